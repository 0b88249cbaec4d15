import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodePng, encodePng, shrink } from '#workers/pdf/png';

type Sample = (x: number, y: number, part: number) => number;
type Look = {
  readonly width: number;
  readonly height: number;
  readonly bits: number;
  readonly colourType: 0 | 2 | 3 | 4 | 6;
  readonly isInterlaced: boolean;
  readonly sample: Sample;
  readonly palette?: readonly number[];
  readonly clear?: readonly number[];
};

const parts = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 } as const;
const adam7 = ['0088', '4088', '0448', '2044', '0224', '1022', '0112'].map((pass) => [...pass].map(Number));

function chunk(name: string, data: readonly number[] | Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), Buffer.from(data)]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** Writes a picture as the standard says, every row with another filter. */
function written(look: Look): Buffer {
  const { width, height, bits, colourType, isInterlaced, sample } = look;
  const gap = Math.max(1, (parts[colourType] * bits) >> 3);
  const rows: number[] = [];
  for (const [x0 = 0, y0 = 0, stepX = 1, stepY = 1] of isInterlaced ? adam7 : [[0, 0, 1, 1]]) {
    let above: readonly number[] = [];
    for (let y = y0; y < height && x0 < width; y += stepY) {
      let signs = '';
      for (let x = x0; x < width; x += stepX)
        for (let part = 0; part < parts[colourType]; part++)
          signs += sample(x, y, part).toString(2).padStart(bits, '0');
      const line = (signs.match(/.{1,8}/g) ?? []).map((byte) => parseInt(byte.padEnd(8, '0'), 2));
      const filter = rows.length % 5;
      rows.push(filter, ...line.map((byte, i) => (byte - guessed(filter, line, above, i, gap) + 512) % 256));
      above = line;
    }
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([bits, colourType, 0, 0, isInterlaced ? 1 : 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    ...(look.palette === undefined ? [] : [chunk('PLTE', look.palette)]),
    ...(look.clear === undefined ? [] : [chunk('tRNS', look.clear)]),
    chunk('tEXt', Buffer.from('Comment\0a logo')),
    chunk('IDAT', deflateSync(Buffer.from(rows))),
    chunk('IEND', []),
  ]);
}

function guessed(filter: number, line: readonly number[], above: readonly number[], i: number, gap: number): number {
  const [a, b, c] = [line[i - gap] ?? 0, above[i] ?? 0, above[i - gap] ?? 0];
  const [pa, pb, pc] = [Math.abs(b - c), Math.abs(a - c), Math.abs(a + b - 2 * c)];
  const paeth = pa <= pb && pa <= pc ? a : pb <= pc ? b : c;
  return [0, a, b, Math.floor((a + b) / 2), paeth][filter] ?? 0;
}

const noise =
  (bits: number): Sample =>
  (x, y, part) =>
    (x * 7919 + y * 104_729 + part * 1_299_709) % 2 ** bits;

/** What is seen of a colour of which `alpha` (0 to 1) covers white paper. */
const onWhite = (colour: number, alpha: number) => Math.round(255 - (255 - colour) * alpha);

function pointsOf({ width, height, rgb }: ReturnType<typeof decodePng>): readonly (readonly number[])[] {
  return Array.from({ length: width * height }, (_, i) => [...rgb.subarray(3 * i, 3 * i + 3)]);
}

describe('a PNG of any kind', () => {
  const size = { width: 11, height: 9 };
  const every = (seen: (x: number, y: number) => readonly number[]) =>
    Array.from({ length: 99 }, (_, i) => seen(i % 11, Math.floor(i / 11)));

  describe.each([false, true])('interlaced: %s', (isInterlaced) => {
    it.each([1, 2, 4, 8, 16])('grey of %d bits', (bits) => {
      const sample = noise(bits);
      const seen = (x: number, y: number) => Math.round((sample(x, y, 0) * 255) / (2 ** bits - 1));
      const file = written({ ...size, bits, colourType: 0, isInterlaced, sample });
      expect(pointsOf(decodePng(file))).toEqual(every((x, y) => [seen(x, y), seen(x, y), seen(x, y)]));
    });

    it.each([1, 2, 4, 8])('palette of %d bits with transparency', (bits) => {
      const sample = noise(bits);
      const palette = Array.from({ length: 3 * 2 ** bits }, (_, i) => (i * 37) % 256);
      const clear = [0, 128];
      const file = written({ ...size, bits, colourType: 3, isInterlaced, sample, palette, clear });
      const seen = (x: number, y: number) =>
        [0, 1, 2].map((part) =>
          onWhite(palette[3 * sample(x, y, 0) + part] ?? 0, (clear[sample(x, y, 0)] ?? 255) / 255),
        );
      expect(pointsOf(decodePng(file))).toEqual(every(seen));
    });

    it.each([
      [2, 8],
      [2, 16],
      [4, 8],
      [4, 16],
      [6, 8],
      [6, 16],
    ] as const)('colour type %d of %d bits', (colourType, bits) => {
      const sample = noise(bits);
      const top = 2 ** bits - 1;
      const seen = (x: number, y: number) => {
        const alpha = colourType === 2 ? 1 : sample(x, y, parts[colourType] - 1) / top;
        return [0, 1, 2].map((part) => onWhite((sample(x, y, colourType === 4 ? 0 : part) * 255) / top, alpha));
      };
      const file = written({ ...size, bits, colourType, isInterlaced, sample });
      expect(pointsOf(decodePng(file))).toEqual(every(seen));
    });
  });

  it('lets the paper through where one colour stands for nothing', () => {
    const sample: Sample = (x, _y, part) => (x === 0 ? 5 : 10 * part);
    const file = written({
      ...{ width: 2, height: 1, bits: 8, colourType: 2, isInterlaced: false, sample },
      clear: [0, 5, 0, 5, 0, 5],
    });
    expect(pointsOf(decodePng(file))).toEqual([
      [255, 255, 255],
      [0, 10, 20],
    ]);
  });

  it('is refused when a byte of it changed, when it is cut, or when it holds more than it says', () => {
    const icon = readFileSync(join(import.meta.dirname, '../../assets/icons/icon.png'));
    const changed = Buffer.from(icon);
    changed[2000] = (changed[2000] ?? 0) ^ 1;
    expect(() => decodePng(changed)).toThrow();
    expect(() => decodePng(icon.subarray(0, 3000))).toThrow();
    const sample = noise(8);
    const whole = written({ width: 4, height: 4, bits: 8, colourType: 0, isInterlaced: false, sample });
    const head = whole.subarray(16, 29);
    head.writeUInt32BE(3, 4);
    whole.writeUInt32BE(crc32(whole.subarray(12, 29)), 29);
    expect(() => decodePng(whole)).toThrow();
  });
});

describe('writing and shrinking', () => {
  const raster = fc
    .tuple(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 20 }), fc.integer())
    .map(([width, height, seed]) => ({
      ...{ width, height },
      rgb: Uint8Array.from({ length: width * height * 3 }, (_, i) => Math.abs(seed + i * 7919) % 256),
    }));

  it('reads back what it wrote', () => {
    fc.assert(
      fc.property(raster, (picture) => {
        expect(decodePng(encodePng(picture))).toEqual(picture);
      }),
    );
  });

  it('averages colours and keeps the edge', () => {
    const rgb = Uint8Array.from([0, 0, 0, 100, 100, 100, 9, 9, 9, 200, 200, 200, 100, 100, 100, 11, 11, 11]);
    const small = shrink({ width: 3, height: 2, rgb }, 2);
    expect(small).toEqual({ width: 2, height: 1, rgb: Uint8Array.from([100, 100, 100, 10, 10, 10]) });
  });
});
