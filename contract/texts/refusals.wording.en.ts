import type { Params } from '#contract/params';
import { guardrailRefusalsEn } from '#contract/texts/refusals.guardrails.en';
import { blockName } from '#contract/texts/wordingNames';

const where = (p: Params): string =>
  `${blockName(String(p['block'] ?? ''), 'en')}, line ${p['line'] ?? 1}, sign ${p['column'] ?? 1}`;
const what = (p: Params): string => blockName(String(p['block'] ?? ''), 'en');
const known = (p: Params, before: string): string =>
  String(p['known'] ?? '') === '' ? '' : `${before}${p['known'] ?? ''}.`;
// Where no article is known by number, the reason itself is said.
const reasons: Readonly<Record<string, string>> = {
  lettre: 'every letter needs it',
  paiement: 'payment needs it',
  'mise en demeure': 'a formal notice needs it',
  preuve: 'this is what the paper proves',
  accord: 'the signed agreement says so',
  relevé: 'a statement is not a reminder',
  double: 'a duplicate must say that it is one',
};
const article = (p: Params): string => reasons[String(p['article'] ?? '')] ?? String(p['article'] ?? '');

/** Why the user's own words for a letter cannot be kept. */
export const wordingRefusalsEn = {
  'template.unknownVariable': (p) =>
    `“${p['name'] ?? ''}” does not exist (${where(p)}).${known(p, ' You can write: ')}`,
  'template.unknownFilter': (p) =>
    `“| ${p['name'] ?? ''}” does not exist (${where(p)}).${known(p, ' You can write: ')}`,
  'template.unknownCommand': (p) =>
    `“{% ${p['name'] ?? ''} %}” does not exist (${where(p)}). Only “if”, “unless”, “case” and “for” are allowed.`,
  'template.notClosed': (p) =>
    `“${p['name'] ?? ''}” is not closed (${where(p)}). Add its end, for example “{% endif %}”, or remove its beginning.`,
  'template.tooMuchWork': (p) =>
    `This text goes round in circles and never ends (${where(p)}). Remove one of the repetitions “{% for … %}”.`,
  'template.notUnderstood': (p) =>
    `This passage is not understood (${where(p)}). Check what stands between “{{” and “}}” or between “{%” and “%}”.`,
  'template.blockMissing': (p) => `“${what(p)}” cannot be left out of this letter (${article(p)}). Put it back.`,
  'template.blockUnknown': (p) => `This letter has no block “${p['block'] ?? ''}”. Go back to the original text.`,
  'template.valueMissing': (p) =>
    `“${what(p)}” must always contain {{ ${p['name'] ?? ''} }} (${article(p)}; ${where(p)}). Put that word outside of any condition.`,
  'template.tooLong': (p) => `This is too long (${where(p)}): ${p['max'] ?? ''} signs or blocks at most.`,
  'template.unprintable': (p) =>
    `The sign “${p['sign'] ?? ''}” (${where(p)}) is not in the letters’ typeface. Remove it.`,
  'template.tooDeep': (p) =>
    `Too many conditions inside one another (${where(p)}): ${p['max'] ?? ''} at most. Split them into several paragraphs.`,
  'template.noParagraph': (p) => `Nothing may be added to this paper (${article(p)}). Remove your paragraph.`,
  'template.wordBlocked': (p) => `${where(p)}: ${guardrailRefusalsEn['words.blocked'](p)}`,
  'template.otherRelation': (p) =>
    p['relation'] === 'B2B'
      ? 'This customer is a consumer: choose “Consumer”, or a business customer.'
      : 'This customer is a business: choose “Business”, or a private customer.',
  'letter.wordingBroken': (p) =>
    `The text you wrote cannot be filled in (${where(p)}). Correct it in Settings, Letters.`,
} satisfies Readonly<Record<string, (params: Params) => string>>;
