import { assert, present } from '#domain/assert';
import type { Sheet } from '#domain/sheets/sheet';
import { registerFonts } from '#workers/pdf/fonts';
import { drawTagged, layOut } from '#workers/pdf/tagged/drawTagged';
import { stretchesOf } from '#workers/sheets/sheetPages';
import { sheetsPdf, type CutSheet } from '#workers/sheets/SheetsPdf.tsx';

/**
 * Draws sheets for the desk into one PDF, each on its own pages.
 *
 * @param sheets at least one
 * @param fontsDir absolute path of the folder of the font files
 */
export async function drawSheets(
  sheets: readonly Sheet[],
  fontsDir: string,
): Promise<{ readonly bytes: Uint8Array; readonly pages: number }> {
  assert(sheets.length > 0, 'no sheet to draw');
  registerFonts(fontsDir);
  const first = present(sheets[0], 'sheet');
  const cutSheets: CutSheet[] = [];
  for (const sheet of sheets) {
    const stretches = await stretchesOf(sheet, (stretch) => layOut(sheetsPdf([{ sheet, stretches: [stretch] }])));
    cutSheets.push({ sheet, stretches });
  }
  const laidOut = await layOut(sheetsPdf(cutSheets));
  // No date of drawing: the same sheets give the same bytes.
  const madeOn = new Date('2000-01-01T00:00:00Z');
  const info = { title: first.title, author: first.footer, language: first.language, madeOn };
  return { bytes: await drawTagged(laidOut, info), pages: laidOut.children?.length ?? 0 };
}
