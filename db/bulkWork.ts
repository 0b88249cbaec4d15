import type { WriteDb } from '#db/database';

export type BulkValue = string | number | null;

/** Rows of one table that wait to be inserted together. */
export type WaitingRows = {
  readonly add: (row: readonly BulkValue[]) => void;
  readonly insertAll: () => void;
};

/** What is kept in memory while a ledger is written in bulk. */
export type BulkWork = {
  /** Numbers of ids. */
  readonly numbers: Map<string, number>;
  /** By table, the number of the row that is appended next. */
  readonly nextNumbers: Map<string, number>;
  /** By table, the rows that wait. */
  readonly waiting: Map<string, WaitingRows>;
};

const kept = new WeakMap<WriteDb, BulkWork>();

/**
 * What is kept while a ledger is written in bulk; null at any other time: what is written may be rolled back, and a
 * number that was given then is given again to another.
 */
export function bulkWork(db: WriteDb): BulkWork | null {
  return kept.get(db) ?? null;
}

/** Keeps the numbers of ids, and rows that wait for others, while `write` runs; all rows are inserted when it is over. */
export function withBulkWork(db: WriteDb, write: () => void): void {
  const work: BulkWork = { numbers: new Map(), nextNumbers: new Map(), waiting: new Map() };
  kept.set(db, work);
  try {
    write();
    for (const { insertAll } of work.waiting.values()) insertAll();
  } finally {
    kept.delete(db);
  }
}
