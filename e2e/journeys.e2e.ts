import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { playMainJob } from '#e2e/mainJob';
import { mustAnswer, openMartin } from '#e2e/martin';
import { button, choose, goTo, words } from '#e2e/pages/controls';
import { openPayment, savePayment, typeAmount } from '#e2e/pages/money';
import { callPanel, todayRow, todayRows } from '#e2e/pages/today';
import { startApp, type RunningApp } from '#e2e/running';
import { silentTeller } from '#e2e/story';
import { catalogues } from '#renderer/i18n/catalogue';

test('the main job, from the first start to the restart', { timeout: 300_000 }, async () => {
  const papers = mkdtempSync(join(tmpdir(), 'dument-papers-'));
  await playMainJob(silentTeller, papers);
  rmSync(papers, { recursive: true, force: true });
});

describe('the shop of the main job', () => {
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

  test('nobody answers: three keys, and the next customer is open', async () => {
    const keys = counted(app);
    await todayRow(app, 'GARCÍA').focus();
    await keys.press('Enter');
    await callPanel(app, 'Mme Inès GARCÍA').getByText(app.text.today.say, { exact: true }).waitFor();
    await keys.press('j');
    await keys.press('Enter');
    await callPanel(app, 'M. Jean-Baptiste').waitFor();
    await todayRow(app, 'GARCÍA').waitFor({ state: 'detached' });
    expect(keys.pressed).toBe(3);
    const [last] = await mustAnswer(app, 'history.list', { limit: 1 });
    expect(last?.canUndo).toBe(true);
  });

  test('a promise: four actions after hanging up', async () => {
    const actions = counted(app);
    await todayRow(app, 'GARCÍA').focus();
    await actions.press('Enter');
    const panel = callPanel(app, 'Mme Inès GARCÍA');
    await panel.getByText(app.text.today.say, { exact: true }).waitFor();
    await actions.press('v');
    await actions.click(panel.getByRole('group', { name: app.text.today.quick }).getByRole('button').first());
    await panel.getByLabel(app.text.today.promisedOn).focus();
    await actions.press('Enter');
    await todayRow(app, 'GARCÍA').waitFor({ state: 'detached' });
    expect(actions.pressed).toBe(4);
    await app.setToday('2026-11-28');
    await todayRow(app, 'GARCÍA').waitFor();
    expect(await words(todayRows(app).first())).toMatch(/GARCÍA/);
  });

  test('undo and redo say what they did, and the day is as it was', async () => {
    const before = await todayRows(app).allInnerTexts();
    await todayRow(app, 'LEFÈVRE').click();
    const panel = callPanel(app, 'Mme Andrée LEFÈVRE');
    await button(panel, app.text.today.outcomes.message_left).click();
    await button(panel, app.text.today.logAndNext).click();
    await todayRow(app, 'LEFÈVRE').waitFor({ state: 'detached' });
    await app.window.keyboard.press('Escape');
    await app.window.keyboard.press('Control+z');
    await todayRow(app, 'LEFÈVRE').waitFor();
    expect(await todayRows(app).allInnerTexts()).toEqual(before);
    await app.window.keyboard.press('Control+Shift+z');
    await todayRow(app, 'LEFÈVRE').waitFor({ state: 'detached' });
  });

  test('a payment: the amount, the invoice that is proposed, done', async () => {
    const dialog = await openPayment(app);
    await typeAmount(app, dialog, '7050,70');
    expect(await words(dialog)).toMatch(/GARCÍA/);
    await savePayment(app, dialog);
    await todayRow(app, 'GARCÍA').waitFor({ state: 'detached' });
  });

  test('anything is found with three letters and Enter', async () => {
    await app.window.keyboard.press('Control+k');
    await app.window.keyboard.type('pha');
    await app.window.getByRole('option').first().waitFor();
    await app.window.keyboard.press('Enter');
    await app.window.getByRole('heading', { level: 1, name: 'Pharmacie Gaillard' }).waitFor();
  });

  test('the language changes at once, menu included, and stays after a restart', async () => {
    await goTo(app, 'settings');
    await app.window.getByRole('tab', { name: app.text.settings.sections.look }).click();
    await choose(app.window.getByRole('main'), app.text.start.language, 'Nederlands');
    await app.window.getByRole('navigation', { name: catalogues.nl.shell.navigation }).waitFor();
    expect(await menuLabels(app)).toContain('Bestand');
    await app.close();
    app = await startApp({ home: app.home });
    await app.window.getByRole('heading', { name: catalogues.nl.today.title }).waitFor();
  });

  test('a clock that goes back is noticed and changes nothing; one that leaps waits for a yes', async () => {
    const before = await customersOfDay(app);
    await app.setToday('2026-11-20');
    await app.window.locator('.banner').waitFor();
    expect(await customersOfDay(app)).toEqual(before);
    await app.setToday('2026-11-23');
    await app.window.locator('.banner').waitFor({ state: 'detached' });
    await app.setToday('2027-03-01');
    const banner = app.window.locator('.banner');
    await banner.waitFor();
    await banner.getByRole('button').click();
    await banner.waitFor({ state: 'detached' });
    await app.window.getByText('1er mars').first().waitFor();
  });

  test('the menu does what it says', async () => {
    await chooseInMenu(app, 'Rechercher…');
    await app.window.getByRole('dialog', { name: app.text.shell.findShort }).waitFor();
    await app.window.keyboard.press('Escape');
    await chooseInMenu(app, 'Touches du clavier');
    await app.window.getByRole('dialog', { name: app.text.shell.keysTitle }).waitFor();
    await app.window.keyboard.press('Escape');
    await chooseInMenu(app, 'Fermer le dossier');
    await app.window.getByRole('heading', { name: app.text.start.title }).waitFor();
  });

  test('the window is where and as large as it was', async () => {
    await app.electron.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()[0]?.setBounds({ x: 30, y: 40, width: 1010, height: 650 });
    });
    await app.close();
    app = await startApp({ home: app.home, keepSize: true });
    const bounds = await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds());
    expect(bounds).toMatchObject({ width: 1010, height: 650 });
    expect(await app.window.title()).toContain('Dûment');
  });
});

/** Counts what the user does: keys and clicks. */
function counted(app: RunningApp) {
  return {
    pressed: 0,
    async press(key: string) {
      this.pressed += 1;
      await app.window.keyboard.press(key);
    },
    async click(target: ReturnType<RunningApp['window']['locator']>) {
      this.pressed += 1;
      await target.click();
    },
  };
}

/** Who stands in the day's list, in order. */
async function customersOfDay(app: RunningApp): Promise<readonly string[]> {
  return todayRows(app).locator('.todayWho').allInnerTexts();
}

async function menuLabels(app: RunningApp): Promise<readonly string[]> {
  return app.electron.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map((item) => item.label) ?? []);
}

async function chooseInMenu(app: RunningApp, label: string): Promise<void> {
  const isFound = await app.electron.evaluate(({ Menu }, wanted) => {
    const items = Menu.getApplicationMenu()?.items.flatMap((item) => item.submenu?.items ?? []) ?? [];
    const item = items.find((one) => one.label === wanted);
    item?.click();
    return item !== undefined;
  }, label);
  expect(isFound, label).toBe(true);
}
