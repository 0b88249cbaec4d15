import { articleText } from '#contract/texts/articles';
import type { Claim } from '#domain/claims/claim';
import type { Language } from '#domain/country';

/** A claim whose articles are cited as the language of the paper has them: `art. XIX.4 WER` in Dutch. */
export function citedClaim(claim: Claim, language: Language): Claim {
  const lines = claim.lines.map((line) => ({ ...line, article: articleText(line.article, language) }));
  return { ...claim, lines };
}
