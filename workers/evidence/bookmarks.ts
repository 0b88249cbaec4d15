import { PDFHexString, PDFName, type PDFDict, type PDFDocument, type PDFRef } from '@cantoo/pdf-lib';

/** An entry in the list of contents beside the pages; the page counts from 0. */
export type Bookmark = { readonly title: string; readonly page: number };

/** Writes the list of contents of a file, in the order given, and lets readers open with it. */
export function addBookmarks(file: PDFDocument, bookmarks: readonly Bookmark[]): void {
  if (bookmarks.length === 0) return;
  const { catalog, context } = file;
  const pages = file.getPages();
  const outline = context.nextRef();
  const items = bookmarks.map(({ page, title }): readonly [PDFRef, PDFDict] => {
    const dest = [pages[page]?.ref ?? null, 'Fit'];
    return [context.nextRef(), context.obj({ Title: PDFHexString.fromText(title), Parent: outline, Dest: dest })];
  });
  for (const [index, [ref, item]] of items.entries()) {
    const [before, after] = [items[index - 1]?.[0], items[index + 1]?.[0]];
    if (before !== undefined) item.set(PDFName.of('Prev'), before);
    if (after !== undefined) item.set(PDFName.of('Next'), after);
    context.assign(ref, item);
  }
  const [first, last] = [items[0]?.[0] ?? null, items.at(-1)?.[0] ?? null];
  context.assign(outline, context.obj({ Type: 'Outlines', First: first, Last: last, Count: items.length }));
  catalog.set(PDFName.of('Outlines'), outline);
  catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'));
}
