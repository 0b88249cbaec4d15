import { act, type Unit } from '#app/act';
import type { Context } from '#app/context';
import { creditOf, itemOf, payablesOf, refOf } from '#app/money/payables';
import { allocate } from '#domain/ledger/allocation';
import { creditWriteOffEntry, writeOffEntry } from '#domain/ledger/entryDrafts';
import { checkAmount } from '#domain/ledger/limits';
import { minCents, negateCents, subtractCents, sumCents, zeroCents, type Cents } from '#domain/money/cents';
import { ok, reject, type Result } from '#domain/result';

export type WriteOffRefusal =
  'customer.unknown' | 'invoice.unknown' | 'writeOff.exceedsOpen' | 'amount.notPositive' | 'amount.tooLarge';

/** What is given up: something of one invoice, or of all a customer owes. Cents above zero. */
export type NewWriteOff = { readonly amount: Cents; readonly reason?: string } & (
  { readonly invoiceId: string } | { readonly customerId: string }
);

/**
 * Gives up money that will not come: the oldest instalment first. Of a customer it goes on to the fees and interest
 * claimed from him. A small credit of his that nobody wants back is given up with a negative amount.
 */
export function writeOff(
  ctx: Context,
  input: NewWriteOff,
): Result<{ readonly actionId: string | null }, WriteOffRefusal> {
  const invoice = 'invoiceId' in input ? ctx.ledger.documents.get(input.invoiceId) : null;
  if ('invoiceId' in input && invoice?.kind !== 'invoice') return reject('invoice.unknown');
  const customerId = 'customerId' in input ? input.customerId : (invoice?.customerId ?? '');
  if (ctx.ledger.customers.get(customerId) === null) return reject('customer.unknown');

  return act(ctx, { name: 'writeOff.made', customerId, params: { amount: input.amount } }, (unit) => {
    unit.note(customerId, input.reason);
    if (input.amount < 0 && invoice === null) return giveUpCredit(unit, customerId, negateCents(input.amount));
    return giveUpInvoice(unit, customerId, invoice?.id ?? null, input.amount);
  });
}

/** Gives up an amount of one invoice, or of all a customer owes with his fees and interest. Cents above zero. */
export function giveUpInvoice(
  unit: Unit,
  customerId: string,
  invoiceId: string | null,
  upTo: Cents,
): Result<object, 'writeOff.exceedsOpen' | 'amount.notPositive' | 'amount.tooLarge'> {
  const checked = checkAmount(upTo);
  if (!checked.ok) return checked;

  const payables = payablesOf(unit.file(customerId), invoiceId ?? undefined);
  const { left, parts } = allocate(payables, upTo);
  for (const { amount, itemId } of parts) {
    unit.post(writeOffEntry(refOf(itemOf(unit.file(customerId), itemId)), amount, unit.today));
  }
  const waived = invoiceId === null ? waiveClaims(unit, customerId, left) : zeroCents;
  if (waived === left) return ok({});
  return reject('writeOff.exceedsOpen', { open: sumCents([subtractCents(upTo, left), waived]) });
}

/** Gives up claims beside the price, oldest first, up to an amount; gives what was given up. Cents. */
export function waiveClaims(unit: Unit, customerId: string, upTo: Cents): Cents {
  let left = upTo;
  for (const { claimId, open } of unit.file(customerId).claims) {
    const amount = minCents(open, left);
    if (amount <= zeroCents) continue;
    unit.record(customerId, { kind: 'claimWaived', claimId, amount });
    left = subtractCents(left, amount);
  }
  return subtractCents(upTo, left);
}

function giveUpCredit(unit: Unit, customerId: string, amount: Cents): Result<object, 'writeOff.exceedsOpen'> {
  const file = unit.file(customerId);
  let left = amount;
  for (const item of file.items.filter(({ dueOn }) => dueOn === null)) {
    const part = minCents(creditOf(file, item.id), left);
    if (part > zeroCents) unit.post(creditWriteOffEntry(refOf(item), part, unit.today));
    left = subtractCents(left, part);
  }
  return left > zeroCents ? reject('writeOff.exceedsOpen', { open: subtractCents(amount, left) }) : ok({});
}
