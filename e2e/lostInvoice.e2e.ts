import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeFindings } from '#e2e/axe';
import { mustAnswer, openEmptyShop } from '#e2e/martin';
import { button, goTo, select, words } from '#e2e/pages/controls';
import { todayRow } from '#e2e/pages/today';
import { startApp, type RunningApp } from '#e2e/running';

let app: RunningApp;
let folder = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dument-tva-'));
  app = await startApp({ today: '2026-11-23' });
  await openShop();
});
afterAll(async () => {
  await app.close();
  app.home.remove();
  rmSync(folder, { recursive: true, force: true });
});

// A consumer whose works are nearly two years old, and a garage that will never pay.
async function openShop(): Promise<void> {
  await openEmptyShop(app);
  await addInvoice({ name: 'Mme Odile MOREL', relation: 'B2C', number: 'F-2025-014', issuedOn: '2025-03-10' });
  await addInvoice({ name: 'GARAGE ROUX', relation: 'B2B', number: 'F-2026-031', issuedOn: '2026-06-01' });
}

async function addInvoice(invoice: {
  readonly name: string;
  readonly relation: 'B2B' | 'B2C';
  readonly number: string;
  readonly issuedOn: string;
}): Promise<void> {
  const { name, relation, number, issuedOn } = invoice;
  const { customerId } = await mustAnswer(app, 'customer.create', {
    ...{ code: '', name, relation, country: 'FR', language: 'fr', recipient: '', addressExtra: '' },
    ...{ street: '3 place de la Motte', postcode: '87000', city: 'Limoges', phone: '05 55 12 34 56', email: '' },
    ...{ companyNumber: '', vatNumber: '', tone: 'normal', policyId: null, termsDays: null, isLocked: false },
    ...{ penaltiesOnInvoices: true, termsEndOfMonth: false },
  });
  await mustAnswer(app, 'invoice.create', {
    ...{ customerId, number, issuedOn, deliveredOn: null, gross: 175_000 },
    vat: [
      { rateMilli: 20_000, net: 100_000, vat: 20_000 },
      { rateMilli: 10_000, net: 50_000, vat: 5_000 },
    ],
    instalments: [{ dueOn: issuedOn.replace(/\d\d$/, '28'), amount: 175_000 }],
    ...{ orderReference: '', paymentReference: '', label: 'Chaudière et pose' },
  });
}

test('an invoice that grows too old is in the day’s list, and a signed acknowledgement gives it two years', async () => {
  const { limitation, common } = app.text;
  await goTo(app, 'today');
  const row = todayRow(app, 'F-2025-014');
  expect(await words(row)).toMatch(/plus que six mois pour agir en justice \(dernier jour le 10 mars 2027\)/);
  await row.click();
  const part = app.window.getByRole('region', { name: limitation.title });
  await part.getByText(common.why, { exact: true }).click();
  expect(await words(part)).toMatch(/10 mars 2027 .*art\. L218-2 C\. conso\./);
  expect(await axeFindings(app.window)).toEqual([]);

  await button(part, limitation.record).click();
  const dialog = app.window.getByRole('dialog');
  await select(app, dialog, limitation.kind, 'Reconnaissance de dette écrite');
  await dialog.getByRole('textbox', { name: limitation.on }).fill('20/11/2026');
  await dialog.getByText(/tout le délai recommence \(art\. 2240 C\. civ\.\)/).waitFor();
  expect(await axeFindings(app.window)).toEqual([]);
  await button(dialog, common.save).click();
  await part.getByText('20 novembre 2028').waitFor();
  await goTo(app, 'today');
  await todayRow(app, 'F-2025-014').waitFor({ state: 'detached' });
});

test('what will never be paid is written off with its ground; the duplicate brings the VAT back', async () => {
  const { loss, money, reports } = app.text;
  await goTo(app, 'invoices');
  await app.window.getByText('F-2026-031', { exact: true }).dblclick();
  await button(app.window, money.writeOff).click();
  const dialog = app.window.getByRole('dialog');
  await select(app, dialog, loss.why, 'Liquidation judiciaire ouverte');
  await dialog.getByText(loss.vatAnswers.paid, { exact: true }).click();
  await dialog.getByLabel(loss.groundOn).fill('12/11/2026');
  await dialog.getByLabel(loss.detail).fill('Tribunal de commerce de Limoges, n° 2026/118');
  await dialog.getByText(loss.hasProof, { exact: true }).click();
  await dialog.getByText('Le document n’est pas encore parti chez le client').waitFor();
  expect(await words(dialog)).toMatch(/20,00 % 1 000,00 € 200,00 €/);
  expect(await axeFindings(app.window)).toEqual([]);
  await button(dialog, loss.save).click();

  const part = app.window.getByRole('region', { name: loss.partTitle });
  await part.waitFor();
  await app.answerDialogs({ saveInto: folder });
  await button(part, loss.pdf).click();
  await part.getByLabel(loss.sent).waitFor();
  const saved = readdirSync(folder).find((name) => name.endsWith('-TVA.pdf')) ?? '';
  expect(readFileSync(join(folder, saved)).subarray(0, 5).toString()).toBe('%PDF-');
  await button(part, loss.sentSave).click();
  await part.getByText(/^250,00\s€ de TVA repris le/).waitFor();
  expect(await axeFindings(app.window)).toEqual([]);

  await goTo(app, 'reports');
  await app.window.getByRole('region', { name: loss.report }).getByRole('button', { name: reports.open }).click();
  await app.window.getByRole('heading', { name: loss.report }).waitFor();
  await app.window.getByText(loss.equal).waitFor();
  expect(await axeFindings(app.window)).toEqual([]);
  await button(app.window, loss.file).click();
  await expect.poll(() => readdirSync(folder).some((name) => name.endsWith('.csv'))).toBe(true);
  expect(app.complaints).toEqual([]);
});
