import { expect, it } from 'vitest';
import { addTestCustomer, addTestInvoice, testShop } from '#app/testShop';
import { placedText } from '#workers/pdf/testdata/pageChecks';

it('prints the ways to get paid on one page, with the papers to be found', async () => {
  const program = await testShop({ today: '2026-05-11', isDrawn: true });
  const customerId = await addTestCustomer(program, 'SCI Les Halles');
  const documentId = await addTestInvoice(program, { customerId, number: 'F-1', dueOn: '2026-03-05', euros: 5_000 });
  const sheet = { sheet: 'routes', runId: null, how: 'dialog' } as const;
  expect(await program.refused('sheet.print', sheet)).toBe('customer.unknown');
  await program.ask('sheet.print', { ...sheet, customerId, documentIds: [documentId] });
  const bytes = program.desk.printed.at(-1)?.bytes ?? new Uint8Array();
  const placed = await placedText(Uint8Array.from(bytes));
  expect(new Set(placed.map(({ page }) => page)).size).toBe(1);
  const words = placed.map(({ text }) => text).join(' ');
  for (const expected of ['SCI Les Halles', 'Injonction de payer', 'non confirmé', 'À réunir', 'À essayer d’abord']) {
    expect(words).toContain(expected);
  }
  // Price and interest pass the ceiling of small claims: it stands among the closed ones.
  expect(words).toMatch(/Voies fermées\s+Petites créances/u);
});
