import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeFindings } from '#e2e/axe';
import { camtOf } from '#app/bank/testStatements';
import { mustAnswer, openEmptyShop } from '#e2e/martin';
import { button, goTo, words } from '#e2e/pages/controls';
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

const names = ['GARAGE HUBERT', 'SCI LES HALLES', 'BOULANGERIE ROCHE', 'CABINET VERNET', 'ATELIER DUMAS'];

async function openShop(): Promise<void> {
  await openEmptyShop(app);
  for (const [index, customer] of names.entries()) {
    const { customerId } = await mustAnswer(app, 'customer.create', {
      ...{ code: '', name: customer, relation: 'B2B', country: 'FR', language: 'fr', recipient: '', addressExtra: '' },
      ...{ street: '3 place de la Motte', postcode: '87000', city: 'Limoges', phone: '05 55 12 34 56', email: '' },
      ...{ companyNumber: '', vatNumber: '', tone: 'normal', policyId: null, termsDays: null, isLocked: false },
      ...{ penaltiesOnInvoices: true, termsEndOfMonth: false },
    });
    for (const [n, gross] of [100_000 + index * 1_700, 52_000 + index * 900].entries()) {
      await mustAnswer(app, 'invoice.create', {
        ...{ customerId, number: `FA-2026-0${index}${n}7`, issuedOn: '2026-03-10', deliveredOn: null, gross },
        vat: [{ rateMilli: 0, net: gross, vat: 0 }],
        instalments: [{ dueOn: '2026-04-10', amount: gross }],
        ...{ orderReference: '', paymentReference: '', label: 'Travaux' },
      });
    }
  }
}

// Seven payments that name their invoice in the ways people do, three that do not, two that leave.
const statement = camtOf([
  { amount: 1_000, name: 'GARAGE HUBERT', text: 'FA-2026-0007' },
  { amount: 1_017, name: 'LES HALLES', text: 'VIR FA 2026 0107' },
  { amount: 1_034, name: 'ROCHE', text: 'facture 2026/0207' },
  { amount: 1_051, name: 'VERNET', text: 'FA2O26O3O7' },
  { amount: 1_068, name: 'DUMAS', text: 'FA 2026-407' },
  { amount: 520, name: 'GARAGE HUBERT', text: 'FA-2026-0017 merci' },
  { amount: 529, name: 'SCI LES HALLES', text: 'FA20260117' },
  { amount: 538, name: 'J ROCHE', text: 'solde' },
  { amount: 200, name: 'CABINET VERNET', text: 'acompte' },
  { amount: 333.33, name: 'IMPOTS', text: 'REMB TVA' },
  { amount: -80, name: 'EDF', text: 'PRLV' },
  { amount: -45.5, name: 'POINT P', text: 'CB' },
]);

test('a bank file is taken in, the certain payments go in one press, two more by keyboard', async () => {
  const { bank } = app.text;
  await goTo(app, 'import');
  const file = await app.window.evaluateHandle((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], 'releve.xml', { type: 'text/xml' }));
    return data;
  }, statement);
  await app.window.dispatchEvent('.dropZone', 'drop', { dataTransfer: file });
  const part = app.window.getByRole('region', { name: bank.statements });
  expect(await words(part)).toMatch(
    /le compte est juste.* 10 entrées, 7 290,33 €.* 2 sorties.* 12 mouvements nouveaux/s,
  );
  expect(await axeFindings(app.window)).toEqual([]);
  await button(part, bank.take).click();
  await button(app.window, bank.goMoney).click();

  const sure = app.window.getByRole('button', { name: /Accepter les \d+ sûrs/ });
  await sure.waitFor();
  expect(await words(sure)).toMatch(/Accepter les 7 sûrs/);
  expect(await axeFindings(app.window)).toEqual([]);
  if (process.env['DUMENT_SHOT'] !== undefined) await app.window.screenshot({ path: process.env['DUMENT_SHOT'] });
  await sure.click();
  await sure.waitFor({ state: 'detached' });

  const grid = app.window.getByRole('grid', { name: bank.title });
  await expect.poll(() => grid.getByRole('row').count()).toBe(4);
  const panel = app.window.getByRole('region', { name: bank.panel });
  await panel.getByRole('heading', { name: 'J ROCHE' }).waitFor();
  await panel.getByRole('button', { name: bank.accept.payment }).waitFor();
  await grid.getByRole('row').nth(1).focus();
  await app.window.keyboard.press('Enter');
  await panel.getByRole('heading', { name: 'CABINET VERNET' }).waitFor();
  await panel.getByText(/Il restera/).waitFor();
  await grid.getByRole('row').nth(1).focus();
  await app.window.keyboard.press('Enter');
  await panel.getByRole('heading', { name: 'IMPOTS' }).waitFor();
  await panel.getByRole('button', { name: bank.notCustomer }).waitFor();
  await app.window.keyboard.press('x');
  await app.window.getByText(bank.empty).waitFor();

  const { rows } = await mustAnswer(app, 'invoices.list', { text: '', filter: 'open', after: null, limit: 50 });
  expect(rows.map(({ number }) => number).toSorted()).toEqual(['FA-2026-0317', 'FA-2026-0417']);
});
