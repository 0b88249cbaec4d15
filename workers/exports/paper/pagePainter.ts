import type { StructureElement } from 'pdfkit';
import { printedCell } from '#domain/exports/printedCell';
import type { ExportTable, TableRow } from '#domain/exports/table';
import { pageWords } from '#domain/letters/texts/pageWords';
import { brushOf, type Brush, type Look, type Rule } from '#workers/exports/paper/brush';
import type { FastFont } from '#workers/exports/paper/fastFont';
import { headHeightOf, measures, type PaperColumn, type PaperRow } from '#workers/exports/paper/tablePages';
import type { TablePaper } from '#domain/exports/tablePaper';
import type { TaggedPdf } from '#workers/pdf/tagged/taggedPdf';
import { mm } from '#workers/pdf/theme';

/** The page in hand with all that its pieces are written with. Points from the top left of the page. */
export type Easel = {
  readonly pdf: TaggedPdf;
  readonly brush: Brush;
  readonly table: ExportTable;
  readonly paper: TablePaper;
  readonly columns: readonly PaperColumn[];
  readonly left: number;
  readonly right: number;
  readonly height: number;
  /** Lines that wait for the end of the page. */
  readonly rules: Rule[];
};

const { carryHeight, groupHeight, headSize, lineHeight, rowPadding, size } = measures;

/** Makes an easel for one list. */
export function easelOf(
  setting: Omit<Easel, 'brush' | 'rules'>,
  fonts: { readonly light: FastFont; readonly strong: FastFont },
): Easel {
  return { ...setting, brush: brushOf(setting.pdf, fonts), rules: [] };
}

/** Title, period and business: large on the first page, one line that is not read again on the others. */
export function drawHead({ brush, left, paper, pdf, right, table }: Easel, isFirst: boolean): void {
  const company = paper.company.filter((line) => line !== '');
  if (!isFirst) {
    const line = `${table.title} · ${table.subtitle}`;
    brush.decoration(() => {
      brush.write(line, { x: left, y: mm(13) }, { strong: true, size: 9, ink: 'ink' });
      brush.endingAt(company[0] ?? '', { x: right, y: mm(13) }, { strong: false, size: 9, ink: 'soft' });
    });
    return;
  }
  brush.tagged(pdf.root, 'H1', () =>
    brush.write(table.title, { x: left, y: mm(18) }, { strong: true, size: 16, ink: 'ink' }),
  );
  brush.tagged(pdf.root, 'P', () =>
    brush.write(table.subtitle, { x: left, y: mm(24.5) }, { strong: false, size: 9.5, ink: 'soft' }),
  );
  for (const [index, line] of company.entries()) {
    const look = { strong: index === 0, size: 9, ink: index === 0 ? 'ink' : 'soft' } as const;
    brush.tagged(pdf.root, 'P', () => brush.endingAt(line, { x: right, y: mm(17.5) + index * 12 }, look));
  }
}

/** Names of the columns; read once. @returns where the first row begins */
export function drawColumnHeads(easel: Easel, body: StructureElement, top: number, isFirst: boolean): number {
  const { brush, columns, rules } = easel;
  const most = Math.max(...columns.map(({ label }) => label.length));
  const look = { strong: true, size: headSize, ink: 'accent' } as const;
  const draw = (column: PaperColumn) =>
    drawCell(easel, column, column.label, top + (most - column.label.length + 1) * lineHeight - 2, look);
  if (isFirst) {
    brush.rowOf(body, (row) => {
      for (const column of columns) brush.tagged(row, 'TH', () => draw(column), 'Column');
    });
  } else brush.decoration(() => columns.forEach(draw));
  const y = top + headHeightOf(columns);
  rules.push({ y: y - 3, weight: 0.8, ink: 'accent' });
  return y;
}

/** The name of a group over all columns. @returns where the next row begins, as all below */
export function drawGroup(
  { brush, columns, left, pdf }: Easel,
  body: StructureElement,
  text: string,
  y: number,
): number {
  const look = { strong: true, size: 9, ink: 'ink' } as const;
  brush.rowOf(body, (row) =>
    brush.tagged(row, 'TH', () => brush.write(text, { x: left, y: y + 12.5 }, look), 'Row', columns.length),
  );
  pdf.outline.addItem(text);
  return y + groupHeight;
}

/** The name of a group that began on a page before. */
export function drawContinued({ brush, left, paper }: Easel, text: string, y: number): number {
  const look = { strong: true, size: 9, ink: 'soft' } as const;
  brush.decoration(() => brush.write(`${text} (${paper.continuedWord})`, { x: left, y: y + 12.5 }, look));
  return y + groupHeight;
}

/** A row of the list, or a sum in it. */
export function drawRow(
  easel: Easel,
  body: StructureElement,
  { cells, height, kind, values }: PaperRow,
  y: number,
): number {
  const { brush, columns, rules } = easel;
  brush.rowOf(body, (row) => {
    for (const [index, column] of columns.entries()) {
      const lines = cells[index] ?? [];
      const isZero = column.kind === 'amount' && values[index] === 0;
      const look = { strong: kind !== 'row', size, ink: isZero ? 'soft' : 'ink' } as const;
      const draw = lines.length === 0 ? null : () => drawCell(easel, column, lines, y + lineHeight - 1, look);
      if (kind !== 'row' && index === 0) brush.tagged(row, 'TH', draw, 'Row');
      else brush.tagged(row, 'TD', draw);
    }
  });
  if (kind === 'total') rules.push({ y: y - 1.4, weight: 0.8, ink: 'accent' });
  rules.push({ y: y + height - rowPadding / 2 + 0.6, weight: 0.3, ink: 'hair' });
  return y + height;
}

/** The sums so far, at the foot of a page or the head of the next: not part of the list itself. */
export function drawCarried(easel: Easel, word: 'carriedTo' | 'carriedFrom', row: TableRow, y: number): number {
  const { brush, columns, left, rules, table } = easel;
  const look = { strong: true, size, ink: 'soft' } as const;
  brush.decoration(() => {
    brush.write(pageWords[table.language][word], { x: left, y: y + lineHeight }, look);
    for (const [index, column] of columns.entries()) {
      const value = row[index + table.groupedBy] ?? null;
      if (typeof value !== 'number') continue;
      drawCell(easel, column, [printedCell(column.kind, value, table.language)], y + lineHeight, look);
    }
  });
  if (word === 'carriedFrom') rules.push({ y: y + carryHeight - 1, weight: 0.3, ink: 'hair' });
  return y + carryHeight;
}

/** What is to be known of the list, below it. */
export function drawNote({ brush, left, pdf }: Easel, lines: readonly string[], y: number, height: number): number {
  const look = { strong: false, size, ink: 'soft' } as const;
  brush.tagged(pdf.root, 'P', () => {
    for (const [index, line] of lines.entries()) brush.write(line, { x: left, y: y + 14 + index * lineHeight }, look);
  });
  return y + height;
}

/** The lines of the page and its foot. */
export function drawFoot({ brush, height, left, paper, right, rules }: Easel, page: string): void {
  brush.ruled(rules.splice(0), left, right);
  const look = { strong: false, size: 7.5, ink: 'soft' } as const;
  const y = height - mm(8);
  brush.decoration(() => {
    brush.write(paper.footer, { x: left, y }, look);
    brush.endingAt(page, { x: right, y }, look);
  });
}

// Lines below each other, the first with its foot at `y`.
function drawCell({ brush, left }: Easel, column: PaperColumn, lines: readonly string[], y: number, look: Look): void {
  for (const [index, line] of lines.entries()) {
    const at = { x: left + column.left, y: y + index * lineHeight };
    if (column.isRight) brush.endingAt(line, { ...at, x: at.x + column.width }, look);
    else brush.write(line, at, look);
  }
}
