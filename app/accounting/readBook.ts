import type { Context } from '#app/context';
import { reading } from '#app/queries/reading';
import { inSlices } from '#app/slices';
import type { Book, BookCustomer, BookDocument, BookItem, BookLine } from '#domain/accounting/book';
import { plainDate, type PlainDate } from '#domain/calendar/plainDate';
import type { DocumentKind } from '#domain/ledger/customerAccount';
import type { AccountRole, EntryKind } from '#domain/ledger/entry';
import { cents } from '#domain/money/cents';

type LineRow = {
  readonly entrySeq: number;
  readonly entryId: string;
  readonly kind: EntryKind;
  readonly corrects: string | null;
  readonly effectiveOn: string;
  readonly recordedOn: string;
  readonly account: AccountRole;
  readonly customerSeq: number | null;
  readonly documentSeq: number | null;
  readonly itemSeq: number | null;
  readonly amount: number;
};

const atOnce = 500;

/** The journal up to a day with the names it points to, read a part at a time: the window never waits for it. */
export async function readBook(ctx: Context, to: PlainDate, millis: () => number): Promise<Book> {
  const customers = await namesOf(ctx, 'customer', millis, customerRows, (row: BookCustomer) => row);
  const documents = await namesOf(ctx, 'document', millis, documentRows, documentOf);
  const items = await namesOf(ctx, 'item', millis, itemRows, itemOf);
  const lines: BookLine[] = [];
  const part = reading<LineRow, [string, number, number]>(ctx, lineRows);
  await inSlices(millis, partsOf(ctx, 'journal_entry'), (start) => {
    for (const row of part.all(to, start, start + atOnce)) {
      const { customerSeq, documentSeq, itemSeq, ...line } = row;
      lines.push({
        ...line,
        effectiveOn: line.effectiveOn as PlainDate,
        recordedOn: line.recordedOn as PlainDate,
        customerId: idAt(customers, customerSeq),
        documentId: idAt(documents, documentSeq),
        itemId: idAt(items, itemSeq),
        amount: cents(line.amount),
      });
    }
  });
  const accounts = new Map(ctx.ledger.accounts.all().map(({ code, name, role }) => [role, { code, name }]));
  return { to, lines, customers: byId(customers), documents: byId(documents), items: byId(items), accounts };
}

const lineRows = `SELECT entry.seq AS entrySeq, entry.id AS entryId, entry.kind, entry.corrects,
    entry.effective_on AS effectiveOn, substr(entry.recorded_at, 1, 10) AS recordedOn, posting.account,
    posting.customer_seq AS customerSeq, posting.document_seq AS documentSeq, posting.item_seq AS itemSeq,
    posting.amount_cents AS amount
  FROM journal_entry AS entry JOIN posting ON posting.entry_seq = entry.seq
  WHERE +entry.effective_on <= ? AND entry.seq > ? AND entry.seq <= ? ORDER BY entry.seq, posting.id`;
const customerRows = `SELECT recorded_seq AS seq, id, number, name FROM owner
  WHERE recorded_seq > ? AND recorded_seq <= ?`;
const documentRows = 'SELECT seq, id, kind, number, issued_on AS issuedOn FROM document WHERE seq > ? AND seq <= ?';
const itemRows = 'SELECT seq, id, document_id AS documentId, due_on AS dueOn FROM item WHERE seq > ? AND seq <= ?';

type DocumentRow = {
  readonly id: string;
  readonly kind: DocumentKind;
  readonly number: string;
  readonly issuedOn: string;
};
type ItemRow = { readonly id: string; readonly documentId: string; readonly dueOn: string | null };

function documentOf({ id, issuedOn, kind, number }: DocumentRow): BookDocument {
  return { id, kind, number, issuedOn: plainDate(issuedOn) };
}

function itemOf({ documentId, dueOn, id }: ItemRow): BookItem {
  return { id, documentId, dueOn: dueOn === null ? null : plainDate(dueOn) };
}

type Named = { readonly id: string };

async function namesOf<Row extends Named, Value extends Named>(
  ctx: Context,
  table: 'customer' | 'document' | 'item',
  millis: () => number,
  sql: string,
  shape: (row: Row) => Value,
): Promise<ReadonlyMap<number, Value>> {
  const names = new Map<number, Value>();
  const part = reading<Row & { readonly seq: number }, [number, number]>(ctx, sql);
  await inSlices(millis, partsOf(ctx, table), (start) => {
    for (const row of part.all(start, start + atOnce)) names.set(row.seq, shape(row));
  });
  return names;
}

function partsOf(ctx: Context, table: 'customer' | 'document' | 'item' | 'journal_entry'): readonly number[] {
  const last = reading<{ seq: number | null }>(ctx, `SELECT max(seq) AS seq FROM ${table}`).get()?.seq ?? 0;
  return Array.from({ length: Math.ceil(last / atOnce) }, (_, index) => index * atOnce);
}

function idAt(names: ReadonlyMap<number, Named>, seq: number | null): string | null {
  return seq === null ? null : (names.get(seq)?.id ?? null);
}

function byId<Value extends Named>(names: ReadonlyMap<number, Value>): ReadonlyMap<string, Value> {
  return new Map([...names.values()].map((value) => [value.id, value]));
}
