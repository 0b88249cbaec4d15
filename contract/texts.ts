import type { Params, Texts } from '#contract/params';
import { refusalsEn } from '#contract/texts/refusals.en';
import { refusalsFr } from '#contract/texts/refusals.fr';
import { refusalsNl } from '#contract/texts/refusals.nl';
import { sentencesEn } from '#contract/texts/sentences.en';
import { sentencesFr } from '#contract/texts/sentences.fr';
import { sentencesNl } from '#contract/texts/sentences.nl';
import type { Language } from '#domain/country';
import type { Refusal } from '#domain/result';

const sentences = { fr: sentencesFr, nl: sentencesNl, en: sentencesEn } satisfies Record<Language, Texts>;
const refusals = { fr: refusalsFr, nl: refusalsNl, en: refusalsEn } satisfies Record<Language, Texts>;

/** A closed list: French is written first and gives the shape, the others must have the same codes. */
export type SentenceCode = keyof typeof sentencesFr;
export type RefusalCode = keyof typeof refusalsFr;

/** The sentence of a fact (`today.promiseBroken` ...) in the user's language. */
export function sentenceText(sentence: { readonly code: string; readonly params: Params }, language: Language): string {
  const texts: Texts = sentences[language];
  return texts[sentence.code]?.(sentence.params) ?? sentence.code;
}

/** Why something was refused and what to do: one plain sentence, never a code. */
export function refusalText(refusal: Refusal, language: Language): string {
  const texts: Texts = refusals[language];
  return (texts[refusal.code] ?? texts['internal'] ?? (() => refusal.code))(refusal.params);
}
