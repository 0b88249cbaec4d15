import { expect, it } from 'vitest';
import { testShop } from '#app/testShop';

it('a ledger closed while a report of it is being made is told as closed, not as a bug', async () => {
  const program = await testShop();
  const report = program.call('report.aging', { on: '2026-01-31' });
  await program.call('ledger.close', {});
  expect(await report).toMatchObject({ ok: false, error: { code: 'ledger.notOpen' } });
  expect(program.errors).toEqual([]);
});
