import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { backupLedger, inspectBackup, inspectLedger, restoreLedger } from '#db/backup';
import { folderFiles } from '#db/files';
import { sha256 } from '#db/identity';
import { readMigrations } from '#db/migrate';
import { openLedger } from '#db/open';

const migrations = readMigrations(join(import.meta.dirname, 'migrations'));
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dument-backup-test-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function ledgerWithPaper(place: string) {
  const ledger = openLedger(place, { migrations, create: true });
  const bytes = new TextEncoder().encode('a delivery note');
  folderFiles(place).keep('attachments', 'note.txt', bytes);
  ledger.attachments.append(
    {
      id: 'a1',
      ownerKind: 'company',
      ownerId: 'own',
      role: 'logo',
      fileName: 'note.txt',
      file: 'note.txt',
      sha256: sha256(bytes),
    },
    '2026-01-01',
  );
  ledger.settings.set('who', 'first');
  return ledger;
}

describe('backup and restore', () => {
  it('brings a whole ledger back in another place, papers included', () => {
    const source = join(folder, 'source');
    const file = join(folder, 'book.backup');
    const ledger = ledgerWithPaper(source);
    backupLedger(ledger, file);
    ledger.settings.set('who', 'changed after the backup');
    ledger.close();

    const target = join(folder, 'target');
    restoreLedger(file, target, 'now');
    const restored = openLedger(target, { migrations });
    expect(restored.settings.get('who')).toBe('first');
    expect(restored.db.prepare(`SELECT 1 FROM sqlite_master WHERE name = 'packed_paper'`).get()).toBeUndefined();
    restored.close();
    expect(readFileSync(join(target, 'attachments', 'note.txt'), 'utf8')).toBe('a delivery note');
  });

  it('brings back a logo that was replaced: a copy of an old letter still carries it', () => {
    const ledger = ledgerWithPaper(join(folder, 'source'));
    ledger.attachments.remove('a1', '2026-02-01');
    expect(ledger.attachments.of('company', 'own')).toEqual([]);
    backupLedger(ledger, join(folder, 'book.backup'));
    ledger.close();
    restoreLedger(join(folder, 'book.backup'), join(folder, 'target'), 'now');
    expect(readFileSync(join(folder, 'target', 'attachments', 'note.txt'), 'utf8')).toBe('a delivery note');
  });

  it('keeps what it replaces', () => {
    const place = join(folder, 'book');
    const file = join(folder, 'book.backup');
    const ledger = ledgerWithPaper(place);
    backupLedger(ledger, file);
    ledger.settings.set('who', 'newer');
    ledger.close();

    restoreLedger(file, place, '20260101');
    const kept = join(place, 'backups', 'before-restore-20260101.sqlite');
    expect(existsSync(kept)).toBe(true);
    expect(inspectBackup(kept)).toMatchObject({ customers: 0 });
    const again = openLedger(place, { migrations });
    expect(again.settings.get('who')).toBe('first');
    again.close();
  });

  it('tells what a backup and a folder hold', () => {
    const place = join(folder, 'book');
    expect(inspectLedger(place)).toBeNull();
    const ledger = ledgerWithPaper(place);
    expect(backupLedger(ledger, join(folder, 'b'))).toEqual(inspectBackup(join(folder, 'b')));
    ledger.close();
  });

  it('never writes over a file, and refuses what is no backup', () => {
    const ledger = ledgerWithPaper(join(folder, 'book'));
    const taken = join(folder, 'taken');
    writeFileSync(taken, 'mine');
    expect(() => backupLedger(ledger, taken)).toThrow('backup.targetExists');
    expect(readFileSync(taken, 'utf8')).toBe('mine');
    expect(() => inspectBackup(taken)).toThrow('backup.invalid');
    expect(() => inspectBackup(join(folder, 'nothing'))).toThrow('backup.invalid');
    expect(() => restoreLedger(join(folder, 'taken'), join(folder, 'book2'), 'x')).toThrow('backup.invalid');
    expect(() => restoreLedger(databaseOf(ledger.folder), join(folder, 'book'), 'x')).toThrow('ledger.inUse');
    ledger.close();
  });
});

function databaseOf(place: string | null): string {
  return join(place ?? '', 'dument.sqlite');
}
