import { decimalSignIn, parseAmount, type AmountRefusal } from '#domain/money/parseAmount';
import type { Cents } from '#domain/money/cents';
import { ok, type Result } from '#domain/result';

/** Reads an amount as typed, with comma or point. Digits only, never a float. */
export function typedAmount(text: string): Result<Cents, AmountRefusal> {
  const sign = decimalSignIn(text) ?? ',';
  const first = parseAmount(text, sign);
  if (first.ok) return ok(first.value);
  const other = parseAmount(text, sign === ',' ? '.' : ',');
  return other.ok ? other : first;
}
