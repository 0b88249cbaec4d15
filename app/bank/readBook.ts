import type { Context } from '#app/context';
import { reading } from '#app/queries/reading';
import { inSlices } from '#app/slices';
import { plainDate } from '#domain/calendar/plainDate';
import type { BookDocument, PayerHint } from '#domain/matching/model';
import type { BookCustomer } from '#domain/matching/moneyBook';
import { cents } from '#domain/money/cents';

/** Documents read at once: what a slice of work holds. */
const partSize = 1_000;

type Row = Omit<BookDocument, 'customerName' | 'dueOn' | 'open' | 'instalments'> & {
  /** Of a credit note: what it still has to give, below zero. */
  readonly credit: number;
};
type OpenItem = { readonly documentId: string; readonly itemId: string; readonly dueOn: string; readonly open: number };
type OpenItems = Map<string, OpenItem[]>;
type Name = { readonly customerId: string; readonly name: string; readonly recordedName: string };
type Payer = { readonly customerId: string; readonly kind: 'iban' | 'name'; readonly value: string };

// What a credit note has left is in the journal only; there are few of them.
const documentsWhere = `SELECT document.id AS documentId, customer.id AS customerId, document.number,
    coalesce(detail.payment_reference, '') AS reference,
    CASE document.kind WHEN 'invoice' THEN 0
      ELSE (SELECT coalesce(sum(amount_cents), 0) FROM posting WHERE customer_seq IN (SELECT his.seq FROM customer AS his WHERE his.id = customer.id OR his.merged_into = customer.id)
        AND document_seq = document.seq AND account = 'customers') END AS credit
  FROM document JOIN owner AS customer ON customer.recorded_id = document.customer_id
  LEFT JOIN document_detail AS detail ON detail.document_id = document.id
  WHERE document.kind IN ('invoice', 'creditNote') AND `;
const openWhere = `SELECT document_id AS documentId, item_id AS itemId, due_on AS dueOn, open_cents AS open
  FROM item_state WHERE open_cents <> 0 AND `;
const namesFrom = `SELECT owner.id AS customerId, owner.name, recorded.name AS recordedName
  FROM customer AS recorded JOIN owner ON owner.recorded_id = recorded.id`;
const payersFrom = `SELECT owner.id AS customerId, kind, value
  FROM known_payer JOIN owner ON owner.recorded_id = known_payer.customer_id`;

/** Reads customers with everything that money of theirs is known by, as they stand. */
export function bookReader(ctx: Context): {
  readonly all: (millis: () => number) => Promise<readonly BookCustomer[]>;
  /** Null: there is none of this id, or he was merged into another. */
  readonly one: (customerId: string) => BookCustomer | null;
} {
  return { all: (millis) => readAll(ctx, millis), one: (customerId) => readOne(ctx, customerId) };
}

function readOne(ctx: Context, customerId: string): BookCustomer | null {
  const ids = JSON.stringify(ctx.ledger.customers.recordedAs(customerId));
  const his = 'IN (SELECT value FROM json_each(?))';
  const names = reading<Name, [string]>(ctx, `${namesFrom} WHERE recorded.id ${his}`).all(ids);
  const [first] = names;
  if (first === undefined || first.customerId !== customerId) return null;
  const opens: OpenItems = new Map();
  const items = reading<OpenItem, [string]>(ctx, `${openWhere} customer_id = ? ORDER BY due_on, item_id`);
  for (const item of items.all(customerId)) addOpen(opens, item);
  return customerOf(first, {
    names,
    payers: reading<Payer, [string]>(ctx, `${payersFrom} WHERE known_payer.customer_id ${his}`).all(ids),
    rows: reading<Row, [string]>(ctx, `${documentsWhere} document.customer_id ${his}`).all(ids),
    opens,
  });
}

async function readAll(ctx: Context, millis: () => number): Promise<readonly BookCustomer[]> {
  const opens = await openItems(ctx, millis);
  const rows = await documentRows(ctx, millis);
  const payers = groupedById(reading<Payer>(ctx, payersFrom).all());
  const names = await inPages(ctx, millis);
  const customers: BookCustomer[] = [];
  await inSlices(millis, names, ([customerId, own]) => {
    const [first] = own;
    if (first === undefined) return;
    const his = { names: own, payers: payers.get(customerId) ?? [], rows: rows.get(customerId) ?? [], opens };
    customers.push(customerOf(first, his));
  });
  return customers;
}

type Parts = {
  readonly names: readonly Name[];
  readonly payers: readonly Payer[];
  readonly rows: readonly Row[];
  readonly opens: OpenItems;
};

function customerOf({ customerId, name }: Name, { names, opens, payers, rows }: Parts): BookCustomer {
  const hints = payers.map(({ kind, value }): Omit<PayerHint, 'customerId'> => ({ kind, value }));
  // One who was two customers is known by both names.
  const otherNames = [...new Set(names.map(({ recordedName }) => recordedName))].filter((each) => each !== name);
  return { customerId, name, otherNames, payers: hints, documents: rows.map((row) => documentOf(row, name, opens)) };
}

function documentOf({ credit, ...row }: Row, customerName: string, opens: OpenItems): BookDocument {
  const items = opens.get(row.documentId) ?? [];
  const [first] = items;
  return {
    ...row,
    customerName,
    dueOn: first === undefined ? null : plainDate(first.dueOn),
    open: cents(items.reduce((sum, { open }) => sum + open, credit)),
    instalments: items.map(({ open }) => cents(open)),
  };
}

async function inPages(ctx: Context, millis: () => number): Promise<Map<string, Name[]>> {
  const names = new Map<string, Name[]>();
  const last = reading<{ n: number | null }>(ctx, 'SELECT max(seq) AS n FROM customer').get()?.n ?? 0;
  const page = reading<Name, [number, number]>(ctx, `${namesFrom} WHERE recorded.seq > ? AND recorded.seq <= ?`);
  await inSlices(millis, partsUntil(last), (from) => {
    for (const row of page.all(from, from + partSize)) pushById(names, row);
  });
  return names;
}

async function documentRows(ctx: Context, millis: () => number): Promise<Map<string, Row[]>> {
  const rows = new Map<string, Row[]>();
  const last = reading<{ n: number | null }>(ctx, 'SELECT max(seq) AS n FROM document').get()?.n ?? 0;
  const page = reading<Row, [number, number]>(ctx, `${documentsWhere} document.seq > ? AND document.seq <= ?`);
  await inSlices(millis, partsUntil(last), (from) => {
    for (const row of page.all(from, from + partSize)) pushById(rows, row);
  });
  return rows;
}

function partsUntil(last: number): readonly number[] {
  return Array.from({ length: Math.ceil(last / partSize) }, (_, index) => index * partSize);
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

function groupedById<Of extends { readonly customerId: string }>(rows: readonly Of[]): Map<string, Of[]> {
  const groups = new Map<string, Of[]>();
  for (const row of rows) pushById(groups, row);
  return groups;
}

function pushById<Of extends { readonly customerId: string }>(groups: Map<string, Of[]>, row: Of): void {
  const known = groups.get(row.customerId);
  if (known === undefined) groups.set(row.customerId, [row]);
  else known.push(row);
}
