import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator } from 'playwright';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { mustAnswer, openMartin } from '#e2e/martin';
import { button, choose, fill, goTo, words } from '#e2e/pages/controls';
import { openCustomer } from '#e2e/pages/customer';
import { todayRows } from '#e2e/pages/today';
import { startApp, type RunningApp } from '#e2e/running';

let app: RunningApp;
let papers: string;

beforeEach(async () => {
  papers = mkdtempSync(join(tmpdir(), 'dument-papers-'));
  app = await startApp();
  await openMartin(app);
  await app.answerDialogs({ saveInto: papers });
});
afterEach(async () => {
  expect(app.complaints).toEqual([]);
  await app.close();
  app.home.remove();
  rmSync(papers, { recursive: true, force: true });
});

function card(): Locator {
  return app.window.getByRole('region', { name: app.text.plan.plans }).locator('.card').first();
}

/** A customer who owes 1 000.00 since September, his file on screen. */
async function openDebtor(): Promise<void> {
  const { customerId } = await mustAnswer(app, 'customer.create', {
    ...{ code: '', name: 'Garage Perrin', relation: 'B2B', country: 'FR', language: 'fr', recipient: '' },
    ...{ addressExtra: '', street: '8 rue du Port', postcode: '87000', city: 'Limoges', phone: '05 55 00 00 00' },
    ...{
      email: '',
      companyNumber: '',
      vatNumber: '',
      tone: 'normal',
      policyId: null,
      termsDays: null,
      termsEndOfMonth: false,
    },
    ...{ isLocked: false, penaltiesOnInvoices: true },
  });
  await mustAnswer(app, 'invoice.create', {
    ...{ customerId, number: 'P-1', issuedOn: '2026-09-01', deliveredOn: null, gross: 100_000 },
    vat: [{ rateMilli: 20_000, net: 83_333, vat: 16_667 }],
    instalments: [{ dueOn: '2026-10-01', amount: 100_000 }],
    ...{ orderReference: '', paymentReference: '', label: 'Chauffage' },
  });
  await openCustomer(app, 'Garage Perrin');
}

async function answerDay(title: string, label: string, day: string): Promise<void> {
  const dialog = app.window.getByRole('dialog', { name: title });
  await fill(dialog, label, day);
  await button(dialog, app.text.common.save).click();
  await dialog.waitFor({ state: 'hidden' });
}

async function planSigned(): Promise<void> {
  const { plan } = app.text;
  await button(app.window.getByRole('toolbar'), app.text.customer.plan).click();
  const dialog = app.window.getByRole('dialog', { name: plan.title });
  await fill(dialog, app.text.money.planStart, '15/12');
  await choose(dialog, plan.how, plan.modes.free);
  await dialog.getByRole('textbox', { name: plan.lineAmount(1), exact: true }).fill('400');
  // The last line takes what is left: the total is never left.
  expect(await words(dialog)).toMatch(/Montant 3 \(ce qui reste\) 266,67/);
  await choose(dialog, plan.give, plan.hows.pdf);
  await button(dialog, plan.print).click();
  await dialog.waitFor({ state: 'hidden' });
  expect(readdirSync(papers).filter((name) => name.startsWith('accord-'))).toHaveLength(1);
  expect(await words(card())).toMatch(/À signer/);

  await button(card(), plan.sign).click();
  await answerDay(plan.signTitle, plan.signedDay, '23/11');
  await card().getByText(plan.states.running, { exact: true }).waitFor();
}

test('a plan is signed, an instalment missed, the notice unanswered: the whole debt is back', async () => {
  const { plan } = app.text;
  await openDebtor();
  await planSigned();

  await app.setToday('2026-12-16');
  await goTo(app, 'today');
  await todayRows(app).first().getByText('Garage Perrin').waitFor();
  expect(await words(todayRows(app).first())).toMatch(/Échéance du plan non payée hier/);

  await app.setToday('2026-12-19');
  await openCustomer(app, 'Garage Perrin');
  await card().getByText(plan.states.missed, { exact: true }).waitFor();
  await button(card(), plan.hows.pdf).click();
  await button(card(), plan.posted).click();
  await answerDay(plan.postedTitle, plan.postedDay, '19/12');
  expect(await words(card())).toMatch(/Lettre postée/);

  await app.setToday('2026-12-29');
  await goTo(app, 'today');
  await app.window
    .getByText(/Plan rompu/)
    .first()
    .waitFor();
  await openCustomer(app, 'Garage Perrin');
  await card().getByText(plan.states.broken, { exact: true }).waitFor();
  await button(card(), plan.noteBreak).click();
  await button(card(), plan.noteBreak).waitFor({ state: 'detached' });
  await app.window.keyboard.press('Control+z');
  await button(card(), plan.noteBreak).waitFor();
});
