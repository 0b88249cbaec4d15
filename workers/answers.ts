import type { DateOrder } from '#domain/calendar/parseDate';
import type { ColumnMapping } from '#domain/imports/columns';
import type { ImportProblem } from '#domain/imports/problem';
import type { InvoiceDraft } from '#domain/imports/row';
import type { EnvelopeProfileName } from '#domain/letters/envelope';
import type { FiledStatement } from '#domain/statements/statement';
import type { LetterPicture } from '#workers/pdf/options';
import { draftsOf } from '#workers/read/draftsOf';
import type { FileReading } from '#workers/read/fileReading';
import { statementsOf } from '#workers/read/statementsOf';

// What asking needs to know. It stands apart from the drawing, so that the program that asks does not carry it along.

export type PageLook = {
  readonly envelope: EnvelopeProfileName;
  readonly offsetXmm: number;
  readonly offsetYmm: number;
  readonly stamp: 'trial' | 'copy' | null;
  readonly pictures: readonly LetterPicture[];
};
/** A file as the program sees it. */
export type ReadAnswer = {
  readonly format: FileReading['format'];
  readonly encoding: string;
  readonly separator: string;
  readonly header: readonly string[];
  readonly sample: readonly (readonly string[])[];
  readonly signature: string;
  readonly mapping: ColumnMapping;
  readonly dateOrder: DateOrder | null;
  readonly isDateOrderInDoubt: boolean;
  readonly content: 'invoices' | 'bank' | 'unknown';
  readonly drafts: readonly InvoiceDraft[];
  readonly statements: readonly FiledStatement[];
  readonly problems: readonly ImportProblem[];
  readonly members: readonly { readonly fileName: string; readonly bytes: Uint8Array; readonly answer: ReadAnswer }[];
};

/** What the reader found, in the shape the program asks for; of an archive also what each of its files is. */
export function readAnswer(file: FileReading): ReadAnswer {
  const { format, problems, reading } = file;
  const drafts = draftsOf(file);
  return {
    format,
    encoding: reading?.encoding ?? '',
    separator: reading?.separator ?? '',
    header: reading?.header ?? [],
    sample: reading?.sample.map(({ cells }) => cells) ?? [],
    signature: reading === null || reading.header.length === 0 ? '' : reading.signature,
    mapping: reading?.mapping ?? {},
    dateOrder: reading?.hasOrderedDates === true ? reading.dateOrder : null,
    isDateOrderInDoubt: reading?.isDateOrderInDoubt === true,
    content: reading?.content ?? (drafts.length > 0 ? ('invoices' as const) : ('unknown' as const)),
    drafts,
    statements: statementsOf(file),
    problems,
    members: file.members.map(({ bytes, name, reading: one }) => ({ fileName: name, bytes, answer: readAnswer(one) })),
  };
}
