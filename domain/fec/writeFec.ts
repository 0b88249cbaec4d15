import type { Book } from '#domain/accounting/book';
import type { EntryLine, JournalCode } from '#domain/accounting/entryLines';
import type { PlainDate } from '#domain/calendar/plainDate';
import { fecColumns, type FecColumn, type FecLine } from '#domain/fec/fecLine';
import { decimalText } from '#domain/format/decimal';
import type { Cents } from '#domain/money/cents';

/** Words of the file, in French as its reader. */
export type FecWords = {
  readonly journals: Readonly<Record<JournalCode, string>>;
  readonly kinds: Readonly<Record<EntryLine['kind'], string>>;
};

/** `809123458FEC20261231.txt`. */
export function fecFileName(siren: string, closedOn: PlainDate): string {
  return `${siren}FEC${compactDate(closedOn)}.txt`;
}

/** The header of the file. */
export const fecHeaderLine = `${fecColumns.join('\t')}\r\n`;

/** One line of the file, with its end. */
export function fecText(line: FecLine): string {
  return `${fecColumns.map((column) => line[column]).join('\t')}\r\n`;
}

/**
 * A line of an entry in the eighteen columns: amounts with a comma, dates without dashes, accounts of at least three
 * figures, no separator inside a text.
 *
 * @source LPF art. A47 A-1
 */
export function fecLineOf(book: Book, line: EntryLine, words: FecWords): FecLine {
  const { account, credit, customerId, debit, documentId, journal, kind, lettering, number } = line;
  const isAuxiliary = account === 'customers' || account === 'doubtful';
  const customer = customerId === null ? undefined : book.customers.get(customerId);
  const document = documentId === null ? undefined : book.documents.get(documentId);
  const chart = book.accounts.get(account);
  const piece = plain(document?.number ?? '');
  const label = plain(`${words.kinds[kind]} ${document?.number ?? ''} ${customer?.name ?? ''}`);
  const cells: FecLine = {
    JournalCode: journal,
    JournalLib: plain(words.journals[journal]),
    EcritureNum: String(number),
    EcritureDate: compactDate(line.on),
    CompteNum: plain(chart?.code ?? '').padEnd(3, '0'),
    CompteLib: plain(chart?.name ?? account),
    CompAuxNum: isAuxiliary ? plain(customer?.number ?? '') : '',
    CompAuxLib: isAuxiliary ? plain(customer?.name ?? '') : '',
    PieceRef: piece === '' ? `${journal}${number}` : piece,
    PieceDate: compactDate(line.pieceOn),
    EcritureLib: label,
    Debit: commaAmount(debit),
    Credit: commaAmount(credit),
    EcritureLet: lettering?.letter ?? '',
    DateLet: lettering === null ? '' : compactDate(lettering.on),
    ValidDate: compactDate(line.validatedOn),
    Montantdevise: '',
    Idevise: '',
  };
  return cells;
}

/** The lines of a file that the checker passes, cell by cell: what was written is read back. */
export function readFecLine(text: string): FecLine {
  const cells = text.split('\t');
  return Object.fromEntries(fecColumns.map((column, index) => [column, cells[index] ?? ''])) as Record<
    FecColumn,
    string
  >;
}

function compactDate(date: PlainDate): string {
  return date.replaceAll('-', '');
}

function commaAmount(amount: Cents): string {
  return decimalText(amount).replace('.', ',');
}

// ISO 8859-15 in place of these signs of ISO 8859-1.
const own: Readonly<Record<string, number>> = {
  '€': 0xa4,
  Š: 0xa6,
  š: 0xa8,
  Ž: 0xb4,
  ž: 0xb8,
  Œ: 0xbc,
  œ: 0xbd,
  Ÿ: 0xbe,
};
const displaced = new Set(Object.values(own));

/** Bytes of a text in ISO 8859-15. What it lacks was replaced by `plain` before. */
export function latin9Bytes(text: string): Uint8Array {
  return Uint8Array.from(text, (sign) => own[sign] ?? sign.charCodeAt(0));
}

function hasLatin9(sign: string): boolean {
  const code = sign.charCodeAt(0);
  return (
    own[sign] !== undefined ||
    (sign.length === 1 && code >= 32 && code <= 255 && !displaced.has(code) && (code < 127 || code > 159))
  );
}

const alike: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '—': '-',
  '…': '...',
  '\u202f': ' ',
  '\u00a0': ' ',
};

// One line without separators, in signs that the file can hold.
function plain(text: string): string {
  const line = text.normalize('NFC').replace(/[\t\r\n|\u0000-\u001f]/g, ' ');
  return inLatin9(line).replace(/ +/g, ' ').trim();
}

/** A text in signs that ISO 8859-15 holds: an accent that it lacks is left out, else a question mark; lines stay. */
export function inLatin9(text: string): string {
  const signs = [...text.normalize('NFC')].map((sign) => {
    if (sign === '\r' || sign === '\n') return sign;
    const other = alike[sign] ?? sign;
    if ([...other].every(hasLatin9)) return other;
    const bare = sign.normalize('NFD').replace(/\p{M}/gu, '');
    return [...bare].every(hasLatin9) && bare !== '' ? bare : '?';
  });
  return signs.join('');
}
