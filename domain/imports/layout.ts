import { parseDate, type DateOrder } from '#domain/calendar/parseDate';
import {
  contentOf,
  mappedCount,
  recogniseColumns,
  type ColumnMapping,
  type TableContent,
} from '#domain/imports/columns';
import type { ImportField } from '#domain/imports/problem';
import type { TableRecord } from '#domain/imports/row';
import { decimalSignIn, type DecimalSign } from '#domain/money/parseAmount';

/** The header line of a table, and what its names say. */
export type Header = {
  /** Line of the file, from 1. */
  readonly line: number;
  readonly names: readonly string[];
  readonly mapping: ColumnMapping;
  readonly content: TableContent;
};

// Exports put an account number, a holder and a balance above their header, never a page of text.
const headerLinesMax = 40;

/**
 * Finds the header among the first lines: the one whose names are recognised best. When nothing is recognised, the
 * first line with most cells that hold something, with an empty mapping: the user shows which column is which.
 */
export function findHeader(records: Iterable<TableRecord>): Header | null {
  let best: Header | null = null;
  let widest: TableRecord | null = null;
  let seen = 0;
  for (const record of records) {
    if ((seen += 1) > headerLinesMax) break;
    if (widest === null || filledCells(record) > filledCells(widest)) widest = record;
    const mapping = recogniseColumns(record.cells);
    if (mappedCount(mapping) > (best === null ? 1 : mappedCount(best.mapping))) {
      best = { line: record.line, names: record.cells, mapping, content: contentOf(mapping) };
    }
  }
  if (best !== null) return best;
  return widest === null ? null : { line: widest.line, names: widest.cells, mapping: {}, content: 'unknown' };
}

// A spreadsheet fills the line of a title up with empty cells.
function filledCells({ cells }: TableRecord): number {
  return cells.filter((cell) => cell.trim() !== '').length;
}

const amountFields = [
  'netCents',
  'taxCents',
  'grossCents',
  'dueCents',
  'paidCents',
  'debit',
  'credit',
  'quantity',
  'unitPrice',
  'vatRate',
  'lineNetCents',
] as const satisfies readonly ImportField[];

/**
 * The decimal sign of every amount column. A column that does not tell (`120`, `1.234`) follows the others, then the
 * habit of our countries: a comma.
 */
export function detectDecimals(
  records: Iterable<TableRecord>,
  mapping: ColumnMapping,
): ReadonlyMap<number, DecimalSign> {
  const columns = amountFields.map((field) => mapping[field]).filter((column) => column !== undefined);
  const votes = new Map(columns.map((column) => [column, { comma: 0, point: 0 }]));
  for (const record of records) {
    for (const [column, vote] of votes) {
      const sign = decimalSignIn(record.cells[column]?.slice(0, 60) ?? '');
      if (sign === ',') vote.comma += 1;
      if (sign === '.') vote.point += 1;
    }
  }
  const comma = [...votes.values()].reduce((sum, vote) => sum + vote.comma, 0);
  const point = [...votes.values()].reduce((sum, vote) => sum + vote.point, 0);
  const common: DecimalSign = point > comma ? '.' : ',';
  return new Map(
    [...votes].map(([column, vote]) => [
      column,
      vote.comma === vote.point ? common : vote.comma > vote.point ? ',' : '.',
    ]),
  );
}

// Day and month, in one order or the other, before the year.
const orderedDate = /^\s*(\d{1,2})[-/.](\d{1,2})[-/.]\d{2,4}/;

function dateColumns(mapping: ColumnMapping): readonly number[] {
  return [mapping.date, mapping.dueDate].filter((column) => column !== undefined);
}

/** Some date of these columns begins with its day or its month: a list that writes `2026-03-31` leaves no choice. */
export function hasOrderedDates(records: Iterable<TableRecord>, mapping: ColumnMapping): boolean {
  const columns = dateColumns(mapping);
  for (const { cells } of records) if (columns.some((column) => orderedDate.test(cells[column] ?? ''))) return true;
  return false;
}

/** Some date begins with its day or its month, and none of them exists only day first: both orders may be meant. */
export function isDateOrderInDoubt(records: Iterable<TableRecord>, mapping: ColumnMapping): boolean {
  const columns = dateColumns(mapping);
  let hasOrdered = false;
  for (const { cells } of records) {
    for (const column of columns) {
      const text = cells[column] ?? '';
      const parts = orderedDate.exec(text);
      if (parts === null) continue;
      if (Number(parts[1]) > 12 && parseDate(text).ok) return false;
      hasOrdered = true;
    }
  }
  return hasOrdered;
}

/**
 * The order of day and month in the date columns: day first unless two dates exist only month first and none exists
 * only day first.
 */
export function detectDateOrder(records: Iterable<TableRecord>, mapping: ColumnMapping): DateOrder {
  const columns = dateColumns(mapping);
  let monthFirst = 0;
  for (const record of records) {
    for (const column of columns) {
      const text = record.cells[column] ?? '';
      const parts = orderedDate.exec(text);
      if (parts === null) continue;
      if (Number(parts[1]) > 12 && parseDate(text).ok) return 'dayFirst';
      if (Number(parts[2]) > 12) monthFirst += 1;
    }
  }
  // One alone is a slip of the hand: that line is asked about, the others keep their days.
  return monthFirst > 1 ? 'monthFirst' : 'dayFirst';
}
