import writeXlsxFile, { type Cell, type Row } from 'write-excel-file/node';
import { neutralise } from '#domain/exports/neutralise';
import type { ColumnKind, ExportTable, TableCell, TableRow } from '#domain/exports/table';

const formats: Readonly<Record<Exclude<ColumnKind, 'text'>, string>> = {
  date: 'dd/mm/yyyy',
  amount: '#,##0.00',
  count: '0',
  rate: '0.00#"%"',
};

/**
 * A table as a workbook with real dates and numbers, in plain columns. Text is text: a cell never becomes a formula.
 */
export async function xlsxTable({ columns, rows, title, total }: ExportTable): Promise<Uint8Array> {
  const head: Row = columns.map(({ label }) => ({ value: safeText(label), type: String, fontWeight: 'bold' }));
  const body = rows.map((row) =>
    rowOf(
      columns.map(({ kind }) => kind),
      row,
      false,
    ),
  );
  const last =
    total === null
      ? []
      : [
          rowOf(
            columns.map(({ kind }) => kind),
            total,
            true,
          ),
        ];
  const file = writeXlsxFile([head, ...body, ...last], {
    sheet: sheetName(title),
    stickyRowsCount: 1,
    columns: columns.map(({ share }) => ({ width: Math.max(10, share * 4) })),
  });
  return new Uint8Array(await file.toBuffer());
}

function rowOf(kinds: readonly ColumnKind[], row: TableRow, isStrong: boolean): Row {
  return kinds.map((kind, index) => cellOf(kind, row[index] ?? null, isStrong));
}

function cellOf(kind: ColumnKind, cell: TableCell, isStrong: boolean): Cell {
  if (cell === null) return null;
  const style = isStrong ? ({ fontWeight: 'bold' } as const) : {};
  if (kind === 'text' || (typeof cell === 'string' && kind !== 'date')) {
    const value = safeText(String(cell));
    return value === '' ? null : { value, type: String, ...style };
  }
  const format = formats[kind];
  if (typeof cell === 'string') return { value: new Date(`${cell}T00:00:00Z`), type: Date, format, ...style };
  // Thousandths of a percent and cents leave the world of whole numbers here and nowhere before.
  const value = kind === 'amount' ? cell / 100 : kind === 'rate' ? cell / 1_000 : cell;
  return { value, type: Number, format, ...style };
}

// A workbook is XML: what XML cannot hold is left out, and half of a pair of characters too.
function safeText(text: string): string {
  const legal = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '');
  // The longest text that a cell of a spreadsheet takes.
  return neutralise(legal).slice(0, 32_767);
}

function sheetName(title: string): string {
  return title.replace(/[[\]*?/\\:]/g, ' ').slice(0, 31);
}
