import { assert } from '#domain/assert';
import { cents, type Cents } from '#domain/money/cents';

/**
 * Cuts an amount in equal parts; the odd cents go on the last part, as in a payment plan.
 *
 * @param amount cents, zero or more
 * @param count whole number of parts, one or more
 */
export function splitEqually(amount: Cents, count: number): readonly Cents[] {
  assert(amount >= 0, 'split of a negative amount');
  assert(Number.isInteger(count) && count >= 1, `parts must be one or more: ${count}`);
  const part = Math.floor(amount / count);
  return Array.from({ length: count }, (_, index) => cents(index === count - 1 ? amount - part * (count - 1) : part));
}

/**
 * Cuts an amount in proportion to weights, never losing a cent: the first parts are rounded half up, the last takes
 * what is left.
 *
 * @param amount cents, zero or more
 * @param weights whole numbers, zero or more, not all zero
 */
export function splitByWeight(amount: Cents, weights: readonly number[]): readonly Cents[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  assert(amount >= 0 && total > 0, 'split needs a positive total weight');
  let left: number = amount;
  return weights.map((weight, index) => {
    const exact = (2n * BigInt(amount) * BigInt(weight) + BigInt(total)) / (2n * BigInt(total));
    const part = index === weights.length - 1 ? left : Math.min(Number(exact), left);
    left -= part;
    return cents(part);
  });
}
