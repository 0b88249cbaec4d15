import type { Sheet } from '#domain/sheets/sheet';
import type { LetterDocument } from '#domain/letters/model';
import type { ColumnMapping } from '#domain/imports/columns';
import { readAnswer, type PageLook } from '#workers/answers';
import { bindPapers, pagesOf, type EvidencePaper } from '#workers/evidence/papers';
import { drawLetters } from '#workers/pdf/drawLetter';
import { infoOf } from '#workers/pdf/drawRun';
import { pdfMerger } from '#workers/pdf/mergePdf';
import { present } from '#domain/assert';
import { readFileOf } from '#workers/read/readFile';
import { drawSheets } from '#workers/sheets/drawSheets';

type DrawnFile = { readonly bytes: Uint8Array; readonly pages: number };
type ReadRequest = {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly country: string;
  readonly mapping: ColumnMapping | null;
};

/** The long work done where it is asked for, without threads: for tests of the program. */
export function inProcessWorkers({ fontsDir }: { readonly fontsDir: string }) {
  return {
    async drawLetters(letters: readonly LetterDocument[], look: PageLook, merged: boolean) {
      const files: DrawnFile[] = [];
      for (const letter of letters) files.push(await drawLetters([letter], { fontsDir, ...look }));
      return { files, merged: merged ? mergedOf(letters, files) : null };
    },
    drawSheets: (sheets: readonly Sheet[]): Promise<DrawnFile> => drawSheets(sheets, fontsDir),
    measurePapers: (papers: readonly EvidencePaper[]) => Promise.all(papers.map(pagesOf)),
    bindPapers,
    readFile: ({ fileName, bytes, country, mapping }: ReadRequest) =>
      Promise.resolve(readAnswer(readFileOf(fileName, bytes, { country, ...(mapping === null ? {} : { mapping }) }))),
  };
}

function mergedOf([first]: readonly LetterDocument[], files: readonly DrawnFile[]): DrawnFile {
  const merger = pdfMerger(infoOf(present(first, 'letter')));
  for (const { bytes } of files) merger.add(bytes);
  return merger.finish();
}
