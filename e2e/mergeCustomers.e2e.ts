import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeFindings } from '#e2e/axe';
import { mustAnswer, openEmptyShop } from '#e2e/martin';
import { button, choose, goTo, words } from '#e2e/pages/controls';
import { openCustomer } from '#e2e/pages/customer';
import { startApp, type RunningApp } from '#e2e/running';

let app: RunningApp;
beforeAll(async () => {
  app = await startApp({ today: '2026-11-23' });
  await openEmptyShop(app);
  await addRecord('SCI LES HALLES', 'F-2026-031', '');
  await addRecord('Les Halles (SCI)', 'F-2026-044', '05 55 12 34 56');
});
afterAll(async () => {
  await app.close();
  app.home.remove();
});

// The same customer, written in two ways by two lists.
async function addRecord(name: string, number: string, phone: string): Promise<void> {
  const { customerId } = await mustAnswer(app, 'customer.create', {
    ...{ code: '', name, relation: 'B2B', country: 'FR', language: 'fr', recipient: '', addressExtra: '', phone },
    ...{ street: '3 place de la Motte', postcode: '87000', city: 'Limoges', email: '', companyNumber: '' },
    ...{ vatNumber: '', tone: 'normal', policyId: null, termsDays: null, isLocked: false },
    ...{ penaltiesOnInvoices: true, termsEndOfMonth: false },
  });
  await mustAnswer(app, 'invoice.create', {
    ...{ customerId, number, issuedOn: '2026-09-01', deliveredOn: null, gross: 12_000 },
    vat: [{ rateMilli: 20_000, net: 10_000, vat: 2_000 }],
    instalments: [{ dueOn: '2026-10-01', amount: 12_000 }],
    ...{ orderReference: '', paymentReference: '', label: 'Dépannage' },
  });
}

test('two records of one customer become one file, and two again', async () => {
  const { customer } = app.text;
  await openCustomer(app, 'SCI LES HALLES');
  await button(app.window, customer.more).click();
  await app.window.getByRole('menuitem', { name: customer.merge.action }).click();
  const dialog = app.window.getByRole('dialog');
  await dialog.getByRole('button', { name: /Les Halles \(SCI\) · Limoges/ }).click();
  await choose(dialog, customer.merge.stays, 'SCI LES HALLES · Limoges · n° 000001');
  expect(await axeFindings(app.window)).toEqual([]);
  if (process.env['DUMENT_SHOT'] !== undefined) await app.window.screenshot({ path: process.env['DUMENT_SHOT'] });
  await button(dialog, customer.merge.submit).click();
  await dialog.waitFor({ state: 'detached' });

  const page = app.window.locator('main');
  await page.getByText('F-2026-044').first().waitFor();
  const told = await words(page);
  expect(told).toContain('240,00');
  expect(told).toContain('La fiche de Les Halles (SCI) (000002) a été réunie à celle-ci');
  expect(told).toContain('05 55 12 34 56');
  await goTo(app, 'customers');
  expect(await app.window.getByRole('row').filter({ hasText: 'Limoges' }).count()).toBe(1);

  await app.window.keyboard.press('Control+z');
  await app.window.getByRole('row').filter({ hasText: 'Les Halles (SCI)' }).waitFor();
  expect(await app.window.getByRole('row').filter({ hasText: 'Limoges' }).count()).toBe(2);
});
