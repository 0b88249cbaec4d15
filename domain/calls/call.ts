import { unreachable } from '#domain/assert';
import { nextWorkingDay } from '#domain/calendar/businessDays';
import { addDays, type PlainDate } from '#domain/calendar/plainDate';
import { decideDispute, decidePlan, decidePromise, type DisputeInput } from '#domain/followup/decisions';
import { whatIsDue } from '#domain/followup/due';
import { unansweredOutcomes, type CallOutcome, type EventBody } from '#domain/followup/event';
import { followedItem, type CustomerFacts, type OpenItem } from '#domain/followup/facts';
import type { NewFact } from '#domain/followup/newFact';
import type { Instalment, PlanRefusal } from '#domain/followup/plan';
import { previewOf, type WhatHappensNext } from '#domain/followup/preview';
import { itemFollowUp } from '#domain/followup/state';
import { checkParty, type CallParty } from '#domain/guardrails/contact';
import { sumCents, type Cents } from '#domain/money/cents';
import { ok, reject, type Result } from '#domain/result';

/** What was heard. Each result needs only its own field; the others are null. */
export type CallInput = {
  /** Also the id of the promise, dispute, pause or plan that comes out of the call. */
  readonly callId: string;
  /** Empty: all that is late, or all that is open when nothing is. */
  readonly itemIds: readonly string[];
  readonly outcome: CallOutcome;
  readonly noteId: string | null;
  /** `will_pay`: the day; `asks_for_time`: the day, when there is no plan. */
  readonly promisedOn: PlainDate | null;
  /** `will_pay`: what is promised; `disputes`: what is contested of one invoice. Null: all that is open of the items. */
  readonly amount: Cents | null;
  /** `asks_for_time`: the plan agreed on. */
  readonly instalments: readonly Instalment[] | null;
  /** Who answered; absent: the debtor himself. */
  readonly party?: CallParty;
};

/** Something to do by hand after the call. */
export type CallAdvice = 'sendDuplicates' | 'confirmPromise' | 'printPlan' | 'offerPlan' | 'prepareFormalNotice';

export type CallDecision = {
  readonly facts: readonly NewFact[];
  readonly advice: CallAdvice | null;
  readonly next: readonly WhatHappensNext[];
};

export type CallRefusal =
  | 'call.nothingOpen'
  | 'call.promiseDateMissing'
  | 'call.thirdPerson'
  | 'item.unknown'
  | 'item.settled'
  | 'promise.dateInPast'
  | 'promise.amountInvalid'
  | 'dispute.alreadyOpen'
  | 'dispute.partOfSeveral'
  | 'dispute.noAmount'
  | 'plan.alreadyAgreed'
  | 'plan.dateInPast'
  | PlanRefusal;

/** What he contests: an amount of one invoice, or without one, or of several, all that the call is about. */
function disputeOf(facts: CustomerFacts, { amount, callId, itemIds, noteId }: CallInput): DisputeInput {
  const documentIds = new Set(
    facts.items.filter(({ itemId }) => itemIds.includes(itemId)).map(({ documentId }) => documentId),
  );
  return { disputeId: callId, itemIds, noteId, amount: documentIds.size === 1 ? amount : null };
}

/** A transfer said to be made needs a few days to be seen on the account. */
const transferDays = 5;
/** A duplicate of the invoice travels, is read, and is paid. */
const duplicateDays = 7;

/**
 * The result of a call: the facts to append, what to do by hand, and what will happen next. The same function answers
 * while the owner still hesitates between the buttons: nothing is saved by it.
 */
export function decideLogCall(
  facts: CustomerFacts,
  input: CallInput,
  today: PlainDate,
): Result<CallDecision, CallRefusal> {
  const items = itemsOfCall(facts, input.itemIds, today);
  if (items.length === 0) return reject('call.nothingOpen', { customerId: facts.customerId });
  const { party = 'debtor' } = input;
  if (isToldTooMuch(party, input.outcome)) return reject('call.thirdPerson', { party });

  const itemIds = items.map(({ itemId }) => itemId);
  const agreed = agreedFacts(facts, { ...input, itemIds }, sumCents(items.map((item) => item.openCents)), today);
  if (!agreed.ok) return agreed;

  const { callId, noteId, outcome } = input;
  const who = party === 'debtor' ? {} : { party };
  const logged: EventBody = { kind: 'callLogged', callId, outcome, itemIds, noteId, ...who };
  const added: readonly NewFact[] = [
    { on: today, body: logged },
    ...stepsTaken(facts, items, input, today),
    ...agreed.value,
  ];
  return ok({ facts: added, advice: adviceFor(input), next: previewOf(facts, added, itemIds, today) });
}

/** Nothing of the debt is settled with somebody else: he may only be asked to pass on a message. */
function isToldTooMuch(party: CallParty, outcome: CallOutcome): boolean {
  // Who may hear of a debt is the same in both countries.
  return checkParty(party, 'FR') !== null && !unansweredOutcomes.includes(outcome);
}

/** The items a call is about: those named, else the late ones, else every open one. */
export function itemsOfCall(facts: CustomerFacts, itemIds: readonly string[], today: PlainDate): readonly OpenItem[] {
  const open = facts.items.filter(({ openCents }) => openCents > 0);
  if (itemIds.length > 0) return open.filter(({ itemId }) => itemIds.includes(itemId));
  const late = open.filter((item) => followedItem(facts, item).dueOn < today);
  return late.length > 0 ? late : open;
}

/** What was agreed, or broken off, on the phone. */
function agreedFacts(
  facts: CustomerFacts,
  input: CallInput,
  open: Cents,
  today: PlainDate,
): Result<readonly NewFact[], CallRefusal> {
  switch (input.outcome) {
    case 'will_pay':
      return promiseFacts(facts, input, open, today);
    case 'asks_for_time':
      return timeFacts(facts, input, open, today);
    case 'disputes':
      return decideDispute(facts, disputeOf(facts, input), today);
    case 'has_paid':
      return ok([pause(facts, input, today, transferDays)]);
    case 'not_received':
      return ok([pause(facts, input, today, duplicateDays)]);
    case 'refuses':
      return ok(wordsTakenBack(facts, input, today));
    case 'not_reached':
    case 'message_left':
      return ok([]);
    default:
      return unreachable(input.outcome);
  }
}

function promiseFacts(
  facts: CustomerFacts,
  { amount, callId, itemIds, promisedOn }: CallInput,
  open: Cents,
  today: PlainDate,
): Result<readonly NewFact[], CallRefusal> {
  if (promisedOn === null) return reject('call.promiseDateMissing', { customerId: facts.customerId });
  return decidePromise(facts, { promiseId: callId, itemIds, promisedOn, amount: amount ?? open }, today);
}

// Time is given as a plan, as one later day, or not yet: then a plan is what to offer.
function timeFacts(
  facts: CustomerFacts,
  input: CallInput,
  open: Cents,
  today: PlainDate,
): Result<readonly NewFact[], CallRefusal> {
  const { callId, instalments, itemIds, promisedOn } = input;
  if (instalments !== null) return decidePlan(facts, { planId: callId, itemIds, instalments }, today);
  return promisedOn === null ? ok([]) : promiseFacts(facts, input, open, today);
}

function pause(facts: CustomerFacts, { callId, itemIds, noteId }: CallInput, today: PlainDate, days: number): NewFact {
  // The last quiet day is the eve of a working day, so that the file comes back on one.
  const untilOn = addDays(nextWorkingDay(addDays(today, days + 1), facts.rules), -1);
  return { on: today, body: { kind: 'pauseStarted', pauseId: callId, itemIds, untilOn, noteId } };
}

/** Who refuses to pay takes back what he promised, and no longer gets the time he had been given by phone. */
function wordsTakenBack(facts: CustomerFacts, { itemIds }: CallInput, today: PlainDate): readonly NewFact[] {
  const isAbout = (about: readonly string[]) => about.some((id) => itemIds.includes(id));
  const { calls, pauses, promises } = facts.followUp;
  const promised = promises
    .filter((promise) => !promise.isCancelled && promise.promisedOn >= today && isAbout(promise.itemIds))
    .map(({ promiseId }): EventBody => ({ kind: 'promiseCancelled', promiseId }));
  const givenByPhone = pauses
    .filter(({ endedOn, itemIds: about, pauseId }) => endedOn === null && isAbout(about) && isCall(calls, pauseId))
    .map(({ pauseId }): EventBody => ({ kind: 'pauseEnded', pauseId }));
  return [...promised, ...givenByPhone].map((body) => ({ on: today, body }));
}

function isCall(calls: CustomerFacts['followUp']['calls'], id: string): boolean {
  return calls.some(({ callId }) => callId === id);
}

/**
 * The call steps that this call settles. One in which nothing was learnt leaves the step open until it was tried often
 * enough; then the sequence goes on, and the letter comes in its turn.
 */
function stepsTaken(
  facts: CustomerFacts,
  items: readonly OpenItem[],
  { callId, outcome }: CallInput,
  today: PlainDate,
): readonly NewFact[] {
  const { proposals, quiet } = whatIsDue(facts, today);
  return items.flatMap(({ itemId }): readonly NewFact[] => {
    const proposed = proposals.find((proposal) => proposal.itemId === itemId && proposal.channel === 'call');
    const again = quiet.find((answer) => answer.itemId === itemId && answer.reason === 'callAgainLater');
    const level = proposed?.level ?? again?.next?.level;
    if (level === undefined || isToBeTriedAgain(facts, itemId, outcome)) return [];
    const body: EventBody = { kind: 'stepDone', itemId, level, channel: 'call', deadlineOn: null, causedBy: callId };
    return [{ on: today, body }];
  });
}

/** Calls in which nothing was settled. */
const unsettled: readonly CallOutcome[] = [...unansweredOutcomes, 'has_paid'];

function isToBeTriedAgain(facts: CustomerFacts, itemId: string, outcome: CallOutcome): boolean {
  const { attempts } = itemFollowUp(facts.followUp, itemId);
  const tried = attempts.filter((attempt) => unsettled.includes(attempt.outcome)).length + 1;
  return unsettled.includes(outcome) && tried < facts.rules.callAttemptsMax;
}

function adviceFor({ instalments, outcome, promisedOn }: CallInput): CallAdvice | null {
  switch (outcome) {
    case 'not_received':
      return 'sendDuplicates';
    case 'will_pay':
      return 'confirmPromise';
    case 'refuses':
      return 'prepareFormalNotice';
    case 'asks_for_time':
      if (instalments !== null) return 'printPlan';
      return promisedOn === null ? 'offerPlan' : 'confirmPromise';
    default:
      return null;
  }
}
