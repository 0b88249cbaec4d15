import type { Context } from '#app/context';
import { reading } from '#app/queries/reading';
import { lastRunOn } from '#app/settings';
import { inSlices } from '#app/slices';
import { plainDate, type PlainDate } from '#domain/calendar/plainDate';
import { cents, type Cents } from '#domain/money/cents';

/**
 * What is open of an instalment, with the date it was booked with: a change of it is a fact of its day. Without item and
 * date: money and credit notes that settle nothing yet.
 */
export type OpenRow = {
  readonly customerId: string;
  readonly itemId: string;
  readonly dueOn: string | null;
  readonly open: number;
};

/** What is open on a day, and the balance of the customers account on it. */
export type OpenBook = { readonly open: readonly OpenRow[]; readonly balance: Cents };

/**
 * What is open on any day. Of today it is kept; another day is reckoned from the nearer end of the journal: the entries up
 * to it, or what is open today less those after it. A part at a time, and never more than half of the journal.
 */
export async function openBookOn(ctx: Context, on: PlainDate, millis: () => number): Promise<OpenBook> {
  const today = ctx.clock.today();
  if (on === today && isProjected(ctx)) return openNow(ctx);
  if (on < today && isProjected(ctx) && entriesBetween(ctx, on, today).n < entriesBetween(ctx, beginning, on).n) {
    return changed(ctx, openNow(ctx), await sumsBetween(ctx, on, today, millis), -1);
  }
  return changed(ctx, { open: [], balance: cents(0) }, await sumsBetween(ctx, beginning, on, millis), 1);
}

const beginning = plainDate('1000-01-01');
const entriesAtOnce = 500;

// What is kept for speed stands for today, once today was caught up; it knows nothing of any other day.
function isProjected({ clock, ledger }: Context): boolean {
  const today = clock.today();
  return lastRunOn(ledger) === today && ledger.projections.customersToVisit(today).length === 0;
}

function openNow(ctx: Context): OpenBook {
  const items = reading<OpenRow>(
    ctx,
    `SELECT item_state.customer_id AS customerId, item_state.item_id AS itemId, item.due_on AS dueOn,
       item_state.open_cents AS open
     FROM item_state JOIN item ON item.id = item_state.item_id WHERE item_state.open_cents <> 0
     ORDER BY item_state.due_on, item_state.item_id`,
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

type Sum = { readonly customerSeq: number; readonly itemSeq: number | null; amount: number };

function entriesBetween(ctx: Context, after: PlainDate, to: PlainDate) {
  return (
    reading<{ n: number; first: number | null; last: number | null }, [string, string]>(
      ctx,
      `SELECT count(*) AS n, min(seq) AS first, max(seq) AS last FROM journal_entry
       WHERE effective_on > ? AND effective_on <= ?`,
    ).get(after, to) ?? { n: 0, first: null, last: null }
  );
}

/** What came on and off the customers account after a day and up to another, item by item. */
async function sumsBetween(
  ctx: Context,
  after: PlainDate,
  to: PlainDate,
  millis: () => number,
): Promise<ReadonlyMap<string, Sum>> {
  const { first, last } = entriesBetween(ctx, after, to);
  // Entry by entry in the order written (CROSS JOIN keeps that order, the plus keeps the index of dates out of it): those of
  // other days are passed over.
  const part = reading<Sum, [string, string, number, number]>(
    ctx,
    `SELECT posting.customer_seq AS customerSeq, posting.item_seq AS itemSeq, sum(posting.amount_cents) AS amount
     FROM journal_entry AS entry CROSS JOIN posting ON posting.entry_seq = entry.seq
     WHERE posting.account = 'customers' AND +entry.effective_on > ? AND +entry.effective_on <= ?
       AND entry.seq >= ? AND entry.seq < ?
     GROUP BY posting.customer_seq, posting.item_seq`,
  );
  const sums = new Map<string, Sum>();
  if (first === null || last === null) return sums;
  const starts = Array.from(
    { length: Math.ceil((last - first + 1) / entriesAtOnce) },
    (_, index) => first + index * entriesAtOnce,
  );
  await inSlices(millis, starts, (start) => {
    for (const row of part.all(after, to, start, start + entriesAtOnce)) {
      const key = `${String(row.customerSeq)} ${String(row.itemSeq)}`;
      const known = sums.get(key);
      if (known === undefined) sums.set(key, row);
      else known.amount += row.amount;
    }
  });
  return sums;
}

/** A book with sums added to it, or taken off it (`sign` -1). */
function changed(ctx: Context, book: OpenBook, sums: ReadonlyMap<string, Sum>, sign: 1 | -1): OpenBook {
  const owners = new Map(
    reading<{ seq: number; id: string }>(ctx, 'SELECT recorded_seq AS seq, id FROM owner')
      .all()
      .map(({ id, seq }) => [seq, id]),
  );
  const item = reading<{ itemId: string; dueOn: string | null }, [number]>(
    ctx,
    'SELECT id AS itemId, due_on AS dueOn FROM item WHERE seq = ?',
  );
  const rows = new Map(book.open.map((row) => [row.itemId === '' ? row.customerId : row.itemId, row]));
  let balance: number = book.balance;
  for (const { amount, customerSeq, itemSeq } of sums.values()) {
    if (amount === 0) continue;
    balance += sign * amount;
    const customerId = owners.get(customerSeq) ?? '';
    const of = itemSeq === null ? undefined : item.get(itemSeq);
    // Money and credit notes of a customer stand together, as they do today.
    const isOwed = of !== undefined && of.dueOn !== null;
    const key = isOwed ? of.itemId : customerId;
    const known = rows.get(key) ?? { customerId, open: 0, ...(isOwed ? of : { itemId: '', dueOn: null }) };
    rows.set(key, { ...known, open: known.open + sign * amount });
  }
  return { open: [...rows.values()].filter(({ open }) => open !== 0), balance: cents(balance) };
}
