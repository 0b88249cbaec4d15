import type { Context } from '#app/context';
import { follow } from '#app/follow';
import { decideIgnore } from '#domain/followup/decisions';
import type { NewFact } from '#domain/followup/newFact';
import { ok } from '#domain/result';

/** Passes over the step that is proposed about these items; the sequence goes on with the next one. */
export function ignoreStep(
  ctx: Context,
  input: { readonly customerId: string; readonly itemIds: readonly string[]; readonly reason?: string },
) {
  const action = { name: 'step.ignored', customerId: input.customerId, params: { items: input.itemIds.length } };
  return follow(ctx, action, (facts, unit) => {
    const noteId = unit.note(input.customerId, input.reason);
    const ignored: NewFact[] = [];
    for (const itemId of input.itemIds) {
      const decided = decideIgnore(facts, { itemId, noteId }, unit.today);
      if (!decided.ok) return decided;
      ignored.push(...decided.value);
    }
    return ok(ignored);
  });
}
