import type { Language } from '#domain/country';

const noBreak = '\u00a0';
const narrow = '\u202f';

/**
 * Typographic marks of the language: curved apostrophes everywhere; in French a narrow unbreakable blank before `; ! ?`
 * and `%`, an unbreakable one before `:` and inside guillemets; numbers kept with what they count.
 */
export function typeset(text: string, language: Language): string {
  const common = text
    .replace(/'/g, '’')
    // Thousands and groups of a phone number stay on one line.
    .replace(/(\d) (?=[\d€])/g, `$1${noBreak}`)
    .replace(/(€) (?=\d)/g, `$1${noBreak}`)
    .replace(/\b(n°|art\.|§|nr\.|no\.) (?=\S)/gi, `$1${noBreak}`);
  if (language !== 'fr') return common;
  return common
    .replace(/\bde les (?=factures\b)/g, 'des ')
    .replace(/ ([;!?%])/g, `${narrow}$1`)
    .replace(/ :/g, `${noBreak}:`)
    .replace(/« /g, `«${noBreak}`)
    .replace(/ »/g, `${noBreak}»`);
}
