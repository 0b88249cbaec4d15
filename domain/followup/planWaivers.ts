import type { PlainDate } from '#domain/calendar/plainDate';
import type { Waiver } from '#domain/claims/claim';
import { waivableCharges } from '#domain/claims/claimFacts';
import type { CustomerFacts } from '#domain/followup/facts';
import { planStanding } from '#domain/followup/planStanding';

/**
 * What plans that were kept to the end give up: all interest and indemnities of what they were about, beyond what they
 * included. An agreement that keeps the charges apart gives up nothing. A payment undone takes the giving up back by
 * itself.
 */
export function keptPlanWaivers(facts: CustomerFacts, today: PlainDate): readonly Waiver[] {
  return facts.followUp.plans
    .filter((plan) => plan.terms !== null && plan.terms.chargeFate !== 'kept')
    .filter((plan) => planStanding(facts, plan, today).state === 'kept')
    .flatMap(({ itemIds }) => itemIds)
    .flatMap((itemId) => waivableCharges.map((what): Waiver => ({ itemId, what, amount: 'all' })));
}
