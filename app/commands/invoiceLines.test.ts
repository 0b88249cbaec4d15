import { describe, expect, it } from 'vitest';
import { checkLedger } from '#app/checkLedger';
import { cancelInvoice } from '#app/commands/cancelInvoice';
import { createCreditNote } from '#app/commands/createCreditNote';
import { createCustomer } from '#app/commands/createCustomer';
import { createInvoice } from '#app/commands/createInvoice';
import { testContext } from '#app/testContext';
import { assert } from '#domain/assert';
import { plainDate } from '#domain/calendar/plainDate';
import { linesNet, sharesOfLines, type InvoiceLine } from '#domain/ledger/invoiceLine';
import { lineOf } from '#domain/ledger/testdata/someLines';
import { vatTotals } from '#domain/ledger/vat';
import { cents, sumCents } from '#domain/money/cents';
import { decimal } from '#domain/money/decimal';

const lines: readonly InvoiceLine[] = [
  lineOf({ quantity: decimal('2.3751'), unit: 'HUR', unitPrice: decimal('42.105'), net: cents(10_000) }),
  lineOf({ name: 'Fournitures', rateMilli: 10_000, net: cents(4_250), details: 'Cuivre et raccords' }),
  lineOf({
    ...{ name: 'Location', net: cents(1_500), category: 'E', rateMilli: 0, exemption: 'Art. 261 D' },
    adjustments: [{ isCharge: false, amount: cents(500), reason: 'Remise' }],
  }),
  lineOf({ kind: 'allowance', name: 'Remise', net: cents(-500) }),
];

function shop() {
  const ctx = testContext();
  const customer = createCustomer(ctx, { name: 'Martin Toiture', relation: 'B2B' });
  assert(customer.ok, 'a sound customer');
  const { customerId } = customer.value;
  const vat = sharesOfLines(lines);
  const amount = sumCents(Object.values(vatTotals(vat)));
  const issuedOn = ctx.clock.today();
  const paper = { customerId, issuedOn, amount, vat, lines };
  const invoice = (change: object = {}) =>
    createInvoice(ctx, { ...paper, number: 'F-1', dueOn: plainDate('2027-01-20'), ...change });
  return { ctx, invoice, paper };
}

describe('lines of an invoice', () => {
  it('are kept to the last decimal with it, and with a credit note', () => {
    const { ctx, invoice, paper } = shop();
    const made = invoice();
    assert(made.ok, 'a sound invoice');
    expect(ctx.ledger.invoiceLines.of(made.value.invoiceId)).toEqual(lines);
    const note = createCreditNote(ctx, { ...paper, number: 'AV-1', againstId: made.value.invoiceId });
    assert(note.ok, 'a sound credit note');
    expect(ctx.ledger.invoiceLines.of(note.value.creditNoteId)).toEqual(lines);
    expect(checkLedger(ctx).checks.filter(({ ok }) => !ok)).toEqual([]);
  });

  it('have to make the price without VAT, rate by rate', () => {
    const { ctx, invoice, paper } = shop();
    const less = lines.slice(0, -1);
    const refused = { ok: false, error: { code: 'invoice.linesMismatch', params: { sum: 15_750, amount: 15_250 } } };
    expect(invoice({ lines: less })).toMatchObject(refused);
    expect(createCreditNote(ctx, { ...paper, lines: less })).toMatchObject(refused);
    // The same total, with VAT at another rate.
    const other = lines.map((line) => (line.name === 'Fournitures' ? { ...line, rateMilli: 20_000 } : line));
    expect(linesNet(other)).toBe(linesNet(lines));
    expect(invoice({ lines: other })).toMatchObject({ ok: false, error: { code: 'invoice.linesMismatch' } });
    expect(invoice({ lines: lines.map((line) => ({ ...line, name: ' ' })) })).toMatchObject({ ok: false });
    expect(ctx.ledger.documents.count('invoice')).toBe(0);
  });

  it('are sealed by the entry, changed and removed by nobody, and stay when the invoice is cancelled', () => {
    const { ctx, invoice } = shop();
    const made = invoice();
    assert(made.ok, 'a sound invoice');
    const { invoiceId } = made.value;
    const { db, invoiceLines } = ctx.ledger;
    expect(() => invoiceLines.append(invoiceId, lines)).toThrow(/sealed/);
    expect(() => db.prepare('UPDATE invoice_line SET net_cents = 1').run()).toThrow(/append-only/);
    expect(() => db.prepare('DELETE FROM invoice_line').run()).toThrow(/append-only/);
    expect(cancelInvoice(ctx, { invoiceId, reason: 'Erreur' }).ok).toBe(true);
    expect(invoiceLines.of(invoiceId)).toEqual(lines);
    // The number is free again: the invoice as it should have been has its own lines.
    const again = invoice({ lines: [] });
    assert(again.ok, 'a sound invoice');
    expect(invoiceLines.of(again.value.invoiceId)).toEqual([]);
  });

  it('that were tampered with are found', () => {
    const { ctx, invoice } = shop();
    expect(invoice().ok).toBe(true);
    const { db } = ctx.ledger;
    db.exec('DROP TRIGGER invoice_line_no_update');
    db.exec('UPDATE invoice_line SET net_cents = net_cents + 100 WHERE n = 1');
    db.exec('UPDATE invoice_line SET net_cents = net_cents - 100 WHERE n = 2');
    expect(checkLedger(ctx).checks.filter(({ ok }) => !ok)).toMatchObject([{ name: 'invoiceLines', detail: 'F-1' }]);
  });
});
