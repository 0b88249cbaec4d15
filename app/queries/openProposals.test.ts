import { expect, it } from 'vitest';
import { createDemo } from '#app/commands/createDemo';
import { openProposals, readProposals } from '#app/queries/openProposals';
import { reading } from '#app/queries/reading';
import { testContext } from '#app/testContext';

it('reads every open proposal once, at once or a part at a time, and again after a writing', async () => {
  const ctx = testContext({ today: '2026-05-12' });
  createDemo(ctx, { invoices: 2_000, seed: 3 });
  const { db } = ctx.ledger;
  // Far more than one part: every proposal that was ever made waits for an answer.
  db.exec(`UPDATE proposal SET state = 'proposed'`);
  const expected = reading<{ key: string }>(
    ctx,
    `SELECT item_id || ' ' || level || ' ' || due_on AS key FROM proposal WHERE state = 'proposed' ORDER BY key`,
  );
  const keys = () => openProposals(ctx).map(({ dueOn, itemId, level }) => `${itemId} ${level} ${dueOn}`);
  const before = expected.all().map(({ key }) => key);
  expect(before.length).toBeGreaterThan(500);
  expect(keys().toSorted()).toEqual(before);

  db.exec(`UPDATE proposal SET state = 'resolved' WHERE item_id = (SELECT min(item_id) FROM proposal)`);
  await readProposals(ctx, () => 0);
  const after = expected.all().map(({ key }) => key);
  expect(after.length).toBeLessThan(before.length);
  expect(keys().toSorted()).toEqual(after);
  expect(openProposals(ctx)[0]).toBe(openProposals(ctx)[0]);
});
