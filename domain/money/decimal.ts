import { assert } from '#domain/assert';
import { cents, type Cents } from '#domain/money/cents';

declare const decimalBrand: unique symbol;

/** An exact decimal number as text, without needless zeros: `2.375`, `-1`, `0`. Quantities and unit prices. */
export type Decimal = string & { readonly [decimalBrand]: true };

const written = /^([+-]?)(\d{1,12})?(?:\.(\d{0,10}))?$/;

/** Reads a decimal as programs write it (`002.50`); null when it is none, above twelve digits or finer than ten decimals. */
export function parseDecimal(text: string | null): Decimal | null {
  const match = written.exec(text?.trim() ?? '');
  if (match === null) return null;
  const [, sign = '', whole = '', fraction = ''] = match;
  if (whole + fraction === '') return null;
  const head = whole.replace(/^0+(?=\d)/, '') || '0';
  const tail = fraction.replace(/0+$/, '');
  const size = tail === '' ? head : `${head}.${tail}`;
  return (sign === '-' && /[1-9]/.test(size) ? `-${size}` : size) as Decimal;
}

/** A decimal that is known to be one. @throws BugError when it is none */
export function decimal(text: string): Decimal {
  const parsed = parseDecimal(text);
  assert(parsed !== null, `not a decimal: ${text}`);
  return parsed;
}

export const oneDecimal = decimal('1');

/** The amount as a decimal of euros. */
export function decimalOfCents(amount: Cents): Decimal {
  const digits = String(Math.abs(amount)).padStart(3, '0');
  return decimal(`${amount < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`);
}

/** The same number with the other sign. */
export function negateDecimal(value: Decimal): Decimal {
  return decimal(value.startsWith('-') ? value.slice(1) : `-${value}`);
}

/**
 * Quantity times price, rounded half up to the cent (away from zero below it); null when it is too large to be money.
 *
 * @param price euros for `per` units
 * @param per above zero; one unless the price is for a hundred, a thousand ...
 */
export function priceOf(quantity: Decimal, price: Decimal, per: Decimal = oneDecimal): Cents | null {
  const { above, below } = exactPrice(quantity, price, per);
  const size = (2n * (above < 0n ? -above : above) + below) / (2n * below);
  if (size > 9_999_999_999n) return null;
  return cents(Number(above < 0n ? -size : size));
}

/** Quantity times price, before it is rounded, is at most `slack` cents beside an amount. `per` above zero. */
export function isPriceNear(
  { per, price, quantity }: { readonly quantity: Decimal; readonly price: Decimal; readonly per: Decimal },
  amount: number,
  slack: number,
): boolean {
  const { above, below } = exactPrice(quantity, price, per);
  const off = above - BigInt(amount) * below;
  return (off < 0n ? -off : off) <= BigInt(slack) * below;
}

// Cents as a fraction.
function exactPrice(
  quantity: Decimal,
  price: Decimal,
  per: Decimal,
): { readonly above: bigint; readonly below: bigint } {
  const [many, each, divisor] = [unitsOf(quantity), unitsOf(price), unitsOf(per)];
  assert(divisor.units > 0n, `a price for ${per} units`);
  return {
    above: 100n * many.units * each.units * 10n ** BigInt(divisor.places),
    below: 10n ** BigInt(many.places + each.places) * divisor.units,
  };
}

function unitsOf(value: Decimal): { readonly units: bigint; readonly places: number } {
  const places = value.includes('.') ? value.length - value.indexOf('.') - 1 : 0;
  return { units: BigInt(value.replace('.', '')), places };
}
