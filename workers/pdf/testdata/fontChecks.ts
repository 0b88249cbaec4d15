import { decodePDFRawStream, PDFBool, PDFDict, PDFDocument, PDFName, PDFRawStream, type PDFPage } from '@cantoo/pdf-lib';

/** Names of the fonts of a PDF whose letters are not in it: another machine would set other ones. */
export async function fontsNotEmbedded(bytes: Uint8Array): Promise<readonly string[]> {
  const { context } = await PDFDocument.load(bytes, { updateMetadata: false });
  const dictionaries = context.enumerateIndirectObjects().flatMap(([, one]) => (one instanceof PDFDict ? [one] : []));
  return dictionaries
    .filter((font) => nameIn(font, 'Type') === 'Font' && nameIn(font, 'Subtype') !== 'Type0' && !isEmbedded(font))
    .map((font) => nameIn(font, 'BaseFont'));
}

/** It says what is heading, paragraph or table to those who have it read aloud. */
export async function isTagged(bytes: Uint8Array): Promise<boolean> {
  const { catalog } = await PDFDocument.load(bytes, { updateMetadata: false });
  const isMarked = catalog.lookupMaybe(PDFName.of('MarkInfo'), PDFDict)?.lookupMaybe(PDFName.of('Marked'), PDFBool);
  return isMarked?.asBoolean() === true && catalog.has(PDFName.of('StructTreeRoot'));
}

/** Pages on which a mark ends twice, never, or within another: a reader loses which piece is which from there on. */
export async function markFaults(bytes: Uint8Array): Promise<readonly string[]> {
  const pages = (await PDFDocument.load(bytes, { updateMetadata: false })).getPages();
  return pages.flatMap((page, index) => {
    const depths = drawingOf(page)
      .flatMap((drawing) => drawing.match(/\b(?:BDC|BMC|EMC)$/gm) ?? [])
      .reduce<readonly number[]>((before, sign) => [...before, (before.at(-1) ?? 0) + (sign === 'EMC' ? -1 : 1)], [0]);
    const isClean = depths.every((depth) => depth === 0 || depth === 1) && depths.at(-1) === 0;
    return isClean ? [] : [`page ${index + 1}: marks within marks`];
  });
}

function drawingOf({ node }: PDFPage): readonly string[] {
  const contents = node.Contents();
  const parts = contents === undefined ? [] : 'asArray' in contents ? contents.asArray() : [contents];
  return parts.flatMap((part) => {
    const stream = node.context.lookup(part);
    return stream instanceof PDFRawStream ? [Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1')] : [];
  });
}

function isEmbedded(font: PDFDict): boolean {
  if (nameIn(font, 'Subtype') === 'Type3') return true; // Its letters are drawings.
  const descriptor = font.lookupMaybe(PDFName.of('FontDescriptor'), PDFDict);
  return ['FontFile', 'FontFile2', 'FontFile3'].some((file) => descriptor?.has(PDFName.of(file)) === true);
}

function nameIn(dictionary: PDFDict, key: string): string {
  return dictionary.lookupMaybe(PDFName.of(key), PDFName)?.decodeText() ?? '';
}
