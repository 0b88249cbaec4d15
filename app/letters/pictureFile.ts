import { ok, reject, type Result } from '#domain/result';

/** What may be picked at all: above the limits below, the window paints it smaller. */
export const pickedMegabytesMax = 30;
/** Bytes and points a side above which a picture is refused: what a letterhead needs is far below. */
const bytesMax = 5 * 1024 * 1024;
const sideMax = 4000;

export type PictureRefusal =
  'file.notAnImage' | 'picture.broken' | 'picture.printingColours' | 'picture.tooHeavy' | 'picture.tooLarge';

type Size = { readonly width: number; readonly height: number };
type Looked = Size | 'broken' | 'printingColours';

/**
 * Looks whether a file can be a logo or a signature: a whole PNG or JPEG, whatever its name says, of a decent size and in
 * the colours of a screen.
 */
export function checkPicture(name: string, bytes: Uint8Array, isTooLarge: boolean): Result<Size, PictureRefusal> {
  if (isTooLarge || bytes.length > bytesMax) return reject('picture.tooHeavy', { name, megabytes: pickedMegabytesMax });
  const looked = startsWith(bytes, pngSignature)
    ? lookAtPng(bytes)
    : startsWith(bytes, jpegStart)
      ? lookAtJpeg(bytes)
      : null;
  if (looked === null) return reject('file.notAnImage', { name });
  if (looked === 'broken') return reject('picture.broken', { name });
  if (looked === 'printingColours') return reject('picture.printingColours', { name });
  if (Math.max(looked.width, looked.height) > sideMax) return reject('picture.tooLarge', { name, points: sideMax });
  return ok(looked);
}

const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] as const;
const jpegStart = [0xff, 0xd8, 0xff] as const;

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

// A PNG is a row of chunks: length, name, data, check sum. It begins with its header and ends with an empty one.
function lookAtPng(bytes: Uint8Array): Looked {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = pngSignature.length;
  let size: Size | null = null;
  let hasData = false;
  while (at + 12 <= bytes.length) {
    const length = view.getUint32(at);
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (at + 12 + length > bytes.length) return 'broken';
    if (name === 'IHDR' && length === 13) size = { width: view.getUint32(at + 8), height: view.getUint32(at + 12) };
    if (name === 'IDAT' && length > 0) hasData = true;
    if (name === 'IEND') return size !== null && hasData && isSomething(size) ? size : 'broken';
    at += 12 + length;
  }
  return 'broken';
}

// Frames that a PDF can carry: baseline, extended and progressive. The others are lossless or arithmetic: nobody has them.
const framesShown: readonly number[] = [0xc0, 0xc1, 0xc2];
const framesOther: readonly number[] = [0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf];

// A JPEG is a row of segments up to the picture itself, which ends with a mark of its own.
function lookAtJpeg(bytes: Uint8Array): Looked {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 2;
  let size: Size | null = null;
  while (at + 4 <= bytes.length) {
    const marker = view.getUint8(at + 1);
    if (view.getUint8(at) !== 0xff || framesOther.includes(marker)) return 'broken';
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const length = view.getUint16(at + 2);
    if (length < 2 || at + 2 + length > bytes.length) return 'broken';
    if (framesShown.includes(marker)) {
      if (length < 8 || view.getUint8(at + 4) !== 8) return 'broken';
      const channels = view.getUint8(at + 9);
      if (channels === 4) return 'printingColours';
      if (channels !== 1 && channels !== 3) return 'broken';
      size = { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    }
    if (marker === 0xda) return size !== null && isSomething(size) && hasEnd(bytes, at) ? size : 'broken';
    at += 2 + length;
  }
  return 'broken';
}

function hasEnd(bytes: Uint8Array, from: number): boolean {
  const last = bytes.lastIndexOf(0xd9);
  return last > from && bytes[last - 1] === 0xff;
}

function isSomething({ width, height }: Size): boolean {
  return width > 0 && height > 0;
}
