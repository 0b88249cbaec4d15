import type { Params, Texts } from '#contract/params';
import { problemSentence } from '#contract/problemTexts';
import { refusalsEn } from '#contract/texts/refusals.en';
import { refusalsFr } from '#contract/texts/refusals.fr';
import { refusalsNl } from '#contract/texts/refusals.nl';
import { sentencesEn } from '#contract/texts/sentences.en';
import { sentencesFr } from '#contract/texts/sentences.fr';
import { sentencesNl } from '#contract/texts/sentences.nl';
import type { Language } from '#domain/country';
import { importFields, problemCodes, type ImportProblem } from '#domain/imports/problem';
import type { Refusal } from '#domain/result';

const sentences = { fr: sentencesFr, nl: sentencesNl, en: sentencesEn } satisfies Record<Language, Texts>;
const refusals = { fr: refusalsFr, nl: refusalsNl, en: refusalsEn } satisfies Record<Language, Texts>;

/** A closed list: French is written first and gives the shape, the others must have the same codes. */
export type SentenceCode = keyof typeof sentencesFr;
export type RefusalCode = keyof typeof refusalsFr;

/** The sentence of a fact (`today.brokenPromise` ...) in the user's language. Problems of a file keep their own words. */
export function sentenceText(sentence: { readonly code: string; readonly params: Params }, language: Language): string {
  const { code, params } = sentence;
  // What a start failed with is told like any other fact.
  const texts: Texts = { ...refusals[language], ...sentences[language] };
  const problem = problemOf(code, params);
  return typeset(problem === null ? (texts[code]?.(params) ?? code) : problemSentence(problem, language), language);
}

function problemOf(code: string, params: Params): ImportProblem | null {
  const problemCode = problemCodes.find((known) => code === `problem.${known}`);
  if (problemCode === undefined) return null;
  const field = importFields.find((known) => known === params['field']) ?? null;
  return { line: null, column: null, field, code: problemCode, params };
}

// French puts a blank before double signs and inside its quotes; it must not end a line.
function typeset(text: string, language: Language): string {
  return language === 'fr' ? text.replace(/« /g, '«\u00a0').replace(/ ([»:;!?])/g, '\u00a0$1') : text;
}

/** Why something was refused and what to do: one plain sentence, never a code. */
export function refusalText(refusal: Refusal, language: Language): string {
  const texts: Texts = refusals[language];
  const text = (texts[refusal.code] ?? texts['internal'] ?? (() => refusal.code))(refusal.params);
  return typeset(text, language);
}
