import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { addDays, plainDate } from '#domain/calendar/plainDate';
import { checkInstalments, planInstalments } from '#domain/followup/plan';
import { cents, sumCents } from '#domain/money/cents';

const start = plainDate('2026-01-31');
const rows = (result: ReturnType<typeof planInstalments>) =>
  result.ok ? result.value.map(({ amount, dueOn }) => [dueOn, amount]) : result.error.code;

describe('planInstalments', () => {
  it('by count: the odd cent is on the last, and each month is counted from the first', () => {
    expect(rows(planInstalments({ total: cents(10_000), start, everyMonths: 1, count: 3 }))).toEqual([
      ['2026-01-31', 3_333],
      ['2026-02-28', 3_333],
      ['2026-03-31', 3_334],
    ]);
  });

  it('by slice: equal parts and the rest', () => {
    expect(rows(planInstalments({ total: cents(10_000), start, everyMonths: 2, slice: cents(4_000) }))).toEqual([
      ['2026-01-31', 4_000],
      ['2026-03-31', 4_000],
      ['2026-05-31', 2_000],
    ]);
    expect(rows(planInstalments({ total: cents(100), start, everyMonths: 1, slice: cents(500) }))).toEqual([
      ['2026-01-31', 100],
    ]);
  });

  it.each([
    [{ total: cents(0), start, everyMonths: 1, count: 3 }, 'plan.nothingOpen'],
    [{ total: cents(100), start, everyMonths: 0, count: 3 }, 'plan.monthsInvalid'],
    [{ total: cents(100), start, everyMonths: 1, count: 0 }, 'plan.countInvalid'],
    [{ total: cents(100), start, everyMonths: 1, count: 2.5 }, 'plan.countInvalid'],
    [{ total: cents(2), start, everyMonths: 1, count: 3 }, 'plan.countInvalid'],
    [{ total: cents(100_000), start, everyMonths: 1, slice: cents(1) }, 'plan.sliceInvalid'],
    [{ total: cents(100), start, everyMonths: 1, slice: cents(-1) }, 'plan.sliceInvalid'],
  ] as const)('refuses %o', (terms, code) => {
    expect(rows(planInstalments(terms))).toBe(code);
  });

  test('no cent is lost, no part is empty, and the dates only go on', () => {
    const total = fc.integer({ min: 60, max: 10_000_000 }).map(cents);
    const everyMonths = fc.integer({ min: 1, max: 12 });
    const day = fc.integer({ min: 0, max: 800 }).map((days) => addDays(start, days));
    fc.assert(
      fc.property(total, day, everyMonths, fc.integer({ min: 1, max: 60 }), (sum, first, months, count) => {
        const plan = planInstalments({ total: sum, start: first, everyMonths: months, count });
        expect(plan.ok && checkInstalments(plan.value, sum)).toEqual(plan);
      }),
    );
    fc.assert(
      fc.property(total, day, everyMonths, fc.integer({ min: 1, max: 60 }), (sum, first, months, parts) => {
        const plan = planInstalments({
          total: sum,
          start: first,
          everyMonths: months,
          slice: cents(Math.ceil(sum / parts)),
        });
        expect(plan.ok && sumCents(plan.value.map(({ amount }) => amount))).toBe(sum);
        expect(plan.ok && checkInstalments(plan.value, sum)).toEqual(plan);
      }),
    );
  });
});

describe('instalments typed freely', () => {
  const instalment = (dueOn: string, amount: number) => ({ dueOn: plainDate(dueOn), amount: cents(amount) });

  it.each([
    [[instalment('2026-02-01', 60), instalment('2026-03-01', 40)], null],
    [[instalment('2026-02-01', 60), instalment('2026-03-01', 41)], 'plan.sumDiffers'],
    [[instalment('2026-03-01', 60), instalment('2026-02-01', 40)], 'plan.datesNotInOrder'],
    [[instalment('2026-02-01', 60), instalment('2026-02-01', 40)], 'plan.datesNotInOrder'],
    [[instalment('2026-02-01', 100), instalment('2026-03-01', 0)], 'plan.amountInvalid'],
    [[], 'plan.countInvalid'],
  ])('%o gives %s', (instalments, code) => {
    const checked = checkInstalments(instalments, cents(100));
    expect(checked.ok ? null : checked.error.code).toBe(code);
  });
});
