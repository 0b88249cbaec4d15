import { describe, expect, it } from 'vitest';
import type { Context } from '#app/context';
import { createDemo } from '#app/commands/createDemo';
import { agingReport } from '#app/queries/agingReport';
import { customersList } from '#app/queries/customersList';
import { historyList } from '#app/queries/historyList';
import { invoicesList } from '#app/queries/invoicesList';
import { mailList } from '#app/queries/mailDesk';
import { paymentSuggestions } from '#app/queries/paymentSuggestions';
import { today } from '#app/queries/today';
import { board } from '#app/queries/board';
import { testContext } from '#app/testContext';
import { addTestCustomer, addTestInvoice, testShop } from '#app/testShop';
import { addDays, plainDate } from '#domain/calendar/plainDate';
import { cents } from '#domain/money/cents';

const demo = testContext({ today: '2026-05-12' });
createDemo(demo, { invoices: 400, seed: 11 });

/** Every row of a list, page by page. */
function allPages<Row>(page: (after: string | null) => { rows: readonly Row[]; after: string | null }): readonly Row[] {
  const rows: Row[] = [];
  let after: string | null = null;
  do {
    const next = page(after);
    rows.push(...next.rows);
    ({ after } = next);
  } while (after !== null);
  return rows;
}

describe('lists page by page', () => {
  it.each(['all', 'owing', 'late', 'credit'] as const)('gives every customer once: %s', (filter) => {
    const whole = customersList(demo, { text: '', filter, after: null, limit: 500 });
    const paged = allPages((after) => customersList(demo, { text: '', filter, after, limit: 7 }));
    expect(paged).toEqual(whole.rows);
    expect(whole.total).toBe(whole.rows.length);
  });

  it.each(['all', 'open', 'late', 'paid'] as const)('gives every invoice once: %s', (filter) => {
    const whole = invoicesList(demo, { text: '', filter, after: null, limit: 500 });
    const paged = allPages((after) => invoicesList(demo, { text: '', filter, after, limit: 31 }));
    expect(paged).toEqual(whole.rows);
    expect(whole.total).toBe(whole.rows.length);
    expect(new Set(paged.map(({ documentId }) => documentId)).size).toBe(paged.length);
  });

  it('begins again when the cursor is not one of ours', () => {
    const first = customersList(demo, { text: '', filter: 'all', after: null, limit: 3 });
    for (const after of ['', '{', '[1]', '{"a":1}', '[null,null]']) {
      expect(customersList(demo, { text: '', filter: 'all', after, limit: 3 }).rows).toEqual(first.rows);
    }
  });
});

it('ages to the balance of the customers account, on any date', async () => {
  for (const days of [0, -30, -200, 60]) {
    const report = await agingReport(demo, { on: addDays(demo.clock.today(), days) });
    expect(report.totals.total).toBe(report.account.balance);
    const rows = report.rows.reduce((sum, { total }) => sum + total, 0);
    expect(rows).toBe(report.account.balance);
    for (const { buckets, credit, total } of report.rows) {
      expect(buckets.reduce<number>((sum, bucket) => sum + bucket, credit)).toBe(total);
    }
  }
});

it('ages today alike from what is kept for speed and from the journal', async () => {
  const on = demo.clock.today();
  const kept = await agingReport(demo, { on });
  // A ledger that was not caught up today is read entry by entry.
  demo.ledger.settings.clear('lastRunOn');
  const read = await agingReport(demo, { on });
  demo.ledger.settings.set('lastRunOn', on);
  expect(kept.rows.length).toBeGreaterThan(3);
  expect(kept).toEqual(read);
});

it('ages any past day alike from its beginning and backwards from today', async () => {
  for (const days of [0, 1, 20, 90, 200, 400]) {
    const on = addDays(demo.clock.today(), -days);
    const backwards = await agingReport(demo, { on });
    demo.ledger.settings.clear('lastRunOn');
    const read = await agingReport(demo, { on });
    demo.ledger.settings.set('lastRunOn', demo.clock.today());
    expect(backwards).toEqual(read);
  }
});

it('shows the same money on the day, the board and the lists', () => {
  const view = today(demo);
  const cards = board(demo, { perColumn: 500, filter: '' }).columns.flatMap((column) => column.cards);
  const listed = customersList(demo, { text: '', filter: 'owing', after: null, limit: 500 }).rows;
  const sum = (rows: readonly { readonly overdue: number }[]) =>
    rows.reduce((total, { overdue }) => total + overdue, 0);
  expect(sum(cards)).toBe(view.overdueTotal);
  expect(sum(listed)).toBe(view.overdueTotal);
  expect(cards).toHaveLength(listed.length);
});

// A scan of a big table is felt at 100 000 invoices: every list must walk an index.
it.each([
  ['customers', (ctx: Context) => customersList(ctx, { text: '', filter: 'late', after: null, limit: 50 })],
  ['invoices', (ctx: Context) => invoicesList(ctx, { text: '', filter: 'all', after: null, limit: 50 })],
  ['open invoices', (ctx: Context) => invoicesList(ctx, { text: '', filter: 'open', after: null, limit: 50 })],
])('walks an index: %s', (_, ask) => {
  const ctx = testContext({ today: '2026-05-12' });
  const { db } = ctx.ledger;
  const asked: string[] = [];
  const spied = Object.create(db, {
    prepare: { value: (sql: string) => (asked.push(sql), db.prepare(sql)) },
  }) as typeof db;
  ask({ ...ctx, ledger: { ...ctx.ledger, db: spied } });
  const lists = asked.filter((sql) => sql.includes('LIMIT'));
  expect(lists).not.toEqual([]);
  for (const sql of lists) {
    const plan = db.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(planBinding) as { detail: string }[];
    const scans = plan.filter(({ detail }) =>
      /^SCAN (document|item|item_state|customer|posting|followup_event)\b/.test(detail),
    );
    expect(scans, sql).toEqual([]);
  }
});

// What a screen reads beside its lists may walk what is open, never everything that ever was.
it.each([
  ['the day', (ctx: Context) => today(ctx)],
  ['the board', (ctx: Context) => board(ctx, { perColumn: 50, filter: '' })],
  ['a payment', (ctx: Context) => paymentSuggestions(ctx, { amount: cents(1), customerId: null, text: '' }, () => 0)],
  ['what is owed today', (ctx: Context) => agingReport(ctx, { on: ctx.clock.today() })],
  ['paid invoices', (ctx: Context) => invoicesList(ctx, { text: '', filter: 'paid', after: null, limit: 50 })],
  ['registered letters', (ctx: Context) => mailList(ctx)],
  ['the history', (ctx: Context) => historyList(ctx, { limit: 50 })],
])('never scans the book for %s', async (_, ask) => {
  const { db } = demo.ledger;
  const plans: string[] = [];
  const spied = Object.create(db, {
    prepare: {
      value: (sql: string) => {
        const statement = db.prepare(sql);
        const explained =
          (read: 'all' | 'get') =>
          (...params: unknown[]) => {
            const plan = db.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...params) as { detail: string }[];
            // EXISTS stops at the first row.
            if (!sql.startsWith('SELECT EXISTS')) plans.push(...plan.map(({ detail }) => `${detail}: ${sql}`));
            return statement[read](...params);
          };
        const heard = Object.create(statement) as typeof statement;
        const run = (...params: unknown[]) => statement.run(...params);
        return Object.assign(heard, {
          ...{ all: explained('all'), get: explained('get'), run },
          pluck: () => (statement.pluck(), heard),
        });
      },
    },
  }) as typeof db;
  await ask({ ...demo, ledger: { ...demo.ledger, db: spied } });
  expect(plans.filter((plan) => /^SCAN (document|item|posting|journal_entry|followup_event)\b/.test(plan))).toEqual([]);
  // Customers are few; of their instalments only the open ones are walked.
  const ofItems = plans.filter((plan) => /^SCAN (item_state|state)\b/.test(plan) && plan.includes('item_state'));
  const walked = ofItems.filter(
    (plan) => !plan.includes('USING COVERING INDEX item_state_open') && !plan.includes('USING INDEX item_state_open'),
  );
  expect(walked).toEqual([]);
});

const planBinding = {
  ...{ today: '2026-05-12', name: '', id: '', issuedOn: '9999', dueOn: '', itemId: '', limit: 51 },
};

describe('which invoice does this money pay', () => {
  it('finds it by number, amount and sum, the surest first', async () => {
    const program = await testShop();
    const halles = await addTestCustomer(program, 'SCI Les Halles');
    const martin = await addTestCustomer(program, 'Martin Toiture');
    for (const [customerId, number, euros] of [
      [halles, 'FA-2026-0101', 860],
      [halles, 'FA-2026-0102', 140],
      [martin, 'FA-2026-0103', 860],
    ] as const) {
      await addTestInvoice(program, { customerId, number, dueOn: '2026-04-30', euros });
    }
    const suggest = (amount: number | null, text: string, customerId: string | null = null) =>
      program.ask('payment.suggest', { customerId, amount: amount === null ? null : cents(amount), text });

    expect((await suggest(86_000, 'VIR FA 2026 0103'))[0]).toMatchObject({ label: 'FA-2026-0103', isSure: true });
    expect((await suggest(86_000, 'VIR HALLES'))[0]).toMatchObject({ label: 'FA-2026-0101', isSure: false });
    expect((await suggest(100_000, ''))[0]).toMatchObject({ label: 'FA-2026-0101 + FA-2026-0102', isSure: false });
    expect((await suggest(86_000, '')).every(({ isSure }) => !isSure)).toBe(true);
    expect((await suggest(90_000, '', halles))[0]).toMatchObject({
      label: 'FA-2026-0101 + FA-2026-0102',
      isSure: false,
    });
    expect(await suggest(null, 'xyz')).toEqual([]);
  });
});

it('tells the whole story of an invoice and what is odd about it', async () => {
  const program = await testShop({ today: '2026-05-11' });
  const customerId = await addTestCustomer(program, 'SCI Les Halles');
  const documentId = await addTestInvoice(program, { customerId, number: 'F-101', dueOn: '2026-04-08', euros: 1_000 });
  await program.ask('payment.record', {
    ...{ customerId, amount: cents(30_000), paidOn: plainDate('2026-04-20'), means: 'cheque', label: '' },
    allocations: [{ documentId, amount: null }],
  });
  const invoice = await program.ask('invoice.get', { documentId });
  expect(invoice.story.map(({ code }) => code)).toEqual(['story.issued', 'story.late', 'story.received']);
  expect(invoice).toMatchObject({ open: 70_000, state: 'part_paid', settledBy: [{ kind: 'payment', amount: 30_000 }] });
  expect(invoice.steps.map(({ key, state }) => `${key} ${state}`).slice(0, 3)).toEqual([
    'pre_due skipped',
    'call_1 proposed',
    'reminder_1 coming',
  ]);
  await program.ask('allocation.undo', { entryId: invoice.settledBy[0]?.entryId ?? '' });
  expect(await program.ask('invoice.get', { documentId })).toMatchObject({
    open: 100_000,
    settledBy: [{ isUndone: true }],
  });
  expect((await program.ask('customer.get', { customerId })).credit).toBe(30_000);
  await program.ask('credit.allocate', { customerId, documentId, amount: null });
  expect(await program.ask('invoice.get', { documentId })).toMatchObject({ open: 70_000 });

  const claim = await program.ask('claim.get', { customerId, itemIds: [], kind: null, on: null });
  const amountOf = (wanted: string) => claim.lines.find(({ what }) => what === wanted)?.amount;
  expect([amountOf('principal'), amountOf('fixedIndemnity')]).toEqual([70_000, 4_000]);

  const check = await program.ask('invoice.check', {
    ...{ customerId, number: 'F-101', issuedOn: plainDate('2026-06-01'), dueOn: null, gross: null },
  });
  expect(check.proposedDueOn).toBe('2026-07-01');
  expect(check.warnings.map(({ code }) => code)).toEqual([
    'warning.numberTaken',
    'warning.issuedInFuture',
    'warning.customerLate',
  ]);
});

it('strikes through what was undone and keeps it in the customer’s thread', async () => {
  const program = await testShop({ today: '2026-05-11' });
  const customerId = await addTestCustomer(program, 'SCI Les Halles');
  const documentId = await addTestInvoice(program, { customerId, number: 'F-101', dueOn: '2026-04-08', euros: 1_000 });
  const promise = await program.ask('promise.record', {
    ...{
      customerId,
      documentIds: [documentId],
      promisedOn: plainDate('2026-05-20'),
      amount: cents(45_000),
      note: 'au téléphone',
    },
  });
  const kinds = async () =>
    (await program.ask('customer.timeline', { customerId, kinds: ['promise'], limit: 10 })).map((row) => [
      row.what.code,
      row.note,
      row.isUndone,
    ]);
  expect((await program.ask('customer.get', { customerId })).why.map(({ code }) => code)).toEqual(['why.promised']);
  await program.ask('history.undo', { actionId: promise.actionId, reason: '' });
  expect(await kinds()).toEqual([['timeline.promiseMade', '', true]]);
  const { redone } = await program.ask('history.redo', {});
  expect(redone).toMatchObject({ code: 'action.promise.recorded', params: { customer: 'SCI Les Halles' } });
  expect(await kinds()).toEqual([['timeline.promiseMade', '', false]]);
});
