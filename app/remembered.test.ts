import { expect, it } from 'vitest';
import { remembered, withoutForgetting } from '#app/remembered';
import { testContext } from '#app/testContext';

function counter() {
  const ctx = testContext({ today: '2026-05-12' });
  let made = 0;
  const ask = () => remembered(ctx, 'key', () => (made += 1));
  return { ctx, ask };
}

it('keeps a value until something is written or the day is over', () => {
  const { ask, ctx } = counter();
  expect([ask(), ask()]).toEqual([1, 1]);
  ctx.ledger.settings.set('createdOn', '2026-05-11');
  expect([ask(), ask()]).toEqual([2, 2]);
  ctx.clock.set('2026-05-13');
  expect(ask()).toBe(3);
});

it('keeps nothing of what is read inside a transaction: it may be rolled back', () => {
  const { ask, ctx } = counter();
  const { db, settings } = ctx.ledger;
  const undone = db.transaction(() => {
    settings.set('createdOn', '2026-05-11');
    expect(ask()).toBe(1);
    throw new Error('rolled back');
  });
  expect(undone).toThrow('rolled back');
  expect([ask(), ask()]).toEqual([2, 2]);
});

it('keeps its values over a writing that concerns none of them, never those that were old before', () => {
  const { ask, ctx } = counter();
  const write = () => ctx.ledger.settings.set('note', ctx.newId());
  ask();
  withoutForgetting(ctx, write);
  expect(ask()).toBe(1);
  write();
  withoutForgetting(ctx, write);
  expect(ask()).toBe(2);
});
