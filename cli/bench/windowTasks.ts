import { giveWay } from '#app/slices';
import type { BenchLedger } from '#cli/bench/benchLedger';
import { assert, present } from '#domain/assert';
import { addDays } from '#domain/calendar/plainDate';
import { cents } from '#domain/money/cents';

/** Something the window does, ready to be done again and again. */
export type Task = { readonly name: string; readonly work: (time: number) => unknown };

/** Everything the window asks to show its screens. */
export async function screenTasks({ ask, today }: BenchLedger): Promise<readonly Task[]> {
  const list = { text: '', after: null, limit: 50 } as const;
  const late = await ask('customers.list', { ...list, filter: 'late' });
  const owing = await ask('customers.list', { ...list, filter: 'owing' });
  const all = await ask('customers.list', { ...list, filter: 'all' });
  const open = await ask('invoices.list', { ...list, filter: 'open' });
  const issued = await ask('invoices.list', { ...list, filter: 'all' });
  const customer = present(late.rows[0], 'someone is late');
  const invoice = present(open.rows[0], 'something is owed');
  const { customerId } = customer;
  const { documentId } = invoice;
  return [
    { name: 'app.status', work: () => ask('app.status', {}) },
    { name: 'today.get', work: () => ask('today.get', {}) },
    { name: 'board.get', work: () => ask('board.get', { perColumn: 50, filter: '' }) },
    { name: 'board.get filtered', work: () => ask('board.get', { perColumn: 50, filter: customer.name }) },
    { name: 'customers.list', work: () => ask('customers.list', { ...list, filter: 'all' }) },
    {
      name: 'customers.list next page',
      work: () => ask('customers.list', { ...list, filter: 'all', after: all.after }),
    },
    { name: 'customers.list late', work: () => ask('customers.list', { ...list, filter: 'late' }) },
    {
      name: 'customers.list owing, next',
      work: () => ask('customers.list', { ...list, filter: 'owing', after: owing.after }),
    },
    { name: 'customers.list found', work: () => ask('customers.list', { ...list, filter: 'all', text: 'mart' }) },
    { name: 'customer.get', work: () => ask('customer.get', { customerId }) },
    { name: 'customer.timeline', work: () => ask('customer.timeline', { customerId, kinds: [], limit: 100 }) },
    { name: 'invoices.list', work: () => ask('invoices.list', { ...list, filter: 'all' }) },
    {
      name: 'invoices.list next page',
      work: () => ask('invoices.list', { ...list, filter: 'all', after: issued.after }),
    },
    { name: 'invoices.list open', work: () => ask('invoices.list', { ...list, filter: 'open' }) },
    {
      name: 'invoices.list late, next',
      work: () => ask('invoices.list', { ...list, filter: 'late', after: open.after }),
    },
    { name: 'invoices.list paid', work: () => ask('invoices.list', { ...list, filter: 'paid' }) },
    { name: 'invoices.list found', work: () => ask('invoices.list', { ...list, filter: 'all', text: invoice.number }) },
    { name: 'invoice.get', work: () => ask('invoice.get', { documentId }) },
    { name: 'search.find name', work: () => ask('search.find', { text: customer.name, limit: 20 }) },
    { name: 'search.find part', work: () => ask('search.find', { text: 'F-2026', limit: 20 }) },
    { name: 'search.find amount', work: () => ask('search.find', { text: '1 200,00', limit: 20 }) },
    { name: 'call.prepare', work: () => ask('call.prepare', { customerId }) },
    { name: 'run.outline', work: () => ask('run.outline', {}) },
    { name: 'run.get', work: () => ask('run.get', {}) },
    { name: 'mail.list', work: () => ask('mail.list', {}) },
    { name: 'history.list', work: () => ask('history.list', { limit: 100 }) },
    { name: 'payment.suggest', work: () => ask('payment.suggest', suggest(null)) },
    { name: 'payment.suggest of one', work: () => ask('payment.suggest', suggest(customerId)) },
    { name: 'report.aging today', work: () => ask('report.aging', { on: today() }) },
    { name: 'report.aging last year', work: () => ask('report.aging', { on: addDays(today(), -365) }) },
  ];

  function suggest(of: string | null) {
    return { customerId: of, amount: cents(invoice.open), text: `VIR ${invoice.number}` };
  }
}

/** What the user does most; each leaves something behind. */
export async function commandTasks({ ask, program, today }: BenchLedger): Promise<readonly Task[]> {
  const late = await ask('customers.list', { text: '', filter: 'late', after: null, limit: 50 });
  // Another customer each time, as over a morning.
  const customerOf = (time: number) => present(late.rows[time % late.rows.length], 'someone is late').customerId;
  const unique = `${Date.now()}`;
  return [
    {
      name: 'call.log',
      work: (time) =>
        ask('call.log', {
          ...{ customerId: customerOf(time), outcome: 'message_left', note: 'rappeler', documentIds: [] },
          ...{ promisedOn: null, promisedAmount: null },
        }),
    },
    {
      name: 'payment.record',
      work: (time) =>
        ask('payment.record', {
          ...{ customerId: customerOf(time), amount: cents(1_000), paidOn: today(), means: 'transfer', label: '' },
          allocations: [],
        }),
    },
    {
      name: 'invoice.create',
      work: (time) =>
        ask('invoice.create', {
          ...{ customerId: customerOf(time), number: `B-${unique}-${time}`, issuedOn: today(), deliveredOn: null },
          ...{ gross: cents(12_000), vat: [{ rateMilli: 20_000, net: cents(10_000), vat: cents(2_000) }] },
          instalments: [{ dueOn: addDays(today(), 30), amount: cents(12_000) }],
          ...{ orderReference: '', paymentReference: '', label: '' },
        }),
    },
    { name: 'tick', work: () => assert(program.tick().state === 'done', 'the clock is sound') },
  ];
}

/** What a new day asks for: the ledger is caught up. It moves the day. */
export function dayTasks({ later, program }: BenchLedger): readonly Task[] {
  const catchUp = (days: number) => async () => {
    later(days);
    while (program.tick().state === 'more') await giveWay();
    assert(program.tick().state === 'done', 'the clock is sound');
  };
  return [
    { name: 'tick of the next day', work: catchUp(1) },
    { name: 'tick after a month', work: catchUp(31) },
  ];
}
