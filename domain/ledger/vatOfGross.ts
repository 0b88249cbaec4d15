import { assert } from '#domain/assert';
import { cents, type Cents } from '#domain/money/cents';

/**
 * What an amount typed with its VAT contains, at one rate: VAT rounded half up to the cent, net is the rest, so that
 * both always add up to the amount.
 *
 * @param gross cents with VAT, zero or more
 * @param rateMilli thousandths of a percent, zero or more: 20 % is 20000
 */
export function vatOfGross(gross: Cents, rateMilli: number): { readonly net: Cents; readonly vat: Cents } {
  assert(gross >= 0, 'gross amount must not be negative');
  assert(Number.isInteger(rateMilli) && rateMilli >= 0, `not a rate: ${rateMilli}`);
  const divisor = 100_000n + BigInt(rateMilli);
  const vat = cents(Number((2n * BigInt(gross) * BigInt(rateMilli) + divisor) / (2n * divisor)));
  return { net: cents(gross - vat), vat };
}
