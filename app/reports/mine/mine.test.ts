import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportTable } from '#app/accounting/exportTable';
import { anyDeeds, livedBook } from '#app/accounting/testBook';
import { reading } from '#app/queries/reading';
import { minePage } from '#app/reports/mine/minePage';
import type { MinePageView } from '#app/reports/mine/page';
import type { TestProgram } from '#app/testProgram';
import { addTestCustomer, addTestInvoice, shopWithReminders, testShop } from '#app/testShop';
import type { MinePage } from '#contract/schemas/mineSchemas';
import { minePages } from '#contract/schemas/mineSchemas';
import { present } from '#domain/assert';
import { addDays, addMonths, dateOf, monthOf, plainDate, yearOf } from '#domain/calendar/plainDate';
import { cents } from '#domain/money/cents';

const today = plainDate('2026-05-11');
const page = (program: TestProgram, name: MinePage) => program.ask('report.mine', { page: name, on: today });

async function shop() {
  const program = await testShop({ today });
  const customerId = await addTestCustomer(program, 'SCI Les Halles');
  const documentId = await addTestInvoice(program, { customerId, number: 'F-1', dueOn: '2026-04-01', euros: 1_000 });
  return { program, customerId, documentId };
}
type Shop = Awaited<ReturnType<typeof shop>>;

async function pay({ customerId, documentId, program }: Shop, paidOn: string, euros: number): Promise<void> {
  await program.ask('payment.record', {
    ...{ customerId, amount: cents(euros * 100), paidOn: plainDate(paidOn), means: 'transfer', label: '' },
    allocations: [{ documentId, amount: null }],
  });
}

const sumOf = ({ columns, rows }: MinePageView, name: string) => {
  const at = columns.findIndex((column) => column.name === name);
  return rows.reduce((sum, { cells }) => sum + Number(cells[at] ?? 0), 0);
};
const totalOf = ({ columns, total }: MinePageView, name: string) =>
  Number(total?.[columns.findIndex((column) => column.name === name)] ?? 0);

describe('the pages for the owner', () => {
  it('agree with the books, whatever happened', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 1_000_000 }), anyDeeds, fc.nat(6), async (seed, done, back) => {
        const ctx = livedBook(today, seed, done);
        const on = addMonths(today, -back);
        const received = await minePage(ctx, { page: 'received', on }, () => 0);
        const from = dateOf(yearOf(on), monthOf(on), 1) ?? on;
        const money = reading<{ sum: number | null }, [string, string]>(
          ctx,
          `SELECT sum(posting.amount_cents) AS sum FROM posting JOIN journal_entry AS entry ON entry.seq = posting.entry_seq
           WHERE posting.account IN ('bank', 'cash') AND entry.effective_on BETWEEN ? AND ?
             AND (entry.kind = 'payment' OR entry.kind = 'reversal')`,
        ).get(from, addDays(addMonths(from, 1), -1))?.sum;
        expect(totalOf(received, 'amount')).toBe(money ?? 0);
        expect(sumOf(received, 'amount')).toBe(money ?? 0);

        const vat = await minePage(ctx, { page: 'vatAdvanced', on: today }, () => 0);
        const request = { what: 'vat_unpaid', from: null, to: today, customerId: null, language: 'fr' } as const;
        const list = await exportTable(ctx, request, () => 0);
        if (!list.ok) throw new Error(list.error.code);
        const label = list.value.columns.findIndex((column) => column.label === 'TVA du reste dû');
        expect(totalOf(vat, 'vat')).toBe(Number(list.value.total?.[label] ?? 0));
        for (const name of minePages) {
          const { columns, rows, total } = await minePage(ctx, { page: name, on: today }, () => 0);
          for (const { cells } of rows) expect(cells).toHaveLength(columns.length);
          expect([null, columns.length]).toContain(total?.length ?? null);
          expect(rows.length).toBeLessThanOrEqual(40);
        }
      }),
      { numRuns: 6 },
    );
  }, 120_000);

  it('say after what the money of a month came', async () => {
    const here = await shop();
    await pay(here, '2026-03-20', 100);
    await pay(here, '2026-05-02', 200);
    const { conclusion, rows } = await page(here.program, 'received');
    expect(rows.map(({ cells }) => cells)).toEqual([['alone', 1, 20_000]]);
    expect(conclusion).toEqual({ code: 'mine.received', params: { from: '2026-05-01', total: 20_000, reminded: 0 } });
    const march = await here.program.ask('report.mine', { page: 'received', on: plainDate('2026-03-31') });
    expect(march.rows.map(({ cells }) => cells)).toEqual([['early', 1, 10_000]]);
    const before = await here.program.ask('report.mine', { page: 'received', on: plainDate('2026-02-01') });
    expect([before.conclusion.code, before.rows]).toEqual(['mine.received.none', []]);
  });

  it('count a call while it stands, and a letter from the day it is posted', async () => {
    const program = await shopWithReminders(['SCI Les Halles']);
    const { runId } = present((await program.ask('run.get', {})).run, 'run');
    await program.ask('run.print', { runId, how: 'dialog', which: 'all' });
    await program.ask('run.confirmPrinted', { runId, from: null });
    const { rows } = await program.ask('invoices.list', { text: 'F-1', filter: 'all', after: null, limit: 1 });
    const { customerId = '', documentId = '' } = rows[0] ?? {};
    await pay({ program, customerId, documentId }, '2026-05-12', 100);
    const step = async () => {
      const received = await program.ask('report.mine', { page: 'received', on: plainDate('2026-05-12') });
      return received.rows[0]?.cells[0];
    };
    // Printed only: the call of the day before is what stands between.
    expect(await step()).toBe('call');
    const { actionId } = (await program.ask('history.list', { limit: 20 })).find(
      ({ what }) => what.code === 'action.call.logged',
    ) ?? { actionId: null };
    await program.ask('history.undo', { actionId, reason: '' });
    expect(await step()).toBe('alone');
    await program.ask('history.redo', {});
    expect(await step()).toBe('call');
  });

  it('show what is promised until it is there', async () => {
    const here = await shop();
    await here.program.ask('promise.record', {
      ...{ customerId: here.customerId, documentIds: [here.documentId] },
      ...{ amount: cents(40_000), promisedOn: plainDate('2026-05-20'), note: '' },
    });
    const promised = await page(here.program, 'promised');
    expect(promised.rows.map(({ cells }) => cells)).toEqual([['2026-05-20', 'SCI Les Halles', 'promise', 40_000]]);
    expect(promised.conclusion.params).toMatchObject({ total: 40_000, clients: 1, to: '2026-06-08' });
    await pay(here, '2026-05-11', 150);
    expect(sumOf(await page(here.program, 'promised'), 'amount')).toBe(25_000);
    await pay(here, '2026-05-11', 850);
    expect((await page(here.program, 'promised')).conclusion.code).toBe('mine.promised.none');
  });

  it('tell how late each client pays', async () => {
    const here = await shop();
    await pay(here, '2026-04-05', 400);
    expect((await page(here.program, 'paying')).conclusion.code).toBe('mine.paying.none');
    await pay(here, '2026-04-13', 600);
    const paying = await page(here.program, 'paying');
    expect(paying.rows.map(({ cells }) => cells)).toEqual([['SCI Les Halles', 1, 12, 12, '30 %', 0]]);
    // One who pays within a week of the date is asked no more than usual.
    const other = await addTestCustomer(here.program, 'DUPONT Paul');
    const documentId = await addTestInvoice(here.program, {
      ...{ customerId: other, number: 'F-2', dueOn: '2026-04-01', euros: 100 },
    });
    await pay({ ...here, customerId: other, documentId }, '2026-04-08', 100);
    expect((await page(here.program, 'paying')).rows.map(({ cells }) => cells[4])).toEqual(['30 %', '20 %']);
    expect(paying.conclusion).toEqual({
      code: 'mine.paying',
      params: { days: 12, inTime: 0, clients: 1, invoices: 1 },
    });
  });

  it('name the invoices that left late, and say when nothing is known', async () => {
    const here = await shop();
    expect((await page(here.program, 'sentLate')).conclusion.code).toBe('mine.sentLate.unknown');
    for (const [number, deliveredOn] of [
      ['F-2', '2026-04-10'],
      ['F-3', '2026-04-11'],
    ] as const) {
      await here.program.ask('invoice.create', {
        ...{
          customerId: here.customerId,
          number,
          issuedOn: plainDate('2026-04-14'),
          deliveredOn: plainDate(deliveredOn),
        },
        ...{
          gross: cents(12_000),
          vat: [{ rateMilli: 20_000, net: cents(10_000), vat: cents(2_000) }],
          instalments: [{ dueOn: plainDate('2026-05-10'), amount: cents(12_000) }],
        },
        ...{ orderReference: '', paymentReference: '', label: '' },
      });
    }
    const { conclusion, rows } = await page(here.program, 'sentLate');
    expect(rows.map(({ cells }) => cells)).toEqual([['F-2', 'SCI Les Halles', '2026-04-10', '2026-04-14', 4, 12_000]]);
    expect(conclusion.params).toEqual({ late: 1, known: 2, all: 3, overdue: 124_000, ofThem: 12_000 });
  });
});
