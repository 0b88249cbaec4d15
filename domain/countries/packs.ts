import { assert } from '#domain/assert';
import { belgianPack } from '#domain/countries/be/pack';
import type { CountryPack, ShippedSequence } from '#domain/countries/countryPack';
import { frenchPack } from '#domain/countries/fr/pack';
import type { Country, Relation } from '#domain/country';

/** What the program knows of each country. */
export const countryPacks: Readonly<Record<Country, CountryPack>> = { FR: frenchPack, BE: belgianPack };

/** The sequence used for a kind of customer until its owner chooses another. */
export function defaultSequence(country: Country, relation: Relation): ShippedSequence {
  const found = countryPacks[country].sequences.find(({ policy }) => policy.relation === relation && policy.isDefault);
  assert(found !== undefined, `no default sequence: ${country} ${relation}`);
  return found;
}
