import { act } from '#app/act';
import { checkTarget, settleTarget, type PaymentTarget, type TargetRefusal } from '#app/commands/recordPayment';
import type { Context } from '#app/context';
import { creditOf, sourceItemOf } from '#app/money/payables';
import { leftOf } from '#app/money/settle';
import { subtractCents, type Cents } from '#domain/money/cents';
import { ok, reject, type Result } from '#domain/result';

/** Says what the rest of a payment pays: the second invoice of a transfer, found later. */
export function allocatePayment(
  ctx: Context,
  { allocate, paymentId }: { readonly paymentId: string; readonly allocate: PaymentTarget },
): Result<
  { readonly allocated: Cents; readonly left: Cents; readonly actionId: string | null },
  TargetRefusal | 'payment.unknown'
> {
  const payment = ctx.ledger.documents.get(paymentId);
  if (payment === null || payment.kind !== 'payment') return reject('payment.unknown');
  const { customerId } = payment;
  return act(ctx, { name: 'payment.allocated', customerId, params: { amount: -payment.gross } }, (unit) => {
    const item = sourceItemOf(unit.file(customerId), paymentId);
    const available = creditOf(unit.file(customerId), item.id);
    const checked = checkTarget(unit, customerId, allocate, available);
    if (!checked.ok) return checked;
    settleTarget(unit, item, { allocate, on: unit.today });
    const left = leftOf(unit, customerId, paymentId);
    return ok({ allocated: subtractCents(available, left), left });
  });
}
