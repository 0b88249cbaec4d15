import { describe, expect, it } from 'vitest';
import { isAlsaceMosellePostcode, placeOfAddress } from '#domain/calendar/place';

describe('holidays by address', () => {
  it.each([
    ['67000', true],
    ['68 100', true],
    ['57070', true],
    ['54000', false],
    ['6700', false],
    ['', false],
    ['06700', false],
  ])('%j is in Alsace-Moselle: %s', (postcode, expected) => {
    expect(isAlsaceMosellePostcode(postcode)).toBe(expected);
  });

  const alsace = { country: 'FR', isAlsaceMoselle: true } as const;

  it('follows the address of the customer, and the business where there is none', () => {
    expect(placeOfAddress({ country: 'FR', postcode: '75011' }, alsace)).toEqual({ ...alsace, isAlsaceMoselle: false });
    expect(placeOfAddress({ country: 'FR', postcode: '' }, alsace)).toEqual(alsace);
    expect(placeOfAddress({ country: 'BE', postcode: '67000' }, alsace)).toEqual({
      country: 'BE',
      isAlsaceMoselle: false,
    });
    expect(placeOfAddress({ country: 'DE', postcode: '67000' }, { ...alsace, isAlsaceMoselle: false })).toEqual(alsace);
  });
});
