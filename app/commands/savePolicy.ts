import { transact } from '#app/act';
import type { Context } from '#app/context';
import { rebuildProjections } from '#app/projections/projectCustomer';
import type { FollowUpPolicy } from '#domain/followup/policy';
import { ok, reject, type Result } from '#domain/result';

/** Adds a follow-up sequence or replaces it. Steps already taken stay as they were told; the rest follows the new one. */
export function savePolicy(
  ctx: Context,
  { policy }: { readonly policy: FollowUpPolicy },
): Result<{ readonly policyId: string; readonly actionId: null }, 'text.missing' | 'policy.stepsMissing'> {
  return transact(ctx, () => {
    if (policy.name.trim() === '') return reject('text.missing', { field: 'name' });
    if (policy.steps.length === 0) return reject('policy.stepsMissing');

    ctx.ledger.policies.save(policy, ctx.clock.now());
    rebuildProjections(ctx.ledger, ctx.clock.today());
    return ok({ policyId: policy.id, actionId: null });
  });
}
