import { expect, it } from 'vitest';
import { addTestCustomer, addTestInvoice, testShop } from '#app/testShop';
import { cents } from '#domain/money/cents';

it('a part that is contested is frozen: the letter, the call and the claim ask for the rest, and all comes back', async () => {
  const program = await testShop();
  const customerId = await addTestCustomer(program, 'SCI Les Halles');
  const documentId = await addTestInvoice(program, { customerId, number: 'F-1', dueOn: '2026-03-10', euros: 1_150 });
  const dispute = { customerId, documentIds: [documentId], reason: 'deux radiateurs manquent' };
  await program.ask('dispute.open', { ...dispute, amount: cents(180_00) });

  expect((await program.ask('today.get', {})).rows).toMatchObject([{ customerId, amount: 970_00 }]);
  const rows = [{ documentId, reached: 'reminder1' as const, on: program.clock.today() }];
  await program.ask('invoice.setReminded', { rows });

  const panel = await program.ask('call.prepare', { customerId });
  expect(panel).toMatchObject({ owed: 1_150_00, overdue: 970_00 });
  const file = await program.ask('customer.get', { customerId });
  expect(file).toMatchObject({ open: 1_150_00, overdue: 970_00, disputes: [{ amount: 180_00 }] });
  const aging = await program.ask('report.aging', { on: program.clock.today() });
  expect(aging.totals).toMatchObject({ total: 1_150_00, disputed: 180_00 });

  await program.ask('letter.single', { customerId, kind: 'reminder2' });
  const { run } = await program.ask('run.get', {});
  expect(run?.letters).toMatchObject([{ invoices: [{ number: 'F-1', open: 970_00 }] }]);
  expect(run?.letters[0]?.doubts.map(({ doubt }) => doubt)).toContainEqual({
    code: 'doubt.partDispute',
    params: { on: program.clock.today(), amount: 180_00 },
  });
  // The rest is paid: nothing is asked of what is contested.
  await program.ask('payment.record', {
    ...{ customerId, amount: cents(970_00), paidOn: program.clock.today(), means: 'transfer', label: '' },
    allocations: [{ documentId, amount: null }],
  });
  expect(await program.ask('call.prepare', { customerId })).toMatchObject({ overdue: 0 });
  const { disputes } = await program.ask('customer.get', { customerId });
  await program.ask('dispute.close', { disputeId: disputes[0]?.disputeId ?? '', note: '' });
  expect(await program.ask('call.prepare', { customerId })).toMatchObject({ overdue: 180_00 });
});

it('the claim is the one of an invoice of what is not contested, interest and all', async () => {
  const program = await testShop();
  const asked = async (amount: number | null) => {
    const customerId = await addTestCustomer(program, `Client ${amount ?? 'sans litige'}`);
    const documentId = await addTestInvoice(program, {
      ...{ customerId, number: `F-${amount ?? 0}`, dueOn: '2026-03-10' },
      euros: amount === null ? 970 : 1_150,
    });
    const dispute = { customerId, documentIds: [documentId], reason: 'litige' };
    if (amount !== null) await program.ask('dispute.open', { ...dispute, amount: cents(amount) });
    const { asked: sum, lines } = await program.ask('claim.get', {
      ...{ customerId, itemIds: [], kind: 'formalNotice', on: null },
    });
    return { sum, amounts: lines.map(({ what, amount: line }) => [what, line]) };
  };
  const [part, whole] = [await asked(180_00), await asked(null)];
  expect(part).toEqual(whole);
  expect(part.amounts).toContainEqual(['principal', 970_00]);
});
