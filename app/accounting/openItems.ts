import { dueDatesOn } from '#app/accounting/dueDates';
import { readBook } from '#app/accounting/readBook';
import type { Context } from '#app/context';
import { inSlices } from '#app/slices';
import type { Book, BookCustomer, BookDocument } from '#domain/accounting/book';
import { daysBetween, type PlainDate } from '#domain/calendar/plainDate';
import { cents, type Cents } from '#domain/money/cents';

/** Something of the customers account that is open on a day: an instalment above zero, money or a credit note below. */
export type OpenBookItem = {
  readonly itemId: string;
  readonly customer: BookCustomer;
  readonly document: BookDocument;
  /** Null: a payment or credit note. */
  readonly dueOn: PlainDate | null;
  /** Days after the due date; zero or less: not late. Null with `dueOn`. */
  readonly daysLate: number | null;
  readonly open: Cents;
};

/** All that is open on a day, past or present, in the order of the customers' numbers; its sum is the customers account. */
export async function openItemsOn(
  ctx: Context,
  on: PlainDate,
  millis: () => number,
): Promise<{ readonly book: Book; readonly items: readonly OpenBookItem[] }> {
  const book = await readBook(ctx, on, millis);
  const sums = new Map<string, { sum: number; customerId: string | null }>();
  await inSlices(millis, book.lines, ({ account, amount, customerId, itemId }) => {
    if (account !== 'customers' || itemId === null) return;
    const known = sums.get(itemId) ?? { sum: 0, customerId };
    sums.set(itemId, known);
    known.sum += amount;
  });
  const moved = dueDatesOn(ctx, on);
  const items = [...sums].flatMap(([itemId, { customerId, sum }]): readonly OpenBookItem[] => {
    const item = book.items.get(itemId);
    const document = item === undefined ? undefined : book.documents.get(item.documentId);
    const customer = customerId === null ? undefined : book.customers.get(customerId);
    if (sum === 0 || item === undefined || document === undefined || customer === undefined) return [];
    const dueOn = item.dueOn === null ? null : (moved.get(itemId) ?? item.dueOn);
    const daysLate = dueOn === null ? null : daysBetween(dueOn, on);
    return [{ itemId, customer, document, dueOn, daysLate, open: cents(sum) }];
  });
  return { book, items: items.toSorted(byCustomerAndDay) };
}

function byCustomerAndDay(a: OpenBookItem, b: OpenBookItem): number {
  if (a.customer.number !== b.customer.number) return a.customer.number < b.customer.number ? -1 : 1;
  return a.document.issuedOn < b.document.issuedOn ? -1 : a.document.issuedOn > b.document.issuedOn ? 1 : 0;
}
