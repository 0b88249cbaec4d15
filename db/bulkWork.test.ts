import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { rowInserter, rowNumbers } from '#db/bulkRows';
import { bulkWork, withBulkWork } from '#db/bulkWork';
import { readMigrations } from '#db/migrate';
import { openMemoryLedger, type Ledger } from '#db/open';

let ledger: Ledger;
beforeEach(() => {
  ledger = openMemoryLedger(readMigrations(join(import.meta.dirname, 'migrations')));
  ledger.db.exec('CREATE TABLE thing (seq INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT');
});
afterEach(() => {
  ledger.close();
});

const names = () => ledger.db.prepare('SELECT name FROM thing ORDER BY seq').pluck().all();
const things = (count: number) => Array.from({ length: count }, (_, index) => `thing ${index + 1}`);
const writeThings = (all: readonly string[]) => {
  const insert = rowInserter(ledger.db, 'thing', ['seq', 'name']);
  const numbers = rowNumbers(ledger.db, 'thing');
  for (const name of all) {
    const seq = numbers.next();
    insert([seq, name]);
    numbers.taken(seq);
  }
};

it('keeps numbers while a ledger is written in bulk, and not a moment longer', () => {
  const { db } = ledger;
  expect(bulkWork(db)).toBeNull();
  withBulkWork(db, () => {
    bulkWork(db)?.numbers.set('c1', 7);
    expect(bulkWork(db)?.numbers.get('c1')).toBe(7);
  });
  const failed = () =>
    withBulkWork(db, () => {
      expect(bulkWork(db)?.numbers.size).toBe(0);
      throw new Error('full disk');
    });
  expect(failed).toThrow('full disk');
  expect(bulkWork(db)).toBeNull();
});

describe('rows written in bulk', () => {
  it.each([0, 1, 31, 32, 33, 100])('all stand in the table when it is over, in order: %i of them', (count) => {
    withBulkWork(ledger.db, () => writeThings(things(count)));
    expect(names()).toEqual(things(count));
  });

  it('are numbered on from those that stood there, and so are later ones', () => {
    writeThings(['before']);
    expect(names()).toEqual(['before']);
    withBulkWork(ledger.db, () => writeThings(['within', 'within too']));
    writeThings(['after']);
    expect(names()).toEqual(['before', 'within', 'within too', 'after']);
  });

  it('that the table refuses stop the work', () => {
    const insert = rowInserter(ledger.db, 'thing', ['seq', 'name']);
    expect(() => withBulkWork(ledger.db, () => insert([1, null]))).toThrow('NOT NULL');
    expect(bulkWork(ledger.db)).toBeNull();
  });
});
