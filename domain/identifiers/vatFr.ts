import { invalid, type Checked } from '#domain/identifiers/checked';
import { compact } from '#domain/identifiers/compact';
import { passesLuhn } from '#domain/identifiers/luhn';
import { checkSiren } from '#domain/identifiers/siren';

/**
 * French VAT number: `FR`, a key of two characters, the SIREN. A key of digits is (12 + 3 x (SIREN mod 97)) mod 97;
 * keys with letters (never I or O) exist and cannot be recomputed.
 */
export function checkVatFr(text: string): Checked {
  const plain = compact(text, '.-').toUpperCase();
  if (plain === '') return invalid('empty');
  if (!plain.startsWith('FR')) return invalid('country');
  if (plain.length !== 13) return invalid('length');
  const match = /^FR([0-9A-HJ-NP-Z]{2})([0-9]{9})$/.exec(plain);
  if (match === null) return invalid('shape');
  const [, key = '', siren = ''] = match;
  if (/^\d{2}$/.test(key)) {
    if (!passesLuhn(siren) || vatKeyOf(siren) !== key) return invalid('key');
  }
  return { valid: true, normalized: plain, printed: `FR ${key} ${siren.replace(/(\d{3})(?=\d)/g, '$1 ')}` };
}

/** The French VAT number of a SIREN; null when the SIREN is none. */
export function vatOfSiren(siren: string): string | null {
  const checked = checkSiren(siren);
  return checked.valid ? `FR${vatKeyOf(checked.normalized)}${checked.normalized}` : null;
}

function vatKeyOf(siren: string): string {
  return String((12 + 3 * (Number(siren) % 97)) % 97).padStart(2, '0');
}
