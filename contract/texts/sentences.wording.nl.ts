import type { Params } from '#contract/params';
import { letterNames } from '#contract/texts/letterNames';
import { blockName } from '#contract/texts/wordingNames';

const where = (p: Params): string =>
  `${blockName(String(p['block'] ?? ''), 'nl')}, regel ${p['line'] ?? 1}, teken ${p['column'] ?? 1}`;
const name = (p: Params): string => letterNames.nl[String(p['letter'] ?? '')] ?? letterNames.nl['other'] ?? '';

/** The words of letters, as the history and the tour of letters speak of them. */
export const wordingSentencesNl = {
  'action.wording.saved': (p) => `Tekst bewaard: ${letterNames.nl[String(p['document'] ?? '')] ?? ''}`,
  'action.wording.reset': (p) => `Oorspronkelijke tekst hernomen: ${letterNames.nl[String(p['document'] ?? '')] ?? ''}`,
  'action.paper.printed': (p) => `Papier afgedrukt: ${name(p)}`,
  'timeline.paperPrinted': (p) => `Papier afgedrukt: ${name(p)} (${p['number'] ?? ''})`,
  'doubt.letter.wordingBroken': (p) => `Uw tekst van deze brief kan niet worden ingevuld (${where(p)})`,
} satisfies Readonly<Record<string, (params: Params) => string>>;
