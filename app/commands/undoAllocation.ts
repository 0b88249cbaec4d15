import { act } from '#app/act';
import type { Context } from '#app/context';
import { reverseEntry } from '#app/money/takeBack';
import { standingEntries } from '#domain/ledger/customerAccount';
import { ok, reject, type Result } from '#domain/result';

/** Takes one allocation back: the money is free again, the instalment open again, and both stay visible. */
export function undoAllocation(
  ctx: Context,
  { entryId }: { readonly entryId: string },
): Result<{ readonly actionId: string | null }, 'allocation.unknown'> {
  const entry = ctx.ledger.journal.get(entryId);
  const customerId = entry?.postings[0]?.customerId ?? null;
  if (entry?.kind !== 'allocation' || customerId === null) return reject('allocation.unknown');
  return act(ctx, { name: 'allocation.undone', customerId }, (unit) => {
    if (!standingEntries(unit.file(customerId).lines).has(entryId)) return reject('allocation.unknown');
    reverseEntry(unit, entryId);
    return ok({});
  });
}
