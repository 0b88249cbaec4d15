import { exportWordsEn } from '#contract/texts/exportWords.en';
import { exportWordsFr } from '#contract/texts/exportWords.fr';
import { exportWordsNl } from '#contract/texts/exportWords.nl';
import type { Language } from '#domain/country';

/** What lists for the accountant are called, and the heads of their columns. */
export const exportWords = { fr: exportWordsFr, nl: exportWordsNl, en: exportWordsEn } as const satisfies Readonly<
  Record<Language, typeof exportWordsFr>
>;
export type ExportWords = typeof exportWordsFr;
