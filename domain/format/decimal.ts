import type { Cents } from '#domain/money/cents';

/** An amount as a decimal text with two digits and a point: `-12.50`. For files and the command line. */
export function decimalText(amount: Cents): string {
  const size = String(Math.abs(amount)).padStart(3, '0');
  return `${amount < 0 ? '-' : ''}${size.slice(0, -2)}.${size.slice(-2)}`;
}
