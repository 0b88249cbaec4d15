import { dateOf, parsePlainDate, type PlainDate } from '#domain/calendar/plainDate';
import { cents, type Cents } from '#domain/money/cents';
import { largestAmount } from '#domain/money/parseAmount';

const decimal = /^([+-]?)(?=\.?\d)(\d{0,13})(?:\.(\d{0,5}))?$/;

/** As `programAmount`, also with a decimal comma: MT940 has no other sign, and some French OFX files write it. */
export function commaAmount(text: string | null): Cents | null {
  return programAmount(text?.replace(',', '.') ?? null);
}

/**
 * An amount as XML writes it (xsd:decimal), without thousands: `1452.00`, `-25.5`, `.50`. Digits are read as digits.
 *
 * @returns cents; null when it is no amount, has a fraction of a cent, or is above 99 999 999.99
 */
export function programAmount(text: string | null): Cents | null {
  const match = decimal.exec(text?.trim() ?? '');
  if (match === null) return null;
  const [, sign = '', whole = '', fraction = ''] = match;
  if (/[1-9]/.test(fraction.slice(2))) return null;
  const size = Number(whole + fraction.slice(0, 2).padEnd(2, '0'));
  // Above 99 999 999.99 it is no sum of our user; and a file of many such sums could not be added up.
  if (size > largestAmount) return null;
  return cents(sign === '-' && size > 0 ? -size : size);
}

/** `2026-03-16`, also with a time or a zone behind it; null when that day does not exist. */
export function isoDay(text: string | null): PlainDate | null {
  const parsed = parsePlainDate((text ?? '').trim().slice(0, 10));
  return parsed.ok ? parsed.value : null;
}

/** `20260316`, also with a time behind it; null when that day does not exist. */
export function compactDay(text: string | null): PlainDate | null {
  const match = /^(\d{4})(\d{2})(\d{2})/.exec((text ?? '').trim());
  return match === null ? null : dateOf(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** `160326` (day, month, year of this century), as banks write it; null when that day does not exist. */
export function bankDay(text: string): PlainDate | null {
  const match = /^(\d{2})(\d{2})(\d{2})$/.exec(text);
  return match === null ? null : dateOf(2000 + Number(match[3]), Number(match[2]), Number(match[1]));
}

/** The object without what is null: a key that is not there says that the file does not tell. */
export function told<Of extends object>(value: Of): { readonly [Key in keyof Of]?: NonNullable<Of[Key]> } {
  const entries = Object.entries(value).filter(([, each]) => each !== null && each !== undefined);
  return Object.fromEntries(entries) as { readonly [Key in keyof Of]?: NonNullable<Of[Key]> };
}
