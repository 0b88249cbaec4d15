import { act } from '#app/act';
import { standingOf } from '#app/customerFile';
import type { Context } from '#app/context';
import { reverseEntry, standingEntriesOf } from '#app/money/takeBack';
import { ok, reject, type Result } from '#domain/result';

export type CancelInvoiceRefusal = 'invoice.unknown' | 'invoice.hasPayments' | 'invoice.cancelled';

/** Cancels an invoice that should not be. Refused once anything of it was paid, credited or given up. */
export function cancelInvoice(
  ctx: Context,
  { invoiceId, reason }: { readonly invoiceId: string; readonly reason?: string },
): Result<{ readonly actionId: string | null }, CancelInvoiceRefusal> {
  const invoice = ctx.ledger.documents.get(invoiceId);
  if (invoice === null || invoice.kind !== 'invoice') return reject('invoice.unknown');
  const { customerId, number } = invoice;

  return act(ctx, { name: 'invoice.cancelled', customerId, params: { number } }, (unit) => {
    const file = unit.file(customerId);
    const items = file.items.filter(({ documentId }) => documentId === invoiceId);
    const [entryId, ...others] = standingEntriesOf(unit, customerId, invoiceId);
    if (entryId === undefined) return reject('invoice.cancelled');
    const isUntouched = items.every(({ id }) => standingOf(file, id).movements.length === 0);
    if (others.length > 0 || !isUntouched) return reject('invoice.hasPayments');

    unit.note(customerId, reason);
    reverseEntry(unit, entryId);
    for (const { claimId, itemId, open } of file.claims) {
      const isHis = items.some(({ id }) => id === itemId);
      if (isHis && open > 0) unit.record(customerId, { kind: 'claimWaived', claimId, amount: open });
    }
    return ok({});
  });
}
