import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { testProgram } from '#app/testProgram';
import { present } from '#domain/assert';
import { plainDate } from '#domain/calendar/plainDate';

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

test('a formal notice names the day of a reminder only when the user told it', async () => {
  const openingOf = async (on: '2026-10-05' | null) => {
    const program = testProgram({ today: '2026-11-23' });
    const company = {
      folder: null,
      companyName: 'Martin',
      country: 'FR',
      mainRelation: 'B2B',
      language: 'fr',
    } as const;
    await program.ask('ledger.create', company);
    const { company: blank } = await program.ask('settings.get', {});
    await program.ask('settings.saveCompany', {
      ...blank,
      ...{ street: '12 rue du Consulat', postcode: '87000', city: 'Limoges', signatory: 'Luc Martin' },
      ...{ companyNumber: '73282932000074', iban: 'FR7630006000011234567890189' },
    });
    const preview = await program.ask('import.read', { fileName: 'm.csv', bytes: listOfMartin.toString('base64') });
    const { lateInvoices } = await program.ask('import.commit', { token: preview.token });
    const invoice = lateInvoices.find(({ number }) => number === 'FA-2026-0113');
    if (invoice === undefined) throw new Error('the list holds FA-2026-0113');
    await program.ask('invoice.setReminded', {
      rows: [{ documentId: invoice.documentId, reached: 'reminder2', on: on === null ? null : plainDate(on) }],
    });
    await program.ask('trial.end', {});
    program.clock.advance(8);
    program.tick();
    const { runId } = await program.ask('run.start', {});
    const { run } = await program.ask('run.get', {});
    const letter = run?.letters.find(({ kind }) => kind === 'formalNotice');
    if (letter === undefined) throw new Error('the formal notice is in the run');
    const { paragraphs } = await program.ask('run.previewLetter', { runId: present(runId, 'run'), key: letter.key });
    return paragraphs.map(({ text }) => text).join(' ');
  };

  expect(await openingOf(null)).toContain('Malgré nos précédents rappels,');
  const dated = await openingOf('2026-10-05');
  expect(dated).toMatch(/second rappel du 5\soctobre\s2026/u);
  expect(dated).toContain('notre précédent rappel');
});
