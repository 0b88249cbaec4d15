import { parsePlainDate } from '#domain/calendar/plainDate';
import { readFecHeader, type FecHeader, type HeaderColumn } from '#domain/fec/fecHeader';
import { fecColumns, fecErrors, mayBeEmpty, type FecError } from '#domain/fec/fecLine';
import { createRemarks, type FecRemark } from '#domain/fec/fecRemarks';
import { readFecAmount, type Millionths } from '#domain/fec/readAmount';
import { checkSiren } from '#domain/identifiers/siren';

/** One thing that is wrong, and where. */
export type FecProblem = {
  /** Counted from 1, the header included; null: the file as a whole. */
  readonly line: number | null;
  readonly field: string | null;
  readonly code: FecError;
  /**
   * What stands there, cut short; of an entry its number and what is missing of its balance; of a line with too many or
   * too few cells how many it has and should have (`17/18`).
   */
  readonly found: string;
};

export type FecReport = {
  readonly ok: boolean;
  /** Each code once, in alphabetical order. */
  readonly errors: readonly FecError[];
  /** The first thousand. */
  readonly problems: readonly FecProblem[];
  /** Worth a look, refused by nobody. */
  readonly remarks: readonly FecRemark[];
  /** Lines below the header. */
  readonly lines: number;
};

const problemsMax = 1_000;
const foundMax = 60;

/**
 * Checks a file against the decree: its name, its header, every line, the balance of every entry.
 *
 * @param name file name without folders
 * @param lines the lines without their ends, the header first
 * @param signs of the file; UTF-16 is none of those that the decree lets through
 * @source LPF art. A47 A-1
 */
export function checkFec(
  name: string,
  lines: Iterable<string>,
  signs: 'ascii' | 'ebcdic' | 'utf16' = 'ascii',
): FecReport {
  const notes = createNotes();
  const remarks = createRemarks(checkName(name, notes.add));
  if (signs === 'utf16') notes.add({ line: null, field: null, code: 'header', found: 'UTF-16' });
  const book = createBook(notes.add, remarks.take);
  let header: FecHeader | null = null;
  let number = 0;
  let count = 0;
  let blank: number | null = null;
  for (const line of lines) {
    number += 1;
    if (header === null) {
      header = readFecHeader(line.replace(/^\uFEFF/, ''));
      if (header.problem !== null)
        notes.add({ line: 1, field: header.field, code: header.problem, found: header.found });
      if (!header.isData || isBlank(line)) continue;
    }
    // Empty lines may end a file; inside it they are lines without columns.
    if (isBlank(line)) {
      blank ??= number;
      continue;
    }
    if (blank !== null) notes.add({ line: blank, field: null, code: 'columns', found: '' });
    blank = null;
    count += 1;
    book.take(header, line, number);
  }
  if (header === null) notes.add({ line: null, field: null, code: 'header', found: '' });
  book.close();
  const errors = notes.codes();
  return { ok: errors.length === 0, errors, problems: notes.problems, remarks: remarks.all(), lines: count };
}

// Cells without anything in them are a line; the mark that old programs end a file with is none.
function isBlank(line: string): boolean {
  return line === '' || /^[ \u001a]*$/.test(line);
}

type Add = (problem: FecProblem) => void;

function createNotes() {
  const codes = new Set<FecError>();
  const problems: FecProblem[] = [];
  return {
    problems,
    add(problem: FecProblem): void {
      codes.add(problem.code);
      if (problems.length < problemsMax) problems.push({ ...problem, found: problem.found.slice(0, foundMax) });
    },
    codes: () => fecErrors.filter((code) => codes.has(code)),
  };
}

/**
 * `SirenFECAAAAMMJJ`, the day the books were closed.
 *
 * @returns that day as it is written; empty when the name says none
 * @source LPF art. A47 A-1, IX
 */
function checkName(name: string, add: Add): string {
  const match = /^([0-9]{9})FEC([0-9]{8})\.txt$/i.exec(name);
  const isRight = match !== null && checkSiren(match[1] ?? '').valid && isDate(match[2] ?? '') && name.includes('FEC');
  if (!isRight) add({ line: null, field: null, code: 'fileName', found: name });
  return isRight ? (match[2] ?? '') : '';
}

type Entry = { readonly line: number; readonly name: string; balance: Millionths; isKnown: boolean };

// What is remembered from line to line: the entries and the last day of validation.
function createBook(add: Add, remark: (cell: (column: HeaderColumn) => string, line: number) => void) {
  const entries = new Map<string, Entry>();
  let validated = '';
  return {
    take(header: FecHeader, text: string, line: number): void {
      const cells = text.split(header.separator);
      const isHeaderAlone = header.problem === 'columns' && cells.length === header.model.width;
      const { placeOf, width } = isHeaderAlone ? header.model : header;
      const cell = (column: HeaderColumn) => cells[placeOf[column] ?? -1];
      if (cells.length !== width) {
        add({ line, field: null, code: 'columns', found: `${cells.length}/${header.model.width}` });
      } else {
        checkCells(cell, line, add);
        remark((column) => cell(column) ?? '', line);
        validated = checkOrder(cell('ValidDate') ?? '', validated, line, add);
      }
      const amount = amountOf(cell);
      const name = `${cell('JournalCode') ?? ''} ${cell('EcritureNum') ?? ''}`;
      const entry = entries.get(name) ?? { line, name, balance: 0n, isKnown: true };
      entry.balance += amount ?? 0n;
      entry.isKnown &&= amount !== null;
      // What balances is forgotten: if more of it comes, that has to balance in itself.
      if (entry.isKnown && entry.balance === 0n) entries.delete(name);
      else entries.set(name, entry);
    },
    close(): void {
      for (const { balance, isKnown, line, name } of entries.values()) {
        if (isKnown && balance === 0n) continue;
        add({ line, field: 'EcritureNum', code: 'unbalanced', found: isKnown ? `${name}: ${shown(balance)}` : name });
      }
    },
  };
}

type Cell = (column: HeaderColumn) => string | undefined;

const filled = fecColumns.filter((column) => !mayBeEmpty.includes(column));
const dates = ['EcritureDate', 'PieceDate', 'ValidDate', 'DateLet', 'DateRglt'] as const;
const emptyDates: readonly string[] = ['DateLet', 'DateRglt'];

function checkCells(cell: Cell, line: number, add: Add): void {
  const note = (field: HeaderColumn, code: FecError) => add({ line, field, code, found: cell(field) ?? '' });
  for (const column of filled) if (isEmpty(cell(column))) note(column, 'mandatory');
  for (const column of dates) {
    const text = cell(column);
    if (text === undefined || (emptyDates.includes(column) && isEmpty(text))) continue;
    if (!isDate(text)) note(column, 'date');
  }
  const account = cell('CompteNum');
  if (account !== undefined && !/^[0-9]{3}/.test(account)) note('CompteNum', 'account');
  const [letter, lettered] = [cell('EcritureLet'), cell('DateLet')];
  if (letter !== undefined && lettered !== undefined && isEmpty(letter) !== isEmpty(lettered)) {
    note(isEmpty(letter) ? 'EcritureLet' : 'DateLet', 'lettering');
  }
  checkAmounts(cell, note);
}

function checkAmounts(cell: Cell, note: (field: HeaderColumn, code: FecError) => void): void {
  for (const column of ['Debit', 'Credit', 'Montant', 'Montantdevise'] as const) {
    const text = cell(column);
    if (text !== undefined && !isEmpty(text) && readAmount(text) === null) note(column, 'amount');
  }
  if (isEmpty(cell('Montant'))) note('Montant', 'mandatory');
  const side = cell('Sens');
  if (side !== undefined && signOf(side) === null) note('Sens', isEmpty(side) ? 'mandatory' : 'amount');
  const [debit, credit] = [readAmount(cell('Debit') ?? ''), readAmount(cell('Credit') ?? '')];
  if (debit !== null && credit !== null && debit !== 0n && credit !== 0n) note('Credit', 'bothSides');
}

function isEmpty(text: string | undefined): boolean {
  return text === '' || text?.trim() === '';
}

// Lines stand in the order in which their entries were validated.
function checkOrder(text: string, before: string, line: number, add: Add): string {
  if (!isDate(text)) return before;
  if (text < before) add({ line, field: 'ValidDate', code: 'date', found: `${text} < ${before}` });
  return text < before ? before : text;
}

// Debit less credit; null when it cannot be known. An empty side is nothing.
function amountOf(cell: Cell): Millionths | null {
  const amount = cell('Montant');
  if (amount !== undefined) {
    const [size, sign] = [readAmount(amount), signOf(cell('Sens') ?? '')];
    return size === null || sign === null ? null : size * sign;
  }
  const [debit, credit] = [sideOf(cell('Debit')), sideOf(cell('Credit'))];
  return debit === null || credit === null ? null : debit - credit;
}

function sideOf(text: string | undefined): Millionths | null {
  return text === undefined || isEmpty(text) ? 0n : readAmount(text);
}

function signOf(side: string): bigint | null {
  if (['D', '+1', '1', '+'].includes(side)) return 1n;
  return ['C', '-1', '-'].includes(side) ? -1n : null;
}

// A file repeats its dates and amounts a thousand times: each is read once.
const isDate = remembered((text) => {
  if (!/^[0-9]{8}$/.test(text)) return false;
  return parsePlainDate(`${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`).ok;
});
const readAmount = remembered(readFecAmount);

const rememberedMax = 10_000;

function remembered<Value>(read: (text: string) => Value): (text: string) => Value {
  let known = new Map<string, Value>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= rememberedMax) known = new Map();
    const value = read(text);
    known.set(text, value);
    return value;
  };
}

function shown(millionths: Millionths): string {
  const size = (millionths < 0n ? -millionths : millionths).toString().padStart(7, '0');
  const decimals = size.slice(-6).replace(/0{1,4}$/, '');
  return `${millionths < 0n ? '-' : ''}${size.slice(0, -6)},${decimals}`;
}
