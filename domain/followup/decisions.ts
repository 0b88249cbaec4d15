import type { PlainDate } from '#domain/calendar/plainDate';
import { contestedParts } from '#domain/followup/contested';
import { whatIsDue } from '#domain/followup/due';
import type { EventBody, FollowUpEvent } from '#domain/followup/event';
import { followedItem, type CustomerFacts, type FollowedItem, type OpenItem } from '#domain/followup/facts';
import { isDisputed } from '#domain/followup/holds';
import type { NewFact } from '#domain/followup/newFact';
import { isFirstReminderMissing, missingTrace, wasRefused } from '#domain/followup/nextStep';
import { checkInstalments, type Instalment, type PlanRefusal } from '#domain/followup/plan';
import type { Channel, Step } from '#domain/followup/policy';
import { deadlineOf } from '#domain/followup/schedule';
import { sumCents, type Cents } from '#domain/money/cents';
import { ok, reject, type Result } from '#domain/result';

type Decision<Code extends string> = Result<readonly NewFact[], Code>;

const decided = (
  on: PlainDate,
  ...bodies: readonly EventBody[]
): { readonly ok: true; readonly value: readonly NewFact[] } => ok(bodies.map((body) => ({ on, body })));

export type MarkDone = {
  readonly itemId: string;
  /** Null: the step that is proposed. */
  readonly level: number | null;
  /** Null: the channel of the step. */
  readonly channel: Channel | null;
  /** The day it left or was said; not after today. */
  readonly on: PlainDate;
  /** The deadline that the letter printed; null: the one the step grants. */
  readonly deadlineOn: PlainDate | null;
  /** The letter or the call that did it; null when told by the user. */
  readonly causedBy: string | null;
};

/**
 * A step was taken: the one proposed, or a later one that the owner took first. A step behind is never taken again, and
 * a formal notice waits for its two traces.
 */
export function decideMarkDone(
  facts: CustomerFacts,
  input: MarkDone,
  today: PlainDate,
): Decision<
  | 'item.unknown'
  | 'item.settled'
  | 'date.inFuture'
  | 'step.unknown'
  | 'step.nothingProposed'
  | 'step.alreadyTaken'
  | 'step.firstReminderMissing'
  | 'step.noticeNeedsTrace'
> {
  const item = facts.items.find(({ itemId }) => itemId === input.itemId);
  if (item === undefined) return reject('item.unknown', { itemId: input.itemId });
  if (item.openCents <= 0) return reject('item.settled', { document: item.documentNumber });
  if (input.on > today) return reject('date.inFuture', { on: input.on });

  const level = input.level ?? proposedLevel(facts, item.itemId, today);
  if (level === null) return reject('step.nothingProposed', { document: item.documentNumber });
  const step = item.policy.steps.find((candidate) => candidate.level === level);
  if (step === undefined) return reject('step.unknown', { level });

  const followed = followedItem(facts, item);
  if (isBehind(step, followed, proposedLevel(facts, item.itemId, today))) return reject('step.alreadyTaken', { level });
  if (isFirstReminderMissing(followed) && step.letter !== 'reminder1' && step.letter !== 'courtesy') {
    return reject('step.firstReminderMissing', { document: item.documentNumber });
  }
  const trace = wasRefused(followed) ? null : missingTrace(step, followed);
  if (trace !== null) return reject('step.noticeNeedsTrace', { missing: trace.channel === 'call' ? 'call' : 'letter' });

  const channel = input.channel ?? step.channel;
  const deadlineOn = input.deadlineOn ?? deadlineOf({ ...step, channel }, input.on, facts.rules);
  const { itemId } = item;
  return decided(input.on, { kind: 'stepDone', itemId, level, channel, deadlineOn, causedBy: input.causedBy });
}

/** The proposed step is passed over; the sequence goes on from today. */
export function decideIgnore(
  facts: CustomerFacts,
  { itemId, noteId }: { readonly itemId: string; readonly noteId: string | null },
  today: PlainDate,
): Decision<'step.nothingProposed'> {
  const level = proposedLevel(facts, itemId, today);
  if (level === null) return reject('step.nothingProposed', { itemId });
  return decided(today, { kind: 'stepIgnored', itemId, level, noteId });
}

/** Money is announced for a day, today or later. */
export function decidePromise(
  facts: CustomerFacts,
  input: {
    readonly promiseId: string;
    readonly itemIds: readonly string[];
    readonly promisedOn: PlainDate;
    readonly amount: Cents;
  },
  today: PlainDate,
): Decision<'item.unknown' | 'item.settled' | 'promise.dateInPast' | 'promise.amountInvalid'> {
  const items = openItems(facts, input.itemIds);
  if (!items.ok) return items;
  if (input.promisedOn < today) return reject('promise.dateInPast', { on: input.promisedOn });
  if (input.amount <= 0) return reject('promise.amountInvalid', { amount: input.amount });
  return decided(today, { kind: 'promiseMade', ...input });
}

/** A promise is taken back; the sequence goes on as if it had not been made. */
export function decideCancelPromise(
  facts: CustomerFacts,
  promiseId: string,
  today: PlainDate,
): Decision<'promise.unknown'> {
  const isOpen = facts.followUp.promises.some((promise) => promise.promiseId === promiseId && !promise.isCancelled);
  return isOpen ? decided(today, { kind: 'promiseCancelled', promiseId }) : reject('promise.unknown', { promiseId });
}

/** Quiet until a day, that day included, or until it is ended. No item named: the whole customer. */
export function decidePause(
  facts: CustomerFacts,
  input: {
    readonly pauseId: string;
    readonly itemIds: readonly string[];
    readonly untilOn: PlainDate | null;
    readonly noteId: string | null;
  },
  today: PlainDate,
): Decision<'item.unknown' | 'item.settled' | 'pause.dateInPast'> {
  const items = input.itemIds.length === 0 ? ok([]) : openItems(facts, input.itemIds);
  if (!items.ok) return items;
  if (input.untilOn !== null && input.untilOn < today) return reject('pause.dateInPast', { on: input.untilOn });
  return decided(today, { kind: 'pauseStarted', ...input });
}

/** The pause is over: today is no longer a quiet day. */
export function decideEndPause(facts: CustomerFacts, pauseId: string, today: PlainDate): Decision<'pause.unknown'> {
  const isOpen = facts.followUp.pauses.some((pause) => pause.pauseId === pauseId && pause.endedOn === null);
  return isOpen ? decided(today, { kind: 'pauseEnded', pauseId }) : reject('pause.unknown', { pauseId });
}

/** What the customer contests; `amount` in cents, of one invoice only; null: all that is open of these items. */
export type DisputeInput = {
  readonly disputeId: string;
  readonly itemIds: readonly string[];
  readonly noteId: string | null;
  readonly amount: Cents | null;
};

/**
 * The customer contests: nothing is asked about these items until it is settled, or about the part that he contests
 * while the rest is claimed.
 */
export function decideDispute(
  facts: CustomerFacts,
  { amount, ...input }: DisputeInput,
  today: PlainDate,
): Decision<'item.unknown' | 'item.settled' | 'dispute.alreadyOpen' | 'dispute.partOfSeveral' | 'dispute.noAmount'> {
  const items = openItems(facts, input.itemIds);
  if (!items.ok) return items;
  const disputed = items.value.find(({ itemId }) => isDisputed(facts, itemId));
  if (disputed !== undefined) return reject('dispute.alreadyOpen', { document: disputed.documentNumber });
  if (amount === null) return decided(today, { kind: 'disputeOpened', ...input });
  if (amount <= 0) return reject('dispute.noAmount');
  if (new Set(items.value.map(({ documentId }) => documentId)).size > 1) return reject('dispute.partOfSeveral');
  const parts = contestedParts(items.value, amount);
  if (parts === null) return decided(today, { kind: 'disputeOpened', ...input });
  const itemIds = parts.map(({ itemId }) => itemId);
  return decided(today, { kind: 'disputeOpened', ...input, itemIds, parts });
}

/** The dispute is settled: the items follow their sequence again, from the level they had. */
export function decideCloseDispute(
  facts: CustomerFacts,
  disputeId: string,
  today: PlainDate,
): Decision<'dispute.unknown'> {
  const isOpen = facts.followUp.disputes.some(
    (dispute) => dispute.disputeId === disputeId && dispute.closedOn === null,
  );
  return isOpen ? decided(today, { kind: 'disputeClosed', disputeId }) : reject('dispute.unknown', { disputeId });
}

/** Instalments are agreed on for all that is open of these items; they are followed instead of the due date. */
export function decidePlan(
  facts: CustomerFacts,
  input: {
    readonly planId: string;
    readonly itemIds: readonly string[];
    readonly instalments: readonly Instalment[];
  },
  today: PlainDate,
): Decision<'item.unknown' | 'item.settled' | 'plan.alreadyAgreed' | 'plan.dateInPast' | PlanRefusal> {
  const items = openItems(facts, input.itemIds);
  if (!items.ok) return items;
  const running = facts.followUp.plans.find(
    ({ ended, itemIds }) => ended === null && itemIds.some((id) => input.itemIds.includes(id)),
  );
  if (running !== undefined) return reject('plan.alreadyAgreed', { planId: running.planId });

  const instalments = checkInstalments(input.instalments, sumCents(items.value.map(({ openCents }) => openCents)));
  if (!instalments.ok) return instalments;
  const first = instalments.value[0];
  if (first !== undefined && first.dueOn < today) return reject('plan.dateInPast', { on: first.dueOn });
  return decided(today, { kind: 'planAgreed', ...input });
}

/** A plan is over: kept, broken or given up. What is still open of its items follows their sequence again. */
export function decideEndPlan(
  facts: CustomerFacts,
  { planId, reason }: { readonly planId: string; readonly reason: 'kept' | 'broken' | 'cancelled' },
  today: PlainDate,
): Decision<'plan.unknown'> {
  const isRunning = facts.followUp.plans.some((plan) => plan.planId === planId && plan.ended === null);
  return isRunning ? decided(today, { kind: 'planEnded', planId, reason }) : reject('plan.unknown', { planId });
}

/** Another due date for an item; the invoice itself is never changed. */
export function decideDueDateChange(
  facts: CustomerFacts,
  input: { readonly itemId: string; readonly dueOn: PlainDate; readonly noteId: string | null },
  today: PlainDate,
): Decision<'item.unknown' | 'item.settled' | 'dueDate.beforeIssue' | 'dueDate.unchanged'> {
  const items = openItems(facts, [input.itemId]);
  if (!items.ok) return items;
  for (const item of items.value) {
    if (input.dueOn < item.issuedOn) return reject('dueDate.beforeIssue', { issuedOn: item.issuedOn });
    if (input.dueOn === followedItem(facts, item).dueOn) return reject('dueDate.unchanged', { dueOn: input.dueOn });
  }
  return decided(today, { kind: 'dueDateChanged', ...input });
}

/**
 * Takes a fact back, and with a call or a posted letter what it brought about. Everything stays visible; the state is
 * again what it was.
 */
export function decideUndo(facts: CustomerFacts, eventId: string, today: PlainDate): Decision<'undo.notStanding'> {
  const event = facts.followUp.facts.find(({ id }) => id === eventId);
  if (event === undefined) return reject('undo.notStanding', { eventId });
  const consequences = facts.followUp.facts.filter((other) => other !== event && isConsequence(other, event));
  return decided(today, ...[...consequences, event].map(({ id }): EventBody => ({ kind: 'undone', undoes: id })));
}

// What a call decides carries the id of the call; a step done by a letter names the letter.
function isConsequence({ body }: FollowUpEvent, { body: cause }: FollowUpEvent): boolean {
  const causeId = cause.kind === 'callLogged' ? cause.callId : cause.kind === 'letterPosted' ? cause.letterId : null;
  if (causeId === null) return false;
  switch (body.kind) {
    case 'stepDone':
      return body.causedBy === causeId;
    case 'promiseMade':
    case 'promiseCancelled':
      return body.promiseId === causeId;
    case 'disputeOpened':
      return body.disputeId === causeId;
    case 'pauseStarted':
      return body.pauseId === causeId;
    case 'planAgreed':
      return body.planId === causeId;
    default:
      return false;
  }
}

function proposedLevel(facts: CustomerFacts, itemId: string, today: PlainDate): number | null {
  return whatIsDue(facts, today).proposals.find((proposal) => proposal.itemId === itemId)?.level ?? null;
}

// A step asked for again (a trace that is missing, a repeated one) is proposed, so it is not behind.
function isBehind(step: Step, { state }: FollowedItem, proposed: number | null): boolean {
  return step.level !== proposed && state.taken.some(({ level }) => level >= step.level);
}

function openItems(
  facts: CustomerFacts,
  itemIds: readonly string[],
): Result<readonly OpenItem[], 'item.unknown' | 'item.settled'> {
  const items: OpenItem[] = [];
  for (const itemId of itemIds) {
    const item = facts.items.find((candidate) => candidate.itemId === itemId);
    if (item === undefined) return reject('item.unknown', { itemId });
    if (item.openCents <= 0) return reject('item.settled', { document: item.documentNumber });
    items.push(item);
  }
  return items.length > 0 ? ok(items) : reject('item.unknown', { itemId: '' });
}
