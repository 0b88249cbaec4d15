import { PDFDocument, type PDFEmbeddedPage } from '@cantoo/pdf-lib';

/** A finished paper on A4 and the page before which it goes, from 0; the number of pages: at the end. */
export type PaperToInsert = { readonly before: number; readonly bytes: Uint8Array };

const a4: readonly [number, number] = [595.28, 841.89];

/**
 * Puts finished papers of others between the pages of a file of ours. Its own pages keep their structure, and the file its
 * title and language: only what is put in has none. A paper that goes in again and again is there once.
 *
 * @param papers pages of A4; the same bytes may come several times
 * @param isTwoSided a paper with an odd number of pages is followed by a blank back: the next one begins on a new sheet
 * @throws when one cannot be read: ours and stamped ones can
 */
export async function insertPapers(
  base: Uint8Array,
  papers: readonly PaperToInsert[],
  isTwoSided: boolean,
): Promise<{ readonly bytes: Uint8Array; readonly pages: number }> {
  const file = await PDFDocument.load(base, { updateMetadata: false });
  const known = new Map<Uint8Array, readonly (PDFEmbeddedPage | null)[]>();
  // From the end: what is put in moves the pages behind it.
  for (const { before, bytes } of papers.toSorted((a, b) => a.before - b.before).toReversed()) {
    const pages = known.get(bytes) ?? (await embedded(file, bytes));
    known.set(bytes, pages);
    for (const [index, page] of pages.entries()) {
      const target = file.insertPage(before + index, [...a4]);
      if (page !== null) target.drawPage(page, { x: 0, y: 0, width: a4[0], height: a4[1] });
    }
    if (isTwoSided && pages.length % 2 === 1) file.insertPage(before + pages.length, [...a4]);
  }
  return { bytes: await file.save(), pages: file.getPageCount() };
}

// A page without anything on it cannot be embedded.
async function embedded(file: PDFDocument, bytes: Uint8Array): Promise<readonly (PDFEmbeddedPage | null)[]> {
  const source = await PDFDocument.load(bytes, { updateMetadata: false });
  const pages: (PDFEmbeddedPage | null)[] = [];
  for (const page of source.getPages()) {
    pages.push(page.node.Contents() === undefined ? null : await file.embedPage(page));
  }
  return pages;
}
