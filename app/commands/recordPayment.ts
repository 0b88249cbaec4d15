import { act, type Booking } from '#app/act';
import type { Context } from '#app/context';
import { payableOf, payablesOf, sourceItemOf } from '#app/money/payables';
import { grantDiscount, leftOf, payClaims, settleInvoice, settleItems, type ClaimOfTheDay } from '#app/money/settle';
import { reading } from '#app/queries/reading';
import { documentSearchText } from '#app/searchTexts';
import type { Document, Item } from '#db/repositories/documents';
import type { PlainDate } from '#domain/calendar/plainDate';
import { paymentEntry } from '#domain/ledger/entryDrafts';
import { checkAmount, checkDate, checkText } from '#domain/ledger/limits';
import { negateCents, subtractCents, sumCents, zeroCents, type Cents } from '#domain/money/cents';
import { ok, reject, type Result } from '#domain/result';

/** What a payment settles. Whatever is over stays as money of the customer. */
export type PaymentTarget =
  | { readonly to: 'nothing' }
  /** Everything he owes, oldest due date first, then fees and interest. */
  | { readonly to: 'oldest' }
  /**
   * These invoices in this order, less these credit notes and a discount on the last invoice; then their fees and
   * interest.
   */
  | {
      readonly to: 'invoices';
      readonly invoiceIds: readonly string[];
      readonly creditNoteIds?: readonly string[];
      readonly discount?: Cents;
    }
  | { readonly to: 'parts'; readonly parts: readonly { readonly invoiceId: string; readonly amount: Cents }[] };

export const paymentMeans = ['transfer', 'cheque', 'cash', 'card', 'other'] as const;
export type PaymentMeans = (typeof paymentMeans)[number];

export type NewPayment = {
  readonly customerId: string;
  /** Cents above zero. */
  readonly amount: Cents;
  /** The day it counts from: it may be to come. */
  readonly on: PlainDate;
  readonly allocate: PaymentTarget;
  readonly means?: PaymentMeans;
  readonly reference?: string;
  /** Interest and fees computed for this day, paid with what the invoices leave. */
  readonly claimsOfTheDay?: readonly ClaimOfTheDay[];
  readonly batchId?: string | null;
};
export type PaymentRefusal = 'customer.unknown' | 'text.tooLong' | 'date.outOfRange' | TargetRefusal;
export type TargetRefusal =
  | 'invoice.unknown'
  | 'creditNote.unknown'
  | 'allocation.otherCustomer'
  | 'allocation.exceedsOpen'
  | 'allocation.exceedsCredit'
  | 'discount.exceedsOpen'
  | 'amount.notPositive'
  | 'amount.tooLarge';

export type RecordedPayment = { readonly paymentId: string; readonly allocated: Cents; readonly left: Cents };

/** Records money received and what it pays. */
export function recordPayment(
  ctx: Context,
  input: NewPayment,
): Result<RecordedPayment & { readonly actionId: string | null }, PaymentRefusal> {
  const { amount, customerId, on } = input;
  return act(ctx, { name: 'payment.recorded', customerId, params: { amount, on } }, (unit) => addPayment(unit, input));
}

/** Records money received inside a larger piece of work. */
export function addPayment(unit: Booking, input: NewPayment): Result<RecordedPayment, PaymentRefusal> {
  const { ledger, clock, newId } = unit.ctx;
  const customer = ledger.customers.get(input.customerId);
  if (customer === null) return reject('customer.unknown');
  const checks = [
    checkAmount(input.amount),
    checkDate(input.on, unit.today),
    checkText('reference', input.reference ?? '', 200),
  ];
  for (const check of checks) if (!check.ok) return check;
  const target = checkTarget(unit, customer.id, input.allocate, input.amount);
  if (!target.ok) return target;

  const gross = negateCents(input.amount);
  const document: Document = {
    id: newId(),
    customerId: customer.id,
    kind: 'payment',
    number: nextNumber(unit),
    issuedOn: input.on,
    deliveredOn: null,
    net: gross,
    vat: zeroCents,
    gross,
    means: input.means ?? 'transfer',
    againstId: null,
    batchId: input.batchId ?? null,
  };
  const payment: Item = {
    id: newId(),
    documentId: document.id,
    customerId: customer.id,
    n: 1,
    dueOn: null,
    amount: gross,
  };
  unit.issue(document, [], [payment]);
  const reference = input.reference ?? '';
  const detail = { orderReference: '', paymentReference: reference, label: '', policyId: null, sentOn: null };
  unit.beside(() => {
    ledger.documents.saveDetail({ ...detail, documentId: document.id }, clock.now());
    ledger.search.put('document', document.id, documentSearchText(document, [reference], customer.name));
  });
  unit.post(
    paymentEntry({ ...payment, itemId: payment.id }, input.amount, input.on, input.means === 'cash' ? 'cash' : 'bank'),
  );

  settleTarget(unit, payment, input);
  const left = leftOf(unit, customer.id, document.id);
  return ok({ paymentId: document.id, allocated: subtractCents(input.amount, left), left });
}

// The number after the last one; looked for from the end, so that it costs the same over any book.
function nextNumber({ ctx, lastIssued }: Booking): string {
  const stored = reading<{ number: string }>(
    ctx,
    `SELECT number FROM document WHERE +kind = 'payment' ORDER BY seq DESC LIMIT 1`,
  );
  const last = (lastIssued('payment') ?? stored.get())?.number;
  const known = /^R-(\d+)$/.exec(last ?? 'R-0')?.[1];
  return `R-${known === undefined ? ctx.ledger.documents.count('payment') + 1 : Number(known) + 1}`;
}

/** Gives what a payment has to what it is meant for. */
export function settleTarget(
  unit: Booking,
  payment: Item,
  { allocate, claimsOfTheDay = [], on }: Pick<NewPayment, 'allocate' | 'claimsOfTheDay' | 'on'>,
): void {
  const file = unit.file(payment.customerId);
  switch (allocate.to) {
    case 'nothing':
      return;
    case 'oldest':
      settleItems(unit, payment, payablesOf(file), on);
      payClaims(
        unit,
        payment,
        file.items.map(({ id }) => id),
        claimsOfTheDay,
        on,
      );
      return;
    case 'invoices': {
      const { creditNoteIds = [], discount = zeroCents, invoiceIds } = allocate;
      const notes = creditNoteIds.map((id) => sourceItemOf(file, id));
      for (const note of notes) for (const invoiceId of invoiceIds) settleInvoice(unit, note, invoiceId, on);
      const last = invoiceIds.at(-1);
      if (discount > zeroCents && last !== undefined) grantDiscount(unit, payment, last, discount, on);
      for (const invoiceId of invoiceIds) settleInvoice(unit, payment, invoiceId, on);
      const items = file.items.filter(({ documentId }) => invoiceIds.includes(documentId));
      payClaims(
        unit,
        payment,
        items.map(({ id }) => id),
        claimsOfTheDay,
        on,
      );
      return;
    }
    case 'parts':
      for (const { invoiceId, amount } of allocate.parts) settleInvoice(unit, payment, invoiceId, on, amount);
  }
}

/** Refuses what cannot be paid: an unknown invoice, another customer's, more than it has open. */
export function checkTarget(
  unit: Booking,
  customerId: string,
  target: PaymentTarget,
  amount: Cents,
): Result<object, TargetRefusal> {
  if (target.to === 'nothing' || target.to === 'oldest') return ok({});
  const invoiceIds = target.to === 'invoices' ? target.invoiceIds : target.parts.map(({ invoiceId }) => invoiceId);
  for (const invoiceId of invoiceIds) {
    const invoice = unit.ctx.ledger.documents.get(invoiceId);
    if (invoice === null || invoice.kind !== 'invoice') return reject('invoice.unknown');
    if (invoice.customerId !== customerId) return reject('allocation.otherCustomer');
  }
  const noteIds = target.to === 'invoices' ? (target.creditNoteIds ?? []) : [];
  for (const noteId of noteIds) {
    const note = unit.ctx.ledger.documents.get(noteId);
    if (note === null || note.kind !== 'creditNote') return reject('creditNote.unknown');
    if (note.customerId !== customerId) return reject('allocation.otherCustomer');
  }
  const file = unit.file(customerId);
  if (target.to === 'invoices') return checkDiscount(payableOf(file, target.invoiceIds.at(-1) ?? ''), target.discount);

  for (const part of target.parts) {
    const checked = checkAmount(part.amount);
    if (!checked.ok) return checked;
    const open = payableOf(file, part.invoiceId);
    if (part.amount > open) return reject('allocation.exceedsOpen', { open });
  }
  const sum = sumCents(target.parts.map((part) => part.amount));
  return sum > amount ? reject('allocation.exceedsCredit', { available: amount }) : ok({});
}

function checkDiscount(
  open: Cents,
  discount: Cents | undefined,
): Result<object, 'discount.exceedsOpen' | 'amount.notPositive' | 'amount.tooLarge'> {
  if (discount === undefined) return ok({});
  const checked = checkAmount(discount);
  if (!checked.ok) return checked;
  return discount > open ? reject('discount.exceedsOpen', { open }) : ok({});
}
