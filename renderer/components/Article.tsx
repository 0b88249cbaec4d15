import { articleText } from '#contract/texts/articles';
import { useLanguage } from '#renderer/i18n/language.tsx';

/** An article of law, cited as the language of the window does. */
export function Article({ value }: { readonly value: string }) {
  return <>{articleText(value, useLanguage())}</>;
}
