import Database from 'better-sqlite3';

/** `code` is that of SQLite: `SQLITE_FULL`. */
export type ScrubAnswer = { readonly ok: true } | { readonly ok: false; readonly code: string };

/** Whoever reads or writes meanwhile is waited for this long. */
const waitMillis = 30_000;
const emptiedMost = 20;

/**
 * Writes a database anew while another connection goes on reading it, so that nothing of what was deleted is left in its
 * free space, in its index of words or in its journal. Nobody else can write meanwhile.
 *
 * @param file absolute path of a database in WAL mode
 */
export function scrubDatabase(file: string): ScrubAnswer {
  let db: Database.Database | null = null;
  try {
    db = new Database(file, { fileMustExist: true, timeout: waitMillis });
    db.pragma('cache_size = -65536');
    // Words of deleted texts stay in the index until it is made anew.
    db.exec(`INSERT INTO search (search) VALUES ('rebuild')`);
    db.exec('VACUUM');
    // The journal still holds pages of before; a reader in the middle of its work keeps it from being emptied.
    for (let times = 0; times < emptiedMost; times += 1) {
      const [row] = db.pragma('wal_checkpoint(TRUNCATE)') as readonly { readonly busy: number }[];
      if (row?.busy === 0) return { ok: true };
    }
    return { ok: false, code: 'SQLITE_BUSY' };
  } catch (error) {
    return { ok: false, code: error instanceof Database.SqliteError ? error.code : 'SQLITE_ERROR' };
  } finally {
    db?.close();
  }
}
