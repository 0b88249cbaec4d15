import type { Params } from '#contract/params';
import { articleText } from '#contract/texts/articles';
import { letterNames } from '#contract/texts/letterNames';
import { parsePlainDate } from '#domain/calendar/plainDate';
import { countryPacks } from '#domain/countries/packs';
import { countries, type Language } from '#domain/country';
import { formatEuros } from '#domain/format/amount';
import { formatDate } from '#domain/format/date';
import { cents } from '#domain/money/cents';

/** How the sentences of one language write what they mention. */
export function wordsOf(language: Language) {
  const rules = new Intl.PluralRules(language);
  return {
    /** A text as it is, an article of law as it is cited here; empty when the fact does not carry it. */
    text: (params: Params, name: string): string =>
      name === 'article' ? articleText(String(params[name] ?? ''), language) : String(params[name] ?? ''),

    count: (params: Params, name: string): number => Number(params[name] ?? 0),

    /** An amount in cents, with its sign of the euro. */
    euros: (params: Params, name: string): string => formatEuros(cents(Number(params[name] ?? 0)), language),

    /** An ISO date, written out. */
    day: (params: Params, name: string): string => {
      const date = parsePlainDate(String(params[name] ?? ''));
      return date.ok ? formatDate(date.value, language) : '';
    },

    /** A list of numbers as a sentence names them: `la facture F-1`, `les factures F-1, F-2`. */
    about: (params: Params, one: string, other: string): string => {
      const invoices = String(params['invoices'] ?? '');
      if (invoices === '') return '';
      return `${invoices.includes(',') ? other : one} ${invoices}`;
    },

    /** What a step is called, by its key. */
    step: (params: Params): string => lowered(stepName(params, language)),

    /** The same at the beginning of a sentence. */
    stepTitle: (params: Params): string => stepName(params, language),

    /** What a letter is called inside a sentence, by its kind. */
    letter: (params: Params): string =>
      letterNames[language][String(params['letter'] ?? '')] ?? letterNames[language]['other'] ?? '',

    /** `3 appels`: the number with the word it asks for. */
    many: (n: number, one: string, other: string): string => `${n} ${rules.select(n) === 'one' ? one : other}`,
  };
}

function stepName(params: Params, language: Language): string {
  const key = String(params['step'] ?? '');
  const names = countries
    .flatMap((country) => countryPacks[country].sequences)
    .map(({ stepNames }) => stepNames[key])
    .find((found) => found !== undefined);
  return names?.[language] ?? key.replaceAll('_', ' ');
}

function lowered(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
