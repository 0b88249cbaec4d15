import type { PlainDate } from '#domain/calendar/plainDate';
import type { CustomerFacts } from '#domain/followup/facts';
import type { PaymentPromise } from '#domain/followup/state';
import { addCents, minCents, sumCents, type Cents } from '#domain/money/cents';

/** What became of a promise. */
export type PromiseOutcome = 'open' | 'kept' | 'broken' | 'cancelled';

/**
 * Kept when the amount was there on the promised day at the latest; broken from the day after. Money that arrives
 * later does not mend it, it only leaves less to claim.
 */
export function promiseOutcome(promise: PaymentPromise, facts: CustomerFacts, today: PlainDate): PromiseOutcome {
  if (promise.isCancelled) return 'cancelled';
  const inTime = receivedFor(promise, facts, today < promise.promisedOn ? today : promise.promisedOn);
  if (inTime >= amountToReceive(promise, facts, today)) return 'kept';
  return today > promise.promisedOn ? 'broken' : 'open';
}

/** What came in for a promise from the day it was made to `until`, both included. */
export function receivedFor({ itemIds, madeOn }: PaymentPromise, facts: CustomerFacts, until: PlainDate): Cents {
  return sumCents(
    facts.receipts
      .filter(({ itemId, on }) => itemIds.includes(itemId) && madeOn <= on && on <= until)
      .map(({ amount }) => amount),
  );
}

/** The amount that keeps the promise: never more than was owed, whatever the customer said. */
export function amountToReceive(promise: PaymentPromise, facts: CustomerFacts, today: PlainDate): Cents {
  const open = facts.items.filter(({ itemId }) => promise.itemIds.includes(itemId)).map(({ openCents }) => openCents);
  return minCents(promise.amount, addCents(sumCents(open), receivedFor(promise, facts, today)));
}
