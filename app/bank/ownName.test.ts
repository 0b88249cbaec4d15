import { expect, it } from 'vitest';
import { acceptRow, shopAtWork, takeTransfers } from '#app/bank/testMoney';

const on = '2026-05-12';

it.each([
  ['PLOMBERIE MARTIN', []],
  ['CABINET FONCIA', ['CABINET FONCIA']],
])('learns who pays, and never that the user himself pays: %s', async (name, learned) => {
  const { program } = await shopAtWork();
  const [row] = await takeTransfers(program, [{ amount: 1_000, name, text: 'F-2026-001', iban: '', on }]);
  await acceptRow(program, row);
  expect((await program.ask('payers.list', {})).map(({ value }) => value)).toEqual(learned);
});
