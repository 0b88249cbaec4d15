// Pages as small grey pictures: what a snapshot of a page is kept as.
import { crc32, deflateSync } from 'node:zlib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { decodePng } from '#workers/pdf/png';

/** One byte a point, row after row; 255 is white. */
export type GreyPicture = { readonly width: number; readonly height: number; readonly grey: Uint8Array };

/** Fine enough to see which line moved, small enough to keep two hundred of them. */
export const dotsPerInch = 50;

/** Sixteen greys: what is between them is the business of the machine that paints. */
const step = 17;

type Canvases = {
  create(width: number, height: number): { canvas: HTMLCanvasElement; context: CanvasRenderingContext2D };
};

/**
 * Paints pages of a PDF with the reader of the tests, which draws the letters of embedded fonts as outlines: no font and
 * no setting of the machine comes in.
 *
 * @param wanted numbers from 1; those that are not there are left out
 */
export async function paintPages(bytes: Uint8Array, wanted: readonly number[]): Promise<readonly GreyPicture[]> {
  const pdf = await getDocument({ data: bytes.slice(), useSystemFonts: false, verbosity: 0 }).promise;
  const canvases = pdf.canvasFactory as Canvases;
  const pictures: GreyPicture[] = [];
  for (const number of wanted.filter((one) => one <= pdf.numPages)) {
    const page = await pdf.getPage(number);
    const viewport = page.getViewport({ scale: dotsPerInch / 72 });
    const [width, height] = [Math.round(viewport.width), Math.round(viewport.height)];
    const { canvas, context } = canvases.create(width, height);
    await page.render({ canvas, canvasContext: context, viewport, background: 'white' }).promise;
    const { data } = context.getImageData(0, 0, width, height);
    pictures.push({ width, height, grey: greyOf(data) });
  }
  await pdf.loadingTask.destroy();
  return pictures;
}

/** How many pages a PDF has. */
export async function pageCount(bytes: Uint8Array): Promise<number> {
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const pages = pdf.numPages;
  await pdf.loadingTask.destroy();
  return pages;
}

function greyOf(rgba: Uint8ClampedArray): Uint8Array {
  return Uint8Array.from({ length: rgba.length / 4 }, (_, point) => {
    const [red, green, blue] = [rgba[4 * point] ?? 0, rgba[4 * point + 1] ?? 0, rgba[4 * point + 2] ?? 0];
    return step * Math.round((0.3 * red + 0.59 * green + 0.11 * blue) / step);
  });
}

/** A PNG of four bits a point. */
export function encodeGrey({ grey, height, width }: GreyPicture): Buffer {
  const length = 1 + Math.ceil(width / 2);
  const rows = Buffer.alloc(height * length);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = y * length + 1 + (x >> 1);
      const value = Math.round((grey[y * width + x] ?? 0) / step);
      rows[at] = (rows[at] ?? 0) | (x % 2 === 0 ? value << 4 : value);
    }
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([4, 0, 0, 0, 0], 8);
  const start = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([start, chunk('IHDR', head), chunk('IDAT', deflateSync(rows, { level: 9 })), chunk('IEND')]);
}

/** A picture as `encodeGrey` made it. */
export function decodeGrey(bytes: Uint8Array): GreyPicture {
  const { height, rgb, width } = decodePng(bytes);
  return { width, height, grey: Uint8Array.from({ length: width * height }, (_, point) => rgb[3 * point] ?? 0) };
}

function chunk(name: string, data: Uint8Array = new Uint8Array()): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  whole.set(body, 4);
  whole.writeUInt32BE(crc32(body), 4 + body.length);
  return whole;
}
