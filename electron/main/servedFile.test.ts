import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileFor } from '#electron/main/servedFile';

const folder = join('/', 'program', 'renderer');

describe('fileFor', () => {
  test('files of the window, also in folders below', () => {
    expect(fileFor(folder, 'app://main/index.html')).toBe(join(folder, 'index.html'));
    expect(fileFor(folder, 'app://main/assets/inter.woff2?v=1')).toBe(join(folder, 'assets', 'inter.woff2'));
  });

  test.each([
    ['another host', 'app://print/index.html'],
    ['another scheme', 'file:///program/renderer/index.html'],
    ['no address', 'index.html'],
    ['a way out, encoded', 'app://main/..%2f..%2fsecret.html'],
    ['a way out with backslashes', 'app://main/..%5csecret.html'],
    ['a drive', 'app://main/C:%2fsecret.html'],
    ['a zero byte', 'app://main/index.html%00.js'],
    ['broken encoding', 'app://main/%E0%A4%A.html'],
    ['a kind of file that the window has not', 'app://main/main.sqlite'],
    ['the folder itself', 'app://main/'],
  ])('refuses %s', (_what, address) => {
    expect(fileFor(folder, address)).toBeNull();
  });

  test('whatever the path, nothing outside the folder', () => {
    const piece = fc.constantFrom('..', '.', '%2e%2e', '%2f', '/', '\\', 'a', 'index.html', '%252e', ' ', ':');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const file = fileFor(folder, `app://main/${pieces.join('')}.html`);
        expect(file === null || file.startsWith(`${folder}/`)).toBe(true);
      }),
    );
  });
});
