import type { Context } from '#app/context';
import { reading } from '#app/queries/reading';
import { pageOf, type MinePageView } from '#app/reports/mine/page';
import { addMonths, type PlainDate } from '#domain/calendar/plainDate';

const monthsBack = 12;
/** An invoice that leaves up to so many days after the work is in time. */
const daysInTime = 3;

type Late = {
  readonly documentId: string;
  readonly customerId: string;
  readonly number: string;
  readonly name: string;
  readonly deliveredOn: PlainDate;
  readonly sentOn: PlainDate;
  readonly days: number;
  readonly open: number;
};

// The day it left, or the day on it when nobody wrote down when it left.
const days = `CAST(julianday(coalesce(detail.sent_on, document.issued_on)) - julianday(document.delivered_on) AS INTEGER)`;
const invoices = `FROM document LEFT JOIN document_detail AS detail ON detail.document_id = document.id
  WHERE document.kind = 'invoice' AND document.issued_on >= ? AND document.issued_on <= ?`;
const openOf = `coalesce((SELECT sum(item_state.open_cents) FROM item JOIN item_state ON item_state.item_id = item.id
  WHERE item.document_id = document.id), 0)`;

/** Invoices of a year that left more than three days after the work, and what they make of the money that is late. */
export function sentLatePage(ctx: Context): MinePageView {
  const today = ctx.clock.today();
  const period = [addMonths(today, -monthsBack), today] as const;
  const counts = reading<{ all: number; known: number }, [string, string]>(
    ctx,
    `SELECT count(*) AS "all", count(document.delivered_on) AS known ${invoices}`,
  ).get(...period) ?? { all: 0, known: 0 };
  const late = reading<Late, [string, string, number]>(
    ctx,
    `SELECT document.id AS documentId, owner.id AS customerId, document.number, owner.name,
       document.delivered_on AS deliveredOn, coalesce(detail.sent_on, document.issued_on) AS sentOn, ${days} AS days,
       ${openOf} AS open
     FROM document LEFT JOIN document_detail AS detail ON detail.document_id = document.id
     JOIN owner ON owner.recorded_id = document.customer_id
     WHERE document.kind = 'invoice' AND document.issued_on >= ? AND document.issued_on <= ?
       AND document.delivered_on IS NOT NULL AND ${days} > ?`,
  )
    .all(...period, daysInTime)
    .toSorted((a, b) => b.days - a.days || (a.number < b.number ? -1 : 1));
  const overdue = overdueOf(ctx, today, new Set(late.map(({ documentId }) => documentId)));
  const code =
    counts.known === 0 ? 'mine.sentLate.unknown' : late.length === 0 ? 'mine.sentLate.none' : 'mine.sentLate';
  return pageOf(
    { code, params: { late: late.length, known: counts.known, all: counts.all, ...overdue } },
    [
      ['invoice', 'text'],
      ['client', 'text'],
      ['delivered', 'date'],
      ['sent', 'date'],
      ['days', 'count'],
      ['open', 'amount'],
    ],
    late.map(({ customerId, days: count, deliveredOn, documentId, name, number, open, sentOn }) => {
      return { cells: [number, name, deliveredOn, sentOn, count, open], customerId, documentId };
    }),
    [null, null, null, null, null, late.reduce((sum, { open }) => sum + open, 0)],
  );
}

/** Money that is late today, and how much of it is on the invoices that left late. */
function overdueOf(ctx: Context, today: PlainDate, late: ReadonlySet<string>): { overdue: number; ofThem: number } {
  const rows = reading<{ documentId: string; open: number }, [string]>(
    ctx,
    `SELECT document_id AS documentId, sum(open_cents) AS open FROM item_state
     WHERE open_cents <> 0 AND due_on < ? GROUP BY document_id`,
  ).all(today);
  const sum = (of: typeof rows) => of.reduce((all, { open }) => all + open, 0);
  return { overdue: sum(rows), ofThem: sum(rows.filter(({ documentId }) => late.has(documentId))) };
}
