import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import type { Params } from '#contract/params';
import { refusalText, sentenceText } from '#contract/texts';
import type { PlainDate } from '#domain/calendar/plainDate';
import type { Language } from '#domain/country';
import type { Refusal } from '#domain/result';
import { catalogues, type Catalogue } from '#renderer/i18n/catalogue';
import { frenchSpaces } from '#renderer/i18n/frenchSpaces';

type Setting = { readonly language: Language; readonly today: PlainDate };

const SettingContext = createContext<Setting | null>(null);

const locales = { fr: 'fr-FR', nl: 'nl-BE', en: 'en-GB' } satisfies Record<Language, string>;

/** Language of the window and the program's day, for everything below. */
export function LanguageProvider(props: Setting & { readonly children: ReactNode }) {
  const { language, today } = props;
  const setting = useMemo(() => ({ language, today }), [language, today]);
  return (
    <SettingContext value={setting}>
      <I18nProvider locale={locales[language]}>{props.children}</I18nProvider>
    </SettingContext>
  );
}

function useSetting(): Setting {
  const setting = useContext(SettingContext);
  if (setting === null) throw new Error('LanguageProvider is missing');
  return setting;
}

/** The language of the window. */
export function useLanguage(): Language {
  return useSetting().language;
}

/** The program's day; never the clock of the window. */
export function useToday(): PlainDate {
  return useSetting().today;
}

/** All labels of the window, by screen: `text.today.title`. */
export function useText(): Catalogue {
  return catalogues[useSetting().language];
}

/** Writes the facts that the program tells (`sentence` of the contract). */
export function useSentence(): (sentence: { readonly code: string; readonly params: Params }) => string {
  const language = useLanguage();
  return (sentence) => spaced(sentenceText(sentence, language), language);
}

/** Writes why something was refused. */
export function useRefusal(): (refusal: Refusal) => string {
  const language = useLanguage();
  return (refusal) => spaced(refusalText(refusal, language), language);
}

function spaced(text: string, language: Language): string {
  return language === 'fr' ? frenchSpaces(text) : text;
}
