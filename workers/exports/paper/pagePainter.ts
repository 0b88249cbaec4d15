import type { StructureElement } from 'pdfkit';
import type { ExportTable, TableRow } from '#domain/exports/table';
import { printedCell } from '#domain/exports/printedCell';
import type { PageWords } from '#domain/letters/texts/pageWords';
import type { TablePaper } from '#workers/exports/paper/drawTable';
import { inkOf, type FastFont } from '#workers/exports/paper/fastFont';
import { headHeightOf, measures, type PaperColumn, type PaperRow } from '#workers/exports/paper/tablePages';
import type { TaggedPdf } from '#workers/pdf/tagged/taggedPdf';
import { color, mm } from '#workers/pdf/theme';

type Setting = {
  readonly width: number;
  readonly height: number;
  readonly edge: number;
  readonly columns: readonly PaperColumn[];
  readonly words: PageWords;
  readonly paper: TablePaper;
};
type Fonts = { readonly light: FastFont; readonly strong: FastFont };

const inks = { ink: inkOf(color.ink), soft: inkOf(color.soft), hair: inkOf(color.hair), accent: inkOf(color.accent) };
type Ink = keyof typeof inks;

/** Writes the pieces of a list on the page in hand, each with what it is. Points from the top left of the page. */
export function pagePainter(pdf: TaggedPdf, fonts: Fonts, setting: Setting) {
  const { columns, edge, height, paper, width, words } = setting;
  const brush = brushOf(pdf, fonts);
  const right = width - edge;
  const rules: { readonly y: number; readonly weight: number; readonly ink: Ink }[] = [];
  const { carryHeight, groupHeight, headSize, lineHeight, rowPadding, size } = measures;

  /** Cells side by side, the first line of each with its foot at `y`. */
  const cell = (column: PaperColumn, lines: readonly string[], y: number, look: Look) => {
    for (const [index, line] of lines.entries()) {
      const at = { x: edge + column.left, y: y + index * lineHeight };
      if (column.isRight) brush.endingAt(line, { ...at, x: at.x + column.width }, look);
      else brush.write(line, at, look);
    }
  };
  const sumCells = (row: TableRow, y: number, look: Look, language: ExportTable['language']) => {
    for (const [index, column] of columns.entries()) {
      const value = row[index + row.length - columns.length] ?? null;
      if (typeof value === 'number') cell(column, [printedCell(column.kind, value, language)], y, look);
    }
  };
  let language: ExportTable['language'] = 'fr';

  return {
    /** Title, period and business: large on the first page, one line that is not read again on the others. */
    head(table: ExportTable, isFirst: boolean): void {
      language = table.language;
      const company = paper.company.filter((line) => line !== '');
      if (!isFirst) {
        const line = `${table.title} · ${table.subtitle}`;
        brush.decoration(() => {
          brush.write(line, { x: edge, y: mm(13) }, { strong: true, size: 9, ink: 'ink' });
          brush.endingAt(company[0] ?? '', { x: right, y: mm(13) }, { strong: false, size: 9, ink: 'soft' });
        });
        return;
      }
      brush.tagged(pdf.root, 'H1', () =>
        brush.write(table.title, { x: edge, y: mm(18) }, { strong: true, size: 16, ink: 'ink' }),
      );
      brush.tagged(pdf.root, 'P', () =>
        brush.write(table.subtitle, { x: edge, y: mm(24.5) }, { strong: false, size: 9.5, ink: 'soft' }),
      );
      for (const [index, line] of company.entries()) {
        const look = { strong: index === 0, size: 9, ink: index === 0 ? 'ink' : 'soft' } as const;
        brush.tagged(pdf.root, 'P', () => brush.endingAt(line, { x: right, y: mm(17.5) + index * 12 }, look));
      }
    },

    /** Names of the columns; read once. @returns where the first row begins */
    columnHeads(table: StructureElement, top: number, isFirst: boolean): number {
      const most = Math.max(...columns.map(({ label }) => label.length));
      const look = { strong: true, size: headSize, ink: 'accent' } as const;
      const draw = (column: PaperColumn) =>
        cell(column, column.label, top + (most - column.label.length + 1) * lineHeight - 2, look);
      if (isFirst) {
        brush.rowOf(table, (row) => {
          for (const column of columns) brush.tagged(row, 'TH', () => draw(column), 'Column');
        });
      } else brush.decoration(() => columns.forEach(draw));
      const y = top + headHeightOf(columns);
      rules.push({ y: y - 3, weight: 0.8, ink: 'accent' });
      return y;
    },

    /** The name of a group over all columns. */
    group(table: StructureElement, text: string, y: number): number {
      const look = { strong: true, size: 9, ink: 'ink' } as const;
      brush.rowOf(table, (row) =>
        brush.tagged(row, 'TH', () => brush.write(text, { x: edge, y: y + 12.5 }, look), 'Row', columns.length),
      );
      pdf.outline.addItem(text);
      return y + groupHeight;
    },
    /** The name of a group that began on a page before. */
    continued(text: string, y: number): number {
      const look = { strong: true, size: 9, ink: 'soft' } as const;
      brush.decoration(() => brush.write(`${text} (${paper.continuedWord})`, { x: edge, y: y + 12.5 }, look));
      return y + groupHeight;
    },

    row(table: StructureElement, { cells, height: rowHeight, kind, values }: PaperRow, y: number): number {
      const foot = y + lineHeight - 1;
      brush.rowOf(table, (row) => {
        for (const [index, column] of columns.entries()) {
          const lines = cells[index] ?? [];
          const isZero = column.kind === 'amount' && values[index] === 0;
          const look = { strong: kind !== 'row', size, ink: isZero ? 'soft' : 'ink' } as const;
          const isName = kind !== 'row' && index === 0;
          const draw = lines.length === 0 ? null : () => cell(column, lines, foot, look);
          if (isName) brush.tagged(row, 'TH', draw, 'Row');
          else brush.tagged(row, 'TD', draw);
        }
      });
      if (kind === 'total') rules.push({ y: y - 1.4, weight: 0.8, ink: 'accent' });
      rules.push({ y: y + rowHeight - rowPadding / 2 + 0.6, weight: 0.3, ink: 'hair' });
      return y + rowHeight;
    },

    /** The sums so far, at the foot of a page or the head of the next: not part of the list itself. */
    carried(word: 'carriedTo' | 'carriedFrom', row: TableRow, y: number): number {
      const look = { strong: true, size, ink: 'soft' } as const;
      brush.decoration(() => {
        brush.write(words[word], { x: edge, y: y + lineHeight }, look);
        sumCells(row, y + lineHeight, look, language);
      });
      if (word === 'carriedFrom') rules.push({ y: y + carryHeight - 1, weight: 0.3, ink: 'hair' });
      return y + carryHeight;
    },

    note(lines: readonly string[], y: number, noteHeight: number): number {
      const look = { strong: false, size, ink: 'soft' } as const;
      brush.tagged(pdf.root, 'P', () => {
        for (const [index, line] of lines.entries())
          brush.write(line, { x: edge, y: y + 14 + index * lineHeight }, look);
      });
      return y + noteHeight;
    },

    /** The lines of the page, all at once. */
    rules(): void {
      brush.decoration(() => {
        for (const { ink, weight, y } of rules.splice(0)) {
          pdf.addContent(
            `${inks[ink]} rg ${edge.toFixed(2)} ${y.toFixed(2)} ${(right - edge).toFixed(2)} ${weight} re f`,
          );
        }
      });
    },

    foot(page: string): void {
      const look = { strong: false, size: 7.5, ink: 'soft' } as const;
      const y = height - mm(8);
      brush.decoration(() => {
        brush.write(paper.footer, { x: edge, y }, look);
        brush.endingAt(page, { x: right, y }, look);
      });
    },
  };
}

export type Painter = ReturnType<typeof pagePainter>;

type Look = { readonly strong: boolean; readonly size: number; readonly ink: Ink };
type Place = { readonly x: number; readonly y: number };

/** Writes, and says what is written. */
function brushOf(pdf: TaggedPdf, { light, strong }: Fonts) {
  const fontOf = (look: Look) => (look.strong ? strong : light);
  const write = (text: string, place: Place, look: Look) => fontOf(look).write(text, place, look.size, inks[look.ink]);
  return {
    write,
    /** Written so that it ends there. */
    endingAt(text: string, { x, y }: Place, look: Look): void {
      write(text, { x: x - fontOf(look).width(text, look.size), y }, look);
    },
    decoration(draw: () => void): void {
      pdf.markContent('Artifact', { type: 'Pagination' });
      draw();
      pdf.endMarkedContent();
    },
    /** A piece of the page with its place in the structure; `draw` null: an empty cell. */
    tagged(parent: StructureElement, role: string, draw: (() => void) | null, scope?: string, span = 1): void {
      const element = pdf.struct(role, scope === undefined ? {} : { scope });
      if (span > 1) element.dictionary.data['A'] = { O: 'Table', Scope: scope, ColSpan: span };
      parent.add(element);
      if (draw !== null) {
        element.add(pdf.markStructureContent(role));
        draw();
        pdf.endMarkedContent();
      }
      element.end();
    },
    rowOf(table: StructureElement, draw: (row: StructureElement) => void): void {
      const row = pdf.struct('TR');
      table.add(row);
      draw(row);
      row.end();
    },
  };
}
