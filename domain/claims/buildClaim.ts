import { addDays, earlierOf, laterOf, type PlainDate } from '#domain/calendar/plainDate';
import { beFirstReminderWindow } from '#domain/calendar/businessDays';
import { beIndemnityCap } from '#domain/claims/beConsumer';
import type {
  Claim,
  ClaimedInvoice,
  ClaimInput,
  ClaimLine,
  ClaimLineKind,
  ContractFacts,
  InterestSlice,
  InvoiceToClaim,
  Waiver,
} from '#domain/claims/claim';
import { validFirstReminder } from '#domain/claims/firstReminder';
import { knownNotices } from '#domain/claims/knownNotices';
import { interestTerms, mentionCautions, type InterestTerms } from '#domain/claims/interestTerms';
import { openAfter } from '#domain/claims/openBalance';
import { announcedReminderCost, reminderCostOf } from '#domain/claims/reminderCost';
import type { LetterKind } from '#domain/followup/policy';
import { accrueInterest, type Span } from '#domain/ledger/interest';
import { cents, minCents, subtractCents, sumCents, zeroCents, type Cents } from '#domain/money/cents';
import { exactInterestText, roundInterest } from '#domain/money/interest';

/** Nothing agreed beyond the law; the usual case of a small enterprise whose invoices carry the mentions. */
export const defaultContract: ContractFacts = {
  penaltiesOnInvoice: true,
  contractRate: null,
  indemnityClause: null,
  creditorIsSme: true,
  debtorInsolvent: false,
  isRegularDelivery: false,
};

/** Due by operation of law for each invoice paid late between businesses. @source C. com. D441-5; law of 2 Aug 2002 art. 6 */
export const fixedIndemnity = cents(40_00);

/**
 * What may be asked of a customer today, line by line, and what the letter of this step asks.
 *
 * A line that the law does not allow yet has amount zero and the first day on which it will be. Days whose rate is not
 * published bear no figure: `unknown` names them.
 *
 * @source C. com. L441-10; C. civ. 1231-6; CPCE L111-8; law of 2 August 2002; CDE book XIX
 */
export function buildClaim(known: ClaimInput): Claim {
  const input = asOfToday(known);
  const invoices = input.invoices.map((invoice) => claimedInvoice(invoice, input.today));
  const lines = invoices
    .flatMap((invoice) => {
      const own = { ...input, contract: invoice.contract ?? input.contract };
      return [
        principalLine(invoice),
        interestLine(own, invoice),
        indemnityLine(own, invoice),
        ...reminderCostLines(own, invoice),
      ];
    })
    .map((line) => withoutSettled(line, input));
  const askedLines = lines.filter((line) => line.isAsked);
  const sumOf = (what: ClaimLineKind) =>
    sumCents(askedLines.filter((line) => line.what === what).map((line) => line.amount));
  return {
    country: input.country,
    relation: input.relation,
    kind: input.kind,
    asOf: input.today,
    invoices,
    lines,
    asked: {
      principal: sumOf('principal'),
      interest: sumOf('interest'),
      fixedIndemnity: sumOf('fixedIndemnity'),
      penaltyClause: sumOf('penaltyClause'),
      reminderFee: sumOf('reminderFee'),
      total: sumCents(askedLines.map((line) => line.amount)),
    },
    unknown: hull(askedLines.flatMap((line) => (line.unknown === null ? [] : [line.unknown]))),
    chargeableFrom: chargeableFrom(input),
    announcedIndemnity: sumCents(invoices.map((invoice) => announcedFor(input, invoice))),
    announcedReminderCost: announcedReminderCost(input),
  };
}

/** Without the letters that leave later: a past day gives what was known then. */
function asOfToday(input: ClaimInput): ClaimInput {
  const { today } = input;
  const invoices = input.invoices.map((invoice) =>
    invoice.notices === undefined ? invoice : { ...invoice, notices: knownNotices(invoice.notices, today) },
  );
  return { ...input, notices: knownNotices(input.notices, today), invoices };
}

/** Whether the letter of a step asks for more than the price. What it asks for must be allowed as well. */
function asksCharges({ kind, country, relation }: ClaimInput): boolean {
  return mayAskCharges(kind) && !(kind === 'reminder2' && country === 'FR' && relation === 'B2C');
}

/** Whether a letter of this kind asks for charges beside the price, of some customer at least. */
export function mayAskCharges(kind: LetterKind): boolean {
  switch (kind) {
    case 'courtesy':
    case 'reminder1':
      return false;
    case 'reminder2':
    case 'formalNotice':
    case 'conciliation':
    case 'handover':
      return true;
  }
}

type FullLine = Omit<ClaimLine, 'waived' | 'paid'>;

/** Less what was paid of it and what the user gives up: never more than the law allows, and never below zero. */
function withoutSettled(line: FullLine, { waivers = [], paid: charges = [] }: ClaimInput): ClaimLine {
  const isOfLine = ({ itemId, what }: Pick<Waiver, 'itemId' | 'what'>) => itemId === line.itemId && what === line.what;
  const paid = minCents(sumCents(charges.filter(isOfLine).map(({ amount }) => amount)), line.amount);
  const left = subtractCents(line.amount, paid);
  const waived = waivedOf(left, waivers.filter(isOfLine));
  return { ...line, amount: subtractCents(left, waived), waived, paid };
}

function waivedOf(amount: Cents, given: readonly Waiver[]): Cents {
  const wanted = given.some((waiver) => waiver.amount === 'all')
    ? amount
    : sumCents(given.flatMap((waiver) => (waiver.amount === 'all' ? [] : [waiver.amount])));
  return minCents(wanted, amount);
}

/** What the free first reminder must say that it will cost not to pay: less what the user gives up. */
function announcedFor({ contract, waivers = [] }: ClaimInput, invoice: ClaimedInvoice): Cents {
  const amount = clauseAmount(invoice.contract ?? contract, invoice.open) ?? zeroCents;
  const given = waivers.filter(({ itemId, what }) => itemId === invoice.itemId && what === 'penaltyClause');
  return subtractCents(amount, waivedOf(amount, given));
}

function claimedInvoice(invoice: InvoiceToClaim, today: PlainDate): ClaimedInvoice {
  const received = sumCents(invoice.receipts.filter(({ on }) => on <= today).map(({ amount }) => amount));
  return { ...invoice, received, open: openAfter(invoice, today) };
}

function principalLine(invoice: ClaimedInvoice): FullLine {
  return {
    what: 'principal',
    itemId: invoice.itemId,
    number: invoice.number,
    amount: invoice.open,
    rule: 'openBalance',
    article: '',
    isAllowed: true,
    notBefore: null,
    isAsked: true,
    slices: [],
    unknown: null,
    cautions: [],
  };
}

function interestLine(input: ClaimInput, invoice: ClaimedInvoice): FullLine {
  const terms = interestTerms(input, invoice);
  const from = terms.from === null ? null : laterOf(terms.from, addDays(invoice.dueOn, 1));
  const isStarted = terms.notBefore !== null && terms.notBefore <= input.today && from !== null && from <= input.today;
  const isAllowed = isStarted && openAfter(invoice, invoice.dueOn) > 0 && !input.contract.debtorInsolvent;
  const accrued =
    isAllowed && from !== null
      ? accrueOnBalance(invoice, { from, to: input.today }, terms)
      : { amount: zeroCents, slices: [], unknown: null };
  return {
    what: 'interest',
    itemId: invoice.itemId,
    number: invoice.number,
    ...accrued,
    rule: terms.rule,
    article: terms.article,
    isAllowed,
    notBefore: terms.notBefore,
    isAsked: isAllowed && asksCharges(input),
    cautions: accrued.unknown === null ? terms.cautions : [...terms.cautions, 'rateMissing'],
  };
}

/**
 * Interest on what was open from day to day. Money that comes in still bears interest on the day it comes.
 * Rounded once for the invoice.
 */
function accrueOnBalance(
  invoice: InvoiceToClaim,
  span: Span,
  { rates, dayCount, spared }: InterestTerms,
): { amount: Cents; slices: readonly InterestSlice[]; unknown: Span | null } {
  const sparedUntil = spared === null ? addDays(span.from, -1) : laterOf(spared, addDays(span.from, -1));
  const cuts = invoice.receipts.map(({ on }) => on).filter((on) => sparedUntil < on && on < span.to);
  const ends = [...new Set([...cuts, span.to])].toSorted();
  const slices: InterestSlice[] = [];
  const unknown: Span[] = [];
  let exact = 0n;
  let from = span.from;
  for (const to of ends) {
    const base = openAfter(invoice, laterOf(addDays(from, -1), sparedUntil));
    if (base > 0) {
      const accrual = accrueInterest(base, { from, to }, rates, dayCount);
      exact += accrual.exact;
      slices.push(
        ...accrual.segments.map(({ from: first, to: last, days, rate, yearDays, exact: part, isConfirmed }) => ({
          from: first,
          to: last,
          days,
          rate,
          base,
          yearDays,
          amountText: exactInterestText(part),
          isConfirmed,
        })),
      );
      unknown.push(...accrual.unknown);
    }
    from = addDays(to, 1);
  }
  return { amount: roundInterest(exact), slices, unknown: hull(unknown) };
}

function indemnityLine(input: ClaimInput, invoice: ClaimedInvoice): FullLine {
  const line = { itemId: invoice.itemId, number: invoice.number, slices: [], unknown: null } as const;
  const mayAsk = (from: PlainDate | null) =>
    from !== null &&
    from <= input.today &&
    invoice.dueOn < input.today &&
    openAfter(invoice, invoice.dueOn) > 0 &&
    !input.contract.debtorInsolvent;

  if (input.relation === 'B2B') {
    const notBefore = addDays(invoice.dueOn, 1);
    const isAllowed = mayAsk(notBefore);
    return {
      ...line,
      what: 'fixedIndemnity',
      amount: isAllowed ? fixedIndemnity : zeroCents,
      rule: input.country === 'FR' ? 'fr.b2b.fixedIndemnity' : 'be.b2b.fixedIndemnity',
      article: input.country === 'FR' ? 'art. D441-5 C. com.' : 'loi du 2 août 2002, art. 6',
      isAllowed,
      notBefore,
      isAsked: isAllowed && asksCharges(input),
      cautions: input.country === 'FR' ? mentionCautions(input.contract.penaltiesOnInvoice) : [],
    };
  }
  if (input.country === 'FR') {
    const never = { amount: zeroCents, isAllowed: false, notBefore: null, isAsked: false, cautions: [] } as const;
    return { ...line, ...never, what: 'fixedIndemnity', rule: 'fr.b2c.noCosts', article: 'art. L111-8 CPCE' };
  }
  const notBefore = chargeableFrom(input, invoice);
  const amount = clauseAmount(input.contract, invoice.open);
  const isAllowed = mayAsk(notBefore) && invoice.open > 0 && amount !== null && amount > 0;
  return {
    ...line,
    what: 'penaltyClause',
    amount: isAllowed && amount !== null ? amount : zeroCents,
    rule: 'be.b2c.cappedClause',
    article: 'art. XIX.4 CDE',
    isAllowed,
    notBefore,
    isAsked: isAllowed && asksCharges(input),
    cautions: amount === null && input.contract.indemnityClause !== null ? ['clauseOverCap'] : [],
  };
}

/** @source CDE art. XIX.2 § 2 */
function reminderCostLines(input: ClaimInput, invoice: ClaimedInvoice): readonly FullLine[] {
  const cost = reminderCostOf(input, invoice);
  if (cost === null) return [];
  const { amount, isAllowed, isFree, notBefore } = cost;
  const isAsked = isAllowed && asksCharges(input);
  return [
    {
      ...{ itemId: invoice.itemId, number: invoice.number, slices: [], unknown: null, cautions: [] },
      ...{ what: 'reminderFee', amount, isAllowed, isAsked, notBefore },
      rule: isFree ? 'be.b2c.freeReminder' : 'be.b2c.extraReminder',
      article: 'art. XIX.2, § 2 CDE',
    },
  ];
}

/**
 * What the clause gives on a balance, in cents; null when there is none or when it goes over the cap, which makes it
 * void altogether.
 */
function clauseAmount({ indemnityClause }: ContractFacts, balance: Cents): Cents | null {
  if (indemnityClause === null) return null;
  const share = Number((BigInt(balance) * BigInt(indemnityClause.percent)) / 1_000_000n);
  const amount = cents(indemnityClause.fixed + share);
  return amount <= beIndemnityCap(balance) ? amount : null;
}

function chargeableFrom(input: ClaimInput, invoice?: InvoiceToClaim): PlainDate | null {
  if (input.country !== 'BE' || input.relation !== 'B2C') return null;
  const notices = invoice?.notices ?? input.notices;
  const reminder = invoice === undefined ? notices.firstReminder : validFirstReminder(invoice, notices);
  return reminder === null ? null : beFirstReminderWindow(reminder.sentOn, reminder.channel).chargeableFrom;
}

function hull(spans: readonly Span[]): Span | null {
  return spans.reduce<Span | null>(
    (all, { from, to }) => (all === null ? { from, to } : { from: earlierOf(all.from, from), to: laterOf(all.to, to) }),
    null,
  );
}
