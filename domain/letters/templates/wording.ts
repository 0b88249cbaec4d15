import type { Country, Language, Relation } from '#domain/country';
import type { LetterKind } from '#domain/followup/policy';
import type { Tone } from '#domain/letters/facts';

/** Which letter a wording is for: the same document is worded apart for each language, law, kind of customer and tone. */
export type WordingKey = {
  readonly document: LetterKind;
  readonly country: Country;
  readonly relation: Relation;
  readonly language: Language;
  readonly tone: Tone;
};

/** A block of a letter as the user keeps it: his text as a template, or null where the program writes. */
export type WordingBlock = { readonly id: string; readonly source: string | null };

/** The user's own wording of a letter, in the order of the page. */
export type Wording = {
  /** Names this version for good; printed letters carry it in their model. */
  readonly version: string;
  readonly blocks: readonly WordingBlock[];
};

/** One word for a key, to compare and to look up. */
export function keyText({ document, country, relation, language, tone }: WordingKey): string {
  return [document, country, relation, language, tone].join(' ');
}

/** Ids of paragraphs that the user adds: `own1`, `own2` ... */
export function isOwnBlock(id: string): boolean {
  return /^own[1-9]\d?$/.test(id);
}
