import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { SavedFile } from '#app/shell';
import { readPicked, safeFileName, writeFolder, writeWhole } from '#electron/main/files';

const folder = mkdtempSync(join(tmpdir(), 'dument-files-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('files of the user', () => {
  test('a file is written whole, over one that was there, and leaves nothing else behind', async () => {
    const file = join(folder, 'lettres.pdf');
    writeFileSync(file, 'old');
    await writeWhole(file, new TextEncoder().encode('new'));
    expect(readFileSync(file, 'utf8')).toBe('new');
    expect(readdirSync(folder)).toEqual(['lettres.pdf']);
    expect(statSync(file).mode & 0o077).toBe(0);
  });

  test('a folder that is gone is a failure with its code', async () => {
    await expect(writeWhole(join(folder, 'absent', 'a.pdf'), new Uint8Array())).rejects.toMatchObject({
      code: 'folder.missing',
    });
  });

  test('reads what was picked, by its name without the folder', async () => {
    const file = join(folder, 'liste é.csv');
    writeFileSync(file, 'a;b');
    const picked = await readPicked(file);
    expect({ ...picked, bytes: [...picked.bytes] }).toEqual({
      fileName: 'liste é.csv',
      bytes: [97, 59, 98],
      isTooLarge: false,
    });
  });

  test('over 50 MB it is not read', async () => {
    const file = join(folder, 'huge.csv');
    writeFileSync(file, '');
    truncateSync(file, 50 * 1024 * 1024 + 1);
    await expect(readPicked(file)).resolves.toEqual({
      fileName: 'huge.csv',
      bytes: new Uint8Array(),
      isTooLarge: true,
    });
  });

  test('a folder, or nothing there, is unreadable', async () => {
    await expect(readPicked(folder)).rejects.toMatchObject({ code: 'file.unreadable' });
    await expect(readPicked(join(folder, 'absent.csv'))).rejects.toMatchObject({ code: 'file.unreadable' });
  });

  test.each([
    ['Lettres du 23/11/2026.pdf', 'Lettres du 23 11 2026.pdf'],
    ['Rappel: M. "Dupont" <2>.pdf', 'Rappel M. Dupont 2.pdf'],
    ['??.pdf', 'document.pdf'],
    ['Café « Le Œuf ».pdf', 'Café « Le Œuf ».pdf'],
  ])('%s becomes %s', (name, expected) => {
    expect(safeFileName(name)).toBe(expected);
  });
});

describe('a folder of files', () => {
  const where = mkdtempSync(join(tmpdir(), 'dument-folder-'));
  afterAll(() => rmSync(where, { recursive: true, force: true }));
  async function* files(last: () => void): AsyncGenerator<SavedFile> {
    await Promise.resolve();
    yield { name: '01-devis.pdf', bytes: new TextEncoder().encode('devis') };
    yield { name: '02-facture.pdf', bytes: new TextEncoder().encode('facture') };
    last();
  }

  test('is written whole; a name that is taken gets a number', async () => {
    expect(
      await writeFolder(
        where,
        'dossier',
        files(() => undefined),
      ),
    ).toBe(join(where, 'dossier'));
    expect(
      await writeFolder(
        where,
        'dossier',
        files(() => undefined),
      ),
    ).toBe(join(where, 'dossier (2)'));
    expect(readdirSync(where)).toEqual(['dossier', 'dossier (2)']);
    expect(readFileSync(join(where, 'dossier', '02-facture.pdf'), 'utf8')).toBe('facture');
  });

  test('a disk that is full half way leaves nothing behind', async () => {
    const before = readdirSync(where);
    const halfWritten = async (file: string, bytes: Uint8Array): Promise<void> => {
      if (!file.endsWith('02-facture.pdf')) return writeWhole(file, bytes);
      writeFileSync(file, bytes.subarray(0, 3));
      throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
    };
    const written = writeFolder(
      where,
      'dossier',
      files(() => undefined),
      halfWritten,
    );
    await expect(written).rejects.toMatchObject({ code: 'disk.full' });
    expect(readdirSync(where)).toEqual(before);
  });

  test('nor do files whose maker was stopped', async () => {
    const before = readdirSync(where);
    const stopped = () => {
      throw new Error('stopped');
    };
    await expect(writeFolder(where, 'dossier', files(stopped))).rejects.toThrow('stopped');
    expect(readdirSync(where)).toEqual(before);
  });
});
