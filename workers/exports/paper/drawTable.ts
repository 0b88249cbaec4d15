import { join } from 'node:path';
import type { StructureElement } from 'pdfkit';
import type { ExportTable } from '#domain/exports/table';
import {
  drawCarried,
  drawColumnHeads,
  drawContinued,
  drawFoot,
  drawGroup,
  drawHead,
  drawNote,
  drawRow,
  easelOf,
  type Easel,
} from '#workers/exports/paper/pagePainter';
import { fastFont } from '#workers/exports/paper/fastFont';
import type { TablePaper } from '#domain/exports/tablePaper';
import { tablePages, type PaperPage, type PaperRoom } from '#workers/exports/paper/tablePages';
import { TaggedPdf } from '#workers/pdf/tagged/taggedPdf';
import { mm } from '#workers/pdf/theme';

/** Hears how many rows are drawn, page by page, and is asked whether to go on. */
export type TableWatch = { readonly onRows: (rows: number) => void; readonly isStopped: () => boolean };

const edge = mm(14);
const tops = { first: mm(33), later: mm(20) } as const;
const columnsUpright = 6;

/**
 * Draws a list for the accountant: names of the columns on every page, sums carried from page to page, each group under its
 * name, page x of y, tagged as a table for those who have it read aloud.
 *
 * It is drawn directly, sign by sign: laying such a list out as letters are takes many times as long.
 *
 * @param fontsDir absolute path of the folder of the font files
 * @returns null when it was stopped
 */
export async function drawTable(
  table: ExportTable,
  paper: TablePaper,
  fontsDir: string,
  watch: TableWatch | null = null,
): Promise<{ readonly bytes: Uint8Array; readonly pages: number } | null> {
  const madeOn = new Date(`${paper.madeOn}T00:00:00Z`);
  const pdf = new TaggedPdf({ title: table.title, author: paper.company[0] ?? '', language: table.language, madeOn });
  const bytes = bytesOf(pdf);
  pdf.registerFont('light', join(fontsDir, 'SourceSans3-Regular.ttf'));
  pdf.registerFont('strong', join(fontsDir, 'SourceSans3-SemiBold.ttf'));
  const fonts = { light: fastFont(pdf, 'light'), strong: fastFont(pdf, 'strong') };
  const sheet = sheetOf(table);
  const widths = { light: fonts.light.width, strong: fonts.strong.width };
  const { columns, pages } = tablePages(table, widths, sheet.room, paper.totalWord);

  const edges = { left: edge, right: sheet.width - edge, height: sheet.height };
  const easel = easelOf({ pdf, table, paper, columns, ...edges }, fonts);
  const structure: { table: StructureElement | null } = { table: null };
  let rows = 0;
  for (const [index, page] of pages.entries()) {
    // The thread hears of a stop between two pages.
    await new Promise((resolve) => setImmediate(resolve));
    if (watch?.isStopped() === true) return null;
    pdf.addPage({ size: 'A4', margin: 0, layout: sheet.isLandscape ? 'landscape' : 'portrait' });
    drawHead(easel, index === 0);
    structure.table ??= addTable(pdf);
    drawRows(easel, structure.table, page, index === 0);
    drawFoot(easel, `${paper.pageWord} ${String(index + 1)} / ${String(pages.length)}`);
    rows += page.blocks.filter(({ kind }) => kind === 'row').length;
    watch?.onRows(rows);
  }
  structure.table?.end();
  pdf.end();
  return { bytes: await bytes, pages: pages.length };
}

function addTable(pdf: TaggedPdf): StructureElement {
  const table = pdf.struct('Table');
  pdf.root.add(table);
  return table;
}

function drawRows(easel: Easel, body: StructureElement, page: PaperPage, isFirst: boolean): void {
  let y = drawColumnHeads(easel, body, isFirst ? tops.first : tops.later, isFirst);
  if (page.carriedFrom !== null) y = drawCarried(easel, 'carriedFrom', page.carriedFrom, y);
  if (page.continued !== null) y = drawContinued(easel, page.continued, y);
  for (const block of page.blocks) {
    if (block.kind === 'group') y = drawGroup(easel, body, block.text, y);
    else if (block.kind === 'note') y = drawNote(easel, block.lines, y, block.height);
    else y = drawRow(easel, body, block, y);
  }
  if (page.carriedTo !== null) drawCarried(easel, 'carriedTo', page.carriedTo, y);
}

type SheetOfTable = {
  readonly isLandscape: boolean;
  readonly width: number;
  readonly height: number;
  readonly room: PaperRoom;
};

function sheetOf({ columns, groupedBy }: ExportTable): SheetOfTable {
  const isLandscape = columns.length - groupedBy > columnsUpright;
  const [width, height] = isLandscape ? [mm(297), mm(210)] : [mm(210), mm(297)];
  const room = { width: width - 2 * edge, firstTop: tops.first, laterTop: tops.later, bottom: height - mm(16) };
  return { isLandscape, width, height, room };
}

const gatherAt = 4_096;

// A list is written in millions of small pieces: they are put together as they come, or they fill the memory.
function bytesOf(pdf: TaggedPdf): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const gathered: Uint8Array[] = [];
    let pieces: Uint8Array[] = [];
    const gather = () => {
      gathered.push(Buffer.concat(pieces));
      pieces = [];
    };
    pdf.on('data', (piece) => {
      if (pieces.push(piece) >= gatherAt) gather();
    });
    pdf.on('end', () => {
      gather();
      resolve(new Uint8Array(Buffer.concat(gathered)));
    });
    pdf.on('error', reject);
  });
}
