import type { PlainDate } from '#domain/calendar/plainDate';
import type { InvoiceToClaim } from '#domain/claims/claim';
import { cents, sumCents, type Cents } from '#domain/money/cents';

/** What was still open of an invoice when a day had ended, in cents, never below zero. */
export function openAfter({ gross, receipts }: Pick<InvoiceToClaim, 'gross' | 'receipts'>, day: PlainDate): Cents {
  const received = sumCents(receipts.filter(({ on }) => on <= day).map(({ amount }) => amount));
  return cents(Math.max(0, gross - received));
}
