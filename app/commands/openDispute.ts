import type { Context } from '#app/context';
import { follow } from '#app/follow';
import { decideCloseDispute, decideDispute } from '#domain/followup/decisions';
import type { Cents } from '#domain/money/cents';
import { ok } from '#domain/result';

/** The customer contests these items, or a part of one: nothing asks for that until it is settled; it stays owed. */
export function openDispute(
  ctx: Context,
  input: {
    readonly customerId: string;
    readonly itemIds: readonly string[];
    readonly reason?: string;
    /** In cents, of one invoice; absent or null: all that is open. */
    readonly amount?: Cents | null;
  },
) {
  const disputeId = ctx.newId();
  const action = { name: 'dispute.opened', customerId: input.customerId, params: { items: input.itemIds.length } };
  const opened = follow(ctx, action, (facts, unit) => {
    const noteId = unit.note(input.customerId, input.reason);
    return decideDispute(
      facts,
      { disputeId, itemIds: input.itemIds, noteId, amount: input.amount ?? null },
      unit.today,
    );
  });
  return opened.ok ? ok({ disputeId, ...opened.value }) : opened;
}

/** The dispute is settled: the items follow their sequence again. */
export function closeDispute(
  ctx: Context,
  input: { readonly customerId: string; readonly disputeId: string; readonly note?: string },
) {
  return follow(ctx, { name: 'dispute.closed', customerId: input.customerId }, (facts, unit) => {
    unit.note(input.customerId, input.note);
    return decideCloseDispute(facts, input.disputeId, unit.today);
  });
}
