import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { testProgram } from '#app/testProgram';

const listOfMartin = readFileSync(join(import.meta.dirname, '..', 'testdata', 'martin-factures-2026.cp1252.csv'));

test('reminders told without a date lie in the order of the sequence, none before the one it follows', async () => {
  const program = testProgram({ today: '2026-11-23' });
  const company = { folder: null, companyName: 'Martin', country: 'FR', mainRelation: 'B2B', language: 'fr' } as const;
  await program.ask('ledger.create', company);
  const preview = await program.ask('import.read', { fileName: 'm.csv', bytes: listOfMartin.toString('base64') });
  const { lateInvoices } = await program.ask('import.commit', { token: preview.token });
  const rows = lateInvoices.map(({ documentId }) => ({ documentId, reached: 'reminder2' as const, on: null }));
  await program.ask('invoice.setReminded', { rows });

  for (const { documentId } of lateInvoices) {
    const { steps } = await program.ask('invoice.get', { documentId });
    const done = steps.flatMap(({ state, on }) => (state === 'done' && on !== null ? [on] : []));
    expect(done.length).toBeGreaterThan(2);
    expect(done).toEqual([...done].sort());
  }
});
