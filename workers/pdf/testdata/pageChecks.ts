import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { formatCents, formatEuros } from '#domain/format/amount';
import { addressTop, envelopeProfiles, type EnvelopeProfileName } from '#domain/letters/envelope';
import type { LetterDocument } from '#domain/letters/model';
import type { Cents } from '#domain/money/cents';
import { fontsNotEmbedded, isTagged, markFaults } from '#workers/pdf/testdata/fontChecks';

/** A piece of text on a page; left and right end and baseline in millimetres from the top left corner. */
export type Placed = {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly page: number;
};

const mmPerPoint = 25.4 / 72;

/** Every piece of text of a PDF, in the order in which it is drawn. */
export async function placedText(bytes: Uint8Array): Promise<readonly Placed[]> {
  const pdf = await getDocument({ data: bytes.slice(), useSystemFonts: false, verbosity: 0 }).promise;
  const placed: Placed[] = [];
  for (let page = 1; page <= pdf.numPages; page++) {
    const sheet = await pdf.getPage(page);
    const height = (sheet.view[3] ?? 0) * mmPerPoint;
    const { items } = await sheet.getTextContent();
    for (const item of items) {
      if (!('str' in item) || item.str.trim() === '') continue;
      const [x, y] = [Number(item.transform[4]) * mmPerPoint, height - Number(item.transform[5]) * mmPerPoint];
      const size = Number(item.transform[3]) * mmPerPoint;
      placed.push({ text: item.str, x, right: x + item.width * mmPerPoint, y, size, page });
    }
  }
  await pdf.loadingTask.destroy();
  return placed;
}

/** What one would not post: one line each, nothing when all is well. */
export async function pageFaults(
  document: LetterDocument,
  bytes: Uint8Array,
  envelope: EnvelopeProfileName,
): Promise<readonly string[]> {
  const placed = await placedText(bytes);
  const pages = Math.max(...placed.map(({ page }) => page));
  return [
    ...(await fileFaults(bytes, pages)),
    ...clippedText(placed),
    ...overlaps(placed),
    ...windowFaults(document, placed, envelope),
    ...missingText(document, placed),
    ...pageNumberFaults(document, placed, pages),
  ];
}

/** The same for a sheet for the desk, a list or a file for a judge: they have their own margins and no window. */
export async function sheetFaults(bytes: Uint8Array): Promise<readonly string[]> {
  const placed = await placedText(bytes);
  const pages = Math.max(...placed.map(({ page }) => page));
  const clipped = placed.filter(({ right, x, y }) => x < 3 || right > 294 || y < 4 || y > 294);
  return [
    ...(await fileFaults(bytes, pages)),
    ...clipped.map(({ page, text }) => `page ${page}: « ${text} » at the edge of the sheet`),
    ...overlaps(placed),
  ];
}

async function fileFaults(bytes: Uint8Array, pages: number): Promise<readonly string[]> {
  const perPage = Math.round(bytes.length / pages / 1000);
  return [
    ...(perPage < 60 ? [] : [`${perPage} kB a page`]),
    ...(await fontsNotEmbedded(bytes)).map((font) => `${font} is not embedded`),
    ...((await isTagged(bytes)) ? [] : ['no structure']),
    ...(await markFaults(bytes)),
  ];
}

type StructNode = { readonly role?: string; readonly alt?: string; readonly children?: readonly StructNode[] };

/** What somebody who has it read aloud would miss: title, language, a heading first, names of pictures, heads of tables. */
export async function aloudFaults(document: LetterDocument, bytes: Uint8Array): Promise<readonly string[]> {
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const { info } = await pdf.getMetadata();
  const { Language: language = '', Title: title = '' } = info as Readonly<Record<string, unknown>>;
  const faults = [
    ...(language === document.language ? [] : [`language ${String(language)}`]),
    ...(String(title).startsWith(document.title) ? [] : [`title ${String(title)}`]),
  ];
  for (let page = 1; page <= pdf.numPages; page++) {
    const nodes = nodesOf((await (await pdf.getPage(page)).getStructTree()) as StructNode);
    const roles = nodes.map(({ role }) => role);
    if (page === 1 && !roles.includes('H1')) faults.push('no heading');
    if (roles.includes('TD') && !roles.includes('TH') && page === 1) faults.push(`page ${page}: a table without heads`);
    if (nodes.some(({ alt = '', role }) => role === 'Figure' && alt === '')) faults.push(`page ${page}: a nameless picture`);
    if (!roles.some((role) => role === 'P' || role === 'TD' || role === 'LI')) faults.push(`page ${page}: nothing to read`);
  }
  await pdf.loadingTask.destroy();
  return faults;
}

function nodesOf(node: StructNode): readonly StructNode[] {
  return [node, ...(node.children ?? []).flatMap(nodesOf)];
}

// Margins of 20 mm; the footer may go down to where printers stop.
function clippedText(placed: readonly Placed[]): readonly string[] {
  return placed
    .filter(({ x, right, y }) => x < 19.5 || right > 190.6 || y > 293 || y < 8)
    .map(({ text, x, right, y, page }) => `page ${page}: « ${text} » at ${round(x)}–${round(right)}, ${round(y)} mm`);
}

/** Text written over other text: one line each. */
export function overlaps(placed: readonly Placed[]): readonly string[] {
  const faults: string[] = [];
  for (const [index, one] of placed.entries()) {
    for (const other of placed.slice(index + 1)) {
      if (one.page !== other.page || Math.abs(one.y - other.y) > 0.6 * Math.min(one.size, other.size)) continue;
      const shared = Math.min(one.right, other.right) - Math.max(one.x, other.x);
      if (shared > 0.4) faults.push(`page ${one.page}: « ${one.text} » over « ${other.text} »`);
    }
  }
  return faults;
}

function windowFaults(
  { addressee }: LetterDocument,
  placed: readonly Placed[],
  envelope: EnvelopeProfileName,
): readonly string[] {
  const profile = envelopeProfiles[envelope];
  const [from, to] = profile.side === 'right' ? [95, 205] : [10, 110];
  const seen = placed.filter(({ page, x, right, y }) => page === 1 && y > 30 && y < 94 && right > from && x < to);
  const strangers = seen.filter(({ text }) => !addressee.includes(text));
  const top = addressTop(profile, addressee.length);
  const away = addressee.filter((line, index) => {
    const found = seen.find(({ text, y }) => text === line && Math.abs(y - (top + index * profile.linePitch + 3.1)) < 0.6);
    return found === undefined || Math.abs(found.x - profile.textLeft) > 0.5 || found.right - found.x > profile.maxWidth;
  });
  return [
    ...strangers.map(({ text }) => `« ${text} » shows in the window`),
    ...away.map((line) => `« ${line} » is not where the window shows it`),
  ];
}

function missingText(document: LetterDocument, placed: readonly Placed[]): readonly string[] {
  const all = squeeze(placed.map(({ text }) => text).join(''));
  return expectedTexts(document)
    .filter((text) => !isPrinted(all, squeeze(text)))
    .map((text) => `« ${text} » is not printed`);
}

// A paragraph may go on on the next page, after the footer of this one.
function isPrinted(all: string, text: string): boolean {
  if (all.includes(text)) return true;
  return Array.from(text).some((_, at) => at > 20 && all.includes(text.slice(0, at)) && all.includes(text.slice(at)));
}

/** Sentences and amounts of the model, as they must be read on the page. */
function expectedTexts({ blocks, language, subject, title }: LetterDocument): readonly string[] {
  const euros = (amount: Cents) => formatEuros(amount, language);
  const texts = blocks.flatMap((block): readonly string[] => {
    switch (block.block) {
      case 'claims':
        // The amounts of a row side by side: one that is right elsewhere on the page is not taken for it.
        return block.rows.flatMap(({ number, gross, open, received }) => [
          number,
          `${formatCents(gross, language)}${received === 0 ? '–' : formatCents(received, language)}${euros(open)}`,
        ]);
      case 'totals':
        return block.lines.map(({ amount, label }) => `${label}${euros(amount)}`);
      case 'payment':
        return [block.iban, block.reference, `${block.title}${euros(block.amount)}`];
      case 'table':
        return [...block.rows.flat(), block.total?.text ?? ''];
      case 'overprint':
        return [block.text];
      case 'signature':
        return [block.closing, block.name];
      case 'paragraph':
        return [block.text];
      case 'legalNotice':
        return [block.title ?? '', ...block.texts];
      case 'enclosures':
        return block.items;
      case 'signatures':
        return block.parties.flatMap(({ byHand, name, role }) => [role, name, byHand ?? '']);
      default:
        return [];
    }
  });
  return [title, subject, ...texts].filter((text) => text.trim() !== '');
}

function pageNumberFaults({ words }: LetterDocument, placed: readonly Placed[], pages: number): readonly string[] {
  return Array.from({ length: pages }, (_, index) => `${words.page} ${index + 1} / ${pages}`)
    .filter((number, index) => !placed.some(({ page, text }) => page === index + 1 && text === number))
    .map((number) => `« ${number} » is missing`);
}

// A line that breaks, and a row whose cells wrap, lose nothing but blanks.
function squeeze(text: string): string {
  return text.replace(/[\s\u00a0\u202f]+/g, '');
}

function round(millimetres: number): string {
  return millimetres.toFixed(1);
}
