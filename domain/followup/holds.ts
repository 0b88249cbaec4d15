import { addDays, earlierOf, type PlainDate } from '#domain/calendar/plainDate';
import { addWorkingDays } from '#domain/calendar/businessDays';
import { termsFor } from '#domain/claims/contractTerms';
import { claimableOf } from '#domain/followup/contested';
import type { CustomerFacts, FollowedItem } from '#domain/followup/facts';
import { reminderChannels, type Step } from '#domain/followup/policy';
import { nextInstalment } from '#domain/followup/plan';
import { planStanding, runningPlan } from '#domain/followup/planStanding';
import { wasRefused } from '#domain/followup/nextStep';
import { latestDeadline } from '#domain/followup/schedule';
import type { Pause } from '#domain/followup/state';

/** Why nothing is asked about an item until something changes. */
export type StopReason = 'settled' | 'locked' | 'insolvent' | 'blocked' | 'disputed' | 'handedOver' | 'tooSmall';

/** What stops an item altogether; null when nothing does. */
export function stopReason(facts: CustomerFacts, { item, state }: FollowedItem): StopReason | null {
  if (item.openCents <= 0) return 'settled';
  if (facts.isLocked) return 'locked';
  // Under collective proceedings the claim is declared, nobody is reminded.
  if (termsFor(facts.followUp.facts, item.documentId).isInsolvent) return 'insolvent';
  if (item.isBlocked) return 'blocked';
  const claimable = claimableOf(facts, item);
  if (claimable <= 0) return 'disputed';
  if (state.handedOverOn !== null) return 'handedOver';
  return claimable <= facts.rules.tolerance || claimable <= facts.rules.minAmount ? 'tooSmall' : null;
}

/** A dispute about the item, or about a part of it, is open. */
export function isDisputed({ followUp }: CustomerFacts, itemId: string): boolean {
  return followUp.disputes.some(({ closedOn, itemIds }) => closedOn === null && itemIds.includes(itemId));
}

/** Why a step that comes next has to wait. */
export type HoldReason =
  'paused' | 'promised' | 'planProposed' | 'plan' | 'bill' | 'waitingForDeadline' | 'callAgainLater';

/** Quiet days; `until` is the last one, null while nobody knows. */
export type Hold = { readonly reason: HoldReason; readonly until: PlainDate | null };

/** Everything that asks for quiet about an item, whatever its next step is. Past holds are among them. */
export function holdsOf(facts: CustomerFacts, followed: FollowedItem, today: PlainDate): readonly Hold[] {
  return [...agreedHolds(facts, followed, today), ...deadlineHolds(followed)];
}

/** The quiet that people agreed on: pauses, promises, plans, bills of exchange. */
export function agreedHolds(facts: CustomerFacts, followed: FollowedItem, today: PlainDate): readonly Hold[] {
  return [...spokenHolds(facts, followed), ...planHolds(facts, followed, today), ...billHolds(facts, followed)];
}

/** The quiet that was only spoken of: pauses and promises. They also hold back the reminders of a plan. */
export function spokenHolds(facts: CustomerFacts, followed: FollowedItem): readonly Hold[] {
  return [...pauseHolds(facts, followed), ...promiseHolds(facts, followed)];
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
    .map(lastDayOf)
    .map((until): Hold => ({ reason: 'paused', until }));
  return facts.allPausedUntil === null ? own : [...own, { reason: 'paused', until: facts.allPausedUntil }];
}

// A pause ended early keeps its effect up to the day before.
function lastDayOf({ endedOn, untilOn }: Pause): PlainDate | null {
  if (endedOn === null) return untilOn;
  const dayBefore = addDays(endedOn, -1);
  return untilOn === null ? dayBefore : earlierOf(untilOn, dayBefore);
}

// The latest promise about an item is the one that counts: the customer was heard again.
function promiseHolds(facts: CustomerFacts, { item }: FollowedItem): readonly Hold[] {
  const last = facts.followUp.promises.findLast(
    ({ isCancelled, itemIds }) => !isCancelled && itemIds.includes(item.itemId),
  );
  return last === undefined ? [] : [{ reason: 'promised', until: last.promisedOn }];
}

function planHolds(facts: CustomerFacts, { item }: FollowedItem, today: PlainDate): readonly Hold[] {
  const plan = runningPlan(facts, item.itemId);
  if (plan === null) return [];
  const standing = planStanding(facts, plan, today);
  if (standing.answerBy !== null) return [{ reason: 'planProposed', until: standing.answerBy }];
  // In writing: the instalments have their own reminders, and only a notice without effect brings the whole back.
  if (plan.terms !== null) {
    return standing.state === 'running' || standing.state === 'missed' ? [{ reason: 'plan', until: null }] : [];
  }
  const next = nextInstalment(plan, facts);
  return next === null || next.dueOn < today ? [] : [{ reason: 'plan', until: next.dueOn }];
}

// A bill is the customer's word in writing: nothing is asked before its maturity. At sight it asks by itself.
function billHolds({ followUp }: CustomerFacts, { item }: FollowedItem): readonly Hold[] {
  return followUp.bills
    .filter(({ ended, itemIds }) => ended === null && itemIds.includes(item.itemId))
    .flatMap(({ maturityOn }): readonly Hold[] => (maturityOn === null ? [] : [{ reason: 'bill', until: maturityOn }]));
}

function deadlineHolds(followed: FollowedItem): readonly Hold[] {
  const until = latestDeadline(followed.state.taken);
  return until === null || wasRefused(followed) ? [] : [{ reason: 'waitingForDeadline', until }];
}

function compareDays(a: PlainDate | null, b: PlainDate | null): number {
  if (a === b) return 0;
  return a === null || (b !== null && a > b) ? 1 : -1;
}
