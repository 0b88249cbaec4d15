import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openBook } from '#app/bank/openBook';
import { changeSomebody, newBook, shopOfThree } from '#app/bank/testPayers';
import { undoAction } from '#app/commands/undoAction';
import { anyMoneyDeeds, doMoney } from '#app/money/testDeeds';
import { present } from '#domain/assert';

const runs = Number(process.env['RUNS'] ?? 25);
const millis = () => 0;

it('follows what is written as if it were read anew each time', async () => {
  let followed = 0;
  const numbers = fc.array(fc.nat(60), { minLength: 8, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(anyMoneyDeeds, numbers, async (deeds, others) => {
      const shop = shopOfThree();
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
  const { ctx, customers } = shopOfThree();
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
  const other = shopOfThree();
  let time = 0;
  const slow = openBook(other.ctx, () => (time += 100));
  const [aubert = ''] = other.customers;
  await Promise.resolve();
  other.ctx.ledger.bank.learn({ ...learned, id: 'p3', customerId: aubert });
  expect(await slow).toEqual(await newBook(other.ctx));
  expect((await openBook(other.ctx, millis)).byAlias.get('TANTELUCIE')).toEqual([aubert]);
});
