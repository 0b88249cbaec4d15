import { assert } from '#domain/assert';
import { cents, type Cents } from '#domain/money/cents';

/** Upper end of each slice in cents, and its share in hundredths of a percent. */
const slices: readonly { readonly upTo: number; readonly share: number }[] = [
  { upTo: 125_00, share: 1161 },
  { upTo: 610_00, share: 1064 },
  { upTo: 1_525_00, share: 1016 },
  { upTo: 52_400_00, share: 387 },
  { upTo: Number.POSITIVE_INFINITY, share: 298 },
];
const least = 21_28;

/**
 * What a French commissaire de justice keeps of what he brings in, on the creditor: slice by slice, at least 21.28 EUR,
 * rounded half up to the cent. The date of this tariff was not confirmed.
 *
 * @param recovered cents, above zero
 * @source C. com. (FR) art. A444-32
 */
export function creditorFee(recovered: Cents): Cents {
  assert(recovered > 0, `nothing recovered: ${recovered}`);
  let from = 0;
  let fee = 0;
  for (const { share, upTo } of slices) {
    fee += Math.max(0, Math.min(recovered, upTo) - from) * share;
    from = upTo;
  }
  return cents(Math.max(least, Math.floor((fee + 5_000) / 10_000)));
}
