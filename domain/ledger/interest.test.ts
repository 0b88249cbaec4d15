import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, plainDate } from '#domain/calendar/plainDate';
import { fixedRate, publishedRates } from '#domain/countries/rateBook';
import { accrueInterest } from '#domain/ledger/interest';
import { cents } from '#domain/money/cents';
import { roundInterest } from '#domain/money/interest';
import { ratePpm } from '#domain/money/rate';

const span = (from: string, to: string) => ({ from: plainDate(from), to: plainDate(to) });

describe('interest', () => {
  it('is cut at each half-year and rounded once', () => {
    const accrual = accrueInterest(
      cents(3_500_00),
      span('2024-12-01', '2025-02-14'),
      publishedRates('FR_L441_10_DEFAULT'),
    );
    expect(accrual.segments.map(({ days, rate }) => [days, rate])).toEqual([
      [31, 142_500],
      [45, 131_500],
    ]);
    expect(accrual.interest).toBe(99_10);
    expect(accrual.unknown).toEqual([]);
  });

  it('never guesses: days without a published rate are named and bear nothing', () => {
    const accrual = accrueInterest(cents(2_500_00), span('2026-06-01', '2026-07-10'), publishedRates('BE_COMMERCIAL'));
    expect(accrual.interest).toBe(21_58);
    expect(accrual.unknown).toEqual([span('2026-07-01', '2026-07-10')]);
    const before = accrueInterest(cents(100_00), span('2014-12-30', '2015-01-02'), publishedRates('BE_COMMERCIAL'));
    expect(before.unknown).toEqual([span('2014-12-30', '2014-12-31')]);
  });

  it('counts over 366 in a leap year only when that was agreed', () => {
    const leap = span('2024-01-16', '2024-04-15');
    const rates = publishedRates('FR_L441_10_DEFAULT');
    expect(accrueInterest(cents(2_000_00), leap, rates, 'ACT/ACT').interest).toBe(72_10);
    expect(accrueInterest(cents(2_000_00), leap, rates).interest).toBe(72_30);
  });

  it('gives nothing for a span that ends before it begins', () => {
    const none = accrueInterest(cents(100_00), span('2026-03-02', '2026-03-01'), publishedRates('BE_COMMERCIAL'));
    expect(none).toMatchObject({ segments: [], interest: 0, unknown: [] });
  });

  it('is additive over adjoining spans before the one rounding', () => {
    const start = plainDate('2015-01-01');
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10_000_000_00 }),
        fc.nat(2000),
        fc.nat(1500),
        fc.nat(1500),
        (base, at, first, second) => {
          const from = addDays(start, at);
          const cut = addDays(from, first);
          const to = addDays(cut, second);
          const rates = fixedRate(ratePpm(121_500));
          const whole = accrueInterest(cents(base), { from, to }, rates, 'ACT/ACT');
          const parts = [
            accrueInterest(cents(base), { from, to: cut }, rates, 'ACT/ACT'),
            accrueInterest(cents(base), { from: addDays(cut, 1), to }, rates, 'ACT/ACT'),
          ];
          expect(roundInterest(parts.reduce((sum, { exact }) => sum + exact, 0n))).toBe(whole.interest);
        },
      ),
    );
  });
});
