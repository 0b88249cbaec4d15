import { invalid, type Checked } from '#domain/identifiers/checked';
import { compact } from '#domain/identifiers/compact';
import { passesLuhn } from '#domain/identifiers/luhn';

const laPoste = '356000000';

/** SIREN: 9 digits, Luhn, not all zeros. Blanks, dots and dashes between digits are dropped. */
export function checkSiren(text: string): Checked {
  const digits = joinGroups(text);
  if (digits === '') return invalid('empty');
  if (!/^[0-9]{9}$/.test(digits)) return invalid(/^[0-9]+$/.test(digits) ? 'length' : 'shape');
  if (Number(digits) === 0) return invalid('zeros');
  if (!passesLuhn(digits)) return invalid('key');
  return { valid: true, normalized: digits, printed: inThrees(digits) };
}

/**
 * SIRET: 14 digits, Luhn, and its first nine a valid SIREN. For La Poste (356 000 000), whose establishments outgrew
 * Luhn, a digit sum that is a multiple of 5 will do.
 */
export function checkSiret(text: string): Checked {
  const digits = joinGroups(text);
  if (digits === '') return invalid('empty');
  if (!/^[0-9]{14}$/.test(digits)) return invalid(/^[0-9]+$/.test(digits) ? 'length' : 'shape');
  const siren = digits.slice(0, 9);
  if (Number(siren) === 0) return invalid('zeros');
  const digitSum = [...digits].reduce((sum, digit) => sum + Number(digit), 0);
  const passes = passesLuhn(digits) || (siren === laPoste && digitSum % 5 === 0);
  if (!passesLuhn(siren) || !passes) return invalid('key');
  return { valid: true, normalized: digits, printed: `${inThrees(siren)} ${digits.slice(9)}` };
}

// A dash in front would be a negative number, not a separator.
function joinGroups(text: string): string {
  const plain = compact(text);
  return plain.startsWith('-') ? plain : compact(plain, '.-');
}

function inThrees(digits: string): string {
  return digits.replace(/(\d{3})(?=\d)/g, '$1 ');
}
