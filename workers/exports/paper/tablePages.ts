import { printedCell } from '#domain/exports/printedCell';
import type { ColumnKind, ExportTable, TableRow } from '#domain/exports/table';
import { hasSums, tableSums, type TableSums } from '#domain/exports/tableSums';
import { columnWidths } from '#workers/exports/paper/columnWidths';
import { wrapped } from '#workers/exports/paper/wrap';

/** Sizes of a list on paper, in points. */
export const measures = {
  size: 8,
  headSize: 7.5,
  lineHeight: 10,
  rowPadding: 3.6,
  columnGap: 9,
  carryHeight: 15,
  groupHeight: 18,
} as const;

/** What is written side by side: each cell in its lines. `row` is what it shows, for what stands beside the words. */
export type PaperRow = {
  readonly kind: 'row' | 'subtotal' | 'total';
  readonly cells: readonly (readonly string[])[];
  readonly values: TableRow;
  readonly height: number;
};
export type PaperBlock =
  | PaperRow
  | { readonly kind: 'group'; readonly text: string; readonly height: number }
  | { readonly kind: 'note'; readonly lines: readonly string[]; readonly height: number };

export type PaperPage = {
  readonly blocks: readonly PaperBlock[];
  /** The group that goes on from the page before. */
  readonly continued: string | null;
  /** Sums taken from the page before, and carried to the next. */
  readonly carriedFrom: TableRow | null;
  readonly carriedTo: TableRow | null;
};

export type PaperColumn = {
  readonly label: readonly string[];
  readonly kind: ColumnKind;
  readonly isRight: boolean;
  readonly left: number;
  readonly width: number;
};
export type PaperLayout = { readonly columns: readonly PaperColumn[]; readonly pages: readonly PaperPage[] };

/** How wide a text is in the light and in the strong font. */
export type Widths = { readonly light: (text: string, size: number) => number; readonly strong: Widths['light'] };
/** Where rows may stand: below the head of the first page, of the others, and above the foot. Points from the top. */
export type PaperRoom = {
  readonly width: number;
  readonly firstTop: number;
  readonly laterTop: number;
  readonly bottom: number;
};

/** Blocks that stay on one page: a heading with its first row, a sum with the row before it. */
type Unit = { readonly blocks: readonly PaperBlock[]; readonly group: string | null };

// What a cell may take of a page: the whole text is in the workbook.
const linesMax = 6;
const leastText = 42;

/** Puts a list on pages: widths by what the columns hold, rows never cut, sums carried over. */
export function tablePages(table: ExportTable, widths: Widths, room: PaperRoom, totalWord: string): PaperLayout {
  const columns = columnsOf(table, widths, room.width);
  const headHeight = headHeightOf(columns);
  const sums = tableSums(table);
  const pager = pagesFor(
    { ...room, firstTop: room.firstTop + headHeight, laterTop: room.laterTop + headHeight },
    hasSums(table) ? sums : null,
  );
  for (const unit of unitsOf(table, columns, widths, totalWord)) pager.place(unit);
  return { columns, pages: pager.end() };
}

/** The row of the names of the columns with the room below it. */
export function headHeightOf(columns: readonly PaperColumn[]): number {
  return Math.max(...columns.map(({ label }) => label.length)) * measures.lineHeight + 7;
}

function columnsOf(table: ExportTable, widths: Widths, room: number): readonly PaperColumn[] {
  const { columnGap, headSize, size } = measures;
  const shown = table.columns.slice(table.groupedBy);
  const needs = shown.map(({ kind, label }, at) => {
    const index = at + table.groupedBy;
    const words = Math.max(...label.split(' ').map((word) => widths.strong(word, headSize)));
    const total = printedCell(kind, table.total?.[index] ?? null, table.language);
    // The word of the total stands over the columns beside it.
    const isWord = typeof table.total?.[index] === 'string';
    const cells = longestCells(table, index).map((cell) => widths.light(cell, size));
    const content = Math.max(words, isWord ? 0 : widths.strong(total, size), ...cells);
    const natural = content + columnGap;
    return { natural, least: kind === 'text' ? Math.min(natural, Math.max(words + columnGap, leastText)) : natural };
  });
  let left = 0;
  return columnWidths(needs, room).map((full, at) => {
    const { kind, label } = shown[at] ?? { kind: 'text', label: '' };
    const width = full - columnGap;
    const column = { kind, isRight: kind !== 'text' && kind !== 'date', left, width };
    left += full;
    return { ...column, label: wrapped(label, width, (text) => widths.strong(text, headSize)) };
  });
}

const samples = 12;

// The widest cell is one of the longest: measuring all of them would take as long as writing them.
function longestCells({ columns, language, rows }: ExportTable, index: number): readonly string[] {
  const kind = columns[index]?.kind ?? 'text';
  const longest: string[] = [];
  let least = -1;
  for (const row of rows) {
    const cell = row[index] ?? null;
    if (cell === null) continue;
    if (kind === 'date' && longest.length > 0) break;
    const length = typeof cell === 'string' ? cell.length : String(cell).length;
    if (longest.length >= samples && length <= least) continue;
    longest.push(printedCell(kind, cell, language));
    longest.sort((a, b) => b.length - a.length);
    if (longest.length > samples) longest.pop();
    least = longest.at(-1)?.length ?? 0;
  }
  return longest;
}

function* unitsOf(
  table: ExportTable,
  columns: readonly PaperColumn[],
  widths: Widths,
  totalWord: string,
): Generator<Unit & { readonly row: TableRow | null }> {
  const { groupedBy, notes, rows, total } = table;
  const set = (kind: PaperRow['kind'], row: TableRow) => rowBlock(table, columns, widths, kind, row);
  const groupOf = (row: TableRow | undefined) =>
    row === undefined || groupedBy === 0 ? null : row.slice(0, groupedBy).join('  ');
  let ofGroup: TableSums = tableSums(table);
  let count = 0;
  for (const [index, row] of rows.entries()) {
    const group = groupOf(row);
    const isFirst = group !== null && group !== groupOf(rows[index - 1]);
    const isLast = group !== null && group !== groupOf(rows[index + 1]);
    if (isFirst) [ofGroup, count] = [tableSums(table), 0];
    ofGroup.add(row);
    count += 1;
    const blocks: PaperBlock[] = isFirst ? [{ kind: 'group', text: group, height: measures.groupHeight }] : [];
    blocks.push(set('row', row));
    if (isLast && count > 1 && hasSums(table)) {
      blocks.push(set('subtotal', withWord(ofGroup.row(), `${totalWord} ${String(row[0] ?? '')}`, groupedBy)));
    }
    if (index === rows.length - 1 && total !== null) blocks.push(set('total', withWord(total, totalWord, groupedBy)));
    yield { blocks, group: isLast ? null : group, row };
  }
  if (rows.length === 0 && total !== null) {
    yield { blocks: [set('total', withWord(total, totalWord, groupedBy))], group: null, row: null };
  }
  for (const note of notes) {
    const width = columns.reduce((right, { left, width: own }) => Math.max(right, left + own), 0);
    const lines = wrapped(note, width, (text) => widths.light(text, measures.size));
    yield {
      blocks: [{ kind: 'note', lines, height: lines.length * measures.lineHeight + 6 }],
      group: null,
      row: null,
    };
  }
}

function withWord(row: TableRow, word: string, at: number): TableRow {
  return row.map((cell, index) => (index === at ? word : index < at ? null : cell));
}

function rowBlock(
  { groupedBy, language }: ExportTable,
  columns: readonly PaperColumn[],
  widths: Widths,
  kind: PaperRow['kind'],
  row: TableRow,
): PaperRow {
  const isSum = kind !== 'row';
  const widthOf = (text: string) => (isSum ? widths.strong : widths.light)(text, measures.size);
  const values = row.slice(groupedBy);
  const cells = columns.map((column, at) => {
    const value = values[at] ?? null;
    // The word of a sum may reach over the empty cells beside it, whatever their column holds.
    if (isSum && typeof value === 'string') return [value];
    const text = printedCell(column.kind, value, language);
    if (text === '') return [];
    const lines = wrapped(text, column.width, widthOf);
    return lines.length > linesMax ? [...lines.slice(0, linesMax - 1), `${lines[linesMax - 1] ?? ''}…`] : lines;
  });
  const lines = Math.max(1, ...cells.map(({ length }) => length));
  return { kind, cells, values, height: lines * measures.lineHeight + measures.rowPadding };
}

/** Fills page after page; a unit that does not fit any more begins the next. */
function pagesFor({ bottom, firstTop, laterTop }: PaperRoom, sums: TableSums | null) {
  const pages: PaperPage[] = [];
  const carry = sums === null ? 0 : measures.carryHeight;
  let blocks: PaperBlock[] = [];
  let [continued, carriedFrom]: [string | null, TableRow | null] = [null, null];
  let [open, group]: [number, string | null] = [bottom - carry - firstTop, null];
  const close = (carriedTo: TableRow | null) => pages.push({ blocks, continued, carriedFrom, carriedTo });
  return {
    place(unit: Unit & { readonly row: TableRow | null }): void {
      const height = unit.blocks.reduce((sum, block) => sum + block.height, 0);
      if (height > open && blocks.length > 0) {
        const carried = unit.row === null ? null : (sums?.row() ?? null);
        close(carried);
        blocks = [];
        [continued, carriedFrom] = [group, carried];
        open = bottom - carry - laterTop - (carried === null ? 0 : carry);
        if (group !== null) open -= measures.groupHeight;
      }
      blocks.push(...unit.blocks);
      open -= height;
      group = unit.group;
      if (unit.row !== null) sums?.add(unit.row);
    },
    end(): readonly PaperPage[] {
      close(null);
      return pages;
    },
  };
}
