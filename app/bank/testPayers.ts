import { createCustomer } from '#app/commands/createCustomer';
import { mergeCustomers } from '#app/commands/mergeCustomers';
import type { Context } from '#app/context';
import { bookReader } from '#app/bank/readBook';
import type { Done, Shop } from '#app/money/testDeeds';
import { testContext } from '#app/testContext';
import { present } from '#domain/assert';
import { liveBook, type MoneyBook } from '#domain/matching/moneyBook';

/** Three customers, two of whom share a word of their names. */
export function shopOfThree(): Shop & { readonly ctx: ReturnType<typeof testContext> } {
  const ctx = testContext({ today: '2026-03-02' });
  const customers = ['Aubert', 'Garage Bonnet', 'Aubert Chevalier'].map((name) => {
    const made = createCustomer(ctx, { name, relation: 'B2B' });
    if (!made.ok) throw new Error(made.error.code);
    return made.value.customerId;
  });
  return { ctx, customers, granted: new Map() };
}

/** The book as it is made from nothing. */
export async function newBook(ctx: Context): Promise<MoneyBook> {
  const live = liveBook();
  for (const customer of await bookReader(ctx).all(() => 0)) live.put(customer);
  return live.book;
}

/** Something that changes who pays, or who a customer is. */
export function changeSomebody({ ctx, customers }: Shop, which: number): Done {
  const { ledger } = ctx;
  const customerId = customers[which % customers.length] ?? '';
  const value = ['FR7630006000011234567890189', 'M. Aubert', 'm aubert'][which % 3] ?? '';
  const learned = { id: ctx.newId(), customerId, value, movementId: 'm', learnedOn: ctx.clock.today() };
  const none = (actionId: string | null): Done => ({ actionId, changes: new Map() });
  switch (which % 6) {
    case 0:
    case 1:
      ledger.bank.learn({ ...learned, kind: value.startsWith('FR') ? 'iban' : 'name' });
      return null;
    case 2:
      for (const { id } of ledger.bank.payers().slice(0, 1)) ledger.bank.forgetPayer(id);
      return null;
    case 3: {
      const customer = present(ledger.customers.recorded(customerId), 'customer');
      ledger.customers.save({ ...customer, name: `${customer.name} ${which % 4}` }, ctx.clock.now());
      return null;
    }
    default: {
      // The one who came first into a later one, too.
      const goneId = customers[(which + 1) % customers.length] ?? '';
      const merged = mergeCustomers(ctx, { keptId: customerId, goneId });
      return merged.ok ? none(merged.value.actionId) : null;
    }
  }
}
