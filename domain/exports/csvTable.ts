import { formatDateShort } from '#domain/format/date';
import { decimalText } from '#domain/format/decimal';
import { plainDate } from '#domain/calendar/plainDate';
import { neutralise } from '#domain/exports/neutralise';
import type { ColumnKind, ExportTable, TableCell, TableColumn, TableRow } from '#domain/exports/table';
import { cents } from '#domain/money/cents';

const byteOrderMark = '\uFEFF';

/**
 * A table as the spreadsheets of France and Belgium open it: a mark in front for the accents, semicolons, decimal
 * comma, dates in figures. The file is given in pieces of some thousand lines.
 */
export function* csvPieces({ columns, rows, total }: ExportTable): Generator<string> {
  yield byteOrderMark + csvLine(columns.map(({ label }) => quoted(neutralise(label))));
  const size = 1_000;
  for (let start = 0; start < rows.length; start += size) {
    yield rows
      .slice(start, start + size)
      .map((row) => csvRow(columns, row))
      .join('');
  }
  if (total !== null) yield csvRow(columns, total);
}

/** The whole file at once, for short tables. */
export function csvText(table: ExportTable): string {
  return [...csvPieces(table)].join('');
}

function csvRow(columns: readonly TableColumn[], row: TableRow): string {
  return csvLine(columns.map(({ kind }, index) => csvCell(kind, row[index] ?? null)));
}

function csvLine(cells: readonly string[]): string {
  return `${cells.join(';')}\r\n`;
}

function csvCell(kind: ColumnKind, cell: TableCell): string {
  if (cell === null) return '';
  // The word of a total may stand in any column.
  if (typeof cell === 'string') return kind === 'date' ? formatDateShort(plainDate(cell)) : quoted(neutralise(cell));
  switch (kind) {
    case 'amount':
      return decimalText(cents(cell)).replace('.', ',');
    case 'rate':
      return rateText(cell);
    case 'count':
    case 'text':
    case 'date':
      return String(cell);
  }
}

/** A rate in percent with the decimals it needs: `20`, `5,5`. Thousandths of a percent. */
export function rateText(milli: number): string {
  const decimals = String(milli % 1_000)
    .padStart(3, '0')
    .replace(/0+$/, '');
  const whole = String((milli - (milli % 1_000)) / 1_000);
  return decimals === '' ? whole : `${whole},${decimals}`;
}

function quoted(text: string): string {
  return /[";\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}
