import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readMigrations } from '#db/migrate';
import { openMemoryLedger, type Ledger } from '#db/open';
import { plainDate } from '#domain/calendar/plainDate';
import type { JournalEntry, Posting } from '#domain/ledger/entry';
import { foldAccount } from '#domain/ledger/customerAccount';
import { cents } from '#domain/money/cents';

const on = plainDate('2026-01-15');
const posting = (account: Posting['account'], amount: number): Posting => ({
  account,
  customerId: 'c1',
  documentId: 'f1',
  itemId: account === 'customers' ? 'i1' : null,
  claimId: null,
  amount: cents(amount),
  currency: 'EUR',
});
const invoice: JournalEntry = {
  id: 'entry-1',
  kind: 'invoice',
  effectiveOn: on,
  postings: [posting('customers', 120_000), posting('sales', -100_000), posting('vat', -20_000)],
  corrects: null,
};
let ledger: Ledger;

beforeEach(() => {
  ledger = openMemoryLedger(readMigrations(join(import.meta.dirname, '..', 'migrations')));
  ledger.db.exec(`
    INSERT INTO customer (id, number, name, relation, country, language, created_at, updated_at)
    VALUES ('c1', '000001', 'Martin', 'B2B', 'FR', 'fr', '', '');
    INSERT INTO document (id, seq, customer_id, kind, number, issued_on, net_cents, vat_cents, gross_cents, currency, recorded_at)
    VALUES ('f1', 1, 'c1', 'invoice', 'F-1', '2026-01-15', 100000, 20000, 120000, 'EUR', '');
    INSERT INTO item (id, document_id, customer_id, n, due_on, amount_cents) VALUES ('i1', 'f1', 'c1', 1, '2026-02-15', 120000);
    INSERT INTO followup_event (seq, id, customer_id, kind, happened_on, recorded_at, body, hash)
    VALUES (1, 'v1', 'c1', 'pauseEnded', '2026-01-15', '', '{}', 'h');
  `);
  ledger.db.transaction(() => ledger.journal.append(invoice, '2026-01-15T09:00:00Z', 'h1'))();
});
afterEach(() => {
  ledger.close();
});

const open = () => foldAccount(ledger.journal.linesOf('c1'), on).items.get('i1')?.open;

describe('the database refuses', () => {
  it.each([
    ['a changed posting', 'UPDATE posting SET amount_cents = 1', 'append-only'],
    ['a changed entry', `UPDATE journal_entry SET effective_on = '2026-01-16'`, 'append-only'],
    ['a deleted entry', 'DELETE FROM journal_entry', 'append-only'],
    ['a deleted posting', 'DELETE FROM posting', 'append-only'],
    // The trap: SQLite skips delete triggers on REPLACE unless recursive_triggers is on.
    [
      'a replaced posting',
      `INSERT OR REPLACE INTO posting (id, entry_seq, account, amount_cents, currency) VALUES (1, 2, 'bank', 1, 'EUR')`,
      'append-only',
    ],
    [
      'a posting added later',
      `INSERT INTO posting (entry_seq, account, amount_cents, currency) VALUES (1, 'bank', 1, 'EUR')`,
      'sealed',
    ],
    [
      'an entry without postings',
      `INSERT INTO journal_entry (seq, id, kind, effective_on, recorded_at, hash)
       VALUES (2, 'entry-2', 'payment', '2026-02-01', '2026-02-01T09:00:00Z', 'h2')`,
      'balance',
    ],
    [
      'a posting without entry',
      `INSERT INTO posting (entry_seq, account, amount_cents, currency) VALUES (2, 'bank', 1, 'EUR')`,
      'FOREIGN KEY',
    ],
    [
      'a posting of nothing',
      `INSERT INTO posting (entry_seq, account, amount_cents, currency) VALUES (2, 'bank', 0, 'EUR')`,
      'CHECK',
    ],
    [
      'a day that is none',
      `UPDATE document_detail SET sent_on = '2026-02-30'; INSERT INTO document_detail VALUES ('f1', '', '', '', NULL, '2026-02-30', '')`,
      'CHECK',
    ],
    ['a changed document', `UPDATE document SET gross_cents = 1`, 'append-only'],
    ['a deleted item', `DELETE FROM item`, 'append-only'],
    ['a changed event', `UPDATE followup_event SET body = '[]'`, 'append-only'],
    ['a deleted event', `DELETE FROM followup_event`, 'append-only'],
    [
      'a text where cents belong',
      `UPDATE item_state SET open_cents = 'much'; INSERT INTO item VALUES (2, 'i2', 'f1', 'c1', 2, NULL, 'much')`,
      'INTEGER',
    ],
  ])('%s', (_, sql, message) => {
    expect(() => ledger.db.exec(sql)).toThrow(message);
    expect(open()).toBe(120_000);
  });

  it('an entry a cent out of balance', () => {
    const wrong = { ...invoice, id: 'entry-2', postings: [posting('customers', 100), posting('sales', -99)] };
    expect(() => ledger.db.transaction(() => ledger.journal.append(wrong, '', 'h2'))()).toThrow('balance');
    expect(open()).toBe(120_000);
  });

  it('a second reversal of one entry', () => {
    const reversal = (id: string): JournalEntry => ({
      id,
      kind: 'reversal',
      effectiveOn: on,
      corrects: 'entry-1',
      postings: invoice.postings.map((line) => ({ ...line, amount: cents(-line.amount) })),
    });
    ledger.db.transaction(() => ledger.journal.append(reversal('entry-2'), '', 'h2'))();
    expect(open()).toBe(0);
    expect(() => ledger.db.transaction(() => ledger.journal.append(reversal('entry-3'), '', 'h3'))()).toThrow('UNIQUE');
  });
});

describe('the journal', () => {
  it('gives back what was appended', () => {
    expect(ledger.journal.get('entry-1')).toMatchObject({ ...invoice, seq: 1, hash: 'h1' });
    expect(ledger.journal.page(0, 10)).toHaveLength(1);
    expect(ledger.journal.lastHash()).toBe('h1');
    expect(ledger.journal.reversalOf('entry-1')).toBeNull();
    expect(ledger.journal.accountSum('vat', on)).toBe(-20_000);
  });

  it('names customers, documents and items by their ids, whosever they are', () => {
    ledger.db.exec(`
      INSERT INTO customer (id, number, name, relation, country, language, created_at, updated_at)
      VALUES ('c2', '000002', 'Durand', 'B2B', 'FR', 'fr', '', '');
    `);
    // Money of one customer on the invoice of another.
    const ofAnother = { ...posting('customers', -500), customerId: 'c2' };
    const nameless = { ...posting('bank', 500), customerId: null, documentId: null };
    const entry: JournalEntry = { ...invoice, id: 'entry-2', kind: 'payment', postings: [ofAnother, nameless] };
    ledger.db.transaction(() => ledger.journal.append(entry, '2026-01-16T09:00:00Z', 'h2'))();
    expect(ledger.journal.get('entry-2')?.postings).toEqual(entry.postings);
    expect(ledger.journal.linesOf('c2')).toEqual([
      {
        ...{ entrySeq: 2, entryId: 'entry-2', kind: 'payment', corrects: null, effectiveOn: on, account: 'customers' },
        ...{ itemId: 'i1', documentId: 'f1', documentKind: 'invoice', claimId: null, amount: -500 },
      },
    ]);
    expect(ledger.journal.linesOf('c1')).toHaveLength(3);
    expect(ledger.journal.recordedAfter('c2', '2026-01-16T00:00:00Z')).toEqual([2]);
  });

  it.each(['customerId', 'documentId', 'itemId'] as const)('takes no posting of an unknown %s', (field) => {
    const postings = [{ ...posting('customers', 5), [field]: 'nobody' }, posting('sales', -5)];
    const append = () => ledger.journal.append({ ...invoice, id: 'entry-2', postings }, '', 'h2');
    expect(() => ledger.db.transaction(append)()).toThrow('nobody');
    expect(ledger.journal.page(0, 10)).toHaveLength(1);
  });

  it.each([
    ['lines of a customer', 'SELECT * FROM posting WHERE customer_seq = ?', 'posting_by_customer'],
    ['items of a customer', 'SELECT * FROM item WHERE customer_id = ? ORDER BY due_on, id', 'item_by_customer'],
    [
      'events of a customer',
      'SELECT * FROM followup_event WHERE customer_id = ? ORDER BY seq',
      'followup_event_by_customer',
    ],
    ['customers to visit', 'SELECT customer_id FROM customer_state WHERE next_on <= ?', 'customer_state_by_next'],
    ['an invoice by its number', `SELECT * FROM document WHERE kind = 'invoice' AND number = ?`, 'document_by_number'],
  ])('finds the %s through an index', (_, sql, index) => {
    const plan = ledger.db.prepare(`EXPLAIN QUERY PLAN ${sql}`).all('x');
    expect(JSON.stringify(plan)).toContain(index);
    expect(JSON.stringify(plan)).not.toContain('SCAN');
  });
});
