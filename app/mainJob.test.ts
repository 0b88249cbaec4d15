import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { testCompany } from '#app/testContext';
import { testProgram, type TestProgram } from '#app/testProgram';
import { plainDate } from '#domain/calendar/plainDate';
import { cents } from '#domain/money/cents';

const listOfMartin = readFileSync(join(import.meta.dirname, 'testdata', 'martin-factures-2026.cp1252.csv'));

async function martin(today: string): Promise<TestProgram> {
  const program = testProgram({ today });
  await program.ask('ledger.create', {
    folder: null,
    companyName: 'Plomberie Martin',
    country: 'FR',
    mainRelation: 'B2B',
    language: 'fr',
  });
  await program.ask('settings.saveCompany', testCompany('FR'));
  return program;
}

it('plays the main job of the shop', async () => {
  const program = await martin('2026-11-03');
  const preview = await program.ask('import.read', {
    fileName: 'martin.csv',
    bytes: listOfMartin.toString('base64'),
  });
  expect(preview.counts).toMatchObject({ ready: 59 });
  expect(preview.rows.filter(({ state }) => state !== 'ready').map(({ line, state }) => [line, state])).toHaveLength(7);
  const imported = await program.ask('import.commit', { token: preview.token });
  console.log(imported.lateInvoices.map((l) => [l.number, l.customerName, l.dueOn, l.open]).join('\n'));
  await program.ask('trial.end', {});
  const day = await program.ask('today.get', {});
  console.log(JSON.stringify(day, null, 1));
  expect(cents(0)).toBe(0);
  expect(plainDate('2026-11-03')).toBe('2026-11-03');
});
