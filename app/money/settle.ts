import type { Booking } from '#app/act';
import { allocationDay, creditOf, itemOf, payablesOf, refOf, sourceItemOf } from '#app/money/payables';
import type { Item } from '#db/repositories/documents';
import { earlierOf, laterOf, type PlainDate } from '#domain/calendar/plainDate';
import type { ClaimWhat } from '#domain/followup/event';
import { allocate, type Payable } from '#domain/ledger/allocation';
import { claimAccount, foldClaims } from '#domain/ledger/claimAccount';
import { allocationEntry, claimIncomeEntry, discountEntry } from '#domain/ledger/entryDrafts';
import { minCents, subtractCents, sumCents, zeroCents, type Cents } from '#domain/money/cents';

/** Claims that the money at hand would pay, computed for that day; they are made only as far as it pays them. */
export type ClaimOfTheDay = { readonly itemId: string; readonly what: ClaimWhat; readonly amount: Cents };

/**
 * Settles instalments, in the order given, with what a payment or a credit note has. At most `upTo`; gives what was
 * used, in cents.
 */
export function settleItems(
  unit: Booking,
  source: Item,
  payables: readonly Payable[],
  on: PlainDate,
  upTo?: Cents,
): Cents {
  const file = unit.file(source.customerId);
  const available = creditOf(file, source.id);
  const { parts } = allocate(payables, upTo === undefined ? available : minCents(available, upTo));
  for (const { itemId, amount } of parts) {
    const target = itemOf(file, itemId);
    unit.post(allocationEntry(refOf(source), refOf(target), amount, allocationDay(file, source, target, on)));
  }
  return sumCents(parts.map(({ amount }) => amount));
}

/** Settles the instalments of an invoice, oldest first, with what a payment or a credit note has. */
export function settleInvoice(unit: Booking, source: Item, invoiceId: string, on: PlainDate, upTo?: Cents): Cents {
  return settleItems(unit, source, payablesOf(unit.file(source.customerId), invoiceId), on, upTo);
}

/** Lowers an invoice by a discount granted for this payment, from its last instalment backwards. */
export function grantDiscount(unit: Booking, payment: Item, invoiceId: string, discount: Cents, on: PlainDate): void {
  const file = unit.file(payment.customerId);
  const { parts } = allocate(payablesOf(file, invoiceId).toReversed(), discount);
  for (const { itemId, amount } of parts) {
    const target = itemOf(file, itemId);
    const day = allocationDay(file, payment, target, on);
    unit.post(discountEntry(refOf(target), amount, day, payment.documentId));
  }
}

/**
 * Pays claims beside the price with what is left of a payment, once nothing is open of the items concerned: invoices
 * come before fees and interest. What is paid becomes income.
 *
 * @param itemIds items whose claims may be paid
 * @param ofTheDay claims computed for this payment
 */
export function payClaims(
  unit: Booking,
  payment: Item,
  itemIds: readonly string[],
  ofTheDay: readonly ClaimOfTheDay[],
  on: PlainDate,
): Cents {
  let used: Cents = zeroCents;
  const pay = (claimId: string, what: ClaimWhat, amount: Cents, madeOn: PlainDate) => {
    const income = { claimId, account: claimAccount(what) };
    // Never before it was asked: a list of the past would show income of a claim that it does not know.
    unit.post(claimIncomeEntry(refOf(payment), income, amount, laterOf(on, madeOn)));
    used = sumCents([used, amount]);
  };
  const left = () => creditOf(unit.file(payment.customerId), payment.id);

  const { account, events } = unit.file(payment.customerId);
  for (const claim of foldClaims(events, account.claimsPaidLater)) {
    const amount = minCents(claim.open, left());
    if (itemIds.includes(claim.itemId) && amount > zeroCents) pay(claim.claimId, claim.what, amount, claim.on);
  }
  for (const { itemId, what, amount: asked } of ofTheDay.filter((claim) => itemIds.includes(claim.itemId))) {
    const amount = minCents(asked, left());
    if (amount <= zeroCents) continue;
    const claimId = unit.ctx.newId();
    const madeOn = earlierOf(on, unit.today);
    unit.record(payment.customerId, { kind: 'claimMade', claimId, itemId, what, amount }, madeOn);
    pay(claimId, what, amount, madeOn);
  }
  return used;
}

/** What a credit still has after `used`, in cents. */
export function leftOf(unit: Booking, customerId: string, documentId: string): Cents {
  const file = unit.file(customerId);
  return creditOf(file, sourceItemOf(file, documentId).id);
}

/** `amount` less what is left of it. */
export function usedOf(amount: Cents, left: Cents): Cents {
  return subtractCents(amount, left);
}
