import type { WriteDb } from '#db/database';

const kept = new WeakMap<WriteDb, Map<string, number>>();

/**
 * Numbers of ids, kept in memory while a ledger is written in bulk; null at any other time: what is written may be
 * rolled back, and a number that was given then is given again to another.
 */
export function bulkNumbers(db: WriteDb): Map<string, number> | null {
  return kept.get(db) ?? null;
}

/** Keeps the numbers of ids while `write` runs. */
export function withBulkNumbers(db: WriteDb, write: () => void): void {
  kept.set(db, new Map());
  try {
    write();
  } finally {
    kept.delete(db);
  }
}
