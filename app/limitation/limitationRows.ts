import type { Context } from '#app/context';
import { grouped } from '#app/queries/grouped';
import { reading } from '#app/queries/reading';
import { sentence } from '#app/queries/sentence';
import type { TodayRow } from '#app/queries/todayRow';
import { addMonths, plainDate, type PlainDate } from '#domain/calendar/plainDate';
import { limitationWarning, limitationWarnings, type LimitationWarning } from '#domain/limitation/limitation';
import { cents, sumCents } from '#domain/money/cents';

type Found = {
  readonly documentId: string;
  readonly number: string;
  readonly customerId: string;
  readonly customerName: string;
  readonly open: number;
  readonly lastDay: string;
  readonly seen: string | null;
};
type Warned = Found & { readonly on: PlainDate; readonly warning: LimitationWarning };

/** Months before its last day in which an invoice comes up. */
export const warnedMonths = 6;
/** A book of old invoices would bury the day: beyond this, what is past is one row. */
const passedShown = 5;

/** Customers with an invoice that soon cannot be sued for, or cannot any more; what was read comes back a degree later. */
export function limitationRows(ctx: Context, today: PlainDate): readonly TodayRow[] {
  const warned = foundUntil(ctx, addMonths(today, warnedMonths)).flatMap((found): readonly Warned[] => {
    const on = plainDate(found.lastDay);
    const warning = limitationWarning(on, today);
    return warning === null || degree(warning) <= degree(found.seen) ? [] : [{ ...found, on, warning }];
  });
  const rows = [...grouped(warned, ({ customerId }) => customerId).values()].flatMap(rowOf);
  const passed = rows.filter(isPassed);
  if (passed.length <= passedShown) return rows;
  return [...rows.filter((row) => !isPassed(row)), allPassed(passed)];
}

/** The last month, and what is past already, come before the rest of the day. */
export function isPressing({ kind, why }: TodayRow): boolean {
  return kind === 'limitation' && (why.code === 'today.limitation.oneMonth' || isPassed({ why }));
}

function isPassed({ why }: Pick<TodayRow, 'why'>): boolean {
  return why.code === 'today.limitation.passed';
}

function foundUntil(ctx: Context, until: PlainDate): readonly Found[] {
  return reading<Found, [string]>(
    ctx,
    `SELECT state.document_id AS documentId, document.number, state.customer_id AS customerId,
       customer.name AS customerName, sum(state.open_cents) AS open, state.limitation_on AS lastDay,
       state.limitation_seen AS seen
     FROM item_state AS state JOIN document ON document.id = state.document_id
     JOIN customer ON customer.id = state.customer_id
     WHERE state.limitation_on IS NOT NULL AND state.limitation_on <= ?
     GROUP BY state.document_id ORDER BY state.limitation_on, document.number`,
  ).all(until);
}

function degree(warning: string | null): number {
  const wanted = limitationWarnings.findIndex((one) => one === warning);
  return limitationWarnings[wanted] === 'passed' ? limitationWarnings.length : wanted;
}

function rowOf(own: readonly Warned[]): readonly TodayRow[] {
  // The one that can still be saved comes before the one that cannot.
  const [first] = own.toSorted((a, b) => Number(a.warning === 'passed') - Number(b.warning === 'passed'));
  if (first === undefined) return [];
  const { customerId, customerName, documentId, number, on, warning } = first;
  return [
    {
      key: `limitation-${customerId}`,
      kind: 'limitation',
      customerId,
      customerName,
      amount: sumCents(own.map(({ open }) => cents(open))),
      daysLate: 0,
      why: sentence(`today.limitation.${warning}`, { number, on, count: own.length }),
      count: own.length,
      ref: documentId,
    },
  ];
}

function allPassed(rows: readonly TodayRow[]): TodayRow {
  return {
    key: 'limitation-passed',
    kind: 'limitation',
    customerId: null,
    customerName: '',
    amount: sumCents(rows.map(({ amount }) => amount)),
    daysLate: 0,
    why: sentence('today.limitation.manyPassed', { count: rows.length }),
    count: rows.length,
    ref: null,
  };
}
