import { addDays, laterOf, plainDate, type PlainDate } from '#domain/calendar/plainDate';
import { claimableOf } from '#domain/followup/contested';
import { followedItem, type CustomerFacts, type FollowedItem, type OpenItem } from '#domain/followup/facts';
import {
  attemptHolds,
  gapOpensOn,
  holdsOf,
  longestHold,
  stopReason,
  type Hold,
  type HoldReason,
  type StopReason,
} from '#domain/followup/holds';
import { isFirstReminderMissing, nextStep, wasRefused } from '#domain/followup/nextStep';
import type { Channel, LetterKind, Step } from '#domain/followup/policy';
import { lastCounted, lastTaken, onAllowedDay, plannedOn } from '#domain/followup/schedule';
import { sumCents, type Cents } from '#domain/money/cents';

/** A step to take today about one item. */
export type Proposal = {
  readonly itemId: string;
  readonly level: number;
  readonly key: string;
  readonly channel: Channel;
  readonly letter: LetterKind | null;
  /** The day for which the sequence planned it: the same until it is taken. */
  readonly dueOn: PlainDate;
  readonly openCents: Cents;
  /** Due date of the item, after any change. */
  readonly itemDueOn: PlainDate;
  /** A `stepProposed` fact for this level waits already: nothing to append. */
  readonly isRecorded: boolean;
};

/** The step that comes next, today or later. */
export type NextAction = {
  readonly date: PlainDate;
  readonly level: number;
  readonly key: string;
  readonly channel: Channel;
};

/** Why nothing is proposed about an item ("Pourquoi ?"). */
export type QuietReason =
  | StopReason
  | HoldReason
  | 'minimumGap'
  | 'notDueYet'
  | 'creditCovers'
  | 'firstReminderMissing'
  | 'stepSwitchedOff'
  | 'endOfSequence';

export type Quiet = {
  readonly itemId: string;
  readonly reason: QuietReason;
  /** Last day of what holds it back, or the eve of the next step; null where no day is known. */
  readonly until: PlainDate | null;
  readonly next: NextAction | null;
};

export type WhatIsDue = {
  readonly proposals: readonly Proposal[];
  readonly quiet: readonly Quiet[];
};

/**
 * What is due about a customer on or before `today`: at most one step for each of his items, and for every other item
 * why there is none. A pure function of the facts: asked twice, or after a month away, it gives one answer.
 */
export function whatIsDue(facts: CustomerFacts, today: PlainDate): WhatIsDue {
  const answers = facts.items.map((item) => answerFor(facts, item, today));
  const proposals = answers.filter((answer) => 'key' in answer);
  const quiet = answers.filter((answer) => 'reason' in answer);
  if (!isCoveredByCredit(facts, proposals)) return { proposals, quiet };

  const covered = proposals.map(({ itemId }): Quiet => ({ itemId, reason: 'creditCovers', until: null, next: null }));
  return { proposals: [], quiet: [...quiet, ...covered] };
}

/** The next step of an item and its day, today, past or to come; null when none will come by itself. */
export function nextAction(facts: CustomerFacts, itemId: string, today: PlainDate): NextAction | null {
  const item = facts.items.find((candidate) => candidate.itemId === itemId);
  if (item === undefined) return null;
  const answer = answerFor(facts, item, today);
  if ('reason' in answer) return answer.next;
  return { date: answer.dueOn, level: answer.level, key: answer.key, channel: answer.channel };
}

// Money of his that lies unmatched: he gets no letter before it was looked at.
function isCoveredByCredit({ unallocated }: CustomerFacts, proposals: readonly Proposal[]): boolean {
  const asked = sumCents(proposals.map(({ openCents }) => openCents));
  return asked > 0 && unallocated >= asked;
}

function answerFor(facts: CustomerFacts, item: OpenItem, today: PlainDate): Proposal | Quiet {
  const followed = followedItem(facts, item);
  const stop = stopReason(facts, followed);
  if (stop !== null) return quiet(item, stop);

  const hold = longestHold(holdsOf(facts, followed, today));
  if (hold !== null && hold.until === null) return quiet(item, hold.reason);

  const notBefore = laterOf(today, dayAfter(hold));
  const step = nextStep(followed, (one) => laterOf(notBefore, gapOpensOn(facts, followed, one, today) ?? notBefore));
  if (step === null) return quiet(item, endReason(followed));
  if (claimableOf(facts, followed.item) <= step.minAmount) return quiet(item, 'tooSmall');
  return answerForStep(facts, followed, step, hold, today);
}

function answerForStep(
  facts: CustomerFacts,
  followed: FollowedItem,
  step: Step,
  itemHold: Hold | null,
  today: PlainDate,
): Proposal | Quiet {
  const hold = longestHold([...(itemHold === null ? [] : [itemHold]), ...attemptHolds(step, followed)]);
  const planned = earliestOn(step, followed);
  const dueOn = onAllowedDay(laterOf(planned, dayAfter(hold)), step.offset.ifDayOff, followed.rules);
  const opensOn = laterOf(dueOn, gapOpensOn(facts, followed, step, today) ?? dueOn);
  if (opensOn <= today) return proposal(facts, followed, step, dueOn);

  const next = { date: opensOn, level: step.level, key: step.key, channel: step.channel };
  const { itemId } = followed.item;
  const isHeld = hold !== null && hold.until !== null && hold.until >= today;
  if (isHeld) return { itemId, reason: hold.reason, until: hold.until, next };
  return { itemId, reason: dueOn <= today ? 'minimumGap' : 'notDueYet', until: addDays(opensOn, -1), next };
}

// Two steps are never taken on one day, except that a refusal is answered at once.
function earliestOn(step: Step, followed: FollowedItem): PlainDate {
  const { refusedOn, taken } = followed.state;
  if (refusedOn !== null && wasRefused(followed) && step.letter === 'formalNotice') return refusedOn;
  const previous = lastTaken(taken);
  const planned = plannedOn(step, followed);
  return previous === null ? planned : laterOf(planned, addDays(previous.on, 1));
}

function endReason(followed: FollowedItem): QuietReason {
  if (isFirstReminderMissing(followed)) return 'firstReminderMissing';
  const last = lastCounted(followed)?.level ?? -Infinity;
  return followed.item.policy.steps.some(({ isOn, level }) => level > last && !isOn)
    ? 'stepSwitchedOff'
    : 'endOfSequence';
}

function proposal(
  facts: CustomerFacts,
  { dueOn: itemDueOn, item, state }: FollowedItem,
  step: Step,
  dueOn: PlainDate,
): Proposal {
  return {
    itemId: item.itemId,
    level: step.level,
    key: step.key,
    channel: step.channel,
    letter: step.letter,
    dueOn,
    openCents: claimableOf(facts, item),
    itemDueOn,
    isRecorded: state.proposed?.level === step.level,
  };
}

function quiet(item: OpenItem, reason: QuietReason): Quiet {
  return { itemId: item.itemId, reason, until: null, next: null };
}

// Long before any invoice: stands for "no hold" in a comparison of dates.
const dawn = plainDate('1000-01-01');

function dayAfter(hold: Hold | null): PlainDate {
  return hold === null || hold.until === null ? dawn : addDays(hold.until, 1);
}
