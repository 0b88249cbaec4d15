import type { PlainDate } from '#domain/calendar/plainDate';
import { formatDateShort } from '#domain/format/date';
import type { LetterBlock, LetterDocument } from '#domain/letters/model';
import { framePaper, paragraph, type PaperFacts } from '#domain/letters/papers/paper';
import { evidenceTexts } from '#domain/letters/texts/evidenceTexts';
import { noteTexts } from '#domain/letters/texts/noteTexts';
import { typeset } from '#domain/letters/typeset';

/** One fact of the journal, in words. */
export type ChronologyRow = {
  readonly on: PlainDate;
  readonly text: string;
  /** Number of the exhibit that proves it; null: none. */
  readonly exhibit: number | null;
};

/** What happened, in order, with the exhibit that proves it. */
export function composeChronology(facts: PaperFacts, rows: readonly ChronologyRow[]): LetterDocument {
  const { language } = facts;
  const { columns, opening, title } = evidenceTexts[language].chronology;
  const table: LetterBlock = {
    block: 'table',
    title: null,
    columns: [
      { label: columns[0], share: 4, isRight: false },
      { label: columns[1], share: 18, isRight: false },
      { label: columns[2], share: 3, isRight: true },
    ],
    rows: rows.map(({ exhibit, on, text }) => [
      formatDateShort(on),
      typeset(text, language),
      exhibit === null ? '' : String(exhibit),
    ]),
    total: null,
  };
  return framed(facts, title, [paragraph(opening, language), table], 'chronology');
}

/** The calls and what was promised in them. Private notes are in it only when the user asked for them. */
export function composeCallLog(
  facts: PaperFacts,
  rows: readonly { readonly on: PlainDate; readonly text: string }[],
): LetterDocument {
  const { language } = facts;
  const { columns, opening, title } = evidenceTexts[language].calls;
  const table: LetterBlock = {
    block: 'table',
    title: null,
    columns: [
      { label: columns[0], share: 4, isRight: false },
      { label: columns[1], share: 21, isRight: false },
    ],
    rows: rows.map(({ on, text }) => [formatDateShort(on), typeset(text, language)]),
    total: null,
  };
  return framed(facts, title, [paragraph(opening, language), table], 'callLog');
}

// They go into a file, not into an envelope.
function framed(
  facts: PaperFacts,
  title: string,
  blocks: readonly LetterBlock[],
  kind: 'chronology' | 'callLog',
): LetterDocument {
  const subject = noteTexts[facts.language].exhibits.subject({ name: facts.addressee.name });
  return { ...framePaper(facts, { kind, title, subject, blocks }), addressee: [] };
}
