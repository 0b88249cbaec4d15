import { expect, it } from 'vitest';
import { standingOf, takeTransfers } from '#app/bank/testMoney';
import { addTestCustomer, addTestInvoice, testShop } from '#app/testShop';
import { giveWay } from '#app/slices';

const dueOn = '2026-04-30';

it('books what is still certain when somebody writes meanwhile, and is undone as one', async () => {
  const program = await testShop({ today: '2026-05-11', isSlow: true });
  const numbers = ['FA-2026-0031', 'FA-2026-0032', 'FA-2026-0033'];
  const customers: string[] = [];
  const invoices: string[] = [];
  for (const [index, number] of numbers.entries()) {
    const customerId = await addTestCustomer(program, `GARAGE ${['HUBERT', 'LEFEVRE', 'NOEL'][index] ?? ''}`);
    customers.push(customerId);
    invoices.push(await addTestInvoice(program, { customerId, number, dueOn, euros: 1_000 + index }));
  }
  await takeTransfers(
    program,
    numbers.map((number, index) => ({ amount: 1_000 + index, text: `VIR ${number}` })),
  );
  const { sure } = await program.ask('bank.waiting', {});
  expect(sure.movementIds).toHaveLength(3);
  const before = standingOf(program);

  const accepting = program.ask('bank.acceptSure', { movementIds: sure.movementIds });
  await giveWay();
  const { customerId, documentId } = { customerId: customers[2] ?? '', documentId: invoices[2] ?? '' };
  const byHand = await program.ask('call.log', {
    ...{ customerId, outcome: 'message_left', note: '', documentIds: [documentId] },
    ...{ promisedOn: null, promisedAmount: null },
  });
  const accepted = await accepting;
  expect(accepted).toMatchObject({ accepted: 3, left: 0 });
  expect((await program.ask('bank.waiting', {})).rows).toEqual([]);
  expect(await program.ask('ledger.check', {})).toMatchObject({ ok: true });

  await program.ask('history.undo', { actionId: accepted.actionId, reason: '' });
  await program.ask('history.undo', { actionId: byHand.actionId, reason: '' });
  expect(standingOf(program)).toEqual(before);
  expect(await program.ask('ledger.check', {})).toMatchObject({ ok: true });
});
