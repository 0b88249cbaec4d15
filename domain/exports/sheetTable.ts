import { rateText } from '#domain/exports/csvTable';
import type { ColumnKind, ExportTable, TableCell, TableRow } from '#domain/exports/table';
import { plainDate } from '#domain/calendar/plainDate';
import type { Language } from '#domain/country';
import { formatCents } from '#domain/format/amount';
import { formatDateShort } from '#domain/format/date';
import { cents } from '#domain/money/cents';
import type { Sheet } from '#domain/sheets/sheet';

/** A table on paper: as many pages as it needs, its head on each. */
export function sheetOfTable(table: ExportTable, footer: string, pageWord: string): Sheet {
  const { columns, language, notes, rows, subtitle, title, total } = table;
  const printed = (row: TableRow) => columns.map(({ kind }, index) => printedCell(kind, row[index] ?? null, language));
  return {
    ...{ language, title, subtitle, footer, pageWord },
    isLandscape: columns.length > 6,
    parts: [
      {
        part: 'table',
        columns: columns.map(({ kind, label, share }) => {
          return { label, share, align: kind === 'text' || kind === 'date' ? 'left' : 'right' };
        }),
        rows: rows.map(printed),
        total: total === null ? null : printed(total),
      },
      ...notes.map((text) => ({ part: 'text', text, size: 'small' }) as const),
    ],
  };
}

function printedCell(kind: ColumnKind, cell: TableCell, language: Language): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return kind === 'date' ? formatDateShort(plainDate(cell)) : cell;
  if (kind === 'amount') return formatCents(cents(cell), language);
  return kind === 'rate' ? `${rateText(cell)} %` : String(cell);
}
