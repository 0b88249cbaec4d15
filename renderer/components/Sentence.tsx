import type { Params } from '#contract/params';
import { useSentence } from '#renderer/i18n/language.tsx';

/** A fact told by the program, in the user's language. */
export function Sentence({ value }: { readonly value: { readonly code: string; readonly params: Params } }) {
  return <>{useSentence()(value)}</>;
}
