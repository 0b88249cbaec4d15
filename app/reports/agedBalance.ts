import { loadCustomerFile, standingOf, type CustomerFile } from '#app/customerFile';
import type { Ledger } from '#db/open';
import { present } from '#domain/assert';
import type { PlainDate } from '#domain/calendar/plainDate';
import { contestedOf } from '#domain/followup/contested';
import { foldFollowUp, itemFollowUp } from '#domain/followup/state';
import { addAgings, ageItems, emptyAging, type AgedItem, type Aging } from '#domain/ledger/aging';

export type AgedCustomer = {
  readonly customerId: string;
  readonly number: string;
  readonly name: string;
  readonly aging: Aging;
};

/**
 * The aged balance on a day, past or present: with the payments known to count by then, the due dates and the disputes
 * of that day. Its total is the balance of the customers account.
 */
export function agedBalance(
  ledger: Ledger,
  on: PlainDate,
): { readonly customers: readonly AgedCustomer[]; readonly total: Aging } {
  const customers = ledger.customers.ids().flatMap((customerId) => {
    const file = present(loadCustomerFile(ledger, customerId, on), `customer ${customerId}`);
    const aging = ageItems(agedItems(file, on), on);
    const isEmpty = Object.values(aging).every((amount) => amount === 0);
    return isEmpty ? [] : [{ customerId, number: file.customer.number, name: file.customer.name, aging }];
  });
  return { customers, total: customers.reduce((sum, { aging }) => addAgings(sum, aging), emptyAging) };
}

/** The open items of a customer on a day. */
export function agedItems(file: CustomerFile, on: PlainDate): readonly AgedItem[] {
  const followUp = foldFollowUp(file.events.filter((event) => event.on <= on));
  const facts = { ...file.facts, followUp };
  return file.items
    .map((item) => {
      const changed = itemFollowUp(followUp, item.id).changedDueOn;
      return {
        dueOn: item.dueOn === null ? null : (changed ?? item.dueOn),
        open: standingOf(file, item.id).open,
        disputed: contestedOf(facts, { itemId: item.id, openCents: standingOf(file, item.id).open }),
        isPromised: followUp.promises.some(
          ({ isCancelled, itemIds, promisedOn }) => !isCancelled && promisedOn >= on && itemIds.includes(item.id),
        ),
      };
    })
    .filter(({ open }) => open !== 0);
}
