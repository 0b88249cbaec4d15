import type { PlainDate } from '#domain/calendar/plainDate';
import { alertsOf } from '#domain/followup/alerts';
import { claimableOf } from '#domain/followup/contested';
import { followedItem, type CustomerFacts, type FollowedItem } from '#domain/followup/facts';
import { agreedHolds, isDisputed } from '#domain/followup/holds';
import { planStanding, runningPlan } from '#domain/followup/planStanding';
import type { LetterKind } from '#domain/followup/policy';
import { ok, reject, type Result } from '#domain/result';

/** The columns of the board, from left to right. */
export const boardColumns = [
  'notDue',
  'check',
  'reminder1',
  'reminder2',
  'formalNotice',
  'plan',
  'dispute',
  'recovery',
] as const;
export type BoardColumn = (typeof boardColumns)[number];

/** The road a file walks one column at a time; a plan and a dispute stand beside it. */
const road: readonly BoardColumn[] = ['notDue', 'check', 'reminder1', 'reminder2', 'formalNotice', 'recovery'];

/** Small marks on a card. */
export type CardMark = 'promise' | 'brokenPromise' | 'pause' | 'dispute' | 'plan';

/** The column of a customer: that of his most advanced open item; null when nothing is open. */
export function boardColumn(facts: CustomerFacts, today: PlainDate): BoardColumn | null {
  const columns = openOf(facts).map((followed) => itemColumn(facts, followed, today));
  return columns.length === 0 ? null : furthest(columns, boardColumns);
}

/** The column of one open item. */
export function itemColumn(facts: CustomerFacts, followed: FollowedItem, today: PlainDate): BoardColumn {
  const stage = stageOf(followed, today);
  if (stage === 'recovery') return stage;
  if (followed.item.openCents > 0 && claimableOf(facts, followed.item) <= 0) return 'dispute';
  return isPlanKept(facts, followed.item.itemId, today) ? 'plan' : stage;
}

/** What is agreed or open about a customer, beside his column. */
export function cardMarks(facts: CustomerFacts, today: PlainDate): readonly CardMark[] {
  const open = openOf(facts);
  const holds = open.flatMap((followed) => agreedHolds(facts, followed, today));
  const lasting = holds.filter(({ until }) => until === null || until >= today).map(({ reason }) => reason);
  const marks: readonly (readonly [CardMark, boolean])[] = [
    ['brokenPromise', alertsOf(facts, today).some(({ kind }) => kind === 'brokenPromise')],
    ['promise', lasting.includes('promised')],
    ['pause', lasting.includes('paused')],
    ['dispute', open.some(({ item }) => isDisputed(facts, item.itemId))],
    ['plan', lasting.includes('plan')],
  ];
  return marks.filter(([, isSet]) => isSet).map(([mark]) => mark);
}

/** The fact that must be told for a card to move; `stepsUndone` names steps taken back. */
export type MoveFact =
  | 'callMade'
  | 'letterSent'
  | 'registeredSent'
  | 'handedOver'
  | 'planAgreed'
  | 'planEnded'
  | 'disputeOpened'
  | 'disputeClosed'
  | 'dueDateChanged'
  | 'stepsUndone';

export type MoveRefusal = 'board.nothingOpen' | 'board.sameColumn' | 'board.notLateYet' | 'board.stepsBetween';

/**
 * Whether a card may be moved by hand, and which fact would justify it. Back is free; forward one column at a time,
 * and the refusal names the column that comes first.
 */
export function checkMove(facts: CustomerFacts, to: BoardColumn, today: PlainDate): Result<MoveFact, MoveRefusal> {
  const from = boardColumn(facts, today);
  if (from === null) return reject('board.nothingOpen', { customerId: facts.customerId });
  if (from === to) return reject('board.sameColumn', { column: to });
  if (to === 'plan') return ok('planAgreed');
  if (to === 'dispute') return ok('disputeOpened');

  const stages = openOf(facts).map((followed) => stageOf(followed, today));
  const here = road.indexOf(furthest(stages, road));
  const there = road.indexOf(to);
  if (there > here) return forward(here, there);
  if (from === 'dispute') return ok('disputeClosed');
  if (from === 'plan') return ok('planEnded');
  return to === 'notDue' ? ok('dueDateChanged') : ok('stepsUndone');
}

function forward(here: number, there: number): Result<MoveFact, MoveRefusal> {
  const next = road[here + 1] ?? 'recovery';
  if (here === 0) return reject('board.notLateYet', { column: next });
  if (there > here + 1) return reject('board.stepsBetween', { column: next });
  return ok(factFor[next]);
}

const factFor: Readonly<Record<BoardColumn, MoveFact>> = {
  notDue: 'dueDateChanged',
  check: 'callMade',
  reminder1: 'letterSent',
  reminder2: 'letterSent',
  formalNotice: 'registeredSent',
  plan: 'planAgreed',
  dispute: 'disputeOpened',
  recovery: 'handedOver',
};

const columnOfLetter: Readonly<Record<LetterKind, BoardColumn>> = {
  courtesy: 'notDue',
  reminder1: 'reminder1',
  reminder2: 'reminder2',
  formalNotice: 'formalNotice',
  conciliation: 'formalNotice',
  handover: 'recovery',
};

/** How far along the road an item is, whatever was agreed or contested meanwhile. */
function stageOf({ dueOn, item, state }: FollowedItem, today: PlainDate): BoardColumn {
  if (state.handedOverOn !== null) return 'recovery';
  const letters = state.taken
    .filter(({ how }) => how === 'done')
    .map(({ level }) => item.policy.steps.find((step) => step.level === level)?.letter ?? null)
    .filter((letter) => letter !== null);
  return furthest([today > dueOn ? 'check' : 'notDue', ...letters.map((letter) => columnOfLetter[letter])], road);
}

// A plan in writing stays a plan while its notice runs; one without paper falls with its first missed instalment.
function isPlanKept(facts: CustomerFacts, itemId: string, today: PlainDate): boolean {
  const plan = runningPlan(facts, itemId);
  if (plan === null) return false;
  const { state } = planStanding(facts, plan, today);
  return state === 'running' || state === 'proposed' || (state === 'missed' && plan.terms !== null);
}

function openOf(facts: CustomerFacts): readonly FollowedItem[] {
  return facts.items.filter(({ openCents }) => openCents > 0).map((item) => followedItem(facts, item));
}

function furthest(columns: readonly BoardColumn[], order: readonly BoardColumn[]): BoardColumn {
  return columns.reduce((best, column) => (order.indexOf(column) > order.indexOf(best) ? column : best));
}
