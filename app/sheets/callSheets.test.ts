import { expect, it } from 'vitest';
import { callSheet } from '#app/sheets/callSheets';
import { addTestCustomer, addTestInvoice, testShop } from '#app/testShop';
import type { Country, Relation } from '#domain/country';

async function sheetFor(country: Country, relation: Relation) {
  const program = await testShop({ country });
  const customerId = await addTestCustomer(program, 'Jan Peeters', {
    ...{ relation, country, language: 'fr', street: 'Grand-Place 1', postcode: '1000', city: 'Bruxelles' },
    phone: '0470 12 34 56',
  });
  await addTestInvoice(program, { customerId, number: 'F-1', dueOn: '2026-04-08', euros: 100 });
  const panel = await program.ask('call.prepare', { customerId });
  const { parts } = callSheet(panel, { today: program.clock.today(), company: 'Martin', language: 'fr' }, () => '');
  return JSON.stringify(parts);
}

it('prints the number and what to say', async () => {
  const sheet = await sheetFor('BE', 'B2B');
  expect(sheet).toContain('0470 12 34 56');
  expect(sheet).toContain('À dire');
});

it('prints neither for a Belgian consumer whose free reminder is not over, and says what to do instead', async () => {
  const sheet = await sheetFor('BE', 'B2C');
  expect(sheet).not.toContain('0470');
  expect(sheet).not.toContain('À dire');
  expect(sheet).toContain('premier rappel gratuit');
  expect(sheet).toContain('F-1');
});
