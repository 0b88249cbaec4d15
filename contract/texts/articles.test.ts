import { expect, it } from 'vitest';
import { articleText } from '#contract/texts/articles';

it.each([
  ['art. XIX.2 et XIX.4 CDE', 'art. XIX.2 en XIX.4 WER', 'art. XIX.2 and XIX.4 CDE'],
  ['loi du 2 août 2002, art. 5', 'wet van 2 augustus 2002, art. 5', 'law of 2 August 2002, art. 5'],
  ['ancien C. civ., art. 1254 ; livre 5', 'oud BW, art. 1254; boek 5', 'old C. civ., art. 1254; book 5'],
  [
    'art. 1.7, § 3 C. civ. ; art. XIX.2 CDE',
    'art. 1.7, § 3 BW; art. XIX.2 WER',
    'art. 1.7, § 3 C. civ.; art. XIX.2 CDE',
  ],
  ['C. jud., art. 1730, § 3', 'Ger.W., art. 1730, § 3', 'C. jud., art. 1730, § 3'],
  ['art. 1231-6 et 1344-1 C. civ.', 'art. 1231-6 en 1344-1 C. civ.', 'art. 1231-6 and 1344-1 C. civ.'],
])('%s', (article, dutch, english) => {
  expect(articleText(article, 'fr')).toBe(article);
  expect(articleText(article, 'nl')).toBe(dutch);
  expect(articleText(article, 'en')).toBe(english);
});
