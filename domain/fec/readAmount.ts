/** An amount of the file in millionths: more decimals than cents are allowed, and none may be lost. */
export type Millionths = bigint;

/**
 * Reads an amount as the decree writes it: figures, a comma, at most six decimals, a sign in front if there is one.
 *
 * @returns millionths, or null when it is written otherwise: a point, blanks between thousands, a currency
 * @source LPF art. A47 A-1, VI: no thousands separator, the comma as decimal separator, the sign as first character
 */
export function readFecAmount(text: string): Millionths | null {
  const match = /^([+-]?)([0-9]{1,30})(?:,([0-9]{1,6}))?$/.exec(text);
  if (match === null) return null;
  const size = BigInt(`${match[2]}${(match[3] ?? '').padEnd(6, '0')}`);
  return match[1] === '-' ? -size : size;
}
