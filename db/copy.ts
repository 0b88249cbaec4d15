import { existsSync } from 'node:fs';
import type Database from 'better-sqlite3';
import { Failure } from '#db/failure';

/** A whole, compact copy of a database that is in use. Refuses to write over a file. */
export function copyDatabase(db: Database.Database, target: string): void {
  if (existsSync(target)) throw new Failure('backup.targetExists', { file: target });
  db.prepare('VACUUM INTO ?').run(target);
}
