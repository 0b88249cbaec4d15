import { addCents, cents, minCents, type Cents } from '#domain/money/cents';

/**
 * Belgian recovery of uncontested debts between enterprises: interest and penalty clauses within ten percent of the
 * principal, rounded down; the tariff of the bailiff comes on top.
 *
 * @param principal cents, zero or more
 * @source C. jud. (BE) art. 1394/20
 */
export function rciAccessories(
  principal: Cents,
  interest: Cents,
  indemnity: Cents,
): { readonly claimed: Cents; readonly allowed: Cents } {
  const claimed = addCents(interest, indemnity);
  return { claimed, allowed: minCents(claimed, cents(Math.floor(principal / 10))) };
}
