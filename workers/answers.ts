import type { EnvelopeProfileName } from '#domain/letters/envelope';
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
/** What the reader found, in the shape the program asks for. */
export function readAnswer(file: FileReading) {
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
    content: reading?.content ?? (drafts.length > 0 ? ('invoices' as const) : ('unknown' as const)),
    drafts,
    statements: statementsOf(file),
    problems,
  };
}
