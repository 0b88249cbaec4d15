import { degrees, PDFDocument, rgb, type PDFFont, type PDFPage } from '@cantoo/pdf-lib';
import { addBookmarks, type Bookmark } from '#workers/evidence/bookmarks';
import { ownFont } from '#workers/evidence/ownFonts';
import { jpegTurn, type Turn } from '#workers/evidence/jpegTurn';
import { openPaper } from '#workers/evidence/openPaper';
import { asDecoration, asFigure, tagPages } from '#workers/evidence/structure';
import { pdfMerger } from '#workers/pdf/mergePdf';

/** A paper as it lies beside the ledger, or as it was drawn. */
export type EvidencePaper = { readonly kind: 'pdf' | 'png' | 'jpg'; readonly bytes: Uint8Array };

/** A paper with the words that stand on top of its pages: `Pièce 3`. */
export type BoundPart = EvidencePaper & {
  readonly caption: string;
  /** Drawn by this program: its pages are A4 and stay as they are. */
  readonly isOurs: boolean;
  /** What the reader's list of contents calls it, and those who hear it; null: it belongs to the one before. */
  readonly bookmark?: string | null;
};

export type BoundInfo = {
  readonly title: string;
  readonly author: string;
  readonly language: string;
  /** The file is a part of a larger one: pages before it, and pages in all. By default it is the whole. */
  readonly numbered?: { readonly before: number; readonly of: number } | null;
};

const a4 = { width: 595.28, height: 841.89 } as const;
/** Room around the page of someone else, in points: the line on top has its place, and printers their border. */
const frame = { side: 24, top: 44, bottom: 24 } as const;
const captionSize = 8;
const captionFromTop = 24;

/** Pages of a paper: 1 for an image; null for a PDF that cannot be read or is locked. */
export async function pagesOf({ bytes, kind }: EvidencePaper): Promise<number | null> {
  try {
    if (kind === 'pdf') return (await openPaper(bytes)).getPageCount();
    const image = await embedImage(await PDFDocument.create(), { kind, bytes });
    return image.width > 0 ? 1 : null;
  } catch {
    return null; // A file of someone else may be anything: what cannot be read is enclosed apart.
  }
}

/**
 * Pages of a paper that was really taken in, on its own; null when that cannot be done: it may count its pages and yet
 * break when it is bound.
 */
export async function pagesTaken(paper: EvidencePaper): Promise<number | null> {
  try {
    const file = await PDFDocument.create({ updateMetadata: false });
    const pages = await addPart(file, { ...paper, caption: '', isOurs: false });
    await file.save();
    return pages === 0 ? null : pages;
  } catch {
    return null; // A file of someone else may be anything: what cannot be taken in is enclosed apart.
  }
}

/**
 * Binds papers into one PDF, with a caption and a running number on every page. Pages of others are put on A4 upright,
 * as large as they fit, whatever their size and rotation. Our own pages keep their structure; a page of someone else is
 * one picture in it, with the name of its exhibit.
 *
 * @param fontsDir absolute path of the folder of the font files
 * @throws when a part cannot be read: ask `pagesTaken` before
 */
export async function bindPapers(
  parts: readonly BoundPart[],
  info: BoundInfo,
  isoDate: string,
  fontsDir: string,
): Promise<{ readonly bytes: Uint8Array; readonly pages: number }> {
  const { added, file } = await fileOfOurs(parts, info);
  const captions: string[] = [];
  const bookmarks: Bookmark[] = [];
  let root = 0;
  for (const [index, part] of parts.entries()) {
    const before = captions.length;
    const ours = added[index] ?? null;
    const pages = ours?.pages ?? (await addPart(file, part, before));
    if (ours !== null) root += ours.roots;
    else if (!part.isOurs) root += tagPages(file, { from: before, count: pages, root, alt: altOf(parts, index) });
    for (let page = 0; page < pages; page += 1) captions.push(part.caption);
    const title = part.bookmark ?? null;
    if (title !== null) bookmarks.push({ title, page: before });
  }
  const font = await ownFont(file, fontsDir, 'regular');
  const pages = file.getPages();
  const { before, of } = info.numbered ?? { before: 0, of: pages.length };
  pages.forEach((page, index) => stamp(page, font, captions[index] ?? '', `${before + index + 1} / ${of}`));
  addBookmarks(file, bookmarks);
  describe(file, info, isoDate);
  return { bytes: await file.save(), pages: pages.length };
}

function describe(file: PDFDocument, { author, language, title }: BoundInfo, isoDate: string): void {
  file.setTitle(title, { showInWindowTitleBar: true });
  file.setAuthor(author);
  file.setCreator('Dûment');
  file.setProducer('Dûment');
  file.setLanguage(language);
  // The day of the paper, not the moment: the same papers give the same bytes.
  const moment = new Date(`${isoDate}T00:00:00Z`);
  file.setCreationDate(moment);
  file.setModificationDate(moment);
}

type Ours = { readonly pages: number; readonly roots: number };

// Our own papers first, in one file with one structure; the others are put between them. What the merger cannot read is
// put there as well: it loses its structure, not its pages.
async function fileOfOurs(
  parts: readonly BoundPart[],
  info: BoundInfo,
): Promise<{ readonly file: PDFDocument; readonly added: readonly (Ours | null)[] }> {
  const merger = pdfMerger(info);
  const added = parts.map((part) => {
    if (part.kind !== 'pdf' || !part.isOurs) return null;
    try {
      return merger.add(part.bytes);
    } catch {
      return null;
    }
  });
  const isAny = added.some((one) => one !== null);
  const options = { updateMetadata: false };
  const file = isAny ? await PDFDocument.load(merger.finish().bytes, options) : await PDFDocument.create(options);
  return { file, added };
}

/** The name under which a page of someone else is read aloud: that of its cover. */
function altOf(parts: readonly BoundPart[], index: number): string {
  const named = parts.slice(0, index + 1).findLast(({ bookmark = null }) => bookmark !== null);
  return named?.bookmark ?? parts[index]?.caption ?? '';
}

/**
 * Puts the pages of a paper before page `at`: our own as they are, those of others and images as large as they fit on
 * upright A4.
 *
 * @param at from 0; by default at the end
 * @returns how many pages it has
 */
export async function addPart(file: PDFDocument, part: BoundPart, at = file.getPageCount()): Promise<number> {
  if (part.kind !== 'pdf') return addImage(file, part, at);
  const source = part.isOurs
    ? await PDFDocument.load(part.bytes, { updateMetadata: false })
    : await openPaper(part.bytes);
  if (part.isOurs) {
    const pages = await file.copyPages(source, source.getPageIndices());
    for (const [index, page] of pages.entries()) file.insertPage(at + index, page);
    return pages.length;
  }
  for (const [index, page] of source.getPages().entries()) {
    // A page without anything on it cannot be embedded.
    const embedded = page.node.Contents() === undefined ? null : await file.embedPage(page, seenPart(page));
    const target = file.insertPage(at + index, [a4.width, a4.height]);
    asFigure(target, () => {
      if (embedded !== null) placePage(target, embedded, page.getRotation().angle);
    });
  }
  return source.getPageCount();
}

// What a reader shows of a page: nothing that was cut off comes back.
function seenPart(page: PDFPage) {
  const { height, width, x, y } = page.getCropBox();
  return { left: x, bottom: y, right: x + width, top: y + height };
}

type Placed = Parameters<PDFPage['drawPage']>[0];

function placePage(target: PDFPage, embedded: Placed, rotation: number): void {
  target.drawPage(embedded, placed(embedded, (((rotation % 360) + 360) % 360) as Turn));
}

/** Where and how a page or a picture is drawn that is to be turned clockwise by `turn`. */
function placed(size: { readonly width: number; readonly height: number }, turn: Turn) {
  const isTurned = turn === 90 || turn === 270;
  const { scale, x, y } = fitted(isTurned ? { width: size.height, height: size.width } : size);
  const width = size.width * scale;
  const height = size.height * scale;
  // Drawing turns the other way, around the lower left corner.
  const corner = {
    0: { x, y },
    90: { x, y: y + width },
    180: { x: x + width, y: y + height },
    270: { x: x + height, y },
  }[turn];
  return { ...corner, width, height, rotate: degrees(-turn) };
}

async function addImage(file: PDFDocument, part: EvidencePaper, at: number): Promise<number> {
  const image = await embedImage(file, part);
  const page = file.insertPage(at, [a4.width, a4.height]);
  const turn = part.kind === 'jpg' ? jpegTurn(part.bytes) : 0;
  asFigure(page, () => page.drawImage(image, placed(image, turn)));
  return 1;
}

function embedImage(file: PDFDocument, { bytes, kind }: EvidencePaper) {
  return kind === 'png' ? file.embedPng(bytes) : file.embedJpg(bytes);
}

/** The largest size inside the frame, never larger than it is on paper, in the middle. */
function fitted({ height, width }: { readonly width: number; readonly height: number }) {
  const room = { width: a4.width - 2 * frame.side, height: a4.height - frame.top - frame.bottom };
  const scale = Math.min(1, room.width / width, room.height / height);
  return {
    scale,
    x: frame.side + (room.width - width * scale) / 2,
    y: frame.bottom + (room.height - height * scale) / 2,
  };
}

function stamp(page: PDFPage, font: PDFFont, caption: string, number: string): void {
  const text = caption === '' ? number : `${caption}  ·  ${number}`;
  const { height, width } = page.getSize();
  const x = width - frame.side - font.widthOfTextAtSize(text, captionSize);
  asDecoration(page, () =>
    page.drawText(text, { x, y: height - captionFromTop, size: captionSize, font, color: rgb(0.25, 0.25, 0.25) }),
  );
}
