import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calc } from '#cli/verbs/calc';
import { plainDate, addDays } from '#domain/calendar/plainDate';
import { settle } from '#domain/claims/settlement';
import { fixedRate } from '#domain/countries/rateBook';
import { cents } from '#domain/money/cents';
import { ratePpm } from '#domain/money/rate';

type Example = { readonly id: string; readonly op: string; readonly title: string; readonly expected: unknown };
const examplesFile = new URL('../../domain/claims/testdata/legal-examples.json', import.meta.url);
const file = JSON.parse(readFileSync(examplesFile, 'utf8')) as { readonly examples: readonly Example[] };

const one = (op: string, inputs: unknown, country = 'FR', relation = 'B2B') =>
  calc({ examples: [{ id: 'x', op, country, relation, inputs }] }).results[0];

describe('the legal examples', () => {
  const { results } = calc(file);
  it.each(file.examples.map((example, index) => ({ ...example, index })))(
    '$id $op: $title',
    ({ id, expected, index }) => {
      expect(results[index]).toMatchObject({ id, result: expected });
    },
  );
});

// Reckoned apart by testdata/legalEdges.py, day by day with exact fractions: leap years, half-years, caps, payments on the
// due date, several payments, holidays in the fourteen days, rates that are missing.
describe('the edge cases', () => {
  const edges = JSON.parse(
    readFileSync(new URL('../../domain/claims/testdata/legal-edges.json', import.meta.url), 'utf8'),
  ) as typeof file;
  const { results } = calc(edges);
  it.each(edges.examples.map((example, index) => ({ ...example, index })))(
    '$id $op: $title',
    ({ id, expected, index }) => {
      expect(results[index]).toMatchObject({ id, result: expected });
    },
  );
});

describe('edges', () => {
  it('a last day before the first gives no day and no interest', () => {
    const inputs = {
      principal: '100.00',
      firstInterestDay: '2026-03-02',
      lastInterestDay: '2026-03-01',
      series: 'BE_COMMERCIAL',
    };
    expect(one('interest', inputs)).toEqual({ id: 'x', result: { days: 0, segments: [], interest: '0.00' } });
  });

  it('a fixed rate is cut at the half-year too', () => {
    const inputs = {
      principal: '100.00',
      firstInterestDay: '2026-06-30',
      lastInterestDay: '2026-07-01',
      series: 'FIXED:10.00',
    };
    expect(one('interest', inputs)).toMatchObject({
      result: { segments: [{ to: '2026-06-30' }, { from: '2026-07-01' }] },
    });
  });

  it('a rate that is not published, a misspelt field and an unknown operation are answered by name', () => {
    const inputs = {
      principal: '100.00',
      firstInterestDay: '2026-07-02',
      lastInterestDay: '2026-07-03',
      series: 'BE_COMMERCIAL',
    };
    expect(one('interest', inputs)).toMatchObject({ id: 'x', error: { code: 'rate.missing', where: '2026-S2' } });
    expect(one('rci_cap', { principal: '1.00', interest: '0.00', indemnity: '0.00', capp: 1 })).toMatchObject({
      error: { code: 'field.unknown', where: 'inputs.capp' },
    });
    expect(one('nothing', {})).toMatchObject({ error: { code: 'op.unknown' } });
  });

  it('29 February ends on 28 February, and a part payment starts the term again', () => {
    expect(one('limitation', { startDate: '2024-02-29' }, 'FR', 'B2C')).toMatchObject({
      result: { lastDay: '2026-02-28' },
    });
    const paid = { startDate: '2024-02-29', partPaymentDate: '2025-01-10' };
    expect(one('limitation', paid, 'FR', 'B2B')).toMatchObject({ result: { lastDay: '2030-01-10' } });
  });
});

it('a settlement neither loses nor makes a cent, and never goes below zero', () => {
  const start = plainDate('2025-01-01');
  const payment = fc.record({
    on: fc.nat(600).map((days) => addDays(start, days)),
    amount: fc.integer({ min: 1, max: 900_000 }).map(cents),
  });
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1_000_000 }).map(cents),
      fc.nat(10_000).map(cents),
      fc.array(payment, { maxLength: 6 }),
      (principal, costs, payments) => {
        const settled = settle({
          principal,
          costs,
          firstInterestDay: start,
          rates: fixedRate(ratePpm(105_000)),
          dayCount: 'ACT/365',
          payments,
          order: ['costs', 'interest', 'principal'],
          asOf: addDays(start, 700),
        });
        const interest = settled.steps.reduce(
          (sum, step) => sum + step.interestAccrued,
          settled.interestAccruedAfter as number,
        );
        const paid = settled.steps.reduce((sum, step) => sum + step.amount - step.overpaid, 0);
        expect(paid + settled.total).toBe(principal + costs + interest);
        for (const left of Object.values(settled.left)) expect(left).toBeGreaterThanOrEqual(0);
      },
    ),
  );
});
