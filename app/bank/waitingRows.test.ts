import fc from 'fast-check';
import { expect, it } from 'vitest';
import { acceptMoney } from '#app/bank/acceptMoney';
import { takeStatements } from '#app/bank/takeStatements';
import { changeSomebody, newBook, shopOfThree } from '#app/bank/testPayers';
import { reckonedRows, waitingRows, type WaitingRow } from '#app/bank/waitingRows';
import { act } from '#app/act';
import { undoAction } from '#app/commands/undoAction';
import type { Context } from '#app/context';
import { anyMoneyDeeds, doMoney, type MoneyDeed } from '#app/money/testDeeds';
import { reading } from '#app/queries/reading';
import { addDays } from '#domain/calendar/plainDate';
import { moneyBook } from '#domain/matching/moneyBook';
import { cents } from '#domain/money/cents';
import { ok } from '#domain/result';
import { plainEntry } from '#domain/statements/statement';

const runs = Number(process.env['RUNS'] ?? 12);
const millis = () => 0;

/** Money of the bank that names somebody, an invoice, an account, or nothing; sometimes it leaves. */
function takeSome(ctx: Context, { amount, which }: MoneyDeed): string | null {
  const numbers = reading<{ number: string; gross: number }>(
    ctx,
    `SELECT number, gross_cents AS gross FROM document WHERE kind = 'invoice' ORDER BY seq`,
  ).all();
  const invoice = numbers[which % Math.max(numbers.length, 1)];
  const today = ctx.clock.today();
  const entries = [0, 1, 2].map((index) => ({
    ...plainEntry(cents(which % 7 === index ? -amount : (invoice?.gross ?? amount) + index * (which % 3)), today, 1),
    name: ['M AUBERT', 'GARAGE BONNET', null][(which + index) % 3] ?? null,
    text: [`FACT ${invoice?.number ?? ''}`, 'AUBERT CHEVALIER merci', 'CHEQUE IMPAYE', ''][(which + index) % 4] ?? '',
    iban: which % 2 === index ? 'FR7630006000011234567890189' : null,
    reference: ctx.newId(),
  }));
  const account = { iban: 'FR7630004000031234567890143', bank: null, branch: null, number: null, ribKey: null };
  const statement = {
    ...{ line: 1, account, currency: 'EUR', sequence: null, reference: null, version: null, format: 'camt' },
    ...{ opening: null, closing: { cents: cents(0), date: addDays(today, -1) }, entries },
  };
  const sha256 = ctx.hash(ctx.newId());
  const taken = takeStatements(ctx, { statements: [statement], fileName: 'releve', sha256 }, moneyBook([]));
  return taken.ok ? taken.value.actionId : null;
}

/** What the user does with what waits: he accepts the first of it, or puts it off. */
function decide(ctx: Context, rows: readonly WaitingRow[], which: number): string | null {
  const row = rows[which % Math.max(rows.length, 1)];
  if (row === undefined) return null;
  const { best, money } = row;
  if (which % 3 === 0 || best === null) {
    const put = act(ctx, { name: 'bank.later', params: { amount: money.amount } }, (unit) => {
      unit.mark(money.movementId, which % 2 === 0 ? 'later' : 'notCustomer');
      return ok({});
    });
    return put.ok ? put.value.actionId : null;
  }
  const parts = best.parts.map(({ customerId, documents }) => ({
    customerId,
    documentIds: documents.map(({ documentId }) => documentId),
  }));
  const { kind, paymentId } = best;
  const accepted = acceptMoney(ctx, { movementId: money.movementId, kind, parts, paymentId, isRestGranted: false });
  return accepted.ok ? accepted.value.actionId : null;
}

it('reckons again what changed only, and stands as if all of it were reckoned from nothing', async () => {
  let [waited, suggested] = [0, 0];
  const others = fc.array(fc.nat(60), { minLength: 8, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(anyMoneyDeeds, others, async (deeds, drawn) => {
      const shop = shopOfThree();
      const { ctx } = shop;
      const actions: string[] = [];
      for (const [index, deed] of deeds.entries()) {
        const other = drawn[index % drawn.length] ?? 0;
        if (other % 3 === 0) actions.push(takeSome(ctx, deed) ?? '');
        const before = await waitingRows(ctx, millis);
        const done = [
          doMoney(shop, deed, () => undefined)?.actionId,
          other % 4 === 0 ? changeSomebody(shop, other)?.actionId : null,
          other % 2 === 0 ? decide(ctx, before, deed.which) : null,
        ];
        actions.push(...done.flatMap((id) => id ?? []));
        const last = actions.at(-1);
        if (deed.which % 4 === 1 && last !== undefined && last !== '') undoAction(ctx, { actionId: last });
        if (other === 7) ctx.ledger.settings.set('preferences', { tolerance: deed.amount });
        if (other === 11) ctx.ledger.db.prepare(`UPDATE bank_words SET name = '', iban = ''`).run();
        const rows = await waitingRows(ctx, millis);
        const shown = rows.map(({ best, isLater, money }) => ({ money, best, isLater }));
        expect(shown).toEqual(reckonedRows(ctx, await newBook(ctx)));
        waited += rows.length;
        suggested += rows.filter(({ best }) => best !== null).length;
      }
      ctx.ledger.close();
    }),
    { numRuns: runs },
  );
  expect(waited).toBeGreaterThan(runs);
  expect(suggested).toBeGreaterThan(runs / 2);
});

it('sees what is written while it is reckoned', async () => {
  const { ctx, customers } = shopOfThree();
  const [customerId = ''] = customers;
  doMoney(
    { ctx, customers, granted: new Map() },
    { what: 'invoice', who: 0, which: 0, amount: cents(10_000) },
    () => undefined,
  );
  takeSome(ctx, { what: 'bank', who: 0, which: 4, amount: cents(500) });
  let time = 0;
  const slow = waitingRows(ctx, () => (time += 100));
  await Promise.resolve();
  const iban = 'FR7630006000011234567890189';
  ctx.ledger.bank.learn({
    id: 'p',
    customerId,
    kind: 'iban',
    value: iban,
    movementId: 'm',
    learnedOn: ctx.clock.today(),
  });
  const rows = (await slow).map(({ best, isLater, money }) => ({ money, best, isLater }));
  expect(rows.length).toBeGreaterThan(1);
  expect(rows).toEqual(reckonedRows(ctx, await newBook(ctx)));
});
