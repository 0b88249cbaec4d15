import type { Params } from '#contract/params';
import { letterNames } from '#contract/texts/letterNames';
import { blockName } from '#contract/texts/wordingNames';

const where = (p: Params): string =>
  `${blockName(String(p['block'] ?? ''), 'fr')}, ligne ${p['line'] ?? 1}, signe ${p['column'] ?? 1}`;
const name = (p: Params): string => letterNames.fr[String(p['letter'] ?? '')] ?? letterNames.fr['other'] ?? '';

/** The words of letters, as the history and the tour of letters speak of them. */
export const wordingSentencesFr = {
  'action.wording.saved': (p) => `Texte enregistré : ${letterNames.fr[String(p['document'] ?? '')] ?? ''}`,
  'action.wording.reset': (p) => `Texte d’origine repris : ${letterNames.fr[String(p['document'] ?? '')] ?? ''}`,
  'action.paper.printed': (p) => `Papier imprimé : ${name(p)}`,
  'timeline.paperPrinted': (p) => `Papier imprimé : ${name(p)} (${p['number'] ?? ''})`,
  'doubt.letter.wordingBroken': (p) => `Votre texte de cette lettre ne peut pas être rempli (${where(p)})`,
} satisfies Readonly<Record<string, (params: Params) => string>>;
