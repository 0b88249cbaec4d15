import type { Sheet } from '#domain/sheets/sheet';
import type { EnvelopeProfileName } from '#domain/letters/envelope';
import type { LetterDocument } from '#domain/letters/model';
import type { ColumnMapping } from '#domain/imports/columns';
import { drawLetters } from '#workers/pdf/drawLetter';
import { readFileOf, type FileReading } from '#workers/read/readFile';
import { drawSheets } from '#workers/sheets/drawSheets';

export type PageLook = {
  readonly envelope: EnvelopeProfileName;
  readonly offsetXmm: number;
  readonly offsetYmm: number;
  readonly stamp: 'trial' | 'copy' | null;
};
type DrawnFile = { readonly bytes: Uint8Array; readonly pages: number };
type ReadRequest = {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly country: string;
  readonly mapping: ColumnMapping | null;
};

/** The long work done where it is asked for, without threads: tests, small runs of the command line. */
export function inProcessWorkers({ fontsDir }: { readonly fontsDir: string }) {
  return {
    async drawLetters(letters: readonly LetterDocument[], look: PageLook, merged: boolean) {
      const files: DrawnFile[] = [];
      for (const letter of letters) files.push(await drawLetters([letter], { fontsDir, ...look }));
      return { files, merged: merged ? await drawLetters(letters, { fontsDir, ...look }) : null };
    },
    drawSheets: (sheets: readonly Sheet[]): Promise<DrawnFile> => drawSheets(sheets, fontsDir),
    readFile: async ({ fileName, bytes, country, mapping }: ReadRequest) =>
      readAnswer(readFileOf(fileName, bytes, { country, ...(mapping === null ? {} : { mapping }) })),
  };
}

/** What the reader found, in the shape the program asks for. */
export function readAnswer({ format, problems, reading }: FileReading) {
  return {
    format,
    encoding: reading?.encoding ?? '',
    separator: reading?.separator ?? '',
    header: reading?.header ?? [],
    sample: reading?.sample.map(({ cells }) => cells) ?? [],
    signature: reading === null || reading.header.length === 0 ? '' : reading.signature,
    mapping: reading?.mapping ?? {},
    content: reading?.content ?? ('unknown' as const),
    drafts: reading?.drafts ?? [],
    problems,
  };
}
