import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sheet } from '#domain/sheets/sheet';
import type { ExportTable } from '#domain/exports/table';
import type { LetterDocument } from '#domain/letters/model';
import type { DateOrder } from '#domain/calendar/parseDate';
import type { ColumnMapping } from '#domain/imports/columns';
import { readAnswer, type PageLook } from '#workers/answers';
import { makeFacturX, type FacturXParts } from '#workers/evidence/facturX';
import { insertPapers } from '#workers/evidence/insertPapers';
import {
  bindPapers,
  pagesOf,
  pagesTaken,
  type BoundInfo,
  type BoundPart,
  type EvidencePaper,
} from '#workers/evidence/papers';
import { joinPapers, stampPaper, type PaperToStamp } from '#workers/evidence/stampPapers';
import { drawTable, type TableWatch } from '#workers/exports/paper/drawTable';
import type { TablePaper } from '#domain/exports/tablePaper';
import { xlsxTable } from '#workers/exports/xlsxTable';
import { drawLetters } from '#workers/pdf/drawLetter';
import { bind, infoOf, markedAs } from '#workers/pdf/drawRun';
import type { Binding } from '#workers/pdf/protocol';
import { pdfMerger } from '#workers/pdf/mergePdf';
import { present } from '#domain/assert';
import { withTexts } from '#workers/paperTextThread';
import { paperText } from '#workers/read/paperText';
import { readFileOf } from '#workers/read/readFile';
import { scrubDatabase } from '#workers/scrub/scrubDatabase';
import { drawSheets } from '#workers/sheets/drawSheets';

type Watch = { readonly onDrawn: (count: number) => void; readonly isStopped: () => boolean };
type DrawnFile = { readonly bytes: Uint8Array; readonly pages: number };
type ReadRequest = {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly country: string;
  readonly mapping: ColumnMapping | null;
  readonly dateOrder?: DateOrder | null;
};

/** The long work done where it is asked for, without threads: for tests of the program. */
export function inProcessWorkers({ fontsDir }: { readonly fontsDir: string }) {
  return {
    async drawLetters(letters: readonly LetterDocument[], look: PageLook, merged: boolean | Binding) {
      const files: DrawnFile[] = [];
      for (const [index, letter] of letters.entries()) {
        files.push(await drawLetters([letter], markedAs({ fontsDir, ...look }, merged, index)));
      }
      return { files, merged: merged === false ? null : mergedOf(letters, files, merged) };
    },
    async drawRun(letters: readonly LetterDocument[], look: PageLook, binding: Binding | false, watch: Watch) {
      const files: DrawnFile[] = [];
      for (const [index, letter] of letters.entries()) {
        if (watch.isStopped()) return null;
        files.push(await drawLetters([letter], markedAs({ fontsDir, ...look }, binding, index)));
        watch.onDrawn(index + 1);
      }
      if (watch.isStopped()) return null;
      return { files, merged: binding === false ? null : mergedOf(letters, files, binding) };
    },
    drawSheets: (sheets: readonly Sheet[]): Promise<DrawnFile> => drawSheets(sheets, fontsDir),
    writeWorkbook: xlsxTable,
    drawTable: (table: ExportTable, paper: TablePaper, watch: TableWatch) => drawTable(table, paper, fontsDir, watch),
    measurePapers: (papers: readonly EvidencePaper[]) => Promise.all(papers.map(pagesOf)),
    async tryPapers(papers: Iterable<EvidencePaper>, { isStopped, onDrawn }: Watch) {
      const pages: (number | null)[] = [];
      for (const paper of papers) {
        if (isStopped()) break;
        pages.push(await pagesTaken(paper));
        onDrawn(pages.length);
      }
      return pages;
    },
    async bindPapers(parts: readonly BoundPart[], info: BoundInfo, on: string, isStopped: () => boolean) {
      const bound = await bindPapers(parts, info, on, fontsDir);
      return isStopped() ? null : bound;
    },
    stampPapers: (papers: readonly PaperToStamp[]) => Promise.all(papers.map((paper) => stampPaper(paper, fontsDir))),
    joinPapers,
    insertPapers,
    makeFacturX: (parts: Omit<FacturXParts, 'profile'>) =>
      makeFacturX({ ...parts, profile: readFileSync(join(fontsDir, '..', 'colour', 'sRGB.icc')) }),
    scrub: (file: string) => Promise.resolve(scrubDatabase(file)),
    readFile({ fileName, bytes, country, dateOrder = null, mapping }: ReadRequest) {
      const options = {
        country,
        ...(mapping === null ? {} : { mapping }),
        ...(dateOrder === null ? {} : { dateOrder }),
      };
      const textOf = (paper: Uint8Array) => paperText(paper.slice()).catch(() => '');
      return withTexts(readAnswer(readFileOf(fileName, bytes, options)), bytes, textOf);
    },
  };
}

function mergedOf(
  [first]: readonly LetterDocument[],
  files: readonly DrawnFile[],
  merged: boolean | Binding,
): DrawnFile {
  const merger = pdfMerger(infoOf(present(first, 'letter')));
  for (const file of files) bind(merger, file, merged);
  return merger.finish();
}
