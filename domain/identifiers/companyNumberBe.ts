import { invalid, type Checked } from '#domain/identifiers/checked';
import { compact } from '#domain/identifiers/compact';

/**
 * Belgian enterprise number (BCE/KBO): 10 digits starting with 0 or 1, the last two being 97 less the remainder of
 * the first eight by 97. The old nine digits get their leading 0. `BE`, `TVA`, `BTW`, `RPM`, `RPR` in front are dropped.
 */
export function checkEnterpriseNumberBe(text: string): Checked {
  const plain = compact(text, '.-/').toUpperCase();
  return checkDigits(plain.replace(/^(?:TVA|BTW|RPM|RPR|BCE|KBO)?(?:BE)?/, ''), (digits) => ({
    normalized: digits,
    printed: inGroups(digits),
  }));
}

/** Belgian VAT number: `BE` and the enterprise number. */
export function checkVatBe(text: string): Checked {
  const plain = compact(text, '.-/').toUpperCase();
  if (plain === '') return invalid('empty');
  if (!plain.startsWith('BE')) return invalid('country');
  return checkDigits(plain.slice(2), (digits) => ({ normalized: `BE${digits}`, printed: `BE ${inGroups(digits)}` }));
}

function checkDigits(
  text: string,
  write: (digits: string) => { readonly normalized: string; readonly printed: string },
): Checked {
  if (text === '') return invalid('empty');
  if (!/^[0-9]+$/.test(text)) return invalid('shape');
  if (text.length < 9 || text.length > 10) return invalid('length');
  const digits = text.padStart(10, '0');
  if (Number(digits) === 0) return invalid('zeros');
  if (/^[2-8]/.test(digits)) return invalid('establishmentUnit');
  if (!/^[01]/.test(digits)) return invalid('shape');
  if (97 - (Number(digits.slice(0, 8)) % 97) !== Number(digits.slice(8))) return invalid('key');
  return { valid: true, ...write(digits) };
}

function inGroups(digits: string): string {
  return `${digits.slice(0, 4)}.${digits.slice(4, 7)}.${digits.slice(7)}`;
}
