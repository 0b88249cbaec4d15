/** More documents than this of one customer are not tried in every combination. */
export const combinedMax = 14;

/**
 * The documents whose open amounts add up exactly to `amount` (cents), the fewest first and then the first in the list;
 * null: none do, or there are too many to try. Credit notes count below zero.
 */
export function combination<Row extends { readonly open: number }>(
  rows: readonly Row[],
  amount: number,
): readonly Row[] | null {
  if (rows.length > combinedMax) return rows.reduce((sum, { open }) => sum + open, 0) === amount ? rows : null;
  for (let count = 1; count <= rows.length; count += 1) {
    const found = pick(rows, 0, count, amount);
    if (found !== null) return found;
  }
  return null;
}

function pick<Row extends { readonly open: number }>(
  rows: readonly Row[],
  from: number,
  count: number,
  amount: number,
): readonly Row[] | null {
  if (count === 0) return amount === 0 ? [] : null;
  for (let index = from; index <= rows.length - count; index += 1) {
    const row = rows[index];
    if (row === undefined) break;
    const rest = pick(rows, index + 1, count - 1, amount - row.open);
    if (rest !== null) return [row, ...rest];
  }
  return null;
}
