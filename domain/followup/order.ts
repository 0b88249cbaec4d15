import type { PlainDate } from '#domain/calendar/plainDate';
import { alertsOf } from '#domain/followup/alerts';
import { whatIsDue, type Proposal } from '#domain/followup/due';
import type { CustomerFacts } from '#domain/followup/facts';
import { groupLetters } from '#domain/followup/letters';
import { sumCents, type Cents } from '#domain/money/cents';

/** The kinds of work of a day, most urgent first. */
export const taskKinds = [
  'brokenPromise',
  'registeredMail',
  'call',
  'letter',
  'handover',
  'courtesy',
  'dataRepair',
] as const;
export type TaskKind = (typeof taskKinds)[number];

/** A line of Today. Registered mail and data repairs come from other rooms and only share the order. */
export type Task = {
  readonly kind: TaskKind;
  readonly customerId: string;
  readonly itemIds: readonly string[];
  readonly amount: Cents;
  /** The day it was due or missed: what is older than today is late. */
  readonly dueOn: PlainDate;
};

/** Today's order: broken promises first, then kind by kind, the largest amount first inside a kind. */
export function inTodaysOrder<T extends Pick<Task, 'kind' | 'amount' | 'customerId'>>(
  tasks: readonly T[],
): readonly T[] {
  return tasks.toSorted(
    (a, b) =>
      taskKinds.indexOf(a.kind) - taskKinds.indexOf(b.kind) ||
      b.amount - a.amount ||
      (a.customerId < b.customerId ? -1 : a.customerId > b.customerId ? 1 : 0),
  );
}

/** What one customer asks for today: one call at most, one line for each letter, one for a hand-over. */
export function tasksOf(facts: CustomerFacts, today: PlainDate): readonly Task[] {
  const { proposals } = whatIsDue(facts, today);
  const handovers = proposals.filter(({ channel }) => channel === 'handover');
  const letters = groupLetters(facts, proposals, today).map(({ letter, steps }) =>
    taskOf(facts, letter === 'courtesy' ? 'courtesy' : 'letter', steps),
  );
  const handover = handovers.length > 0 ? [taskOf(facts, 'handover', handovers)] : [];
  return inTodaysOrder([...callTask(facts, proposals, today), ...letters, ...handover]);
}

// One conversation: a promise that was broken and the calls that are due are spoken of together.
function callTask(facts: CustomerFacts, proposals: readonly Proposal[], today: PlainDate): readonly Task[] {
  const calls = proposals.filter(({ channel }) => channel === 'call');
  const alerts = alertsOf(facts, today);
  const itemIds = [...new Set([...alerts.flatMap((alert) => alert.itemIds), ...calls.map(({ itemId }) => itemId)])];
  const dueOn = [...alerts.map(({ missedOn }) => missedOn), ...calls.map((call) => call.dueOn)].toSorted()[0];
  if (dueOn === undefined) return [];

  const { customerId } = facts;
  return [
    { kind: alerts.length > 0 ? 'brokenPromise' : 'call', customerId, itemIds, amount: openOf(facts, itemIds), dueOn },
  ];
}

function taskOf(facts: CustomerFacts, kind: TaskKind, steps: readonly Proposal[]): Task {
  const itemIds = steps.map(({ itemId }) => itemId);
  const dueOn = steps.map((step) => step.dueOn).reduce((first, day) => (day < first ? day : first));
  return { kind, customerId: facts.customerId, itemIds, amount: openOf(facts, itemIds), dueOn };
}

function openOf({ items }: CustomerFacts, itemIds: readonly string[]): Cents {
  return sumCents(items.filter(({ itemId }) => itemIds.includes(itemId)).map(({ openCents }) => openCents));
}
