import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { axeFindings } from '#e2e/axe';
import { mustAnswer, openEmptyShop } from '#e2e/martin';
import { button, fill, goTo, words } from '#e2e/pages/controls';
import { startApp, type RunningApp } from '#e2e/running';
import { sha256 } from '#db/identity';
import { signRateLines } from '#domain/countries/rateFile';

/** One business customer and his invoice of 1 000 EUR, due on 31 May 2026, seen in November. */
async function openShop(app: RunningApp): Promise<void> {
  await openEmptyShop(app);
  const { customerId } = await mustAnswer(app, 'customer.create', {
    ...{ code: '', name: 'SCI Les Halles', relation: 'B2B', country: 'FR', language: 'fr', recipient: '' },
    ...{ addressExtra: '', street: '3 place de la Motte', postcode: '87000', city: 'Limoges', phone: '', email: '' },
    ...{ companyNumber: '', vatNumber: '', tone: 'normal', policyId: null, termsDays: null, isLocked: false },
    ...{ penaltiesOnInvoices: true, termsEndOfMonth: false },
  });
  await mustAnswer(app, 'invoice.create', {
    ...{ customerId, number: 'F-1', issuedOn: '2026-05-01', deliveredOn: null, gross: 100_000 },
    ...{ vat: [{ rateMilli: 20_000, net: 83_333, vat: 16_667 }] },
    ...{ instalments: [{ dueOn: '2026-05-31', amount: 100_000 }] },
    ...{ orderReference: '', paymentReference: '', label: 'Chaudière' },
  });
}

/** The rates of the second half-year, as a file of the program's makers brings them. */
function rateFile({ home }: RunningApp): string {
  const path = join(home.folder, 'taux-2026-S2.csv');
  const lines = [
    'ECB_MRO_SEMESTER_START;2026-07-01;2026-12-31;2.00;BCE, 5 juin 2026',
    'FR_LEGAL_OTHER;2026-07-01;2026-12-31;2.50;JO du 28 juin 2026',
  ];
  writeFileSync(path, signRateLines(lines, sha256));
  return path;
}

/** What the invoice says may be asked today. */
async function claimed(app: RunningApp): Promise<string> {
  await goTo(app, 'invoices');
  await app.window.getByRole('row').filter({ hasText: 'F-1' }).first().click();
  await app.window.getByRole('heading', { level: 1, name: /F-1/ }).waitFor();
  return words(app.window.locator('.claimTotal').first());
}

describe('a rate that the program does not know', () => {
  let app: RunningApp;
  beforeEach(async () => {
    app = await startApp({ today: '2026-11-23' });
    await openShop(app);
  });
  afterEach(async () => {
    expect(app.complaints).toEqual([]);
    await app.close();
    app.home.remove();
  });

  test('is typed from the notice, and the claim of the invoice changes to the cent', async () => {
    const text = app.text.rates;
    // 1 000,00 + 40,00 + 30 days at 12,15 %.
    expect(await claimed(app)).toContain('1 049,99');

    await button(app.window, text.open).first().click();
    await app.window.getByRole('heading', { level: 1, name: text.title }).waitFor();
    expect(await axeFindings(app.window)).toEqual([]);
    const series = text.series.ECB_MRO_SEMESTER_START;
    await button(app.window, text.enterFor(series, text.period('01/07/2026', '31/12/2026'))).click();
    const dialog = app.window.getByRole('dialog', { name: text.enterOther });
    await fill(dialog, text.rate, '0,1215');
    await fill(dialog, text.source, 'BCE, 5 juin 2026');
    await button(dialog, app.text.common.save).click();
    expect(await words(dialog.getByRole('alert'))).toContain('12,15 %');
    expect(await axeFindings(app.window)).toEqual([]);

    await fill(dialog, text.rate, '2,00 %');
    await dialog.getByRole('textbox', { name: text.rate }).press('Enter');
    await dialog.waitFor({ state: 'hidden' });
    await app.window.getByText(text.states.typed('23/11/2026')).first().waitFor();

    // And 146 days at 12 %.
    expect(await claimed(app)).toContain('1 097,99');
  });

  test('may come in a file, shown before it is taken', async () => {
    const text = app.text.rates;
    await app.answerDialogs({ open: rateFile(app) });
    await goTo(app, 'settings');
    await app.window.getByRole('tab', { name: app.text.settings.sections.rules }).click();
    await button(app.window, text.open).click();
    await button(app.window, text.import).click();
    const dialog = app.window.getByRole('dialog', { name: text.importTitle });
    await button(dialog, text.importTake(2)).click();
    await dialog.waitFor({ state: 'hidden' });
    await app.window.getByText(text.noneMissing).waitFor();
    expect(await claimed(app)).toContain('1 097,99');
  });
});
