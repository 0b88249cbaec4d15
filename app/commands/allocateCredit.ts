import { act } from '#app/act';
import type { Context } from '#app/context';
import { creditOf, payableOf, sourceItemOf } from '#app/money/payables';
import { leftOf, settleInvoice } from '#app/money/settle';
import { checkAmount } from '#domain/ledger/limits';
import type { Cents } from '#domain/money/cents';
import { ok, reject, type Result } from '#domain/result';

export type AllocateRefusal =
  | 'payment.unknown'
  | 'invoice.unknown'
  | 'allocation.otherCustomer'
  | 'allocation.nothingLeft'
  | 'allocation.exceedsCredit'
  | 'allocation.exceedsOpen'
  | 'amount.notPositive'
  | 'amount.tooLarge';

/** Says which invoice a payment or a credit note pays, with money it still has. As much as fits when no amount is given. */
export function allocateCredit(
  ctx: Context,
  input: { readonly sourceId: string; readonly invoiceId: string; readonly amount?: Cents },
): Result<{ readonly allocated: Cents; readonly left: Cents; readonly actionId: string | null }, AllocateRefusal> {
  const source = ctx.ledger.documents.get(input.sourceId);
  if (source === null || (source.kind !== 'payment' && source.kind !== 'creditNote')) return reject('payment.unknown');
  const invoice = ctx.ledger.documents.get(input.invoiceId);
  if (invoice === null || invoice.kind !== 'invoice') return reject('invoice.unknown');
  if (invoice.customerId !== source.customerId) return reject('allocation.otherCustomer');

  const action = { name: 'credit.allocated', customerId: source.customerId, params: { number: invoice.number } };
  return act(ctx, action, (unit): Result<{ readonly allocated: Cents; readonly left: Cents }, AllocateRefusal> => {
    const file = unit.file(source.customerId);
    const item = sourceItemOf(file, source.id);
    const available = creditOf(file, item.id);
    const open = payableOf(file, invoice.id);
    if (available === 0 || open === 0) return reject('allocation.nothingLeft');
    if (input.amount !== undefined) {
      const checked = checkAmount(input.amount);
      if (!checked.ok) return checked;
      if (input.amount > available) return reject('allocation.exceedsCredit', { available });
      if (input.amount > open) return reject('allocation.exceedsOpen', { open });
    }
    const allocated = settleInvoice(unit, item, invoice.id, unit.today, input.amount);
    return ok({ allocated, left: leftOf(unit, source.customerId, source.id) });
  });
}
