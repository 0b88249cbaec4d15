import { act, type ActionName, type Unit } from '#app/act';
import type { Context } from '#app/context';
import type { CustomerFacts } from '#domain/followup/facts';
import type { NewFact } from '#domain/followup/newFact';
import { ok, reject, type Result } from '#domain/result';

/**
 * One fact of the follow-up about one customer: load, decide, append. Most commands are this and nothing else.
 *
 * @param decide a rule of the domain; it answers with the facts to append, or a refusal
 */
export function follow<Code extends string>(
  ctx: Context,
  action: ActionName & { readonly customerId: string },
  decide: (facts: CustomerFacts, unit: Unit) => Result<readonly NewFact[], Code>,
): Result<{ readonly actionId: string | null }, Code | 'customer.unknown'> {
  if (ctx.ledger.customers.get(action.customerId) === null) return reject('customer.unknown');
  return act(ctx, action, (unit) => {
    const decided = decide(unit.file(action.customerId).facts, unit);
    if (!decided.ok) return decided;
    appendFacts(unit, action.customerId, decided.value);
    return ok({});
  });
}

/** Appends the facts a rule decided; gives their ids. */
export function appendFacts(unit: Unit, customerId: string, facts: readonly NewFact[]): readonly string[] {
  return facts.map(({ body, on }) => unit.record(customerId, body, on));
}
