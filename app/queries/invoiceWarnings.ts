import type { Context } from '#app/context';
import type { CustomerFile } from '#app/customerFile';
import { sentence, type Sentence } from '#app/queries/sentence';
import type { Output, Request } from '#contract/api';
import type { Document } from '#db/repositories/documents';
import { addDays, daysBetween } from '#domain/calendar/plainDate';
import { storedPreferences } from '#app/settings';

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
  const terms = customer?.termsDays ?? storedPreferences(ctx.ledger).defaultTermsDays ?? usualTermsDays;
  const number = draft.number.trim();
  const isTaken = number !== '' && ctx.ledger.documents.byNumber('invoice', number).length > 0;
  const { issuedOn, dueOn, gross } = draft;
  const warnings: readonly (readonly [boolean, Sentence])[] = [
    [isTaken, sentence('warning.numberTaken', { number })],
    [issuedOn !== null && issuedOn > today, sentence('warning.issuedInFuture')],
    [issuedOn !== null && issuedOn < addDays(today, -366), sentence('warning.issuedLongAgo', { on: issuedOn ?? '' })],
    [issuedOn !== null && dueOn !== null && dueOn < issuedOn, sentence('warning.dueBeforeIssue')],
    [issuedOn !== null && dueOn !== null && daysBetween(issuedOn, dueOn) > 60, sentence('warning.termsLong')],
    [dueOn !== null && dueOn < today, sentence('warning.alreadyLate', { on: dueOn ?? '' })],
    [gross !== null && gross > 10_000_000, sentence('warning.amountLarge', { amount: gross ?? 0 })],
    [
      customer !== null && isOwingLate(ctx, customer.id),
      sentence('warning.customerLate', { name: customer?.name ?? '' }),
    ],
  ];
  return {
    proposedDueOn: issuedOn === null ? null : addDays(issuedOn, terms),
    warnings: warnings.filter(([isOdd]) => isOdd).map(([, warning]) => warning),
  };
}

function isOwingLate(ctx: Context, customerId: string): boolean {
  const state = ctx.ledger.projections.of(customerId)?.customer;
  return state !== undefined && state.oldestDueOn !== null && state.oldestDueOn < ctx.clock.today();
}
