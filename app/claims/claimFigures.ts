import { sentence } from '#app/queries/sentence';
import type { Output } from '#contract/api';
import { addDays } from '#domain/calendar/plainDate';
import type { ClaimInput, ClaimLine, InvoiceToClaim } from '#domain/claims/claim';
import { interestTerms } from '#domain/claims/interestTerms';
import { settlementOrder } from '#domain/claims/settlementOrder';
import { areEqual, twoFigures, type Figure } from '#domain/claims/twoFigures';
import { minCents, subtractCents, sumCents, zeroCents, type Cents } from '#domain/money/cents';

type Figures = Output<'claim.get'>['figures'][number];

/**
 * For every invoice on which money came late: what the ledger leaves open and what remains claimable in the order of the
 * law, and why they differ.
 *
 * @param lines of the claim built from the same input
 */
export function figuresOf(input: ClaimInput, lines: readonly ClaimLine[]): readonly Figures[] {
  return input.invoices.flatMap((invoice) => {
    const own = lines.filter(({ itemId }) => itemId === invoice.itemId);
    return wasPaidLate(input, invoice) ? [figureOf(input, invoice, own)] : [];
  });
}

function wasPaidLate({ today }: ClaimInput, { dueOn, receipts }: InvoiceToClaim): boolean {
  return receipts.some(({ on, lowersPrice }) => lowersPrice !== true && dueOn < on && on <= today);
}

function figureOf(input: ClaimInput, invoice: InvoiceToClaim, lines: readonly ClaimLine[]): Figures {
  const interest = lines.find(({ what }) => what === 'interest');
  const costs = lines.filter(({ what }) => what !== 'principal' && what !== 'interest');
  const terms = interestTerms({ ...input, contract: invoice.contract ?? input.contract }, invoice);
  // Nothing runs that is not allowed, and nothing that was given up whole.
  const runs = terms.from !== null && interest?.isAllowed === true && !isAllWaived(interest);
  const order = settlementOrder(input.country, input.choices?.beIndemnityPlace);
  const figures = twoFigures({
    gross: invoice.gross,
    // Paid charges are neither owed nor received here: the ledger has them settled for themselves.
    costs: sumCents(costs.map(({ amount }) => amount)),
    dueOn: invoice.dueOn,
    firstInterestDay: runs && terms.from !== null ? terms.from : addDays(input.today, 1),
    rates: terms.rates,
    dayCount: terms.dayCount,
    receipts: invoice.receipts,
    order,
    asOf: input.today,
  });
  const givenUp = interest === undefined || !runs ? zeroCents : sumCents([interest.waived, interest.paid]);
  return {
    itemId: invoice.itemId,
    number: invoice.number,
    ledger: lessInterest(figures.ledger, givenUp),
    legal: lessInterest(figures.legal, givenUp),
    areEqual: areEqual(figures),
    order: [...order.order],
    why: figures.why.map(({ amount, reason }) => sentence(`figures.${reason}`, { amount })),
    article: figures.article,
    open: figures.isConfirmed ? [] : [sentence('claim.open.beIndemnityPlace')],
    isProvisional: figures.unknown.length > 0,
  };
}

function isAllWaived({ amount, waived }: ClaimLine): boolean {
  return amount === 0 && waived > 0;
}

function lessInterest({ costs, interest, principal }: Figure, givenUp: Cents): Figures['ledger'] {
  const left = subtractCents(interest, minCents(interest, givenUp));
  return { principal, interest: left, costs, total: sumCents([principal, left, costs]) };
}
