import { cents, type Cents } from '#domain/money/cents';
import { ok, reject, type Result } from '#domain/result';

/** The sign that separates euros from cents in a column of amounts. */
export type DecimalSign = ',' | '.';

/** Above this (99 999 999.99) an amount of a craftsman is a typing mistake. In cents. */
export const largestAmount = cents(9_999_999_999);

export type AmountRefusal =
  'amount.missing' | 'amount.invalid' | 'amount.tooManyDecimals' | 'amount.currency' | 'amount.tooLarge';

// A number beside the sign or the code of another currency.
const foreignSigns =
  '(?:US|CA|A)?\\$|£|¥|USD|CHF|GBP|CAD|AUD|JPY|SEK|NOK|DKK|PLN|CZK|HUF|RON|TRY|MAD|DZD|TND|CNY|Fr\\.|kr\\.?|zł|Kč|DH';
const foreign = new RegExp(`\\d[\\s.,-]*(?:${foreignSigns})\\)?$|^[-+(]?\\s*(?:${foreignSigns})\\s*[-+]?\\d`, 'i');

// Every blank that spreadsheets write between thousands becomes one; U+2212 is the typographic minus.
const blanks = /[\u0020\u00a0\u202f\u2009]/g;
const grouped = {
  ',': /^(\d+|\d{1,3}(?:([ .'’])\d{3})(?:\2\d{3})*)(?:,(\d+))?$/,
  '.': /^(\d+|\d{1,3}(?:([ ,'’])\d{3})(?:\2\d{3})*)(?:\.(\d+))?$/,
} as const;

/**
 * Reads an amount that a person or a program wrote: `1 234,56`, `1.234,56`, `-12,5`, `12,50-`, `(123,45)`, `€ 12,00`.
 *
 * @param decimal the decimal sign of the column; the other one can only separate thousands
 * @returns cents, or a refusal: nothing there, no amount, more than two decimals, another currency, above 99 999 999.99
 */
export function parseAmount(text: string, decimal: DecimalSign): Result<Cents, AmountRefusal> {
  const plain = text
    .replace(blanks, ' ')
    .replace(/\u2212/g, '-')
    .trim();
  if (plain === '') return reject('amount.missing');

  const isForeign = foreign.test(plain);
  const stripped = stripSign(stripCurrency(plain));
  if (stripped === null) return reject(isForeign ? 'amount.currency' : 'amount.invalid', { text: shorten(text) });
  const match = grouped[decimal].exec(stripped.digits);
  if (match === null) {
    return reject(isForeign ? 'amount.currency' : 'amount.invalid', { text: shorten(text) });
  }

  const [, whole = '', , decimals = ''] = match;
  if (decimals.length > 2) return reject('amount.tooManyDecimals', { text: shorten(text) });
  const digits = whole.replace(/\D/g, '') + decimals.padEnd(2, '0');
  // 15 digits stay exact in a number; more can only be too large.
  if (digits.length > 15) return reject('amount.tooLarge', { text: shorten(text) });
  const value = Number(digits);
  if (value > largestAmount) return reject('amount.tooLarge', { text: shorten(text) });
  return ok(cents(stripped.isNegative ? -value : value));
}

/** What one amount says of its decimal sign: `1.234,5` says comma, `12.50` point, `1.234` nothing. */
export function decimalSignIn(text: string): DecimalSign | null {
  const last = Math.max(text.lastIndexOf(','), text.lastIndexOf('.'));
  if (last < 0) return null;
  const sign = text[last] === ',' ? ',' : '.';
  const other = sign === ',' ? '.' : ',';
  if (text.includes(other)) return text.indexOf(sign) === last ? sign : null;
  if (text.indexOf(sign) !== last) return other;
  const after = /^\d*/.exec(text.slice(last + 1))?.[0].length ?? 0;
  return after === 1 || after === 2 ? sign : null;
}

function stripCurrency(text: string): string {
  return text
    .replace(/^([-+(]?)\s*(?:€|EUR)\s*/i, '$1')
    .replace(/\s*(?:€|EUR)\s*([-)]?)$/i, '$1')
    .trim();
}

// One sign at most: in front, behind, or brackets as accountants write a negative amount.
function stripSign(text: string): { readonly digits: string; readonly isNegative: boolean } | null {
  const match = /^(?:\((\d[^()]*)\)|([-+])\s*(\d.*)|(\d.*\d|\d)\s*-|(\d.*))$/.exec(text);
  if (match === null) return null;
  const [, bracketed, sign, signed, trailing, plain] = match;
  if (bracketed !== undefined) return { digits: bracketed.trim(), isNegative: true };
  if (signed !== undefined) return { digits: signed.trim(), isNegative: sign === '-' };
  if (trailing !== undefined) return { digits: trailing.trim(), isNegative: true };
  return plain === undefined ? null : { digits: plain.trim(), isNegative: false };
}

// A refused text is shown back to the user: not ten thousand characters of it.
function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
