import { act, type Unit } from '#app/act';
import type { Context } from '#app/context';
import { checkLines, isNumberTaken } from '#app/commands/createInvoice';
import { leftOf, settleInvoice } from '#app/money/settle';
import { documentSearchText } from '#app/searchTexts';
import type { Document, Item } from '#db/repositories/documents';
import type { PlainDate } from '#domain/calendar/plainDate';
import type { NamedInvoice } from '#domain/imports/plannedDocument';
import { creditNoteEntry } from '#domain/ledger/entryDrafts';
import type { InvoiceLine } from '#domain/ledger/invoiceLine';
import { checkAmount, checkDate, checkText } from '#domain/ledger/limits';
import { vatTotals, type VatShare } from '#domain/ledger/vat';
import { negateCents, subtractCents, sumCents, zeroCents, type Cents } from '#domain/money/cents';
import { ok, reject, type Result } from '#domain/result';

export type NewCreditNote = {
  readonly customerId: string;
  /** The next free one (`AV-1` ...) when absent. */
  readonly number?: string;
  readonly issuedOn: PlainDate;
  /** With VAT, in cents above zero. */
  readonly amount: Cents;
  /** By rate, above zero. */
  readonly vat?: readonly VatShare[];
  /** As on its paper, above zero; absent or empty when they are not known. */
  readonly lines?: readonly InvoiceLine[];
  /** The invoice it lowers; absent: it stays as a credit of the customer. */
  readonly againstId?: string;
  /** Invoices it names that are not there: one that comes later is lowered by it. */
  readonly names?: readonly NamedInvoice[];
  readonly label?: string;
  readonly batchId?: string | null;
};
export type CreditNoteRefusal =
  | 'customer.unknown'
  | 'invoice.unknown'
  | 'allocation.otherCustomer'
  | 'creditNote.numberTaken'
  | 'text.tooLong'
  | 'text.missing'
  | 'amount.notPositive'
  | 'amount.tooLarge'
  | 'date.outOfRange'
  | 'invoice.vatMismatch'
  | 'invoice.linesMismatch';

export type CreatedCreditNote = { readonly creditNoteId: string; readonly allocated: Cents; readonly left: Cents };

/** Records a credit note. Against an invoice it settles the oldest instalment first; what is over stays as a credit. */
export function createCreditNote(
  ctx: Context,
  input: NewCreditNote,
): Result<CreatedCreditNote & { readonly actionId: string | null }, CreditNoteRefusal> {
  const params = { amount: input.amount };
  return act(ctx, { name: 'creditNote.created', customerId: input.customerId, params }, (unit) =>
    addCreditNote(unit, input),
  );
}

/** Records a credit note inside a larger piece of work. */
export function addCreditNote(unit: Unit, input: NewCreditNote): Result<CreatedCreditNote, CreditNoteRefusal> {
  const { ledger, clock, newId } = unit.ctx;
  const customer = ledger.customers.get(input.customerId);
  if (customer === null) return reject('customer.unknown');
  const checked = checkCreditNote(unit, input);
  if (!checked.ok) return checked;

  const shares = (input.vat ?? []).map(({ rateMilli, net, vat }) => ({
    rateMilli,
    net: negateCents(net),
    vat: negateCents(vat),
  }));
  const gross = negateCents(input.amount);
  const vat = vatTotals(shares).vat;
  const document: Document = {
    id: newId(),
    customerId: customer.id,
    kind: 'creditNote',
    number: input.number?.trim() ?? `AV-${ledger.documents.count('creditNote') + 1}`,
    issuedOn: input.issuedOn,
    deliveredOn: null,
    net: subtractCents(gross, vat),
    vat,
    gross,
    means: null,
    againstId: input.againstId ?? null,
    batchId: input.batchId ?? null,
  };
  const item: Item = {
    id: newId(),
    documentId: document.id,
    customerId: customer.id,
    n: 1,
    dueOn: null,
    amount: gross,
  };
  ledger.documents.append(document, shares, [item], clock.now());
  ledger.invoiceLines.append(document.id, input.lines ?? []);
  ledger.namedInvoices.append(document.id, input.names ?? []);
  ledger.search.put('document', document.id, documentSearchText(document, [input.label ?? ''], customer.name));
  unit.post(
    creditNoteEntry({
      items: [{ ...item, itemId: item.id }],
      net: document.net,
      vat: shares.map((share) => share.vat),
      issuedOn: input.issuedOn,
    }),
  );
  const allocated =
    input.againstId === undefined ? zeroCents : settleInvoice(unit, item, input.againstId, input.issuedOn);
  return ok({ creditNoteId: document.id, allocated, left: leftOf(unit, customer.id, document.id) });
}

function checkCreditNote(unit: Unit, input: NewCreditNote): Result<object, CreditNoteRefusal> {
  const { ctx, today } = unit;
  const checks = [
    checkAmount(input.amount),
    checkDate(input.issuedOn, today),
    checkText('number', input.number ?? '', 60),
  ];
  for (const check of checks) if (!check.ok) return check;
  const { documents } = ctx.ledger;
  if (input.number !== undefined && isNumberTaken(unit, 'creditNote', input.number.trim())) {
    return reject('creditNote.numberTaken', { number: input.number.trim() });
  }
  const { net, vat } = vatTotals(input.vat ?? []);
  const sum = sumCents([net, vat]);
  if ((input.vat ?? []).length > 0 && sum !== input.amount) {
    return reject('invoice.vatMismatch', { sum, amount: input.amount });
  }
  const lines = checkLines(input.lines ?? [], input.vat ?? []);
  if (!lines.ok || input.againstId === undefined) return lines;
  const against = documents.get(input.againstId);
  if (against === null || against.kind !== 'invoice') return reject('invoice.unknown');
  return against.customerId === input.customerId ? ok({}) : reject('allocation.otherCustomer');
}
