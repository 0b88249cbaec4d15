import type { CustomerFile } from '#app/customerFile';
import { owedItems } from '#app/queries/openInvoices';
import type { Output } from '#contract/api';
import type { PlainDate } from '#domain/calendar/plainDate';
import { nextAction, type NextAction } from '#domain/followup/due';
import { nextPlanAction } from '#domain/followup/planTasks';

export type NextOfCustomer = NonNullable<Output<'customer.get'>['next']>;

/** The next thing to do for a customer: the earliest of his invoices, the highest step on that day. */
export function nextOfCustomer(file: Pick<CustomerFile, 'facts'>, today: PlainDate): NextOfCustomer | null {
  const items = owedItems(file).map(({ itemId }) => comingStep(nextAction(file.facts, itemId, today), itemId));
  const coming = [...items, comingStep(nextPlanAction(file.facts, today), null)].filter((step) => step !== null);
  return coming.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : b.level - a.level))[0] ?? null;
}

function comingStep(next: NextAction | null, itemId: string | null): NextOfCustomer | null {
  return next === null ? null : { on: next.date, channel: next.channel, key: next.key, level: next.level, itemId };
}
