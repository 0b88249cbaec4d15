import { describe, expect, it } from 'vitest';
import { turnBitmap } from '#electron/main/turnBitmap';

// Two rows of three points, each point four times its letter: ABC / DEF.
const stored = { pixels: Buffer.from([...'ABCDEF'].map((letter) => letter.repeat(4)).join('')), width: 3, height: 2 };

function rows(orientation: number): readonly string[] {
  const { pixels, width, height } = turnBitmap(stored, orientation);
  const letters = pixels.toString().replace(/(.)\1{3}/g, '$1');
  return Array.from({ length: height }, (_, row) => letters.slice(row * width, (row + 1) * width));
}

describe('a picture is seen as the camera meant it', () => {
  it.each([
    [1, ['ABC', 'DEF']],
    [2, ['CBA', 'FED']],
    [3, ['FED', 'CBA']],
    [4, ['DEF', 'ABC']],
    [5, ['AD', 'BE', 'CF']],
    [6, ['DA', 'EB', 'FC']],
    [7, ['FC', 'EB', 'DA']],
    [8, ['CF', 'BE', 'AD']],
  ] as const)('orientation %d', (orientation, seen) => {
    expect(rows(orientation)).toEqual(seen);
  });
});
