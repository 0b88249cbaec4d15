import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { addDays, plainDate } from '#domain/calendar/plainDate';
import { waivableCharges } from '#domain/claims/claimFacts';
import { askedToday } from '#domain/followup/askedToday';
import { whatIsDue } from '#domain/followup/due';
import type { EventBody } from '#domain/followup/event';
import type { CustomerFacts, Receipt } from '#domain/followup/facts';
import { cellProblems, checkInstalments, lastAbsorbs, planInstalments, type Instalment } from '#domain/followup/plan';
import { planStanding } from '#domain/followup/planStanding';
import { planTasks } from '#domain/followup/planTasks';
import { keptPlanWaivers } from '#domain/followup/planWaivers';
import { anItem, customer, events } from '#domain/followup/testdata';
import { cents, sumCents } from '#domain/money/cents';

const agreed: EventBody = {
  kind: 'planProposed',
  planId: 'plan',
  itemIds: ['A'],
  instalments: [
    { dueOn: plainDate('2026-02-10'), amount: cents(5_000) },
    { dueOn: plainDate('2026-03-10'), amount: cents(5_000) },
  ],
  terms: { chargeFate: 'waivedIfKept', charges: [], noticeDays: 8, paperId: 'paper' },
};
const signed: EventBody = { kind: 'planSigned', planId: 'plan' };
const notice: EventBody = {
  ...{ kind: 'planStepDone', planId: 'plan', rank: 1, step: 'plan_notice', channel: 'letter', letterId: 'L-1' },
  deadlineOn: plainDate('2026-02-23'),
};

type Told = readonly (readonly [string, EventBody])[];
type Money = readonly (readonly [string, number])[];

/** Customer C owes 100.00 on A, signed on 12 January; receipts are what came since. */
function owing(told: Told = [], money: Money = []): CustomerFacts {
  const receipts = money.map(([on, amount]): Receipt => ({ itemId: 'A', on: plainDate(on), amount: cents(amount) }));
  const openCents = cents(10_000 - sumCents(receipts.map(({ amount }) => amount)));
  const facts = events(['2026-01-10', agreed], ['2026-01-12', signed], ...told);
  return customer([anItem('A', { openCents })], facts, { receipts });
}

function stateOf(facts: CustomerFacts, day: string): string {
  const [plan] = facts.followUp.plans;
  return plan === undefined ? 'none' : planStanding(facts, plan, plainDate(day)).state;
}

const tasks = (facts: CustomerFacts, day: string) =>
  planTasks(facts, plainDate(day)).map(({ kind, rank, dueOn }) => `${kind} ${rank ?? '-'} ${dueOn}`);

const sent: Told = [['2026-02-14', notice]];

describe('what became of a plan', () => {
  it.each([
    ['nothing missed yet', owing(), '2026-02-10', 'running'],
    ['the morning after', owing(), '2026-02-11', 'missed'],
    ['the last day of the notice', owing(sent), '2026-02-23', 'missed'],
    ['the notice stayed unanswered', owing(sent), '2026-02-24', 'broken'],
    ['paid on the last day of the notice', owing(sent, [['2026-02-23', 5_000]]), '2026-02-24', 'running'],
    ['a cent too little on that day', owing(sent, [['2026-02-23', 4_999]]), '2026-02-24', 'broken'],
    ['paid one day too late', owing(sent, [['2026-02-24', 5_000]]), '2026-02-24', 'broken'],
    ['wholly paid', owing([], [['2026-02-01', 10_000]]), '2026-02-11', 'kept'],
    ['wholly paid after it was broken', owing(sent, [['2026-03-01', 10_000]]), '2026-03-02', 'broken'],
    [
      'given up by hand',
      owing([['2026-02-01', { kind: 'planEnded', planId: 'plan', reason: 'cancelled' }]]),
      '2026-02-11',
      'cancelled',
    ],
    [
      'the signature was undone',
      owing([['2026-01-13', { kind: 'undone', undoes: 'event-2' }]]),
      '2026-01-24',
      'proposed',
    ],
    [
      'never came back signed',
      owing([['2026-01-13', { kind: 'undone', undoes: 'event-2' }]]),
      '2026-01-25',
      'unanswered',
    ],
  ])('%s', (_, facts, day, state) => {
    expect(stateOf(facts, day)).toBe(state);
  });

  it('keeps the sequence quiet until the notice stayed unanswered, then lets it go on where it stood', () => {
    const proposed = (day: string) => whatIsDue(owing(sent), plainDate(day)).proposals.map(({ level }) => level);
    expect(proposed('2026-02-23')).toEqual([]);
    expect(proposed('2026-02-24')).toEqual([1]);
  });

  it('waives the charges once it is kept, and not before', () => {
    const waived = (facts: CustomerFacts) => keptPlanWaivers(facts, plainDate('2026-02-11')).map(({ what }) => what);
    expect(waived(owing())).toEqual([]);
    expect(waived(owing([], [['2026-02-01', 10_000]]))).toEqual([...waivableCharges]);
  });
});

describe('what a plan asks for', () => {
  it('a note five days before, not twice, and none for what was paid', () => {
    expect(tasks(owing(), '2026-02-04')).toEqual([]);
    expect(tasks(owing(), '2026-02-05')).toEqual(['note 1 2026-02-05']);
    const noted: EventBody = { ...notice, step: 'plan_note', deadlineOn: null };
    expect(tasks(owing([['2026-02-05', noted]]), '2026-02-06')).toEqual([]);
    expect(tasks(owing([], [['2026-01-20', 5_000]]), '2026-02-06')).toEqual([]);
    expect(tasks(owing([], [['2026-01-20', 5_000]]), '2026-03-05')).toEqual(['note 2 2026-03-05']);
  });

  it('a notice four days after, once, and the breach to be noted', () => {
    expect(tasks(owing(), '2026-02-13')).toEqual([]);
    expect(tasks(owing(), '2026-02-14')).toEqual(['notice 1 2026-02-14']);
    expect(tasks(owing(sent), '2026-02-20')).toEqual([]);
    expect(tasks(owing(sent), '2026-02-24')).toEqual(['broken - 2026-02-24']);
  });

  it('waits for a new promise', () => {
    const promised: EventBody = {
      ...{ kind: 'promiseMade', promiseId: 'P', itemIds: ['A'], amount: cents(5_000) },
      promisedOn: plainDate('2026-02-20'),
    };
    expect(tasks(owing([['2026-02-11', promised]]), '2026-02-20')).toEqual([]);
    expect(tasks(owing([['2026-02-11', promised]]), '2026-02-21')).toEqual(['notice 1 2026-02-21']);
  });
});

const day = fc.integer({ min: 0, max: 120 }).map((days) => addDays(plainDate('2026-01-12'), days));
const payments = fc.array(fc.tuple(day, fc.integer({ min: 1, max: 3_000 })), { maxLength: 3 });

test('the answer is one, however often it is asked; a task once due stays due until it is done', () => {
  fc.assert(
    fc.property(payments, day, fc.boolean(), (money, on, isNoticed) => {
      const facts = owing(
        isNoticed ? sent : [],
        money.map(([paidOn, amount]) => [paidOn, amount]),
      );
      expect(planTasks(facts, on)).toEqual(planTasks(facts, on));
      const [task] = planTasks(facts, on);
      expect(task === undefined || task.dueOn <= on).toBe(true);
      if (task?.kind === 'notice' || task?.kind === 'broken') {
        expect(planTasks(facts, addDays(on, 1))[0]).toMatchObject({ kind: task.kind, dueOn: task.dueOn });
      }
      if (stateOf(facts, on) === 'broken') expect(stateOf(facts, addDays(on, 30))).toBe('broken');
    }),
  );
});

test('a broken plan brings the whole debt back, to the cent, and before that asks only for what was missed', () => {
  const total = fc.integer({ min: 200, max: 2_000_000 });
  const received = fc.array(fc.tuple(day, fc.integer({ min: 0, max: 40 })), { maxLength: 4 });
  fc.assert(
    fc.property(total, fc.integer({ min: 2, max: 12 }), received, (sum, count, parts) => {
      const cut = planInstalments({ total: cents(sum), start: plainDate('2026-02-10'), everyMonths: 1, count });
      const instalments = cut.ok ? cut.value : [];
      const receipts = parts
        .map(([on, percent]): Receipt => ({ itemId: 'A', on, amount: cents(Math.floor((sum * percent) / 200)) }))
        .filter(({ amount }) => amount > 0);
      const openCents = cents(sum - sumCents(receipts.map(({ amount }) => amount)));
      const told = events(['2026-01-10', { ...agreed, instalments }], ['2026-01-12', signed], ...sent);
      const facts = customer([anItem('A', { openCents })], told, { receipts });
      const byNotice = sumCents(receipts.filter(({ on }) => on <= '2026-02-23').map(({ amount }) => amount));
      const isBroken = byNotice < (instalments[0]?.amount ?? 0);
      expect(stateOf(facts, '2026-02-24') === 'broken').toBe(isBroken);
      const [plan] = facts.followUp.plans;
      const missing = plan === undefined ? -1 : planStanding(facts, plan, plainDate('2026-02-24')).missing;
      expect(askedToday(facts, facts.items, plainDate('2026-02-24'))).toBe(isBroken ? openCents : missing);
      expect(missing).toBeLessThanOrEqual(openCents);
    }),
  );
});

test('any split makes the total: by number, by slice, by week, by month, and typed by hand', () => {
  const total = fc.integer({ min: 60, max: 5_000_000 }).map(cents);
  const rhythm = fc.oneof(
    fc.integer({ min: 1, max: 8 }).map((everyWeeks) => ({ everyWeeks })),
    fc.integer({ min: 1, max: 12 }).map((everyMonths) => ({ everyMonths })),
  );
  const typed = fc.array(fc.option(fc.integer({ min: -100, max: 2_000_000 }).map(cents)), {
    minLength: 1,
    maxLength: 12,
  });
  fc.assert(
    fc.property(total, rhythm, fc.integer({ min: 1, max: 60 }), day, typed, (sum, every, count, start, amounts) => {
      const cut = planInstalments({ total: sum, start, ...every, count });
      const parts: readonly Instalment[] = cut.ok ? cut.value : [];
      expect(checkInstalments(parts, sum).ok).toBe(true);
      const all = parts.map(({ amount }) => amount);
      expect(Math.max(...all) - Math.min(...all)).toBeLessThan(count);
      expect(all.slice(0, -1).every((amount) => amount === all[0])).toBe(true);

      const absorbed = lastAbsorbs(amounts, sum);
      expect(sumCents(absorbed.map((amount) => amount ?? cents(0)))).toBe(sum);
    }),
  );
});

test('every wrong cell is said, and only those', () => {
  const today = plainDate('2026-02-01');
  const line = (dueOn: string | null, amount: number | null) => ({
    dueOn: dueOn === null ? null : plainDate(dueOn),
    amount: amount === null ? null : cents(amount),
  });
  const said = (...lines: ReturnType<typeof line>[]) =>
    cellProblems(lines, today).map(({ cell, code, index }) => `${index} ${cell} ${code}`);
  expect(said(line('2026-02-01', 1), line('2026-03-01', 2))).toEqual([]);
  expect(said(line('2026-01-31', 0), line('2026-01-31', -5))).toEqual([
    '0 dueOn inPast',
    '0 amount notAboveZero',
    '1 dueOn inPast',
    '1 amount othersTooMuch',
  ]);
  expect(said(line('2026-03-01', null), line('2026-03-01', 5), line(null, 5))).toEqual([
    '0 amount missing',
    '1 dueOn notAfterPrevious',
    '2 dueOn missing',
  ]);
});
