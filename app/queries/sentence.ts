/** A fact to be told in the user's language: a code of the catalogue and what its sentence needs. */
export type Sentence = { readonly code: string; readonly params: Readonly<Record<string, string | number>> };

/** Makes a sentence. */
export function sentence(code: string, params: Sentence['params'] = {}): Sentence {
  return { code, params };
}
