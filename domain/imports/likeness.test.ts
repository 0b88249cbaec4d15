import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areAlike, businessNumber, isSlip, LikenessIndex, tellingWords, type Likable } from '#domain/imports/likeness';

const entry = (name: string, changes: Partial<Likable> = {}): Likable => ({
  ...{ name, postcode: null, companyNumber: null, vatNumber: null },
  ...changes,
});

describe('customers that may be one', () => {
  it.each([
    ['SCI Les Halles', 'Les Halles (S.C.I.)', '87000', '87000'],
    ['DUPONT Jean', 'M. Jean Dupont', '87000', null],
    ['Garage Hubert SARL', 'Garage Hubret', '87000', '87000'],
    ['Boulangerie Lemoine', 'Lemoine', '87000', '87000'],
    ['Jean Dupont', 'Jean DUPONT', '87000', '75011'],
  ])('%s and %s', (a, b, here, there) => {
    expect(areAlike(entry(a, { postcode: here }), entry(b, { postcode: there }))).toBe(true);
  });

  it.each([
    ['Dupont', 'Dupont', '87000', '75011'],
    ['Dupont Jean', 'Dupont Marie', '87000', '87000'],
    ['Garage Hubert', 'Garage du Pont', '87000', '87000'],
    ['SCI 12', 'SCI 13', '87000', '87000'],
    ['SARL', 'SA', null, null],
  ])('never %s and %s', (a, b, here, there) => {
    expect(areAlike(entry(a, { postcode: here }), entry(b, { postcode: there }))).toBe(false);
  });

  it('goes by the number of the business before the name', () => {
    const halles = entry('Les Halles', { companyNumber: '732829320' });
    expect(areAlike(halles, entry('Halles & Cie', { vatNumber: 'FR44732829320' }))).toBe(true);
    expect(areAlike(halles, entry('Les Halles', { companyNumber: '80912345800017' }))).toBe(false);
  });

  it('is the same both ways, and any name is like itself when it says something', () => {
    const names = fc.string({ maxLength: 30 }).map((name) => entry(name));
    fc.assert(fc.property(names, names, (a, b) => areAlike(a, b) === areAlike(b, a)));
    fc.assert(fc.property(names, (a) => areAlike(a, a) === tellingWords(a.name).length > 0));
  });
});

it.each([
  ['80912345800017', null, '809123458'],
  ['809123458', 'BE0123456749', '809123458'],
  [null, 'FR 44 732829320', '732829320'],
  [null, 'BE 0403.170.701', '0403170701'],
  ['0403.170.701', null, '0403170701'],
  [null, 'DE123456789', null],
])('knows the business of %s and %s by %s', (companyNumber, vatNumber, number) => {
  expect(businessNumber({ companyNumber, vatNumber })).toBe(number);
});

it('takes one wrong, missing or swapped letter for a slip, wherever it stands', () => {
  const word = fc.stringMatching(/^[a-z]{6,12}$/);
  fc.assert(
    fc.property(word, fc.nat(11), fc.constantFrom('x', 'y'), (text, place, letter) => {
      const at = place % text.length;
      expect(isSlip(text, text.slice(0, at) + letter + text.slice(at + 1))).toBe(true);
      expect(isSlip(text, text.slice(0, at) + letter + text.slice(at))).toBe(true);
      expect(isSlip(text, `${text.slice(0, at)}${letter}${letter}${letter}${text.slice(at)}`)).toBe(false);
    }),
  );
  expect(isSlip('hubert', 'hubret')).toBe(true);
  expect(isSlip('halles 12', 'halles 13')).toBe(false);
});

it('finds in many what comparing each with each would find', () => {
  const index = new LikenessIndex<Likable>();
  const all = ['SCI Les Halles', 'Garage Hubert', 'Mme Morel Odile', 'Café de la Gare'].map((name) => entry(name));
  for (const one of all) index.add(one);
  for (const name of ['Halles, Les', 'Garage Hubret', 'Odile MOREL', 'Cafe de la Garre', 'Inconnu']) {
    expect(index.alike(entry(name))).toEqual(all.filter((other) => areAlike(entry(name), other)));
  }
});
