import { amount, listOf, oneOf, remark, shape, text } from '#cli/fields';
import { day, dayCount, due, inOrder, maybeTruth, orNull, series, yearRate } from '#cli/verbs/calcFields';
import { knownAccrual } from '#cli/verbs/calcInterest';
import { WrongCall } from '#cli/wrongCall';
import { earlierOf, type PlainDate } from '#domain/calendar/plainDate';
import { beFirstReminderWindow } from '#domain/calendar/businessDays';
import { beIndemnityCap } from '#domain/claims/beConsumer';
import { defaultContract, fixedIndemnity } from '#domain/claims/buildClaim';
import type { InvoiceToClaim, NoticeFacts } from '#domain/claims/claim';
import { validFirstReminder } from '#domain/claims/firstReminder';
import { interestTerms, type InterestTerms } from '#domain/claims/interestTerms';
import { contractSource } from '#domain/countries/rateBook';
import type { PublishedRate } from '#domain/countries/rateSeries';
import type { Language } from '#domain/country';
import { decimalText } from '#domain/format/decimal';
import { sumCents, zeroCents, type Cents } from '#domain/money/cents';
import type { RatePpm } from '#domain/money/rate';

export type Situation = {
  readonly country: 'FR' | 'BE';
  readonly relation: 'B2B' | 'B2C';
  readonly language: Language;
};

const claimableInputs = shape({
  principal: orNull(due),
  invoiceDate: orNull(day),
  dueDate: orNull(day),
  paidDate: orNull(day),
  paymentDate: orNull(day),
  invoices: orNull(
    listOf(
      shape({
        ref: remark,
        principal: orNull(due),
        gross: orNull(due),
        dueDate: day,
        paidDate: orNull(day),
      }),
    ),
  ),
  asOf: day,
  formalNoticePresented: orNull(day),
  firstReminderSent: orNull(day),
  sentDate: orNull(day),
  channel: orNull(oneOf(['post', 'electronic'])),
  creditorIsSme: maybeTruth,
  debtorInInsolvency: maybeTruth,
  series: orNull(series),
  dayCount,
  contractRate: orNull(yearRate),
  contractIndemnityClause: remark,
  validContractPenaltyClause: remark,
  postageAndCallCosts: remark,
});
type Read = ReturnType<typeof claimableInputs>;
type OneInvoice = { readonly principal: Cents; readonly dueOn: PlainDate; readonly paidOn: PlainDate | null };

/**
 * What may be claimed on a day: by operation of law between businesses, from the notice against a French consumer, after
 * the free first reminder against a Belgian one. Costs of reminders stay with the creditor.
 */
export function claimableTotal(inputs: unknown, where: Situation) {
  const read = claimableInputs(inputs, 'inputs');
  inOrder(read.invoiceDate, read.dueDate, [
    { on: read.paidDate, where: 'inputs.paidDate' },
    { on: read.paymentDate, where: 'inputs.paymentDate' },
  ]);
  const invoices = invoicesOf(read);
  const principal = sumCents(invoices.filter(isOpen(read.asOf)).map((invoice) => invoice.principal));
  const accrued = sumCents(invoices.map((invoice) => interestOf(invoice, read, where)));
  const indemnity = sumCents(invoices.map((invoice) => indemnityOf(invoice, read, where)));
  const clause = sumCents(invoices.map((invoice) => clauseOf(invoice, read, where)));
  return {
    principal: decimalText(principal),
    interest: decimalText(accrued),
    fixedIndemnity: decimalText(indemnity),
    ...(clause === 0 ? {} : { penaltyClause: decimalText(clause) }),
    collectionCosts: decimalText(zeroCents),
    total: decimalText(sumCents([principal, accrued, indemnity, clause])),
  };
}

function invoicesOf(read: Read): readonly OneInvoice[] {
  if (read.invoices !== undefined && read.invoices !== null) {
    return read.invoices.map((invoice, index) => ({
      principal: needed(invoice.principal ?? invoice.gross, `inputs.invoices[${index}].principal`),
      dueOn: invoice.dueDate,
      paidOn: invoice.paidDate ?? null,
    }));
  }
  const principal = needed(read.principal, 'inputs.principal');
  const dueOn = needed(read.dueDate, 'inputs.dueDate');
  return [{ principal, dueOn, paidOn: read.paidDate ?? read.paymentDate ?? null }];
}

function needed<T>(value: T | null | undefined, where: string): T {
  if (value === null || value === undefined) throw new WrongCall('field.missing', where);
  return value;
}

/** The day of receipt still bears interest; money that came by the due date leaves nothing late. */
function lateUntil({ dueOn, paidOn }: OneInvoice, asOf: PlainDate): PlainDate | null {
  const until = paidOn === null ? asOf : earlierOf(paidOn, asOf);
  return until > dueOn ? until : null;
}

function isOpen(asOf: PlainDate) {
  return ({ paidOn }: OneInvoice) => paidOn === null || paidOn > asOf;
}

function interestOf(invoice: OneInvoice, read: Read, where: Situation): Cents {
  const until = lateUntil(invoice, read.asOf);
  const terms = termsOf(invoice, read, where);
  const { from, notBefore, spared } = terms;
  if (until === null || from === null || from > until || read.debtorInInsolvency === true) return zeroCents;
  if (notBefore === null || notBefore > read.asOf || (spared !== null && until <= spared)) return zeroCents;
  return knownAccrual(invoice.principal, from, until, terms, read.dayCount).interest;
}

/** From when and at which rates, as the law has it. A fixed series is the clause of a contract; another one is taken. */
function termsOf(invoice: OneInvoice, read: Read, { country, relation }: Situation): InterestTerms {
  const named = read.series ?? null;
  const clause = named === null ? null : clauseRateOf(named.rates);
  const toClaim: InvoiceToClaim = {
    ...{ itemId: '', number: '', description: '', issuedOn: invoice.dueOn, receipts: [] },
    dueOn: invoice.dueOn,
    gross: invoice.principal,
  };
  const contractRate = read.contractRate ?? clause;
  const terms = interestTerms(
    {
      ...{ country, relation, kind: 'formalNotice', today: read.asOf, invoices: [toClaim] },
      contract: { ...defaultContract, contractRate, creditorIsSme: read.creditorIsSme !== false },
      notices: noticesOf(read),
    },
    toClaim,
  );
  const isClauseTested = clause !== null && !(country === 'FR' && relation === 'B2C');
  return named === null || isClauseTested ? terms : { ...terms, ...named };
}

function clauseRateOf(rates: readonly PublishedRate[]): RatePpm | null {
  const [only] = rates;
  return rates.length === 1 && only?.source === contractSource ? only.rate : null;
}

function noticesOf(read: Read): NoticeFacts {
  const presented = read.formalNoticePresented ?? null;
  const sentOn = read.firstReminderSent ?? read.sentDate ?? null;
  return {
    firstReminder: sentOn === null ? null : { sentOn, channel: read.channel ?? 'post' },
    formalNotice: presented === null ? null : { sentOn: presented, presentedOn: presented },
  };
}

function chargeableFrom(invoice: OneInvoice, read: Read): PlainDate | null {
  const reminder = validFirstReminder(invoice, noticesOf(read));
  return reminder === null ? null : beFirstReminderWindow(reminder.sentOn, reminder.channel).chargeableFrom;
}

function indemnityOf(invoice: OneInvoice, read: Read, { relation }: Situation): Cents {
  const isLate = lateUntil(invoice, read.asOf) !== null && invoice.principal > 0;
  return relation === 'B2B' && isLate && read.debtorInInsolvency !== true ? fixedIndemnity : zeroCents;
}

/** A clause towards a Belgian consumer given as an amount: void above the cap of book XIX, and due only after the reminder. */
function clauseOf(invoice: OneInvoice, read: Read, { country, relation }: Situation): Cents {
  const isBelgianConsumer = country === 'BE' && relation === 'B2C';
  if (!isBelgianConsumer || typeof read.contractIndemnityClause !== 'string') return zeroCents;
  const asked = due(read.contractIndemnityClause, 'inputs.contractIndemnityClause');
  const chargeable = chargeableFrom(invoice, read);
  const isDue = chargeable !== null && chargeable <= read.asOf && isOpen(read.asOf)(invoice);
  return isDue && asked <= beIndemnityCap(invoice.principal) ? asked : zeroCents;
}

const indemnityInputs = shape({
  invoices: listOf(shape({ ref: text, gross: amount, dueDate: day, paidDate: orNull(day), note: remark })),
  asOf: day,
  debtor: orNull(oneOf(['professional', 'consumer'])),
  debtorInInsolvency: maybeTruth,
});

/** 40 EUR for each invoice late on the day, whatever its size; never for a consumer or under collective proceedings. */
export function fixedIndemnities(inputs: unknown, { relation }: Situation) {
  const read = indemnityInputs(inputs, 'inputs');
  const refs = read.invoices.map(({ ref }) => ref);
  const twice = refs.find((ref, index) => refs.indexOf(ref) !== index);
  if (twice !== undefined) throw new WrongCall('field.invalid', 'inputs.invoices', { value: twice });
  const isProfessional = relation === 'B2B' && read.debtor !== 'consumer';
  const isDue = isProfessional && read.debtorInInsolvency !== true;
  const perInvoice = read.invoices.map(({ ref, gross, dueDate, paidDate }) => {
    const until = lateUntil({ principal: gross, dueOn: dueDate, paidOn: paidDate ?? null }, read.asOf);
    // A credit note is owed by nobody.
    return [ref, isDue && until !== null && gross > 0 ? fixedIndemnity : zeroCents] as const;
  });
  return {
    perInvoice: Object.fromEntries(perInvoice.map(([ref, value]) => [ref, decimalText(value)])),
    total: decimalText(sumCents(perInvoice.map(([, value]) => value))),
    vatOnIndemnity: decimalText(zeroCents),
  };
}
