import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeFindings } from '#e2e/axe';
import { mustAnswer } from '#e2e/martin';
import { button, goTo } from '#e2e/pages/controls';
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
