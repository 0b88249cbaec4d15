import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkPicture } from '#app/letters/pictureFile';

const icon = new Uint8Array(readFileSync(join(import.meta.dirname, '..', '..', 'assets', 'icons', 'icon.png')));

const fixtures = join(import.meta.dirname, '..', '..', 'workers', 'pdf', 'testdata');
const jpegFile = (name: string) => new Uint8Array(readFileSync(join(fixtures, name)));

/** A JPEG header with so many colour channels and such a size. */
function jpeg(channels: number, width: number, height: number): Uint8Array {
  const frame = [0xff, 0xc0, 0, 8 + 3 * channels, 8, height >> 8, height & 255, width >> 8, width & 255, channels];
  const rest = Array.from({ length: 3 * channels }, () => 0);
  const scan = [0xff, 0xda, 0, 2, 1, 2, 3, 0xff, 0xd9];
  return new Uint8Array([0xff, 0xd8, ...frame, ...rest, ...scan]);
}

describe('a picture for the letterhead', () => {
  it('is taken when it is a whole PNG, whatever its name says', () => {
    expect(checkPicture('logo.jpg', icon, false)).toEqual({ ok: true, value: { width: 1024, height: 1024 } });
  });

  it.each([
    ['signature.jpg', { width: 300, height: 110 }],
    ['progressive.jpg', { width: 80, height: 30 }],
  ])('is taken when it is a whole JPEG: %s', (name, size) => {
    expect(checkPicture(name, jpegFile(name), false)).toEqual({ ok: true, value: size });
  });

  it.each([
    ['a JPEG without its end', jpegFile('signature.jpg').subarray(0, 2_000), false, 'picture.broken'],
    ['a JPEG for the printing house', jpegFile('printing-colours.jpg'), false, 'picture.printingColours'],
    ['more than 5 MB', new Uint8Array(5 * 1024 * 1024 + 1), false, 'picture.tooHeavy'],
    ['cut in the middle', icon.subarray(0, icon.length - 20), false, 'picture.broken'],
    ['a PDF called logo.png', new Uint8Array([0x25, 0x50, 0x44, 0x46]), false, 'file.notAnImage'],
    ['an SVG', new TextEncoder().encode('<svg><script>alert(1)</script></svg>'), false, 'file.notAnImage'],
    ['nothing at all', new Uint8Array(), false, 'file.notAnImage'],
    ['60 MB, not even read', new Uint8Array(), true, 'picture.tooHeavy'],
    ['in the colours of a printing house', jpeg(4, 100, 50), false, 'picture.printingColours'],
    ['too many points', jpeg(3, 9_000, 50), false, 'picture.tooLarge'],
  ] as const)('is refused when %s', (_, bytes, isTooLarge, code) => {
    expect(checkPicture('logo.png', bytes, isTooLarge)).toMatchObject({ ok: false, error: { code } });
  });
});
