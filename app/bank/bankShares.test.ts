import { expect, it } from 'vitest';
import { acceptRow, shopAtWork, standingOf, takeTransfers } from '#app/bank/testMoney';
import { cents } from '#domain/money/cents';

const on = '2026-05-12';
const known = 'FR7630006000011234567890189';

it('shares one transfer by hand: each has his part, nothing is learned of who paid, and it is undone whole', async () => {
  const { aubert, bonnet, program } = await shopAtWork();
  const transfer = { amount: 1_500, name: 'CABINET FONCIA', text: 'CHARGES', iban: known, on };
  const [row] = await takeTransfers(program, [transfer]);
  const invoices = async (customerId: string) => (await program.ask('customer.get', { customerId })).invoices;
  const [first, second] = [(await invoices(aubert))[0], (await invoices(bonnet))[0]];
  const part = (customerId: string, documentId: string | undefined, amount: number) => ({
    ...{ customerId, documentIds: documentId === undefined ? [] : [documentId] },
    amount: cents(amount),
  });
  const said = (...parts: ReturnType<typeof part>[]) => ({
    ...{ movementId: row?.movementId ?? '', kind: 'payment' as const, paymentId: null, isRestGranted: false },
    parts,
  });
  // Too little, too much, nothing for one of them, a share for one only: refused, and nothing is left behind.
  const before = standingOf(program);
  for (const wrong of [
    said(part(aubert, first?.documentId, 90_000), part(bonnet, second?.documentId, 59_999)),
    said(part(aubert, first?.documentId, 100_000), part(bonnet, second?.documentId, 60_000)),
    said(part(aubert, first?.documentId, 150_000), part(bonnet, second?.documentId, 0)),
    {
      ...said(),
      parts: [part(aubert, first?.documentId, 150_000), { customerId: bonnet, documentIds: [] }],
    },
  ]) {
    expect(await program.refused('bank.accept', wrong)).toBe('bank.sharesWrong');
  }
  expect(standingOf(program)).toEqual(before);

  const shares = said(part(aubert, first?.documentId, 90_000), part(bonnet, second?.documentId, 60_000));
  const actionId = await acceptRow(program, row, shares);
  expect((await invoices(aubert)).map(({ open }) => open)).toEqual([10_000]);
  expect(await invoices(bonnet)).toEqual([]);
  expect(await program.ask('payers.list', {})).toEqual([]);
  await program.ask('history.undo', { actionId, reason: '' });
  expect(standingOf(program)).toEqual(before);
  expect(program.errors).toEqual([]);
});

it('keeps in advance what a share leaves over', async () => {
  const { aubert, bonnet, program } = await shopAtWork();
  const [row] = await takeTransfers(program, [{ amount: 1_500, name: 'CABINET FONCIA', on }]);
  const [first] = (await program.ask('customer.get', { customerId: aubert })).invoices;
  await acceptRow(program, row, {
    parts: [
      { customerId: aubert, documentIds: [first?.documentId ?? ''], amount: cents(120_000) },
      { customerId: bonnet, documentIds: [], amount: cents(30_000) },
    ],
  });
  expect(await program.ask('customer.get', { customerId: aubert })).toMatchObject({ invoices: [], credit: 20_000 });
  expect((await program.ask('customer.get', { customerId: bonnet })).credit).toBe(30_000);
});
