import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PDFDocument, PDFFont } from '@cantoo/pdf-lib';
import * as fontkit from 'fontkit';

const files = { regular: 'SourceSans3-Regular.ttf', strong: 'SourceSans3-SemiBold.ttf' } as const;

/**
 * A font of the letters for what is written on finished pages; the signs that are used go into the file, as a court and a
 * printing house want it.
 *
 * @param fontsDir absolute path of the folder of the font files
 * @throws when the font file cannot be read
 */
export async function ownFont(file: PDFDocument, fontsDir: string, weight: keyof typeof files): Promise<PDFFont> {
  file.registerFontkit(fontkit);
  return file.embedFont(await readFile(join(fontsDir, files[weight])), { subset: true });
}
