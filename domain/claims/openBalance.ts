import type { PlainDate } from '#domain/calendar/plainDate';
import type { InvoiceToClaim } from '#domain/claims/claim';
import { cents, sumCents, zeroCents, type Cents } from '#domain/money/cents';

/** What was still open of an invoice when a day had ended and is not contested, in cents, never below zero. */
export function openAfter(
  { contested = zeroCents, gross, receipts }: Pick<InvoiceToClaim, 'contested' | 'gross' | 'receipts'>,
  day: PlainDate,
): Cents {
  const received = sumCents(receipts.filter(({ on }) => on <= day).map(({ amount }) => amount));
  return cents(Math.max(0, gross - contested - received));
}
