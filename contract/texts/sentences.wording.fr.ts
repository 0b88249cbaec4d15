import type { Params } from '#contract/params';
import { letterNames } from '#contract/texts/letterNames';
import { blockName } from '#contract/texts/wordingNames';

const where = (p: Params): string =>
  `${blockName(String(p['block'] ?? ''), 'fr')}, ligne ${p['line'] ?? 1}, signe ${p['column'] ?? 1}`;

/** The words of letters, as the history and the tour of letters speak of them. */
export const wordingSentencesFr = {
  'action.wording.saved': (p) => `Texte enregistré : ${letterNames.fr[String(p['document'] ?? '')] ?? ''}`,
  'action.wording.reset': (p) => `Texte d’origine repris : ${letterNames.fr[String(p['document'] ?? '')] ?? ''}`,
  'doubt.letter.wordingBroken': (p) => `Votre texte de cette lettre ne peut pas être rempli (${where(p)})`,
} satisfies Readonly<Record<string, (params: Params) => string>>;
