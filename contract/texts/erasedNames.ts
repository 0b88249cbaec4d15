import type { Language } from '#domain/country';

/** What stands in every list where the name of a customer was erased; his number tells his facts from those of others. */
export const erasedNames: Readonly<Record<Language, (number: number) => string>> = {
  fr: (number) => `Client effacé n° ${number}`,
  nl: (number) => `Gewiste klant nr. ${number}`,
  en: (number) => `Erased customer no. ${number}`,
};
