import type { PlainDate } from '#domain/calendar/plainDate';
import type { CallOutcome, ContestedPart, EventBody, FollowUpEvent } from '#domain/followup/event';
import { ofKind } from '#domain/followup/factsOfKind';
import { foldBills, foldPlans, type Bill, type InstalmentPlan } from '#domain/followup/planState';
import { reminderChannels, type Channel } from '#domain/followup/policy';
import type { CallParty } from '#domain/guardrails/contact';
import type { Cents } from '#domain/money/cents';

/** A step behind the item: done, or passed over because the owner said so. */
export type StepTaken = {
  readonly eventId: string;
  readonly level: number;
  readonly how: 'done' | 'ignored';
  readonly on: PlainDate;
  readonly channel: Channel | null;
  /** New deadline that the letter granted. */
  readonly deadlineOn: PlainDate | null;
  /** False: told by a user who does not know the day; `on` only orders the steps. */
  readonly isDateKnown: boolean;
};

/** A call about some items. */
export type LoggedCall = {
  readonly eventId: string;
  readonly callId: string;
  readonly on: PlainDate;
  readonly outcome: CallOutcome;
  readonly itemIds: readonly string[];
  readonly party: CallParty;
};

/** Money announced for a day. */
export type PaymentPromise = {
  readonly eventId: string;
  readonly promiseId: string;
  readonly itemIds: readonly string[];
  readonly madeOn: PlainDate;
  readonly promisedOn: PlainDate;
  readonly amount: Cents;
  readonly isCancelled: boolean;
};

export type Dispute = {
  readonly eventId: string;
  readonly disputeId: string;
  readonly itemIds: readonly string[];
  /** What is contested of each item; null: all that is open. */
  readonly parts: readonly ContestedPart[] | null;
  readonly openedOn: PlainDate;
  readonly closedOn: PlainDate | null;
  readonly noteId: string | null;
};

export type Pause = {
  readonly eventId: string;
  readonly pauseId: string;
  /** Empty: the whole customer. */
  readonly itemIds: readonly string[];
  readonly startedOn: PlainDate;
  /** Last day of peace; null: until it is ended. */
  readonly untilOn: PlainDate | null;
  readonly endedOn: PlainDate | null;
  readonly noteId: string | null;
};

/** What happened to one open item (an instalment of an invoice). */
export type ItemFollowUp = {
  /** In the order in which they were recorded. */
  readonly taken: readonly StepTaken[];
  /** Proposed and not answered yet. */
  readonly proposed: { readonly level: number; readonly dueOn: PlainDate; readonly on: PlainDate } | null;
  /** Due date that replaced the one of the invoice. */
  readonly changedDueOn: PlainDate | null;
  /** Calls since the last step taken. */
  readonly attempts: readonly LoggedCall[];
  /** Some call was tried, answered or not. */
  readonly wasCalled: boolean;
  /** The customer said he will not pay, and nothing softened it since. */
  readonly refusedOn: PlainDate | null;
  readonly handedOverOn: PlainDate | null;
};

/** Everything that was done about one customer, folded from his facts. */
export type CustomerFollowUp = {
  /** The facts themselves, oldest first, undone ones left out. */
  readonly facts: readonly FollowUpEvent[];
  readonly items: ReadonlyMap<string, ItemFollowUp>;
  readonly promises: readonly PaymentPromise[];
  readonly disputes: readonly Dispute[];
  readonly pauses: readonly Pause[];
  readonly plans: readonly InstalmentPlan[];
  readonly bills: readonly Bill[];
  readonly calls: readonly LoggedCall[];
  /** Last letter or e-mail, about whichever invoice. A call is no reminder. */
  readonly lastReminderOn: PlainDate | null;
};

const untouched: ItemFollowUp = {
  taken: [],
  proposed: null,
  changedDueOn: null,
  attempts: [],
  wasCalled: false,
  refusedOn: null,
  handedOverOn: null,
};

/** The state of an item; one that nothing happened to is `untouched`. */
export function itemFollowUp(state: CustomerFollowUp, itemId: string): ItemFollowUp {
  return state.items.get(itemId) ?? untouched;
}

/**
 * Folds the facts of one customer, in any order given, into what stands today. A fact that was undone counts as if it
 * had never been.
 */
export function foldFollowUp(events: readonly FollowUpEvent[]): CustomerFollowUp {
  const facts = standingFacts(events);
  const calls = callsOf(facts);
  return {
    facts,
    items: itemsOf(facts, calls),
    promises: promisesOf(facts),
    disputes: disputesOf(facts),
    pauses: pausesOf(facts),
    plans: foldPlans(facts),
    bills: foldBills(facts),
    calls,
    lastReminderOn: lastReminderOf(facts),
  };
}

/** The facts that stand, oldest first: neither undone, nor an undoing. An undoing may itself be undone. */
export function standingFacts(events: readonly FollowUpEvent[]): readonly FollowUpEvent[] {
  const undone = new Set<string>();
  const newestFirst = events.toSorted((a, b) => b.seq - a.seq);
  for (const { id, body } of newestFirst) {
    if (body.kind === 'undone' && !undone.has(id)) undone.add(body.undoes);
  }
  return newestFirst.filter(({ id, body }) => body.kind !== 'undone' && !undone.has(id)).reverse();
}

function callsOf(facts: readonly FollowUpEvent[]): readonly LoggedCall[] {
  return ofKind(facts, 'callLogged').map(({ id, on, body }) => ({
    eventId: id,
    callId: body.callId,
    on,
    outcome: body.outcome,
    itemIds: body.itemIds,
    party: body.party ?? 'debtor',
  }));
}

function promisesOf(facts: readonly FollowUpEvent[]): readonly PaymentPromise[] {
  const cancelled = new Set(ofKind(facts, 'promiseCancelled').map(({ body }) => body.promiseId));
  return ofKind(facts, 'promiseMade').map(({ id, on, body }) => ({
    eventId: id,
    promiseId: body.promiseId,
    itemIds: body.itemIds,
    madeOn: on,
    promisedOn: body.promisedOn,
    amount: body.amount,
    isCancelled: cancelled.has(body.promiseId),
  }));
}

function disputesOf(facts: readonly FollowUpEvent[]): readonly Dispute[] {
  const closed = new Map(ofKind(facts, 'disputeClosed').map(({ on, body }) => [body.disputeId, on]));
  return ofKind(facts, 'disputeOpened').map(({ id, on, body }) => ({
    eventId: id,
    disputeId: body.disputeId,
    itemIds: body.itemIds,
    parts: body.parts ?? null,
    openedOn: on,
    closedOn: closed.get(body.disputeId) ?? null,
    noteId: body.noteId,
  }));
}

function pausesOf(facts: readonly FollowUpEvent[]): readonly Pause[] {
  const ended = new Map(ofKind(facts, 'pauseEnded').map(({ on, body }) => [body.pauseId, on]));
  return ofKind(facts, 'pauseStarted').map(({ id, on, body }) => ({
    eventId: id,
    pauseId: body.pauseId,
    itemIds: body.itemIds,
    startedOn: on,
    untilOn: body.untilOn,
    endedOn: ended.get(body.pauseId) ?? null,
    noteId: body.noteId,
  }));
}

function lastReminderOf(facts: readonly FollowUpEvent[]): PlainDate | null {
  const days = ofKind(facts, 'stepDone')
    .filter(({ body }) => reminderChannels.includes(body.channel))
    .map(({ on }) => on);
  return days.toSorted().at(-1) ?? null;
}

function itemsOf(facts: readonly FollowUpEvent[], calls: readonly LoggedCall[]): ReadonlyMap<string, ItemFollowUp> {
  const factsByItem = new Map<string, FollowUpEvent[]>();
  for (const fact of facts) {
    for (const itemId of itemIdsOf(fact.body)) {
      const known = factsByItem.get(itemId);
      if (known === undefined) factsByItem.set(itemId, [fact]);
      else known.push(fact);
    }
  }
  const callById = new Map(calls.map((call) => [call.eventId, call]));
  return new Map([...factsByItem].map(([itemId, own]) => [itemId, own.reduce(withFact(callById), untouched)]));
}

/** The items a fact speaks of; none when it is about the whole customer or a paper. */
function itemIdsOf(body: EventBody): readonly string[] {
  if ('itemIds' in body) return body.itemIds;
  return 'itemId' in body ? [body.itemId] : [];
}

const withFact =
  (calls: ReadonlyMap<string, LoggedCall>) =>
  (item: ItemFollowUp, { id, on, body }: FollowUpEvent): ItemFollowUp => {
    switch (body.kind) {
      case 'stepProposed':
        return { ...item, proposed: { level: body.level, dueOn: body.dueOn, on } };
      case 'stepDone':
        return takeStep(item, {
          eventId: id,
          level: body.level,
          how: 'done',
          on,
          channel: body.channel,
          deadlineOn: body.deadlineOn,
          isDateKnown: body.isDateUnknown !== true,
        });
      case 'stepIgnored':
        return takeStep(item, {
          eventId: id,
          level: body.level,
          how: 'ignored',
          on,
          channel: null,
          deadlineOn: null,
          isDateKnown: true,
        });
      case 'callLogged': {
        const call = calls.get(id);
        if (call === undefined) return item;
        const refusedOn = body.outcome === 'refuses' ? on : item.refusedOn;
        return { ...item, attempts: [...item.attempts, call], wasCalled: true, refusedOn };
      }
      case 'promiseMade':
      case 'planProposed':
      case 'planAgreed':
        return { ...item, refusedOn: null };
      case 'dueDateChanged':
        return { ...item, changedDueOn: body.dueOn };
      case 'handedOver':
        return { ...item, handedOverOn: on };
      default:
        return item;
    }
  };

function takeStep(item: ItemFollowUp, step: StepTaken): ItemFollowUp {
  const isAnswered = item.proposed !== null && item.proposed.level <= step.level;
  return {
    ...item,
    taken: [...item.taken, step],
    proposed: isAnswered ? null : item.proposed,
    attempts: [],
    wasCalled: item.wasCalled || (step.how === 'done' && step.channel === 'call'),
  };
}
