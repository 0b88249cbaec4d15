import type { PlainDate } from '#domain/calendar/plainDate';
import { unansweredOutcomes } from '#domain/followup/event';
import { followedItem, type CustomerFacts, type OpenItem } from '#domain/followup/facts';
import { agreedHolds, spokenHolds, stopReason } from '#domain/followup/holds';
import { planStanding } from '#domain/followup/planStanding';
import { amountToReceive, promiseOutcome, receivedFor } from '#domain/followup/promise';
import type { Bill, InstalmentPlan } from '#domain/followup/planState';
import type { PaymentPromise } from '#domain/followup/state';
import { minCents, subtractCents, sumCents, type Cents } from '#domain/money/cents';

/** A word that was not kept. It comes first the next morning and asks for a call. */
export type Alert = {
  readonly kind: 'brokenPromise' | 'missedInstalment' | 'unpaidBill';
  /** The promise, the plan or the bill. */
  readonly id: string;
  readonly itemIds: readonly string[];
  /** The day that passed without the money. */
  readonly missedOn: PlainDate;
  /** What should have come and did not. */
  readonly missing: Cents;
  /** All that is open of these items. */
  readonly openCents: Cents;
};

/** Broken promises, missed instalments and unpaid bills that nobody answered yet, oldest first. */
export function alertsOf(facts: CustomerFacts, today: PlainDate): readonly Alert[] {
  const promises = facts.followUp.promises.map((promise) => brokenPromise(facts, promise, today));
  const plans = facts.followUp.plans.map((plan) => missedInstalment(facts, plan, today));
  const bills = facts.followUp.bills.map((bill) => unpaidBill(facts, bill, today));
  return [...promises, ...plans, ...bills]
    .filter((alert) => alert !== null)
    .filter((alert) => alert.itemIds.length > 0 && !wasAnswered(facts, alert, today))
    .toSorted((a, b) => (a.missedOn < b.missedOn ? -1 : 1));
}

function brokenPromise(facts: CustomerFacts, promise: PaymentPromise, today: PlainDate): Alert | null {
  if (promiseOutcome(promise, facts, today) !== 'broken') return null;
  const missing = subtractCents(amountToReceive(promise, facts, today), receivedFor(promise, facts, today));
  if (missing <= 0) return null;

  const items = claimableItems(facts, promise.itemIds, today).filter((item) => isLatestWord(facts, promise, item));
  return { kind: 'brokenPromise', id: promise.promiseId, missedOn: promise.promisedOn, missing, ...totalOf(items) };
}

function missedInstalment(facts: CustomerFacts, plan: InstalmentPlan, today: PlainDate): Alert | null {
  if (plan.ended !== null || !plan.isInForce) return null;
  const { missing, next, state } = planStanding(facts, plan, today);
  if (state !== 'missed' || next === null) return null;

  // The quiet of the plan itself is what was missed: only a pause or a new promise makes up for it.
  const items = claimableItems(facts, plan.itemIds, today, plan.terms !== null);
  return { kind: 'missedInstalment', id: plan.planId, missedOn: next.dueOn, missing, ...totalOf(items) };
}

function unpaidBill(facts: CustomerFacts, bill: Bill, today: PlainDate): Alert | null {
  if (bill.ended !== null || bill.maturityOn === null || bill.maturityOn >= today) return null;
  const items = claimableItems(facts, bill.itemIds, today);
  const { openCents, itemIds } = totalOf(items);
  const missing = minCents(bill.amount, openCents);
  return { kind: 'unpaidBill', id: bill.billId, missedOn: bill.maturityOn, missing, itemIds, openCents };
}

/** Items about which nothing was agreed that still holds today; on request beside a plan. */
function claimableItems(
  facts: CustomerFacts,
  itemIds: readonly string[],
  today: PlainDate,
  isBesidePlan = false,
): readonly OpenItem[] {
  return facts.items.filter((item) => {
    const followed = followedItem(facts, item);
    const holds = isBesidePlan ? spokenHolds(facts, followed) : agreedHolds(facts, followed, today);
    const isQuiet = holds.some(({ until }) => until === null || until >= today);
    return itemIds.includes(item.itemId) && stopReason(facts, followed) === null && !isQuiet;
  });
}

function isLatestWord({ followUp }: CustomerFacts, promise: PaymentPromise, { itemId }: OpenItem): boolean {
  const latest = followUp.promises.findLast(({ isCancelled, itemIds }) => !isCancelled && itemIds.includes(itemId));
  return latest === promise;
}

/** Somebody was spoken to, or a letter left, since that day; or nobody could be reached today, or often enough. */
function wasAnswered({ followUp, rules }: CustomerFacts, { itemIds, missedOn }: Alert, today: PlainDate): boolean {
  const isSince = (on: PlainDate, about: readonly string[]) =>
    on > missedOn && about.some((id) => itemIds.includes(id));
  const calls = followUp.calls.filter((call) => isSince(call.on, call.itemIds));
  const silent = calls.filter(({ outcome }) => unansweredOutcomes.includes(outcome));
  if (silent.length < calls.length || silent.length >= rules.callAttemptsMax) return true;
  if (silent.some(({ on }) => on === today)) return true;
  return followUp.facts.some(({ body, on }) => body.kind === 'stepDone' && isSince(on, [body.itemId]));
}

function totalOf(items: readonly OpenItem[]): Pick<Alert, 'itemIds' | 'openCents'> {
  return {
    itemIds: items.map(({ itemId }) => itemId),
    openCents: sumCents(items.map(({ openCents }) => openCents)),
  };
}
