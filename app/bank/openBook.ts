import type { Context } from '#app/context';
import { reading } from '#app/queries/reading';
import { forget, remembered } from '#app/remembered';
import { inSlices } from '#app/slices';
import { plainDate } from '#domain/calendar/plainDate';
import type { BookDocument } from '#domain/matching/model';
import { bookFiller, moneyBook, type MoneyBook } from '#domain/matching/moneyBook';
import { cents } from '#domain/money/cents';

const key = 'moneyBook';
/** Documents read at once: what a slice of work holds. */
const partSize = 1_000;

type Row = Omit<BookDocument, 'dueOn' | 'open' | 'instalments'> & {
  /** Of a credit note: what it still has to give, below zero. */
  readonly credit: number;
};
type OpenItem = { readonly documentId: string; readonly itemId: string; readonly dueOn: string; readonly open: number };
type OpenItems = Map<string, OpenItem[]>;

// What a credit note has left is in the journal only; there are few of them.
const documentsWhere = `SELECT document.id AS documentId, customer.id AS customerId,
    customer.name AS customerName, document.number, coalesce(detail.payment_reference, '') AS reference,
    CASE document.kind WHEN 'invoice' THEN 0
      ELSE (SELECT coalesce(sum(amount_cents), 0) FROM posting WHERE customer_seq IN (SELECT his.seq FROM customer AS his WHERE his.id = customer.id OR his.merged_into = customer.id)
        AND document_seq = document.seq AND account = 'customers') END AS credit
  FROM document JOIN owner AS customer ON customer.recorded_id = document.customer_id
  LEFT JOIN document_detail AS detail ON detail.document_id = document.id
  WHERE document.kind IN ('invoice', 'creditNote') AND `;

const openWhere = `SELECT document_id AS documentId, item_id AS itemId, due_on AS dueOn, open_cents AS open
  FROM item_state WHERE open_cents <> 0 AND `;

type Name = { readonly customerId: string; readonly name: string; readonly recordedName: string };
const namesFrom = `SELECT owner.id AS customerId, owner.name, recorded.name AS recordedName
  FROM customer AS recorded JOIN owner ON owner.recorded_id = recorded.id`;

/** Everything that money may settle, kept until something is written. Read in slices. */
export async function openBook(ctx: Context, millis: () => number): Promise<MoneyBook> {
  const known = remembered<{ book: MoneyBook | null }>(ctx, key, () => ({ book: null }));
  if (known.book !== null) return known.book;
  const opens = await openItems(ctx, millis);
  const last = reading<{ n: number | null }>(ctx, 'SELECT max(seq) AS n FROM document').get()?.n ?? 0;
  const parts = Array.from({ length: Math.ceil(last / partSize) }, (_, index) => index * partSize);
  const documents: BookDocument[] = [];
  const read = reading<Row, [number, number]>(ctx, `${documentsWhere} document.seq > ? AND document.seq <= ?`);
  await inSlices(millis, parts, (from) => {
    for (const row of read.all(from, from + partSize)) documents.push(documentOf(row, opens));
  });
  documents.sort(oldestFirst);
  const filler = bookFiller();
  await inSlices(millis, documents, filler.add);
  await inSlices(millis, reading<Name>(ctx, namesFrom).all(), ({ customerId, name, recordedName }) => {
    filler.name(customerId, name);
    // One who was two customers is known by both names.
    if (recordedName !== name) filler.know({ customerId, kind: 'name', value: recordedName });
  });
  for (const payer of ctx.ledger.bank.payers()) filler.know(payer);
  const book = filler.finish();
  known.book = book;
  return book;
}

/** What one customer may settle: few documents, read at once. */
export function bookOf(ctx: Context, customerId: string): MoneyBook {
  const opens: OpenItems = new Map();
  for (const item of reading<OpenItem, [string]>(ctx, `${openWhere} customer_id = ? ORDER BY due_on`).all(customerId)) {
    addOpen(opens, item);
  }
  const rows = reading<Row, [string]>(
    ctx,
    `${documentsWhere} document.customer_id IN (SELECT value FROM json_each(?))`,
  ).all(JSON.stringify(ctx.ledger.customers.recordedAs(customerId)));
  return moneyBook(rows.map((row) => documentOf(row, opens)).toSorted(oldestFirst));
}

// As they are offered.
function oldestFirst(a: BookDocument, b: BookDocument): number {
  const [first, second] = [a.dueOn ?? '', b.dueOn ?? ''];
  return first < second ? -1 : first > second ? 1 : 0;
}

/** The book is made again when it is next asked for: something was learned. */
export function forgetBook(ctx: Context): void {
  forget(ctx, key);
}

// What is open of each invoice, oldest due date first.
async function openItems(ctx: Context, millis: () => number): Promise<OpenItems> {
  const opens: OpenItems = new Map();
  const next = reading<OpenItem, [string, string, number]>(
    ctx,
    `${openWhere} (due_on, item_id) > (?, ?) ORDER BY due_on, item_id LIMIT ?`,
  );
  const pages = function* () {
    let after: OpenItem | undefined;
    do {
      const page = next.all(after?.dueOn ?? '', after?.itemId ?? '', partSize);
      yield page;
      after = page.length < partSize ? undefined : page.at(-1);
    } while (after !== undefined);
  };
  await inSlices(millis, pages(), (page) => {
    for (const item of page) addOpen(opens, item);
  });
  return opens;
}

function addOpen(opens: OpenItems, item: OpenItem): void {
  const known = opens.get(item.documentId);
  if (known === undefined) opens.set(item.documentId, [item]);
  else known.push(item);
}

function documentOf({ credit, ...row }: Row, opens: OpenItems): BookDocument {
  const items = opens.get(row.documentId) ?? [];
  const [first] = items;
  return {
    ...row,
    dueOn: first === undefined ? null : plainDate(first.dueOn),
    open: cents(items.reduce((sum, { open }) => sum + open, credit)),
    instalments: items.map(({ open }) => cents(open)),
  };
}
