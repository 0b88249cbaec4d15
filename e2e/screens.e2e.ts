import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFindings } from '#e2e/axe';
import { button, goTo } from '#e2e/pages/controls';
import { startApp, type RunningApp } from '#e2e/running';
import { languages, type Language } from '#domain/country';
import { sentencesFr } from '#contract/texts/sentences.fr';
import { catalogues } from '#renderer/i18n/catalogue';

const screens = ['today', 'board', 'customers', 'invoices', 'run', 'mail', 'reports', 'import', 'settings'] as const;

/** Opens the made-up ledger that anyone may look at. */
async function openExample(app: RunningApp): Promise<void> {
  await button(app.window, app.text.start.demo).click();
  await app.window.getByRole('heading', { name: app.text.today.title }).waitFor({ timeout: 60_000 });
}

async function setLook(
  app: RunningApp,
  look: { readonly language?: Language; readonly theme?: 'light' | 'dark' },
): Promise<void> {
  await app.ask('app.setLook', look);
  if (look.theme !== undefined) await app.window.locator(`:root[data-theme="${look.theme}"]`).waitFor();
  if (look.language !== undefined) await app.window.locator(`:root[lang="${look.language}"]`).waitFor();
}

describe('every screen', () => {
  let app: RunningApp;
  beforeAll(async () => {
    app = await startApp();
    await openExample(app);
  });
  afterAll(async () => {
    await app.close();
    app.home.remove();
  });

  describe.each(languages)('in %s', (language) => {
    test.each(['light', 'dark'] as const)(
      '%s: nothing that axe finds wrong, no complaint of the page',
      async (theme) => {
        await setLook(app, { language, theme });
        const findings: string[] = [];
        for (const screen of screens) {
          await goTo({ ...app, text: catalogues[language] }, screen);
          await app.window.waitForTimeout(250);
          findings.push(...(await axeFindings(app.window)).map((finding) => `${screen}: ${finding}`));
          findings.push(...(await codesInSight(app)).map((code) => `${screen}: shows the code ${code}`));
        }
        expect(findings).toEqual([]);
        expect(app.complaints).toEqual([]);
      },
    );
  });

  test('at 200 % nothing is wider than the window, in any language', async () => {
    await setLook(app, { theme: 'light' });
    const wide: string[] = [];
    for (const language of languages) {
      await setLook(app, { language });
      for (const screen of screens) {
        await zoom(app, 1);
        await goTo({ ...app, text: catalogues[language] }, screen);
        await zoom(app, 2);
        await app.window.waitForTimeout(150);
        const { content, frame } = await app.window.evaluate(() => ({
          content: document.documentElement.scrollWidth,
          frame: document.documentElement.clientWidth,
        }));
        if (content > frame) wide.push(`${language} ${screen}: ${content} > ${frame}`);
      }
    }
    await zoom(app, 1);
    expect(wide).toEqual([]);
  });
});

// A code instead of a sentence: `today.promiseBroken`, `why.paused`.
const families = [...new Set(Object.keys(sentencesFr).map((code) => code.split('.')[0]))];
const codes = new RegExp(`\\b(?:${families.join('|')})\\.[a-z][A-Za-z_.]+`, 'g');

async function codesInSight(app: RunningApp): Promise<readonly string[]> {
  return (await app.window.locator('#root').innerText()).match(codes) ?? [];
}

async function zoom(app: RunningApp, factor: number): Promise<void> {
  await app.electron.evaluate(({ BrowserWindow }, wanted) => {
    BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(wanted);
  }, factor);
}
