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

/** `3 avoirs`; null when there is none: nobody needs to read zeros. */
export function counted(
  language: Language,
  count: number,
  forms: { readonly one: string; readonly other: string },
): string | null {
  return count === 0 ? null : `${count} ${plural(language, count, forms)}`;
}

const lists = {
  fr: new Intl.ListFormat('fr', { type: 'conjunction' }),
  nl: new Intl.ListFormat('nl', { type: 'conjunction' }),
  en: new Intl.ListFormat('en-GB', { type: 'conjunction' }),
} satisfies Record<Language, Intl.ListFormat>;

/** What there is of it, as one says it: `3 factures, 1 avoir et le relevé`. */
export function together(language: Language, parts: readonly (string | null)[]): string {
  return lists[language].format(parts.filter((part) => part !== null));
}

/** What there is of it, with commas between. */
export function listed(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null).join(', ');
}
