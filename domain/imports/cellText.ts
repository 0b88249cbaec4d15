import type { ImportField } from '#domain/imports/problem';

/** Longest text that is taken, in characters, field by field; more is a file read the wrong way, or an attack. */
const lengthMax: Readonly<Partial<Record<ImportField, number>>> = {
  number: 60,
  customer: 200,
  customerCode: 60,
  address: 200,
  address2: 200,
  postcode: 20,
  city: 100,
  country: 60,
  phone: 60,
  email: 200,
  paymentReference: 140,
  label: 1_000,
};
const lengthMaxElse = 200;

/** The most characters a field may hold. */
export function lengthMaxOf(field: ImportField): number {
  return lengthMax[field] ?? lengthMaxElse;
}

// Marks that turn the direction of what follows could make an amount or a name read as another one; names written
// right to left need none of them.
const directionMarks = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u2060\ufeff\ufff9-\ufffb]/g;

/**
 * A cell as text: no control characters, no marks that turn the reading direction, blanks joined, accents composed.
 * Letters of every script and emoji stay. `="0123"`, by which spreadsheets keep leading zeros, gives `0123`.
 */
export function cleanCell(raw: string): string {
  const formula = /^="([^"]*)"$/.exec(raw);
  return (formula?.[1] ?? raw)
    .normalize('NFC')
    .replace(directionMarks, '')
    .replace(controls, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The cell shows that bytes were lost: NUL, the replacement character, half of a character. */
export function isDamaged(raw: string): boolean {
  return /\u0000|\ufffd|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(raw);
}

/** Lower case, without accents and punctuation: how words of a list are compared. */
export function plainWords(text: string): string {
  return text
    .slice(0, 500)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
