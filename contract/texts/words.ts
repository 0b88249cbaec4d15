import type { Params } from '#contract/params';
import { parsePlainDate } from '#domain/calendar/plainDate';
import type { Language } from '#domain/country';
import { formatEuros } from '#domain/format/amount';
import { formatDate } from '#domain/format/date';
import { cents } from '#domain/money/cents';

/** How the sentences of one language write what they mention. */
export function wordsOf(language: Language) {
  const rules = new Intl.PluralRules(language);
  return {
    /** A text as it is; empty when the fact does not carry it. */
    text: (params: Params, name: string): string => String(params[name] ?? ''),

    count: (params: Params, name: string): number => Number(params[name] ?? 0),

    /** An amount in cents, with its sign of the euro. */
    euros: (params: Params, name: string): string => formatEuros(cents(Number(params[name] ?? 0)), language),

    /** An ISO date, written out. */
    day: (params: Params, name: string): string => {
      const date = parsePlainDate(String(params[name] ?? ''));
      return date.ok ? formatDate(date.value, language) : '';
    },

    /** `3 appels`: the number with the word it asks for. */
    many: (n: number, one: string, other: string): string => `${n} ${rules.select(n) === 'one' ? one : other}`,
  };
}
