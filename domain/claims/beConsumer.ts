import { yearOf, type PlainDate } from '#domain/calendar/plainDate';
import { addCents, cents, zeroCents, type Cents } from '#domain/money/cents';

/**
 * Highest indemnity that a contract may fix for a Belgian consumer, in cents, rounded down.
 *
 * @param balance cents still due, zero or more; nothing due gives zero
 * @source CDE art. XIX.4: 20; 30 + 10 % of the slice over 150; 65 + 5 % of the slice over 500; at most 2 000
 */
export function beIndemnityCap(balance: Cents): Cents {
  if (balance <= 0) return cents(0);
  if (balance <= 150_00) return cents(20_00);
  if (balance <= 500_00) return cents(30_00 + Math.floor((balance - 150_00) / 10));
  return cents(Math.min(65_00 + Math.floor((balance - 500_00) / 20), 2_000_00));
}

/** Reminders of a regular delivery: three unpaid due dates a year are free, each one after costs at most 7.50 and postage. */
export const freeRemindersPerYear = 3;
export const extraReminderMax = cents(7_50);

export type ReminderCost = { readonly dueOn: PlainDate; readonly most: Cents };

/**
 * What the reminder of each unpaid due date of a regular delivery may cost at most, in cents, oldest first: nothing for
 * the first three of a calendar year, then 7.50 and the postage. Nothing at all for any other contract.
 *
 * @source CDE art. XIX.2 § 2; that other contracts bear no cost is the cautious reading
 */
export function extraReminderCosts(
  unpaidDueDates: readonly PlainDate[],
  postage: Cents,
  isRegularDelivery: boolean,
): readonly ReminderCost[] {
  const seen = new Map<number, number>();
  return [...new Set(unpaidDueDates)].toSorted().map((dueOn) => {
    const count = (seen.get(yearOf(dueOn)) ?? 0) + 1;
    seen.set(yearOf(dueOn), count);
    const isCharged = isRegularDelivery && count > freeRemindersPerYear;
    return { dueOn, most: isCharged ? addCents(extraReminderMax, postage) : zeroCents };
  });
}
