import { present } from '#domain/assert';
import { describe, expect, it } from 'vitest';
import { plainDate } from '#domain/calendar/plainDate';
import type { ExistingCustomer } from '#domain/imports/customers';
import { planImport, noDecisions, type ImportContext } from '#domain/imports/plan';
import type { InvoiceDraft } from '#domain/imports/row';
import { cents } from '#domain/money/cents';

const nothing = { code: null, relation: null, address: null, address2: null, postcode: null, city: null } as const;
const customer = { ...nothing, name: 'Garage Hubert', country: null, phone: null, email: null } as const;

function line(at: number, dueDate: string, changes: Partial<InvoiceDraft> = {}): InvoiceDraft {
  return {
    line: at,
    kind: 'invoice',
    number: 'F-1',
    date: plainDate('2026-03-01'),
    dueDate: plainDate(dueDate),
    customer: { ...customer, companyNumber: null, vatNumber: null },
    netCents: cents(10_000),
    taxCents: cents(2_000),
    grossCents: cents(12_000),
    dueCents: null,
    paymentReference: null,
    label: null,
    problems: [],
    ...changes,
  };
}

const context: ImportContext = {
  today: plainDate('2026-05-04'),
  country: 'FR',
  relation: 'B2B',
  termsDays: { B2B: 30, B2C: 15 },
  documents: [],
  customers: [],
};
const statesOf = (drafts: readonly InvoiceDraft[]) => planImport(drafts, context).rows.map(({ state }) => state);

describe('one number on several lines', () => {
  it('is one invoice in instalments when only the due date differs', () => {
    const plan = planImport(
      [line(2, '2026-05-01'), line(3, '2026-04-01', { dueCents: cents(2_000) }), line(4, '2026-06-01')],
      context,
    );
    expect(plan.willWrite).toMatchObject({ invoices: 1, payments: 1 });
    expect(plan.rows.map(({ document }) => document !== null)).toEqual([false, true, false]);
    expect(plan.rows[1]?.document).toMatchObject({
      items: [
        { dueOn: '2026-04-01', amount: 12_000 },
        { dueOn: '2026-05-01', amount: 12_000 },
        { dueOn: '2026-06-01', amount: 12_000 },
      ],
      grossCents: 36_000,
      netCents: 30_000,
      taxCents: 6_000,
      openingCents: 10_000,
    });
    expect(plan.openCents).toBe(26_000);
    expect(plan.rows[0]?.reasons[0]).toMatchObject({ code: 'row.instalment', params: { n: 2, count: 3 } });
  });

  it.each([
    ['customer', { customer: { ...line(3, '2026-05-01').customer, name: 'Dupont' } }],
    ['date', { date: plainDate('2026-03-02') }],
    ['due date, which is the same', { dueDate: plainDate('2026-04-01') }],
    ['due date, which is missing', { dueDate: null }],
  ])('is refused when it is another %s', (_, changes) => {
    expect(statesOf([line(2, '2026-04-01'), line(3, '2026-05-01', changes)])[1]).toBe('wrong');
  });

  it('is written whole or not at all', () => {
    const broken = line(3, '2026-05-01', {
      problems: [{ line: 3, column: 4, field: 'grossCents', code: 'amount.invalid', params: { text: 'x' } }],
    });
    const plan = planImport([line(2, '2026-04-01'), broken], context);
    expect(plan.willWrite.invoices).toBe(0);
    expect(plan.rows[0]).toMatchObject({
      state: 'wrong',
      reasons: [{ code: 'instalment.otherLine', params: { otherLine: 3 } }, {}, {}],
    });
  });

  it('is a duplicate as a whole, and a line left out is no part of it', () => {
    const lines = [line(2, '2026-04-01'), line(3, '2026-05-01')];
    const date = present(lines[0]?.date, 'a dated line');
    const known = {
      id: 'd',
      kind: 'invoice' as const,
      number: 'F-1',
      customerId: 'c',
      date,
      grossCents: cents(24_000),
    };
    const hubert: ExistingCustomer = {
      ...{ id: 'c', code: null, name: 'Garage Hubert', postcode: null, companyNumber: null, vatNumber: null },
      ...{ relation: 'B2B', termsDays: null },
    };
    const again = planImport(lines, { ...context, documents: [known], customers: [hubert] });
    expect(again.counts).toMatchObject({ duplicate: 2, ready: 0 });
    const one = planImport(lines, context, { ...noDecisions, rows: { 3: { isLeftOut: true } } });
    expect(one.rows[0]?.document).toMatchObject({ grossCents: 12_000, items: [{ dueOn: '2026-04-01' }] });
  });
});
