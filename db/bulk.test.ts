import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fillEmptyLedger, projectInBulk, writeInBulk } from '#db/bulk';
import { readMigrations } from '#db/migrate';
import { openMemoryLedger, type Ledger } from '#db/open';
import type { CustomerProjection } from '#db/repositories/projections';

let ledger: Ledger;
beforeEach(() => {
  ledger = openMemoryLedger(readMigrations(join(import.meta.dirname, 'migrations')));
});
afterEach(() => {
  ledger.close();
});

const parts = () => ledger.db.prepare(`SELECT name, sql FROM sqlite_master ORDER BY name`).all();
const fill = (sql: string) =>
  fillEmptyLedger(ledger.db, () => ledger.db.transaction(() => writeInBulk(ledger.db, () => ledger.db.exec(sql)))());
const entry = `INSERT INTO journal_entry (seq, id, kind, effective_on, recorded_at, hash)
  VALUES (1, 'e1', 'payment', '2026-01-01', '', 'h');`;
const posting = (amount: number, customer = 'NULL') =>
  `INSERT INTO posting (entry_seq, account, customer_seq, amount_cents, currency) VALUES (1, 'bank', ${customer}, ${amount}, 'EUR');`;

describe('writing in bulk', () => {
  it('leaves every index and every guard as it was', () => {
    const before = parts();
    fill(`${posting(5)}${posting(-5)}${entry}`);
    expect(parts()).toEqual(before);
    expect(() => ledger.db.exec(posting(1))).toThrow('sealed');
    expect(ledger.db.pragma('foreign_keys', { simple: true })).toBe(1);
    expect(ledger.db.pragma('synchronous', { simple: true })).toBe(2);
  });

  it.each([
    ['an entry that does not balance', `${posting(5)}${posting(-4)}${entry}`, 'balance'],
    ['an entry without postings', entry, 'balance'],
    ['a posting without entry', `${posting(5)}${posting(-5)}`, 'nowhere'],
    ['a posting of nobody', `${posting(5, '99')}${posting(-5)}${entry}`, 'nowhere'],
  ])('refuses %s at the end, and keeps nothing', (_, sql, message) => {
    const before = parts();
    expect(() => fill(sql)).toThrow(message);
    expect(parts()).toEqual(before);
    expect(ledger.journal.page(0, 10)).toEqual([]);
  });
});

const projection: CustomerProjection = {
  customer: {
    ...{ customerId: 'c1', balanceCents: 5, claimsCents: 0, openCents: 5, creditCents: 0, oldestDueOn: '2026-01-31' },
    ...{ boardColumn: 'remind', nextOn: null, nextAction: null, hasPromise: 0, hasDispute: 0, isPaused: 0, hasMail: 0 },
    ...{ alert: null, planTask: null },
  },
  items: [
    {
      ...{ itemId: 'i1', documentId: 'd1', customerId: 'c1', dueOn: '2026-01-31', openCents: 5, levelDone: null },
      ...{ state: 'late', nextOn: null, nextLevel: null, limitationOn: null, limitationSeen: null },
    },
  ],
  proposals: [
    {
      ...{ itemId: 'i1', customerId: 'c1', level: 1, dueOn: '2026-02-05', channel: 'call', proposedOn: '2026-02-05' },
      ...{ openCents: 5, state: 'proposed', actedOn: null },
    },
  ],
};

describe('projecting in bulk', () => {
  it('keeps what is projected as one by one, and every index', () => {
    const before = parts();
    fillEmptyLedger(ledger.db, () =>
      ledger.db.transaction(() => projectInBulk(ledger.db, () => ledger.projections.replace(projection)))(),
    );
    expect(ledger.projections.of('c1')).toEqual(projection);
    expect(parts()).toEqual(before);
  });
});
