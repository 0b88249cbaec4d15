import type { Context } from '#app/context';
import { follow } from '#app/follow';
import type { PlainDate } from '#domain/calendar/plainDate';
import { decideCancelPromise, decidePromise } from '#domain/followup/decisions';
import { checkAmount, checkDate } from '#domain/ledger/limits';
import type { Cents } from '#domain/money/cents';
import { ok } from '#domain/result';

export type NewPromise = {
  readonly customerId: string;
  readonly itemIds: readonly string[];
  readonly promisedOn: PlainDate;
  /** Cents above zero. */
  readonly amount: Cents;
  readonly note?: string;
};

/** The customer said when he will pay: nothing is asked until that day has passed. */
export function recordPromise(ctx: Context, input: NewPromise) {
  const { amount, customerId, itemIds, promisedOn } = input;
  const promiseId = ctx.newId();
  const action = { name: 'promise.recorded', customerId, params: { amount, promisedOn } };
  const recorded = follow(ctx, action, (facts, unit) => {
    const checks = [checkAmount(amount), checkDate(promisedOn, unit.today)];
    for (const check of checks) if (!check.ok) return check;
    unit.note(customerId, input.note);
    return decidePromise(facts, { promiseId, itemIds, promisedOn, amount }, unit.today);
  });
  return recorded.ok ? ok({ promiseId, ...recorded.value }) : recorded;
}

/** Takes a promise back: the sequence goes on as if it had not been made. */
export function cancelPromise(ctx: Context, input: { readonly customerId: string; readonly promiseId: string }) {
  const action = { name: 'promise.cancelled', customerId: input.customerId };
  return follow(ctx, action, (facts, unit) => decideCancelPromise(facts, input.promiseId, unit.today));
}
