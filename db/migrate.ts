import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type Database from 'better-sqlite3';
import { assert } from '#domain/assert';
import { Failure } from '#db/failure';

/** One step of the schema: `0001_init.sql` is version 1. Released files never change. */
export type Migration = { readonly version: number; readonly name: string; readonly sql: string };

/** Reads the numbered migrations of a folder, in order and without a gap. */
export function readMigrations(folder: string): readonly Migration[] {
  const names = readdirSync(folder).filter((name) => /^\d{4}_\w+\.sql$/.test(name));
  const migrations = names
    .sort()
    .map((name) => ({ version: Number(name.slice(0, 4)), name, sql: readFileSync(join(folder, name), 'utf8') }));
  migrations.forEach(({ version, name }, index) => assert(version === index + 1, `migration out of order: ${name}`));
  return migrations;
}

/** Version of the schema in the file; 0 when it is empty. */
export function schemaVersion(db: Database.Database): number {
  return Number(db.pragma('user_version', { simple: true }));
}

/**
 * Brings a database to the newest version, one transaction per migration, `backup` before each one of a ledger in use.
 *
 * Foreign keys are switched off *around* the transaction: SQLite ignores that pragma inside one,
 * and rebuilding a table with them on can delete its children. Nothing is kept unless every
 * reference still holds afterwards.
 *
 * @throws Failure `database.newerThanApp` when the file was written by a later program
 */
export function migrate(
  db: Database.Database,
  migrations: readonly Migration[],
  backup: (version: number) => void = () => undefined,
): void {
  const current = schemaVersion(db);
  const newest = migrations.at(-1)?.version ?? 0;
  if (current > newest) throw new Failure('database.newerThanApp', { current, newest });

  for (const migration of migrations.filter(({ version }) => version > current)) {
    // A new ledger holds nothing that a backup could save.
    if (current > 0) backup(migration.version - 1);
    db.pragma('foreign_keys = OFF');
    try {
      db.transaction(() => {
        db.exec(migration.sql);
        const broken = db.pragma('foreign_key_check') as unknown[];
        if (broken.length > 0) throw new Failure('database.migrationBroken', { name: migration.name });
        db.pragma(`user_version = ${migration.version}`);
      }).immediate();
    } finally {
      db.pragma('foreign_keys = ON');
    }
  }
}
