import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { axeFindings } from '#e2e/axe';
import { mustAnswer, openMartin } from '#e2e/martin';
import { button, choose, fill, goTo, words } from '#e2e/pages/controls';
import { goToStage, previewedPages } from '#e2e/pages/run';
import { startApp, type RunningApp } from '#e2e/running';

const greeting = 'Bonjour {{ client }}, un petit oubli de votre part ?';

describe('the words of letters in the window', () => {
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

  test('a sentence is changed, seen in the letters of a tour, and given back to the program', async () => {
    const text = app.text.wording;
    await beginLetter();
    await openWords();
    // A word that does not exist is told with those that do, in place of the pages.
    await fill(app.window, 'Début', 'Bonjour {{ clien }}');
    await app.window.getByRole('alert').getByText('« clien » n’existe pas').waitFor();
    await fill(app.window, 'Début', greeting);
    await app.window.getByRole('figure').getByText('un petit oubli').waitFor({ state: 'attached' });
    expect(await axeFindings(app.window)).toEqual([]);
    await button(app.window, text.save).click();
    await app.window.getByText(text.own, { exact: true }).waitFor();

    await previewLetter();
    await expect.poll(firstPage, { timeout: 15_000 }).toContain('un petit oubli');
    await openWords();
    await button(app.window, text.reset).click();
    await app.window.getByText(text.original, { exact: true }).waitFor();
    await previewLetter();
    await expect.poll(firstPage, { timeout: 15_000 }).not.toContain('un petit oubli');
  });

  // A tour of one letter, to the first customer of the day.
  async function beginLetter(): Promise<void> {
    const { rows } = await mustAnswer(app, 'today.get', {});
    expect(await app.ask('letter.single', { customerId: rows[0]?.customerId, kind: 'reminder1' })).toMatchObject({
      ok: true,
    });
  }

  async function openWords(): Promise<void> {
    const text = app.text.wording;
    await goTo(app, 'settings');
    await app.window.getByRole('tab', { name: app.text.settings.sections.letters, exact: true }).click();
    await choose(app.window, text.part, text.parts.words);
    await previewedPages(app);
  }

  async function previewLetter(): Promise<void> {
    await goTo(app, 'run');
    await goToStage(app, 'preview');
  }

  async function firstPage(): Promise<string> {
    return words((await previewedPages(app)).first());
  }
});
