import { grouped } from '#app/queries/grouped';
import { inSlices } from '#app/slices';
import type { Book, BookLine, Lettering } from '#domain/accounting/book';
import { letteringOf } from '#domain/accounting/lettering';

/** The lines of each customer, in the order written. */
export function linesByCustomer(book: Book): ReadonlyMap<string, readonly BookLine[]> {
  const named = book.lines.filter(({ customerId }) => customerId !== null);
  return grouped(named, ({ customerId }) => customerId ?? '');
}

/** The matching letter of every item, as it stands on the day of the book. */
export async function letteringOfBook(
  byCustomer: ReadonlyMap<string, readonly BookLine[]>,
  millis: () => number,
): Promise<ReadonlyMap<string, Lettering>> {
  const all = new Map<string, Lettering>();
  await inSlices(millis, byCustomer.values(), (lines) => {
    for (const [itemId, lettering] of letteringOf(lines)) all.set(itemId, lettering);
  });
  return all;
}
