import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeFindings } from '#e2e/axe';
import { mustAnswer, openEmptyShop } from '#e2e/martin';
import { button, fill, goTo, words } from '#e2e/pages/controls';
import { openCustomer } from '#e2e/pages/customer';
import { startApp, type RunningApp } from '#e2e/running';

let app: RunningApp;
beforeAll(async () => {
  app = await startApp({ today: '2026-05-11' });
  await openShop();
});
afterAll(async () => {
  expect(app.complaints).toEqual([]);
  await app.close();
  app.home.remove();
});

/** A business customer, his invoice of 1 000 EUR due on 31 January 2026, half of it paid on 2 March. */
async function openShop(): Promise<void> {
  await openEmptyShop(app);
  const { customerId } = await mustAnswer(app, 'customer.create', {
    ...{ code: '', name: 'SCI Les Halles', relation: 'B2B', country: 'FR', language: 'fr', recipient: '' },
    ...{ addressExtra: '', street: '3 place de la Motte', postcode: '87000', city: 'Limoges', phone: '', email: '' },
    ...{ companyNumber: '', vatNumber: '', tone: 'normal', policyId: null, termsDays: null, isLocked: false },
    ...{ penaltiesOnInvoices: true, termsEndOfMonth: false },
  });
  const { documentId } = await mustAnswer(app, 'invoice.create', {
    ...{ customerId, number: 'F-1', issuedOn: '2026-01-01', deliveredOn: null, gross: 100_000 },
    ...{ vat: [{ rateMilli: 20_000, net: 83_333, vat: 16_667 }] },
    ...{ instalments: [{ dueOn: '2026-01-31', amount: 100_000 }] },
    ...{ orderReference: '', paymentReference: '', label: 'Chaudière' },
  });
  await mustAnswer(app, 'payment.record', {
    ...{ customerId, amount: 50_000, paidOn: '2026-03-02', means: 'transfer', label: '' },
    allocations: [{ documentId, amount: null }],
  });
}

const claim = () => app.window.getByRole('region', { name: /Ce qu’on peut demander/ });
const total = () => words(claim().locator('.claimTotal'));

test('what may be asked: every figure has its reason, a charge is given up and claimed again', async () => {
  const text = app.text.claim;
  await goTo(app, 'invoices');
  await app.window.getByRole('row').filter({ hasText: 'F-1' }).first().click();
  await claim().waitFor();
  // 500,00 + 9,99 (30 days on 1 000) + 11,65 (70 days on 500) + 40,00.
  expect(await total()).toContain('561,64');

  await claim().getByText(text.whats.interest, { exact: true }).first().waitFor();
  await claim().locator('summary').filter({ hasText: text.whats.interest }).click();
  const row = claim().getByRole('row').filter({ hasText: '01/02/2026' });
  expect(await words(row)).toMatch(/01\/02\/2026 02\/03\/2026 30 1 000,00 12,15 % 9,9863/);
  expect(await words(claim())).toContain('art. L441-10, II C. com.');
  // Both accounts: the law lets the payment settle the 40 EUR and the interest first.
  expect(await words(claim().getByRole('row').filter({ hasText: text.figures.principal }))).toMatch(
    /500,00 € 549,99 €/,
  );
  expect(await axeFindings(app.window)).toEqual([]);

  const line = claim().getByRole('listitem').filter({ hasText: text.whats.fixedIndemnity });
  await button(line, text.waive).click();
  const dialog = app.window.getByRole('dialog', { name: text.waiveTitle });
  await fill(dialog, text.reason, 'client fidèle');
  expect(await axeFindings(app.window)).toEqual([]);
  await button(dialog, text.waiveSave).click();
  await dialog.waitFor({ state: 'hidden' });
  await line.getByText(text.waived).waitFor();
  expect(await total()).toContain('521,64');

  // The customer's file shows the same list, and its thread tells of it.
  await openCustomer(app, 'SCI Les Halles');
  await claim().waitFor();
  expect(await total()).toContain('521,64');
  await app.window.getByText('Renoncé à l’indemnité de 40 € de la facture F-1').first().waitFor();
  await button(claim(), text.again).click();
  await expect.poll(total).toContain('561,64');
});

test('the detail of the interest becomes a paper', async () => {
  const text = app.text.claim;
  const path = join(app.home.folder, 'interets-000001-2026-05-11.pdf');
  await app.answerDialogs({ saveInto: app.home.folder });
  await openCustomer(app, 'SCI Les Halles');
  await button(claim(), text.print).click();
  await app.window.getByRole('menuitem', { name: text.printHow.pdf }).click();
  await claim().getByText(text.printed.saved).waitFor();
  expect(existsSync(path)).toBe(true);
  expect(readFileSync(path).subarray(0, 5).toString()).toBe('%PDF-');
});

test('terms agreed are checked while they are typed, and change the claim', async () => {
  const text = app.text.claim.terms;
  await openCustomer(app, 'SCI Les Halles');
  await button(claim(), text.open).click();
  const dialog = app.window.getByRole('dialog', { name: text.title });
  await dialog.getByText(text.own, { exact: true }).click();
  await fill(dialog, text.rate, '3');
  await dialog.getByText(/est sous le minimum de la loi, 7,86\s%/).waitFor();
  await fill(dialog, text.rate, '1000');
  await dialog.getByText(/un juge réduit une pénalité manifestement excessive/).waitFor();
  await fill(dialog, text.rate, '15 %');
  await dialog.getByText(/manifestement excessive/).waitFor({ state: 'hidden' });
  expect(await axeFindings(app.window)).toEqual([]);
  await button(dialog, text.save).click();
  await dialog.waitFor({ state: 'hidden' });
  // 12,33 + 14,38 of interest at 15 %.
  await expect.poll(total).toContain('566,71');
});
