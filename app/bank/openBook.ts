import type { Context } from '#app/context';
import { reading } from '#app/queries/reading';
import { forget, remembered } from '#app/remembered';
import { inSlices } from '#app/slices';
import { plainDate } from '#domain/calendar/plainDate';
import type { BookDocument } from '#domain/matching/model';
import { bookFiller, type MoneyBook } from '#domain/matching/moneyBook';
import { cents } from '#domain/money/cents';

const key = 'moneyBook';
/** Documents read at once: what a slice of work holds. */
const partSize = 1_000;

type Row = {
  readonly documentId: string;
  readonly customerId: string;
  readonly customerName: string;
  readonly number: string;
  readonly reference: string;
  readonly dueOn: string | null;
  readonly open: number;
  readonly opens: string | null;
};

// Instalments from the projection; credit notes have none, and there are few of them.
const documentsFrom = `SELECT document.id AS documentId, document.customer_id AS customerId,
    customer.name AS customerName, document.number, coalesce(detail.payment_reference, '') AS reference,
    (SELECT min(due_on) FROM item_state WHERE document_id = document.id AND open_cents <> 0) AS dueOn,
    CASE document.kind WHEN 'invoice'
      THEN coalesce((SELECT sum(open_cents) FROM item_state WHERE document_id = document.id), 0)
      ELSE (SELECT coalesce(sum(amount_cents), 0) FROM posting WHERE customer_seq = customer.seq
        AND document_seq = document.seq AND account = 'customers') END AS open,
    (SELECT group_concat(open_cents) FROM (SELECT open_cents FROM item_state
      WHERE document_id = document.id AND open_cents > 0 ORDER BY due_on)) AS opens
  FROM document JOIN customer ON customer.id = document.customer_id
  LEFT JOIN document_detail AS detail ON detail.document_id = document.id
  WHERE document.seq > ? AND document.seq <= ? AND document.kind IN ('invoice', 'creditNote')`;

/** Everything that money may settle, kept until something is written. Read in slices. */
export async function openBook(ctx: Context, millis: () => number): Promise<MoneyBook> {
  const known = remembered<{ book: MoneyBook | null }>(ctx, key, () => ({ book: null }));
  if (known.book !== null) return known.book;
  const last = reading<{ n: number | null }>(ctx, 'SELECT max(seq) AS n FROM document').get()?.n ?? 0;
  const parts = Array.from({ length: Math.ceil(last / partSize) }, (_, index) => index * partSize);
  const documents: BookDocument[] = [];
  await inSlices(millis, parts, (from) => {
    for (const row of reading<Row, [number, number]>(ctx, documentsFrom).all(from, from + partSize)) {
      documents.push(documentOf(row));
    }
  });
  // Oldest due date first, as they are offered.
  documents.sort((a, b) => ((a.dueOn ?? '') < (b.dueOn ?? '') ? -1 : 1));
  const filler = bookFiller();
  await inSlices(millis, documents, filler.add);
  for (const payer of ctx.ledger.bank.payers()) filler.know(payer);
  const book = filler.finish();
  known.book = book;
  return book;
}

/** The book is made again when it is next asked for: something was learned. */
export function forgetBook(ctx: Context): void {
  forget(ctx, key);
}

function documentOf({ dueOn, open, opens, ...row }: Row): BookDocument {
  return {
    ...row,
    dueOn: dueOn === null ? null : plainDate(dueOn),
    open: cents(open),
    instalments: opens === null ? [] : opens.split(',').map((each) => cents(Number(each))),
  };
}
