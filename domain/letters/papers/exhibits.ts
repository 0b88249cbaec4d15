import type { PlainDate } from '#domain/calendar/plainDate';
import { formatDateShort } from '#domain/format/date';
import type { LetterBlock, LetterDocument } from '#domain/letters/model';
import { framePaper, missingMention, paragraph, type PaperFacts } from '#domain/letters/papers/paper';
import { wordPaper } from '#domain/letters/templates/composePaper';
import type { Wording } from '#domain/letters/templates/wording';
import { noteTexts } from '#domain/letters/texts/noteTexts';
import { typeset } from '#domain/letters/typeset';
import { ok, reject, type Result } from '#domain/result';

/** A document of a file for a judge or a professional. Its number is its place in the list, from 1. */
export type Exhibit = {
  readonly label: string;
  readonly on: PlainDate | null;
  /** Pages in the file; null when it is not known. */
  readonly pages: number | null;
  /** Page of the file on which it begins; absent in a list that goes on top of loose papers. */
  readonly firstPage?: number;
};

/**
 * The numbered list that goes on top of a file: what each exhibit is, its day and its pages.
 *
 * @source CPC (FR) art. 132 and 753 (exhibits are communicated with a numbered list)
 */
export function composeExhibitList(
  facts: PaperFacts,
  exhibits: readonly Exhibit[],
  wording: Wording | null = null,
): Result<LetterDocument, 'exhibits.none' | 'paper.mentionMissing' | 'letter.wordingBroken'> {
  const { addressee, language, sender } = facts;
  if (exhibits.length === 0) return reject('exhibits.none');
  const missing = missingMention([
    ['senderName', sender.name],
    ['addresseeName', addressee.name],
    ['signatory', sender.signatory],
  ]);
  if (missing !== null) return reject('paper.mentionMissing', { field: missing });

  const texts = noteTexts[language].exhibits;
  // Where each begins says more than how many there are of all.
  const isCounted = exhibits.every(({ firstPage, pages }) => pages !== null && firstPage === undefined);
  const pageCount = exhibits.reduce((sum, { pages }) => sum + (pages ?? 0), 0);
  const table: LetterBlock = {
    block: 'table',
    title: null,
    columns: [
      { label: texts.columns.number, share: 3, isRight: false },
      { label: texts.columns.label, share: 14, isRight: false },
      { label: texts.columns.on, share: 4, isRight: false },
      { label: texts.columns.pages, share: 3, isRight: true },
    ],
    rows: exhibits.map(({ firstPage, label, on, pages }, index) => [
      String(index + 1),
      typeset(label, language),
      on === null ? '' : formatDateShort(on),
      pages === null ? '' : pagesText(pages, firstPage),
    ]),
    total: isCounted ? { label: typeset(texts.total, language), text: String(pageCount) } : null,
  };
  const values = { count: exhibits.length };
  const worded = wordPaper('exhibitList', facts, { values, parts: { exhibits: [table] } }, wording);
  if (!worded.ok) return worded;
  const { blocks, title } = worded.value;
  const subject = texts.subject({ name: addressee.name });
  // It goes into a file, not into an envelope.
  return ok({
    ...framePaper(facts, { kind: 'exhibitList', title: title ?? '', subject, blocks }, wording),
    addressee: [],
  });
}

function pagesText(pages: number, firstPage: number | undefined): string {
  if (firstPage === undefined) return String(pages);
  return pages === 1 ? String(firstPage) : `${firstPage}–${firstPage + pages - 1}`;
}

/** The sheet before an exhibit: its number in large letters, and what it is. */
export function composeExhibitCover(facts: PaperFacts, exhibit: Exhibit, number: number): LetterDocument {
  const { language, addressee } = facts;
  const texts = noteTexts[language].exhibits;
  const framed = framePaper(facts, {
    kind: 'exhibitCover',
    title: texts.cover({ number }),
    subject: texts.subject({ name: addressee.name }),
    blocks: [
      { block: 'overprint', text: typeset(exhibit.label, language), size: 'large' },
      ...(exhibit.on === null
        ? []
        : [paragraph(`${texts.columns.on}${language === 'fr' ? ' :' : ':'} ${formatDateShort(exhibit.on)}`, language)]),
    ],
  });
  return { ...framed, addressee: [] };
}
