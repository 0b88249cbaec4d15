import type { Language } from '#domain/country';
import { shellTextEn } from '#electron/main/texts/en';
import { shellTextFr } from '#electron/main/texts/fr';
import { shellTextNl } from '#electron/main/texts/nl';

/** The words of menus and dialogs. French gives the shape, the others must have the same. */
export type ShellText = Widened<typeof shellTextFr>;
type Widened<T> = { readonly [Key in keyof T]: T[Key] extends string ? string : Widened<T[Key]> };

const texts: Readonly<Record<Language, ShellText>> = { fr: shellTextFr, nl: shellTextNl, en: shellTextEn };

/** The words of menus and dialogs in the user's language. */
export function shellText(language: Language): ShellText {
  return texts[language];
}
