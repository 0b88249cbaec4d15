import type { Context } from '#app/context';
import { follow } from '#app/follow';
import { decideEndPlan, decidePlan } from '#domain/followup/decisions';
import type { Instalment } from '#domain/followup/plan';
import { ok } from '#domain/result';

/** Instalments are agreed on: nothing else is asked about these items while they are kept. */
export function acceptPlan(
  ctx: Context,
  input: {
    readonly customerId: string;
    readonly itemIds: readonly string[];
    readonly instalments: readonly Instalment[];
  },
) {
  const planId = ctx.newId();
  const { customerId, instalments, itemIds } = input;
  const action = { name: 'plan.accepted', customerId, params: { count: instalments.length } };
  const accepted = follow(ctx, action, (facts, unit) =>
    decidePlan(facts, { planId, itemIds, instalments }, unit.today),
  );
  return accepted.ok ? ok({ planId, ...accepted.value }) : accepted;
}

/** A plan is over: kept, broken or given up. */
export function endPlan(
  ctx: Context,
  input: {
    readonly customerId: string;
    readonly planId: string;
    readonly reason: 'kept' | 'broken' | 'cancelled';
  },
) {
  const action = { name: 'plan.ended', customerId: input.customerId, params: { reason: input.reason } };
  return follow(ctx, action, (facts, unit) => decideEndPlan(facts, input, unit.today));
}
