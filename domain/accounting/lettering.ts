import type { BookLine, Lettering } from '#domain/accounting/book';
import { laterOf, type PlainDate } from '#domain/calendar/plainDate';
import { matchingLetters } from '#domain/ledger/matching';

/**
 * The matching letters of one customer with their dates: the last movement of those that share the letter.
 *
 * @param lines every line that names the customer up to the day of the list, in the order written
 */
export function letteringOf(lines: readonly BookLine[]): ReadonlyMap<string, Lettering> {
  const letters = matchingLetters(lines);
  const dates = new Map<string, PlainDate>();
  for (const { account, effectiveOn, itemId } of lines) {
    const letter = account !== 'customers' || itemId === null ? undefined : letters.get(itemId);
    if (letter === undefined) continue;
    const known = dates.get(letter);
    dates.set(letter, known === undefined ? effectiveOn : laterOf(known, effectiveOn));
  }
  return new Map(
    [...letters].flatMap(([itemId, letter]) => {
      const on = dates.get(letter);
      return on === undefined ? [] : [[itemId, { letter, on }] as const];
    }),
  );
}
