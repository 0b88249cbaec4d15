import { describe, expect, it } from 'vitest';
import { languages } from '#domain/country';
import { catalogues } from '#renderer/i18n/catalogue';
import { frenchSpaces } from '#renderer/i18n/frenchSpaces';

describe('the catalogues', () => {
  it.each(languages)('have a text everywhere in %s', (language) => {
    expect(texts(catalogues[language]).filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('never break a line before a French sign', () => {
    const wrong = texts(catalogues.fr).filter(([, text]) => / [;!?»€%]| :(\s|$)|« /.test(text));
    expect(wrong).toEqual([]);
  });

  it('write typographic apostrophes, and the dots of one sign', () => {
    for (const language of languages) {
      expect(texts(catalogues[language]).filter(([, text]) => /\w'\w|\.\.\./.test(text))).toEqual([]);
    }
  });
});

describe('frenchSpaces', () => {
  it('puts the spaces of French typography', () => {
    expect(frenchSpaces('Payé ? Oui : « 12 % »')).toBe('Payé\u202f? Oui\u00a0: «\u00a012\u00a0%\u00a0»');
  });

  it('leaves times and addresses alone', () => {
    expect(frenchSpaces('à 12:30, app://x')).toBe('à 12:30, app://x');
  });
});

// Functions are asked with small numbers: what matters is the text around them.
function texts(value: unknown, path = ''): (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return texts(Reflect.apply(value, undefined, [2, 2, 2, 2]), `${path}()`);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => texts(each, `${path}.${name}`));
}
