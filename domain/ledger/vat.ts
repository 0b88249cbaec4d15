import { sumCents, type Cents } from '#domain/money/cents';

/** VAT of one rate inside a document, in cents; the rate in thousandths of a percent (20 % is 20000). */
export type VatShare = { readonly rateMilli: number; readonly net: Cents; readonly vat: Cents };

/** Sum of the shares: net and VAT, in cents. */
export function vatTotals(shares: readonly VatShare[]): { readonly net: Cents; readonly vat: Cents } {
  return { net: sumCents(shares.map(({ net }) => net)), vat: sumCents(shares.map(({ vat }) => vat)) };
}
