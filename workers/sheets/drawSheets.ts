import { renderToBuffer } from '@react-pdf/renderer';
import { assert } from '#domain/assert';
import type { Sheet } from '#domain/sheets/sheet';
import { registerFonts } from '#workers/pdf/fonts';
import { sheetsPdf } from '#workers/sheets/SheetsPdf.tsx';

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
  let pages = 0;
  const buffer = await renderToBuffer(
    sheetsPdf(sheets, (total) => {
      // Unknown during the first of the two layouts.
      pages = Math.max(pages, total || 0);
    }),
  );
  return { bytes: new Uint8Array(buffer), pages };
}
