import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { mustAnswer, openMartin } from '#e2e/martin';
import { button, choose, fill, goTo, select } from '#e2e/pages/controls';
import { callPanel, todayRow } from '#e2e/pages/today';
import { startApp, type RunningApp } from '#e2e/running';

describe('words of the law in the window', () => {
  let app: RunningApp;
  beforeEach(async () => {
    app = await startApp();
    await openMartin(app);
  });
  afterEach(async () => {
    expect(app.complaints).toEqual([]);
    await app.close();
    app.home.remove();
  });

  test('the sentence for invoices is copied as the law has it, and the answer is kept', async () => {
    const text = app.text.lawWords;
    await goTo(app, 'settings');
    await app.window.getByRole('tab', { name: app.text.settings.sections.mentions }).click();
    const business = app.window.getByRole('region', { name: text.audience.B2B });
    const sentence = await business.locator('blockquote').innerText();
    await button(business, text.copy).click();
    await button(business, text.copied).waitFor();
    const clipboard = await app.electron.evaluate(({ clipboard: board }) => board.readText());
    expect(clipboard).toBe(sentence);
    expect(clipboard).toContain('40');

    await fill(app.window, text.businessRate, '5 %');
    await business.getByRole('status').first().waitFor();
    expect(await business.locator('blockquote').innerText()).toBe(sentence);
    await fill(app.window, text.businessRate, '15 %');
    await business.locator('blockquote').filter({ hasText: '15,00' }).waitFor();
    await choose(app.window, text.question, text.answers.yes);
    await button(app.window, app.text.common.save).click();
    await goTo(app, 'today');
    await goTo(app, 'settings');
    await app.window.getByRole('tab', { name: app.text.settings.sections.mentions }).click();
    await app.window
      .getByRole('region', { name: text.audience.B2B })
      .locator('blockquote')
      .filter({ hasText: '15,00' })
      .waitFor();
  });

  test('a word that must not be written is told while it is typed, and nothing is settled with a third person', async () => {
    const text = app.text;
    await todayRow(app, 'LEFÈVRE').click();
    const panel = callPanel(app, 'Mme Andrée LEFÈVRE');
    await button(panel, text.today.outcomes.refuses).click();
    await panel.getByLabel(text.today.reason).fill('C’est un voleur');
    await panel.locator('.wordHits').getByText('voleur').waitFor();
    await panel.getByLabel(text.today.reason).fill('Trouve le prix trop haut');
    await panel.locator('.wordHits').waitFor({ state: 'detached' });

    await select(app, panel, text.lawWords.whoAnswered, text.lawWords.parties.family);
    await panel.locator('.notice.bad').first().waitFor();
    await button(panel, text.today.logAndNext).click();
    await panel.getByRole('alert').waitFor();
    await todayRow(app, 'LEFÈVRE').waitFor();
  });

  test('a customer is entered with his terms at once, and what the law does not allow is told beside the field', async () => {
    const text = app.text;
    await goTo(app, 'customers');
    await button(app.window, text.customer.fields.newTitle).click();
    const dialog = app.window.getByRole('dialog');
    await fill(dialog, text.customer.fields.name, 'Garage Aubert');
    await dialog.getByText(text.customer.fields.agreement).click();
    await fill(dialog, text.customer.fields.terms, '90');
    await dialog.locator('.notice').filter({ hasText: '60' }).waitFor();
    await choose(dialog, text.lawWords.customerQuestion, text.lawWords.customerAnswers.yes);
    await choose(dialog, text.claim.terms.whose, text.claim.terms.own);
    await fill(dialog, text.claim.terms.rate, '0,1215');
    await dialog.locator('.fieldError').first().waitFor();
    await fill(dialog, text.claim.terms.rate, '1 %');
    await dialog.locator('.notice:visible').nth(1).waitFor();
    await fill(dialog, text.claim.terms.rate, '15 %');
    await fill(dialog, text.customer.fields.terms, '45');
    await button(dialog, text.common.save).click();
    await dialog.waitFor({ state: 'detached' });

    const { rows } = await mustAnswer(app, 'customers.list', { text: 'Aubert', filter: 'all', after: null, limit: 5 });
    const customerId = rows[0]?.customerId ?? '';
    const kept = await mustAnswer(app, 'terms.get', { customerId, documentId: null });
    expect(kept).toMatchObject({ from: 'customer', terms: { isOwn: true, rate: '15' } });
    expect(await mustAnswer(app, 'mentions.standing', { customerId })).toMatchObject({ answer: true });
  });

  test('a date that goes backwards and a label that nobody may read are refused at the field', async () => {
    const text = app.text;
    await goTo(app, 'today');
    await app.window.keyboard.press('n');
    const dialog = app.window.getByRole('dialog');
    await fill(dialog, text.money.dueOn, '01/11/2026');
    await dialog.locator('.fieldError').filter({ hasText: 'avant' }).waitFor();
    await dialog.getByText(text.money.invoiceMore).click();
    await fill(dialog, text.money.label, 'Saisie des relevés, 4 rue du Tribunal');
    await fill(dialog, text.money.label, 'Pour ce mauvais payeur');
    await dialog.locator('.wordHits').filter({ hasText: 'mauvais payeur' }).waitFor();
    await fill(dialog, text.money.label, 'Démolition d’un mur menaçant ruine');
    await dialog.locator('.wordHits').waitFor({ state: 'detached' });
  });
});
