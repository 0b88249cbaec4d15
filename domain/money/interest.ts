import { assert } from '#domain/assert';
import { cents, type Cents } from '#domain/money/cents';
import type { RatePpm } from '#domain/money/rate';

/** Length of the year by the day count that was agreed. */
export type YearDays = 360 | 365 | 366;

// 360, 365 and 366 all divide it: segments of different years add up exactly.
const yearDivisor = 1_603_080n;
const unitsPerCent = 1_000_000n * yearDivisor;

/** Interest not yet rounded: a whole number of very small units, so that sums are exact. */
export type ExactInterest = bigint;

/**
 * Simple interest on `principal` for `days` days.
 *
 * @param principal cents, zero or more
 * @param days whole calendar days, zero or more
 * @param yearDays length of the year by the day count that was agreed
 */
export function exactInterest(principal: Cents, rate: RatePpm, days: number, yearDays: YearDays): ExactInterest {
  assert(principal >= 0, 'interest on a negative principal');
  assert(Number.isInteger(days) && days >= 0, `days must be whole and positive: ${days}`);
  return BigInt(principal) * BigInt(rate) * BigInt(days) * (yearDivisor / BigInt(yearDays));
}

/** The one rounding: half up, to the cent, after all segments are added. */
export function roundInterest(exact: ExactInterest): Cents {
  assert(exact >= 0n, 'negative interest');
  return cents(Number((2n * exact + unitsPerCent) / (2n * unitsPerCent)));
}

/** The exact amount in euros with six decimals (half up), for the account that a judge recomputes: `18.374795`. */
export function exactInterestText(exact: ExactInterest): string {
  const micros = (2n * exact * 10_000n + unitsPerCent) / (2n * unitsPerCent);
  return `${micros / 1_000_000n}.${String(micros % 1_000_000n).padStart(6, '0')}`;
}
