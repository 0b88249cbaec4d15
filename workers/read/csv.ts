import type { DateOrder } from '#domain/calendar/parseDate';
import {
  contentOf,
  headerSignature,
  mappedCount,
  missingColumns,
  type ColumnMapping,
  type TableContent,
} from '#domain/imports/columns';
import {
  detectDateOrder,
  detectDecimals,
  findHeader,
  hasOrderedDates,
  isDateOrderInDoubt,
  type Header,
} from '#domain/imports/layout';
import type { Layout } from '#domain/imports/lineReader';
import type { ImportProblem, ProblemCode } from '#domain/imports/problem';
import { severityOf } from '#domain/imports/problem';
import { readBank } from '#domain/imports/readBank';
import { readInvoices } from '#domain/imports/readInvoices';
import type { BankRow, InvoiceDraft, TableRecord } from '#domain/imports/row';
import type { DecimalSign } from '#domain/money/parseAmount';
import { decodeText, type Encoding } from '#workers/read/decode';
import { cutRecords, separators, type Separator } from '#workers/read/records';

/** What the user, or a remembered mapping, decides instead of the reader. */
export type ReadOptions = {
  /** Columns (from 0) by field; replaces what the header says. */
  readonly mapping?: ColumnMapping;
  readonly headerLine?: number;
  readonly separator?: Separator;
  readonly decimal?: DecimalSign;
  readonly dateOrder?: DateOrder;
  /** Country of the ledger, for phone numbers without prefix. */
  readonly country?: string;
};

/** A list as it was read: nothing is refused here but a file that is no list at all. */
export type CsvReading = {
  readonly content: TableContent;
  readonly encoding: Encoding | null;
  readonly separator: Separator;
  readonly headerLine: number;
  readonly header: readonly string[];
  /** Remembers a mapping for the next file with the same header. */
  readonly signature: string;
  readonly mapping: ColumnMapping;
  readonly dateOrder: DateOrder;
  /** Some date of the list begins with its day or its month: the order decides which. */
  readonly hasOrderedDates: boolean;
  /** No date of the list shows which order it is. */
  readonly isDateOrderInDoubt: boolean;
  /** First lines below the header, for the screen where columns are chosen. */
  readonly sample: readonly TableRecord[];
  /** Every line of a list of invoices, good or not, each with its problems. */
  readonly drafts: readonly InvoiceDraft[];
  readonly bankRows: readonly BankRow[];
  /** Problems of the whole file and of all lines. */
  readonly problems: readonly ImportProblem[];
  /** The file itself is no use: nothing can be taken from it. */
  readonly isRefused: boolean;
};

export const megabytesMax = 50;
/** Most bytes of a file. */
export const bytesMax = megabytesMax * 1024 * 1024;
/** Most lines of a list. */
export const rowsMax = 200_000;

const sampleLines = 6;

/** Reads a CSV file. Never throws: any bytes give rows or problems, in time linear in the bytes. */
export function readCsv(bytes: Uint8Array, options: ReadOptions = {}): CsvReading {
  if (bytes.length > bytesMax) return refusedTable(fileProblem('file.tooLarge', { max: megabytesMax }));
  const decoded = decodeText(bytes);
  if (decoded === null) return refusedTable(fileProblem('file.binary'));
  if (decoded.text.trim() === '') return refusedTable(fileProblem('file.empty'));
  const { text, encoding } = decoded;

  const { header, separator } = chooseHeader(text, options);
  if (header === null) return refusedTable(fileProblem('file.empty'));
  return readTable({ header, encoding, separator, records: () => cutRecords(text, separator) }, options);
}

/** A table before its lines are understood, wherever it stood. */
export type Table = {
  readonly header: Header;
  /** How the text was written; null where the file is no text. */
  readonly encoding: Encoding | null;
  readonly separator: Separator;
  /** All its lines, as often as they are asked for. */
  readonly records: () => Iterable<TableRecord>;
};

/** Understands the lines of a table below its header. */
export function readTable({ encoding, header, records, separator }: Table, options: ReadOptions): CsvReading {
  const mapping = options.mapping ?? header.mapping;
  const content = options.mapping === undefined ? header.content : contentOf(mapping);
  const body = { [Symbol.iterator]: () => below(records(), header.line) };
  const dateOrder = options.dateOrder ?? detectDateOrder(body, mapping);
  const decimals = detectDecimals(body, mapping);
  const layout: Layout = {
    mapping,
    width: header.names.length,
    decimals:
      options.decimal === undefined
        ? decimals
        : new Map([...decimals.keys()].map((key) => [key, options.decimal ?? ','])),
    dateOrder,
    country: options.country ?? 'FR',
  };
  const rows =
    content === 'unknown' ? noRows : content === 'bank' ? bankRowsOf(body, layout) : invoiceRowsOf(body, layout);
  const fileProblems = problemsOfTable(header, mapping, content, rows);
  const isRefused = fileProblems.length > 0;
  return {
    content,
    encoding,
    separator,
    headerLine: header.line,
    header: header.names,
    signature: headerSignature(header.names),
    mapping,
    dateOrder,
    hasOrderedDates: hasOrderedDates(body, mapping),
    isDateOrderInDoubt: isDateOrderInDoubt(body, mapping),
    sample: firstOf(body, sampleLines),
    drafts: isRefused ? [] : rows.drafts,
    bankRows: isRefused ? [] : rows.bankRows,
    problems: isRefused ? fileProblems : rows.problems,
    isRefused,
  };
}

/** The drafts that can be taken as they are: no problem, or only remarks. */
export function goodDrafts(drafts: readonly InvoiceDraft[]): readonly InvoiceDraft[] {
  return drafts.filter(({ problems }) =>
    problems.every(({ code }) => severityOf(code) === 'remark' && code !== 'row.totalLine'),
  );
}

type Rows = Pick<CsvReading, 'drafts' | 'bankRows' | 'problems'> & { readonly isCut: boolean };
const noRows: Rows = { drafts: [], bankRows: [], problems: [], isCut: false };

function invoiceRowsOf(body: Iterable<TableRecord>, layout: Layout): Rows {
  const drafts: InvoiceDraft[] = [];
  const problems: ImportProblem[] = [];
  for (const draft of readInvoices(body, layout)) {
    if (drafts.length >= rowsMax) return { drafts, bankRows: [], problems, isCut: true };
    drafts.push(draft);
    problems.push(...draft.problems);
  }
  return { drafts, bankRows: [], problems, isCut: false };
}

function bankRowsOf(body: Iterable<TableRecord>, layout: Layout): Rows {
  const bankRows: BankRow[] = [];
  const problems: ImportProblem[] = [];
  for (const { row, problems: found } of readBank(body, layout)) {
    if (bankRows.length >= rowsMax) return { drafts: [], bankRows, problems, isCut: true };
    if (row !== null) bankRows.push(row);
    problems.push(...found);
  }
  return { drafts: [], bankRows, problems, isCut: false };
}

function problemsOfTable(
  header: Header,
  mapping: ColumnMapping,
  content: TableContent,
  rows: Rows,
): readonly ImportProblem[] {
  if (rows.isCut) return [fileProblem('file.tooManyRows', { max: rowsMax })];
  if (content === 'unknown') {
    if (mappedCount(mapping) === 0)
      return [fileProblem('columns.unknown', { header: header.names.join(' | ').slice(0, 120) })];
    return [fileProblem('columns.missing', { fields: missingColumns(mapping).join(',') })];
  }
  const missing = content === 'invoices' ? missingColumns(mapping) : [];
  if (missing.length > 0) return [fileProblem('columns.missing', { fields: missing.join(',') })];
  const isEmpty = rows.drafts.length === 0 && rows.bankRows.length === 0 && rows.problems.length === 0;
  return isEmpty ? [fileProblem('file.noRows')] : [];
}

// The separator whose header says most; when none says anything, the one that makes most columns.
function chooseHeader(
  text: string,
  options: ReadOptions,
): { readonly header: Header | null; readonly separator: Separator } {
  const candidates = options.separator === undefined ? separators : [options.separator];
  const found = candidates.map((separator) => {
    const wanted = options.headerLine;
    const records = cutRecords(text, separator);
    return { separator, header: findHeader(wanted === undefined ? records : onlyLine(records, wanted)) };
  });
  const score = ({ header }: (typeof found)[number]) =>
    header === null ? -1 : mappedCount(header.mapping) * 1_000 + header.names.length;
  return found.reduce((best, next) => (score(next) > score(best) ? next : best));
}

// One line more than may be read: enough to see that there are too many.
function* below(records: Iterable<TableRecord>, headerLine: number): Generator<TableRecord> {
  let count = 0;
  for (const record of records) {
    if (record.line <= headerLine || record.cells.every((cell) => cell.trim() === '')) continue;
    yield record;
    if ((count += 1) > rowsMax) return;
  }
}

function* onlyLine(records: Iterable<TableRecord>, line: number): Generator<TableRecord> {
  for (const record of records) {
    if (record.line === line) yield record;
    if (record.line >= line) return;
  }
}

function firstOf(records: Iterable<TableRecord>, count: number): readonly TableRecord[] {
  const first: TableRecord[] = [];
  for (const { line, cells } of records) {
    if (first.length === count) break;
    first.push({ line, cells: cells.map((cell) => cell.slice(0, 80)) });
  }
  return first;
}

function fileProblem(code: ProblemCode, params: ImportProblem['params'] = {}): ImportProblem {
  return { line: null, column: null, field: null, code, params };
}

/** A file from which no table can be taken. */
export function refusedTable(problem: ImportProblem): CsvReading {
  return {
    content: 'unknown',
    encoding: null,
    separator: ';',
    headerLine: 0,
    header: [],
    signature: '',
    mapping: {},
    dateOrder: 'dayFirst',
    hasOrderedDates: false,
    isDateOrderInDoubt: false,
    sample: [],
    drafts: [],
    bankRows: [],
    problems: [problem],
    isRefused: true,
  };
}
