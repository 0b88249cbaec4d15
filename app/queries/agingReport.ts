import { grouped } from '#app/queries/grouped';
import type { Context } from '#app/context';
import { eventsOfKinds } from '#app/queries/eventsOfKinds';
import { reading } from '#app/queries/reading';
import { lastRunOn } from '#app/settings';
import { giveWay, inSlices } from '#app/slices';
import type { Output, Request } from '#contract/api';
import { plainDate, type PlainDate } from '#domain/calendar/plainDate';
import { foldFollowUp, type CustomerFollowUp } from '#domain/followup/state';
import { addAgings, ageItems, agingBuckets, emptyAging, type Aging, type AgedItem } from '#domain/ledger/aging';
import { cents, type Cents } from '#domain/money/cents';

type Report = Output<'report.aging'>;
type Row = Report['rows'][number];
type OpenRow = {
  readonly customerId: string;
  readonly itemId: string;
  readonly dueOn: string | null;
  readonly open: number;
};

/** What is open on a day, and the balance of the customers account on it. */
type OpenBook = { readonly open: readonly OpenRow[]; readonly balance: Cents };

/** Who owes since how long, on any date, with the payments known on that date. Day 30 is in 1 to 30. */
export async function agingReport(
  ctx: Context,
  { on }: Request<'report.aging'>,
  millis: () => number = () => 0,
): Promise<Report> {
  const book = isProjected(ctx, on) ? openNow(ctx) : await openOn(ctx, on, millis);
  await giveWay();
  return reportOf(ctx, on, book);
}

// What is kept for speed stands for today, once today was caught up; it knows nothing of any other day.
function isProjected({ clock, ledger }: Context, on: PlainDate): boolean {
  return on === clock.today() && lastRunOn(ledger) === on && ledger.projections.customersToVisit(on).length === 0;
}

function openNow(ctx: Context): OpenBook {
  const items = reading<OpenRow>(
    ctx,
    `SELECT customer_id AS customerId, item_id AS itemId, due_on AS dueOn, open_cents AS open
     FROM item_state WHERE open_cents <> 0 ORDER BY due_on, item_id`,
  ).all();
  const owed = new Map<string, number>();
  for (const { customerId, open } of items) owed.set(customerId, (owed.get(customerId) ?? 0) + open);
  const balances = reading<{ customerId: string; balance: number }>(
    ctx,
    'SELECT customer_id AS customerId, balance_cents AS balance FROM customer_state',
  ).all();
  // What is on the account and on no invoice: money and credit notes that settle nothing yet.
  const credits = balances
    .map(({ balance, customerId }): OpenRow => {
      return { customerId, itemId: '', dueOn: null, open: balance - (owed.get(customerId) ?? 0) };
    })
    .filter(({ open }) => open !== 0);
  return { open: [...items, ...credits], balance: cents(balances.reduce((sum, { balance }) => sum + balance, 0)) };
}

const entriesAtOnce = 500;

// Another date is read from the journal itself, entry by entry in the order written (CROSS JOIN keeps that order): the
// whole book, a part at a time.
async function openOn(ctx: Context, on: PlainDate, millis: () => number): Promise<OpenBook> {
  const part = reading<Omit<OpenRow, 'itemId'> & { readonly itemId: string | null }, [string, number, number]>(
    ctx,
    `SELECT customer.id AS customerId, item.id AS itemId, item.due_on AS dueOn, sum(posting.amount_cents) AS open
     FROM journal_entry AS entry CROSS JOIN posting ON posting.entry_seq = entry.seq
     LEFT JOIN owner AS customer ON customer.recorded_seq = posting.customer_seq
     LEFT JOIN item ON item.seq = posting.item_seq
     WHERE posting.account = 'customers' AND entry.effective_on <= ? AND entry.seq > ? AND entry.seq <= ?
     GROUP BY posting.item_seq`,
  );
  const last = reading<{ seq: number | null }>(ctx, 'SELECT max(seq) AS seq FROM journal_entry').get()?.seq ?? 0;
  const starts = Array.from({ length: Math.ceil(last / entriesAtOnce) }, (_, index) => index * entriesAtOnce);
  const items = new Map<string, OpenRow>();
  let balance = 0;
  await inSlices(millis, starts, (start) => {
    for (const { itemId, ...row } of part.all(on, start, start + entriesAtOnce)) {
      balance += row.open;
      if (itemId !== null) items.set(itemId, { ...row, itemId, open: row.open + (items.get(itemId)?.open ?? 0) });
    }
  });
  return { open: [...items.values()].filter(({ open }) => open !== 0), balance: cents(balance) };
}

function reportOf(ctx: Context, on: PlainDate, { balance, open }: OpenBook): Report {
  const customers = reading<{ id: string; number: string; name: string }>(ctx, 'SELECT id, number, name FROM customer');
  const names = new Map(customers.all().map(({ id, number, name }) => [id, { number, name }]));
  const { disputes, items: changes, promises } = agreements(ctx, on);
  const disputed = new Set(disputes.filter(({ closedOn }) => closedOn === null).flatMap(({ itemIds }) => itemIds));
  const promised = new Set(
    promises
      .filter(({ isCancelled, promisedOn }) => !isCancelled && promisedOn >= on)
      .flatMap(({ itemIds }) => itemIds),
  );
  const rows = [...grouped(open, ({ customerId }) => customerId)].map(([customerId, items]) => {
    const aged = items.map(({ itemId, dueOn, open: amount }): AgedItem => ({
      dueOn: dueOn === null ? null : (changes.get(itemId)?.changedDueOn ?? plainDate(dueOn)),
      open: cents(amount),
      isDisputed: disputed.has(itemId),
      isPromised: promised.has(itemId),
    }));
    return { customerId, ...(names.get(customerId) ?? { number: '', name: '' }), aging: ageItems(aged, on) };
  });
  const total = rows.map(({ aging }) => aging).reduce(addAgings, emptyAging);
  const account = ctx.ledger.accounts.all().find(({ role }) => role === 'customers');
  return {
    on,
    rows: rows
      .toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.number < b.number ? -1 : 1))
      .map(({ aging, ...row }): Row => ({ ...row, ...columnsOf(aging) })),
    totals: columnsOf(total),
    account: { code: account?.code ?? '', balance },
  };
}

function columnsOf(aging: Aging): Pick<Row, 'buckets' | 'credit' | 'total' | 'disputed' | 'promised'> {
  const buckets: Cents[] = agingBuckets.map((bucket) => aging[bucket]);
  const { credits, disputed, promised, total } = aging;
  return { buckets, credit: credits, total, disputed, promised };
}

// Of the facts, only these kinds say anything here, and only what was said by that day.
function agreements(ctx: Context, on: PlainDate): CustomerFollowUp {
  const kinds = ['dueDateChanged', 'disputeOpened', 'disputeClosed', 'promiseMade', 'promiseCancelled'] as const;
  return foldFollowUp(eventsOfKinds(ctx, kinds, on));
}
