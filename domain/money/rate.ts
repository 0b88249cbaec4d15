import { assert } from '#domain/assert';

declare const rateBrand: unique symbol;

/** An exact rate with six places: 12.15 percent a year is 121 500 millionths. Zero or more. */
export type RatePpm = number & { readonly [rateBrand]: true };

/** Makes a rate of millionths. @throws BugError unless a whole number, zero or more */
export function ratePpm(millionths: number): RatePpm {
  assert(Number.isSafeInteger(millionths) && millionths >= 0, `not a rate: ${millionths}`);
  return millionths as RatePpm;
}

/**
 * Reads a decimal percentage such as `12.15` exactly (at most four decimals, so six places as a fraction).
 * Null when the text is no such number.
 */
export function parsePercent(text: string): RatePpm | null {
  const match = /^(\d{1,6})(?:[.,](\d{1,4}))?$/.exec(text.trim());
  if (match === null) return null;
  return ratePpm(Number(match[1]) * 10_000 + Number((match[2] ?? '').padEnd(4, '0')));
}

/** Decimal percentage with a point and two to four decimals: `12.15`, `0.875`. */
export function percentText(rate: RatePpm): string {
  const whole = Math.floor(rate / 10_000);
  const decimals = String(rate % 10_000)
    .padStart(4, '0')
    .replace(/0{1,2}$/, '');
  return `${whole}.${decimals}`;
}
