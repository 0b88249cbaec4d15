import { accessSync, constants, existsSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { copyDatabase } from '#db/copy';
import { writeDb, type WriteDb } from '#db/database';
import { asFailure, Failure, guarded } from '#db/failure';
import { bindRepositories, type Repositories } from '#db/ledger';
import { lockLedger, type Unlock } from '#db/lock';
import { migrate, type Migration } from '#db/migrate';

/** A ledger ready for work: one company, one folder, one process. */
export type Ledger = Repositories & {
  /** Null for a ledger that lives in memory only. */
  readonly folder: string | null;
  readonly db: WriteDb;
  readonly close: () => void;
};

export const ledgerFolders = ['letters', 'attachments', 'backups', 'log'] as const;

/** The database file of a ledger folder. */
export function databaseFile(folder: string): string {
  return join(folder, 'dument.sqlite');
}

/**
 * Opens the ledger of a folder: takes it for this process, brings it to the newest version, checks it can be written.
 *
 * @param options.create makes the folder and an empty ledger when there is none
 * @throws Failure `database.missing`, `ledger.inUse`, `database.newerThanApp`, `database.notADatabase`,
 *   `database.damaged`, `folder.readOnly`, `disk.full`
 */
export function openLedger(
  folder: string,
  options: { readonly migrations: readonly Migration[]; readonly create?: boolean },
): Ledger {
  const file = databaseFile(folder);
  if (!existsSync(file) && options.create !== true) throw new Failure('database.missing', { folder });
  guarded(() => prepareFolder(folder));

  const unlock = lockLedger(folder);
  try {
    const db = openDatabase(file);
    try {
      migrate(db, options.migrations, (version) =>
        copyDatabase(db, join(folder, 'backups', `before-version-${version + 1}-${Date.now()}.sqlite`)),
      );
      return ledgerOf(db, folder, unlock);
    } catch (error) {
      db.close();
      throw error;
    }
  } catch (error) {
    unlock();
    throw asFailure(error);
  }
}

/** A ledger in memory, gone when closed: stories, tests. */
export function openMemoryLedger(migrations: readonly Migration[]): Ledger {
  const db = new Database(':memory:');
  applyPragmas(db);
  migrate(db, migrations);
  return ledgerOf(db, null, () => undefined);
}

function prepareFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (!statSync(folder).isDirectory()) throw new Failure('folder.missing', { folder });
  for (const name of ledgerFolders) mkdirSync(join(folder, name), { recursive: true, mode: 0o700 });
  accessSync(folder, constants.W_OK);
}

function openDatabase(file: string): Database.Database {
  const db = new Database(file, { timeout: 5_000 });
  try {
    applyPragmas(db);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

function applyPragmas(db: Database.Database): void {
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.pragma('foreign_keys = ON');
  db.pragma('recursive_triggers = ON');
  db.pragma('trusted_schema = OFF');
  db.pragma('busy_timeout = 5000');
  // The default of 2 MB spills a big import to disk many times over.
  db.pragma('cache_size = -131072');
}

function ledgerOf(db: Database.Database, folder: string | null, unlock: Unlock): Ledger {
  const close = () => {
    if (!db.open) return;
    try {
      // A thread of ours may be writing the file anew: what the journal holds is read when it is opened again.
      db.pragma('busy_timeout = 0');
      db.pragma('optimize');
      db.pragma('wal_checkpoint(TRUNCATE)');
    } catch (error) {
      const failure = asFailure(error);
      if (!(failure instanceof Failure) || failure.code !== 'database.busy') throw error;
    } finally {
      db.close();
      unlock();
    }
  };
  const ready = writeDb(db);
  return { folder, db: ready, close, ...bindRepositories(ready) };
}
