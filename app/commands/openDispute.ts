import type { Context } from '#app/context';
import { follow } from '#app/follow';
import { decideCloseDispute, decideDispute } from '#domain/followup/decisions';
import { ok } from '#domain/result';

/** The customer contests these items: no reminder leaves until it is settled; the amount stays owed. */
export function openDispute(
  ctx: Context,
  input: { readonly customerId: string; readonly itemIds: readonly string[]; readonly reason?: string },
) {
  const disputeId = ctx.newId();
  const action = { name: 'dispute.opened', customerId: input.customerId, params: { items: input.itemIds.length } };
  const opened = follow(ctx, action, (facts, unit) => {
    const noteId = unit.note(input.customerId, input.reason);
    return decideDispute(facts, { disputeId, itemIds: input.itemIds, noteId }, unit.today);
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
