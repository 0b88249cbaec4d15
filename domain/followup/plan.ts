import type { PlainDate } from '#domain/calendar/plainDate';
import type { OpenItem } from '#domain/followup/facts';
import type { InstalmentPlan } from '#domain/followup/state';
import { cents, minCents, subtractCents, sumCents, zeroCents, type Cents } from '#domain/money/cents';

/** One part of a plan. */
export type Instalment = { readonly dueOn: PlainDate; readonly amount: Cents };

/** An instalment with what is still open of it. */
export type InstalmentState = Instalment & { readonly open: Cents };

/**
 * What is open of each instalment: what was paid since the plan settles the oldest first.
 *
 * @param items open items of the customer; one that is missing is settled
 */
export function instalmentStates(plan: InstalmentPlan, items: readonly OpenItem[]): readonly InstalmentState[] {
  const stillOpen = sumCents(items.filter(({ itemId }) => plan.itemIds.includes(itemId)).map((item) => item.openCents));
  const total = sumCents(plan.instalments.map(({ amount }) => amount));
  let paid: Cents = cents(Math.max(0, total - stillOpen));
  return plan.instalments.map((instalment) => {
    const settled = minCents(paid, instalment.amount);
    paid = subtractCents(paid, settled);
    return { ...instalment, open: subtractCents(instalment.amount, settled) };
  });
}

/** The first instalment that is not wholly paid; null when the plan is kept. */
export function nextInstalment(plan: InstalmentPlan, items: readonly OpenItem[]): InstalmentState | null {
  return instalmentStates(plan, items).find(({ open }) => open > zeroCents) ?? null;
}
