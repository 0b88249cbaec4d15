import type { Language } from '#domain/country';
import { shellTextEn } from '#electron/main/texts/en';
import { shellTextFr } from '#electron/main/texts/fr';
import { shellTextNl } from '#electron/main/texts/nl';
import type { ShellText } from '#electron/main/texts/shape';

const texts: Readonly<Record<Language, ShellText>> = { fr: shellTextFr, nl: shellTextNl, en: shellTextEn };

/** The words of menus and dialogs in the user's language. */
export function shellText(language: Language): ShellText {
  return texts[language];
}
