import { describe, expect, it } from 'vitest';
import { plainDate } from '#domain/calendar/plainDate';
import { alertsOf } from '#domain/followup/alerts';
import type { EventBody } from '#domain/followup/event';
import type { CustomerFacts, Receipt } from '#domain/followup/facts';
import { promiseOutcome } from '#domain/followup/promise';
import { anItem, customer, done, events } from '#domain/followup/testdata';
import { cents } from '#domain/money/cents';

const promise = (promisedOn: string, amount = 10_000): EventBody => ({
  kind: 'promiseMade',
  promiseId: promisedOn,
  itemIds: ['A'],
  promisedOn: plainDate(promisedOn),
  amount: cents(amount),
});
const call = (outcome: 'not_reached' | 'will_pay'): EventBody => ({
  kind: 'callLogged',
  callId: 'call',
  outcome,
  itemIds: ['A'],
  noteId: null,
});
const received = (on: string, amount: number): Receipt => ({ itemId: 'A', on: plainDate(on), amount: cents(amount) });

/** An invoice of 100.00 with what was received of it. */
const facts = (told: readonly (readonly [string, EventBody])[], ...receipts: readonly Receipt[]): CustomerFacts => {
  const open = receipts.reduce((left, { amount }) => left - amount, 10_000);
  return customer([anItem('A', { openCents: cents(open) })], events(...told), { receipts });
};
const outcome = (customerFacts: CustomerFacts, today: string) => {
  const [first] = customerFacts.followUp.promises;
  return first && promiseOutcome(first, customerFacts, plainDate(today));
};
const alerts = (customerFacts: CustomerFacts, today: string) => alertsOf(customerFacts, plainDate(today));

describe('a promise', () => {
  const promised = [['2026-01-10', promise('2026-01-20')]] as const;

  it('is open to its day included, then broken', () => {
    expect(outcome(facts(promised), '2026-01-20')).toBe('open');
    expect(outcome(facts(promised), '2026-01-21')).toBe('broken');
  });

  it.each([
    ['on the day', [received('2026-01-20', 10_000)], 'kept'],
    ['in two parts', [received('2026-01-12', 4_000), received('2026-01-20', 6_000)], 'kept'],
    ['a day late', [received('2026-01-21', 10_000)], 'broken'],
    ['in part', [received('2026-01-20', 9_999)], 'broken'],
    ['before it was made', [received('2026-01-09', 4_000), received('2026-01-15', 6_000)], 'kept'],
  ] as const)('paid %s', (_, receipts, expected) => {
    expect(outcome(facts(promised, ...receipts), '2026-01-22')).toBe(expected);
  });

  it('is not kept by what was paid before it was made', () => {
    const half = [['2026-01-10', promise('2026-01-20', 5_000)]] as const;
    expect(outcome(facts(half, received('2026-01-09', 5_000)), '2026-01-22')).toBe('broken');
    expect(outcome(facts(half, received('2026-01-10', 5_000)), '2026-01-22')).toBe('kept');
  });

  it('of more than is owed is kept when all is paid', () => {
    const tooMuch = [['2026-01-10', promise('2026-01-20', 99_000)]] as const;
    expect(outcome(facts(tooMuch, received('2026-01-20', 10_000)), '2026-01-22')).toBe('kept');
    expect(outcome(facts(tooMuch, received('2026-01-20', 9_000)), '2026-01-22')).toBe('broken');
  });
});

describe('alerts', () => {
  const promised = [['2026-01-10', promise('2026-01-20', 4_500)]] as const;

  it('come on the morning after a broken promise, with what is missing', () => {
    expect(alerts(facts(promised), '2026-01-20')).toEqual([]);
    expect(alerts(facts(promised, received('2026-01-15', 1_000)), '2026-01-21')).toEqual([
      {
        kind: 'brokenPromise',
        id: '2026-01-20',
        itemIds: ['A'],
        missedOn: '2026-01-20',
        missing: 3_500,
        openCents: 9_000,
      },
    ]);
  });

  it.each([
    ['the money came late', facts(promised, received('2026-01-21', 4_500)), false],
    ['he was spoken to', facts([...promised, ['2026-01-21', call('will_pay')]]), false],
    ['nobody answered yesterday', facts([...promised, ['2026-01-21', call('not_reached')]]), true],
    ['nobody answered today', facts([...promised, ['2026-01-22', call('not_reached')]]), false],
    ['a letter left', facts([...promised, ['2026-01-21', done('A', 1)]]), false],
    ['he promised again', facts([...promised, ['2026-01-21', promise('2026-01-30')]]), false],
    ['he was spoken to on the day itself', facts([...promised, ['2026-01-20', call('will_pay')]]), true],
    [
      'it is disputed',
      facts([...promised, ['2026-01-21', { kind: 'disputeOpened', disputeId: 'd', itemIds: ['A'], noteId: null }]]),
      false,
    ],
    ['he is left alone', { ...facts(promised), isLocked: true }, false],
  ] as const)('after a broken promise, when %s', (_, customerFacts, isAlert) => {
    expect(alerts(customerFacts, '2026-01-22').length > 0).toBe(isAlert);
  });

  it('speak once of two promises, both broken', () => {
    const both = facts([...promised, ['2026-01-21', promise('2026-01-25')]]);
    expect(alerts(both, '2026-01-26')).toMatchObject([{ id: '2026-01-25' }]);
  });

  it('come when an instalment of a plan is missed, and go when it is paid', () => {
    const plan = [
      [
        '2026-01-10',
        {
          kind: 'planAgreed',
          planId: 'plan',
          itemIds: ['A'],
          instalments: [
            { dueOn: plainDate('2026-02-01'), amount: cents(3_000) },
            { dueOn: plainDate('2026-03-01'), amount: cents(7_000) },
          ],
        },
      ],
    ] as const;
    expect(alerts(facts(plan), '2026-02-01')).toEqual([]);
    expect(alerts(facts(plan, received('2026-01-30', 1_000)), '2026-02-02')).toMatchObject([
      { kind: 'missedInstalment', id: 'plan', missedOn: '2026-02-01', missing: 2_000, openCents: 9_000 },
    ]);
    expect(alerts(facts(plan, received('2026-02-02', 3_000)), '2026-02-02')).toEqual([]);
  });
});
