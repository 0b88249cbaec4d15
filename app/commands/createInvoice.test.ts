import { describe, expect, it } from 'vitest';
import { createCustomer } from '#app/commands/createCustomer';
import { createInvoice, type NewInvoice } from '#app/commands/createInvoice';
import { updateCustomer } from '#app/commands/updateCustomer';
import { testContext } from '#app/testContext';
import { plainDate } from '#domain/calendar/plainDate';
import { cents } from '#domain/money/cents';

const day = plainDate('2026-01-05');

function shop() {
  const ctx = testContext({ today: '2026-01-05' });
  const created = createCustomer(ctx, { name: '  Martin 🛁 مارتن  ', relation: 'B2C', termsDays: 15 });
  if (!created.ok) throw new Error(created.error.code);
  const { customerId } = created.value;
  const good: NewInvoice = { customerId, number: 'F-1', issuedOn: day, amount: cents(12_000), dueOn: day };
  return { ctx, customerId, good };
}

describe('createInvoice', () => {
  it.each<[string, Partial<NewInvoice>, string]>([
    ['no number', { number: '  ' }, 'text.missing'],
    ['a number longer than any form', { number: 'F'.repeat(61) }, 'text.tooLong'],
    ['10 000 letters', { label: 'x'.repeat(10_000) }, 'text.tooLong'],
    ['nothing to pay', { amount: cents(0) }, 'amount.notPositive'],
    ['less than nothing', { amount: cents(-1) }, 'amount.notPositive'],
    ['an absurd amount', { amount: cents(1_000_000_001) }, 'amount.tooLarge'],
    ['a date before 2000', { issuedOn: plainDate('1999-12-31') }, 'date.outOfRange'],
    ['a date far ahead', { dueOn: plainDate('2050-01-01') }, 'date.outOfRange'],
    ['a due date before the invoice', { dueOn: plainDate('2026-01-04') }, 'invoice.dueBeforeIssue'],
    ['an unknown customer', { customerId: 'nobody' }, 'customer.unknown'],
    [
      'instalments that do not add up',
      { instalments: [{ dueOn: day, amount: cents(11_999) }] },
      'invoice.instalmentsMismatch',
    ],
    [
      'an instalment below zero',
      {
        instalments: [
          { dueOn: day, amount: cents(13_000) },
          { dueOn: day, amount: cents(-1_000) },
        ],
      },
      'amount.notPositive',
    ],
    [
      'VAT that does not add up',
      { vat: [{ rateMilli: 20_000, net: cents(10_000), vat: cents(1_999) }] },
      'invoice.vatMismatch',
    ],
  ])('refuses %s, and writes nothing', (_, wrong, code) => {
    const { ctx, good } = shop();
    expect(createInvoice(ctx, { ...good, ...wrong })).toMatchObject({ ok: false, error: { code } });
    expect([ctx.ledger.documents.count('invoice'), ctx.ledger.journal.page(0, 10)]).toEqual([0, []]);
  });

  it('refuses a number twice, whoever it is for', () => {
    const { ctx, good } = shop();
    expect(createInvoice(ctx, good).ok).toBe(true);
    expect(createInvoice(ctx, { ...good, number: ' F-1 ' })).toMatchObject({ error: { code: 'invoice.numberTaken' } });
  });

  it('counts the days to pay of the customer when no date is given, and asks for one when there are none', () => {
    const { ctx, customerId, good } = shop();
    const { dueOn: _dueOn, ...open } = good;
    const created = createInvoice(ctx, open);
    const itemId = created.ok ? (created.value.itemIds[0] ?? '') : '';
    expect(ctx.ledger.documents.item(itemId)?.dueOn).toBe('2026-01-20');

    updateCustomer(ctx, { customerId, changes: { termsDays: null } });
    expect(createInvoice(ctx, { ...open, number: 'F-2' })).toMatchObject({ error: { code: 'invoice.dueDateMissing' } });
  });

  it('books sales and VAT by rate', () => {
    const { ctx, good } = shop();
    createInvoice(ctx, {
      ...good,
      vat: [
        { rateMilli: 20_000, net: cents(5_000), vat: cents(1_000) },
        { rateMilli: 10_000, net: cents(5_455), vat: cents(545) },
      ],
    });
    const [entry] = ctx.ledger.journal.page(0, 1);
    expect(entry?.postings.map(({ account, amount }) => `${account} ${amount}`)).toEqual([
      'customers 12000',
      'sales -10455',
      'vat -1000',
      'vat -545',
    ]);
  });

  it('is found by number, by amount as people write it, by customer in any script', () => {
    const { ctx, good } = shop();
    createInvoice(ctx, good);
    for (const text of ['F-1', '120,00', '120.00', 'martin', 'مارتن', 'MARTIN']) {
      expect(ctx.ledger.search.find(text, 10).length, text).toBeGreaterThan(0);
    }
    expect(ctx.ledger.search.find('"; DROP', 10)).toEqual([]);
    expect(ctx.ledger.search.find('%', 10)).toEqual([]);
  });
});

describe('createCustomer', () => {
  it('trims the name, gives numbers for life, refuses an empty name and a number twice', () => {
    const { ctx, customerId } = shop();
    expect(ctx.ledger.customers.get(customerId)).toMatchObject({ name: 'Martin 🛁 مارتن', number: '000001' });
    expect(createCustomer(ctx, { name: 'Dupont', relation: 'B2B' })).toMatchObject({ value: { number: '000002' } });
    const again = createCustomer(ctx, { name: 'Dupont', relation: 'B2B', number: '000002' });
    expect(again).toMatchObject({ ok: false, error: { code: 'customer.numberTaken' } });
    expect(createCustomer(ctx, { name: ' ', relation: 'B2B' })).toMatchObject({ error: { code: 'text.missing' } });
    const long = createCustomer(ctx, { name: 'x'.repeat(10_000), relation: 'B2B' });
    expect(long).toMatchObject({ ok: false, error: { code: 'text.tooLong', params: { field: 'name', max: 200 } } });
  });
});
