import type { Language } from '#domain/country';
import { wordedEn } from '#domain/letters/texts/worded.en';
import { wordedFr, type WordedTexts } from '#domain/letters/texts/worded.fr';
import { wordedNl } from '#domain/letters/texts/worded.nl';

/** The sentences of the papers beside the sequence that the user may change, in each language. */
export const wordedTexts: Readonly<Record<Language, WordedTexts>> = { fr: wordedFr, nl: wordedNl, en: wordedEn };
