import { describe, expect, it } from 'vitest';
import { plainDate } from '#domain/calendar/plainDate';
import { defaultSequence } from '#domain/countries/packs';
import {
  decideCancelPromise,
  decideCloseDispute,
  decideDispute,
  decideDueDateChange,
  decideEndPause,
  decideEndPlan,
  decideIgnore,
  decideMarkDone,
  decidePause,
  decidePlan,
  decidePromise,
  decideUndo,
  type MarkDone,
} from '#domain/followup/decisions';
import type { EventBody } from '#domain/followup/event';
import { withNewFacts, type NewFact } from '#domain/followup/newFact';
import { anItem, customer, done, events } from '#domain/followup/testdata';
import { cents } from '#domain/money/cents';
import type { Result } from '#domain/result';

const today = plainDate('2026-01-10');
const facts = customer([
  anItem('A'),
  anItem('B', { dueOn: plainDate('2026-06-01') }),
  anItem('Z', { openCents: cents(0) }),
]);

/** The code of the refusal, or the kinds of the facts. */
const told = (result: Result<readonly NewFact[]>) =>
  result.ok ? result.value.map(({ body }) => body.kind).join(' ') : result.error.code;

const mark = (itemId: string, parts: Partial<MarkDone> = {}): MarkDone => ({
  itemId,
  level: null,
  channel: null,
  on: today,
  deadlineOn: null,
  causedBy: null,
  ...parts,
});

describe('decideMarkDone', () => {
  it('takes the proposed step, or a later one that was taken first', () => {
    expect(decideMarkDone(facts, mark('A'), today)).toMatchObject({
      ok: true,
      value: [{ on: today, body: { kind: 'stepDone', itemId: 'A', level: 1, channel: 'letter', deadlineOn: null } }],
    });
    expect(decideMarkDone(facts, mark('A', { level: 2, channel: 'email' }), today)).toMatchObject({
      ok: true,
      value: [{ body: { level: 2, channel: 'email' } }],
    });
  });

  it('stores the deadline that the step grants from the day it was sent, on a working day', () => {
    const { policy } = defaultSequence('FR', 'B2B');
    const shipped = customer([anItem('A', { policy })], events(['2026-01-07', done('A', 1, { channel: 'call' })]));
    const sentOn = plainDate('2026-02-28');
    expect(decideMarkDone(shipped, mark('A', { level: 2, on: sentOn }), sentOn)).toMatchObject({
      ok: true,
      value: [{ body: { deadlineOn: '2026-03-16' } }], // 14 March is a Saturday
    });
    const printed = mark('A', { level: 2, on: sentOn, deadlineOn: plainDate('2026-03-20') });
    expect(decideMarkDone(shipped, printed, sentOn)).toMatchObject({
      ok: true,
      value: [{ body: { deadlineOn: '2026-03-20' } }],
    });
  });

  it.each([
    [mark('unknown'), 'item.unknown'],
    [mark('Z'), 'item.settled'],
    [mark('B'), 'step.nothingProposed'],
    [mark('A', { level: 9 }), 'step.unknown'],
    [mark('A', { on: plainDate('2026-01-11') }), 'date.inFuture'],
  ])('refuses %o', (input, code) => {
    expect(told(decideMarkDone(facts, input, today))).toBe(code);
  });

  it('never takes a step behind again', () => {
    const sent = customer([anItem('A')], events(['2026-01-06', done('A', 2)]));
    expect(told(decideMarkDone(sent, mark('A', { level: 1 }), today))).toBe('step.alreadyTaken');
    expect(told(decideMarkDone(sent, mark('A', { level: 2 }), today))).toBe('step.alreadyTaken');
  });

  it('refuses a formal notice without its two traces', () => {
    const { policy } = defaultSequence('FR', 'B2B');
    const notice = mark('A', { level: 5 });
    const unlocked = [
      ['2026-01-06', done('A', 1, { channel: 'call' })],
      ['2026-01-08', done('A', 4)],
    ] as const;
    const withFacts = (list: readonly (readonly [string, EventBody])[]) =>
      customer([anItem('A', { policy })], events(...list));
    expect(decideMarkDone(withFacts(unlocked.slice(0, 1)), notice, today)).toMatchObject({
      error: { code: 'step.noticeNeedsTrace', params: { missing: 'letter' } },
    });
    expect(decideMarkDone(withFacts(unlocked.slice(1)), notice, today)).toMatchObject({
      error: { code: 'step.noticeNeedsTrace', params: { missing: 'call' } },
    });
    expect(told(decideMarkDone(withFacts(unlocked), notice, today))).toBe('stepDone');
  });

  it('refuses anything before the free first reminder to a Belgian consumer', () => {
    const { policy } = defaultSequence('BE', 'B2C');
    const belgian = customer([anItem('A', { policy })], [], {
      relation: 'B2C',
      rules: { ...facts.rules, country: 'BE' },
    });
    expect(told(decideMarkDone(belgian, mark('A', { level: 3 }), today))).toBe('step.firstReminderMissing');
    expect(decideMarkDone(belgian, mark('A', { level: 1, on: plainDate('2026-01-09') }), today)).toMatchObject({
      value: [{ body: { deadlineOn: '2026-01-27' } }],
    });
  });
});

describe('the other decisions', () => {
  const promise = { promiseId: 'p', itemIds: ['A'], promisedOn: plainDate('2026-01-20'), amount: cents(5_000) };
  const pause = { pauseId: 'q', itemIds: ['A'], untilOn: plainDate('2026-01-20'), noteId: null };
  const dispute = { disputeId: 'd', itemIds: ['A'], noteId: null, amount: null };
  const plan = {
    planId: 'l',
    itemIds: ['A'],
    instalments: [{ dueOn: plainDate('2026-02-01'), amount: cents(10_000) }],
  };
  const dueDate = { itemId: 'A', dueOn: plainDate('2026-02-01'), noteId: null };
  const yesterday = plainDate('2026-01-09');

  it.each([
    ['ignore', decideIgnore(facts, { itemId: 'A', noteId: null }, today), 'stepIgnored'],
    ['ignore nothing', decideIgnore(facts, { itemId: 'B', noteId: null }, today), 'step.nothingProposed'],
    ['promise', decidePromise(facts, promise, today), 'promiseMade'],
    ['promise for today', decidePromise(facts, { ...promise, promisedOn: today }, today), 'promiseMade'],
    ['promise too late', decidePromise(facts, { ...promise, promisedOn: yesterday }, today), 'promise.dateInPast'],
    ['promise of nothing', decidePromise(facts, { ...promise, amount: cents(0) }, today), 'promise.amountInvalid'],
    ['promise for nothing', decidePromise(facts, { ...promise, itemIds: [] }, today), 'item.unknown'],
    ['promise when paid', decidePromise(facts, { ...promise, itemIds: ['Z'] }, today), 'item.settled'],
    ['pause', decidePause(facts, pause, today), 'pauseStarted'],
    ['pause for all', decidePause(facts, { ...pause, itemIds: [], untilOn: null }, today), 'pauseStarted'],
    ['pause in the past', decidePause(facts, { ...pause, untilOn: yesterday }, today), 'pause.dateInPast'],
    ['pause of another', decidePause(facts, { ...pause, itemIds: ['X'] }, today), 'item.unknown'],
    ['dispute', decideDispute(facts, dispute, today), 'disputeOpened'],
    ['plan', decidePlan(facts, plan, today), 'planAgreed'],
    ['plan of a part', decidePlan(facts, { ...plan, itemIds: ['A', 'B'] }, today), 'plan.sumDiffers'],
    [
      'plan in the past',
      decidePlan(facts, { ...plan, instalments: [{ dueOn: yesterday, amount: cents(10_000) }] }, today),
      'plan.dateInPast',
    ],
    ['due date', decideDueDateChange(facts, dueDate, today), 'dueDateChanged'],
    [
      'same due date',
      decideDueDateChange(facts, { ...dueDate, dueOn: plainDate('2026-01-01') }, today),
      'dueDate.unchanged',
    ],
    [
      'due before issue',
      decideDueDateChange(facts, { ...dueDate, dueOn: plainDate('2025-11-30') }, today),
      'dueDate.beforeIssue',
    ],
    ['undo', decideUndo(facts, 'event-9', today), 'undo.notStanding'],
  ])('%s', (_, result, expected) => {
    expect(told(result)).toBe(expected);
  });

  const started: readonly EventBody[] = [
    { kind: 'promiseMade', ...promise },
    { kind: 'pauseStarted', ...pause },
    { kind: 'disputeOpened', ...dispute },
    { kind: 'planAgreed', ...plan },
  ];
  const running = withNewFacts(
    facts,
    started.map((body) => ({ on: today, body })),
  );

  it('end what runs, once, and do not start it twice', () => {
    expect(told(decideDispute(running, { ...dispute, disputeId: 'e' }, today))).toBe('dispute.alreadyOpen');
    expect(told(decidePlan(running, { ...plan, planId: 'm' }, today))).toBe('plan.alreadyAgreed');

    const ends = [
      decideCancelPromise(running, 'p', today),
      decideEndPause(running, 'q', today),
      decideCloseDispute(running, 'd', today),
      decideEndPlan(running, { planId: 'l', reason: 'cancelled' }, today),
    ];
    expect(ends.map(told)).toEqual(['promiseCancelled', 'pauseEnded', 'disputeClosed', 'planEnded']);

    const over = withNewFacts(
      running,
      ends.flatMap((result) => (result.ok ? result.value : [])),
    );
    expect(
      [
        decideCancelPromise(over, 'p', today),
        decideEndPause(over, 'q', today),
        decideCloseDispute(over, 'd', today),
        decideEndPlan(over, { planId: 'l', reason: 'kept' }, today),
      ].map(told),
    ).toEqual(['promise.unknown', 'pause.unknown', 'dispute.unknown', 'plan.unknown']);
  });

  it('undo what stands, and with a posted letter the steps it took', () => {
    const posted = customer(
      [anItem('A'), anItem('B')],
      events(
        ['2026-01-06', { kind: 'letterPosted', letterId: 'letter-1', itemIds: ['A', 'B'], deadlineOn: null }],
        ['2026-01-06', done('A', 1, { causedBy: 'letter-1' })],
        ['2026-01-06', done('B', 1, { causedBy: 'letter-1' })],
        ['2026-01-07', done('B', 2, { causedBy: 'letter-2' })],
      ),
    );
    const undo = decideUndo(posted, 'event-1', today);
    expect(undo.ok && undo.value.map(({ body }) => body.kind === 'undone' && body.undoes)).toEqual([
      'event-2',
      'event-3',
      'event-1',
    ]);
    if (undo.ok) {
      const after = withNewFacts(posted, undo.value);
      expect(after.followUp.facts.map(({ id }) => id)).toEqual(['event-4']);
      expect(told(decideUndo(after, 'event-1', today))).toBe('undo.notStanding');
    }
  });
});
