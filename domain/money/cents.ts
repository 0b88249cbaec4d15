import { assert } from '#domain/assert';

declare const centsBrand: unique symbol;

/** An amount of euro cents. Signed, whole, and small enough to stay exact. */
export type Cents = number & { readonly [centsBrand]: true };

/** Makes cents of a whole number. @throws BugError when it is not a safe integer */
export function cents(value: number): Cents {
  assert(Number.isSafeInteger(value), `not a whole number of cents: ${value}`);
  // `+ 0` turns -0 into 0, which would otherwise be printed and compared as a different number.
  return (value + 0) as Cents;
}

export const zeroCents = cents(0);

/** Sum of two amounts, in cents. */
export function addCents(a: Cents, b: Cents): Cents {
  return cents(a + b);
}

/** `a` less `b`, in cents. */
export function subtractCents(a: Cents, b: Cents): Cents {
  return cents(a - b);
}

/** The same amount with the other sign, in cents. */
export function negateCents(a: Cents): Cents {
  return cents(-a);
}

/** Sum of any number of amounts, in cents; zero for none. */
export function sumCents(amounts: Iterable<Cents>): Cents {
  let total = 0;
  for (const amount of amounts) total += amount;
  return cents(total);
}

/** The smaller of two amounts, in cents. */
export function minCents(a: Cents, b: Cents): Cents {
  return a < b ? a : b;
}

/** The larger of two amounts, in cents. */
export function maxCents(a: Cents, b: Cents): Cents {
  return a > b ? a : b;
}
