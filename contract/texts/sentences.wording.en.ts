import type { Params } from '#contract/params';
import { letterNames } from '#contract/texts/letterNames';
import { blockName } from '#contract/texts/wordingNames';

const where = (p: Params): string =>
  `${blockName(String(p['block'] ?? ''), 'en')}, line ${p['line'] ?? 1}, sign ${p['column'] ?? 1}`;
const name = (p: Params): string => letterNames.en[String(p['letter'] ?? '')] ?? letterNames.en['other'] ?? '';

/** The words of letters, as the history and the tour of letters speak of them. */
export const wordingSentencesEn = {
  'action.wording.saved': (p) => `Text saved: ${letterNames.en[String(p['document'] ?? '')] ?? ''}`,
  'action.wording.reset': (p) => `Original text taken back: ${letterNames.en[String(p['document'] ?? '')] ?? ''}`,
  'action.paper.printed': (p) => `Paper printed: ${name(p)}`,
  'timeline.paperPrinted': (p) => `Paper printed: ${name(p)} (${p['number'] ?? ''})`,
  'doubt.letter.wordingBroken': (p) => `Your text of this letter cannot be filled in (${where(p)})`,
} satisfies Readonly<Record<string, (params: Params) => string>>;
