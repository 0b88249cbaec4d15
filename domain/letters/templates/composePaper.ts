import type { LetterBlock } from '#domain/letters/model';
import type { PaperFacts } from '#domain/letters/papers/paper';
import type { PartId } from '#domain/letters/templates/blockSpec';
import { fillWording, type Filled } from '#domain/letters/templates/fillWording';
import { paperBlocks } from '#domain/letters/templates/paperSpecs';
import { partyValues, templateValues, type VariableValues } from '#domain/letters/templates/variables';
import type { WordedPaper } from '#domain/letters/templates/wordedDocuments';
import type { Wording, WordingKey } from '#domain/letters/templates/wording';
import type { Result } from '#domain/result';

/** What a paper is about: the values that its sentences name, and the blocks that the program writes. */
export type PaperPieces = {
  readonly values: VariableValues;
  readonly parts: Readonly<Partial<Record<PartId, readonly LetterBlock[]>>>;
};

/** Which wording a paper takes. */
export function paperKeyOf<Document extends WordedPaper>(
  document: Document,
  { country, language, relation, tone = 'normal' }: Pick<PaperFacts, 'country' | 'language' | 'relation' | 'tone'>,
): WordingKey<Document> {
  return { document, country, relation, language, tone };
}

/**
 * The title and the blocks of a paper in the words of the program, or in those of the user.
 *
 * Refuses a text that cannot be filled (`block`, `line`, `column`).
 */
export function wordPaper(
  document: WordedPaper,
  facts: PaperFacts,
  { parts, values }: PaperPieces,
  wording: Wording | null,
): Result<Filled, 'letter.wordingBroken'> {
  const { language, sender } = facts;
  const specs = paperBlocks(paperKeyOf(document, facts));
  return fillWording(wording?.blocks ?? specs, {
    ...{ specs, language, sender, offers: false },
    values: templateValues(document, language, { ...partyValues(facts), ...values }),
    partOf: (id) => parts[id] ?? [],
  });
}
