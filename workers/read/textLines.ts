import { isAscii, isUtf8 } from 'node:buffer';
import { openInput, type Input } from '#workers/read/openInput';

/** In which signs a text file is written, as far as its first bytes say. */
export type TextSigns = 'ascii' | 'ebcdic' | 'utf16';

/** The lines of a text file, read when they are asked for. */
export type TextLines = { readonly signs: TextSigns; readonly lines: Iterable<string> };

const chunkBytes = 1 << 20;
// Nobody writes such a line; what is longer is cut, so that no line fills the memory.
const lineMax = 1 << 16;
// A file of nothing but line ends has hundreds of millions of them.
const emptyMax = 1_000;

/**
 * The lines of a file of any size one by one, however it ends them (CR, LF, both): it costs a line of memory. Each line
 * is UTF-8 when its bytes are, else ISO 8859-15; EBCDIC and UTF-16 are known by their first bytes.
 * More than a thousand empty lines in a row are given as a thousand.
 *
 * @throws InputRefusal, or the error of the file system, when the file can't be opened
 */
export function fileLines(path: string): TextLines {
  const file = openInput(path);
  const first = readChunk(file);
  const signs = signsOf(first);
  return { signs, lines: linesOf(inAscii(chunksOf(file, first), signs)) };
}

/** The same of bytes at hand. */
export function textLines(bytes: Uint8Array): Iterable<string> {
  return linesOf(inAscii([Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)], signsOf(bytes)));
}

function readChunk(file: Input): Buffer {
  const chunk = Buffer.allocUnsafe(chunkBytes);
  return chunk.subarray(0, file.read(chunk));
}

function* chunksOf(file: Input, first: Buffer): Generator<Buffer> {
  try {
    for (let chunk = first; chunk.length > 0; chunk = readChunk(file)) yield chunk;
  } finally {
    file.close();
  }
}

function signsOf(bytes: Uint8Array): TextSigns {
  const [one = 0, two = 0, three = 0, four = 0] = bytes;
  const isMarked = (one === 0xff && two === 0xfe) || (one === 0xfe && two === 0xff);
  if (isMarked || (one !== 0 && two === 0 && three !== 0 && four === 0)) return 'utf16';
  // Small and capital letters are above 0x80 in EBCDIC and text in it holds no byte of an ASCII letter at its start.
  const start = [...bytes.subarray(0, 7)].map((byte) => ebcdic[byte] ?? 0);
  return String.fromCharCode(...start).toLowerCase() === 'journal' ? 'ebcdic' : 'ascii';
}

function* inAscii(chunks: Iterable<Buffer>, signs: TextSigns): Generator<Buffer> {
  let decoder: TextDecoder | null = null;
  for (const chunk of chunks) {
    if (signs === 'ascii') yield chunk;
    else if (signs === 'ebcdic') yield Buffer.from(chunk.map((byte) => ebcdic[byte] ?? 0x3f));
    else {
      decoder ??= new TextDecoder(chunk[0] === 0xfe ? 'utf-16be' : 'utf-16le', { ignoreBOM: true });
      yield Buffer.from(decoder.decode(chunk, { stream: true }));
    }
  }
}

const carriageReturn = 13;
const lineFeed = 10;

function* linesOf(chunks: Iterable<Buffer>): Generator<string> {
  const text = (bytes: Buffer): string => {
    const line = bytes.length > lineMax ? bytes.subarray(0, lineMax) : bytes;
    if (line.length === 0) return '';
    if (isAscii(line)) return line.toString('latin1');
    return isUtf8(line) ? line.toString('utf8') : latin9(line.toString('latin1'));
  };
  let rest: Buffer = Buffer.alloc(0);
  let isAfterReturn = false;
  let empty = 0;
  for (const chunk of chunks) {
    let start = 0;
    for (let at = 0; at < chunk.length; at += 1) {
      const byte = chunk[at];
      if (byte !== lineFeed && byte !== carriageReturn) {
        isAfterReturn = false;
        continue;
      }
      // The second half of CR LF ends no line of its own, though a chunk may end between them.
      if (byte === lineFeed && isAfterReturn) {
        isAfterReturn = false;
        start = at + 1;
        continue;
      }
      isAfterReturn = byte === carriageReturn;
      empty = start === at && rest.length === 0 ? empty + 1 : 0;
      if (empty > emptyMax) {
        start = at + 1;
        continue;
      }
      const piece = chunk.subarray(start, at);
      yield text(rest.length === 0 ? piece : Buffer.concat([rest, piece]));
      rest = Buffer.alloc(0);
      start = at + 1;
    }
    const left = chunk.subarray(start);
    if (left.length > 0 && rest.length <= lineMax) rest = Buffer.concat([rest, left]);
  }
  if (rest.length > 0) yield text(rest);
}

// ISO 8859-15 is ISO 8859-1 but for eight signs; a decoder for a file of millions of lines takes longer than its checks.
const own: Readonly<Record<string, string>> = {
  ...{ '\u00a4': '€', '\u00a6': 'Š', '\u00a8': 'š', '\u00b4': 'Ž' },
  ...{ '\u00b8': 'ž', '\u00bc': 'Œ', '\u00bd': 'œ', '\u00be': 'Ÿ' },
};

function latin9(text: string): string {
  return text.replace(/[\u00a4\u00a6\u00a8\u00b4\u00b8\u00bc-\u00be]/g, (sign) => own[sign] ?? sign);
}

/**
 * EBCDIC to ASCII for the signs that all its Latin code pages share; the others of a text become question marks. Bars
 * stand in two places.
 */
const ebcdic: Readonly<Record<number, number>> = Object.fromEntries(
  (
    [
      [0x81, 'abcdefghi'],
      [0x91, 'jklmnopqr'],
      [0xa2, 'stuvwxyz'],
      [0xc1, 'ABCDEFGHI'],
      [0xd1, 'JKLMNOPQR'],
      [0xe2, 'STUVWXYZ'],
      [0xf0, '0123456789'],
      [0x05, '\t'],
      [0x0d, '\r'],
      [0x15, '\n'],
      [0x25, '\n'],
      [0x40, ' '],
      [0x4b, '.<(+|'],
      [0x50, '&'],
      [0x5c, '*);'],
      [0x60, '-/'],
      [0x6b, ',%_>?'],
      [0x7a, ':'],
      [0x7d, "'="],
      [0xbb, '|'],
    ] as const
  ).flatMap(([from, signs]) => [...signs].map((sign, index) => [from + index, sign.charCodeAt(0)] as const)),
);
