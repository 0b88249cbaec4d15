import type { PlainDate } from '#domain/calendar/plainDate';
import { claimableOf } from '#domain/followup/contested';
import type { CustomerFacts, OpenItem } from '#domain/followup/facts';
import type { InstalmentPlan } from '#domain/followup/planState';
import { planStanding } from '#domain/followup/planStanding';
import { sumCents, type Cents } from '#domain/money/cents';

/**
 * What may be asked of these items today, in cents: of those under a signed plan only the instalments that were missed,
 * of the others all that is open and not contested. A plan agreed by word of mouth shields nothing once it was missed.
 */
export function askedToday(facts: CustomerFacts, items: readonly OpenItem[], today: PlainDate): Cents {
  const plans = facts.followUp.plans.filter(
    (plan) => isInForceInWriting(facts, plan, today) && items.some(({ itemId }) => plan.itemIds.includes(itemId)),
  );
  const planned = new Set(plans.flatMap(({ itemIds }) => itemIds));
  return sumCents([
    ...items.filter(({ itemId }) => !planned.has(itemId)).map((item) => claimableOf(facts, item)),
    ...plans.map((plan) => planStanding(facts, plan, today).missing),
  ]);
}

function isInForceInWriting(facts: CustomerFacts, plan: InstalmentPlan, today: PlainDate): boolean {
  if (plan.terms === null || !plan.isInForce) return false;
  const { state } = planStanding(facts, plan, today);
  return state === 'running' || state === 'missed';
}
