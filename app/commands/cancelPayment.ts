import { act, type Unit } from '#app/act';
import type { Context } from '#app/context';
import { standingEntriesOf, takeBackDocument } from '#app/money/takeBack';
import { ok, reject, type Result } from '#domain/result';

export type CancelDocumentRefusal =
  'payment.unknown' | 'creditNote.unknown' | 'payment.alreadyCancelled' | 'payment.refunded';

/** Takes a payment back: what it settled is open again, reminders come back at the level they had. */
export function cancelPayment(
  ctx: Context,
  { paymentId }: { readonly paymentId: string },
): Result<{ readonly actionId: string | null }, CancelDocumentRefusal> {
  const payment = ctx.ledger.documents.get(paymentId);
  if (payment === null || payment.kind !== 'payment') return reject('payment.unknown');
  const params = { amount: -payment.gross };
  return act(ctx, { name: 'payment.cancelled', customerId: payment.customerId, params }, (unit) => {
    const cancelled = cancelMoney(unit, payment.customerId, payment.id);
    if (!cancelled.ok) return cancelled;
    // Money of the bank that it came from waits for its invoice again.
    for (const { made, subjectId } of ctx.ledger.bank.statesMaking(payment.id)) {
      if (ctx.ledger.bank.lastState(subjectId)?.state === 'matched') unit.mark(subjectId, 'waiting', made);
    }
    return cancelled;
  });
}

/** Takes a credit note back: what it settled is open again. */
export function cancelCreditNote(
  ctx: Context,
  { creditNoteId }: { readonly creditNoteId: string },
): Result<{ readonly actionId: string | null }, CancelDocumentRefusal> {
  const note = ctx.ledger.documents.get(creditNoteId);
  if (note === null || note.kind !== 'creditNote') return reject('creditNote.unknown');
  const params = { amount: -note.gross };
  return act(ctx, { name: 'creditNote.cancelled', customerId: note.customerId, params }, (unit) =>
    cancelMoney(unit, note.customerId, note.id),
  );
}

/** Takes back a payment or a credit note inside a larger piece of work. */
export function cancelMoney(
  unit: Unit,
  customerId: string,
  documentId: string,
): Result<object, 'payment.alreadyCancelled' | 'payment.refunded'> {
  const standing = standingEntriesOf(unit, customerId, documentId);
  if (standing.length === 0) return reject('payment.alreadyCancelled');
  const { lines } = unit.file(customerId);
  const isRefunded = lines.some(({ entryId, kind }) => kind === 'refund' && standing.includes(entryId));
  if (isRefunded) return reject('payment.refunded');

  takeBackDocument(unit, customerId, documentId);
  return ok({});
}
