import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { mustAnswer } from '#e2e/martin';
import { button, choose, fill, goTo, words } from '#e2e/pages/controls';
import { answerPrinter, printAsked } from '#e2e/pages/printer';
import { confirmAllOut, goToStage, postToday, printToPdf, runLetters } from '#e2e/pages/run';
import { openShopWithLetters } from '#e2e/shopWithLetters';
import { startApp, type RunningApp } from '#e2e/running';

const names = [
  ...['Aubert', 'Bonnet', 'Colin', 'Duval', 'Estève', 'Fabre'],
  ...['Girard', 'Hubert', 'Imbert', 'Jourdan', 'Klein', 'Lambert'],
];

describe('a run of letters', () => {
  let app: RunningApp;
  let papers: string;
  beforeEach(async () => {
    papers = mkdtempSync(join(tmpdir(), 'dument-run-'));
    app = await startApp({ today: '2026-05-11' });
  });
  afterEach(async () => {
    expect(app.complaints).toEqual([]);
    await app.close();
    app.home.remove();
    rmSync(papers, { recursive: true, force: true });
  });

  test('twelve of them, two doubtful, a jam at the sixth, posted', { timeout: 90_000 }, async () => {
    const { text, window } = app;
    const ids = await openShopWithLetters(app, names);
    await withoutStreet(app, ids[2] ?? '');
    await moneyOnAccount(app, ids[8] ?? '');
    await app.setToday('2026-05-12');
    await goTo(app, 'run');
    await runLetters(app).nth(11).waitFor();
    // The sheets and stamps are counted before anything is printed: eleven letters can leave so far.
    await window.getByText(/11 lettres, 11 feuilles, 11 enveloppes/).waitFor();

    await button(window, text.run.toCheck(2)).click();
    await window.getByText(text.run.stoppedText).waitFor();
    await repairStreet(app);
    await window.getByText(text.run.stoppedText).waitFor({ state: 'detached' });
    await button(window, text.run.keep).click();
    await window.getByText(/12 lettres, 12 feuilles, 12 enveloppes/).waitFor();
    expect(await words(window.locator('.runPostage'))).toMatch(/18,24/);

    await goToStage(app, 'print');
    await printToPdf(app, papers);
    expect(pagesIn(papers)).toBe(12);
    const question = window.getByRole('region', { name: text.run.allOut });
    await fill(question, text.run.resume, '6');
    rmSync(papers, { recursive: true });
    await app.answerDialogs({ saveInto: (papers = mkdtempSync(join(tmpdir(), 'dument-run-'))) });
    await button(question, text.run.resumeDo).click();
    await expect.poll(() => readdirSync(papers), { timeout: 30_000 }).toEqual(['lettres-2026-05-12.pdf']);
    expect(pagesIn(papers)).toBe(7);

    await confirmAllOut(app);
    await button(window, text.runPaper.envelopedAll).click();
    await button(window, text.runPaper.envelopedAll).waitFor({ state: 'detached' });
    await postToday(app, {});
    const timelines = await Promise.all(ids.map((customerId) => lettersTo(app, customerId)));
    expect(timelines.flat()).toHaveLength(12);
    expect(new Set(timelines.flat()).size).toBe(12);
  });

  test(
    'stopped while its pages are drawn: nothing has left, and it is printed after all',
    { timeout: 90_000 },
    async () => {
      const { text, window } = app;
      await openShopWithLetters(app, names);
      await app.setToday('2026-05-12');
      await goTo(app, 'run');
      await runLetters(app).nth(11).waitFor();
      // With their invoices there are twice as many papers to draw: time enough to change one's mind.
      await window.getByText(text.runPaper.encloseAll).click();
      await goToStage(app, 'print');
      await app.answerDialogs({ saveInto: papers });
      await choose(window, text.run.how, text.run.hows.pdf);
      await button(window.getByRole('main'), text.run.print).last().click();
      await button(window, text.run.stopDrawing).click();
      await window.getByText(text.run.outcomes.stopped).waitFor();
      expect(readdirSync(papers)).toEqual([]);
      await printToPdf(app, papers);
      expect(pagesIn(papers)).toBe(24);
    },
  );

  test('from the list of the day to posted in four clicks when nothing is doubtful', { timeout: 90_000 }, async () => {
    const { text, window: page } = app;
    const ids = await openShopWithLetters(app, names);
    await answerPrinter(app, 'prints');
    await app.setToday('2026-05-12');
    await goTo(app, 'today');
    await page.evaluate(() => {
      const counted = { clicks: 0 };
      Object.assign(window, { counted });
      window.addEventListener('click', ({ isTrusted }) => (counted.clicks += isTrusted ? 1 : 0), true);
    });
    const nav = page.getByRole('navigation', { name: text.shell.navigation });
    await button(nav, text.shell.run).click();
    await runLetters(app).nth(11).waitFor();
    await button(page.getByRole('main'), text.run.print).last().click();
    await button(page, text.run.yes).click({ timeout: 60_000 });
    await button(page, text.run.postToday).click();
    await page.getByText(text.run.done).waitFor({ timeout: 60_000 });
    expect(await page.evaluate(() => (window as unknown as { counted: { clicks: number } }).counted.clicks)).toBe(4);
    expect(await printAsked(app)).toMatchObject({
      silent: false,
      pageSize: 'A4',
      scaleFactor: 100,
      duplexMode: 'simplex',
    });
    const timelines = await Promise.all(ids.map((customerId) => lettersTo(app, customerId)));
    expect(new Set(timelines.flat()).size).toBe(12);
  });

  test('no printer, then a cancelled dialog: nothing came out, and the tour knows', { timeout: 90_000 }, async () => {
    const { text, window } = app;
    await openShopWithLetters(app, names.slice(0, 3));
    await answerPrinter(app, 'noPrinter');
    await app.setToday('2026-05-12');
    await goTo(app, 'run');
    await goToStage(app, 'print');
    for (const answer of ['noPrinter', 'cancelled'] as const) {
      await answerPrinter(app, answer);
      await button(window.getByRole('main'), text.run.print).last().click();
      await window.getByText(text.run.outcomes[answer]).waitFor({ timeout: 60_000 });
      expect(await window.getByRole('region', { name: text.run.allOut }).count()).toBe(0);
    }
    // The program ends; the letters have their numbers, and wait to be printed.
    await app.close();
    app = await startApp({ today: '2026-05-12', home: app.home });
    await answerPrinter(app, 'prints');
    await goTo(app, 'run');
    await app.window.locator('[aria-current="step"]', { hasText: text.run.stages.print }).waitFor();
    expect(await app.window.getByRole('region', { name: text.run.allOut }).count()).toBe(0);
    await button(app.window.getByRole('main'), text.run.print).last().click();
    await app.window.getByText(text.run.outcomes.handedOver).waitFor({ timeout: 60_000 });
    await confirmAllOut(app);
    const { run } = await mustAnswer(app, 'run.get', {});
    expect(run?.letters.map(({ isPrinted }) => isPrinted)).toEqual([true, true, true]);
  });

  test('left two days in the van: the paper is printed again with its new date', { timeout: 90_000 }, async () => {
    const { text, window } = app;
    await openShopWithLetters(app, names.slice(0, 2));
    await app.setToday('2026-05-12');
    await goTo(app, 'run');
    await goToStage(app, 'print');
    await printToPdf(app, papers);
    await confirmAllOut(app);
    await app.setToday('2026-05-15');
    await goTo(app, 'today');
    await goTo(app, 'run');
    await window.getByText(text.runPaper.late(2)).waitFor();
    await button(window, text.runPaper.redate).click();
    await printToPdf(app, papers);
    await confirmAllOut(app);
    expect(await window.getByText(text.runPaper.late(2)).count()).toBe(0);
    await postToday(app, {});
  });
});

async function withoutStreet(app: RunningApp, customerId: string): Promise<void> {
  const { fields } = await mustAnswer(app, 'customer.get', { customerId });
  await mustAnswer(app, 'customer.update', { customerId, fields: { ...fields, street: '' } });
}

async function moneyOnAccount(app: RunningApp, customerId: string): Promise<void> {
  const payment = { amount: 5_000, paidOn: '2026-05-11', means: 'cash', allocations: [], label: '' };
  await mustAnswer(app, 'payment.record', { customerId, ...payment });
}

async function repairStreet(app: RunningApp): Promise<void> {
  const { text, window } = app;
  await button(window, text.run.repair.customer).first().click();
  const dialog = window.getByRole('dialog');
  await fill(dialog, text.customer.fields.street, '5 place de la Motte');
  await button(dialog, text.common.save).click();
  await dialog.waitFor({ state: 'detached' });
}

/** Numbers of the letters posted to a customer. */
async function lettersTo(app: RunningApp, customerId: string): Promise<readonly string[]> {
  const timeline = await mustAnswer(app, 'customer.timeline', { customerId, kinds: ['letter'], limit: 10 });
  return timeline
    .filter(({ what }) => what.code === 'timeline.letterPosted')
    .map(({ what }) => `${customerId} ${String(what.params['number'])}`);
}

// A file of our own drawing says its pages in the open.
function pagesIn(folder: string): number {
  const [name = ''] = readdirSync(folder);
  return (
    readFileSync(join(folder, name))
      .toString('latin1')
      .match(/\/Type \/Page\n/g)?.length ?? 0
  );
}
