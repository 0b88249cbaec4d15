import { rowInserter, rowNumbers } from '#db/bulkRows';
import { bulkWork } from '#db/bulkWork';
import type { WriteDb } from '#db/database';
import { ownersOf, rowsOfCustomer } from '#db/repositories/owners';
import { assert, present } from '#domain/assert';
import { plainDate, type PlainDate } from '#domain/calendar/plainDate';
import type { AccountLine, DocumentKind } from '#domain/ledger/customerAccount';
import type { AccountRole, EntryKind, JournalEntry, Posting } from '#domain/ledger/entry';
import { cents } from '#domain/money/cents';

type EntryRow = {
  readonly seq: number;
  readonly id: string;
  readonly kind: EntryKind;
  readonly effectiveOn: string;
  readonly recordedAt: string;
  readonly corrects: string | null;
  readonly hash: string;
};
type PostingRow = Omit<Posting, 'amount'> & { readonly amount: number };
type LineRow = {
  readonly entrySeq: number;
  readonly entryId: string;
  readonly kind: EntryKind;
  readonly corrects: string | null;
  readonly effectiveOn: string;
  readonly itemSeq: number | null;
  readonly documentSeq: number | null;
  readonly account: AccountRole;
  readonly claimId: string | null;
  readonly amount: number;
};

/** An entry as it stands in the journal, with its place in the chain. */
export type StoredEntry = JournalEntry & { readonly seq: number; readonly recordedAt: string; readonly hash: string };

const entryColumns = 'seq, id, kind, effective_on AS effectiveOn, recorded_at AS recordedAt, corrects, hash';

/** Appends journal entries and reads them back. Statements are prepared once; no rule lives here. */
export function journalRepository(db: WriteDb) {
  return { ...journalWriting(db), ...journalReading(db), ...placesReading(db), ...linesReading(db) };
}

function journalWriting(db: WriteDb) {
  const lastHash = db.prepare<[], string>('SELECT hash FROM journal_entry ORDER BY seq DESC LIMIT 1').pluck();
  const insertPosting = rowInserter(db, 'posting', [
    ...['entry_seq', 'account', 'customer_seq', 'document_seq', 'item_seq', 'claim_id', 'amount_cents', 'currency'],
  ]);
  const insertEntry = rowInserter(db, 'journal_entry', [
    ...['seq', 'id', 'kind', 'effective_on', 'recorded_at', 'corrects', 'hash'],
  ]);
  const numbers = rowNumbers(db, 'journal_entry');
  const seqOf = {
    customer: numbersOf(db, 'customer'),
    document: numbersOf(db, 'document'),
    item: numbersOf(db, 'item'),
  };

  return {
    /** Hash of the newest entry; null in an empty journal. */
    lastHash: (): string | null => lastHash.get() ?? null,

    /** The place of the entry that is appended next. */
    nextSeq: numbers.next,

    /** Postings first, header last: the header seals the entry. Call inside the transaction of a command. */
    append(entry: JournalEntry, recordedAt: string, hash: string): void {
      assert(db.inTransaction, 'append outside a transaction');
      const { corrects, effectiveOn, id, kind, postings } = entry;
      const seq = numbers.next();
      for (const { account, customerId, documentId, itemId, claimId, amount, currency } of postings) {
        insertPosting([
          ...[seq, account, seqOf.customer(customerId), seqOf.document(documentId), seqOf.item(itemId)],
          ...[claimId, amount, currency],
        ]);
      }
      insertEntry([seq, id, kind, effectiveOn, recordedAt, corrects, hash]);
      numbers.taken(seq);
    },
  };
}

// In the journal customers, documents and items are numbers: a third of the room, and found at once.
function numbersOf(db: WriteDb, table: 'customer' | 'document' | 'item') {
  const select = db.prepare<[string], number>(`SELECT seq FROM ${table} WHERE id = ?`).pluck();
  return (id: string | null): number | null => {
    if (id === null) return null;
    const kept = bulkWork(db)?.numbers;
    const known = kept?.get(id);
    if (known !== undefined) return known;
    const seq = present(select.get(id), `${table} ${id}`);
    kept?.set(id, seq);
    return seq;
  };
}

function journalReading(db: WriteDb) {
  const selectEntry = db.prepare<[string], EntryRow>(`SELECT ${entryColumns} FROM journal_entry WHERE id = ?`);
  const selectEntries = db.prepare<[number, number], EntryRow>(
    `SELECT ${entryColumns} FROM journal_entry WHERE seq > ? ORDER BY seq LIMIT ?`,
  );
  const selectPostings = db.prepare<[number], PostingRow>(`
    SELECT posting.account, customer.id AS customerId, document.id AS documentId, item.id AS itemId,
           posting.claim_id AS claimId, posting.amount_cents AS amount, posting.currency
    FROM posting
    LEFT JOIN customer ON customer.seq = posting.customer_seq
    LEFT JOIN document ON document.seq = posting.document_seq
    LEFT JOIN item ON item.seq = posting.item_seq
    WHERE posting.entry_seq = ? ORDER BY posting.id
  `);
  const selectReversal = db.prepare<[string], string>('SELECT id FROM journal_entry WHERE corrects = ?').pluck();
  const owners = ownersOf(db);
  const sumAccount = db
    .prepare<[string, string], number>(
      `
    SELECT coalesce(sum(posting.amount_cents), 0)
    FROM posting JOIN journal_entry AS entry ON entry.seq = posting.entry_seq
    WHERE posting.account = ? AND entry.effective_on <= ?
  `,
    )
    .pluck();

  const withPostings = (row: EntryRow): StoredEntry => ({
    ...row,
    effectiveOn: plainDate(row.effectiveOn),
    postings: selectPostings.all(row.seq).map((posting) => ({ ...posting, amount: cents(posting.amount) })),
  });

  return {
    /** An entry, its customers named as they are today. */
    get(id: string): StoredEntry | null {
      const row = selectEntry.get(id);
      if (row === undefined) return null;
      const entry = withPostings(row);
      const named = (posting: Posting): Posting => ({
        ...posting,
        customerId: posting.customerId === null ? null : owners.now(posting.customerId),
      });
      return { ...entry, postings: entry.postings.map(named) };
    },

    /** Entries after `afterSeq` in the order of the chain, at most `limit`, word for word as they were sealed. */
    page: (afterSeq: number, limit: number): readonly StoredEntry[] =>
      selectEntries.all(afterSeq, limit).map(withPostings),

    /** The entry that reverses `id`, or null. */
    reversalOf: (id: string): string | null => selectReversal.get(id) ?? null,

    /** Sum of an account over the entries effective on or before `on`, in cents. */
    accountSum: (account: AccountRole, on: PlainDate) => cents(sumAccount.get(account, on) ?? 0),
  };
}

function placesReading(db: WriteDb) {
  const selectEntriesOf = rowsOfCustomer<Pick<EntryRow, 'seq' | 'recordedAt'>>(
    db,
    (_isHis, isHisNumber) => `SELECT seq, recorded_at AS recordedAt FROM journal_entry WHERE seq IN
      (SELECT entry_seq FROM posting WHERE customer_seq ${isHisNumber})`,
  );
  const selectLastSeq = db.prepare<[], number>('SELECT coalesce(max(seq), 0) FROM journal_entry').pluck();

  return {
    /** Entries that name the customer and were recorded after an instant, by their place in the journal. */
    recordedAfter: (customerId: string, instant: string): readonly number[] =>
      selectEntriesOf(customerId).flatMap(({ recordedAt, seq }) => (recordedAt > instant ? [seq] : [])),

    /** Numbers of the entries that name the customer and were appended after the one of this number. */
    entriesAfter: (customerId: string, after: number): readonly number[] =>
      selectEntriesOf(customerId).flatMap(({ seq }) => (seq > after ? [seq] : [])),

    /** Number of the newest entry; 0 in an empty journal. */
    lastSeq: (): number => selectLastSeq.get() ?? 0,
  };
}

type ItemName = { readonly seq: number; readonly id: string };
type DocumentName = ItemName & { readonly kind: DocumentKind };
const nothingKnown = { documents: [], items: [] };

function linesReading(db: WriteDb) {
  const selectLines = rowsOfCustomer<LineRow>(
    db,
    (_isHis, isHisNumber) => `
    SELECT posting.entry_seq AS entrySeq, entry.id AS entryId, entry.kind, entry.corrects,
           entry.effective_on AS effectiveOn, posting.item_seq AS itemSeq, posting.document_seq AS documentSeq,
           posting.account, posting.claim_id AS claimId, posting.amount_cents AS amount
    FROM posting JOIN journal_entry AS entry ON entry.seq = posting.entry_seq
    WHERE posting.customer_seq ${isHisNumber}
    ORDER BY posting.entry_seq, posting.id
  `,
  );
  const selectDocument = db.prepare<[number], DocumentName>('SELECT seq, id, kind FROM document WHERE seq = ?');
  const selectItem = db.prepare<[number], ItemName>('SELECT seq, id FROM item WHERE seq = ?');

  return {
    /**
     * Every line that names the customer, oldest entry first, on any account.
     *
     * @param known his documents and items, when they are read already: a name found there is not looked up again
     */
    linesOf(
      customerId: string,
      known: { readonly documents: readonly DocumentName[]; readonly items: readonly ItemName[] } = nothingKnown,
    ): readonly AccountLine[] {
      const documents = new Map(known.documents.map((document) => [document.seq, document]));
      const items = new Map(known.items.map((item) => [item.seq, item]));
      const documentOf = (seq: number) => present(documents.get(seq) ?? selectDocument.get(seq), `document ${seq}`);
      const itemOf = (seq: number) => present(items.get(seq) ?? selectItem.get(seq), `item ${seq}`);
      return selectLines(customerId).map((row) => {
        const document = row.documentSeq === null ? null : documentOf(row.documentSeq);
        // Field by field: a tour reads a hundred thousand lines, and spreading a row takes longer than reading it.
        return {
          entrySeq: row.entrySeq,
          entryId: row.entryId,
          kind: row.kind,
          corrects: row.corrects,
          effectiveOn: plainDate(row.effectiveOn),
          account: row.account,
          itemId: row.itemSeq === null ? null : itemOf(row.itemSeq).id,
          documentId: document?.id ?? null,
          documentKind: document?.kind ?? null,
          claimId: row.claimId,
          amount: cents(row.amount),
        };
      });
    },
  };
}
