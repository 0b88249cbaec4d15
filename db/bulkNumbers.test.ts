import { join } from 'node:path';
import { expect, it } from 'vitest';
import { bulkNumbers, withBulkNumbers } from '#db/bulkNumbers';
import { readMigrations } from '#db/migrate';
import { openMemoryLedger } from '#db/open';

it('keeps numbers while a ledger is written in bulk, and not a moment longer', () => {
  const { close, db } = openMemoryLedger(readMigrations(join(import.meta.dirname, 'migrations')));
  expect(bulkNumbers(db)).toBeNull();
  withBulkNumbers(db, () => {
    bulkNumbers(db)?.set('c1', 7);
    expect(bulkNumbers(db)?.get('c1')).toBe(7);
  });
  const failed = () =>
    withBulkNumbers(db, () => {
      expect(bulkNumbers(db)?.size).toBe(0);
      throw new Error('full disk');
    });
  expect(failed).toThrow('full disk');
  expect(bulkNumbers(db)).toBeNull();
  close();
});
