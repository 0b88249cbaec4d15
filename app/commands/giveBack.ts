import { act, type Unit } from '#app/act';
import { payBack } from '#app/commands/refund';
import type { Context } from '#app/context';
import { creditOf, refOf, itemOf } from '#app/money/payables';
import { reverseEntry } from '#app/money/takeBack';
import { standingOf } from '#app/customerFile';
import type { Item } from '#db/repositories/documents';
import type { PlainDate } from '#domain/calendar/plainDate';
import { allocationEntry } from '#domain/ledger/entryDrafts';
import { checkAmount, checkDate } from '#domain/ledger/limits';
import { minCents, subtractCents, sumCents, zeroCents, type Cents } from '#domain/money/cents';
import { ok, reject, type Result } from '#domain/result';

export type GiveBackRefusal =
  'customer.unknown' | 'refund.exceedsCredit' | 'amount.notPositive' | 'amount.tooLarge' | 'date.outOfRange';

/**
 * Money that leaves the bank for a customer (a negative payment). It is taken from what settles nothing yet; what is
 * missing is taken back from the invoice it had paid, newest part first, so that this is open again.
 *
 * @param input.invoiceId null: only what settles nothing may be given back
 */
export function giveBack(
  ctx: Context,
  input: NewGiveBack,
): Result<{ readonly actionId: string | null }, GiveBackRefusal> {
  const action = { name: 'refund.made', customerId: input.customerId, params: { amount: input.amount } };
  return act(ctx, action, (unit) => giveBackIn(unit, input));
}

export type NewGiveBack = {
  readonly customerId: string;
  readonly invoiceId: string | null;
  /** Cents above zero. */
  readonly amount: Cents;
  readonly on: PlainDate;
};

/** Gives money back inside a larger piece of work; tells the papers it made. */
export function giveBackIn(
  unit: Unit,
  input: NewGiveBack,
): Result<{ readonly refundIds: readonly string[] }, GiveBackRefusal> {
  if (unit.ctx.ledger.customers.get(input.customerId) === null) return reject('customer.unknown');
  const checks = [checkAmount(input.amount), checkDate(input.on, unit.today)];
  for (const check of checks) if (!check.ok) return check;

  const free = sumCents(creditsOf(unit, input.customerId).map(({ credit }) => credit));
  if (free < input.amount && input.invoiceId !== null) {
    freeMoney(unit, input.customerId, input.invoiceId, subtractCents(input.amount, free));
  }
  const refundIds: string[] = [];
  let left = input.amount;
  for (const { credit, item } of creditsOf(unit, input.customerId)) {
    const part = minCents(credit, left);
    if (part > zeroCents) refundIds.push(payBack(unit, item, part, input.on));
    left = subtractCents(left, part);
  }
  return left > zeroCents
    ? reject('refund.exceedsCredit', { available: subtractCents(input.amount, left) })
    : ok({ refundIds });
}

// Newest first: what came last goes back first.
function creditsOf(unit: Unit, customerId: string): readonly { readonly item: Item; readonly credit: Cents }[] {
  const file = unit.file(customerId);
  return file.items
    .filter(({ dueOn }) => dueOn === null)
    .map((item) => ({ item, credit: creditOf(file, item.id) }))
    .toReversed();
}

function freeMoney(unit: Unit, customerId: string, invoiceId: string, wanted: Cents): void {
  const file = unit.file(customerId);
  const movements = file.items
    .filter(({ documentId }) => documentId === invoiceId)
    .flatMap(({ id }) => standingOf(file, id).movements.map((movement) => ({ ...movement, itemId: id })))
    .filter(({ how }) => how === 'payment')
    .toReversed();
  let left = wanted;
  for (const { amount, entryId, itemId, sourceItemId } of movements) {
    if (left <= zeroCents || sourceItemId === null) continue;
    reverseEntry(unit, entryId);
    const kept = subtractCents(amount, minCents(amount, left));
    const [source, target] = [itemOf(file, sourceItemId), itemOf(file, itemId)];
    if (kept > zeroCents) unit.post(allocationEntry(refOf(source), refOf(target), kept, unit.today));
    left = subtractCents(left, minCents(amount, left));
  }
}
