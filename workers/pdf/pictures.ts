import { decodePng, encodePng, shrink } from '#workers/pdf/png';
import type { LetterPicture } from '#workers/pdf/options';

/** Largest size on paper in millimetres. */
export const logoBox = { width: 60, height: 22 } as const;
export const signatureBox = { width: 50, height: 20 } as const;

/** A picture ready for the page; width and height in its own points. */
export type Picture = { readonly src: string; readonly width: number; readonly height: number };
export type Pictures = ReadonlyMap<string, Picture>;

/** Finer than any office printer: 60 mm at 600 dots an inch. */
const pointsMax = 1417;

// A run draws the same letterhead hundreds of times: the last pictures are kept ready.
const ready = new Map<string, Picture>();
const readyMax = 6;

/**
 * The pictures of a job by their SHA-256, made ready once. A PNG is put on white and made no finer than printing needs;
 * a JPEG goes on the page as it is.
 *
 * @throws when a picture is broken
 */
export function readyPictures(pictures: readonly LetterPicture[]): Pictures {
  return new Map(
    pictures.map(({ sha256, bytes }) => {
      const picture = ready.get(sha256) ?? (bytes[0] === 0x89 ? fromPng(bytes) : fromJpeg(bytes));
      ready.delete(sha256);
      ready.set(sha256, picture);
      for (const oldest of [...ready.keys()].slice(0, -readyMax)) ready.delete(oldest);
      return [sha256, picture];
    }),
  );
}

function fromPng(bytes: Uint8Array): Picture {
  const whole = decodePng(bytes);
  const factor = Math.max(1, Math.floor(Math.max(whole.width, whole.height) / pointsMax));
  const png = encodePng(shrink(whole, factor)).toString('base64');
  return { src: `data:image/png;base64,${png}`, width: whole.width, height: whole.height };
}

function fromJpeg(bytes: Uint8Array): Picture {
  const src = `data:image/jpeg;base64,${Buffer.from(bytes).toString('base64')}`;
  const { width, height } = jpegSize(bytes);
  return { src, width, height };
}

/** Size as it is to be seen: a photograph may be stored lying on its side. */
function jpegSize(bytes: Uint8Array): { readonly width: number; readonly height: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let isTurned = false;
  for (let at = 2; ;) {
    const marker = view.getUint16(at);
    const length = view.getUint16(at + 2);
    if (marker === 0xffe1) isTurned ||= orientationOf(bytes.subarray(at + 4, at + 2 + length)) > 4;
    if (marker >= 0xffc0 && marker <= 0xffc2) {
      const [height, width] = [view.getUint16(at + 5), view.getUint16(at + 7)];
      return isTurned ? { width: height, height: width } : { width, height };
    }
    at += marker === 0xffff ? 1 : 2 + length;
  }
}

/** How a JPEG is to be turned, 1 to 8 as EXIF counts; 1 when nothing is said. */
export function jpegOrientation(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 2; at + 4 <= bytes.length;) {
    const marker = view.getUint16(at);
    if (marker === 0xffda) return 1;
    const length = view.getUint16(at + 2);
    const orientation = marker === 0xffe1 ? orientationOf(bytes.subarray(at + 4, at + 2 + length)) : 1;
    if (orientation !== 1) return orientation;
    at += marker === 0xffff ? 1 : 2 + length;
  }
  return 1;
}

const exifStart = 'Exif\0\0';
const orientationTag = 0x0112;

/** 1 to 8 as cameras write it; 1 when nothing is said. */
function orientationOf(segment: Uint8Array): number {
  if (String.fromCharCode(...segment.subarray(0, exifStart.length)) !== exifStart) return 1;
  const tiff = new DataView(
    segment.buffer,
    segment.byteOffset + exifStart.length,
    segment.byteLength - exifStart.length,
  );
  if (tiff.byteLength < 14) return 1;
  const isLittle = tiff.getUint16(0) === 0x4949;
  const list = tiff.getUint32(4, isLittle);
  if (list + 2 > tiff.byteLength) return 1;
  const entries = tiff.getUint16(list, isLittle);
  for (let entry = list + 2; entry + 12 <= tiff.byteLength && entry < list + 2 + 12 * entries; entry += 12)
    if (tiff.getUint16(entry, isLittle) === orientationTag) return tiff.getUint16(entry + 8, isLittle);
  return 1;
}

/** Size on paper in millimetres: as large as the box allows, its shape kept, and not so large that it looks coarse. */
export function sizeIn(
  box: { readonly width: number; readonly height: number },
  { width, height }: Picture,
): { readonly width: number; readonly height: number } {
  const coarsest = 25.4 / 96;
  const scale = Math.min(box.width / width, box.height / height, coarsest);
  return { width: width * scale, height: height * scale };
}
