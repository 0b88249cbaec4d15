import { PDFDocument, rgb, type PDFFont, type PDFPage } from '@cantoo/pdf-lib';
import { ownFont } from '#workers/evidence/ownFonts';
import { addPart, type BoundInfo, type EvidencePaper } from '#workers/evidence/papers';

/** A paper of someone else with what is stamped on top of its pages. */
export type PaperToStamp = EvidencePaper & {
  /** In a frame: `RAPPEL`, `DUPLICATA`; empty: nothing is stamped. */
  readonly word: string;
  /** Beside it, smaller: what this copy is and when it was printed; a long mention stands bold in several lines. */
  readonly note: string;
};

type Pdf = { readonly bytes: Uint8Array; readonly pages: number };

/** In points. The stamp stands in the strip that pages of others leave free at the top: it covers nothing. */
const strip = { side: 24, top: 12, height: 22, padding: 8 } as const;
const wordSize = 14;
const noteSize = 8;
const mentionSize = 9;
const mentionLeading = 10.5;
const ink = rgb(0.62, 0.11, 0.11);

/**
 * Puts every page of a paper on upright A4 with a stamp on top of it.
 *
 * @param fontsDir absolute path of the folder of the font files
 * @returns null for a paper that cannot be read, is locked or has no page
 */
export async function stampPaper({ note, word, ...paper }: PaperToStamp, fontsDir: string): Promise<Pdf | null> {
  try {
    const file = await PDFDocument.create({ updateMetadata: false });
    await addPart(file, { ...paper, caption: '', isOurs: false });
    const pages = file.getPages();
    if (word !== '') {
      const font = await ownFont(file, fontsDir, 'strong');
      const small = await ownFont(file, fontsDir, 'regular');
      for (const page of pages) stampPage(page, { font, small, word, note });
    }
    return pages.length === 0 ? null : { bytes: await file.save(), pages: pages.length };
  } catch {
    return null; // A file of someone else may be anything: what cannot be read is opened apart.
  }
}

type Stamp = { readonly font: PDFFont; readonly small: PDFFont; readonly word: string; readonly note: string };

function stampPage(page: PDFPage, { font, note, small, word }: Stamp): void {
  const { height, width } = page.getSize();
  const wordWidth = font.widthOfTextAtSize(word, wordSize);
  const frameWidth = wordWidth + 2 * strip.padding;
  const x = width - strip.side - frameWidth;
  const y = height - strip.top - strip.height;
  page.drawRectangle({ x, y, width: frameWidth, height: strip.height, borderColor: ink, borderWidth: 1.5 });
  page.drawText(word, { x: x + strip.padding, y: y + 6.5, size: wordSize, font, color: ink });
  const room = x - strip.padding - strip.side;
  if (small.widthOfTextAtSize(note, noteSize) <= room) {
    const noteX = x - strip.padding - small.widthOfTextAtSize(note, noteSize);
    page.drawText(note, { x: noteX, y: y + 7.5, size: noteSize, font: small, color: ink });
    return;
  }
  // A mention that the law wants seen: bold, in as many lines as it takes, from the top of the page.
  linesOf(note, font, room).forEach((line, index) => {
    const lineY = height - strip.top - mentionSize - index * mentionLeading;
    page.drawText(line, { x: strip.side, y: lineY, size: mentionSize, font, color: ink });
  });
}

function linesOf(text: string, font: PDFFont, room: number): readonly string[] {
  return text.split(' ').reduce<readonly string[]>((lines, word) => {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last === undefined || font.widthOfTextAtSize(longer, mentionSize) > room) return [...lines, word];
    return [...lines.slice(0, -1), longer];
  }, []);
}

/**
 * Puts finished papers one behind the other, page by page as they are.
 *
 * @param isTwoSided every paper begins on a new sheet: one with an odd number of pages is followed by a blank back
 * @throws when one cannot be read: ours and stamped ones can
 */
export async function joinPapers(
  files: readonly Uint8Array[],
  { author, language, title }: BoundInfo,
  isoDate: string,
  isTwoSided: boolean,
): Promise<Pdf> {
  const joined = await PDFDocument.create({ updateMetadata: false });
  for (const bytes of files) {
    const source = await PDFDocument.load(bytes, { updateMetadata: false });
    const pages = await joined.copyPages(source, source.getPageIndices());
    for (const page of pages) joined.addPage(page);
    if (isTwoSided && pages.length % 2 === 1) joined.addPage([595.28, 841.89]);
  }
  joined.setTitle(title, { showInWindowTitleBar: true });
  joined.setAuthor(author);
  joined.setCreator('Dûment');
  joined.setProducer('Dûment');
  joined.setLanguage(language);
  // The day of the papers, not the moment: the same papers give the same bytes.
  const moment = new Date(`${isoDate}T00:00:00Z`);
  joined.setCreationDate(moment);
  joined.setModificationDate(moment);
  return { bytes: await joined.save(), pages: joined.getPageCount() };
}
