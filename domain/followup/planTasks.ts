import { addDays, laterOf, type PlainDate } from '#domain/calendar/plainDate';
import type { NextAction } from '#domain/followup/due';
import { followedItem, type CustomerFacts } from '#domain/followup/facts';
import { spokenHolds, stopReason } from '#domain/followup/holds';
import { openOfPlan } from '#domain/followup/plan';
import type { PlanStepKey } from '#domain/followup/planFacts';
import type { InstalmentPlan } from '#domain/followup/planState';
import { planSteps, type PlanStep } from '#domain/followup/planSequence';
import { answerDays, planStanding, type PlanStanding } from '#domain/followup/planStanding';
import type { Cents } from '#domain/money/cents';

/** What a plan asks of the owner today, beside the call about a missed instalment, which is an alert. */
export const planTaskKinds = ['notice', 'note', 'answer', 'broken'] as const;
export type PlanTaskKind = (typeof planTaskKinds)[number];

export type PlanTask = {
  readonly kind: PlanTaskKind;
  readonly planId: string;
  /** The instalment it is about, from 1; null: the plan as a whole. */
  readonly rank: number | null;
  /** The day for which it was planned: the same until it is done. */
  readonly dueOn: PlainDate;
  /** The instalment, all that was missed, or all that is open again. */
  readonly amount: Cents;
};

/** What the plans of a customer ask for on or before `today`, most urgent first. A pure function of the facts. */
export function planTasks(facts: CustomerFacts, today: PlainDate): readonly PlanTask[] {
  return facts.followUp.plans
    .map((plan) => planTask(facts, plan, today))
    .filter((task) => task !== null)
    .toSorted((a, b) => planTaskKinds.indexOf(a.kind) - planTaskKinds.indexOf(b.kind) || (a.dueOn < b.dueOn ? -1 : 1));
}

function planTask(facts: CustomerFacts, plan: InstalmentPlan, today: PlainDate): PlanTask | null {
  if (plan.ended !== null || openOfPlan(plan, facts) <= 0 || isStopped(facts, plan)) return null;
  const standing = planStanding(facts, plan, today);
  const whole = { planId: plan.planId, rank: null, amount: openOfPlan(plan, facts) } as const;
  switch (standing.state) {
    case 'unanswered':
      return { kind: 'answer', ...whole, dueOn: addDays(standing.answerBy ?? today, 1) };
    case 'broken':
      return { kind: 'broken', ...whole, dueOn: standing.brokenOn ?? today };
    case 'running':
    case 'missed': {
      const step = dueStep(facts, plan, standing, today);
      return step !== null && step.dueOn <= today ? step : null;
    }
    default:
      return null;
  }
}

/** The next reminder of a plan in writing and its day, past or to come; null when none is foreseen. */
export function nextPlanStep(facts: CustomerFacts, plan: InstalmentPlan, today: PlainDate): PlanTask | null {
  const standing = planStanding(facts, plan, today);
  const isFollowed = standing.state === 'running' || standing.state === 'missed';
  return isFollowed && plan.ended === null ? dueStep(facts, plan, standing, today) : null;
}

/** The next reminder of the plans of a customer, in the shape of a step of a sequence; null when none is foreseen. */
export function nextPlanAction(facts: CustomerFacts, today: PlainDate): NextAction | null {
  const coming = facts.followUp.plans
    .map((plan) => (isStopped(facts, plan) ? null : nextPlanStep(facts, plan, today)))
    .filter((step) => step !== null)
    .toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1))[0];
  if (coming === undefined) return null;
  const key: PlanStepKey = coming.kind === 'note' ? 'plan_note' : 'plan_notice';
  const step = planSteps(facts.rules.planReminders[facts.relation]).find((one) => one.key === key);
  return { date: coming.dueOn, level: 0, key, channel: step?.channel ?? 'letter' };
}

function dueStep(
  facts: CustomerFacts,
  plan: InstalmentPlan,
  { instalments, missing, next, notice }: PlanStanding,
  today: PlainDate,
): PlanTask | null {
  if (plan.terms === null || next === null) return null;
  const steps = planSteps(facts.rules.planReminders[facts.relation]);
  if (next.dueOn < today) {
    const last = instalments.findLast(({ dueOn }) => dueOn < today) ?? next;
    const notBefore = spokenUntil(facts, plan);
    const planned = plannedFor(steps, 'plan_notice', next.dueOn);
    if (notice !== null || planned === null) return null;
    const dueOn = notBefore === null ? planned : laterOf(planned, addDays(notBefore, 1));
    return { kind: 'notice', planId: plan.planId, rank: last.rank, dueOn, amount: missing };
  }
  const ahead = instalments.find(({ dueOn, open, rank }) => open > 0 && dueOn > today && !isReminded(plan, rank));
  const noteOn = ahead === undefined ? null : plannedFor(steps, 'plan_note', ahead.dueOn);
  // An agreement that was just signed is reminder enough.
  if (ahead === undefined || noteOn === null || noteOn <= plan.agreedOn) return null;
  return { kind: 'note', planId: plan.planId, rank: ahead.rank, dueOn: noteOn, amount: ahead.open };
}

function plannedFor(steps: readonly PlanStep[], key: PlanStep['key'], dueOn: PlainDate): PlainDate | null {
  const step = steps.find((one) => one.key === key);
  return step === undefined ? null : addDays(dueOn, step.days);
}

function isReminded({ taken }: InstalmentPlan, rank: number): boolean {
  return taken.some((one) => one.rank === rank && one.step === 'plan_note');
}

/** The last day of a pause or of a new promise about what the plan is about; null: none. */
function spokenUntil(facts: CustomerFacts, plan: InstalmentPlan): PlainDate | null {
  const days = itemsOf(facts, plan).flatMap((item) => spokenHolds(facts, followedItem(facts, item)));
  return days.flatMap(({ until }) => (until === null ? [] : [until])).reduce<PlainDate | null>(latest, null);
}

// An endless pause, a dispute, a customer who is never reminded: the plan waits with the rest.
function isStopped(facts: CustomerFacts, plan: InstalmentPlan): boolean {
  const open = itemsOf(facts, plan);
  return (
    open.length > 0 &&
    open.every((item) => {
      const followed = followedItem(facts, item);
      return stopReason(facts, followed) !== null || spokenHolds(facts, followed).some(({ until }) => until === null);
    })
  );
}

function itemsOf({ items }: CustomerFacts, plan: InstalmentPlan) {
  return items.filter(({ itemId, openCents }) => plan.itemIds.includes(itemId) && openCents > 0);
}

function latest(a: PlainDate | null, b: PlainDate): PlainDate {
  return a === null ? b : laterOf(a, b);
}

/** Every day on which something about the plans and bills of a customer may change although nothing happens. */
export function planDays({ followUp, relation, rules }: CustomerFacts, today: PlainDate): readonly PlainDate[] {
  const steps = planSteps(rules.planReminders[relation]);
  const ofPlans = followUp.plans
    .filter(({ ended }) => ended === null)
    .flatMap((plan) => [
      ...plan.instalments.flatMap(({ dueOn }) => [dueOn, ...steps.map(({ days }) => addDays(dueOn, days))]),
      ...plan.taken.flatMap(({ deadlineOn }) => (deadlineOn === null ? [] : [deadlineOn])),
      ...(plan.isInForce ? [] : [addDays(plan.agreedOn, answerDays)]),
    ]);
  const ofBills = followUp.bills.flatMap(({ maturityOn }) => (maturityOn === null ? [] : [maturityOn]));
  return [...ofPlans, ...ofBills].filter((day) => day >= addDays(today, -1));
}
