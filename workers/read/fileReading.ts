import type { EInvoice } from '#domain/einvoices/eInvoice';
import type { ImportProblem } from '#domain/imports/problem';
import type { BankStatement } from '#domain/statements/statement';
import type { CsvReading, ReadOptions } from '#workers/read/csv';
import type { FileFormat } from '#workers/read/sniff';

export type ReadFileOptions = ReadOptions & {
  /** The format the user says; left out, the bytes decide. */
  readonly as?: FileFormat;
};

/** What a file of others is, and what it holds. */
export type FileReading = {
  readonly format: FileFormat | 'unknown';
  /** The list, for a CSV file or a workbook that is one. */
  readonly reading: CsvReading | null;
  /** The statements of a bank. */
  readonly statements: readonly BankStatement[];
  /** The electronic invoice. */
  readonly invoice: EInvoice | null;
  /** The files of an archive, each read as if it had come alone. */
  readonly members: readonly ArchiveMember[];
  readonly problems: readonly ImportProblem[];
  /** Nothing can be taken from the file. */
  readonly isRefused: boolean;
};

/** A file of an archive: its name there and what it holds. */
export type ArchiveMember = { readonly name: string; readonly bytes: Uint8Array; readonly reading: FileReading };

/** A file of which nothing could be taken. */
export function refusedFile(problem: ImportProblem, format: FileReading['format'] = 'unknown'): FileReading {
  return { format, reading: null, statements: [], invoice: null, members: [], problems: [problem], isRefused: true };
}
