import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { camtOf } from '#app/bank/testStatements';
import { mustAnswer, openEmptyShop } from '#e2e/martin';
import { button, goTo } from '#e2e/pages/controls';
import { startApp, type RunningApp } from '#e2e/running';

let app: RunningApp;
beforeAll(async () => {
  app = await startApp({ today: '2026-11-23' });
  // The samples come from two businesses: whose numbers are not known, it takes the invoices of both for its own.
  await openEmptyShop(app, { company: { companyNumber: '', vatNumber: '' } });
});
afterAll(async () => {
  await app.close();
  app.home.remove();
});

const samples = 'workers/read/testdata';

/** A folder as it lies on a desk: an invoice as PDF, one as UBL, a workbook, the file of the bank. */
function folderOnTheDesk(): string {
  const folder = join(app.home.folder, 'A saisir');
  mkdirSync(join(folder, 'banque'), { recursive: true });
  copyFileSync(join(samples, 'sample-facturx.pdf'), join(folder, 'FA-2026-0107.pdf'));
  copyFileSync(join(samples, 'sample-ubl-invoice.xml'), join(folder, 'F2026-0042.xml'));
  copyFileSync(join(samples, 'sample-invoices.xlsx'), join(folder, 'factures.xlsx'));
  const statement = camtOf([
    { amount: 1_452, name: 'GARAGE HUBERT', structured: '202600004236', on: '2026-11-20' },
    { amount: 120, name: 'CAFE LE OEUF', text: 'VIR FA 2026 0108', on: '2026-11-20' },
    { amount: 64.2, name: 'TANTE LUCIE', text: 'merci', on: '2026-11-20' },
    { amount: -31, name: 'EDF', text: 'PRLV', on: '2026-11-20' },
  ]);
  writeFileSync(join(folder, 'banque', 'releve.xml'), statement);
  return folder;
}

/** Lets a folder fall onto the window, as the system hands it over. */
async function drop(folder: string): Promise<void> {
  const session = await app.window.context().newCDPSession(app.window);
  const data = { items: [], files: [folder], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, x: 500, y: 400, data });
  }
}

async function onTheBoard(): Promise<readonly string[]> {
  const { columns } = await mustAnswer(app, 'board.get', { perColumn: 50, filter: '' });
  return columns.flatMap(({ cards }) => cards.map(({ name }) => name)).toSorted();
}

test('a folder with a Factur-X, a UBL, a workbook and a CAMT file: the certain matches in one press, the board changes', async () => {
  const { bank, import: text } = app.text;
  await goTo(app, 'import');
  await button(app.window, text.open).waitFor();
  await drop(folderOnTheDesk());
  const statements = app.window.getByRole('region', { name: bank.statements });
  await statements.waitFor();

  // The statement is taken in the same press, after the invoices that its payments look for.
  await button(app.window, text.importAll(3, 1, 1)).click();
  await app.window.getByText(text.doneTitle(3)).waitFor();
  const before = await onTheBoard();
  expect(before.length).toBe(3);

  await button(app.window, bank.goMoney).click();
  const sure = app.window.getByRole('button', { name: /Accepter les 2 sûrs/ });
  await sure.waitFor();
  await sure.click();
  await sure.waitFor({ state: 'detached' });
  const after = await onTheBoard();
  expect(after).toHaveLength(1);
  expect(before).toEqual(expect.arrayContaining([...after]));
  await goTo(app, 'board');
  await app.window
    .getByText(after[0] ?? '')
    .first()
    .waitFor();
  expect(await app.window.getByText(/Garage Hubert/).count()).toBe(0);
  expect(app.complaints).toEqual([]);
});
