import { problemText } from '#contract/problemTexts';
import type { Language } from '#domain/country';
import type { ImportProblem, ProblemCode } from '#domain/imports/problem';
import type { BankRow, InvoiceDraft } from '#domain/imports/row';
import { goodDrafts, type CsvReading } from '#workers/read/csv';
import type { FileReading, ReadFileOptions } from '#workers/read/fileReading';
import { readFileOf } from '#workers/read/readFile';
import { fileFormats, type FileFormat } from '#workers/read/sniff';
import { statementFormats } from '#workers/read/statements';
import { invoiceContent, statementContent } from '#cli/verbs/readContent';
import { WrongCall } from '#cli/wrongCall';

/** A problem as the command line prints it: the file of an archive, the line, the field or element, and a sentence. */
export type PrintedProblem = {
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  readonly field?: string;
  readonly code: ProblemCode;
  readonly message: string;
};

export type ReadAnswer = {
  readonly format: FileFormat | 'unknown';
  readonly content: object | null;
  readonly problems: readonly PrintedProblem[];
  readonly exitCode: 0 | 1;
};

/**
 * `read FILE [--as FORMAT]`: what a file holds, writing nothing. Bad lines of a sound file are problems with exit 0; a
 * file that is no use gives problems and exit 1.
 *
 * @throws WrongCall for a format that does not exist
 */
export function read(fileName: string, bytes: Uint8Array, as: string | undefined, language: Language): ReadAnswer {
  return answerOf(readFileOf(fileName, bytes, formatOption(as)), language);
}

/** What was read, as the command line prints it. */
export function answerOf(result: FileReading, language: Language): ReadAnswer {
  return {
    format: result.format,
    content: contentOf(result),
    problems: result.problems.map((problem) => printedProblem(problem, language)),
    exitCode: result.isRefused ? 1 : 0,
  };
}

/** A problem with its sentence; fields that say nothing are left out. */
export function printedProblem(problem: ImportProblem, language: Language): PrintedProblem {
  const { line, column, code, params } = problem;
  const field = problem.field ?? params['element'] ?? null;
  const file = params['member'];
  return {
    ...(file === undefined ? {} : { file: String(file) }),
    ...(line === null ? {} : { line }),
    ...(column === null ? {} : { column }),
    ...(field === null ? {} : { field: String(field) }),
    code,
    message: problemText(problem, language),
  };
}

function contentOf({ format, invoice, isRefused, members, reading, statements }: FileReading): object | null {
  if (isRefused) return null;
  if (format === 'zip') {
    return {
      members: members
        .filter((member) => !member.reading.isRefused)
        .map(({ name, reading: one }) => ({ name, format: one.format, content: contentOf(one) })),
    };
  }
  if (invoice !== null) return invoiceContent(invoice);
  const ofBank = statementFormats.find((known) => known === format);
  if (ofBank !== undefined) return statementContent(ofBank, statements);
  return reading === null ? null : { rows: rowsOf(reading) };
}

function formatOption(as: string | undefined): ReadFileOptions {
  if (as === undefined) return {};
  const format = fileFormats.find((known) => known === as);
  if (format === undefined)
    throw new WrongCall('format.unknown', '--as', { value: as, allowed: fileFormats.join(', ') });
  return { as: format };
}

function rowsOf(reading: CsvReading): readonly object[] {
  if (reading.content === 'bank') return bankRowsOf(reading.bankRows, reading);
  const drafts = goodDrafts(reading.drafts);
  const hasReference = drafts.some(({ paymentReference }) => paymentReference !== null);
  const { mapping } = reading;
  return drafts.map((draft) => ({
    line: draft.line,
    number: draft.number,
    date: draft.date,
    dueDate: draft.dueDate,
    customer: draft.customer.name,
    // A column that is not there gives no key: silence is not a zero.
    ...(mapping.netCents === undefined ? {} : { netCents: draft.netCents }),
    ...(mapping.taxCents === undefined ? {} : { taxCents: draft.taxCents }),
    grossCents: draft.grossCents,
    ...dueOf(draft, reading),
    ...(hasReference ? { paymentReference: draft.paymentReference } : {}),
  }));
}

function dueOf(draft: InvoiceDraft, { mapping }: CsvReading): { readonly dueCents?: number | null } {
  return mapping.dueCents === undefined && mapping.paidCents === undefined ? {} : { dueCents: draft.dueCents };
}

function bankRowsOf(rows: readonly BankRow[], { mapping }: CsvReading): readonly object[] {
  return rows.map((row) => ({
    date: row.date,
    ...(mapping.valueDate === undefined ? {} : { valueDate: row.valueDate }),
    cents: row.cents,
    ...(mapping.paymentReference === undefined ? {} : { structured: row.structured }),
  }));
}
