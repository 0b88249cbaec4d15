import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { addDays, plainDate } from '#domain/calendar/plainDate';
import { addAgings, ageItems, agingBucket, agingBuckets, emptyAging } from '#domain/ledger/aging';
import { cents, sumCents } from '#domain/money/cents';

const due = plainDate('2026-01-31');

describe('agingBucket', () => {
  it.each([
    [-1, 'not_due'],
    [0, 'not_due'],
    [1, '1_30'],
    [30, '1_30'],
    [31, '31_60'],
    [60, '31_60'],
    [61, '61_90'],
    [90, '61_90'],
    [91, '91_120'],
    [120, '91_120'],
    [121, 'over_120'],
    [2_000, 'over_120'],
  ])('%i days after the due date: %s', (days, bucket) => {
    expect(agingBucket(due, addDays(due, days))).toBe(bucket);
  });
});

describe('ageItems', () => {
  it('keeps credits in their own column and takes them off the total', () => {
    const aged = ageItems(
      [
        { dueOn: due, open: cents(10_000), disputed: cents(3_000), isPromised: false },
        { dueOn: addDays(due, 40), open: cents(500), disputed: cents(0), isPromised: true },
        { dueOn: null, open: cents(-2_000), disputed: cents(0), isPromised: false },
      ],
      addDays(due, 35),
    );
    expect(aged).toMatchObject({ '31_60': 10_000, not_due: 500, credits: -2_000, total: 8_500, disputed: 3_000 });
    expect(aged.promised).toBe(500);
  });

  test('the columns add up to the total, and two parts to the whole', () => {
    const item = fc.record({
      dueOn: fc.option(fc.integer({ min: -400, max: 400 }).map((days) => addDays(due, days))),
      open: fc.integer({ min: -100_000, max: 100_000 }).map(cents),
      disputed: fc.integer({ min: 0, max: 100_000 }).map(cents),
      isPromised: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(item), fc.array(item), (some, others) => {
        const whole = ageItems([...some, ...others], due);
        expect(sumCents([...agingBuckets.map((bucket) => whole[bucket]), whole.credits])).toBe(whole.total);
        expect(addAgings(ageItems(some, due), ageItems(others, due))).toEqual(whole);
        expect(addAgings(whole, emptyAging)).toEqual(whole);
      }),
    );
  });
});
