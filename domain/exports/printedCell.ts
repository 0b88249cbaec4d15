import { plainDate } from '#domain/calendar/plainDate';
import type { Language } from '#domain/country';
import { rateText } from '#domain/exports/csvTable';
import type { ColumnKind, TableCell } from '#domain/exports/table';
import { formatCents } from '#domain/format/amount';
import { formatDateShort } from '#domain/format/date';
import { cents } from '#domain/money/cents';

/** A cell of a list as paper shows it: amounts with two decimals, dates in figures. The word of a total is any text. */
export function printedCell(kind: ColumnKind, cell: TableCell, language: Language): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return kind === 'date' ? formatDateShort(plainDate(cell)) : cell;
  if (kind === 'amount') return formatCents(cents(cell), language);
  return kind === 'rate' ? `${rateText(cell)} %` : String(cell);
}
