import { join } from 'node:path';
import Database from 'better-sqlite3';
import { asFailure, Failure } from '#db/failure';

/** Gives the ledger free again. */
export type Unlock = () => void;

/**
 * Takes a ledger folder for this process alone.
 *
 * The lock is SQLite's own, on a small file beside the ledger: the system lets it go when the process ends, however
 * it ends, so a crash never leaves a ledger shut. A file with a process number would.
 *
 * @throws Failure `ledger.inUse` when another instance has it, `folder.readOnly` when nothing can be written there
 */
export function lockLedger(folder: string): Unlock {
  let lock: Database.Database | null = null;
  try {
    lock = new Database(join(folder, 'dument.lock'), { timeout: 0 });
    lock.pragma('journal_mode = MEMORY');
    lock.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    lock?.close();
    const failure = asFailure(error);
    throw failure instanceof Failure && failure.code === 'database.busy'
      ? new Failure('ledger.inUse', {}, error)
      : failure;
  }
  const held = lock;
  return () => {
    if (held.open) held.close();
  };
}
