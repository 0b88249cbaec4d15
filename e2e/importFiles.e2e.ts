import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeFindings } from '#e2e/axe';
import { mustAnswer } from '#e2e/martin';
import { button, goTo } from '#e2e/pages/controls';
import { plomberieMartin } from '#e2e/pages/start';
import { startApp, type RunningApp } from '#e2e/running';

let app: RunningApp;
beforeAll(async () => {
  app = await startApp({ today: '2026-11-23' });
  const { name, ...letterhead } = plomberieMartin;
  await mustAnswer(app, 'ledger.create', {
    ...{ folder: null, companyName: name, country: 'FR', mainRelation: 'B2B', language: 'fr' },
  });
  const { company } = await mustAnswer(app, 'settings.get', {});
  await mustAnswer(app, 'settings.saveCompany', { ...company, ...letterhead, companyNumber: '', vatNumber: '' });
  await mustAnswer(app, 'setup.step', { step: 'done' });
});
afterAll(async () => {
  await app.close();
  app.home.remove();
});

type Dropped = { readonly name: string; readonly base64: string };

// What a user drops comes from outside of the page; a drop event made inside of it carries the same files.
async function drop(files: readonly Dropped[]): Promise<void> {
  await app.window.evaluate((dropped) => {
    const dataTransfer = new DataTransfer();
    for (const { base64, name } of dropped) {
      const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
      dataTransfer.items.add(new File([bytes], name));
    }
    window.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  }, files);
}

const facturx = readFileSync('workers/read/testdata/sample-facturx.pdf').toString('base64');
const list = [
  'Numéro;Date;Échéance;Client;Code postal;Montant TTC',
  'F-2026-31;02/10/2026;01/11/2026;SCI Les Halles;87000;1 200,00',
  'F-2026-32;05/10/2026;04/11/2026;Halles (Les);87000;300,00',
].join('\n');

test('a Factur-X and a list dropped together: one preview, a question about who is who, the paper kept', async () => {
  const text = app.text.import;
  await goTo(app, 'import');
  await button(app.window, text.open).waitFor();
  await drop([
    { name: 'FA-2026-0107.pdf', base64: facturx },
    { name: 'liste.csv', base64: Buffer.from(list).toString('base64') },
  ]);
  const likeness = app.window.getByRole('region', { name: text.likeness.title });
  await likeness.waitFor();
  expect(await axeFindings(app.window)).toEqual([]);
  await likeness.getByText(text.likeness.yes('SCI Les Halles (87000)', false), { exact: true }).click();
  await app.window.getByText(/^2 nouveaux clients/).waitFor();
  await button(app.window, text.importAll(3)).click();
  await app.window.getByText(text.doneTitle(3)).waitFor();
  await goTo(app, 'invoices');
  await app.window.getByText('FA-2026-0107', { exact: true }).dblclick();
  await app.window.getByText(/Facture : FA-2026-0107\.pdf/).waitFor();
  expect(app.complaints).toEqual([]);
});
