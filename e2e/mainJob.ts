import assert from 'node:assert/strict';
import { mkdirSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { openCustomer } from '#e2e/pages/customer';
import { button, goTo, plain, words } from '#e2e/pages/controls';
import { openMail } from '#e2e/pages/mail';
import { openPayment, paymentDialog, savePayment, suggestions, typeAmount } from '#e2e/pages/money';
import { confirmAllOut, goToStage, postToday, previewedPages, printToPdf, runLetters } from '#e2e/pages/run';
import * as start from '#e2e/pages/start';
import { callPanel, startForReal, todayRow, todayRows, whatNext } from '#e2e/pages/today';
import { leaveScan } from '#e2e/scannedSlip';
import { startApp, type RunningApp } from '#e2e/running';
import type { Teller } from '#e2e/story';
import { formatEuros } from '#domain/format/amount';
import { cents } from '#domain/money/cents';

const listOfMartin = resolve('e2e/testdata/martin-factures-2026.cp1252.csv');
const firstDay = '2026-11-23';
const runDay = '2026-12-01';
const laterDay = '2026-12-17';
const registeredNumber = '1A00915820380';

/** What all customers owed when the list was made, the credit of one of them taken off. */
const openAtImport = 4_540_223;
const partPayment = 200_000;
const paymentOfTwo = 313_260;

export type Play = {
  readonly app: RunningApp;
  readonly teller: Teller;
  /** Where the letters are saved. */
  readonly papers: string;
};

/** The main job of the shop, from the first start to the restart. Fails where the program does not do what it should. */
export async function playMainJob(teller: Teller, papers: string): Promise<void> {
  mkdirSync(papers, { recursive: true });
  const app = await startApp({ today: firstDay });
  const play = { app, teller, papers };
  try {
    await firstStart(play);
    await importList(play);
    await callCustomers(play);
    await letterRun(play);
    await twoWeeksLater(play);
    await paymentsComeIn(play);
    await lookAtFigures(play);
    await bindEvidence(play);
  } catch (error) {
    await teller.shot(app.window, 'failed', 'Ici, la visite s’est arrêtée.');
    throw error;
  } finally {
    await app.close();
  }
  await startAgain(play);
  app.home.remove();
}

async function firstStart({ app, teller }: Play): Promise<void> {
  teller.chapter('Premier démarrage');
  teller.tell('Luc Martin, plombier à Limoges, ouvre le programme pour la première fois, le lundi 23 novembre 2026.');
  await app.window.getByRole('heading', { name: app.text.start.title }).waitFor();
  await teller.shot(app.window, 'bienvenue', 'Deux questions suffisent : où, et quel nom.');
  await start.answerWelcome(app, start.plomberieMartin.name);
  await start.fillLetterhead(app, start.plomberieMartin);
  await previewedPages(app);
  await app.window.waitForTimeout(1_500);
  await teller.shot(app.window, 'entreprise', 'La lettre d’exemple change avec ce qu’il tape.');
  await start.goOnToInvoices(app);
  await teller.shot(app.window, 'vos-factures', 'Il apporte sa liste : un fichier, un dépôt ou un collage.');
}

async function importList({ app, teller }: Play): Promise<void> {
  teller.chapter('La liste des factures');
  await start.openInvoiceFile(app, listOfMartin);
  teller.tell(
    'Le fichier vient de son logiciel de facturation : 66 lignes, dont 7 qui ne vont pas, chacune nommée avec sa raison.',
  );
  await teller.shot(app.window, 'import', 'Ligne par ligne : prêt, à compléter, faux. Rien n’est encore écrit.');
  const ready = await start.readImportLines(app, 'ready');
  const wrong = await start.readImportLines(app, 'wrong');
  const incomplete = await start.readImportLines(app, 'toComplete');
  assert.equal(ready.size, 59);
  assert.deepEqual(
    [...wrong.keys(), ...incomplete.keys()].sort((a, b) => a - b),
    [9, 17, 25, 33, 41, 49, 57],
  );
  await start.readImportLines(app, 'wrong');
  await teller.shot(app.window, 'import-lignes-fausses', 'Les lignes fausses : où, quoi, pourquoi.');
  await start.commitImport(app, 58, 1);
  await start.setReached(app, 'FA-2026-0113', 'reminder2');
  await teller.shot(app.window, 'deja-relancees', 'Ce qui est déjà parti avant : personne ne recommence à zéro.');
  await start.saveReached(app);
  await teller.shot(app.window, 'aujourdhui-essai', 'La liste du jour, encore en mode essai : rien ne compte.');
  await startForReal(app);
}

async function callCustomers({ app, teller }: Play): Promise<void> {
  teller.chapter('Les appels du matin');
  assert.match(await words(todayRows(app).first()), /GARCÍA.*7 050,70/);
  const { window } = app;
  // With the keyboard alone: open, will pay, Friday week, save. Four actions after hanging up.
  await todayRow(app, 'GARCÍA').focus();
  await window.keyboard.press('Enter');
  const panel = callPanel(app, 'Mme Inès GARCÍA');
  await panel.getByText(app.text.today.say).waitFor();
  await teller.shot(
    window,
    'appel',
    'Le panneau d’appel : le numéro, ce qui est dû, une phrase à dire, les résultats.',
  );
  await window.keyboard.press('v');
  await window.getByLabel(app.text.today.promisedOn).waitFor();
  await window.keyboard.type('4/12');
  assert.match(await whatNext(panel), /\d/);
  await teller.shot(
    window,
    'promesse',
    'Elle promet pour le 4 décembre : ce qui se passera ensuite est dit avant d’enregistrer.',
  );
  await window.keyboard.press('Enter');
  teller.tell('Le suivant s’ouvre tout seul. Il ne répond pas : trois touches, et l’appel revient demain.');
  await callPanel(app, "M. Jean-Baptiste DE LA TOUR D'AUVERGNE").waitFor();
  await window.keyboard.press('j');
  await callPanel(app, 'M. Jean-Baptiste').locator('.whatNext li').first().waitFor();
  await teller.shot(window, 'pas-joint', 'Pas joint : rappeler demain.');
  await window.keyboard.press('Enter');
  await callPanel(app, 'École Sainte-Geneviève').waitFor();
  for (const customer of ['Mme Andrée LEFÈVRE', 'M. et Mme NGUYEN', 'M. Paul DUPONT']) await notReceived(app, customer);
  await window.keyboard.press('Escape');
  await teller.shot(
    window,
    'aujourdhui-apres',
    'Ce qui est fait n’est plus dans la liste, et peut être annulé d’une touche.',
    true,
  );
}

/** Says on the phone that the invoice never came: the reminder waits a week. */
async function notReceived(app: RunningApp, customer: string): Promise<void> {
  await todayRow(app, customer).click();
  const panel = callPanel(app, customer);
  await button(panel, app.text.today.outcomes.not_received).click();
  await button(panel, app.text.today.logAndNext).click();
  await todayRow(app, customer).waitFor({ state: 'detached' });
}

async function letterRun({ app, teller, papers }: Play): Promise<void> {
  teller.chapter('La tournée de lettres');
  await app.setToday(runDay);
  await goTo(app, 'board');
  await goTo(app, 'today');
  teller.tell('Mardi 1er décembre. Trois rappels et une mise en demeure sont prêts.');
  await teller.shot(app.window, 'aujourdhui-1er-decembre', 'Le 1er décembre : des appels, et des lettres prêtes.');
  await goTo(app, 'run');
  await runLetters(app).first().waitFor();
  assert.equal(await runLetters(app).count(), 4);
  await teller.shot(app.window, 'tournee-choisir', 'Choisir : une ligne par client, tout est coché.');
  await goToStage(app, 'check');
  await teller.shot(app.window, 'tournee-verifier', 'Vérifier : seulement ce qui est douteux.');
  await button(app.window, app.text.run.bankSeen).click();
  await goToStage(app, 'preview');
  await previewedPages(app);
  await teller.shot(app.window, 'tournee-apercu', 'Aperçu : les vraies pages, telles qu’elles sortiront.');
  await goToStage(app, 'print');
  await teller.shot(app.window, 'tournee-imprimer', 'Imprimer, ou garder en PDF.');
  await printToPdf(app, papers);
  for (const file of readdirSync(papers)) teller.paper(join(papers, file), 'Les lettres de la tournée');
  assert.equal(readdirSync(papers).length, 1);
  await confirmAllOut(app);
  await app.window.getByLabel(app.text.run.number("Boulangerie L'Épi d'Or")).fill(registeredNumber);
  await teller.shot(app.window, 'tournee-poster', 'Poster : le numéro du recommandé, vérifié par sa clé.');
  await postToday(app, { "Boulangerie L'Épi d'Or": registeredNumber });
  await goTo(app, 'mail');
  await teller.shot(app.window, 'recommandes', 'Le recommandé est suivi jusqu’à sa preuve.');
  leaveScan(app, registeredNumber);
  await goTo(app, 'today');
  await goTo(app, 'mail');
  await app.window.getByText(app.text.mail.inbox.found).waitFor();
  await app.window.waitForTimeout(500);
  await teller.shot(app.window, 'a-classer', 'Le scan de la preuve de dépôt : son numéro dit à quelle lettre il va.');
  await button(app.window, app.text.mail.inbox.keep).click();
  await app.window.getByText(app.text.mail.inbox.text).waitFor();
}

async function twoWeeksLater({ app, teller }: Play): Promise<void> {
  teller.chapter('Seize jours plus tard');
  await app.setToday(laterDay);
  await goTo(app, 'today');
  await app.window.getByText('17 décembre').first().waitFor();
  const first = await words(todayRows(app).first());
  assert.match(first, /GARCÍA/, 'the broken promise comes first');
  await teller.shot(
    app.window,
    'promesse-non-tenue',
    'La promesse n’a pas été tenue : Mme García est la première de la liste.',
  );
  await goTo(app, 'mail');
  await openMail(app, "Boulangerie L'Épi d'Or");
  await app.window.getByText(app.text.mail.whatHappened).waitFor();
  await teller.shot(
    app.window,
    'recommande-sans-nouvelles',
    'Sans nouvelles du recommandé : le programme le dit, et attend l’avis signé.',
  );
}

async function paymentsComeIn({ app, teller }: Play): Promise<void> {
  teller.chapter('L’argent arrive');
  await openCustomer(app, 'Mme Andrée LEFÈVRE');
  await app.window.keyboard.press('p');
  const part = paymentDialog(app);
  await typeAmount(app, part, '2000');
  await teller.shot(
    app.window,
    'paiement-partiel',
    'Un acompte : le montant suffit, le reste dû est dit avant d’enregistrer.',
  );
  await savePayment(app, part);
  const two = await openPayment(app);
  await typeAmount(app, two, '3132,60');
  assert.match(await words(suggestions(app, two).first()), /Pharmacie Gaillard.*3 132,60/);
  await teller.shot(app.window, 'paiement-deux-factures', 'Un virement pour deux factures : reconnu au centime près.');
  await savePayment(app, two);
}

async function lookAtFigures({ app, teller }: Play): Promise<void> {
  teller.chapter('Les comptes sont justes');
  await goTo(app, 'board');
  await teller.shot(app.window, 'tableau', 'Où en est chaque client.');
  await openCustomer(app, 'Mme Andrée LEFÈVRE');
  assert.match(await words(app.window.getByRole('main')), /2 488,00/);
  await teller.shot(app.window, 'fiche-client', 'La fiche : ce qui est dû, et tout ce qui s’est passé.');
  await openCustomer(app, 'Pharmacie Gaillard');
  await app.window.getByText(app.text.customer.nothingToClaim).waitFor();
  await goTo(app, 'reports');
  await openAging(app);
  const total = formatEuros(cents(openAtImport - partPayment - paymentOfTwo), 'fr');
  assert.ok((await words(app.window.getByRole('main'))).includes(plain(total)), `the aged balance adds up to ${total}`);
  await teller.shot(
    app.window,
    'balance-agee',
    `Qui me doit depuis combien de temps : ${plain(total)}, au centime près.`,
  );
  await goTo(app, 'invoices');
  await app.window.getByRole('row').filter({ hasText: 'FA-2026-0150' }).first().click();
  await app.window.getByRole('heading', { level: 1, name: /FA-2026-0150/ }).waitFor();
  await teller.shot(app.window, 'facture', 'Une facture raconte où elle en est, et ce qu’on peut demander.');
  await goTo(app, 'settings');
  await previewedPages(app);
  await teller.shot(app.window, 'reglages', 'Les réglages.');
}

async function bindEvidence({ app, papers, teller }: Play): Promise<void> {
  teller.chapter('Si cela ne suffit pas');
  await openCustomer(app, "Boulangerie L'Épi d'Or");
  await button(app.window.getByRole('toolbar'), app.text.evidence.action).click();
  const dialog = app.window.getByRole('dialog', { name: app.text.evidence.title });
  await dialog.getByRole('checkbox').first().waitFor();
  await teller.shot(
    app.window,
    'dossier',
    'Le dossier de preuves : ce qu’il contient, et ce qu’un juge demandera encore.',
  );
  await app.answerDialogs({ open: papers });
  await button(dialog, app.text.evidence.make).click();
  await dialog.getByRole('alert').waitFor({ timeout: 60_000 });
  const [folder] = readdirSync(papers).filter((name) => name.startsWith('dossier-'));
  const files = readdirSync(join(papers, folder ?? ''));
  assert.ok(files.length > 4, `exhibits: ${files.join(', ')}`);
  teller.paper(join(papers, folder ?? '', files[0] ?? ''), 'Le dossier complet');
  await button(dialog, app.text.common.close).last().click();
}

/** From the reports to the aged balance. */
async function openAging(app: RunningApp): Promise<void> {
  const report = app.window.getByRole('region', { name: app.text.reports.agingTitle });
  await button(report, app.text.reports.open).click();
  await app.window.getByRole('table').first().waitFor();
}

async function startAgain({ app: before, teller }: Play): Promise<void> {
  teller.chapter('Fermer, rouvrir');
  const app = await startApp({ today: laterDay, home: before.home });
  try {
    await todayRows(app).first().waitFor();
    assert.match(await words(todayRows(app).first()), /GARCÍA/);
    await openCustomer(app, 'Mme Andrée LEFÈVRE');
    assert.match(await words(app.window.getByRole('main')), /2 488,00/);
    await goTo(app, 'mail');
    await app.window.getByText('1A 009 158 2038 0').first().waitFor();
    await teller.shot(app.window, 'rouvert', 'Tout est là.');
    assert.deepEqual(app.complaints, []);
  } finally {
    await app.close();
  }
}
