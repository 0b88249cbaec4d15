import { renderToBuffer } from '@react-pdf/renderer';
import type { LetterDocument } from '#domain/letters/model';
import { assert } from '#domain/assert';
import { registerFonts } from '#workers/pdf/fonts';
import { lettersPdf } from '#workers/pdf/LettersPdf.tsx';
import type { DrawOptions } from '#workers/pdf/options';
import { readyPictures } from '#workers/pdf/pictures';

export type DrawnPdf = { readonly bytes: Uint8Array; readonly pages: number };

/**
 * Draws letters into one PDF, each on its own sheets. The same letters and options give the same bytes.
 *
 * @param letters at least one
 * @throws when a font file or a picture cannot be read
 */
export function drawLetters(letters: readonly LetterDocument[], options: DrawOptions): Promise<DrawnPdf> {
  assert(letters.length > 0, 'no letter to draw');
  // One document at a time: the fonts belong to the thread, and each document needs them fresh.
  const drawn = lastDrawn.then(() => drawNow(letters, options));
  lastDrawn = drawn.then(
    () => undefined,
    () => undefined,
  );
  return drawn;
}

let lastDrawn: Promise<void> = Promise.resolve();

async function drawNow(letters: readonly LetterDocument[], options: DrawOptions): Promise<DrawnPdf> {
  registerFonts(options.fontsDir);
  let pages = 0;
  const countPages = (total: number) => {
    pages = Math.max(pages, total);
  };
  const buffer = await renderToBuffer(
    lettersPdf(letters, { ...options, pictures: readyPictures(options.pictures) }, countPages),
  );
  return { bytes: new Uint8Array(buffer), pages };
}
