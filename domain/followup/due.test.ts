import { describe, expect, it } from 'vitest';
import { plainDate } from '#domain/calendar/plainDate';
import { nextAction, whatIsDue } from '#domain/followup/due';
import type { EventBody } from '#domain/followup/event';
import type { CustomerFacts } from '#domain/followup/facts';
import { aPolicy, aStep, anItem, customer, done, events, letters } from '#domain/followup/testdata';
import { cents } from '#domain/money/cents';

const proposed = (facts: CustomerFacts, today: string) =>
  whatIsDue(facts, plainDate(today)).proposals.map(({ itemId, level }) => `${itemId} ${level}`);

/** Why nothing is proposed about the first quiet item, with the last quiet day where one is known. */
const why = (facts: CustomerFacts, today: string) => {
  const answer = whatIsDue(facts, plainDate(today)).quiet[0];
  return answer === undefined ? null : [answer.reason, answer.until].filter((part) => part !== null).join(' ');
};

const next = (facts: CustomerFacts, today: string) => nextAction(facts, 'A', plainDate(today))?.date ?? null;

const promise = (promisedOn: string, parts: { itemIds?: readonly string[] } = {}): EventBody => ({
  kind: 'promiseMade',
  promiseId: `promise-${promisedOn}`,
  itemIds: parts.itemIds ?? ['A'],
  promisedOn: plainDate(promisedOn),
  amount: cents(10_000),
});
const pause = (untilOn: string | null, itemIds: readonly string[] = ['A']): EventBody => ({
  kind: 'pauseStarted',
  pauseId: 'pause-1',
  itemIds,
  untilOn: untilOn === null ? null : plainDate(untilOn),
  noteId: null,
});
const dispute: EventBody = { kind: 'disputeOpened', disputeId: 'dispute-1', itemIds: ['A'], noteId: null };

describe('when a level opens', () => {
  it('opens on its day, not the day before', () => {
    const facts = customer([anItem('A')]);
    expect(proposed(facts, '2026-01-05')).toEqual([]);
    expect(why(facts, '2026-01-05')).toBe('notDueYet 2026-01-05');
    expect(proposed(facts, '2026-01-06')).toEqual(['A 1']);
  });

  it('is one letter after months away, and keeps the day that was planned', () => {
    const facts = customer([anItem('A')]);
    expect(whatIsDue(facts, plainDate('2026-06-01')).proposals).toMatchObject([
      { itemId: 'A', level: 1, dueOn: '2026-01-06', itemDueOn: '2026-01-01', openCents: 10_000, isRecorded: false },
    ]);
  });

  it('waits for the level before, and never takes two on one day', () => {
    const facts = customer([anItem('A')], events(['2026-01-31', done('A', 1)]));
    expect(proposed(facts, '2026-01-31')).toEqual([]);
    expect(proposed(facts, '2026-02-01')).toEqual(['A 2']);
  });

  it('stays frozen on a proposal that was not sent', () => {
    const told = events([
      '2026-01-06',
      { kind: 'stepProposed', itemId: 'A', level: 1, dueOn: plainDate('2026-01-06') },
    ]);
    expect(whatIsDue(customer([anItem('A')], told), plainDate('2026-03-30')).proposals).toMatchObject([
      { level: 1, dueOn: '2026-01-06', isRecorded: true },
    ]);
  });

  it.each([
    ['issue', { from: 'issue', days: 50 }, '2026-01-20'],
    ['due date', { from: 'dueDate', days: 10 }, '2026-01-11'],
    ['due date, then end of month', { from: 'dueDateEndOfMonth', days: 30 }, '2026-01-31'],
    ['previous step', { from: 'previousStep', days: 10 }, '2026-01-19'],
    ['previous deadline', { from: 'previousDeadline', days: 1 }, '2026-01-24'],
    ['formal notice, none sent', { from: 'formalNoticeDeadline', days: 3 }, '2026-01-26'],
  ] as const)('counts from %s', (_, { days, from }, expected) => {
    const policy = aPolicy([aStep(1, 5), aStep(2, 0, { offset: { from, days, ifDayOff: 'stay' } })]);
    const told = events(['2026-01-09', done('A', 1, { deadlineOn: plainDate('2026-01-23') })]);
    const facts = customer([anItem('A', { policy })], told);
    const afterDeadline = expected < '2026-01-24' ? '2026-01-24' : expected;
    expect(next(facts, '2026-01-10')).toBe(afterDeadline);
    expect(next(customer([anItem('A', { policy })], events(['2026-01-09', done('A', 1)])), '2026-01-10')).toBe(
      from === 'previousDeadline' ? '2026-01-10' : from === 'formalNoticeDeadline' ? '2026-01-12' : expected,
    );
  });

  it('moves from a holiday to the next working day, if the step says so', () => {
    // 2026-05-01, a Friday, is a holiday in France.
    const policy = aPolicy([aStep(1, 0, { offset: { from: 'dueDate', days: 1, ifDayOff: 'nextWorkingDay' } })]);
    const facts = customer([anItem('A', { policy, dueOn: plainDate('2026-04-30') })]);
    expect(next(facts, '2026-04-30')).toBe('2026-05-04');
  });

  it('comes again when it is repeated', () => {
    const policy = aPolicy([
      aStep(1, 5),
      aStep(2, 0, { offset: { from: 'previousStep', days: 14, ifDayOff: 'stay' }, isRepeated: true }),
    ]);
    const told = events(['2026-01-06', done('A', 1)], ['2026-01-20', done('A', 2)], ['2026-02-05', done('A', 2)]);
    const facts = customer([anItem('A', { policy })], told);
    expect(next(facts, '2026-02-06')).toBe('2026-02-19');
    expect(proposed(facts, '2026-02-19')).toEqual(['A 2']);
  });
});

describe('what is passed over', () => {
  const courtesyThenLetters = aPolicy([aStep(1, -2, { letter: 'courtesy' }), aStep(2, 14), aStep(3, 30)]);

  it('lets a step before the due date lapse on the due date', () => {
    const facts = customer([anItem('A', { policy: courtesyThenLetters })]);
    expect(next(facts, '2025-12-01')).toBe('2025-12-30');
    expect(proposed(facts, '2025-12-31')).toEqual(['A 1']);
    expect(proposed(facts, '2026-01-01')).toEqual([]);
    expect(next(facts, '2026-01-01')).toBe('2026-01-15');
  });

  it('writes no courtesy note for an invoice younger than its note, nor during a pause to the due date', () => {
    const young = anItem('A', { policy: courtesyThenLetters, issuedOn: plainDate('2025-12-31') });
    expect(next(customer([young]), '2025-12-31')).toBe('2026-01-15');
    const paused = customer(
      [anItem('A', { policy: courtesyThenLetters })],
      events(['2025-12-20', pause('2026-01-02')]),
    );
    expect(next(paused, '2025-12-21')).toBe('2026-01-15');
  });

  it('announces no courtesy note that the minimum gap would bring after the due date', () => {
    const facts = customer([anItem('A', { policy: courtesyThenLetters })], events(['2025-12-28', done('B', 1)]));
    const rules = { ...facts.rules, minimumGapDays: 7 };
    expect(next({ ...facts, rules }, '2025-12-29')).toBe('2026-01-15');
  });

  it('passes over steps that are off, and says so at the end', () => {
    const policy = aPolicy([aStep(1, 5), aStep(2, 20, { isOptional: true, isOn: false }), aStep(3, 40)]);
    const facts = customer([anItem('A', { policy })], events(['2026-01-06', done('A', 1)]));
    expect(proposed(facts, '2026-03-01')).toEqual(['A 3']);

    const allOff = aPolicy([aStep(1, 5), aStep(2, 20, { isOn: false })]);
    expect(why(customer([anItem('A', { policy: allOff })], events(['2026-01-06', done('A', 1)])), '2026-03-01')).toBe(
      'stepSwitchedOff',
    );
  });

  it('skips, and never repeats, the steps before one that was taken first', () => {
    const facts = customer([anItem('A')], events(['2026-01-06', done('A', 2)]));
    expect(proposed(facts, '2026-03-01')).toEqual(['A 3']);
  });

  it('counts an ignored step as passed on that day', () => {
    const policy = aPolicy([aStep(1, 5), aStep(2, 0, { offset: { from: 'previousStep', days: 7, ifDayOff: 'stay' } })]);
    const told = events(['2026-01-20', { kind: 'stepIgnored', itemId: 'A', level: 1, noteId: null }]);
    expect(next(customer([anItem('A', { policy })], told), '2026-01-20')).toBe('2026-01-27');
  });

  it('proposes an ignored step again from the day after, where that is the rule', () => {
    const told = events(['2026-01-20', { kind: 'stepIgnored', itemId: 'A', level: 1, noteId: null }]);
    const facts = customer([anItem('A')], told);
    const putOff = { ...facts, rules: { ...facts.rules, ignoredComesBack: true } };
    expect(proposed(putOff, '2026-01-20')).toEqual([]);
    expect(proposed(putOff, '2026-01-21')).toEqual(['A 1']);
    expect(proposed(facts, '2026-03-01')).toEqual(['A 2']);
  });

  it('passes over a step meant for smaller debts', () => {
    const policy = aPolicy([aStep(1, 5, { maxAmount: cents(5_000) }), aStep(2, 20)]);
    expect(proposed(customer([anItem('A', { policy })]), '2026-03-01')).toEqual(['A 2']);
  });

  it('ends with the last step', () => {
    const facts = customer([anItem('A', { policy: letters(5) })], events(['2026-01-06', done('A', 1)]));
    expect(why(facts, '2026-06-01')).toBe('endOfSequence');
    expect(next(facts, '2026-06-01')).toBeNull();
  });
});

describe('what stops or shifts it', () => {
  it('asks nothing about what is paid, left out, locked or handed over', () => {
    const late = '2026-03-01';
    expect(why(customer([anItem('A', { openCents: cents(0) })]), late)).toBe('settled');
    expect(why(customer([anItem('A', { isBlocked: true })]), late)).toBe('blocked');
    expect(why(customer([anItem('A')], [], { isLocked: true }), late)).toBe('locked');
    const handedOver = events(['2026-02-01', { kind: 'handedOver', itemIds: ['A'], to: 'bailiff' }]);
    expect(why(customer([anItem('A')], handedOver), late)).toBe('handedOver');
  });

  it.each([
    [3_00, 'tooSmall'],
    [5_00, 'tooSmall'],
    [5_01, null],
  ])('reminds of %i cents only above the tolerance and the least amount', (open, expected) => {
    const facts = customer([anItem('A', { openCents: cents(open) })]);
    const rules = { ...facts.rules, tolerance: cents(300), minAmount: cents(500) };
    expect(why({ ...facts, rules }, '2026-03-01')).toBe(expected);
  });

  it('waits at a step while no more is open than its own least amount', () => {
    const policy = aPolicy([aStep(1, 5, { minAmount: cents(10_000) })]);
    expect(proposed(customer([anItem('A', { policy, openCents: cents(10_001) })]), '2026-03-01')).toEqual(['A 1']);
    expect(why(customer([anItem('A', { policy, openCents: cents(10_000) })]), '2026-03-01')).toBe('tooSmall');
  });

  it('is quiet to the promised day, that day included', () => {
    const facts = customer([anItem('A')], events(['2026-01-06', promise('2026-01-20')]));
    expect(why(facts, '2026-01-20')).toBe('promised 2026-01-20');
    expect(next(facts, '2026-01-07')).toBe('2026-01-21');
    expect(proposed(facts, '2026-01-21')).toEqual(['A 1']);
  });

  it('lets the latest promise count, and forgets a cancelled one', () => {
    const twice = events(['2026-01-06', promise('2026-02-20')], ['2026-01-08', promise('2026-01-15')]);
    expect(proposed(customer([anItem('A')], twice), '2026-01-16')).toEqual(['A 1']);

    const cancelled = events(
      ['2026-01-06', promise('2026-02-20')],
      ['2026-01-08', { kind: 'promiseCancelled', promiseId: 'promise-2026-02-20' }],
    );
    expect(proposed(customer([anItem('A')], cancelled), '2026-01-08')).toEqual(['A 1']);
  });

  it('stops for a dispute and comes back when it is settled; other invoices go on', () => {
    const told = events(['2026-01-06', dispute], ['2026-01-20', { kind: 'disputeClosed', disputeId: 'dispute-1' }]);
    const items = [anItem('A'), anItem('B', { openCents: cents(6_000) })];
    expect(proposed(customer(items, told.slice(0, 1)), '2026-01-06')).toEqual(['B 1']);
    expect(why(customer(items, told.slice(0, 1)), '2026-01-06')).toBe('disputed');
    expect(proposed(customer(items, told), '2026-01-20')).toEqual(['A 1', 'B 1']);
  });

  it.each([
    ['the item', pause('2026-01-20')],
    ['the customer', pause('2026-01-20', [])],
  ])('pauses %s to its last day included', (_, body) => {
    const facts = customer([anItem('A')], events(['2026-01-06', body]));
    expect(why(facts, '2026-01-20')).toBe('paused 2026-01-20');
    expect(whatIsDue(facts, plainDate('2026-01-21')).proposals).toMatchObject([{ level: 1, dueOn: '2026-01-21' }]);
  });

  it('pauses without end until it is ended, and the whole ledger in the holidays', () => {
    const endless = events(['2026-01-02', pause(null)], ['2026-02-01', { kind: 'pauseEnded', pauseId: 'pause-1' }]);
    expect(why(customer([anItem('A')], endless.slice(0, 1)), '2030-01-01')).toBe('paused');
    expect(next(customer([anItem('A')], endless), '2026-02-01')).toBe('2026-02-01');

    const holidays = customer([anItem('A')], [], { allPausedUntil: plainDate('2026-01-31') });
    expect(why(holidays, '2026-01-31')).toBe('paused 2026-01-31');
    expect(proposed(holidays, '2026-02-01')).toEqual(['A 1']);
  });

  it('does not shift by a pause that was over before it was ended', () => {
    const told = events(
      ['2026-01-02', pause('2026-01-03')],
      ['2026-02-01', { kind: 'pauseEnded', pauseId: 'pause-1' }],
    );
    expect(next(customer([anItem('A')], told), '2026-01-10')).toBe('2026-01-06');
  });

  it('follows a due date that was changed', () => {
    const told = events([
      '2026-01-02',
      { kind: 'dueDateChanged', itemId: 'A', dueOn: plainDate('2026-02-01'), noteId: null },
    ]);
    expect(next(customer([anItem('A')], told), '2026-01-03')).toBe('2026-02-06');
  });

  it('follows the instalments of a plan, and brings the whole back when one is missed', () => {
    const plan = (...days: readonly string[]): EventBody => ({
      kind: 'planAgreed',
      planId: 'plan-1',
      itemIds: ['A'],
      instalments: days.map((day) => ({ dueOn: plainDate(day), amount: cents(5_000) })),
    });
    const told = events(['2026-01-06', done('A', 1)], ['2026-01-10', plan('2026-02-10', '2026-03-10')]);

    const unpaid = customer([anItem('A')], told);
    expect(why(unpaid, '2026-02-10')).toBe('plan 2026-02-10');
    expect(whatIsDue(unpaid, plainDate('2026-02-11')).proposals).toMatchObject([{ level: 2, openCents: 10_000 }]);

    const half = customer([anItem('A', { openCents: cents(5_000) })], told);
    expect(why(half, '2026-02-11')).toBe('plan 2026-03-10');

    const ended = events(
      ['2026-01-10', plan('2026-02-10', '2026-03-10')],
      ['2026-01-20', { kind: 'planEnded', planId: 'plan-1', reason: 'broken' }],
    );
    expect(proposed(customer([anItem('A')], ended), '2026-01-20')).toEqual(['A 1']);
  });

  it('waits until the deadline of the last letter has passed', () => {
    const told = events(['2026-01-31', done('A', 1, { deadlineOn: plainDate('2026-02-14') })]);
    const facts = customer([anItem('A')], told);
    expect(why(facts, '2026-02-14')).toBe('waitingForDeadline 2026-02-14');
    expect(proposed(facts, '2026-02-15')).toEqual(['A 2']);
  });

  it('brings the level back when the step that took it is undone', () => {
    const told = events(['2026-01-06', done('A', 1)], ['2026-01-08', { kind: 'undone', undoes: 'event-1' }]);
    expect(proposed(customer([anItem('A')], told), '2026-01-08')).toEqual(['A 1']);
    const again = events(
      ['2026-01-06', done('A', 1)],
      ['2026-01-08', { kind: 'undone', undoes: 'event-1' }],
      ['2026-01-09', { kind: 'undone', undoes: 'event-2' }],
    );
    expect(next(customer([anItem('A')], again), '2026-01-09')).toBe('2026-01-21');
  });

  it('sends no letter to whom we owe as much', () => {
    const items = [anItem('A'), anItem('B', { dueOn: plainDate('2026-03-01') })];
    expect(why(customer(items, [], { unallocated: cents(10_000) }), '2026-01-06')).toBe('notDueYet 2026-03-05');
    expect(proposed(customer(items, [], { unallocated: cents(10_000) }), '2026-01-06')).toEqual([]);
    expect(proposed(customer(items, [], { unallocated: cents(9_999) }), '2026-01-06')).toEqual(['A 1']);
    expect(why(customer([anItem('A')], [], { unallocated: cents(10_000) }), '2026-01-06')).toBe('creditCovers');
  });
});

describe('the minimum gap between two reminders of a customer', () => {
  const policy = aPolicy([aStep(1, 1), aStep(2, 0, { offset: { from: 'previousStep', days: 1, ifDayOff: 'stay' } })]);
  const items = [anItem('A', { policy }), anItem('B', { policy, dueOn: plainDate('2026-02-14') })];
  const withGap = (told: ReturnType<typeof events>): CustomerFacts => {
    const facts = customer(items, told);
    return { ...facts, rules: { ...facts.rules, minimumGapDays: 10 } };
  };

  it('leaves him alone although another invoice became late; exactly the gap is enough', () => {
    const facts = withGap(events(['2026-02-10', done('A', 1)]));
    expect(proposed(facts, '2026-02-15')).toEqual([]);
    expect(why(facts, '2026-02-15')).toBe('minimumGap 2026-02-19');
    expect(next(facts, '2026-02-15')).toBe('2026-02-20');
    expect(proposed(facts, '2026-02-20')).toEqual(['A 2', 'B 1']);
  });

  it('counts no call', () => {
    const facts = withGap(events(['2026-02-10', done('A', 1, { channel: 'call' })]));
    expect(proposed(facts, '2026-02-15')).toEqual(['A 2', 'B 1']);
  });

  it('lets a letter that was ready leave on the same day as the other', () => {
    const told = events(
      ['2026-02-15', { kind: 'stepProposed', itemId: 'B', level: 1, dueOn: plainDate('2026-02-15') }],
      ['2026-02-15', done('A', 1)],
    );
    expect(proposed(withGap(told), '2026-02-15')).toEqual(['B 1']);
    expect(proposed(withGap(told), '2026-02-16')).toEqual([]);
    expect(proposed(withGap(told.slice(1)), '2026-02-15')).toEqual([]);
  });
});

describe('instalments of one invoice', () => {
  // Two instalments, the first partly paid: 150 of 450 stay open and follow their own sequence.
  const policy = aPolicy([
    aStep(1, 10, { channel: 'email' }),
    aStep(2, 0, { channel: 'email', offset: { from: 'dueDateEndOfMonth', days: 30, ifDayOff: 'stay' } }),
    aStep(3, 0, { offset: { from: 'previousStep', days: 10, ifDayOff: 'stay' } }),
  ]);
  const items = [
    anItem('first', { policy, dueOn: plainDate('2013-03-15'), openCents: cents(15_000) }),
    anItem('second', { policy, dueOn: plainDate('2013-04-30'), openCents: cents(105_000) }),
  ];

  it('each walks its own levels, run after run', () => {
    const told: (readonly [string, EventBody])[] = [];
    const sentOn = ['2013-03-31', '2013-04-30', '2013-05-31', '2013-06-30', '2013-07-31'].map((day) => {
      const { proposals } = whatIsDue(customer(items, events(...told)), plainDate(day));
      told.push(...proposals.map(({ itemId, level, channel }) => [day, done(itemId, level, { channel })] as const));
      return proposals.map(({ itemId, level, openCents }) => `${itemId} ${level} ${openCents}`);
    });
    expect(sentOn).toEqual([
      ['first 1 15000'],
      ['first 2 15000'],
      ['first 3 15000', 'second 1 105000'],
      ['second 2 105000'],
      ['second 3 105000'],
    ]);
  });
});
