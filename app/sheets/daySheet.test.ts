import { expect, it } from 'vitest';
import { callGroup, daySheetOf } from '#app/sheets/daySheet';
import { addTestCustomer, addTestInvoice, testShop } from '#app/testShop';
import type { Country, Relation } from '#domain/country';

const frame = { company: 'Martin', language: 'fr' } as const;

async function callTo(country: Country, relation: Relation, invoices: number) {
  const program = await testShop({ country });
  const customerId = await addTestCustomer(program, 'Jan Peeters', {
    ...{ relation, country, language: 'fr', street: 'Grand-Place 1', postcode: '1000', city: 'Bruxelles' },
    phone: '0470 12 34 56',
  });
  for (let n = 1; n <= invoices; n++) {
    await addTestInvoice(program, { customerId, number: `F-${n}`, dueOn: '2026-04-08', euros: 100 });
  }
  const panel = await program.ask('call.prepare', { customerId });
  return { today: program.clock.today(), call: { panel, references: () => 'chaudière · devis', told: [] } };
}

it('lists the calls in order, with their number, how many they are and what is owed by them all', async () => {
  const { call, today } = await callTo('FR', 'B2B', 1);
  const sheet = daySheetOf([call, call], { ...frame, today });
  expect(sheet.subtitle).toContain('2 appels, 200,00\u00a0€ à payer');
  expect(sheet.parts.map((part) => (part.part === 'group' ? part.parts[0] : part))).toEqual([
    { part: 'sides', left: '1. Jan Peeters', right: '0470 12 34 56' },
    { part: 'sides', left: '2. Jan Peeters', right: '0470 12 34 56' },
  ]);
});

it('names the first invoices with what they were for, and counts the others', async () => {
  const { call } = await callTo('FR', 'B2B', 6);
  const words = JSON.stringify(callGroup(call, 1, 'fr'));
  expect(words).toContain('F-4');
  expect(words).toContain('chaudière · devis');
  expect(words).not.toContain('F-5');
  expect(words).toContain('et 2 autres factures');
});

it('prints neither the number nor what to say for who must not be called yet', async () => {
  const { call } = await callTo('BE', 'B2C', 1);
  const words = JSON.stringify(callGroup(call, 1, 'fr'));
  expect(words).toContain('Ne pas appeler');
  expect(words).toContain('premier rappel gratuit');
  expect(words).not.toContain('0470');
  expect(words).not.toContain('Bonjour');
});
