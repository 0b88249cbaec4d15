import type { WriteDb } from '#db/database';
import { assert } from '#domain/assert';

/** Indexes that the writing itself looks things up by. */
const neededWhileWriting = ['posting_by_entry'];

/**
 * Fills a ledger that holds nothing yet, quickly: without a write-ahead log and without waiting for the disk. All is
 * written or nothing, and on the disk for good before it returns.
 */
export function fillEmptyLedger<Value>(db: WriteDb, fill: () => Value): Value {
  assert(!db.inTransaction, 'a ledger is filled outside a transaction');
  const isInMemory = db.memory;
  if (!isInMemory) db.pragma('journal_mode = DELETE');
  db.pragma('synchronous = OFF');
  try {
    return fill();
  } finally {
    db.pragma('synchronous = FULL');
    if (!isInMemory) db.pragma('journal_mode = WAL');
  }
}

/** Takes the secondary indexes away while `write` runs, and builds them again in one sweep each. */
export function withoutIndexes(db: WriteDb, write: () => void): void {
  assert(db.inTransaction, 'indexes are only taken away inside a transaction');
  const indexes = db
    .prepare<[], { name: string; sql: string }>(
      `SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL ORDER BY name`,
    )
    .all()
    .filter(({ name }) => !neededWhileWriting.includes(name));
  for (const { name } of indexes) db.exec(`DROP INDEX ${name}`);
  write();
  for (const { sql } of indexes) db.exec(sql);
}
