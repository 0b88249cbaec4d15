import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { copyDatabase } from '#db/copy';
import { asFailure, Failure, guarded } from '#db/failure';
import { lockLedger } from '#db/lock';
import { databaseFile, ledgerFolders, type Ledger } from '#db/open';

/** How much a ledger or a backup holds: what a restore would change is the difference. */
export type LedgerSummary = {
  readonly customers: number;
  readonly documents: number;
  readonly entries: number;
  readonly events: number;
  readonly letters: number;
  /** Last day on which something was recorded; null when nothing ever was. */
  readonly lastRecordedAt: string | null;
};

/**
 * Writes a backup: one SQLite file with everything, papers included, whole or not at all.
 *
 * @throws Failure `backup.targetExists`, `disk.full`, `folder.readOnly`, `folder.missing`
 */
export function backupLedger(ledger: Ledger, target: string): LedgerSummary {
  return guarded(() => {
    if (existsSync(target)) throw new Failure('backup.targetExists', { file: basename(target) });
    const part = `${target}.part`;
    rmSync(part, { force: true });
    try {
      copyDatabase(ledger.db, part);
      packPapers(ledger, part);
      renameSync(part, target);
    } finally {
      rmSync(part, { force: true });
    }
    return summaryOf(ledger.db);
  });
}

/** What a backup holds. @throws Failure `backup.invalid` when it is none, or damaged */
export function inspectBackup(file: string): LedgerSummary {
  const db = openBackup(file);
  try {
    return summaryOf(db);
  } finally {
    db.close();
  }
}

/** What the ledger of a folder holds now; null when there is none. */
export function inspectLedger(folder: string): LedgerSummary | null {
  const file = databaseFile(folder);
  return existsSync(file) ? inspectBackup(file) : null;
}

/**
 * Puts a backup in the place of a ledger. The ledger that was there is kept beside it, under `backups/`.
 *
 * @throws Failure `backup.invalid`, `ledger.inUse`, `disk.full`
 */
export function restoreLedger(file: string, folder: string, stamp: string): LedgerSummary {
  const backup = openBackup(file);
  try {
    return guarded(() => {
      for (const name of ['', ...ledgerFolders]) mkdirSync(join(folder, name), { recursive: true, mode: 0o700 });
      const unlock = lockLedger(folder);
      try {
        return putInPlace(backup, folder, stamp);
      } finally {
        unlock();
      }
    });
  } finally {
    backup.close();
  }
}

function putInPlace(backup: Database.Database, folder: string, stamp: string): LedgerSummary {
  const current = databaseFile(folder);
  const next = `${current}.restored`;
  rmSync(next, { force: true });
  copyDatabase(backup, next);
  unpackPapers(next, folder);
  if (existsSync(current)) {
    const kept = join(folder, 'backups', `before-restore-${stamp}.sqlite`);
    const old = new Database(current);
    old.pragma('wal_checkpoint(TRUNCATE)');
    copyDatabase(old, kept);
    old.close();
  }
  for (const suffix of ['-wal', '-shm']) rmSync(`${current}${suffix}`, { force: true });
  renameSync(next, current);
  return summaryOf(backup);
}

function openBackup(file: string): Database.Database {
  if (!existsSync(file) || !statSync(file).isFile()) throw new Failure('backup.invalid', { file: basename(file) });
  // Opening leaves files beside a database; a backup on a stick stays as it is.
  const workplace = mkdtempSync(join(tmpdir(), 'dument-backup-'));
  try {
    const copy = join(workplace, 'backup.sqlite');
    cpSync(file, copy);
    if (existsSync(`${file}-wal`)) cpSync(`${file}-wal`, `${copy}-wal`);
    const db = new Database(copy);
    db.pragma('journal_mode = DELETE');
    const isSound = db.pragma('quick_check', { simple: true }) === 'ok';
    const isLedger = db.prepare(`SELECT 1 FROM sqlite_master WHERE name = 'journal_entry'`).get() !== undefined;
    if (!isSound || !isLedger) throw new Failure('backup.invalid', { file: basename(file) });
    const close = db.close.bind(db);
    db.close = () => {
      close();
      rmSync(workplace, { recursive: true, force: true });
      return db;
    };
    return db;
  } catch (error) {
    rmSync(workplace, { recursive: true, force: true });
    const failure = asFailure(error);
    const isNone = failure instanceof Failure && ['database.notADatabase', 'database.damaged'].includes(failure.code);
    throw isNone ? new Failure('backup.invalid', { file: basename(file) }, error) : failure;
  }
}

function summaryOf(db: Database.Database): LedgerSummary {
  const count = (table: string) => db.prepare<[], number>(`SELECT count(*) FROM ${table}`).pluck().get() ?? 0;
  const last = db
    .prepare<[], string | null>(
      `SELECT max(at) FROM (SELECT max(recorded_at) AS at FROM journal_entry
       UNION ALL SELECT max(recorded_at) FROM followup_event)`,
    )
    .pluck()
    .get();
  return {
    customers: count('customer'),
    documents: count('document'),
    entries: count('journal_entry'),
    events: count('followup_event'),
    letters: count('letter'),
    lastRecordedAt: last ?? null,
  };
}

// Papers travel inside the backup, in a table that no ledger has.
function packPapers(ledger: Ledger, target: string): void {
  const { folder } = ledger;
  if (folder === null) return;
  const db = new Database(target);
  try {
    db.exec('CREATE TABLE packed_paper (path TEXT PRIMARY KEY, bytes BLOB NOT NULL)');
    const insert = db.prepare('INSERT INTO packed_paper (path, bytes) VALUES (?, ?)');
    db.transaction(() => {
      for (const path of papersOf(ledger)) {
        if (existsSync(join(folder, path))) insert.run(path, readFileSync(join(folder, path)));
      }
    })();
  } finally {
    db.close();
  }
}

function unpackPapers(database: string, folder: string): void {
  const db = new Database(database);
  try {
    const isPacked = db.prepare(`SELECT 1 FROM sqlite_master WHERE name = 'packed_paper'`).get() !== undefined;
    if (!isPacked) return;
    const rows = db.prepare<[], { path: string; bytes: Buffer }>('SELECT path, bytes FROM packed_paper').iterate();
    for (const { bytes, path } of rows) {
      if (!/^(letters|attachments)\/[\w.-]+$/.test(path)) throw new Failure('backup.invalid', { file: path });
      const target = join(folder, path);
      if (existsSync(target)) continue;
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, bytes, { mode: 0o400, flush: true });
    }
    db.exec('DROP TABLE packed_paper');
    db.exec('VACUUM');
  } finally {
    db.close();
  }
}

function papersOf({ attachments, letters }: Ledger): readonly string[] {
  return [
    ...letters.all().map(({ file }) => `letters/${file}`),
    ...attachments.needed().map(({ file }) => `attachments/${file}`),
  ];
}
