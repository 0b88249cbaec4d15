import type { Context } from '#app/context';
import { follow } from '#app/follow';
import type { PlainDate } from '#domain/calendar/plainDate';
import { decideEndPause, decidePause } from '#domain/followup/decisions';
import { ok } from '#domain/result';

export type NewPause = {
  readonly customerId: string;
  /** Empty: the whole customer. */
  readonly itemIds: readonly string[];
  /** Last quiet day; null: until it is ended by hand. */
  readonly untilOn: PlainDate | null;
  readonly reason?: string;
};

/** Leaves a customer or some items in peace, until a day or until further notice. */
export function startPause(ctx: Context, input: NewPause) {
  const pauseId = ctx.newId();
  const { customerId, itemIds, untilOn } = input;
  const action = { name: 'pause.started', customerId, params: untilOn === null ? {} : { untilOn } };
  const started = follow(ctx, action, (facts, unit) => {
    const noteId = unit.note(customerId, input.reason);
    return decidePause(facts, { pauseId, itemIds, untilOn, noteId }, unit.today);
  });
  return started.ok ? ok({ pauseId, ...started.value }) : started;
}

/** Ends a pause: today is no longer a quiet day. */
export function endPause(ctx: Context, input: { readonly customerId: string; readonly pauseId: string }) {
  const action = { name: 'pause.ended', customerId: input.customerId };
  return follow(ctx, action, (facts, unit) => decideEndPause(facts, input.pauseId, unit.today));
}
