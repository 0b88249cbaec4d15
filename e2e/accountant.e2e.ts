import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeFindings } from '#e2e/axe';
import { mustAnswer } from '#e2e/martin';
import { button, goTo, words } from '#e2e/pages/controls';
import { startApp, type RunningApp } from '#e2e/running';
import { checkFec } from '#domain/fec/checkFec';
import { textLines } from '#workers/read/textLines';

let app: RunningApp;
let folder = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dument-comptable-'));
  app = await startApp({ today: '2026-11-23' });
  await mustAnswer(app, 'ledger.createDemo', { country: 'FR', language: 'fr' });
});
afterAll(async () => {
  await app.close();
  app.home.remove();
  rmSync(folder, { recursive: true, force: true });
});

test('the accountant takes his lists with him: a workbook, a page, a file, and a FEC that our checker passes', async () => {
  const { exports, reports } = app.text;
  await goTo(app, 'reports');
  const mine = app.window.getByRole('region', { name: reports.forMe, exact: true });
  await mine.getByRole('heading', { name: reports.agingTitle }).waitFor();
  const theirs = app.window.getByRole('region', { name: reports.forAccountant, exact: true });
  const picture = process.env['DUMENT_PICTURE'];
  if (picture !== undefined) await app.window.screenshot({ path: picture, fullPage: true });
  expect(await axeFindings(app.window)).toEqual([]);

  await app.answerDialogs({ saveInto: folder });
  for (const format of ['pdf', 'xlsx', 'csv'] as const) {
    await button(theirs, exports.save(exports.lists.aging.name, exports.formats[format])).click();
    await expect
      .poll(() => readdirSync(folder).some((name) => name.endsWith(`.${format}`)), { timeout: 20_000 })
      .toBe(true);
  }
  const named = (ending: string) =>
    readdirSync(folder).find((name) => name.startsWith('balance') && name.endsWith(ending));
  const start = (ending: string, length: number) =>
    readFileSync(join(folder, named(ending) ?? ''))
      .subarray(0, length)
      .toString('latin1');
  expect(start('.pdf', 5)).toBe('%PDF-');
  expect(start('.xlsx', 2)).toBe('PK');

  await button(theirs, exports.fecSave).click();
  await expect.poll(() => readdirSync(folder).some((name) => name.includes('FEC'))).toBe(true);
  const fec = readdirSync(folder).find((name) => name.includes('FEC')) ?? '';
  expect(checkFec(fec, textLines(readFileSync(join(folder, fec)))).problems).toEqual([]);
  expect(app.complaints).toEqual([]);
});

test('a closed period refuses what is typed in it, says so, and is opened again', async () => {
  const { closing } = app.text.exports;
  const card = app.window.getByRole('region', { name: closing.title, exact: true });
  await button(card, closing.close).click();
  await card.getByText(closing.none).waitFor();
  expect(await words(card)).toContain('Clos jusqu’au 31 octobre 2026, depuis le 23 novembre 2026.');

  const { rows } = await mustAnswer(app, 'invoices.list', { text: '', filter: 'open', after: null, limit: 1 });
  const { customerId = '', documentId = '' } = rows[0] ?? {};
  const paid = (paidOn: string) => ({
    ...{ customerId, amount: 1_00, paidOn, means: 'transfer', label: '' },
    allocations: [{ documentId, amount: null }],
  });
  expect(await app.ask('payment.record', paid('2026-10-31'))).toMatchObject({ error: { code: 'closing.before' } });
  await mustAnswer(app, 'payment.record', paid('2026-11-02'));
  await button(card, closing.reopen).click();
  await card.getByText(closing.open).waitFor();
  await mustAnswer(app, 'payment.record', paid('2026-10-31'));
});

test('each page of the owner opens with one sentence, and its list leads to the client', async () => {
  const { mine, reports } = app.text;
  for (const { title } of Object.values(mine.pages)) {
    await goTo(app, 'reports');
    await button(app.window.getByRole('region', { name: title, exact: true }), reports.open).click();
    const story = app.window.locator('main .story');
    await story.waitFor();
    expect((await words(story)).endsWith('.')).toBe(true);
    expect(await app.window.locator('main h1').innerText()).toBe(title);
    expect(await axeFindings(app.window)).toEqual([]);
  }
  // The last one is the VAT advanced: its first client opens his file.
  const name = app.window.locator('main tbody th button').first();
  const client = await name.innerText();
  await name.click();
  await app.window.getByRole('heading', { level: 1, name: client }).waitFor();
  expect(app.complaints).toEqual([]);
});
