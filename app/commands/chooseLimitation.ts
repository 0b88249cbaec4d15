import { act, type Unit } from '#app/act';
import type { Context } from '#app/context';
import { documentOf } from '#app/customerFile';
import { reading } from '#app/queries/reading';
import type { Request } from '#contract/api';
import { addMonths } from '#domain/calendar/plainDate';
import { ok, reject, type Result } from '#domain/result';

type ChoiceRefusal = 'invoice.unknown' | 'limitation.startInFuture' | 'limitation.startLongAgo';

/** A starting fact far before its invoice is a slip of the year. */
const monthsBefore = 36;

/**
 * Says what an invoice is for and when its term began; or what a customer, or all of them, usually buy. What was said
 * before stays in the history.
 */
export function chooseLimitation(
  ctx: Context,
  { documentId, scope, startOn, subject }: Request<'limitation.choose'>,
): Result<{ readonly actionId: string | null }, ChoiceRefusal> {
  const document = ctx.ledger.documents.get(documentId);
  if (document?.kind !== 'invoice') return reject('invoice.unknown');
  if (startOn !== null && startOn > ctx.clock.today()) return reject('limitation.startInFuture', { on: startOn });
  if (startOn !== null && startOn < addMonths(document.issuedOn, -monthsBefore)) {
    return reject('limitation.startLongAgo', { on: startOn });
  }

  const { customerId, number } = document;
  const action =
    scope === 'company'
      ? { name: usualForCompany, params: { subject } }
      : { name: 'limitation.chosen', customerId, params: { number } };
  return act(ctx, action, (unit) => {
    if (scope === 'company') {
      unit.establish({ kind: 'usualSubjectChosen', subject });
      touchOwing(unit);
    }
    const id = documentOf(unit.file(customerId), documentId).id;
    const of = scope === 'customer' ? null : id;
    // The habit of the company is no fact of a customer; the day the work was done belongs to this invoice whatever the habit.
    if (scope !== 'company') {
      unit.record(customerId, {
        kind: 'limitationChosen',
        documentId: of,
        subject,
        startOn: of === null ? null : startOn,
      });
    }
    if (scope !== 'invoice' && startOn !== null) {
      unit.record(customerId, { kind: 'limitationChosen', documentId: id, subject, startOn });
    }
    return ok({});
  });
}

/** The action that says what all invoices are usually for: undone, the last days of all of them are counted again. */
export const usualForCompany = 'limitation.usual';

/** Only who owes something has a last day to show: the others are made again when something happens to them. */
export function touchOwing(unit: Unit): void {
  const owing = reading<{ id: string }>(
    unit.ctx,
    'SELECT customer_id AS id FROM customer_state WHERE open_cents > 0',
  ).all();
  for (const { id } of owing) unit.touch(id);
}
