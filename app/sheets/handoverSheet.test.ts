import { expect, it } from 'vitest';
import { addTestCustomer, addTestInvoice, testShop } from '#app/testShop';
import type { TestProgram } from '#app/testProgram';
import { plainDate } from '#domain/calendar/plainDate';
import { placedText } from '#workers/pdf/testdata/pageChecks';

/** The words of the sheet that is printed, page by page from top to bottom. */
async function printed(program: TestProgram, sheet: 'handover' | 'callSheets'): Promise<string> {
  await program.ask('sheet.print', { sheet, runId: null, how: 'dialog' });
  const bytes = program.desk.printed.at(-1)?.bytes ?? new Uint8Array();
  return (await placedText(Uint8Array.from(bytes))).map(({ text }) => text).join(' ');
}

const none = { promisedOn: null, promisedAmount: null, documentIds: [] };

it('tells who takes over whom to call, what was said, and what comes in the next seven days', async () => {
  const program = await testShop({ isDrawn: true });
  expect(await program.refused('sheet.print', { sheet: 'handover', runId: null, how: 'dialog' })).toBe(
    'print.nothingComing',
  );
  const lateId = await addTestCustomer(program, 'SCI Les Halles', { recipient: 'Mme Roux', phone: '05 55 00 00 01' });
  await addTestInvoice(program, { customerId: lateId, number: 'F-1', dueOn: '2026-05-05', euros: 100 });
  const soonId = await addTestCustomer(program, 'Garage du Pont', { phone: '05 55 00 00 02' });
  await addTestInvoice(program, { customerId: soonId, number: 'F-2', dueOn: '2026-05-12', euros: 200 });
  const laterId = await addTestCustomer(program, 'Hôtel Bellevue', { phone: '05 55 00 00 03' });
  await addTestInvoice(program, { customerId: laterId, number: 'F-3', dueOn: '2026-08-12', euros: 300 });
  await program.ask('call.log', { customerId: lateId, outcome: 'message_left', note: 'parlé à sa fille', ...none });
  await program.ask('customer.note', { customerId: lateId, text: 'divorce en cours' });

  const words = await printed(program, 'handover');
  expect(words).toContain('1. SCI Les Halles');
  expect(words).toContain('Mme Roux');
  expect(words).toContain('05 55 00 00 01');
  expect(words).toContain('message laissé');
  expect(words).toContain('parlé à sa fille');
  // He gets a note by post: nobody should phone him.
  expect(words).toMatch(/Garage du Pont · Lettre le \d+ mai 2026/u);
  expect(words).not.toContain('05 55 00 00 02');
  expect(words).not.toContain('Hôtel Bellevue');
  expect(words).not.toContain('divorce');
});

it('does not tell what was undone, and tells once what is the same of several invoices', async () => {
  const program = await testShop({ isDrawn: true });
  const customerId = await addTestCustomer(program, 'SCI Les Halles');
  const rows = [];
  for (const number of ['F-1', 'F-2', 'F-3', 'F-4']) {
    const documentId = await addTestInvoice(program, { customerId, number, dueOn: '2026-03-05', euros: 100 });
    rows.push({ documentId, reached: 'reminder1' as const, on: plainDate('2026-04-20') });
  }
  await program.ask('invoice.setReminded', { rows });
  const { actionId } = await program.ask('call.log', { customerId, outcome: 'refuses', note: '', ...none });
  await program.ask('history.undo', { actionId, reason: '' });

  const words = await printed(program, 'handover');
  expect(words).not.toContain('refuse de payer');
  expect(words.match(/première relance/gu)).toHaveLength(1);
  expect(words).toContain('F-1, F-2, F-3…');
});
