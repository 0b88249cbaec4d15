import type { Language } from '#domain/country';

type Rule = readonly [RegExp, string];

// Codes of Belgium have a Dutch name of their own; those of France are cited as they are called there.
const nl: readonly Rule[] = [
  [/ancien C\. civ\./g, 'oud BW'],
  [/(art\. \d+\.\d+(?:, § \d)?) C\. civ\./g, '$1 BW'],
  [/\bCDE\b/g, 'WER'],
  [/\bCTVA\b/g, 'WBTW'],
  [/C\. jud\./g, 'Ger.W.'],
  [/\bRGPD\b/g, 'AVG'],
  [/\bloi du\b/g, 'wet van'],
  [/ août /g, ' augustus '],
  [/ mai /g, ' mei '],
  [/\blivre\b/g, 'boek'],
  [/ et s\./g, ' e.v.'],
  [/ et /g, ' en '],
  [/ ;/g, ';'],
];

const en: readonly Rule[] = [
  [/ancien C\. civ\./g, 'old C. civ.'],
  [/\bRGPD\b/g, 'GDPR'],
  [/\bloi du\b/g, 'law of'],
  [/ août /g, ' August '],
  [/ mai /g, ' May '],
  [/\blivre\b/g, 'book'],
  [/ et s\./g, ' ff.'],
  [/ et /g, ' and '],
  [/ ;/g, ';'],
];

const rules: Readonly<Record<Language, readonly Rule[]>> = { fr: [], nl, en };

/** An article of law as it is cited in the language of the window: `art. XIX.4 CDE` is `art. XIX.4 WER` in Dutch. */
export function articleText(article: string, language: Language): string {
  return rules[language].reduce((text, [from, to]) => text.replace(from, to), article);
}
