import { act, type Unit } from '#app/act';
import type { Context } from '#app/context';
import { creditOf, refOf, sourceItemOf } from '#app/money/payables';
import type { Item } from '#db/repositories/documents';
import type { PlainDate } from '#domain/calendar/plainDate';
import { refundEntry } from '#domain/ledger/entryDrafts';
import { checkAmount, checkDate } from '#domain/ledger/limits';
import { zeroCents, type Cents } from '#domain/money/cents';
import { ok, reject, type Result } from '#domain/result';

export type RefundRefusal =
  'payment.unknown' | 'refund.exceedsCredit' | 'amount.notPositive' | 'amount.tooLarge' | 'date.outOfRange';

/** Gives money back: what a payment or a credit note has left. */
export function refund(
  ctx: Context,
  input: { readonly sourceId: string; readonly amount: Cents; readonly on: PlainDate },
): Result<{ readonly refundId: string; readonly actionId: string | null }, RefundRefusal> {
  const source = ctx.ledger.documents.get(input.sourceId);
  if (source === null || (source.kind !== 'payment' && source.kind !== 'creditNote')) return reject('payment.unknown');
  const action = { name: 'refund.made', customerId: source.customerId, params: { amount: input.amount } };
  return act(ctx, action, (unit): Result<{ readonly refundId: string }, RefundRefusal> => {
    const checks = [checkAmount(input.amount), checkDate(input.on, unit.today)];
    for (const check of checks) if (!check.ok) return check;
    const file = unit.file(source.customerId);
    const item = sourceItemOf(file, source.id);
    const available = creditOf(file, item.id);
    if (input.amount > available) return reject('refund.exceedsCredit', { available });
    return ok({ refundId: payBack(unit, item, input.amount, input.on) });
  });
}

/** Books money given back from what a payment or a credit note has left; gives the id of its paper. */
export function payBack({ ctx, post }: Unit, source: Item, amount: Cents, on: PlainDate): string {
  const refundId = ctx.newId();
  ctx.ledger.documents.append(
    {
      id: refundId,
      customerId: source.customerId,
      kind: 'refund',
      number: `RB-${ctx.ledger.documents.count('refund') + 1}`,
      issuedOn: on,
      deliveredOn: null,
      net: amount,
      vat: zeroCents,
      gross: amount,
      means: 'transfer',
      againstId: source.documentId,
      batchId: null,
    },
    [],
    [],
    ctx.clock.now(),
  );
  post(refundEntry(refOf(source), amount, on, refundId));
  return refundId;
}
