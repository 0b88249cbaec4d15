import { settledBy, type ItemStanding } from '#domain/ledger/customerAccount';
import { sumCents, type Cents } from '#domain/money/cents';

export type InvoiceState = 'open' | 'part_paid' | 'paid' | 'written_off' | 'credited' | 'cancelled';

/**
 * In what state an invoice is: with nothing open it is named after the largest part of what settled it.
 *
 * @param items its instalments
 * @param gross what it was for, in cents
 */
export function invoiceState(items: readonly ItemStanding[], gross: Cents): InvoiceState {
  const booked = sumCents(items.map((item) => item.booked));
  const remaining = sumCents(items.map((item) => item.remaining));
  if (booked === 0 && gross !== 0 && remaining === 0) return 'cancelled';

  const open = sumCents(items.map((item) => item.open));
  if (open !== 0) return open === booked || booked === 0 ? 'open' : 'part_paid';

  const by = (how: 'payment' | 'creditNote' | 'discount' | 'writeOff') =>
    Math.abs(items.reduce((sum, item) => sum + settledBy(item, how), 0));
  const paid = by('payment') + by('discount');
  if (by('creditNote') > paid && by('creditNote') >= by('writeOff')) return 'credited';
  return by('writeOff') > paid ? 'written_off' : 'paid';
}
