import type { Context } from '#app/context';
import { reading } from '#app/queries/reading';
import { pageOf, type MinePageView } from '#app/reports/mine/page';
import { inSlices } from '#app/slices';
import { addMonths, daysBetween, type PlainDate } from '#domain/calendar/plainDate';

const monthsBack = 12;
const daysForgiven = 7;
const entriesAtOnce = 500;

type Line = {
  readonly itemId: string;
  readonly customerId: string;
  readonly dueOn: PlainDate;
  readonly on: PlainDate;
  readonly amount: number;
};
type Paid = { customerId: string; dueOn: PlainDate; lastOn: PlainDate; amount: number };
type Habit = { count: number; days: number; worst: number };

/** How long after the due date each customer pays, over the invoices settled within a year; who pays latest is first. */
export async function payingPage(ctx: Context, millis: () => number): Promise<MinePageView> {
  const since = addMonths(ctx.clock.today(), -monthsBack);
  const habits = new Map<string, Habit>();
  for (const { customerId, dueOn, lastOn } of await settledSince(ctx, since, millis)) {
    const days = daysBetween(dueOn, lastOn);
    const habit = habits.get(customerId) ?? { count: 0, days: 0, worst: days };
    habits.set(customerId, habit);
    habit.count += 1;
    habit.days += days;
    habit.worst = Math.max(habit.worst, days);
  }
  const names = namesOf(ctx);
  const rows = [...habits]
    .map(([customerId, { count, days, worst }]) => {
      const { name, open } = names.get(customerId) ?? { name: '', open: 0 };
      return { customerId, name, open, count, worst, average: Math.round(days / count) };
    })
    .toSorted((a, b) => b.average - a.average || (a.name < b.name ? -1 : 1));
  const all = [...habits.values()];
  const invoices = all.reduce((sum, { count }) => sum + count, 0);
  const average = invoices === 0 ? 0 : Math.round(all.reduce((sum, { days }) => sum + days, 0) / invoices);
  const inTime = rows.filter((row) => row.average <= 0).length;
  const code = invoices === 0 ? 'mine.paying.none' : average <= 0 ? 'mine.paying.inTime' : 'mine.paying';
  return pageOf(
    { code, params: { days: average, inTime, clients: rows.length, invoices } },
    [
      ['client', 'text'],
      ['count', 'count'],
      ['days', 'count'],
      ['worstDays', 'count'],
      ['deposit', 'text'],
      ['open', 'amount'],
    ],
    rows.map(({ average: days, count, customerId, name, open, worst }) => {
      return { cells: [name, count, days, worst, depositAdvised(days), open], customerId, documentId: null };
    }),
    [null, invoices, average, null, null, rows.reduce((sum, { open }) => sum + open, 0)],
  );
}

// A share to ask at the signature of the quote: more of who pays more than a week late.
function depositAdvised(days: number): string {
  return days > daysForgiven ? '30 %' : '20 %';
}

/** Instalments whose last cent came within the time: the journal is read a part at a time. */
async function settledSince(ctx: Context, since: PlainDate, millis: () => number): Promise<Iterable<Paid>> {
  const part = reading<Line, [string, number, number]>(
    ctx,
    `SELECT item.id AS itemId, owner.id AS customerId, item_state.due_on AS dueOn, entry.effective_on AS "on",
       posting.amount_cents AS amount
     FROM journal_entry AS entry CROSS JOIN posting ON posting.entry_seq = entry.seq
     JOIN item ON item.seq = posting.item_seq
     JOIN item_state ON item_state.item_id = item.id
     JOIN owner ON owner.recorded_seq = posting.customer_seq
     WHERE +entry.effective_on >= ? AND entry.seq > ? AND entry.seq <= ? AND posting.account = 'customers'
       AND entry.kind IN ('allocation', 'reversal') AND item.due_on IS NOT NULL AND item_state.open_cents = 0`,
  );
  const last = reading<{ seq: number | null }>(ctx, 'SELECT max(seq) AS seq FROM journal_entry').get()?.seq ?? 0;
  const starts = Array.from({ length: Math.ceil(last / entriesAtOnce) }, (_, index) => index * entriesAtOnce);
  const paid = new Map<string, Paid>();
  await inSlices(millis, starts, (start) => {
    for (const { amount, customerId, dueOn, itemId, on } of part.all(since, start, start + entriesAtOnce)) {
      const known = paid.get(itemId) ?? { customerId, dueOn, lastOn: on, amount: 0 };
      paid.set(itemId, known);
      known.amount -= amount;
      if (amount < 0 && on > known.lastOn) known.lastOn = on;
    }
  });
  return [...paid.values()].filter(({ amount }) => amount > 0);
}

function namesOf(ctx: Context): ReadonlyMap<string, { readonly name: string; readonly open: number }> {
  const rows = reading<{ id: string; name: string; open: number | null }>(
    ctx,
    `SELECT customer.id, customer.name, customer_state.open_cents AS open
     FROM customer LEFT JOIN customer_state ON customer_state.customer_id = customer.id
     WHERE customer.merged_into IS NULL`,
  ).all();
  return new Map(rows.map(({ id, name, open }) => [id, { name, open: open ?? 0 }]));
}
