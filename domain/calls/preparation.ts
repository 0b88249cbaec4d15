import { daysBetween, type PlainDate } from '#domain/calendar/plainDate';
import { itemsOfCall } from '#domain/calls/call';
import { alertsOf } from '#domain/followup/alerts';
import { askedToday } from '#domain/followup/askedToday';
import { unansweredOutcomes, type CallOutcome } from '#domain/followup/event';
import { followedItem, type CustomerFacts, type OpenItem } from '#domain/followup/facts';
import type { LetterKind } from '#domain/followup/policy';
import { promiseOutcome, type PromiseOutcome } from '#domain/followup/promise';
import { latestDeadline } from '#domain/followup/schedule';
import { itemFollowUp } from '#domain/followup/state';
import type { CallParty } from '#domain/guardrails/contact';
import { sumCents, type Cents } from '#domain/money/cents';

/** How the owner speaks to this customer. */
export const tones = ['soft', 'normal', 'firm'] as const;
export type Tone = (typeof tones)[number];

/** What the call is about. The screen has two sentences for each, one understanding and one firm, in each tone. */
export const callSituations = [
  'brokenPromise',
  'missedInstalment',
  'unpaidBill',
  'checkPayment',
  'checkDuplicate',
  'noticeDeadlinePassed',
  'deadlinePassed',
  'offerPlan',
  'checkReceived',
] as const;
export type CallSituation = (typeof callSituations)[number];

/** What to have under the eyes during a call. */
export type CallPreparation = {
  readonly situation: CallSituation;
  readonly tone: Tone;
  /** The day the sentence speaks of: the promise missed, the deadline passed, the last call; null when it needs none. */
  readonly aboutOn: PlainDate | null;
  readonly itemIds: readonly string[];
  readonly owed: Cents;
  /** What may be asked for today: of a signed plan the instalments that were missed. */
  readonly late: Cents;
  /** Days since the oldest due date; zero or less when nothing is late. */
  readonly daysLate: number;
  readonly lastContact: Contact | null;
  readonly lastPromise: {
    readonly promisedOn: PlainDate;
    readonly amount: Cents;
    readonly outcome: PromiseOutcome;
  } | null;
  /** The last answers heard, newest first, three at most. */
  readonly lastAnswers: readonly {
    readonly on: PlainDate;
    readonly outcome: CallOutcome;
    readonly party: CallParty;
  }[];
};

export type Contact =
  | { readonly kind: 'call'; readonly on: PlainDate; readonly outcome: CallOutcome; readonly party: CallParty }
  | {
      readonly kind: 'letter';
      readonly on: PlainDate;
      readonly letter: LetterKind | null;
      readonly deadlineOn: PlainDate | null;
    };

const answersShown = 3;

/** The facts and the situation of a call; null when nothing is open. */
export function prepareCall(facts: CustomerFacts, tone: Tone, today: PlainDate): CallPreparation | null {
  const items = itemsOfCall(facts, [], today);
  if (items.length === 0) return null;

  const dueOn = items.map((item) => followedItem(facts, item).dueOn).toSorted()[0] ?? today;
  const open = facts.items.filter(({ openCents }) => openCents > 0);
  const late = open.filter((item) => followedItem(facts, item).dueOn < today);
  return {
    ...situationOf(facts, items, today),
    tone,
    itemIds: items.map(({ itemId }) => itemId),
    owed: totalOpen(open),
    late: askedToday(facts, late, today),
    daysLate: daysBetween(dueOn, today),
    lastContact: lastContact(facts),
    lastPromise: lastPromise(facts, today),
    lastAnswers: facts.followUp.calls
      .slice(-answersShown)
      .reverse()
      .map(({ on, outcome, party }) => ({ on, outcome, party })),
  };
}

type Situation = Pick<CallPreparation, 'situation' | 'aboutOn'>;

// Read from the top: the first that fits is what must be spoken of.
function situationOf(facts: CustomerFacts, items: readonly OpenItem[], today: PlainDate): Situation {
  const alert = alertsOf(facts, today)[0];
  if (alert !== undefined) return { situation: alert.kind, aboutOn: alert.missedOn };

  const last = facts.followUp.calls.at(-1);
  if (last?.outcome === 'has_paid') return { situation: 'checkPayment', aboutOn: last.on };
  if (last?.outcome === 'not_received') return { situation: 'checkDuplicate', aboutOn: last.on };

  const deadline = passedDeadline(facts, items, today);
  if (deadline !== null) {
    return { situation: wasNoticeSent(facts, items) ? 'noticeDeadlinePassed' : 'deadlinePassed', aboutOn: deadline };
  }
  const spokenTo = facts.followUp.calls.findLast(({ outcome }) => !unansweredOutcomes.includes(outcome));
  if (spokenTo !== undefined) return { situation: 'offerPlan', aboutOn: spokenTo.on };
  return { situation: 'checkReceived', aboutOn: null };
}

function passedDeadline(facts: CustomerFacts, items: readonly OpenItem[], today: PlainDate): PlainDate | null {
  const taken = items.flatMap(({ itemId }) => itemFollowUp(facts.followUp, itemId).taken);
  return latestDeadline(taken.filter(({ deadlineOn }) => deadlineOn !== null && deadlineOn < today));
}

function wasNoticeSent(facts: CustomerFacts, items: readonly OpenItem[]): boolean {
  return items.some(({ itemId, policy }) => {
    const notice = policy.steps.find(({ letter }) => letter === 'formalNotice');
    return itemFollowUp(facts.followUp, itemId).taken.some(
      ({ how, level }) => how === 'done' && level === notice?.level,
    );
  });
}

function lastContact(facts: CustomerFacts): Contact | null {
  const calls = facts.followUp.calls.map(({ on, outcome, party }): Contact => ({ kind: 'call', on, outcome, party }));
  const letters = facts.items.flatMap(({ itemId, policy }) =>
    itemFollowUp(facts.followUp, itemId)
      .taken.filter(({ channel, how }) => how === 'done' && channel !== 'call')
      .map(({ deadlineOn, level, on }): Contact => {
        const letter = policy.steps.find((step) => step.level === level)?.letter ?? null;
        return { kind: 'letter', on, letter, deadlineOn };
      }),
  );
  return [...letters, ...calls].toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)).at(-1) ?? null;
}

function lastPromise(facts: CustomerFacts, today: PlainDate): CallPreparation['lastPromise'] {
  const promise = facts.followUp.promises.findLast(({ isCancelled }) => !isCancelled);
  if (promise === undefined) return null;
  return { promisedOn: promise.promisedOn, amount: promise.amount, outcome: promiseOutcome(promise, facts, today) };
}

function totalOpen(items: readonly OpenItem[]): Cents {
  return sumCents(items.map(({ openCents }) => openCents));
}
