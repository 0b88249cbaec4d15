import { documentOf, standingOf, type CustomerFile } from '#app/customerFile';
import type { Item } from '#db/repositories/documents';
import { present } from '#domain/assert';
import { laterOf, type PlainDate } from '#domain/calendar/plainDate';
import { itemFollowUp } from '#domain/followup/state';
import { oldestFirst, type Payable } from '#domain/ledger/allocation';
import type { ItemRef } from '#domain/ledger/entryDrafts';
import { negateCents, sumCents, zeroCents, type Cents } from '#domain/money/cents';

/** An item as entries name it. */
export function refOf({ id, documentId, customerId }: Item): ItemRef {
  return { itemId: id, documentId, customerId };
}

/** The item of an id, which belongs to this customer. */
export function itemOf(file: CustomerFile, itemId: string): Item {
  return present(
    file.items.find(({ id }) => id === itemId),
    `item ${itemId}`,
  );
}

/**
 * Instalments that money may still settle, oldest due date first: of one invoice, or of all. What a payment dated
 * later will settle is not offered twice.
 */
export function payablesOf(file: CustomerFile, documentId?: string): readonly Payable[] {
  const items = file.items.filter((item) => item.dueOn !== null && (documentId ?? item.documentId) === item.documentId);
  const payables = items.map((item) => ({
    itemId: item.id,
    dueOn: itemFollowUp(file.facts.followUp, item.id).changedDueOn ?? present(item.dueOn, 'due date'),
    open: standingOf(file, item.id).remaining,
  }));
  return oldestFirst(payables.filter(({ open }) => open > zeroCents));
}

/** What may still be settled of one invoice, in cents. */
export function payableOf(file: CustomerFile, documentId: string): Cents {
  return sumCents(payablesOf(file, documentId).map(({ open }) => open));
}

/** What a payment or a credit note still has to give, in cents, zero or more. */
export function creditOf(file: CustomerFile, sourceItemId: string): Cents {
  const { remaining } = standingOf(file, sourceItemId);
  return remaining < 0 ? negateCents(remaining) : zeroCents;
}

/** The one item of a payment or a credit note. */
export function sourceItemOf(file: CustomerFile, documentId: string): Item {
  return present(
    file.items.find((item) => item.documentId === documentId && item.dueOn === null),
    `item of ${documentId}`,
  );
}

/** The day from which an allocation counts: not before its money came, nor before the invoice was made. */
export function allocationDay(file: CustomerFile, source: Item, target: Item, decidedOn: PlainDate): PlainDate {
  const { issuedOn: moneyOn } = documentOf(file, source.documentId);
  const { issuedOn } = documentOf(file, target.documentId);
  return laterOf(decidedOn, laterOf(moneyOn, issuedOn));
}
