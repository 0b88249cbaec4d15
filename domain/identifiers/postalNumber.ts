import { invalid, type Checked, type IdentifierReason } from '#domain/identifiers/checked';
import { compact } from '#domain/identifiers/compact';
import { scannedText } from '#domain/identifiers/scannedText';

const s10Weights = [8, 6, 4, 2, 3, 5, 9, 7];

/** UPU S10: two letters, eight digits and their check digit, two letters of the country. */
export function checkS10(text: string): Checked {
  const plain = compact(text).toUpperCase();
  if (plain === '') return invalid('empty');
  if (!/^[A-Z]{2}[0-9]{9}[A-Z]{2}$/.test(plain)) return invalid(plain.length === 13 ? 'shape' : 'length');
  const sum = s10Weights.reduce((total, weight, index) => total + weight * Number(plain[index + 2]), 0);
  const key = 11 - (sum % 11);
  const digit = key === 10 ? 0 : key === 11 ? 5 : key;
  if (digit !== Number(plain[10])) return invalid('key');
  const printed = `${plain.slice(0, 2)} ${plain.slice(2, 5)} ${plain.slice(5, 8)} ${plain.slice(8, 11)} ${plain.slice(11)}`;
  return { valid: true, normalized: plain, printed };
}

/**
 * La Poste, registered letters inside France: digit, letter, ten digits, key. The key follows EAN on every number seen
 * in public, but no specification says so: a wrong one is a warning, never a refusal.
 */
export function checkLaPoste(text: string): Checked {
  const plain = compact(text).toUpperCase();
  if (plain === '') return invalid('empty');
  const match = /^([0-9][A-Z])([0-9]{10})([0-9])$/.exec(plain);
  if (match === null) return invalid(plain.length === 13 ? 'shape' : 'length');
  const [, prefix = '', digits = '', key = ''] = match;
  const printed = `${prefix} ${digits.slice(0, 3)} ${digits.slice(3, 6)} ${digits.slice(6)} ${key}`;
  return { valid: true, normalized: plain, printed, ...(eanKeyOf(digits) === Number(key) ? {} : { warning: 'key' }) };
}

/**
 * bpost, registered letters inside Belgium: `01`, a GTIN of 14 digits, `21`, a serial of 12. Brackets are dropped. A
 * wrong GTIN key is a warning.
 */
export function checkBpost(text: string): Checked {
  const plain = compact(text, '()');
  if (plain === '') return invalid('empty');
  const match = /^01([0-9]{13})([0-9])21([0-9]{12})$/.exec(plain);
  if (match === null) return invalid(plain.length === 30 ? 'shape' : 'length');
  const [, gtin = '', key = '', serial = ''] = match;
  const printed = `(01) ${gtin}${key} (21) ${serial}`;
  return { valid: true, normalized: plain, printed, ...(eanKeyOf(gtin) === Number(key) ? {} : { warning: 'key' }) };
}

export const carriers = ['laposte', 'bpost'] as const;
export type Carrier = (typeof carriers)[number];

/** Why a number of the slip looks unusual, though the desk takes it. */
export type MailNumberWarning = 'key' | 'unknownForm' | 'parcel';

export type MailNumber =
  | {
      readonly valid: true;
      readonly normalized: string;
      readonly printed: string;
      readonly warning: MailNumberWarning | null;
    }
  | { readonly valid: false; readonly reason: IdentifierReason };

/**
 * The number of a deposit slip as it is typed or scanned. Known forms are checked; other forms of 11 to 30 letters and
 * digits are taken with a warning, because carriers print more forms than they publish.
 */
export function checkMailNumber(text: string, carrier: Carrier): MailNumber {
  const plain = compact(scannedText(text), '().-').toUpperCase();
  if (plain === '') return { valid: false, reason: 'empty' };
  const national = carrier === 'laposte' ? checkLaPoste(plain) : checkBpost(plain);
  const known = national.valid ? national : checkS10(plain);
  if (known.valid) {
    const { normalized, printed = normalized, warning = null } = known;
    return { valid: true, normalized, printed, warning };
  }
  if (!/^[0-9A-Z]+$/.test(plain)) return { valid: false, reason: 'shape' };
  if (plain.length < 11 || plain.length > 30) return { valid: false, reason: 'length' };
  // The form of the international number, with a wrong check digit: carriers themselves print such examples.
  const isS10Form = /^[A-Z]{2}[0-9]{9}[A-Z]{2}$/.test(plain);
  const warning = isS10Form ? 'key' : carrier === 'bpost' && isParcelNumber(plain) ? 'parcel' : 'unknownForm';
  return { valid: true, normalized: plain, printed: plain, warning };
}

/** bpost parcels: 18 digits of 3232, 24 digits of 3232 or 3299, JJBEA. */
function isParcelNumber(plain: string): boolean {
  return /^(?:3232[0-9]{14}|32(?:32|99)[0-9]{20}|JJBEA[0-9A-Z]+)$/.test(plain);
}

// GS1: weights 3 and 1 from the right.
function eanKeyOf(digits: string): number {
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    sum += Number(digits[digits.length - 1 - index]) * (index % 2 === 0 ? 3 : 1);
  }
  return (10 - (sum % 10)) % 10;
}
