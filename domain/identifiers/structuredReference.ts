import { assert } from '#domain/assert';
import { invalid, type Checked } from '#domain/identifiers/checked';
import { compact } from '#domain/identifiers/compact';
import { printInFours } from '#domain/identifiers/iban';
import { mod97 } from '#domain/identifiers/mod97';

/**
 * Belgian structured communication (OGM, VCS): 12 digits, the last two being the first ten mod 97, 97 for 0. The frame
 * of pluses or stars, slashes, dots and dashes are dropped; words around it are not (that is a search, not a check).
 */
export function checkOgm(text: string): Checked {
  const plain = compact(text, '+*/.-');
  if (plain === '') return invalid('empty');
  if (!/^[0-9]{12}$/.test(plain)) return invalid(/^[0-9]+$/.test(plain) ? 'length' : 'shape');
  if (checkDigitsOf(plain.slice(0, 10)) !== plain.slice(10)) return invalid('key');
  return { valid: true, normalized: plain, printed: printOgm(plain) };
}

/** The structured communication of ten digits, as it is printed: `+++317/8629/86202+++`. */
export function ogmOf(base: string): string {
  assert(/^[0-9]{10}$/.test(base), `not ten digits: ${base}`);
  return printOgm(base + checkDigitsOf(base));
}

/** ISO 11649: `RF`, two check digits from 02 to 98, 1 to 21 letters and digits. */
export function checkRf(text: string): Checked {
  const plain = compact(text).toUpperCase();
  if (plain === '') return invalid('empty');
  if (!/^RF[0-9]{2}[0-9A-Z]{1,21}$/.test(plain)) return invalid('shape');
  const digits = Number(plain.slice(2, 4));
  if (digits < 2 || digits > 98 || mod97(plain.slice(4) + plain.slice(0, 4)) !== 1) return invalid('key');
  return { valid: true, normalized: plain, printed: printInFours(plain) };
}

/** Whether a text has the form of a Belgian communication or an RF reference, and not its check digits. */
export function isMiscopied(text: string): boolean {
  return [checkOgm(text), checkRf(text)].some((checked) => !checked.valid && checked.reason === 'key');
}

function checkDigitsOf(base: string): string {
  return String(Number(base) % 97 || 97).padStart(2, '0');
}

function printOgm(digits: string): string {
  return `+++${digits.slice(0, 3)}/${digits.slice(3, 7)}/${digits.slice(7)}+++`;
}
