import { beFirstReminderWindow } from '#domain/calendar/businessDays';
import { yearOf, type PlainDate } from '#domain/calendar/plainDate';
import { extraReminderMax, freeRemindersPerYear } from '#domain/claims/beConsumer';
import type { ClaimInput, InvoiceToClaim, RemindedDate } from '#domain/claims/claim';
import { openAfter } from '#domain/claims/openBalance';
import { addCents, zeroCents, type Cents } from '#domain/money/cents';

/** The cost of the reminder of an invoice, as the law has it on a day. */
export type ReminderCost = {
  /** Cents; zero while it may not be asked. */
  readonly amount: Cents;
  readonly isAllowed: boolean;
  /** First day on which it may be asked; null: the reminder has not left, or is free. */
  readonly notBefore: PlainDate | null;
  /** One of the reminders that cost nothing. */
  readonly isFree: boolean;
};

/**
 * What the reminder of a regular delivery costs the consumer: nothing for three unpaid due dates of a calendar year, then
 * 7.50 and the stamp for each one after, in the order in which they were reminded of. A letter costs once, and nothing
 * when it also reminds of a due date that is free. Null: another contract, which bears no cost.
 *
 * It is asked after the fourteen days of that reminder only, and not of a customer who paid within them: the text does
 * not say from when, and nothing is charged before those days are over.
 *
 * @source CDE art. XIX.2 § 2
 */
export function reminderCostOf(input: ClaimInput, invoice: InvoiceToClaim): ReminderCost | null {
  const { contract, country, relation, today } = input;
  if (country !== 'BE' || relation !== 'B2C' || !contract.isRegularDelivery) return null;
  const none = { amount: zeroCents, isAllowed: false, notBefore: null, isFree: false } as const;
  const reminded = (input.reminded ?? []).filter(({ dueOn, sentOn }) => dueOn < sentOn && sentOn <= today);
  const own = reminded.find(({ itemId }) => itemId === invoice.itemId);
  if (own === undefined) return none;
  if (!isCharged(own, reminded)) return { ...none, isFree: true };
  const { chargeableFrom, effectiveLastDay } = beFirstReminderWindow(own.sentOn, own.channel);
  const wasLate = openAfter(invoice, effectiveLastDay) > 0 && !contract.debtorInsolvent;
  const isAllowed = chargeableFrom <= today && wasLate;
  const amount = isAllowed ? addCents(extraReminderMax, own.postage) : zeroCents;
  return { amount, isAllowed, notBefore: chargeableFrom, isFree: false };
}

/**
 * What the reminder that leaves today will cost the customer who does not pay within its fourteen days, in cents: the
 * reminder itself has to say it. Less what the user gives up; zero for another contract, and while a reminder is free.
 *
 * @source CDE art. XIX.2 §§ 1 and 2
 */
export function announcedReminderCost(input: ClaimInput): Cents {
  const { contract, country, invoices, relation, today: sentOn, waivers = [] } = input;
  if (country !== 'BE' || relation !== 'B2C' || contract.debtorInsolvent) return zeroCents;
  const before = (input.reminded ?? []).filter((one) => one.dueOn < one.sentOn && one.sentOn <= sentOn);
  const own = invoices
    .filter(({ itemId, dueOn }) => dueOn < sentOn && !before.some((one) => one.itemId === itemId))
    .filter((invoice) => (invoice.contract ?? contract).isRegularDelivery && openAfter(invoice, sentOn) > 0)
    .map(({ itemId, dueOn }) => ({ itemId, dueOn, sentOn, channel: 'post', postage: zeroCents }) as const);
  const isGivenUp = (id: string) => waivers.some(({ itemId, what }) => itemId === id && what === 'reminderFee');
  const costly = own.filter((one) => isCharged(one, [...before, ...own]) && !isGivenUp(one.itemId));
  return costly.length === 0 ? zeroCents : extraReminderMax;
}

function isCharged(own: RemindedDate, reminded: readonly RemindedDate[]): boolean {
  const ofYear = reminded.filter(({ dueOn }) => yearOf(dueOn) === yearOf(own.dueOn)).toSorted(bySending);
  const before = ofYear.slice(0, ofYear.indexOf(own));
  const dates = new Set(before.map(({ dueOn }) => dueOn));
  const isOneLetter = before.some(({ sentOn }) => sentOn === own.sentOn);
  return dates.size >= freeRemindersPerYear && !dates.has(own.dueOn) && !isOneLetter;
}

function bySending(a: RemindedDate, b: RemindedDate): number {
  const key = ({ dueOn, itemId, sentOn }: RemindedDate) => `${sentOn} ${dueOn} ${itemId}`;
  return key(a) < key(b) ? -1 : 1;
}
