import type { LetterDocument } from '#domain/letters/model';
import { assert, present } from '#domain/assert';
import { registerFonts } from '#workers/pdf/fonts';
import { blockRoom, lettersPdf } from '#workers/pdf/LettersPdf.tsx';
import type { DrawOptions } from '#workers/pdf/options';
import { readyPictures } from '#workers/pdf/pictures';
import { addSplits, type TableSplits } from '#workers/pdf/tables/tableSplits';
import { drawTagged, layOut } from '#workers/pdf/tagged/drawTagged';

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
  const first = present(letters[0], 'letter');
  const pages = { ...options, pictures: readyPictures(options.pictures) };
  let splits: TableSplits = new Map();
  let laidOut = await layOut(lettersPdf(letters, pages, splits));
  // A long table is cut where sums are carried over; that moves what follows, so it is laid out again.
  for (let more = addSplits(laidOut, splits, blockRoom); more !== splits;) {
    splits = more;
    laidOut = await layOut(lettersPdf(letters, pages, splits));
    more = addSplits(laidOut, splits, blockRoom);
  }
  const bytes = await drawTagged(laidOut, {
    title: letters.length === 1 ? `${first.title} – ${first.subject}` : first.title,
    author: first.sender.name,
    language: first.language,
    // The date of the letter, not of the drawing: the same letter gives the same bytes for ever.
    madeOn: new Date(`${first.date}T00:00:00Z`),
  });
  return { bytes, pages: laidOut.children?.length ?? 0 };
}
