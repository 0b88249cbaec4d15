import type { ContestedPart } from '#domain/followup/event';
import type { CustomerFacts, OpenItem } from '#domain/followup/facts';
import type { Dispute } from '#domain/followup/state';
import { minCents, subtractCents, sumCents, zeroCents, type Cents } from '#domain/money/cents';

/** What is contested of an item today and set aside: never more than is open of it. */
export function contestedOf(
  { followUp }: Pick<CustomerFacts, 'followUp'>,
  { itemId, openCents }: Pick<OpenItem, 'itemId' | 'openCents'>,
): Cents {
  const dispute = followUp.disputes.find(({ closedOn, itemIds }) => closedOn === null && itemIds.includes(itemId));
  return dispute === undefined ? zeroCents : contestedIn(dispute, { itemId, openCents });
}

/** What a dispute that is open sets aside of one of its items. */
export function contestedIn(
  { parts }: Pick<Dispute, 'parts'>,
  { itemId, openCents }: Pick<OpenItem, 'itemId' | 'openCents'>,
): Cents {
  if (parts === null) return openCents;
  return minCents(parts.find((part) => part.itemId === itemId)?.amount ?? zeroCents, openCents);
}

/** What is open of an item and not contested: what may be asked of it while the dispute lasts. */
export function claimableOf(
  facts: Pick<CustomerFacts, 'followUp'>,
  item: Pick<OpenItem, 'itemId' | 'openCents'>,
): Cents {
  return subtractCents(item.openCents, contestedOf(facts, item));
}

/**
 * Lays a contested amount on the instalments of an invoice, the one due last first: what is due soonest stays claimed.
 *
 * @param amount in cents, above zero
 * @returns null when all that is open is contested: then no part is named
 */
export function contestedParts(items: readonly OpenItem[], amount: Cents): readonly ContestedPart[] | null {
  if (amount >= sumCents(items.map(({ openCents }) => openCents))) return null;
  let rest = amount;
  return items
    .toSorted((a, b) => (a.dueOn < b.dueOn ? 1 : a.dueOn > b.dueOn ? -1 : 0))
    .flatMap(({ itemId, openCents }) => {
      const part = minCents(rest, openCents);
      rest = subtractCents(rest, part);
      return part > 0 ? [{ itemId, amount: part }] : [];
    });
}
