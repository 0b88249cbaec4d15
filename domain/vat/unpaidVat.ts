import { assert } from '#domain/assert';
import type { VatShare } from '#domain/ledger/vat';
import { addCents, cents, subtractCents, sumCents, type Cents } from '#domain/money/cents';

/** What is unpaid of an amount with VAT, in cents. */
export type UnpaidSplit = { readonly gross: Cents; readonly net: Cents; readonly vat: Cents };

/**
 * What is unpaid, in the ratio net to VAT of the invoice: net rounded half up, VAT by difference.
 *
 * @param net cents, zero or more
 * @param vat cents, zero or more; net and VAT together above zero
 * @param paid cents, zero or more; more than the invoice leaves nothing unpaid
 * @source CGI art. 272-1; BOI-TVA-DED-40-10-20
 */
export function splitUnpaid(net: Cents, vat: Cents, paid: Cents): UnpaidSplit {
  const gross = addCents(net, vat);
  assert(net >= 0 && vat >= 0 && gross > 0 && paid >= 0, 'nothing to split');
  return splitGross(net, gross, cents(Math.max(0, gross - paid)));
}

function splitGross(net: Cents, gross: Cents, unpaid: Cents): UnpaidSplit {
  const unpaidNet = cents(Number((2n * BigInt(unpaid) * BigInt(net) + BigInt(gross)) / (2n * BigInt(gross))));
  return { gross: unpaid, net: unpaidNet, vat: subtractCents(unpaid, unpaidNet) };
}

/**
 * The unpaid part of each rate: what came in paid every rate in proportion to its amount with VAT, then each part is
 * split in the ratio net to VAT of its rate. No cent is lost.
 *
 * @param shares VAT of the invoice by rate, credit notes already taken off
 * @param paid cents, zero or more
 */
export function unpaidByRate(shares: readonly VatShare[], paid: Cents): readonly VatShare[] {
  const billed = shares.filter(({ net, vat }) => net + vat > 0);
  if (billed.length === 0) return [];
  const total = sumCents(billed.map(({ net, vat }) => addCents(net, vat)));
  const unpaid = cents(Math.max(0, total - paid));
  // Cut from the running sum, so that no part is larger than what was billed at its rate.
  const unpaidUpTo = (sum: number) =>
    Number((2n * BigInt(unpaid) * BigInt(sum) + BigInt(total)) / (2n * BigInt(total)));
  let sum = 0;
  return billed.map(({ rateMilli, net, vat }) => {
    const before = sum;
    sum += net + vat;
    const split = splitGross(net, addCents(net, vat), cents(unpaidUpTo(sum) - unpaidUpTo(before)));
    return { rateMilli, net: split.net, vat: split.vat };
  });
}

/**
 * The VAT of an invoice after its credit notes, rate by rate.
 *
 * @param credits VAT of the credit notes, amounts above zero
 */
export function withoutCredits(shares: readonly VatShare[], credits: readonly VatShare[]): readonly VatShare[] {
  return shares.map(({ rateMilli, net, vat }) => {
    const taken = credits.filter((credit) => credit.rateMilli === rateMilli);
    return {
      rateMilli,
      net: cents(Math.max(0, net - sumCents(taken.map((credit) => credit.net)))),
      vat: cents(Math.max(0, vat - sumCents(taken.map((credit) => credit.vat)))),
    };
  });
}

/** What is left of shares less others, rate by rate. Rates that only the others have are ignored. */
export function lessShares(shares: readonly VatShare[], others: readonly VatShare[]): readonly VatShare[] {
  return shares.map(({ rateMilli, net, vat }) => {
    const taken = others.filter((other) => other.rateMilli === rateMilli);
    return {
      rateMilli,
      net: subtractCents(net, sumCents(taken.map((other) => other.net))),
      vat: subtractCents(vat, sumCents(taken.map((other) => other.vat))),
    };
  });
}

/** The share of an amount with VAT in what is unpaid: what `amount` pays of each rate, without losing a cent. */
export function paidShares(unpaid: readonly VatShare[], amount: Cents): readonly VatShare[] {
  return lessShares(unpaid, unpaidByRate(unpaid, amount));
}
