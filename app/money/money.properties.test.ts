import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkLedger } from '#app/checkLedger';
import { createCustomer } from '#app/commands/createCustomer';
import { undoAction } from '#app/commands/undoAction';
import type { Context } from '#app/context';
import { anyMoneyDeeds, doMoney, type Done, type Shop } from '#app/money/testDeeds';
import { catchUp } from '#app/schedule/catchUp';
import { testContext } from '#app/testContext';
import { present } from '#domain/assert';

const runs = Number(process.env['RUNS'] ?? 40);

function newShop(): Shop & { readonly ctx: ReturnType<typeof testContext> } {
  const ctx = testContext({ today: '2026-03-02' });
  const customers = ['Aubert', 'Bonnet', 'Chevalier'].map((name) => {
    const made = createCustomer(ctx, { name, relation: 'B2B' });
    if (!made.ok) throw new Error(made.error.code);
    return made.value.customerId;
  });
  return { ctx, customers, granted: new Map() };
}

/** Every instalment, customer and reminder as lists show them, and what became of the money of the bank. */
function standing({ ledger: { db } }: Context): object {
  const rows = (table: string, order: string) => db.prepare(`SELECT * FROM ${table} ORDER BY ${order}`).all();
  return {
    // An invoice taken back stays as a paper that is cancelled.
    items: rows("item_state WHERE state <> 'cancelled'", 'item_id'),
    customers: rows('customer_state', 'customer_id'),
    proposals: rows('proposal', 'item_id, level'),
    bank: db
      .prepare(
        `SELECT subject_id, state FROM bank_state AS s
         WHERE seq = (SELECT max(seq) FROM bank_state WHERE subject_id = s.subject_id) ORDER BY subject_id`,
      )
      .all(),
  };
}

/** What each customer owes on invoices less what he has in hand; and the same as the journal has it. */
function positions(ctx: Context): ReadonlyMap<string, readonly number[]> {
  const rows = ctx.ledger.db
    .prepare<[], { id: string; position: number; balance: number }>(
      `SELECT customer_id AS id, open_cents - credit_cents AS position, balance_cents AS balance FROM customer_state`,
    )
    .all();
  return new Map(rows.map(({ balance, id, position }) => [id, [position, balance]]));
}

function expectSound(ctx: Context): void {
  const { checks, ok } = checkLedger(ctx);
  expect(checks.filter((check) => !check.ok)).toEqual([]);
  expect(ok).toBe(true);
}

// Undone, everything stands as before to the cent and to the reminder; done again, as after.
function expectUndone(ctx: Context, done: NonNullable<Done>, before: object): void {
  const after = standing(ctx);
  const undone = undoAction(ctx, { actionId: present(done.actionId, 'action') });
  expect(undone.ok).toBe(true);
  expect(standing(ctx)).toEqual(before);
  expectSound(ctx);
  const again = undoAction(ctx, { actionId: present(undone.ok ? undone.value.actionId : null, 'undoing') });
  expect(again.ok).toBe(true);
  expect(standing(ctx)).toEqual(after);
}

it('keeps every cent and every reminder, whatever is paid, allocated, credited, given back and undone', () => {
  let performed = 0;
  fc.assert(
    fc.property(anyMoneyDeeds, (deeds) => {
      const shop = newShop();
      const { ctx, customers } = shop;
      const expected = new Map(customers.map((id) => [id, 0]));
      for (const deed of deeds) {
        if (deed.which % 5 === 0) {
          ctx.clock.advance(deed.which);
          catchUp(ctx, { isConfirmed: true });
        }
        let before: object = {};
        const done = doMoney(shop, deed, () => {
          before = standing(ctx);
        });
        expectSound(ctx);
        if (done === null) continue;
        performed += 1;
        for (const [id, change] of done.changes) expected.set(id, (expected.get(id) ?? 0) + change);
        const now = positions(ctx);
        for (const [id, position] of expected)
          expect([deed.what, now.get(id) ?? [0, 0]]).toEqual([deed.what, [position, position]]);
        if (done.actionId !== null) expectUndone(ctx, done, before);
      }
      ctx.ledger.close();
    }),
    { numRuns: runs, endOnFailure: true },
  );
  expect(performed).toBeGreaterThan(runs);
}, 600_000);
