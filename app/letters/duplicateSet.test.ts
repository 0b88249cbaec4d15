import { expect, it } from 'vitest';
import { addTestCustomer, addTestInvoice, testShop } from '#app/testShop';

it('prints open invoices marked as duplicates and copies of the letters as one job, and opens what was attached', async () => {
  const program = await testShop();
  const customerId = await addTestCustomer(program, 'SCI Les Halles');
  expect(await program.refused('letter.duplicates', { customerId, how: 'dialog' })).toBe('print.nothingToRepeat');

  const documentId = await addTestInvoice(program, { customerId, number: 'F-1', dueOn: '2026-03-08', euros: 120 });
  const paper = { documentId, fileName: 'papier.png', bytes: 'iVBORw0KGgo=' } as const;
  await program.ask('invoice.attachBytes', { ...paper, role: 'deliveryNote' });
  await program.ask('invoice.attachBytes', { ...paper, role: 'quote' });
  const { runId } = await program.ask('letter.single', { customerId, kind: 'reminder1' });
  await program.ask('run.print', { runId, how: 'dialog', which: 'all' });
  const before = await program.ask('customer.timeline', { customerId, kinds: [], limit: 100 });

  const done = await program.ask('letter.duplicates', { customerId, how: 'dialog' });
  expect(done).toEqual({ outcome: 'handedOver', file: null, invoices: 1, letters: 1, opened: 1 });
  const job = new TextDecoder().decode(program.desk.printed.at(-1)?.bytes);
  expect(job).toMatch(/"stamp":"copy"/);
  expect(job.indexOf('DUPLICATA')).toBeGreaterThan(0);
  expect(job.indexOf('RAPPEL DE PAIEMENT')).toBeGreaterThan(job.indexOf('DUPLICATA'));
  // A second look at old papers is no step.
  expect(await program.ask('customer.timeline', { customerId, kinds: [], limit: 100 })).toEqual(before);
});
