import type { Country, Language, Relation } from '#domain/country';
import { en } from '#domain/letters/texts/en';
import { fr, type LetterTexts } from '#domain/letters/texts/fr';
import { nl } from '#domain/letters/texts/nl';

/** The wording of every letter, by the language of the customer. */
export const letterTexts: Readonly<Record<Language, LetterTexts>> = { fr, nl, en };

/** Country and kind of customer, as the texts are keyed. */
export type Situation = `${Country}_${Relation}`;

/** The key of a situation. */
export function situationOf(country: Country, relation: Relation): Situation {
  return `${country}_${relation}`;
}
