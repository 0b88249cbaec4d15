import type { Country, Language, Relation } from '#domain/country';
import type { LetterKind } from '#domain/followup/policy';
import type { Tone } from '#domain/letters/facts';
import { hasTones, type WordedDocument } from '#domain/letters/templates/wordedDocuments';

/** Which paper a wording is for: the same one is worded apart for each language, law, kind of customer and tone. */
export type WordingKey<Document extends WordedDocument = WordedDocument> = {
  readonly document: Document;
  readonly country: Country;
  readonly relation: Relation;
  readonly language: Language;
  readonly tone: Tone;
};
export type LetterWordingKey = WordingKey<LetterKind>;

/** A block of a letter as the user keeps it: his text as a template, or null where the program writes. */
export type WordingBlock = { readonly id: string; readonly source: string | null };

/** The user's own wording of a letter, in the order of the page. */
export type Wording = {
  /** Names this version for good; printed letters carry it in their model. */
  readonly version: string;
  readonly blocks: readonly WordingBlock[];
};

/** One word for a key, to compare and to look up. A paper that reads the same in every tone has one for all of them. */
export function keyText({ document, country, relation, language, tone }: WordingKey): string {
  return [document, country, relation, language, hasTones(document) ? tone : 'normal'].join(' ');
}

/** Ids of paragraphs that the user adds: `own1`, `own2` ... */
export function isOwnBlock(id: string): boolean {
  return /^own[1-9]\d?$/.test(id);
}
