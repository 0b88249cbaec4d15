import { addDays, type PlainDate } from '#domain/calendar/plainDate';
import { addWorkingDays } from '#domain/calendar/businessDays';
import type { CustomerFacts, FollowedItem } from '#domain/followup/facts';
import { reminderChannels, type Step } from '#domain/followup/policy';
import { nextInstalment } from '#domain/followup/plan';
import { wasRefused } from '#domain/followup/nextStep';
import { latestDeadline } from '#domain/followup/schedule';

/** Why a step that comes next has to wait. */
export type HoldReason = 'paused' | 'promised' | 'plan' | 'waitingForDeadline' | 'callAgainLater';

/** Quiet days; `until` is the last one, null while nobody knows. */
export type Hold = { readonly reason: HoldReason; readonly until: PlainDate | null };

/** Everything that asks for quiet about an item, whatever its next step is. Past holds are among them. */
export function holdsOf(facts: CustomerFacts, followed: FollowedItem, today: PlainDate): readonly Hold[] {
  return [
    ...pauseHolds(facts, followed),
    ...promiseHolds(facts, followed),
    ...planHolds(facts, followed, today),
    ...deadlineHolds(followed),
  ];
}

/** The hold that lasts longest; null when there is none. */
export function longestHold(holds: readonly Hold[]): Hold | null {
  const endless = holds.find(({ until }) => until === null);
  return endless ?? holds.toSorted((a, b) => compareDays(a.until, b.until)).at(-1) ?? null;
}

/** A call without answer is tried again on the next working day, a message gets two days to be heard. */
export function attemptHolds(step: Step, { rules, state }: FollowedItem): readonly Hold[] {
  const attempt = state.attempts.at(-1);
  if (step.channel !== 'call' || attempt === undefined) return [];
  const againOn = addWorkingDays(attempt.on, attempt.outcome === 'message_left' ? 2 : 1, rules);
  return [{ reason: 'callAgainLater', until: addDays(againOn, -1) }];
}

/**
 * First day on which the customer may be reminded again; null when any day will do. Exactly the gap is allowed, and a
 * letter that was ready may still leave with the others of its day.
 */
export function gapOpensOn(
  facts: CustomerFacts,
  followed: FollowedItem,
  step: Step,
  today: PlainDate,
): PlainDate | null {
  const { lastReminderOn } = facts.followUp;
  if (lastReminderOn === null || !reminderChannels.includes(step.channel)) return null;
  const wasReady = followed.state.proposed?.level === step.level;
  return wasReady && lastReminderOn === today ? null : addDays(lastReminderOn, facts.rules.minimumGapDays);
}

function pauseHolds(facts: CustomerFacts, { item }: FollowedItem): readonly Hold[] {
  const own = facts.followUp.pauses
    .filter(({ itemIds }) => itemIds.length === 0 || itemIds.includes(item.itemId))
    // An ended pause keeps its effect up to the day before it was ended.
    .map(({ endedOn, untilOn }) => (endedOn === null ? untilOn : addDays(endedOn, -1)))
    .map((until): Hold => ({ reason: 'paused', until }));
  return facts.allPausedUntil === null ? own : [...own, { reason: 'paused', until: facts.allPausedUntil }];
}

// The latest promise about an item is the one that counts: the customer was heard again.
function promiseHolds(facts: CustomerFacts, { item }: FollowedItem): readonly Hold[] {
  const last = facts.followUp.promises.findLast(
    ({ isCancelled, itemIds }) => !isCancelled && itemIds.includes(item.itemId),
  );
  return last === undefined ? [] : [{ reason: 'promised', until: last.promisedOn }];
}

function planHolds(facts: CustomerFacts, { item }: FollowedItem, today: PlainDate): readonly Hold[] {
  const plan = facts.followUp.plans.findLast(({ ended, itemIds }) => ended === null && itemIds.includes(item.itemId));
  if (plan === undefined) return [];
  const next = nextInstalment(plan, facts.items);
  return next === null || next.dueOn < today ? [] : [{ reason: 'plan', until: next.dueOn }];
}

function deadlineHolds(followed: FollowedItem): readonly Hold[] {
  const until = latestDeadline(followed.state.taken);
  return until === null || wasRefused(followed) ? [] : [{ reason: 'waitingForDeadline', until }];
}

function compareDays(a: PlainDate | null, b: PlainDate | null): number {
  if (a === b) return 0;
  return a === null || (b !== null && a > b) ? 1 : -1;
}
