import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readPicked, safeFileName, writeWhole } from '#electron/main/files';

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
