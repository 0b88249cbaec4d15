import { isValidBIC, validateIBAN, ValidationErrorsIBAN } from 'ibantools';
import { invalid, type Checked } from '#domain/identifiers/checked';
import { compact } from '#domain/identifiers/compact';
import { mod97 } from '#domain/identifiers/mod97';
import { checkRib } from '#domain/identifiers/rib';

/**
 * IBAN: length and shape of its country, check digits 02 to 98 and mod 97; then the key inside a Belgian or French
 * account. The word IBAN in front, blanks and dashes are dropped.
 */
export function checkIban(text: string): Checked {
  const plain = compact(text, '.-')
    .toUpperCase()
    .replace(/^IBAN:?/, '');
  if (plain === '') return invalid('empty');
  if (!/^[A-Z]{2}/.test(plain)) return invalid('country');
  if (plain.length > 34 || !/^[A-Z]{2}[0-9]{2}[0-9A-Z]+$/.test(plain)) return invalid('shape');
  const digits = Number(plain.slice(2, 4));
  if (digits < 2 || digits > 98 || mod97(plain.slice(4) + plain.slice(0, 4)) !== 1) return invalid('key');
  if (!hasNationalKey(plain)) return invalid('nationalKey');
  // Banks of other countries keep keys of their own: only the countries of our users are held to theirs.
  const { errorCodes } = validateIBAN(plain);
  if (errorCodes.some((code) => code !== ValidationErrorsIBAN.WrongAccountBankBranchChecksum)) return invalid('shape');
  return { valid: true, normalized: plain, printed: printInFours(plain) };
}

/** Groups of four, as on bank papers. */
export function printInFours(text: string): string {
  return text.replace(/(.{4})(?=.)/g, '$1 ');
}

/** A bank identifier code of 8 or 11 characters. */
export function isBic(text: string): boolean {
  return isValidBIC(text);
}

function hasNationalKey(iban: string): boolean {
  const country = iban.slice(0, 2);
  const account = iban.slice(4);
  if (country === 'BE' && /^[0-9]{12}$/.test(account)) {
    return (Number(account.slice(0, 10)) % 97 || 97) === Number(account.slice(10));
  }
  // An account of the wrong shape is refused as such, by the shape of its country.
  if ((country === 'FR' || country === 'MC') && account.length === 23) return checkRib(account).valid;
  return true;
}
