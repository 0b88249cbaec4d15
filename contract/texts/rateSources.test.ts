import { expect, it } from 'vitest';
import { rateSourceText } from '#contract/texts/rateSources';
import { rateBook } from '#domain/countries/rateBook';

// Names of orders and hosts are the same in every language.
const proper = /^(Arrêté |mj\.gouvernement\.lu$)/;

it('every source of the rate book is told in French and in Dutch', () => {
  const sources = [...new Set(Object.values(rateBook).flatMap(({ rates }) => rates.map(({ source }) => source)))];
  const untold = sources.filter(
    (source) =>
      !proper.test(rateSourceText(source, 'en')) &&
      (['fr', 'nl'] as const).some((language) => rateSourceText(source, language) === rateSourceText(source, 'en')),
  );
  expect(sources.length).toBeGreaterThan(20);
  expect(untold).toEqual([]);
});

it('a source that the user typed stays as he wrote it', () => {
  expect(rateSourceText('JO du 27 juin 2026', 'nl')).toBe('JO du 27 juin 2026');
});
