import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openBook } from '#app/bank/openBook';
import { bookReader } from '#app/bank/readBook';
import { createCustomer } from '#app/commands/createCustomer';
import { mergeCustomers } from '#app/commands/mergeCustomers';
import { undoAction } from '#app/commands/undoAction';
import type { Context } from '#app/context';
import { anyMoneyDeeds, doMoney, type Done, type Shop } from '#app/money/testDeeds';
import { testContext } from '#app/testContext';
import { present } from '#domain/assert';
import { liveBook, type MoneyBook } from '#domain/matching/moneyBook';

const runs = Number(process.env['RUNS'] ?? 25);
const millis = () => 0;

function newShop(): Shop & { readonly ctx: ReturnType<typeof testContext> } {
  const ctx = testContext({ today: '2026-03-02' });
  const customers = ['Aubert', 'Garage Bonnet', 'Aubert Chevalier'].map((name) => {
    const made = createCustomer(ctx, { name, relation: 'B2B' });
    if (!made.ok) throw new Error(made.error.code);
    return made.value.customerId;
  });
  return { ctx, customers, granted: new Map() };
}

/** The book as it is made from nothing. */
async function newBook(ctx: Context): Promise<MoneyBook> {
  const live = liveBook();
  for (const customer of await bookReader(ctx).all(millis)) live.put(customer);
  return live.book;
}

/** Something that changes who pays, or who a customer is. */
function changeSomebody({ ctx, customers }: Shop, which: number): Done {
  const { ledger } = ctx;
  const [first = '', second = '', third = ''] = customers;
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
      const merged = mergeCustomers(ctx, { keptId: which % 2 === 0 ? first : second, goneId: third });
      return merged.ok ? none(merged.value.actionId) : null;
    }
  }
}

it('follows what is written as if it were read anew each time', async () => {
  let followed = 0;
  const numbers = fc.array(fc.nat(60), { minLength: 8, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(anyMoneyDeeds, numbers, async (deeds, others) => {
      const shop = newShop();
      const { ctx } = shop;
      const book = await openBook(ctx, millis);
      for (const [index, deed] of deeds.entries()) {
        const other = others[index];
        const done = [
          doMoney(shop, deed, () => undefined),
          other === undefined ? null : changeSomebody(shop, other),
        ].find((each) => each !== null);
        if (done !== undefined && deed.which % 4 === 0) {
          undoAction(ctx, { actionId: present(done.actionId, 'action') });
        }
        // The same book, changed: it was not made again.
        expect(await openBook(ctx, millis)).toBe(book);
        expect(book).toEqual(await newBook(ctx));
        followed += 1;
      }
      ctx.ledger.close();
    }),
    { numRuns: runs },
  );
  expect(followed).toBeGreaterThan(runs);
});

it('forgets what was rolled back, and sees what is written while it is read', async () => {
  const { ctx, customers } = newShop();
  const book = await openBook(ctx, millis);
  const [customerId = ''] = customers;
  const learned = {
    customerId,
    value: 'TANTE LUCIE',
    kind: 'name',
    movementId: 'm',
    learnedOn: ctx.clock.today(),
  } as const;
  const fail = ctx.ledger.db.transaction(() => {
    ctx.ledger.bank.learn({ ...learned, id: 'p1' });
    throw new Error('no');
  });
  expect(fail).toThrow('no');
  await openBook(ctx, millis);
  expect(book.byAlias.size).toBe(0);

  const reading = openBook(ctx, millis);
  ctx.ledger.bank.learn({ ...learned, id: 'p2' });
  await reading;
  expect((await openBook(ctx, millis)).byAlias.get('TANTELUCIE')).toEqual([customerId]);

  // A slice at a time: between two of them somebody writes.
  const other = newShop();
  let time = 0;
  const slow = openBook(other.ctx, () => (time += 100));
  const [aubert = ''] = other.customers;
  await Promise.resolve();
  other.ctx.ledger.bank.learn({ ...learned, id: 'p3', customerId: aubert });
  expect(await slow).toEqual(await newBook(other.ctx));
  expect((await openBook(other.ctx, millis)).byAlias.get('TANTELUCIE')).toEqual([aubert]);
});
