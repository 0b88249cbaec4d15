import type { CustomerFile } from '#app/customerFile';
import { owedItems } from '#app/queries/openInvoices';
import type { Output } from '#contract/api';
import type { PlainDate } from '#domain/calendar/plainDate';
import { nextAction } from '#domain/followup/due';

export type NextOfCustomer = NonNullable<Output<'customer.get'>['next']>;

/** The next thing to do for a customer: the earliest of his invoices, the highest step on that day. */
export function nextOfCustomer(file: Pick<CustomerFile, 'facts'>, today: PlainDate): NextOfCustomer | null {
  const coming = owedItems(file).flatMap(({ itemId }) => {
    const next = nextAction(file.facts, itemId, today);
    return next === null ? [] : [{ on: next.date, channel: next.channel, key: next.key, level: next.level, itemId }];
  });
  return coming.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : b.level - a.level))[0] ?? null;
}
