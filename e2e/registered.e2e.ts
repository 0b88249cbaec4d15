import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { mustAnswer, openEmptyShop } from '#e2e/martin';
import { axeFindings } from '#e2e/axe';
import { button, goTo, words } from '#e2e/pages/controls';
import { openCustomer } from '#e2e/pages/customer';
import { dropProof, envelopeScan, openMail, scan } from '#e2e/pages/mail';
import { confirmAllOut, goToStage, printToPdf, runLetters } from '#e2e/pages/run';
import { startApp, type RunningApp } from '#e2e/running';
import { slip } from '#e2e/scannedSlip';

const customer = 'Mme Odile Morel';
const number = '1A00915820380';

let app: RunningApp;
let papers: string;
beforeEach(async () => {
  papers = mkdtempSync(join(tmpdir(), 'dument-mail-'));
  app = await startApp({ today: '2026-05-11' });
  await openShopWithNotice();
  await app.setToday('2026-05-12');
});
afterEach(async () => {
  expect(app.complaints).toEqual([]);
  await app.close();
  app.home.remove();
  rmSync(papers, { recursive: true, force: true });
});

/** A consumer whose second reminder went unanswered: the formal notice is due tomorrow. */
async function openShopWithNotice(): Promise<void> {
  await openEmptyShop(app, { mainRelation: 'B2C' });
  const { customerId } = await mustAnswer(app, 'customer.create', {
    ...{ code: '', name: customer, relation: 'B2C', country: 'FR', language: 'fr', recipient: '' },
    ...{ addressExtra: '', street: '8 rue du Pont', postcode: '87000', city: 'Limoges', phone: '', email: '' },
    ...{ companyNumber: '', vatNumber: '', tone: 'normal', policyId: null, termsDays: null, isLocked: false },
    ...{ penaltiesOnInvoices: true, termsEndOfMonth: false },
  });
  const { documentId } = await mustAnswer(app, 'invoice.create', {
    ...{ customerId, number: 'F-1', issuedOn: '2026-01-10', deliveredOn: null, gross: 240_000 },
    ...{ vat: [{ rateMilli: 20_000, net: 200_000, vat: 40_000 }] },
    ...{ instalments: [{ dueOn: '2026-02-10', amount: 240_000 }] },
    ...{ orderReference: '', paymentReference: '', label: 'Salle de bain' },
  });
  await mustAnswer(app, 'invoice.setReminded', { rows: [{ documentId, reached: 'reminder2', on: '2026-04-15' }] });
}

test(
  'a registered letter, from the slip of the counter to the envelope that came back',
  { timeout: 120_000 },
  async () => {
    const { text, window } = app;
    await goTo(app, 'run');
    await runLetters(app).first().waitFor();
    await goToStage(app, 'print');
    await printToPdf(app, papers);
    expect(readdirSync(papers)).toEqual(['lettres-2026-05-12.pdf']);
    await confirmAllOut(app);
    await scan(window.getByLabel(text.run.number(customer)), number);
    await window.getByText('1A 009 158 2038 0').waitFor();
    await button(window, text.run.postToday).click();
    await window.getByText(text.run.done).waitFor();
    await button(window, text.run.goMail).click();

    const panel = await openMail(app, customer);
    await panel.getByText(text.mail.alerts.proofOfDepositMissing).waitFor();
    await dropProof(
      app,
      { name: 'preuve.pdf', bytes: Buffer.from(slip(number), 'latin1') },
      text.mail.proofRoles.depositSlip,
    );
    await panel.getByText('preuve.pdf').waitFor();
    await panel.getByText(text.mail.alerts.proofOfDepositMissing).waitFor({ state: 'detached' });
    expect(await axeFindings(window)).toEqual([]);

    // The postman left a notice two days later; the letter waits fifteen days.
    await app.setToday('2026-05-14');
    await button(panel, text.mail.others.notice).click();
    await button(panel, text.mail.record).click();
    await app.setToday('2026-05-23');
    const held = window.getByRole('region', { name: text.mail.groups.atPostOffice });
    await held.getByText('à la poste, jour 9 sur 15').waitFor();
    await app.setToday('2026-06-04');
    await panel.getByText(text.mail.alerts.returnExpected).waitFor();

    await button(panel, text.mail.outcomes.returnUnclaimed).click();
    await panel.getByText(text.mail.consequences.returnUnclaimed).waitFor();
    await button(panel, text.mail.record).click();
    await panel.getByText(text.mail.decisions.unclaimed).waitFor();
    expect(await words(panel)).toContain('Date qui compte 14 mai (il y a 21 jours) première présentation');
    await dropProof(app, { name: 'devant.png', bytes: envelopeScan('front') }, text.mail.proofRoles.envelopeFront);
    await dropProof(app, { name: 'dos.png', bytes: envelopeScan('back') }, text.mail.proofRoles.envelopeBack);
    await panel.getByText('dos.png').waitFor();
    expect(await panel.getByText(text.mail.missing, { exact: true }).count()).toBe(0);
    await button(panel, text.mail.decided).click();
    await window.getByRole('region', { name: text.mail.groups.closed }).waitFor();

    await openCustomer(app, customer);
    const thread = await words(window.locator('main'));
    for (const told of [
      'Recommandé déposé à la poste, n° 1A00915820380',
      'Avis de passage laissé',
      'non réclamé, revenu',
    ]) {
      expect(thread).toContain(told);
    }
    // A consumer owes interest from the day after the post presented the letter, though she never fetched it.
    const claim = window.getByRole('region', { name: /Ce qu’on peut demander/ });
    await claim.locator('summary').filter({ hasText: text.claim.whats.interest }).click();
    expect(await words(claim.getByRole('row').filter({ hasText: '15/05/2026' }))).toMatch(
      /15\/05\/2026 04\/06\/2026 21 2 400,00/,
    );
    expect(await words(claim.locator('.claimTotal'))).toContain('2 403,62');
  },
);
