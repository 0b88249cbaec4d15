import type { RunningApp } from '#e2e/running';
import { button, choose, fill, select } from '#e2e/pages/controls';

export type NewCompany = {
  readonly name: string;
  readonly street: string;
  readonly postcode: string;
  readonly city: string;
  readonly phone: string;
  readonly email: string;
  readonly companyNumber: string;
  readonly iban: string;
  readonly signatory: string;
};

/** The shop of the main job. */
export const plomberieMartin: NewCompany = {
  name: 'Plomberie Martin',
  street: '12 rue du Consulat',
  postcode: '87000',
  city: 'Limoges',
  phone: '05 55 00 12 34',
  email: 'contact@plomberie-martin.example',
  companyNumber: '732 829 320 00074',
  iban: 'FR76 3000 6000 0112 3456 7890 189',
  signatory: 'Luc Martin',
};

/** First start, first question: where and who. */
export async function answerWelcome(app: RunningApp, companyName: string): Promise<void> {
  const text = app.text.start;
  await app.window.getByRole('heading', { name: text.title }).waitFor();
  const form = app.window.getByRole('region', { name: text.title });
  await choose(form, text.country, text.countries.FR);
  await choose(form, text.customers, text.relations.B2B);
  await fill(form, text.companyName, companyName);
  await button(form, text.begin).click();
  await app.window.getByRole('heading', { name: text.company }).waitFor();
}

/** Second question: what stands at the head and foot of the letters. */
export async function fillLetterhead(app: RunningApp, company: NewCompany): Promise<void> {
  const text = app.text.start;
  const form = app.window.getByRole('region', { name: text.company });
  await fill(form, text.street, company.street);
  await fill(form, text.postcode, company.postcode);
  await fill(form, text.city, company.city);
  await fill(form, text.phone, company.phone);
  await fill(form, text.email, company.email);
  await fill(form, text.siret, company.companyNumber);
  await fill(form, text.iban, company.iban);
  await fill(form, text.signatory, company.signatory);
}

/** Leaves the letterhead for the invoices. */
export async function goOnToInvoices(app: RunningApp): Promise<void> {
  const text = app.text.start;
  await button(app.window.getByRole('region', { name: text.company }), text.next).click();
  await app.window.getByRole('heading', { name: text.invoices }).waitFor();
}

/** Opens a file of invoices, as the user would in the system's dialog. */
export async function openInvoiceFile(app: RunningApp, file: string): Promise<void> {
  await app.answerDialogs({ open: file });
  await button(app.window, app.text.import.open).click();
  await app.window.getByRole('grid', { name: app.text.import.rows }).waitFor();
}

/** Shows only the lines of one result, and reads them: line number and all its words. */
export async function readImportLines(
  app: RunningApp,
  state: keyof RunningApp['text']['import']['states'],
): Promise<ReadonlyMap<number, string>> {
  const text = app.text.import;
  const group = app.window.getByRole('radiogroup', { name: text.state });
  await group.getByText(new RegExp(`^${text.states[state]} `)).click();
  const rows = app.window.getByRole('grid', { name: text.rows }).getByRole('row');
  const texts = (await rows.allInnerTexts()).slice(1).map((row) => row.replace(/\s+/gu, ' ').trim());
  return new Map(texts.map((row) => [Number(row.split(' ')[0]), row]));
}

/** Presses the button that writes so many invoices and credit notes. */
export async function commitImport(app: RunningApp, invoices: number, creditNotes: number): Promise<void> {
  await button(app.window, app.text.import.importAll(invoices, creditNotes)).click();
  await app.window.getByText(app.text.import.doneTitle(invoices)).waitFor();
}

/** Says of one imported invoice what its customer had already received. */
export async function setReached(
  app: RunningApp,
  number: string,
  reached: keyof RunningApp['text']['import']['reminded']['reached'],
): Promise<void> {
  const text = app.text.import.reminded;
  await select(
    app,
    app.window.getByRole('listitem').filter({ hasText: number }),
    text.row(number),
    text.reached[reached],
  );
}

/** Keeps those answers; the day's list follows. */
export async function saveReached(app: RunningApp): Promise<void> {
  const text = app.text.import.reminded;
  await button(app.window.getByRole('region', { name: text.title }), text.save).click();
  await app.window.getByRole('heading', { name: app.text.today.title }).waitFor();
}
