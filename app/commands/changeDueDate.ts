import type { Context } from '#app/context';
import { follow } from '#app/follow';
import type { PlainDate } from '#domain/calendar/plainDate';
import { decideDueDateChange } from '#domain/followup/decisions';
import { checkDate } from '#domain/ledger/limits';
import { reject } from '#domain/result';

/** Gives an instalment another due date, with its reason. The invoice itself is never changed. */
export function changeDueDate(
  ctx: Context,
  { dueOn, itemId, reason }: { readonly itemId: string; readonly dueOn: PlainDate; readonly reason: string },
) {
  const item = ctx.ledger.documents.item(itemId);
  if (item === null || item.dueOn === null) return reject('item.unknown', { itemId });
  const action = { name: 'dueDate.changed', customerId: item.customerId, params: { dueOn } };
  return follow(ctx, action, (facts, unit) => {
    const checked = checkDate(dueOn, unit.today);
    if (!checked.ok) return checked;
    return decideDueDateChange(facts, { itemId, dueOn, noteId: unit.note(item.customerId, reason) }, unit.today);
  });
}
