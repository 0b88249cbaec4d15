import type { Context } from '#app/context';
import type { CustomerFile } from '#app/customerFile';
import { sentence, type Sentence } from '#app/queries/sentence';
import type { Output, Request } from '#contract/api';
import type { Document } from '#db/repositories/documents';
import { addDays, daysBetween, type PlainDate } from '#domain/calendar/plainDate';
import type { Relation } from '#domain/country';
import { checkPaymentTerm, dueDateByTerms } from '#domain/terms/paymentTerms';
import { lawNow } from '#app/law';
import { countryOf, rulesOf, storedPreferences } from '#app/settings';
import type { Customer } from '#db/repositories/customers';

/** An invoice that leaves later than this after the work costs its sender money. */
const sentLateDays = 3;

/** What the owner should know of an invoice: it left late, its number is not the only one. */
export function invoiceWarnings(ctx: Context, _file: CustomerFile, document: Document): readonly Sentence[] {
  if (document.kind !== 'invoice') return [];
  const { deliveredOn, issuedOn } = document;
  const days = deliveredOn === null ? 0 : daysBetween(deliveredOn, issuedOn);
  const twins = ctx.ledger.documents.byNumber('invoice', document.number).length;
  return [
    ...(days > sentLateDays ? [sentence('warning.sentLate', { days })] : []),
    ...(twins > 1 ? [sentence('warning.numberTwice', { number: document.number })] : []),
  ];
}

/** Days to pay when a customer has no terms of his own and the user chose none. */
const usualTermsDays = 30;

/** Looks at an invoice while it is typed: the due date it would have, and what is odd about it. */
export function checkInvoiceDraft(ctx: Context, draft: Request<'invoice.check'>): Output<'invoice.check'> {
  const today = ctx.clock.today();
  const customer = draft.customerId === null ? null : ctx.ledger.customers.get(draft.customerId);
  const proposedDueOn = draft.issuedOn === null ? null : dueDateFor(ctx, customer, draft.issuedOn);
  const number = draft.number.trim();
  const isTaken = number !== '' && ctx.ledger.documents.byNumber('invoice', number).length > 0;
  const { issuedOn, dueOn, gross } = draft;
  const isBackwards = issuedOn !== null && dueOn !== null && dueOn < issuedOn;
  const warnings: readonly (readonly [boolean, Sentence])[] = [
    [isTaken, sentence('warning.numberTaken', { number })],
    [issuedOn !== null && issuedOn > today, sentence('warning.issuedInFuture')],
    [issuedOn !== null && issuedOn < addDays(today, -366), sentence('warning.issuedLongAgo', { on: issuedOn ?? '' })],
    [isBackwards, sentence('warning.dueBeforeIssue')],
    [dueOn !== null && dueOn < today && !isBackwards, sentence('warning.alreadyLate', { on: dueOn ?? '' })],
    [gross !== null && gross > 10_000_000, sentence('warning.amountLarge', { amount: gross ?? 0 })],
    [
      customer !== null && isOwingLate(ctx, customer.id),
      sentence('warning.customerLate', { name: customer?.name ?? '' }),
    ],
  ];
  return {
    proposedDueOn,
    warnings: [
      ...warnings.filter(([isOdd]) => isOdd).map(([, warning]) => warning),
      ...(issuedOn === null ? [] : termWarnings(ctx, customer, issuedOn, dueOn ?? proposedDueOn ?? issuedOn)),
    ],
  };
}

/** The due date that a customer's terms give, else those of the business. */
function dueDateFor(ctx: Context, customer: Customer | null, issuedOn: PlainDate): PlainDate {
  const isEndOfMonth = customer?.termsEndOfMonth === true;
  const endOfMonth = isEndOfMonth ? lawNow(ctx).choices.frEndOfMonth : null;
  const days = customer?.termsDays ?? termsDaysFor(ctx, isEndOfMonth);
  return dueDateByTerms(issuedOn, { days, endOfMonth }, rulesOf(ctx.ledger));
}

/** Days to pay of a customer who has none of his own. */
export function termsDaysFor(ctx: Context, isEndOfMonth: boolean): number {
  return isEndOfMonth ? endOfMonthDays : (storedPreferences(ctx.ledger).defaultTermsDays ?? usualTermsDays);
}

const endOfMonthDays = 45;

/** What is doubtful about the terms of an invoice, with the day that would have been right. A date before the invoice is told elsewhere. */
export function termWarnings(
  ctx: Context,
  customer: { readonly relation: Relation; readonly termsEndOfMonth: boolean } | null,
  issuedOn: PlainDate,
  dueOn: PlainDate,
): readonly Sentence[] {
  if (customer === null || dueOn < issuedOn) return [];
  const { relation, termsEndOfMonth } = customer;
  if (relation === 'B2C') return daysBetween(issuedOn, dueOn) > longTermDays ? [sentence('warning.termsLong')] : [];
  const country = countryOf(ctx.ledger);
  // Longer terms than the thirty days of the law are agreed with a customer who has them: nobody is asked each time.
  const agreed = { isPeriodic: false, isAgreed: null, hasEndOfMonthClause: termsEndOfMonth };
  const sector = lawNow(ctx).choices.frSector;
  return checkPaymentTerm({ country, relation, issuedOn, dueOn, sector, ...agreed }).map(
    ({ article, ceilingOn, code }) => sentence(code, { article, ceilingOn: ceilingOn ?? '' }),
  );
}

const longTermDays = 60;

function isOwingLate(ctx: Context, customerId: string): boolean {
  const state = ctx.ledger.projections.of(customerId)?.customer;
  return state !== undefined && state.oldestDueOn !== null && state.oldestDueOn < ctx.clock.today();
}
