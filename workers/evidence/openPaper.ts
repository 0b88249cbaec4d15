import {
  concatTransformationMatrix,
  drawObject,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFNumber,
  PDFRef,
  PDFStream,
  popGraphicsState,
  pushGraphicsState,
  type PDFPage,
} from '@cantoo/pdf-lib';

/** Bits of a note: not to be seen, not to be seen on the screen. */
const hiddenBits = 2 | 32;
const unseen = new Set(['/Link', '/Popup']);

/**
 * A PDF of someone else, made ready to be taken over page by page: protected against changes only, it opens without its
 * password; what was filled in and what was put on it (a stamp, a signature drawn with the finger) becomes part of the
 * page, as it is seen.
 *
 * @throws when it cannot be read or asks for a password
 */
export async function openPaper(bytes: Uint8Array): Promise<PDFDocument> {
  const file = await PDFDocument.load(bytes, { updateMetadata: false, password: '' });
  for (const page of file.getPages()) {
    try {
      drawNotes(page);
    } catch {
      // A note that cannot be read: the page below it stands.
    }
  }
  return file;
}

function drawNotes(page: PDFPage): void {
  const { context } = page.doc;
  const notes = page.node.Annots()?.asArray() ?? [];
  for (const entry of notes) {
    const note = context.lookup(entry);
    if (!(note instanceof PDFDict)) continue;
    const flags = note.lookupMaybe(PDFName.of('F'), PDFNumber)?.asNumber() ?? 0;
    if ((flags & hiddenBits) !== 0) continue;
    if (unseen.has(note.get(PDFName.of('Subtype'))?.toString() ?? '')) continue;
    const look = lookOf(note);
    const place = boxOf(note.lookupMaybe(PDFName.of('Rect'), PDFArray));
    if (look === null || place === null) continue;
    drawLook(page, look, place);
  }
}

/** The normal appearance of a note: one, or that of its state. */
function lookOf(note: PDFDict): PDFRef | null {
  const looks = note.lookupMaybe(PDFName.of('AP'), PDFDict);
  const normal = looks?.get(PDFName.of('N'));
  if (normal instanceof PDFRef && looks?.lookup(PDFName.of('N')) instanceof PDFStream) return normal;
  const states = looks?.lookup(PDFName.of('N'));
  const state = note.get(PDFName.of('AS'));
  const chosen = states instanceof PDFDict && state instanceof PDFName ? states.get(state) : undefined;
  return chosen instanceof PDFRef ? chosen : null;
}

type Box = { readonly left: number; readonly bottom: number; readonly width: number; readonly height: number };

function numbersOf(array: PDFArray | undefined): readonly number[] {
  return array?.asArray().map((_, index) => array.lookup(index, PDFNumber).asNumber()) ?? [];
}

function boxOf(array: PDFArray | undefined): Box | null {
  const [x1, y1, x2, y2] = numbersOf(array);
  if (x1 === undefined || y1 === undefined || x2 === undefined || y2 === undefined) return null;
  return boxAround([x1, x2], [y1, y2]);
}

function boxAround(xs: readonly number[], ys: readonly number[]): Box {
  const [left, bottom] = [Math.min(...xs), Math.min(...ys)];
  return { left, bottom, width: Math.max(...xs) - left, height: Math.max(...ys) - bottom };
}

// The appearance has a box and a matrix of its own: what comes out of both is stretched over the place of the note.
function drawLook(page: PDFPage, ref: PDFRef, place: Box): void {
  const stream = page.doc.context.lookup(ref);
  if (!(stream instanceof PDFStream)) return;
  const box = boxOf(stream.dict.lookupMaybe(PDFName.of('BBox'), PDFArray));
  if (box === null) return;
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbersOf(stream.dict.lookupMaybe(PDFName.of('Matrix'), PDFArray));
  const corners = [box.left, box.left + box.width].flatMap((x) =>
    [box.bottom, box.bottom + box.height].map((y) => ({ x: a * x + c * y + e, y: b * x + d * y + f })),
  );
  const seen = boxAround(
    corners.map(({ x }) => x),
    corners.map(({ y }) => y),
  );
  if (seen.width === 0 || seen.height === 0) return;
  const [wide, high] = [place.width / seen.width, place.height / seen.height];
  const name = page.node.newXObject('Note', ref);
  page.pushOperators(
    pushGraphicsState(),
    concatTransformationMatrix(wide, 0, 0, high, place.left - seen.left * wide, place.bottom - seen.bottom * high),
    drawObject(name),
    popGraphicsState(),
  );
}
