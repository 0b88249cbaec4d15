import type { LetterDocument } from '#domain/letters/model';
import { ok, reject, type Result } from '#domain/result';

// Signs that the fonts of the letters hold: Latin with every accent of Europe and Vietnam, Greek, Cyrillic, punctuation.
// Hexadecimal, from and to; `workers/pdf/printable.test.ts` holds them against the fonts themselves.
const ranges: readonly (readonly [number, number])[] = (
  '20-7e a0-17f 18f 192 1a0-1a1 1af-1b0 1cd-1dc 1e6-1e7 1ea-1eb 1f8-201 218-21b 237 259 2bb-2bd 2c6-2c7 2d8-2dd ' +
  '300-304 306-30c 31b 323-328 37e 384-38a 38c 38e-3a1 3a3-3ce 400-45f 472-475 490-493 4d0-4d1 4d4-4d7 ' +
  '1e02-1e03 1e0a-1e0b 1e1e-1e1f 1e56-1e57 1e60-1e61 1e6a-1e6b 1e80-1e85 1e9e-1ef9 2007 2009-200b 2010-201e ' +
  '2020-2022 2026 202f-2030 2032-2033 2039-203a 2044 2070 2074-2079 2080-2089 20ac 2116 2122 2126 2190-2199 2212 ' +
  '2215 221e 2248 2260 2264-2265 25a0 25cf 2610-2611 2713'
)
  .split(' ')
  .map((range) => {
    const [from = '', to = from] = range.split('-');
    return [parseInt(from, 16), parseInt(to, 16)] as const;
  });

/** Whether the fonts of the letters hold this sign; others would come out as an empty box. */
export function isPrintable(sign: string): boolean {
  const code = sign.codePointAt(0) ?? 0;
  return ranges.some(([from, to]) => code >= from && code <= to);
}

export type Unprintable = {
  /** The sign itself, and its number as lists of signs write it: `U+0645`. */
  readonly sign: string;
  readonly code: string;
  /** The line it stands in. */
  readonly text: string;
};

/**
 * The first sign of a document, or of some lines, that no font of ours can print (Arabic, Hebrew, Chinese, a picture sign), with its line;
 * null when all can be printed. Accents written as signs of their own count as they stand.
 */
export function findUnprintable(content: LetterDocument | readonly string[]): Unprintable | null {
  return inValue(content);
}

/** The document, or the refusal that names the sign no font of ours can print, its number and the line it stands in. */
export function checkPrintable(document: LetterDocument): Result<LetterDocument, 'letter.unprintable'> {
  const unprintable = findUnprintable(document);
  return unprintable === null ? ok(document) : reject('letter.unprintable', { ...unprintable });
}

/**
 * The document with the numbers of signs in the place of those that cannot be printed: `[U+1F600]`. For what is told of
 * the past, where no word can be changed any more.
 */
export function withPrintableSigns(document: LetterDocument): LetterDocument {
  return findUnprintable(document) === null ? document : (replaced(document) as LetterDocument);
}

function replaced(value: unknown, name = ''): unknown {
  if (typeof value === 'string') return name === 'epc' ? value : replacedText(value);
  if (Array.isArray(value)) return value.map((inner) => replaced(inner));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, replaced(inner, key)]));
}

function replacedText(text: string): string {
  return [...text].map((sign) => (sign < ' ' || isPrintable(sign) ? sign : `[${codeOf(sign)}]`)).join('');
}

function inValue(value: unknown): Unprintable | null {
  if (typeof value === 'string') return inText(value);
  if (typeof value !== 'object' || value === null) return null;
  for (const [name, inner] of Object.entries(value)) {
    // The payload of the code to scan is no text of the page: its lines end with LF.
    const found = name === 'epc' ? null : inValue(inner);
    if (found !== null) return found;
  }
  return null;
}

function inText(text: string): Unprintable | null {
  for (const sign of text) {
    // A line break or a tab is no sign: it prints nothing.
    if (sign < ' ' || isPrintable(sign)) continue;
    return { sign, code: codeOf(sign), text };
  }
  return null;
}

function codeOf(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
