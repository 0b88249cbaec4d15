import { isWanted, tableOf, type ListMaking } from '#app/accounting/exportRequest';
import { closedTo, closingsOf } from '#app/closings';
import type { Context } from '#app/context';
import { reading } from '#app/queries/reading';
import type { Output } from '#contract/api';
import { addDays, dateOf, monthOf, plainDate, yearOf, type PlainDate } from '#domain/calendar/plainDate';
import type { Closing } from '#domain/company/closings';
import type { ExportTable } from '#domain/exports/table';
import { formatCents } from '#domain/format/amount';
import type { DocumentKind } from '#domain/ledger/customerAccount';
import type { EntryKind } from '#domain/ledger/entry';
import { cents, sumCents, type Cents } from '#domain/money/cents';

type Row = {
  readonly seq: number;
  readonly kind: EntryKind;
  readonly effectiveOn: string;
  readonly recordedOn: string;
  readonly customerId: string | null;
  readonly customerNumber: string | null;
  readonly customerName: string | null;
  readonly document: string | null;
  readonly documentKind: DocumentKind | null;
  /** On the customers account. */
  readonly amount: number;
};
type BackDated = Row & { readonly closed: PlainDate };

// Matching changes no balance, and is dated after a closing by itself.
const rowsSql = `SELECT entry.seq, entry.kind, entry.effective_on AS effectiveOn, substr(entry.recorded_at, 1, 10) AS recordedOn,
    owner.id AS customerId, owner.number AS customerNumber, owner.name AS customerName, document.number AS document,
    document.kind AS documentKind,
    sum(CASE WHEN posting.account = 'customers' THEN posting.amount_cents ELSE 0 END) AS amount
  FROM journal_entry AS entry JOIN posting ON posting.entry_seq = entry.seq
  LEFT JOIN owner ON owner.recorded_seq = posting.customer_seq
  LEFT JOIN document ON document.seq = posting.document_seq
  WHERE entry.seq > ? AND entry.effective_on <= ? AND entry.kind <> 'allocation'
  GROUP BY entry.seq ORDER BY entry.seq`;

/** What was written after a period was closed and is dated in it, up to a day; in the order written. */
function backDatedEntries(ctx: Context, to: PlainDate): readonly BackDated[] {
  const entries = new Map<number, BackDated>();
  for (const closing of closingsOf(ctx)) {
    for (const row of rowsAfter(ctx, closing, to)) {
      if (!entries.has(row.seq)) entries.set(row.seq, { ...row, closed: closing.to });
    }
  }
  return [...entries.values()].toSorted((a, b) => a.seq - b.seq);
}

function rowsAfter(ctx: Context, closing: Closing, to: PlainDate): readonly Row[] {
  const last = closing.to < to ? closing.to : to;
  return reading<Row, [number, string]>(ctx, rowsSql).all(closing.lastEntry, last);
}

function wantedEntries(making: ListMaking): readonly BackDated[] {
  return backDatedEntries(making.ctx, making.request.to).filter(({ customerId }) => isWanted(making, customerId));
}

/** The list of what the accountant does not have in his books of a closed period. */
export function backDatedTable(making: ListMaking): ExportTable {
  const { words } = making;
  const entries = wantedEntries(making);
  return tableOf(
    making,
    [
      [words.customerNumber, 'text', 2],
      [words.customer, 'text', 6],
      [words.date, 'date', 3],
      [words.written, 'date', 3],
      [words.closedTo, 'date', 3],
      [words.piece, 'text', 4],
      [words.label, 'text', 4],
      [words.amount, 'amount', 3],
    ],
    entries.map((entry) => [
      ...[entry.customerNumber ?? '', entry.customerName ?? '', entry.effectiveOn, entry.recordedOn, entry.closed],
      ...[entry.document ?? '', words.kinds[entry.kind], entry.amount],
    ]),
    { total: [words.total, ...Array<null>(6).fill(null), amountOf(entries)] },
  );
}

/** What a list of a closed day says below: that entries were added since. Nothing when there are none. */
export function backDatedNote(making: ListMaking): readonly string[] {
  const { request, words } = making;
  if (request.what === 'back_dated') return [];
  const entries = wantedEntries(making);
  if (entries.length === 0) return [];
  return [words.lateEntries(entries.length, formatCents(amountOf(entries), request.language))];
}

/** Whether a period is closed, and what came in since. */
export function closingView(ctx: Context): Output<'closing.get'> {
  const today = ctx.clock.today();
  const last = closingsOf(ctx).at(-1);
  const entries = last === undefined ? [] : backDatedEntries(ctx, last.to);
  const monthBegan = dateOf(yearOf(today), monthOf(today), 1) ?? today;
  return {
    closedTo: closedTo(ctx),
    closedOn: last === undefined ? null : plainDate(last.on),
    backDated: { count: entries.length, amount: amountOf(entries) },
    proposedTo: addDays(monthBegan, -1),
  };
}

function amountOf(entries: readonly Row[]): Cents {
  return sumCents(entries.map(({ amount }) => cents(amount)));
}
