import type { Customer } from '#db/repositories/customers';
import { postalLinesBe, postalLinesFr, type AddressError } from '#domain/format/address';
import type { Country } from '#domain/country';
import { ok, type Result } from '#domain/result';

export type AddressFields = Pick<
  Customer,
  'name' | 'recipient' | 'relation' | 'country' | 'language' | 'addressExtra' | 'street' | 'postcode' | 'city'
>;

/**
 * The lines of the envelope window, name included, by the postal rules of the country of the address.
 *
 * @param from country of the sender: a letter that crosses the border names the country
 */
export function addressLines(customer: AddressFields, from: Country): Result<readonly string[], AddressError> {
  const { addressExtra, city, country, postcode, street } = customer;
  const who = whoOf(customer);
  if (country !== 'FR' && country !== 'BE') return foreignLines(customer);

  const parts = { ...who, complement: addressExtra, street, postcode, city };
  const lines =
    country === 'FR'
      ? postalLinesFr(parts)
      : postalLinesBe({ ...parts, boxWord: customer.language === 'nl' ? 'bus' : 'bte' });
  if (lines.ok) return ok(country === from ? lines.lines : lines.linesFromAbroad);
  const [first] = lines.errors;
  return { ok: false, error: { code: first ?? 'name', params: {} } };
}

// A business is named first and the person in it second; a private customer is the person.
function whoOf({ name, recipient, relation }: AddressFields): { readonly company: string; readonly person: string } {
  const person = recipient.trim();
  if (relation === 'B2C') return { company: '', person: person === '' ? name : person };
  return { company: name, person: person === name.trim() ? '' : person };
}

// Of other countries only what any address has is known.
function foreignLines(customer: AddressFields): Result<readonly string[], AddressError> {
  const { addressExtra, city, country, name, postcode, street } = customer;
  if (street.trim() === '') return { ok: false, error: { code: 'street', params: {} } };
  if (city.trim() === '') return { ok: false, error: { code: 'city', params: {} } };
  const countryName = new Intl.DisplayNames([customer.language], { type: 'region' }).of(country) ?? country;
  const lines = [name, addressExtra, street, `${postcode} ${city}`, countryName.toUpperCase()];
  return ok(lines.map((line) => line.trim()).filter((line) => line !== ''));
}
