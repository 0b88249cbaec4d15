import type { LetterDocument } from '#domain/letters/model';
import { assert, present } from '#domain/assert';
import { registerFonts } from '#workers/pdf/fonts';
import { blockRoom, lettersPdf } from '#workers/pdf/LettersPdf.tsx';
import type { DrawOptions } from '#workers/pdf/options';
import { readyPictures } from '#workers/pdf/pictures';
import { addSplits, type TableSplits } from '#workers/pdf/tables/tableSplits';
import { drawTagged, layOut } from '#workers/pdf/tagged/drawTagged';
import type { LayoutNode } from '#workers/pdf/tagged/layoutNode';
import { endingsIn, isBetter, spills, type Tightnesses } from '#workers/pdf/tightness';

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
  const laidOut = await fitted((splits, tightnesses) => layOut(lettersPdf(letters, pages, splits), tightnesses));
  const bytes = await drawTagged(laidOut, {
    title: letters.length === 1 ? `${first.title} – ${first.subject}` : first.title,
    author: first.sender.name,
    language: first.language,
    // The date of the letter, not of the drawing: the same letter gives the same bytes for ever.
    madeOn: new Date(`${first.date}T00:00:00Z`),
  });
  return { bytes, pages: laidOut.children?.length ?? 0 };
}

type LayOut = (splits: TableSplits, tightnesses: Tightnesses) => Promise<LayoutNode>;

/** The pages with long tables cut, and the lines closer where that keeps a signature on the page of its letter. */
async function fitted(layOutWith: LayOut): Promise<LayoutNode> {
  let laidOut = await withCutTables(layOutWith, new Map());
  let endings = endingsIn(laidOut, blockRoom.top);
  let kept: Tightnesses = new Map();
  for (const tightness of [1, 2] as const) {
    const tried = new Map(kept);
    for (const [letter, ending] of endings) if (spills(ending, tightness)) tried.set(letter, tightness);
    if ([...tried].every(([letter]) => kept.has(letter))) continue;
    const closer = await withCutTables(layOutWith, tried);
    const now = endingsIn(closer, blockRoom.top);
    const better = [...tried].filter(([letter]) => kept.has(letter) || isBetter(now.get(letter), endings.get(letter)));
    if (better.length === kept.size) continue;
    kept = new Map(better);
    laidOut = better.length === tried.size ? closer : await withCutTables(layOutWith, kept);
    endings = endingsIn(laidOut, blockRoom.top);
  }
  return laidOut;
}

// A long table is cut where sums are carried over; that moves what follows, so it is laid out again.
async function withCutTables(layOutWith: LayOut, tightnesses: Tightnesses): Promise<LayoutNode> {
  let splits: TableSplits = new Map();
  let laidOut = await layOutWith(splits, tightnesses);
  for (let more = addSplits(laidOut, splits, blockRoom); more !== splits;) {
    splits = more;
    laidOut = await layOutWith(splits, tightnesses);
    more = addSplits(laidOut, splits, blockRoom);
  }
  return laidOut;
}
