import { nextWorkingDay } from '#domain/calendar/businessDays';
import type { CalendarPlace } from '#domain/calendar/holidays';
import { addDays, earlierOf, type PlainDate } from '#domain/calendar/plainDate';
import type { CustomerFacts } from '#domain/followup/facts';
import { instalmentStates, openOfPlan, type InstalmentState } from '#domain/followup/plan';
import type { InstalmentPlan, PlanStepTaken } from '#domain/followup/planState';
import { cents, subtractCents, sumCents, zeroCents, type Cents } from '#domain/money/cents';

/** What became of a plan, from the facts and the day alone. */
export const planStates = ['proposed', 'unanswered', 'running', 'missed', 'broken', 'kept', 'cancelled'] as const;
export type PlanState = (typeof planStates)[number];

/** An instalment with its number, from 1. */
export type RankedInstalment = InstalmentState & { readonly rank: number };

export type PlanStanding = {
  readonly state: PlanState;
  readonly instalments: readonly RankedInstalment[];
  /** The first instalment that is not wholly paid; null when all are. */
  readonly next: RankedInstalment | null;
  /** Due before today and not paid, in cents. */
  readonly missing: Cents;
  /** The notice about the instalment that is missed, once it left. */
  readonly notice: PlanStepTaken | null;
  /** The first day on which the whole debt is due again; null unless broken. */
  readonly brokenOn: PlainDate | null;
  /** The last day on which an answer to a printed agreement is awaited. */
  readonly answerBy: PlainDate | null;
};

/** Days in which a printed agreement is expected back; never after its first instalment. */
export const answerDays = 14;

/**
 * What became of a plan on a day. A pure function: a payment, or an undone one, changes the answer by itself.
 *
 * An agreement in writing is broken on the day after the time given by its notice, if what was due when the notice left
 * had not come by then; money that comes later no longer mends it. A plan without paper has no such clause: a missed
 * instalment brings the whole back at once, and a late payment mends it.
 */
export function planStanding(facts: CustomerFacts, plan: InstalmentPlan, today: PlainDate): PlanStanding {
  const instalments = instalmentStates(plan, facts).map((one, index) => ({ ...one, rank: index + 1 }));
  const next = instalments.find(({ open }) => open > zeroCents) ?? null;
  const missing = sumCents(instalments.filter(({ dueOn }) => dueOn < today).map(({ open }) => open));
  const notice = plan.taken.findLast(({ step }) => step === 'plan_notice') ?? null;
  const brokenOn = brokenOnDay(facts, plan, today);
  const answerBy = plan.isInForce ? null : answerDay(plan);
  return {
    state: stateOf(plan, { answerBy, brokenOn, missing, next }, today),
    instalments,
    next,
    missing,
    notice: next !== null && notice !== null && notice.rank >= next.rank ? notice : null,
    brokenOn,
    answerBy,
  };
}

type Known = Pick<PlanStanding, 'answerBy' | 'brokenOn' | 'missing' | 'next'>;

function stateOf(plan: InstalmentPlan, known: Known, today: PlainDate): PlanState {
  if (plan.ended !== null) return plan.ended.reason;
  if (known.brokenOn !== null) return 'broken';
  if (known.next === null) return 'kept';
  if (known.answerBy !== null) return known.answerBy < today ? 'unanswered' : 'proposed';
  return known.missing > 0 ? 'missed' : 'running';
}

function answerDay({ agreedOn, instalments }: InstalmentPlan): PlainDate {
  const late = addDays(agreedOn, answerDays);
  return earlierOf(late, instalments[0]?.dueOn ?? late);
}

function brokenOnDay(facts: CustomerFacts, plan: InstalmentPlan, today: PlainDate): PlainDate | null {
  if (plan.ended !== null) return plan.ended.reason === 'broken' ? plan.ended.on : null;
  if (!plan.isInForce || plan.terms === null) return null;
  const unanswered = plan.taken.filter(
    ({ deadlineOn, rank, step }) =>
      step === 'plan_notice' &&
      deadlineOn !== null &&
      deadlineOn < today &&
      paidBy(facts, plan, deadlineOn) < dueUpTo(plan, rank),
  );
  const days = unanswered.flatMap(({ deadlineOn }) => (deadlineOn === null ? [] : [addDays(deadlineOn, 1)]));
  return days.toSorted()[0] ?? null;
}

function dueUpTo({ instalments }: InstalmentPlan, rank: number): Cents {
  return sumCents(instalments.slice(0, rank).map(({ amount }) => amount));
}

/** What had come for a plan by the end of a day: what is there now, less what came after. */
function paidBy(facts: CustomerFacts, plan: InstalmentPlan, day: PlainDate): Cents {
  const total = sumCents(plan.instalments.map(({ amount }) => amount));
  const later = facts.receipts.filter(({ itemId, on }) => plan.itemIds.includes(itemId) && on > day);
  const now = cents(Math.max(0, total - openOfPlan(plan, facts)));
  return subtractCents(now, sumCents(later.map(({ amount }) => amount)));
}

/** The last plan about an item that was not ended; null when there is none. */
export function runningPlan({ followUp }: Pick<CustomerFacts, 'followUp'>, itemId: string): InstalmentPlan | null {
  return followUp.plans.findLast(({ ended, itemIds }) => ended === null && itemIds.includes(itemId)) ?? null;
}

/** The last day that a notice leaves when it is posted on `sentOn`: a working day. */
export function noticeDeadline(sentOn: PlainDate, noticeDays: number, place: CalendarPlace): PlainDate {
  return nextWorkingDay(addDays(sentOn, noticeDays), place);
}
