import type { Country } from '#domain/country';

/** A postal address by its parts; whatever is left out is an empty line less. */
export type AddressParts = {
  readonly person?: string;
  readonly function?: string;
  readonly company?: string;
  readonly service?: string;
  readonly complement?: string;
  readonly street?: string;
  readonly number?: string;
  readonly box?: string;
  /** How the box is announced: `bte` unless the address is in Dutch (`bus`). */
  readonly boxWord?: string;
  readonly locality?: string;
  readonly postcode?: string;
  readonly city?: string;
};

export const addressErrors = ['name', 'street', 'number', 'postcode', 'city', 'lineTooLong', 'tooManyLines'] as const;
export type AddressError = (typeof addressErrors)[number];

export type PostalLines =
  | { readonly ok: true; readonly lines: readonly string[]; readonly linesFromAbroad: readonly string[] }
  | { readonly ok: false; readonly errors: readonly AddressError[] };

const charactersMax = 38;
const linesMax = 6;

/** The lines of an address in the country whose post delivers it. Never cuts silently: what does not fit is refused. */
export function postalLines(country: Country, parts: AddressParts): PostalLines {
  return country === 'FR' ? postalLinesFr(parts) : postalLinesBe(parts);
}

/**
 * French address: at most 6 lines of 38 characters; the last lines in capitals without accents nor punctuation.
 *
 * @source AFNOR NF Z10-011 (January 2013); La Poste, advice on addressing
 */
export function postalLinesFr(parts: AddressParts): PostalLines {
  const upper = [parts.company, parts.person, parts.service, parts.complement].map(joinBlanks).filter(isNotEmpty);
  const street = capitals([joinBlanks(parts.number), joinBlanks(parts.street)].filter(isNotEmpty).join(' '));
  const locality = capitals(joinBlanks(parts.locality));
  const postcode = joinBlanks(parts.postcode);
  const city = capitals(joinBlanks(parts.city));

  const errors: AddressError[] = [];
  if (joinBlanks(parts.company) === '' && joinBlanks(parts.person) === '') errors.push('name');
  // A hamlet or a post box can stand for the street.
  if (street === '' && locality === '') errors.push('street');
  if (!/^[0-9]{5}$/.test(postcode)) errors.push('postcode');
  if (city === '') errors.push('city');
  return finish([...upper, street, locality, `${postcode} ${city}`], errors, 'FRANCE');
}

/**
 * Belgian address: street then number, no comma; the box announced by a word; no country before the postcode.
 *
 * @source bpost, addressing guide (January 2025)
 */
export function postalLinesBe(parts: AddressParts): PostalLines {
  const upper = [parts.person, parts.function, parts.company, parts.service, parts.complement]
    .map(joinBlanks)
    .filter(isNotEmpty);
  const street = joinBlanks(parts.street)
    .replace(/[\s,]+$/, '')
    .replace(/,/g, '');
  const number = joinBlanks(parts.number);
  const box = joinBlanks(parts.box);
  const postcode = joinBlanks(parts.postcode).replace(/^B-?(?=\d)/i, '');
  const city = joinBlanks(parts.city);

  const errors: AddressError[] = [];
  if (joinBlanks(parts.company) === '' && joinBlanks(parts.person) === '') errors.push('name');
  if (street === '') errors.push('street');
  else if (number === '' && !hasOwnNumber(street)) errors.push('number');
  if (!/^[1-9][0-9]{3}$/.test(postcode)) errors.push('postcode');
  if (city === '') errors.push('city');
  const boxText = box === '' ? '' : `${joinBlanks(parts.boxWord) || 'bte'} ${box}`;
  const streetLine = [street, number, boxText].filter(isNotEmpty).join(' ');
  return finish([...upper, streetLine, joinBlanks(parts.locality), `${postcode} ${city}`], errors, 'BELGIQUE');
}

function finish(lines: readonly string[], errors: AddressError[], countryName: string): PostalLines {
  const kept = lines.filter(isNotEmpty);
  if (errors.length === 0 && kept.some((line) => line.length > charactersMax)) errors.push('lineTooLong');
  if (errors.length === 0 && kept.length > linesMax) errors.push('tooManyLines');
  return errors.length > 0 ? { ok: false, errors } : { ok: true, lines: kept, linesFromAbroad: [...kept, countryName] };
}

// A post box carries its number, and lists often keep street and number in one cell.
function hasOwnNumber(street: string): boolean {
  return /\s\d+\s*[A-Za-z]?(?:\s*(?:bte|boîte|bus|box)\s*\S+)?$/.test(street);
}

/** Capitals, letters and digits only: accents dropped, every other sign a blank. */
function capitals(text: string): string {
  return text
    .replace(/œ/gi, 'OE')
    .replace(/æ/gi, 'AE')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, ' ')
    .trim();
}

function joinBlanks(text: string | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}

function isNotEmpty(text: string): boolean {
  return text !== '';
}
