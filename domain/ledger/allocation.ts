import { assert } from '#domain/assert';
import type { PlainDate } from '#domain/calendar/plainDate';
import { minCents, subtractCents, zeroCents, type Cents } from '#domain/money/cents';

/** Something money can settle: an instalment with what is still open of it, in cents. */
export type Payable = { readonly itemId: string; readonly dueOn: PlainDate; readonly open: Cents };

/** What goes to one item, in cents above zero. */
export type Allocated = { readonly itemId: string; readonly amount: Cents };

/** Oldest first: by due date, then by the order in which they were recorded. */
export function oldestFirst<Item extends { readonly dueOn: PlainDate }>(items: readonly Item[]): readonly Item[] {
  return items.toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
}

/**
 * Gives money to items in the order given until it is used up. Nothing is paid twice and no cent is lost.
 *
 * @param available cents, zero or more
 */
export function allocate(
  items: readonly Payable[],
  available: Cents,
): { readonly parts: readonly Allocated[]; readonly left: Cents } {
  assert(available >= 0, `nothing to allocate: ${available}`);
  const parts: Allocated[] = [];
  let left = available;
  for (const { itemId, open } of items) {
    const amount = minCents(open, left);
    if (amount <= zeroCents) continue;
    parts.push({ itemId, amount });
    left = subtractCents(left, amount);
  }
  return { parts, left };
}
