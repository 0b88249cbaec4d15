import { describe, expect, it } from 'vitest';
import { createCustomer } from '#app/commands/createCustomer';
import { createInvoice } from '#app/commands/createInvoice';
import { recordPayment } from '#app/commands/recordPayment';
import { undoAction } from '#app/commands/undoAction';
import { loadCustomerFile } from '#app/customerFile';
import { testContext } from '#app/testContext';
import { plainDate } from '#domain/calendar/plainDate';
import { cents } from '#domain/money/cents';
import { present } from '#domain/assert';

function shop() {
  const ctx = testContext();
  const customer = createCustomer(ctx, { name: 'Martin Toiture', relation: 'B2B' });
  if (!customer.ok) throw new Error(customer.error.code);
  const { customerId } = customer.value;
  const invoice = createInvoice(ctx, {
    customerId,
    number: 'F-1',
    issuedOn: plainDate('2026-01-01'),
    amount: cents(12_000),
    vat: [{ rateMilli: 20_000, net: cents(10_000), vat: cents(2_000) }],
    instalments: [
      { dueOn: plainDate('2026-01-31'), amount: cents(4_000) },
      { dueOn: plainDate('2026-02-28'), amount: cents(8_000) },
    ],
  });
  if (!invoice.ok) throw new Error(invoice.error.code);
  const open = () => {
    const file = present(loadCustomerFile(ctx.ledger, customerId, ctx.clock.today()), 'file');
    return { open: file.facts.items.map(({ openCents }) => openCents), balance: file.account.balance };
  };
  return { ctx, customerId, invoiceId: invoice.value.invoiceId, open };
}

describe('recordPayment', () => {
  it('settles the oldest instalment first and keeps what is over as credit', () => {
    const { ctx, customerId, invoiceId, open } = shop();
    const paid = recordPayment(ctx, {
      customerId,
      amount: cents(12_500),
      on: plainDate('2026-01-01'),
      allocate: { to: 'invoices', invoiceIds: [invoiceId] },
    });
    expect(paid).toMatchObject({ ok: true, value: { allocated: 12_000, left: 500 } });
    expect(open()).toEqual({ open: [0, 0], balance: -500 });
  });

  it('is undone and done again by counter-entries', () => {
    const { ctx, customerId, open } = shop();
    const paid = recordPayment(ctx, {
      customerId,
      amount: cents(5_000),
      on: plainDate('2026-01-01'),
      allocate: { to: 'oldest' },
    });
    expect(open().open).toEqual([0, 7_000]);

    const undone = undoAction(ctx, { actionId: paid.ok ? (paid.value.actionId ?? '') : '' });
    expect(undone).toMatchObject({ ok: true, value: { name: 'payment.recorded' } });
    expect(open()).toEqual({ open: [4_000, 8_000], balance: 12_000 });

    undoAction(ctx, { actionId: undone.ok ? (undone.value.actionId ?? '') : '' });
    expect(open()).toEqual({ open: [0, 7_000], balance: 7_000 });
  });
});
