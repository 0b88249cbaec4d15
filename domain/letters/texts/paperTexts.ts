import type { Language } from '#domain/country';
import { papersEn } from '#domain/letters/texts/papers.en';
import { papersFr, type PaperTexts } from '#domain/letters/texts/papers.fr';
import { papersNl } from '#domain/letters/texts/papers.nl';

/** The words of the papers in each language. */
export const paperTexts: Readonly<Record<Language, PaperTexts>> = { fr: papersFr, nl: papersNl, en: papersEn };
