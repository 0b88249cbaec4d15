import type { ImportProblem } from '#domain/imports/problem';
import { bytesMax, readCsv, type CsvReading, type ReadOptions } from '#workers/read/csv';
import { sniff, type FileFormat } from '#workers/read/sniff';

export type ReadFileOptions = ReadOptions & {
  /** The format the user says; left out, the bytes decide. */
  readonly as?: FileFormat;
};

/** What a file of others is, and what it holds. */
export type FileReading = {
  readonly format: FileFormat | 'unknown';
  /** The list, for a CSV file that is one. */
  readonly reading: CsvReading | null;
  readonly problems: readonly ImportProblem[];
  /** Nothing can be taken from the file. */
  readonly isRefused: boolean;
};

/** Recognises and reads a file. Writes nothing, never throws: any bytes give a list or problems. */
export function readFileOf(fileName: string, bytes: Uint8Array, options: ReadFileOptions = {}): FileReading {
  const { as, ...readOptions } = options;
  if (bytes.length === 0) return refusedAs(as ?? 'unknown', 'file.empty', fileName);
  if (bytes.length > bytesMax) {
    return refusedAs(as ?? 'unknown', 'file.tooLarge', fileName, { megabytes: Math.ceil(bytes.length / 1024 / 1024) });
  }
  const sniffed = sniff(bytes);
  if (as !== undefined && as !== 'csv') return refusedAs(as, 'format.notYet', fileName, { format: as });
  // Told to be a CSV, yet no text at all: what it really is says more than `binary`.
  if (sniffed.problem !== null) return refusedAs(sniffed.format, sniffed.problem, fileName);
  const reading = readCsv(bytes, readOptions);
  return { format: 'csv', reading, problems: reading.problems, isRefused: reading.isRefused };
}

function refusedAs(
  format: FileReading['format'],
  code: ImportProblem['code'],
  fileName: string,
  params: ImportProblem['params'] = {},
): FileReading {
  const name = fileName.slice(-120);
  const problem: ImportProblem = { line: null, column: null, field: null, code, params: { fileName: name, ...params } };
  return { format, reading: null, problems: [problem], isRefused: true };
}
