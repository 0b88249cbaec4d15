import type { Context } from '#app/context';
import { warnedMonths } from '#app/limitation/limitationRows';
import { reading } from '#app/queries/reading';
import { cursorOf, cursorValues, searchPhrase } from '#app/queries/searchText';
import type { Output, Request } from '#contract/api';
import { addMonths, plainDate } from '#domain/calendar/plainDate';
import { cents } from '#domain/money/cents';

type Page = Output<'invoices.list'>;
type Row = Page['rows'][number];
type Found = {
  readonly documentId: string;
  readonly kind: 'invoice' | 'creditNote';
  readonly number: string;
  readonly customerId: string;
  readonly customerName: string;
  readonly issuedOn: string;
  readonly dueOn: string | null;
  readonly gross: number;
  readonly open: number | null;
};
type Binding = Readonly<Record<string, string | number>>;

const columns = `document.id AS documentId, document.kind, document.number, customer.id AS customerId,
  customer.name AS customerName, document.issued_on AS issuedOn, document.gross_cents AS gross,
  (SELECT min(due_on) FROM item WHERE document_id = document.id) AS dueOn,
  (SELECT sum(state.open_cents) FROM item JOIN item_state AS state ON state.item_id = item.id
   WHERE item.document_id = document.id) AS open`;
const joined = 'FROM document JOIN owner AS customer ON customer.recorded_id = document.customer_id';
const documentsNotSettled = 'SELECT document_id FROM item_state WHERE open_cents <> 0';
const searched = `AND document.id IN (SELECT ref FROM search WHERE search MATCH @phrase AND kind = 'document')`;

/** Invoices and credit notes, the newest first; what is open or late, the oldest due date first. */
export function invoicesList(ctx: Context, request: Request<'invoices.list'>): Page {
  const isOpenOnly = request.filter === 'open' || request.filter === 'late' || request.filter === 'old';
  const { found, total, cursor } = isOpenOnly ? openDocuments(ctx, request) : byIssue(ctx, request);
  const shown = found.slice(0, request.limit);
  const last = shown.at(-1);
  return {
    rows: shown.map((row) => rowOf(ctx, row)),
    after: found.length > request.limit && last !== undefined ? cursor(last) : null,
    total,
  };
}

type Answer = { readonly found: readonly Found[]; readonly total: number; readonly cursor: (row: Found) => string };

function byIssue(ctx: Context, { text, filter, after, limit }: Request<'invoices.list'>): Answer {
  const phrase = searchPhrase(text);
  const [issuedOn, id] = cursorValues(after, 2) ?? ['9999', ''];
  const paid =
    filter === 'paid'
      ? `AND (SELECT sum(abs(state.open_cents)) FROM item
    JOIN item_state AS state ON state.item_id = item.id WHERE item.document_id = document.id) = 0`
      : '';
  const where = (kind: Found['kind']) =>
    `${joined} WHERE document.kind = '${kind}' ${paid} ${phrase === null ? '' : searched}`;
  const kinds: readonly Found['kind'][] = filter === 'paid' ? ['invoice'] : ['invoice', 'creditNote'];
  const binding: Binding = phrase === null ? {} : { phrase };
  const found = kinds
    .flatMap((kind) =>
      reading<Found, [Binding]>(
        ctx,
        `SELECT ${columns} ${where(kind)} AND (document.issued_on, document.id) < (@issuedOn, @id)
         ORDER BY document.issued_on DESC, document.id DESC LIMIT @limit`,
      ).all({ ...binding, issuedOn: String(issuedOn), id: String(id), limit: limit + 1 }),
    )
    .toSorted((a, b) =>
      a.issuedOn === b.issuedOn ? (a.documentId < b.documentId ? 1 : -1) : a.issuedOn < b.issuedOn ? 1 : -1,
    )
    .slice(0, limit + 1);
  const counted = (kind: Found['kind']) =>
    `SELECT count(*) AS n FROM document WHERE document.kind = '${kind}' ${phrase === null ? '' : searched}`;
  const count = (sql: string) => reading<{ n: number }, [Binding]>(ctx, sql).get(binding)?.n ?? 0;
  const all = kinds.reduce((sum, kind) => sum + count(counted(kind)), 0);
  // Few are open: they are counted, not the many that are paid.
  const total =
    filter === 'paid' ? all - count(`${counted('invoice')} AND document.id IN (${documentsNotSettled})`) : all;
  return { found, total, cursor: (row) => cursorOf([row.issuedOn, row.documentId]) };
}

// An invoice with several open instalments stands at the first of them.
const firstOpen = `NOT EXISTS (SELECT 1 FROM item AS other JOIN item_state AS earlier ON earlier.item_id = other.id
  WHERE other.document_id = first.document_id AND earlier.open_cents > 0
    AND (earlier.due_on, earlier.item_id) < (first.due_on, first.item_id))`;

function openDocuments(ctx: Context, { text, filter, after, limit }: Request<'invoices.list'>): Answer {
  const phrase = searchPhrase(text);
  const [dueOn, itemId] = cursorValues(after, 2) ?? ['', ''];
  const from = `FROM item_state AS first JOIN document ON document.id = first.document_id
    JOIN owner AS customer ON customer.recorded_id = document.customer_id
    WHERE first.open_cents <> 0 AND first.open_cents > 0 ${filter === 'late' ? 'AND first.due_on < @today' : ''}
      ${filter === 'old' ? 'AND first.limitation_on <= @until' : ''}
      AND ${firstOpen} ${phrase === null ? '' : searched}`;
  const binding: Binding = {
    ...(phrase === null ? {} : { phrase }),
    ...(filter === 'late' ? { today: ctx.clock.today() } : {}),
    ...(filter === 'old' ? { until: addMonths(ctx.clock.today(), warnedMonths) } : {}),
  };
  const found = reading<Found & { readonly firstDueOn: string; readonly firstId: string }, [Binding]>(
    ctx,
    `SELECT ${columns}, first.due_on AS firstDueOn, first.item_id AS firstId ${from}
       AND (first.due_on, first.item_id) > (@dueOn, @itemId)
     ORDER BY first.due_on, first.item_id LIMIT @limit`,
  ).all({ ...binding, dueOn: String(dueOn), itemId: String(itemId), limit: limit + 1 });
  const counted = `SELECT count(DISTINCT document_id) AS n FROM item_state
    WHERE open_cents <> 0 AND open_cents > 0 ${filter === 'late' ? 'AND due_on < @today' : ''}
      ${filter === 'old' ? 'AND limitation_on <= @until' : ''}
      ${phrase === null ? '' : searched.replace('document.id', 'document_id')}`;
  const total = reading<{ n: number }, [Binding]>(ctx, counted).get(binding)?.n ?? 0;
  const cursors = new Map(found.map((row) => [row.documentId, cursorOf([row.firstDueOn, row.firstId])]));
  return { found, total, cursor: (row) => cursors.get(row.documentId) ?? '' };
}

function rowOf(ctx: Context, found: Found): Row {
  const standing = documentStanding(ctx, found);
  return {
    documentId: found.documentId,
    kind: found.kind,
    number: found.number,
    customerId: found.customerId,
    customerName: found.customerName,
    issuedOn: plainDate(found.issuedOn),
    dueOn: found.dueOn === null ? null : plainDate(found.dueOn),
    gross: cents(found.gross),
    open: cents(standing.open),
    state: standing.state,
  };
}

function documentStanding(ctx: Context, found: Found): { open: number; state: Row['state'] } {
  if (found.kind === 'creditNote') return creditStanding(ctx, found);
  const states = reading<{ state: Row['state'] }, [string]>(
    ctx,
    `SELECT DISTINCT state.state FROM item JOIN item_state AS state ON state.item_id = item.id WHERE item.document_id = ?`,
  )
    .all(found.documentId)
    .map(({ state }) => state);
  const open = found.open ?? 0;
  const [only] = states;
  if (states.length === 1 && only !== undefined) return { open, state: only };
  // Instalments in different states: something was paid, and something may be left.
  return { open, state: open > 0 ? 'part_paid' : 'paid' };
}

// A credit note has no place in what is kept for speed: its few lines are summed.
function creditStanding(ctx: Context, found: Found): { open: number; state: Row['state'] } {
  const sums = reading<{ open: number | null; booked: number | null }, [string, string]>(
    ctx,
    `SELECT sum(posting.amount_cents) AS open,
       sum(CASE WHEN coalesce(target.kind, entry.kind) = 'creditNote' THEN posting.amount_cents END) AS booked
     FROM posting JOIN journal_entry AS entry ON entry.seq = posting.entry_seq
     LEFT JOIN journal_entry AS target ON target.id = entry.corrects
     WHERE posting.customer_seq IN (SELECT recorded_seq FROM owner WHERE recorded_id IN (SELECT value FROM json_each(?)))
       AND posting.document_seq = (SELECT seq FROM document WHERE id = ?) AND posting.item_seq IS NOT NULL`,
  ).get(JSON.stringify(ctx.ledger.customers.recordedAs(found.customerId)), found.documentId);
  const open = sums?.open ?? 0;
  if ((sums?.booked ?? 0) === 0) return { open, state: 'cancelled' };
  return { open, state: open === 0 ? 'paid' : open === found.gross ? 'open' : 'part_paid' };
}
