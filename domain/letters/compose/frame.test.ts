import { describe, expect, it } from 'vitest';
import { belgianNumber, ownNumberText } from '#domain/letters/compose/frame';

describe('the number of a Belgian enterprise', () => {
  it.each([
    ['0403170701', '0403.170.701'],
    ['0403.170.701', '0403.170.701'],
    ['BE0403170701', 'BE\u00a00403.170.701'],
    ['BE 0403 170 701', 'BE\u00a00403.170.701'],
    ['FR44732829320', 'FR44732829320'],
    ['403170701', '403170701'],
    ['', ''],
    [null, null],
  ])('%j is printed %j', (typed, printed) => {
    expect(belgianNumber(typed)).toBe(printed);
  });
});

it.each([
  ['73282932000074', 'FR', 'fr', 'SIRET 732\u00a0829\u00a0320\u00a000074'],
  ['732829320', 'FR', 'en', 'SIREN 732\u00a0829\u00a0320'],
  ['0403170701', 'BE', 'fr', 'BCE 0403.170.701'],
  ['0403170701', 'BE', 'nl', 'KBO 0403.170.701'],
  ['0403170701', 'BE', 'en', 'Enterprise no. 0403.170.701'],
  ['', 'FR', 'fr', null],
  ['', 'BE', 'nl', null],
] as const)('the number %j of a business in %s, in %s, is printed %j', (number, country, language, printed) => {
  expect(ownNumberText(number, country, language)).toBe(printed);
});
