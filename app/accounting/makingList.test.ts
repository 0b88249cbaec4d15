import { expect, it } from 'vitest';
import { addTestCustomer, addTestInvoice, testShop } from '#app/testShop';
import { plainDate } from '#domain/calendar/plainDate';

const wanted = { what: 'customer_ledger', from: null, to: plainDate('2026-05-11'), customerId: null } as const;

async function shop() {
  const program = await testShop({ today: '2026-05-11' });
  const customerId = await addTestCustomer(program, 'SCI Les Halles');
  await addTestInvoice(program, { customerId, number: 'F-1', dueOn: '2026-04-01', euros: 1_000 });
  program.desk.save = `${program.folder}/list`;
  return program;
}

it.each(['pdf', 'csv'] as const)('a list that is stopped is not saved, and the next one is: %s', async (format) => {
  const program = await shop();
  const saving = program.ask('export.save', { ...wanted, format });
  expect((await program.ask('export.making', {})).making).toEqual({ done: 0, total: null });
  await program.ask('export.stop', {});
  expect(await saving).toEqual({ outcome: 'cancelled', file: null });
  expect(program.desk.saved).toEqual([]);
  expect((await program.ask('export.making', {})).making).toBeNull();

  expect(await program.ask('export.save', { ...wanted, format })).toMatchObject({ outcome: 'saved' });
  expect(program.desk.saved).toHaveLength(1);
  // Stopped when nothing is made: the next list does not hear of it.
  await program.ask('export.stop', {});
  expect(await program.ask('export.save', { ...wanted, format })).toMatchObject({ outcome: 'saved' });
});

it('the window is told while a list is made', async () => {
  const program = await shop();
  await program.ask('export.save', { ...wanted, format: 'pdf' });
  expect(program.announced.flat()).toContain('drawing');
});
