import type { Language } from '#domain/country';

const rules = {
  fr: new Intl.PluralRules('fr'),
  nl: new Intl.PluralRules('nl'),
  en: new Intl.PluralRules('en'),
} satisfies Record<Language, Intl.PluralRules>;

/** The words for `count` things: French says `0 facture`, Dutch and English `0 facturen`, `0 invoices`. */
export function plural(
  language: Language,
  count: number,
  words: { readonly one: string; readonly other: string },
): string {
  return rules[language].select(count) === 'one' ? words.one : words.other;
}
