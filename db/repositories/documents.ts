import { rowInserter, rowNumbers } from '#db/bulkRows';
import { bulkWork } from '#db/bulkWork';
import type { WriteDb } from '#db/database';
import { ownersOf, rowsOfCustomer } from '#db/repositories/owners';
import { plainDate, type PlainDate } from '#domain/calendar/plainDate';
import type { DocumentKind } from '#domain/ledger/customerAccount';
import type { VatShare } from '#domain/ledger/vat';
import { cents, type Cents } from '#domain/money/cents';

/** What stands in the journal, with what is printed on it. Never changed. Amounts as they enter the customers account. */
export type Document = {
  readonly id: string;
  readonly customerId: string;
  readonly kind: DocumentKind;
  readonly number: string;
  readonly issuedOn: PlainDate;
  readonly deliveredOn: PlainDate | null;
  readonly net: Cents;
  readonly vat: Cents;
  readonly gross: Cents;
  readonly means: string | null;
  readonly againstId: string | null;
  readonly batchId: string | null;
};
type DocumentRow = Omit<Document, 'issuedOn' | 'deliveredOn' | 'net' | 'vat' | 'gross'> & {
  readonly seq: number;
  readonly issuedOn: string;
  readonly deliveredOn: string | null;
  readonly net: number;
  readonly vat: number;
  readonly gross: number;
};

/** One open item of the customers account: an instalment of an invoice, a credit note, a payment. */
export type Item = {
  readonly id: string;
  readonly documentId: string;
  readonly customerId: string;
  readonly n: number;
  /** Null when nothing falls due: a payment, a credit note. */
  readonly dueOn: PlainDate | null;
  readonly amount: Cents;
};
type ItemRow = Numbered<Omit<Item, 'dueOn' | 'amount'>> & { readonly dueOn: string | null; readonly amount: number };

/** With its number among all of its kind, by which the lines of the journal name it. */
export type Numbered<Kept> = Kept & { readonly seq: number };

/** What may still be changed about a document: references and what the user wants to remember. */
export type DocumentDetail = {
  readonly documentId: string;
  readonly orderReference: string;
  readonly paymentReference: string;
  readonly label: string;
  readonly policyId: string | null;
  readonly sentOn: PlainDate | null;
};
type DetailRow = Omit<DocumentDetail, 'sentOn'> & { readonly sentOn: string | null };

const columns = `seq, id, customer_id AS customerId, kind, number, issued_on AS issuedOn, delivered_on AS deliveredOn,
  net_cents AS net, vat_cents AS vat, gross_cents AS gross, means, against_id AS againstId, batch_id AS batchId`;
const itemColumns =
  'seq, id, document_id AS documentId, customer_id AS customerId, n, due_on AS dueOn, amount_cents AS amount';
const detailColumns = `document_id AS documentId, order_reference AS orderReference,
  payment_reference AS paymentReference, label, policy_id AS policyId, sent_on AS sentOn`;

const fromRow = (row: DocumentRow, customerId: string): Numbered<Document> => ({
  ...row,
  customerId,
  issuedOn: plainDate(row.issuedOn),
  deliveredOn: row.deliveredOn === null ? null : plainDate(row.deliveredOn),
  net: cents(row.net),
  vat: cents(row.vat),
  gross: cents(row.gross),
});
const itemFromRow = (row: ItemRow, customerId: string): Numbered<Item> => ({
  ...row,
  customerId,
  dueOn: row.dueOn === null ? null : plainDate(row.dueOn),
  amount: cents(row.amount),
});
const detailFromRow = (row: DetailRow): DocumentDetail => ({
  ...row,
  sentOn: row.sentOn === null ? null : plainDate(row.sentOn),
});

/** Invoices, credit notes and payments with their open items. */
export function documentsRepository(db: WriteDb) {
  return { ...documentsWriting(db), ...documentsReading(db), ...itemsReading(db) };
}

function documentsWriting(db: WriteDb) {
  const numbers = rowNumbers(db, 'document');
  const itemNumbers = rowNumbers(db, 'item');
  const insert = rowInserter(db, 'document', [
    ...['seq', 'id', 'customer_id', 'kind', 'number', 'issued_on', 'delivered_on'],
    ...['net_cents', 'vat_cents', 'gross_cents', 'currency', 'means', 'against_id', 'batch_id', 'recorded_at'],
  ]);
  const insertVat = rowInserter(db, 'document_vat', ['document_id', 'rate_milli', 'net_cents', 'vat_cents']);
  const insertItem = rowInserter(db, 'item', [
    ...['seq', 'id', 'document_id', 'customer_id', 'n', 'due_on', 'amount_cents'],
  ]);
  const upsertDetail = db.prepare(`
    INSERT INTO document_detail (document_id, order_reference, payment_reference, label, policy_id, sent_on, updated_at)
    VALUES (@documentId, @orderReference, @paymentReference, @label, @policyId, @sentOn, @updatedAt)
    ON CONFLICT (document_id) DO UPDATE SET order_reference = excluded.order_reference,
      payment_reference = excluded.payment_reference, label = excluded.label, policy_id = excluded.policy_id,
      sent_on = excluded.sent_on, updated_at = excluded.updated_at
  `);

  return {
    append(document: Document, vat: readonly VatShare[], items: readonly Item[], recordedAt: string): void {
      const { againstId, batchId, customerId, deliveredOn, gross, id, issuedOn, kind, means, net, number } = document;
      const kept = bulkWork(db)?.numbers;
      const seq = numbers.next();
      insert([
        ...[seq, id, customerId, kind, number, issuedOn, deliveredOn, net, document.vat, gross, 'EUR'],
        ...[means, againstId, batchId, recordedAt],
      ]);
      numbers.taken(seq);
      kept?.set(id, seq);
      for (const share of vat) insertVat([id, share.rateMilli, share.net, share.vat]);
      for (const { amount, dueOn, id: itemId, n } of items) {
        const itemSeq = itemNumbers.next();
        insertItem([itemSeq, itemId, id, customerId, n, dueOn, amount]);
        itemNumbers.taken(itemSeq);
        kept?.set(itemId, itemSeq);
      }
    },

    saveDetail(detail: DocumentDetail, updatedAt: string): void {
      upsertDetail.run({ ...detail, updatedAt });
    },
  };
}

function documentsReading(db: WriteDb) {
  const selectOne = db.prepare<[string], DocumentRow>(`SELECT ${columns} FROM document WHERE id = ?`);
  const selectByNumber = db.prepare<[string, string], DocumentRow>(
    `SELECT ${columns} FROM document WHERE kind = ? AND number = ? ORDER BY seq`,
  );
  const owners = ownersOf(db);
  const selectOfCustomer = rowsOfCustomer<DocumentRow>(
    db,
    (isHis) => `SELECT ${columns} FROM document WHERE customer_id ${isHis} ORDER BY seq`,
  );
  const selectVat = db.prepare<[string], { rateMilli: number; net: number; vat: number }>(`
    SELECT rate_milli AS rateMilli, net_cents AS net, vat_cents AS vat FROM document_vat
    WHERE document_id = ? ORDER BY rate_milli
  `);
  const selectDetail = db.prepare<[string], DetailRow>(
    `SELECT ${detailColumns} FROM document_detail WHERE document_id = ?`,
  );
  const selectDetails = rowsOfCustomer<DetailRow>(
    db,
    (isHis) => `SELECT ${detailColumns} FROM document_detail
      WHERE document_id IN (SELECT id FROM document WHERE customer_id ${isHis})`,
  );
  const named = (row: DocumentRow) => fromRow(row, owners.now(row.customerId));
  const countKind = db.prepare<[string], number>('SELECT count(*) FROM document WHERE kind = ?').pluck();

  return {
    get(id: string): Document | null {
      const row = selectOne.get(id);
      return row === undefined ? null : named(row);
    },

    byNumber: (kind: DocumentKind, number: string): readonly Document[] => selectByNumber.all(kind, number).map(named),

    /** Documents of a customer in the order they were recorded. */
    ofCustomer(customerId: string): readonly Numbered<Document>[] {
      const today = owners.now(customerId);
      return selectOfCustomer(customerId).map((row) => fromRow(row, today));
    },

    vatOf: (documentId: string): readonly VatShare[] =>
      selectVat.all(documentId).map((row) => ({ rateMilli: row.rateMilli, net: cents(row.net), vat: cents(row.vat) })),

    detail(documentId: string): DocumentDetail | null {
      const row = selectDetail.get(documentId);
      return row === undefined ? null : detailFromRow(row);
    },

    detailsOfCustomer: (customerId: string): readonly DocumentDetail[] => selectDetails(customerId).map(detailFromRow),

    /** How many documents of a kind were ever recorded. */
    count: (kind: DocumentKind): number => countKind.get(kind) ?? 0,
  };
}

function itemsReading(db: WriteDb) {
  const selectItem = db.prepare<[string], ItemRow>(`SELECT ${itemColumns} FROM item WHERE id = ?`);
  const selectItems = db.prepare<[string], ItemRow>(`SELECT ${itemColumns} FROM item WHERE document_id = ? ORDER BY n`);
  const owners = ownersOf(db);
  const selectItemsOfCustomer = rowsOfCustomer<ItemRow>(
    db,
    (isHis) => `SELECT ${itemColumns} FROM item WHERE customer_id ${isHis} ORDER BY seq`,
  );
  const named = (row: ItemRow) => itemFromRow(row, owners.now(row.customerId));

  return {
    item(id: string): Item | null {
      const row = selectItem.get(id);
      return row === undefined ? null : named(row);
    },

    itemsOf: (documentId: string): readonly Item[] => selectItems.all(documentId).map(named),

    /** Items of a customer in the order they were recorded. */
    itemsOfCustomer(customerId: string): readonly Numbered<Item>[] {
      const today = owners.now(customerId);
      return selectItemsOfCustomer(customerId).map((row) => itemFromRow(row, today));
    },
  };
}
