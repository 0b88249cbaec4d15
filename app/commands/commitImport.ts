import { act, type Unit } from '#app/act';
import { addCreditNote, type CreditNoteRefusal } from '#app/commands/createCreditNote';
import { addCustomer, type CustomerRefusal } from '#app/commands/createCustomer';
import { addInvoice, type InvoiceRefusal } from '#app/commands/createInvoice';
import { addPayment, type PaymentRefusal } from '#app/commands/recordPayment';
import { payBack } from '#app/commands/refund';
import type { Context } from '#app/context';
import { payableOf, sourceItemOf } from '#app/money/payables';
import { settleInvoice } from '#app/money/settle';
import type { ImportCounts } from '#db/repositories/imports';
import { present } from '#domain/assert';
import type { PlainDate } from '#domain/calendar/plainDate';
import type { PlannedCustomer, SameCustomer } from '#domain/imports/customers';
import type { ImportPlan } from '#domain/imports/plan';
import type { PlannedDocument } from '#domain/imports/plannedDocument';
import { stepsAlreadyDone, type RemindedLevel } from '#domain/imports/reminded';
import type { VatShare } from '#domain/ledger/vat';
import { negateCents, zeroCents, type Cents } from '#domain/money/cents';
import { ok, type Result } from '#domain/result';

export type CommittedImport = { readonly created: ImportCounts; readonly duplicates: number };
export type ImportRefusal = CustomerRefusal | InvoiceRefusal | CreditNoteRefusal | PaymentRefusal;

// As much as an invoice that is typed may have.
const labelMax = 200;

/** What the user reviewed of a file. */
export type ReviewedImport = {
  readonly plan: ImportPlan;
  readonly fileName: string;
  readonly sha256: string;
  /** Whether the sentence on penalties is on these invoices; absent or null: the user does not know. */
  readonly isOnInvoices?: boolean | null;
  /** Who the user said is who among customers that look alike: kept for the files to come. */
  readonly same?: SameCustomer;
};

/**
 * Writes what the user reviewed: all of it in one transaction, or nothing. The same file again has only duplicates,
 * and writes nothing.
 */
export function commitImport(
  ctx: Context,
  input: ReviewedImport,
): Result<CommittedImport & { readonly actionId: string | null }, ImportRefusal> {
  const documents = input.plan.rows.filter(({ document }) => document !== null).length;
  return act(ctx, { name: 'import.committed', params: { documents }, mayBackDate: true }, (unit) =>
    writeImport(unit, input),
  );
}

/** Writes the invoices of a file inside a larger piece of work. */
export function writeImport(unit: Unit, input: ReviewedImport): Result<CommittedImport, ImportRefusal> {
  const { ctx } = unit;
  const { fileName, plan, sha256 } = input;
  const documents = plan.rows.flatMap(({ document }) => (document === null ? [] : [document]));
  const duplicates = plan.counts.duplicate;
  if (documents.length === 0) return ok({ created: { customers: 0, invoices: 0, payments: 0 }, duplicates });
  const batchId = ctx.newId();
  const { customers: newCustomers, invoices, payments } = plan.willWrite;
  const created: ImportCounts = { customers: newCustomers, invoices, payments };
  ctx.ledger.imports.append({
    ...{ id: batchId, fileName, sha256, importedOn: unit.today, recordedAt: ctx.clock.now(), counts: created },
  });
  const customers = writeCustomers(unit, plan.customers, input.isOnInvoices ?? null);
  if (!customers.ok) return customers;
  rememberWhoIsWho(ctx, input.same ?? {}, customers.value);
  // Invoices first: a credit note of the same file may lower one of them.
  const [invoicesFirst, notes] = [
    documents.filter(({ kind }) => kind === 'invoice'),
    documents.filter(({ kind }) => kind === 'creditNote'),
  ];
  for (const document of [...invoicesFirst, ...notes]) {
    const customerId = present(customers.value.get(document.customerKey), 'customer of an import');
    const written =
      document.kind === 'invoice'
        ? writeInvoice(unit, document, customerId, batchId)
        : writeCreditNote(unit, document, customerId, batchId);
    if (!written.ok) return written;
  }
  return ok({ created, duplicates });
}

// By the id of the ledger: the keys of a file mean nothing in the next one.
function rememberWhoIsWho(ctx: Context, same: SameCustomer, customers: ReadonlyMap<string, string>): void {
  const { clock, ledger } = ctx;
  for (const [key, target] of Object.entries(same)) {
    const customerId = target === null ? null : (customers.get(target) ?? target);
    const isWritten = customerId === null || ledger.customers.get(customerId) !== null;
    if (isWritten) ledger.imports.rememberCustomer(key, customerId, clock.now());
  }
}

function writeCustomers(
  unit: Unit,
  planned: readonly PlannedCustomer[],
  isOnInvoices: boolean | null,
): Result<ReadonlyMap<string, string>, CustomerRefusal> {
  const ids = new Map<string, string>();
  for (const { code, country, draft, existingId, key, name, relation, relationIsGuess, ...terms } of planned) {
    if (existingId !== null) {
      keepAnswer(unit, existingId, isOnInvoices);
      ids.set(key, existingId);
      continue;
    }
    const added = addCustomer(unit, {
      name,
      relation,
      relationGuessed: relationIsGuess,
      code,
      country: draft.country ?? country,
      recipient: name,
      street: draft.address ?? '',
      addressExtra: draft.address2 ?? '',
      postcode: draft.postcode ?? '',
      city: draft.city ?? '',
      phone: draft.phone ?? '',
      phoneE164: draft.phone,
      email: draft.email ?? '',
      companyNumber: draft.companyNumber ?? '',
      vatNumber: draft.vatNumber ?? '',
      termsDays: terms.termsDays,
      termsEndOfMonth: terms.termsEndOfMonth,
      penaltiesOnInvoices: isOnInvoices,
    });
    if (!added.ok) return added;
    ids.set(key, added.value.id);
  }
  return ok(ids);
}

// What was said of a customer before stays.
function keepAnswer({ ctx: { clock, ledger } }: Unit, customerId: string, isOnInvoices: boolean | null): void {
  const customer = ledger.customers.get(customerId);
  if (isOnInvoices === null || customer === null || customer.penaltiesOnInvoices !== null) return;
  ledger.customers.save({ ...customer, penaltiesOnInvoices: isOnInvoices }, clock.now());
}

function writeInvoice(
  unit: Unit,
  document: PlannedDocument,
  customerId: string,
  batchId: string,
): Result<object, InvoiceRefusal | PaymentRefusal> {
  const invoice = addInvoice(unit, {
    customerId,
    number: document.number,
    issuedOn: document.date,
    amount: document.grossCents,
    vat: vatOf(document),
    lines: document.lines,
    instalments: document.items,
    paymentReference: document.paymentReference ?? '',
    label: labelOf(document),
    batchId,
  });
  if (!invoice.ok) return invoice;
  const { invoiceId } = invoice.value;
  if (document.openingCents > zeroCents) {
    const paid = addPayment(unit, {
      customerId,
      amount: document.openingCents,
      on: document.openingOn,
      allocate: { to: 'invoices', invoiceIds: [invoiceId] },
      means: 'other',
      batchId,
    });
    if (!paid.ok) return paid;
  }
  for (const id of document.loweredBy) lowerBy(unit, id, invoiceId);
  // An instalment that was not due yet was not chased.
  const late = invoice.value.itemIds.filter((_, index) => (document.items[index]?.dueOn ?? '') < unit.today);
  recordReminded(unit, customerId, late, document.reminded, document.remindedOn);
  return ok({});
}

// A list may describe the work at length; a letter has one line for it.
function labelOf({ label }: PlannedDocument): string {
  const text = label ?? '';
  return text.length <= labelMax ? text : `${text.slice(0, labelMax - 1)}…`;
}

// A credit note that came before its invoice, as if it had come after it.
function lowerBy(unit: Unit, creditNoteId: string, invoiceId: string): void {
  const note = present(unit.ctx.ledger.documents.get(creditNoteId), 'a credit note that waits');
  settleInvoice(unit, sourceItemOf(unit.file(note.customerId), note.id), invoiceId, note.issuedOn);
}

function writeCreditNote(
  unit: Unit,
  document: PlannedDocument,
  customerId: string,
  batchId: string,
): Result<object, CreditNoteRefusal> {
  const againstId = document.lowers === null ? null : invoiceToLower(unit, document.lowers, customerId);
  const note = addCreditNote(unit, {
    customerId,
    ...(againstId === null ? {} : { againstId }),
    names: document.names,
    number: document.number,
    issuedOn: document.date,
    amount: negateCents(document.grossCents),
    vat: vatOf(document).map(({ net, rateMilli, vat }) => ({
      rateMilli,
      net: negateCents(net),
      vat: negateCents(vat),
    })),
    lines: document.lines,
    label: document.label ?? '',
    batchId,
  });
  if (!note.ok) return note;
  // What the shop gave back or deducted before the import.
  if (document.openingCents < zeroCents) {
    const source = sourceItemOf(unit.file(customerId), note.value.creditNoteId);
    payBack(unit, source, negateCents(document.openingCents), document.openingOn);
  }
  return ok({});
}

function invoiceToLower({ ctx, file }: Unit, number: string, customerId: string): string | null {
  const found = ctx.ledger.documents.byNumber('invoice', number);
  const his = found.filter((invoice) => invoice.customerId === customerId);
  // One that was cancelled before has its number too.
  return (his.find(({ id }) => payableOf(file(customerId), id) > zeroCents) ?? his.at(-1))?.id ?? null;
}

/** Steps of the sequence that were taken before the program: nobody restarts at zero. */
export function recordReminded(
  unit: Unit,
  customerId: string,
  itemIds: readonly string[],
  reminded: RemindedLevel,
  on: PlainDate,
): void {
  const { facts } = unit.file(customerId);
  for (const item of facts.items.filter(({ itemId, openCents }) => itemIds.includes(itemId) && openCents > 0)) {
    for (const level of stepsAlreadyDone(item.policy, reminded)) {
      const channel = item.policy.steps.find((step) => step.level === level)?.channel ?? 'letter';
      const { itemId } = item;
      const told = { deadlineOn: null, causedBy: null, isDateUnknown: true } as const;
      unit.record(customerId, { kind: 'stepDone', itemId, level, channel, ...told }, on);
    }
  }
}

// Without its rates, one for the whole document, to a tenth of a percent: lists do not tell it.
function vatOf({ grossCents, kind, netCents, shares, taxCents }: PlannedDocument): readonly VatShare[] {
  if (shares.length > 0) {
    const signed = (amount: Cents) => (kind === 'creditNote' ? negateCents(amount) : amount);
    return shares.map(({ net, rateMilli, vat }) => ({ rateMilli, net: signed(net), vat: signed(vat) }));
  }
  if (netCents === null || taxCents === null || netCents === 0 || netCents + taxCents !== grossCents) return [];
  return [{ rateMilli: Math.max(0, Math.round((taxCents * 1_000) / netCents)) * 100, net: netCents, vat: taxCents }];
}
