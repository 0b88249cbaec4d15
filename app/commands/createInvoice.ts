import { act, type Unit } from '#app/act';
import type { Context } from '#app/context';
import { checkPrintedTexts } from '#app/letters/paperWords';
import { documentSearchText } from '#app/searchTexts';
import type { Document, Item } from '#db/repositories/documents';
import { addDays, type PlainDate } from '#domain/calendar/plainDate';
import { standingEntries } from '#domain/ledger/customerAccount';
import { doLinesAgree, linesMax, linesNet, type InvoiceLine } from '#domain/ledger/invoiceLine';
import { invoiceEntry } from '#domain/ledger/entryDrafts';
import { checkAmount, checkDate, checkText } from '#domain/ledger/limits';
import { vatTotals, type VatShare } from '#domain/ledger/vat';
import { subtractCents, sumCents, zeroCents, type Cents } from '#domain/money/cents';
import { ok, reject, type Result } from '#domain/result';

export type NewInvoice = {
  readonly customerId: string;
  readonly number: string;
  readonly issuedOn: PlainDate;
  /** With VAT, in cents. */
  readonly amount: Cents;
  /** By rate; empty or absent when the VAT is not known: all is booked as sales. */
  readonly vat?: readonly VatShare[];
  /** As on its paper; absent or empty when they are not known. They make the net amounts of `vat`. */
  readonly lines?: readonly InvoiceLine[];
  /** When it is to be paid: parts that add up, one date, or days after issue (the customer's when absent). */
  readonly instalments?: readonly { readonly dueOn: PlainDate; readonly amount: Cents }[];
  readonly dueOn?: PlainDate;
  readonly termsDays?: number;
  readonly deliveredOn?: PlainDate | null;
  readonly orderReference?: string;
  readonly paymentReference?: string;
  readonly label?: string;
  readonly policyId?: string | null;
  readonly batchId?: string | null;
};
export type InvoiceRefusal =
  | 'customer.unknown'
  | 'text.missing'
  | 'text.tooLong'
  | 'invoice.numberTaken'
  | 'amount.notPositive'
  | 'amount.tooLarge'
  | 'date.outOfRange'
  | 'invoice.instalmentsMismatch'
  | 'invoice.vatMismatch'
  | 'invoice.linesMismatch'
  | 'invoice.dueDateMissing'
  | 'invoice.dueBeforeIssue'
  | 'words.blocked';

export type CreatedInvoice = { readonly invoiceId: string; readonly itemIds: readonly string[] };

/** Records an invoice that was sent: who owes what, and when. Its label is printed on letters: some words do not pass. */
export function createInvoice(
  ctx: Context,
  input: NewInvoice,
): Result<CreatedInvoice & { readonly actionId: string | null }, InvoiceRefusal> {
  const relation = ctx.ledger.customers.get(input.customerId)?.relation ?? 'B2B';
  const linesTexts = (input.lines ?? []).flatMap(({ details, name }) => [name, details]);
  const texts = [input.label ?? '', input.orderReference ?? '', ...linesTexts].map((text) => ({ text }));
  const passed = checkPrintedTexts(ctx, relation, texts);
  if (!passed.ok) return passed;
  const params = { number: input.number, amount: input.amount };
  return act(ctx, { name: 'invoice.created', customerId: input.customerId, params }, (unit) => addInvoice(unit, input));
}

/** Records an invoice inside a larger piece of work. */
export function addInvoice(unit: Unit, input: NewInvoice): Result<CreatedInvoice, InvoiceRefusal> {
  const { ledger, clock, newId } = unit.ctx;
  const customer = ledger.customers.get(input.customerId);
  if (customer === null) return reject('customer.unknown');
  const instalments = instalmentsOf(input, customer.termsDays);
  if (instalments === null) return reject('invoice.dueDateMissing');
  const checked = checkInvoice(input, instalments, unit.today);
  if (!checked.ok) return checked;
  if (isNumberTaken(unit, 'invoice', input.number.trim()))
    return reject('invoice.numberTaken', { number: input.number.trim() });

  const shares = input.vat ?? [];
  const vat = vatTotals(shares).vat;
  const document: Document = {
    id: newId(),
    customerId: customer.id,
    kind: 'invoice',
    number: input.number.trim(),
    issuedOn: input.issuedOn,
    deliveredOn: input.deliveredOn ?? null,
    net: subtractCents(input.amount, vat),
    vat,
    gross: input.amount,
    means: null,
    againstId: null,
    batchId: input.batchId ?? null,
  };
  const items = instalments.map((instalment, index): Item => ({
    id: newId(),
    documentId: document.id,
    customerId: customer.id,
    n: index + 1,
    ...instalment,
  }));
  ledger.documents.append(document, shares, items, clock.now());
  ledger.invoiceLines.append(document.id, input.lines ?? []);
  const { orderReference = '', paymentReference = '', label = '', policyId = null } = input;
  const detail = { documentId: document.id, orderReference, paymentReference, label, policyId, sentOn: null };
  ledger.documents.saveDetail(detail, clock.now());
  ledger.search.put(
    'document',
    document.id,
    documentSearchText(document, [orderReference, paymentReference, label], customer.name),
  );
  unit.post(
    invoiceEntry({
      items: items.map((item) => ({ ...item, itemId: item.id })),
      net: document.net,
      vat: shares.map((share) => share.vat),
      issuedOn: input.issuedOn,
    }),
  );
  return ok({ invoiceId: document.id, itemIds: items.map(({ id }) => id) });
}

function instalmentsOf(
  { amount, dueOn, instalments, issuedOn, termsDays }: NewInvoice,
  customerTerms: number | null,
): readonly { readonly dueOn: PlainDate; readonly amount: Cents }[] | null {
  if (instalments !== undefined && instalments.length > 0) return instalments;
  if (dueOn !== undefined) return [{ dueOn, amount }];
  const days = termsDays ?? customerTerms;
  return days === null ? null : [{ dueOn: addDays(issuedOn, days), amount }];
}

function checkInvoice(
  input: NewInvoice,
  instalments: readonly { readonly dueOn: PlainDate; readonly amount: Cents }[],
  today: PlainDate,
): Result<object, InvoiceRefusal> {
  if (input.number.trim() === '') return reject('text.missing', { field: 'number' });
  const texts = [
    checkText('number', input.number, 60),
    checkText('label', input.label ?? '', 200),
    checkText('orderReference', input.orderReference ?? '', 200),
    checkText('paymentReference', input.paymentReference ?? '', 200),
  ];
  const amounts = [input.amount, ...instalments.map(({ amount }) => amount)].map(checkAmount);
  const dates = [input.issuedOn, ...instalments.map(({ dueOn }) => dueOn)].map((on) => checkDate(on, today));
  for (const check of [...texts, ...amounts, ...dates]) if (!check.ok) return check;

  const sum = sumCents(instalments.map(({ amount }) => amount));
  if (sum !== input.amount) return reject('invoice.instalmentsMismatch', { sum, amount: input.amount });
  if (instalments.some(({ dueOn }) => dueOn < input.issuedOn)) return reject('invoice.dueBeforeIssue');
  const vat = vatTotals(input.vat ?? []);
  const withVat = sumCents([vat.net, vat.vat]);
  const isVatGiven = (input.vat ?? []).length > 0;
  if (isVatGiven && (withVat !== input.amount || vat.vat < zeroCents)) {
    return reject('invoice.vatMismatch', { sum: withVat, amount: input.amount });
  }
  return checkLines(input.lines ?? [], input.vat ?? []);
}

/** Lines, where they are known, make the net amounts of their document rate by rate. Figures above zero. */
export function checkLines(
  lines: readonly InvoiceLine[],
  shares: readonly VatShare[],
): Result<object, 'invoice.linesMismatch' | 'text.tooLong' | 'text.missing'> {
  if (lines.length === 0) return ok({});
  for (const { details, kind, name } of lines) {
    if (kind === 'line' && name.trim() === '') return reject('text.missing', { field: 'label' });
    const checked = checkText('label', `${name}${details}`, 2_000);
    if (!checked.ok) return checked;
  }
  if (lines.length <= linesMax && doLinesAgree(lines, shares)) return ok({});
  return reject('invoice.linesMismatch', { sum: linesNet(lines), amount: vatTotals(shares).net });
}

/** A number is free again once its invoice or credit note was cancelled. */
export function isNumberTaken({ ctx, file }: Unit, of: 'invoice' | 'creditNote', number: string): boolean {
  return ctx.ledger.documents.byNumber(of, number).some(({ customerId, id }) => {
    const { lines } = file(customerId);
    const standing = standingEntries(lines);
    return lines.some(({ documentId, entryId, kind }) => documentId === id && kind === of && standing.has(entryId));
  });
}
