import { crc32, deflateSync, inflateSync } from 'node:zlib';
import { assert, present } from '#domain/assert';

/** Opaque picture: three bytes a point, row after row. */
export type Raster = { readonly width: number; readonly height: number; readonly rgb: Uint8Array };

type Header = {
  readonly width: number;
  readonly height: number;
  readonly bits: number;
  readonly colourType: number;
  readonly isInterlaced: boolean;
};

const signatureLength = 8;
/** Samples a point by colour type; the types that are not there do not exist. */
const samplesOf: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/**
 * Any PNG as it looks on white paper. The drawing library reads only the simple ones right (no palette of few colours
 * with transparency, no interlacing of those), and a logo may be any of them.
 *
 * @throws when the file is broken
 */
export function decodePng(bytes: Uint8Array): Raster {
  const { header, chunks } = chunksOf(bytes);
  const { width, height } = header;
  const samples = present(samplesOf[header.colourType], 'colour type');
  const data = Buffer.concat(chunks.filter(({ name }) => name === 'IDAT').map((chunk) => chunk.data));
  const passes = passesOf(header);
  const bytesOfRow = (points: number) => Math.ceil((points * samples * header.bits) / 8);
  const expected = passes.reduce((sum, pass) => sum + pass.rows * (1 + bytesOfRow(pass.columns)), 0);
  const raw = inflateSync(data, { maxOutputLength: expected + 1 });
  assert(raw.length === expected, 'a picture of another size than it says');

  const paint = painterOf(header, chunks);
  const rgb = new Uint8Array(width * height * 3);
  let at = 0;
  for (const { x, y, stepX, stepY, columns, rows } of passes) {
    const length = bytesOfRow(columns);
    let above: Uint8Array = new Uint8Array(length);
    for (let row = 0; row < rows; row++) {
      const line = raw.subarray(at + 1, at + 1 + length);
      unfilter(raw[at] ?? 0, line, above, Math.max(1, (samples * header.bits) >> 3));
      for (let column = 0; column < columns; column++)
        paint(line, column, rgb, ((y + row * stepY) * width + x + column * stepX) * 3);
      above = line;
      at += 1 + length;
    }
  }
  return { width, height, rgb };
}

type Chunk = { readonly name: string; readonly data: Uint8Array };

function chunksOf(bytes: Uint8Array): { readonly header: Header; readonly chunks: readonly Chunk[] } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: Chunk[] = [];
  for (let at = signatureLength; chunks.at(-1)?.name !== 'IEND';) {
    const length = view.getUint32(at);
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    const data = bytes.subarray(at + 8, at + 8 + length);
    assert(view.getUint32(at + 8 + length) === crc32(bytes.subarray(at + 4, at + 8 + length)), `check sum of ${name}`);
    chunks.push({ name, data });
    at += 12 + length;
  }
  const first = present(chunks[0], 'header').data;
  const head = new DataView(first.buffer, first.byteOffset, first.byteLength);
  const [width, height] = [head.getUint32(0), head.getUint32(4)];
  const [bits, colourType] = [head.getUint8(8), head.getUint8(9)];
  assert([1, 2, 4, 8, 16].includes(bits) && width > 0 && height > 0, 'header of a picture');
  return { header: { width, height, bits, colourType, isInterlaced: head.getUint8(12) === 1 }, chunks };
}

type Pass = {
  readonly x: number;
  readonly y: number;
  readonly stepX: number;
  readonly stepY: number;
  readonly columns: number;
  readonly rows: number;
};

// First column and row, then steps, of the seven sweeps of an interlaced picture.
const adam7 = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

function passesOf({ width, height, isInterlaced }: Header): readonly Pass[] {
  return (isInterlaced ? adam7 : ([[0, 0, 1, 1]] as const))
    .map(([x, y, stepX, stepY]) => ({
      ...{ x, y, stepX, stepY },
      columns: Math.ceil((width - x) / stepX),
      rows: Math.ceil((height - y) / stepY),
    }))
    .filter(({ columns, rows }) => columns > 0 && rows > 0);
}

/** Undoes the filter of a row in place. `gap` is the distance in bytes to the point on the left. */
function unfilter(filter: number, line: Uint8Array, above: Uint8Array, gap: number): void {
  assert(filter <= 4, `filter ${filter}`);
  if (filter === 0) return;
  for (let i = 0; i < line.length; i++) {
    const left = i < gap ? 0 : (line[i - gap] ?? 0);
    const up = above[i] ?? 0;
    const corner = i < gap ? 0 : (above[i - gap] ?? 0);
    line[i] = (line[i] ?? 0) + guess(filter, left, up, corner);
  }
}

function guess(filter: number, left: number, up: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  const [toLeft, toUp, toCorner] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}

type Painter = (line: Uint8Array, column: number, rgb: Uint8Array, at: number) => void;

/** How a point of a row becomes red, green and blue on white. */
function painterOf({ bits, colourType }: Header, chunks: readonly Chunk[]): Painter {
  const palette = chunks.find(({ name }) => name === 'PLTE')?.data;
  const clear = chunks.find(({ name }) => name === 'tRNS')?.data;
  const top = 2 ** bits - 1;
  const samples = present(samplesOf[colourType], 'colour type');
  const sample = sampleReader(bits);
  // A single grey or colour may stand for nothing at all.
  const clearOf = (index: number) => ((clear?.[2 * index] ?? 0) << 8) | (clear?.[2 * index + 1] ?? 0);
  const put = (rgb: Uint8Array, at: number, colour: readonly [number, number, number], alpha: number) => {
    for (let i = 0; i < 3; i++) rgb[at + i] = Math.round(255 + ((colour[i] ?? 0) - 255) * alpha);
  };
  if (colourType === 3) {
    const colours = present(palette, 'palette');
    return (line, column, rgb, at) => {
      const index = sample(line, column);
      const part = (i: number) => colours[3 * index + i] ?? 0;
      put(rgb, at, [part(0), part(1), part(2)], (clear?.[index] ?? 255) / 255);
    };
  }
  const isGrey = samples < 3;
  const hasAlpha = samples === 2 || samples === 4;
  return (line, column, rgb, at) => {
    const value = (index: number) => sample(line, column * samples + index);
    const [red, green, blue] = isGrey ? [value(0), value(0), value(0)] : [value(0), value(1), value(2)];
    const isClear =
      clear !== undefined &&
      (isGrey ? red === clearOf(0) : red === clearOf(0) && green === clearOf(1) && blue === clearOf(2));
    const alpha = hasAlpha ? value(samples - 1) / top : isClear ? 0 : 1;
    put(rgb, at, [(red * 255) / top, (green * 255) / top, (blue * 255) / top], alpha);
  };
}

function sampleReader(bits: number): (line: Uint8Array, index: number) => number {
  if (bits === 8) return (line, index) => line[index] ?? 0;
  if (bits === 16) return (line, index) => ((line[2 * index] ?? 0) << 8) | (line[2 * index + 1] ?? 0);
  const perByte = 8 / bits;
  const mask = 2 ** bits - 1;
  return (line, index) => ((line[Math.floor(index / perByte)] ?? 0) >> (8 - bits * ((index % perByte) + 1))) & mask;
}

/**
 * The picture with `factor` × `factor` points made one, their colours averaged. What is left over at the right and the
 * bottom (less than one new point) goes with the last one.
 *
 * @param factor whole, 1 or more, at most the smaller side
 */
export function shrink({ width, height, rgb }: Raster, factor: number): Raster {
  if (factor === 1) return { width, height, rgb };
  const [columns, rows] = [Math.ceil(width / factor), Math.ceil(height / factor)];
  const small = new Uint8Array(columns * rows * 3);
  for (let y = 0; y < rows; y++) {
    for (let x = 0; x < columns; x++) {
      const [right, bottom] = [Math.min(width, (x + 1) * factor), Math.min(height, (y + 1) * factor)];
      const points = (right - x * factor) * (bottom - y * factor);
      for (let part = 0; part < 3; part++) {
        let sum = 0;
        for (let from = y * factor; from < bottom; from++)
          for (let at = x * factor; at < right; at++) sum += rgb[(from * width + at) * 3 + part] ?? 0;
        small[(y * columns + x) * 3 + part] = Math.round(sum / points);
      }
    }
  }
  return { width: columns, height: rows, rgb: small };
}

/** The plainest PNG: eight bits a colour, opaque, each row as the difference to the one above. */
export function encodePng({ width, height, rgb }: Raster): Buffer {
  const length = width * 3;
  const rows = Buffer.alloc(height * (1 + length));
  for (let y = 0; y < height; y++) {
    const start = y * (1 + length);
    rows[start] = 2;
    for (let i = 0; i < length; i++) {
      const above = y === 0 ? 0 : (rgb[(y - 1) * length + i] ?? 0);
      rows[start + 1 + i] = (rgb[y * length + i] ?? 0) - above;
    }
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const start = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    start,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', null),
  ]);
}

function chunk(name: string, data: Uint8Array | null): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data ?? Buffer.alloc(0)]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(body.length - 4, 0);
  whole.set(body, 4);
  whole.writeUInt32BE(crc32(body), 4 + body.length);
  return whole;
}
