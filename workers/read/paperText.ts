// Sets what pdfjs asks for where it has no thread of its own: this one is already apart.
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** An invoice says its number on its first pages, and in its first words. */
const pagesMax = 3;
const lengthMax = 50_000;

/**
 * The words of a PDF as they stand in it, its first pages only; empty for a scan, which has none.
 *
 * @throws when it is no PDF, is locked or damaged
 */
export async function paperText(bytes: Uint8Array): Promise<string> {
  const loading = getDocument({
    data: bytes,
    verbosity: VerbosityLevel.ERRORS,
    useSystemFonts: false,
  });
  try {
    const file = await loading.promise;
    const texts: string[] = [];
    for (let page = 1; page <= Math.min(file.numPages, pagesMax); page += 1) {
      const { items } = await (await file.getPage(page)).getTextContent();
      texts.push(items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ' '}` : '')).join(''));
    }
    return texts.join('\n').slice(0, lengthMax);
  } finally {
    await loading.destroy();
  }
}
