import { describe, expect, it } from 'vitest';
import { plainDate } from '#domain/calendar/plainDate';
import { boardColumn, cardMarks, checkMove, type BoardColumn } from '#domain/followup/board';
import { defaultSequence } from '#domain/countries/packs';
import type { EventBody } from '#domain/followup/event';
import type { OpenItem } from '#domain/followup/facts';
import { lettersOf } from '#domain/followup/letters';
import { inTodaysOrder, tasksOf, type TaskKind } from '#domain/followup/order';
import { anItem, customer, done, events } from '#domain/followup/testdata';
import { cents } from '#domain/money/cents';

const { policy } = defaultSequence('FR', 'B2B');
const due = (itemId: string, dueOn: string, parts: Partial<OpenItem> = {}) =>
  anItem(itemId, { policy, dueOn: plainDate(dueOn), issuedOn: plainDate('2025-10-01'), ...parts });

const dispute: EventBody = { kind: 'disputeOpened', disputeId: 'd', itemIds: ['A'], noteId: null };
const plan: EventBody = {
  kind: 'planAgreed',
  planId: 'l',
  itemIds: ['A'],
  instalments: [{ dueOn: plainDate('2026-03-15'), amount: cents(10_000) }],
};
const promise: EventBody = {
  kind: 'promiseMade',
  promiseId: 'p',
  itemIds: ['A'],
  promisedOn: plainDate('2026-02-20'),
  amount: cents(10_000),
};

describe('one letter per customer', () => {
  it('carries all his due invoices, oldest first, in the words of the highest step', () => {
    const facts = customer(
      [anItem('B', { dueOn: plainDate('2026-01-20'), openCents: cents(4_000) }), anItem('A')],
      events(['2026-01-06', done('A', 1)]),
    );
    expect(lettersOf(facts, plainDate('2026-01-26'))).toMatchObject({
      letters: [
        {
          level: 2,
          itemIds: ['A', 'B'],
          steps: [{ level: 2 }, { level: 1 }],
          amountReminded: 14_000,
          creditsListed: 0,
          netDue: 14_000,
        },
      ],
      warnings: [],
    });
  });

  it('lists what he has with us, and does not leave when that covers it', () => {
    const part = customer([anItem('A')], [], { unallocated: cents(2_500) });
    expect(lettersOf(part, plainDate('2026-01-26'))).toMatchObject({
      letters: [{ creditsListed: 2_500, netDue: 7_500 }],
      warnings: ['letters.creditListed'],
    });
    const all = customer([anItem('A')], [], { unallocated: cents(10_000) });
    expect(lettersOf(all, plainDate('2026-01-26'))).toEqual({ letters: [], warnings: ['letters.creditCovers'] });
  });

  it('prints the deadline of the step that gives the wording, and goes registered with a formal notice', () => {
    const facts = customer(
      [due('A', '2026-01-02'), due('B', '2026-02-20')],
      events(
        ['2026-01-07', done('A', 3, { channel: 'call' })],
        ['2026-03-02', done('A', 4)],
        ['2026-03-02', done('B', 1, { channel: 'call' })],
      ),
    );
    expect(lettersOf(facts, plainDate('2026-03-23'))).toMatchObject({
      letters: [
        {
          letter: 'formalNotice',
          channel: 'registered_letter',
          itemIds: ['A', 'B'],
          deadlineOn: '2026-04-07', // 6 April is Easter Monday
        },
      ],
    });
  });

  it('keeps the courtesy note at home on a day with a real reminder', () => {
    const reminder = due('A', '2026-01-05');
    const note = due('B', '2026-02-10');
    const told = events(['2026-01-10', done('A', 1, { channel: 'call' })]);
    expect(lettersOf(customer([reminder, note], told), plainDate('2026-02-04')).letters).toMatchObject([
      { itemIds: ['A'] },
    ]);
    expect(lettersOf(customer([note]), plainDate('2026-02-04')).letters).toMatchObject([{ letter: 'courtesy' }]);
  });

  it('never mixes the free first reminder of a Belgian consumer with a letter that asks for more', () => {
    const belgian = defaultSequence('BE', 'B2C').policy;
    const facts = customer(
      [due('A', '2026-01-02', { policy: belgian }), due('B', '2026-03-02', { policy: belgian })],
      events(['2026-01-09', done('A', 1)], ['2026-02-02', done('A', 2, { channel: 'call' })]),
      { relation: 'B2C' },
    );
    const rules = { ...facts.rules, country: 'BE' } as const;
    expect(lettersOf({ ...facts, rules }, plainDate('2026-03-10')).letters).toMatchObject([
      { letter: 'reminder2', itemIds: ['A'] },
      { letter: 'reminder1', itemIds: ['B'] },
    ]);
  });
});

describe('the order of Today', () => {
  it('is by kind, then by amount, the largest first', () => {
    const task = (kind: TaskKind, amount: number) => ({ kind, amount: cents(amount), customerId: `${kind}-${amount}` });
    const shuffled = [
      task('dataRepair', 9),
      task('courtesy', 9),
      task('letter', 1),
      task('call', 5),
      task('letter', 8),
      task('registeredMail', 2),
      task('call', 7),
      task('brokenPromise', 1),
    ];
    expect(inTodaysOrder(shuffled).map(({ customerId }) => customerId)).toEqual([
      'brokenPromise-1',
      'registeredMail-2',
      'call-7',
      'call-5',
      'letter-8',
      'letter-1',
      'courtesy-9',
      'dataRepair-9',
    ]);
  });

  it('makes one call of a broken promise and of the calls that are due', () => {
    const facts = customer(
      [due('A', '2026-01-05'), due('B', '2026-02-16', { openCents: cents(500) })],
      events(['2026-02-04', done('A', 2)], ['2026-02-10', promise]),
    );
    expect(tasksOf(facts, plainDate('2026-02-23'))).toMatchObject([
      { kind: 'brokenPromise', itemIds: ['A', 'B'], amount: 10_500, dueOn: '2026-02-20' },
    ]);
  });

  it('counts letters once, and hand-overs apart', () => {
    const facts = customer(
      [due('A', '2025-11-03'), due('B', '2026-01-05'), due('C', '2026-01-06')],
      events(
        ['2026-01-12', done('A', 5, { channel: 'registered_letter' })],
        ['2026-01-12', done('B', 1, { channel: 'call' })],
        ['2026-01-12', done('C', 1, { channel: 'call' })],
      ),
    );
    expect(tasksOf(facts, plainDate('2026-02-05'))).toMatchObject([
      { kind: 'letter', itemIds: ['B', 'C'], amount: 20_000 },
      { kind: 'handover', itemIds: ['A'] },
    ]);
  });
});

describe('the board', () => {
  const today = plainDate('2026-03-02');
  const column = (told: readonly (readonly [string, EventBody])[], items = [due('A', '2026-01-05')]) =>
    boardColumn(customer(items, events(...told)), today);

  it.each<readonly [BoardColumn, readonly (readonly [string, EventBody])[]]>([
    ['check', []],
    ['check', [['2026-01-12', done('A', 1, { channel: 'call' })]]],
    ['reminder1', [['2026-02-04', done('A', 2)]]],
    [
      'reminder1',
      [
        ['2026-02-04', done('A', 2)],
        ['2026-02-19', done('A', 3, { channel: 'call' })],
      ],
    ],
    ['reminder2', [['2026-02-04', done('A', 4)]]],
    ['formalNotice', [['2026-02-04', done('A', 5)]]],
    ['recovery', [['2026-02-04', { kind: 'handedOver', itemIds: ['A'], to: 'bailiff' }]]],
    ['dispute', [['2026-02-04', dispute]]],
    ['plan', [['2026-02-04', plan]]],
    ['check', [['2026-02-04', { kind: 'stepIgnored', itemId: 'A', level: 2, noteId: null }]]],
  ])('puts him in %s', (expected, told) => {
    expect(column(told)).toBe(expected);
  });

  it('is that of the most advanced open invoice', () => {
    const later = due('B', '2026-06-01');
    expect(column([], [later])).toBe('notDue');
    expect(column([['2026-02-04', done('A', 4)]], [later, due('A', '2026-01-05')])).toBe('reminder2');
    expect(column([['2026-02-04', done('A', 4)]], [later, due('A', '2026-01-05', { openCents: cents(0) })])).toBe(
      'notDue',
    );
    expect(column([], [])).toBeNull();
  });

  it('leaves the plan when an instalment is missed', () => {
    const facts = customer([due('A', '2026-01-05')], events(['2026-02-04', plan]));
    expect(boardColumn(facts, plainDate('2026-03-15'))).toBe('plan');
    expect(boardColumn(facts, plainDate('2026-03-16'))).toBe('check');
  });

  it('marks what is agreed, broken or contested', () => {
    const marks = (told: readonly (readonly [string, EventBody])[], day: string) =>
      cardMarks(customer([due('A', '2026-01-05')], events(...told)), plainDate(day));
    expect(marks([['2026-02-10', promise]], '2026-02-20')).toEqual(['promise']);
    expect(marks([['2026-02-10', promise]], '2026-02-21')).toEqual(['brokenPromise']);
    expect(
      marks(
        [
          ['2026-02-10', dispute],
          ['2026-02-10', plan],
        ],
        '2026-02-21',
      ),
    ).toEqual(['dispute', 'plan']);
  });

  it.each<readonly [string, readonly (readonly [string, EventBody])[], BoardColumn, string]>([
    ['one forward', [], 'reminder1', 'letterSent'],
    ['two forward', [], 'reminder2', 'board.stepsBetween'],
    ['to the notice', [['2026-02-04', done('A', 4)]], 'formalNotice', 'registeredSent'],
    ['to recovery', [['2026-02-04', done('A', 5)]], 'recovery', 'handedOver'],
    ['to recovery too soon', [['2026-02-04', done('A', 4)]], 'recovery', 'board.stepsBetween'],
    ['back', [['2026-02-04', done('A', 4)]], 'check', 'stepsUndone'],
    ['back before the due date', [], 'notDue', 'dueDateChanged'],
    ['to a plan', [], 'plan', 'planAgreed'],
    ['to a dispute', [], 'dispute', 'disputeOpened'],
    ['out of a dispute', [['2026-02-04', dispute]], 'check', 'disputeClosed'],
    ['out of a plan', [['2026-02-04', plan]], 'check', 'planEnded'],
    ['nowhere', [], 'check', 'board.sameColumn'],
  ])('%s', (_, told, to, expected) => {
    const move = checkMove(customer([due('A', '2026-01-05')], events(...told)), to, today);
    expect(move.ok ? move.value : move.error.code).toBe(expected);
  });

  it('moves nothing that is not late yet, and names the column that comes first', () => {
    expect(checkMove(customer([due('A', '2026-06-01')]), 'check', today)).toMatchObject({
      error: { code: 'board.notLateYet', params: { column: 'check' } },
    });
    expect(checkMove(customer([due('A', '2026-01-05')]), 'formalNotice', today)).toMatchObject({
      error: { code: 'board.stepsBetween', params: { column: 'reminder1' } },
    });
    expect(checkMove(customer([]), 'check', today)).toMatchObject({ error: { code: 'board.nothingOpen' } });
  });
});
