import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { asFailure, Failure } from '#db/failure';
import { readMigrations, type Migration } from '#db/migrate';
import { databaseFile, openLedger } from '#db/open';

const migrations = readMigrations(join(import.meta.dirname, 'migrations'));
const next: Migration = {
  version: migrations.length + 1,
  name: '9999_next.sql',
  sql: 'CREATE TABLE later (id TEXT) STRICT;',
};
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dument-open-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function failureOf(work: () => unknown): Failure {
  try {
    work();
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
  throw new Error('nothing failed');
}

describe('openLedger', () => {
  it('makes the folders of a new ledger, readable by its owner alone', () => {
    const place = join(folder, 'Plomberie Martin');
    openLedger(place, { migrations, create: true }).close();
    expect(readdirSync(place).sort()).toEqual([
      'attachments',
      'backups',
      'dument.lock',
      'dument.sqlite',
      'letters',
      'log',
    ]);
  });

  it('sets what the ledger relies on', () => {
    const ledger = openLedger(folder, { migrations, create: true });
    const read = (name: string) => ledger.db.pragma(name, { simple: true });
    expect(
      ['journal_mode', 'synchronous', 'foreign_keys', 'recursive_triggers', 'trusted_schema', 'busy_timeout'].map(read),
    ).toEqual(['wal', 2, 1, 1, 0, 5_000]);
    ledger.close();
  });

  it('says when there is no ledger, and makes none by itself', () => {
    expect(failureOf(() => openLedger(join(folder, 'none'), { migrations })).code).toBe('database.missing');
    expect(existsSync(join(folder, 'none'))).toBe(false);
  });

  it.each([
    ['a text', Buffer.from('this is not a database, it is a letter to grandmother, which is longer than a header')],
    ['zeros', Buffer.alloc(8_192, 1)],
  ])('refuses a file that is %s', (_, bytes) => {
    writeFileSync(databaseFile(folder), bytes);
    expect(failureOf(() => openLedger(folder, { migrations })).code).toBe('database.notADatabase');
  });

  it('refuses a ledger written by a newer program, and leaves it as it was', () => {
    openLedger(folder, { migrations: [...migrations, next], create: true }).close();
    const failure = failureOf(() => openLedger(folder, { migrations }));
    expect([failure.code, failure.params]).toEqual([
      'database.newerThanApp',
      { current: next.version, newest: migrations.length },
    ]);
    openLedger(folder, { migrations: [...migrations, next] }).close();
  });

  it('keeps a backup of the version before, and takes nothing of a migration that breaks', () => {
    openLedger(folder, { migrations, create: true }).close();
    const broken = { ...next, sql: 'CREATE TABLE later (id TEXT) STRICT; SELECT * FROM nowhere;' };
    expect(() => openLedger(folder, { migrations: [...migrations, broken] })).toThrow('nowhere');
    const ledger = openLedger(folder, { migrations });
    expect(ledger.db.prepare(`SELECT 1 FROM sqlite_master WHERE name = 'later'`).get()).toBeUndefined();
    ledger.close();

    openLedger(folder, { migrations: [...migrations, next] }).close();
    const backups = readdirSync(join(folder, 'backups'));
    expect(backups.length).toBe(2);
    const before = new Database(join(folder, 'backups', backups[0] ?? ''), { readonly: true });
    expect(before.pragma('user_version', { simple: true })).toBe(migrations.length);
    before.close();
  });

  it('refuses a migration that would leave a reference to nothing', () => {
    const orphan = {
      ...next,
      sql: `CREATE TABLE child (id TEXT REFERENCES customer (id)) STRICT; INSERT INTO child VALUES ('nobody');`,
    };
    const failure = failureOf(() => openLedger(folder, { migrations: [...migrations, orphan], create: true }));
    expect(failure.code).toBe('database.migrationBroken');
  });

  it('says when the place is a file or cannot be written', () => {
    writeFileSync(join(folder, 'file'), '');
    expect(failureOf(() => openLedger(join(folder, 'file'), { migrations, create: true })).code).toBe('folder.missing');
  });

  it('says when a folder is read-only, the disk full, the stick gone', () => {
    const system = (code: string) => Object.assign(new Error(code), { code });
    const codes = ['EACCES', 'EROFS', 'ENOSPC', 'EIO', 'ENOENT'].map((code) => asFailure(system(code)));
    expect(codes.map((failure) => (failure instanceof Failure ? failure.code : failure))).toEqual([
      'folder.readOnly',
      'folder.readOnly',
      'disk.full',
      'database.unreachable',
      'folder.missing',
    ]);
  });
});

describe('the lock of a ledger', () => {
  it('lets one instance in at a time', () => {
    const first = openLedger(folder, { migrations, create: true });
    expect(failureOf(() => openLedger(folder, { migrations })).code).toBe('ledger.inUse');
    first.close();
    openLedger(folder, { migrations }).close();
  });

  it('is gone with a process that was killed', async () => {
    openLedger(folder, { migrations, create: true }).close();
    const hold = `
      const Database = require('better-sqlite3');
      const lock = new Database(${JSON.stringify(join(folder, 'dument.lock'))}, { timeout: 0 });
      lock.pragma('journal_mode = MEMORY');
      lock.exec('BEGIN EXCLUSIVE');
      console.log('held');
      setInterval(() => lock.open, 1000);`;
    const other = spawn(process.execPath, ['-e', hold], { cwd: process.cwd() });
    await new Promise((resolve) => other.stdout.once('data', resolve));
    expect(failureOf(() => openLedger(folder, { migrations })).code).toBe('ledger.inUse');

    other.kill('SIGKILL');
    await new Promise((resolve) => other.once('exit', resolve));
    openLedger(folder, { migrations }).close();
  });
});

describe('a full disk', () => {
  it('fails with its own code and loses nothing', () => {
    const ledger = openLedger(folder, { migrations, create: true });
    const pages = Number(ledger.db.pragma('page_count', { simple: true }));
    ledger.db.pragma(`max_page_count = ${pages + 2}`);
    const fill = () => ledger.settings.set('big', 'x'.repeat(200_000));
    expect(fill).toThrow(expect.objectContaining({ code: 'SQLITE_FULL' }) as Error);
    ledger.settings.set('small', 1);
    expect(ledger.settings.get('small')).toBe(1);
    ledger.close();
  });
});
