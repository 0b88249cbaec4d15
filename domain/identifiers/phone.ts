import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { invalid, type Checked } from '#domain/identifiers/checked';

export type PhoneKind = 'mobile' | 'fixed' | 'premium' | 'free' | 'other';

/** A phone number that exists, with what the screen needs of it. */
export type Phone = {
  readonly e164: string;
  /** As people of its country write it: `06 12 34 56 78`. */
  readonly national: string;
  /** ISO country, null where the numbering plan does not tell. */
  readonly country: string | null;
  readonly kind: PhoneKind;
};

const kinds: Readonly<Record<string, PhoneKind>> = {
  MOBILE: 'mobile',
  FIXED_LINE: 'fixed',
  FIXED_LINE_OR_MOBILE: 'mobile',
  PREMIUM_RATE: 'premium',
  SHARED_COST: 'premium',
  TOLL_FREE: 'free',
};

/**
 * Reads a phone number as people write it. Two numbers in one cell, short numbers (3949) and words are none.
 *
 * @param country ISO country of the customer, for numbers without an international prefix
 */
export function parsePhone(text: string, country: string): Phone | null {
  if (text.length > 60 || !/^[\d+(]/.test(text.trim())) return null;
  // A slash is a separator in Belgian numbers, but between two numbers it is not.
  if (/\d\s*\/\s*[+0]\d/.test(text) && text.replace(/\D/g, '').length > 12) return null;
  // `+33 (0)6` writes the national zero that must not be dialled after the country.
  const plain = text.trim().replace(/^(\+|00)\s*(\d{1,3})\s*\(0\)/, '$1$2 ');
  const defaultCountry = isSupportedCountry(country) ? country : 'FR';
  const number = parsePhoneNumberFromString(plain.replace(/^00/, '+'), { defaultCountry, extract: false });
  if (number === undefined || !number.isValid()) return null;
  return {
    e164: number.number,
    national: number.formatNational(),
    country: number.country ?? null,
    kind: kinds[number.getType() ?? ''] ?? 'other',
  };
}

/** A country (ISO) whose numbering plan is known. */
export function hasNumberingPlan(country: string): boolean {
  return isSupportedCountry(country);
}

/** The same as a check of an identifier; `normalized` is E.164. */
export function checkPhone(text: string, country: string): Checked {
  if (text.trim() === '') return invalid('empty');
  const phone = parsePhone(text, country);
  if (phone === null) return invalid('notANumber');
  return { valid: true, normalized: phone.e164, printed: phone.national };
}
