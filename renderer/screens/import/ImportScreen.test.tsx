import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { plainDate } from '#domain/calendar/plainDate';
import { languages } from '#domain/country';
import { importFields } from '#domain/imports/problem';
import { bankFr } from '#renderer/i18n/fr/bank';
import { importEn } from '#renderer/i18n/en/import';
import { importFr } from '#renderer/i18n/fr/import';
import { importNl } from '#renderer/i18n/nl/import';
import { ImportScreen } from '#renderer/screens/import/ImportScreen.tsx';
import type { Answers } from '#renderer/testing/fakeBridge';
import { click, press, type } from '#renderer/testing/hands';
import { expectAccessible, renderWindow } from '#renderer/testing/renderWindow.tsx';
import { sampleStatement } from '#renderer/testing/moneySamples';
import { said } from '#renderer/testing/said';
import { sampleImported, sampleImportRow, samplePreview } from '#renderer/testing/settingsSamples';

const texts = { fr: importFr, nl: importNl, en: importEn };

async function openFile(answers: Answers = {}) {
  const rendered = renderWindow(<ImportScreen />, { answers: { 'import.open': samplePreview(), ...answers } });
  await press(importFr.open);
  await screen.findByRole('heading', { name: 'factures-2026.csv' });
  return rendered;
}

const rowsShown = () =>
  within(screen.getByRole('grid', { name: importFr.rows }))
    .getAllByRole('row')
    .slice(1);

afterEach(cleanup);

describe('bringing a file', () => {
  it.each(languages)('offers a file, a drop, a paste and a model, in %s', async (language) => {
    const { container } = renderWindow(<ImportScreen />, { answers: {}, language });
    expect(await screen.findByRole('button', { name: said(texts[language].open) })).toBeTruthy();
    expect(screen.getByRole('button', { name: said(texts[language].model) })).toBeTruthy();
    await expectAccessible(container);
  });

  it('stays where it is when no file was chosen', async () => {
    renderWindow(<ImportScreen />, { answers: { 'import.open': null } });
    await press(importFr.open);
    expect(await screen.findByRole('button', { name: said(importFr.open) })).toBeTruthy();
  });

  it('says why a file was refused', async () => {
    renderWindow(<ImportScreen />, {
      answers: { 'import.open': { refused: { code: 'file.tooLarge', params: { name: 'grand.csv' } } } },
    });
    await press(importFr.open);
    expect(await screen.findByRole('alert')).toBeTruthy();
  });

  it('reads a pasted table as text in UTF-8', async () => {
    const { bridge } = renderWindow(<ImportScreen />, { answers: { 'import.read': samplePreview() } });
    await press(importFr.paste);
    await type(importFr.pasteLabel, 'N°;Échéance');
    await press(importFr.pasteRead);
    const [read] = bridge.asked('import.read');
    const bytes = Uint8Array.from(atob(String(read?.['bytes'])), (sign) => sign.charCodeAt(0));
    expect(new TextDecoder().decode(bytes)).toBe('N°;Échéance');
  });

  it('takes a dropped file', async () => {
    const { bridge } = renderWindow(<ImportScreen />, { answers: { 'import.read': samplePreview() } });
    const zone = (await screen.findByText(said(importFr.drop))).parentElement;
    const file = new File(['a;b'], 'liste.csv');
    fireEvent.drop(zone as HTMLElement, { dataTransfer: { files: [file] } });
    await waitFor(() => expect(bridge.asked('import.read')).toEqual([{ fileName: 'liste.csv', bytes: btoa('a;b') }]));
  });
});

describe('what the file holds', () => {
  it('shows each line with its result, and only those of one result when asked', async () => {
    const { container } = await openFile();
    expect(rowsShown()).toHaveLength(5);
    await click(screen.getByRole('radio', { name: said(`${importFr.states.wrong} 1`) }));
    expect(rowsShown()).toHaveLength(1);
    expect(rowsShown()[0]?.textContent).toContain('31/02/2026');
    await expectAccessible(container);
  });

  it('writes days as people read them', async () => {
    await openFile();
    expect(rowsShown()[2]?.textContent).toContain('08/04/2026');
  });

  it('tells what is wrong with the whole file', async () => {
    await openFile({
      'import.open': samplePreview({ fileProblems: [{ code: 'problem.file.noRows', params: { field: '' } }] }),
    });
    expect(await screen.findByRole('alert')).toBeTruthy();
  });

  it('asks for no columns of a file that has none, such as an electronic invoice', async () => {
    await openFile({
      'import.open': samplePreview({ format: 'ubl', encoding: '', separator: '', columns: [], mapping: {} }),
    });
    expect(rowsShown().length).toBeGreaterThan(0);
    expect(screen.queryByRole('region', { name: said(importFr.columns) })).toBeNull();
    expect(screen.queryByText(said(importFr.columnsMissing))).toBeNull();
  });

  it('opens the columns by itself when one is missing, and asks again with the column chosen', async () => {
    const mapping = { number: 0, date: 1, dueDate: 2, customer: 3, grossCents: null };
    const { bridge, container } = await openFile({
      'import.open': samplePreview({ mapping }),
      'import.remap': samplePreview(),
    });
    expect(screen.getByText(said(importFr.columnsMissing))).toBeTruthy();
    await press(`${importFr.noColumn} ${importFr.needed(importFr.fields.grossCents)}`);
    await expectAccessible(container);
    await click(await screen.findByRole('option', { name: 'TTC' }));
    expect(bridge.asked('import.remap')).toEqual([{ token: 'file1', mapping: { ...mapping, grossCents: 4 } }]);
    await waitFor(() => expect(screen.queryByText(said(importFr.columnsMissing))).toBeNull());
  });

  it.each(languages)('has a name for every column that a list can have, in %s', (language) => {
    const unnamed = importFields.filter((field) => !(field in texts[language].fields));
    expect(unnamed).toEqual([]);
  });

  it('counts missing due dates in one press', async () => {
    const { bridge } = await openFile({
      'import.open': samplePreview({ dueDatesToAgree: 2 }),
      'import.agreeDueDates': samplePreview(),
    });
    expect(screen.getByText(said(importFr.dueDates.text(2)))).toBeTruthy();
    await press(importFr.dueDates.agree(2));
    expect(bridge.asked('import.agreeDueDates')).toEqual([{ token: 'file1' }]);
    await waitFor(() => expect(screen.queryByText(said(importFr.dueDates.text(2)))).toBeNull());
  });

  it('asks which comes first in the dates where a line cannot be read otherwise', async () => {
    const problems = [{ code: 'problem.date.monthFirst', params: { field: 'date', text: '03/28/2026' } }];
    const { bridge } = await openFile({
      'import.open': samplePreview({
        dateOrder: 'dayFirst',
        rows: [sampleImportRow({ line: 2, state: 'wrong', problems })],
      }),
      'import.remap': samplePreview({ dateOrder: 'monthFirst', isDateOrderChosen: true }),
    });
    await press(`${importFr.dateOrders.dayFirst} ${importFr.dateOrder}`);
    await click(await screen.findByRole('option', { name: said(importFr.dateOrders.monthFirst) }));
    expect(bridge.asked('import.remap')).toMatchObject([{ token: 'file1', dateOrder: 'monthFirst' }]);
    const chosen = said(`${importFr.dateOrders.monthFirst} ${importFr.dateOrder}`);
    expect(await screen.findByRole('button', { name: chosen })).toBeTruthy();
  });

  it('keeps the order of the dates among the columns where no line asks for it', async () => {
    await openFile({ 'import.open': samplePreview({ dateOrder: 'dayFirst' }) });
    const name = said(`${importFr.dateOrders.dayFirst} ${importFr.dateOrder}`);
    expect(screen.queryByRole('button', { name })).toBeNull();
    await press(importFr.columns);
    expect(screen.getByRole('button', { name })).toBeTruthy();
  });

  it('completes a line with what was missing, from the keyboard', async () => {
    const { bridge } = await openFile({ 'import.complete': samplePreview() });
    const row = rowsShown()[0] as HTMLElement;
    fireEvent.focus(row);
    await click(row);
    fireEvent.keyDown(row, { key: 'Enter' });
    const dialog = await screen.findByRole('dialog', { name: said(importFr.rowTitle(4)) });
    await press(importFr.complete, dialog);
    expect(within(dialog).getByText(said(importFr.completeFirst))).toBeTruthy();
    expect(bridge.asked('import.complete')).toEqual([]);
    await type(importFr.fields.dueDate, '8/4/2026');
    await press(importFr.complete, dialog);
    expect(bridge.asked('import.complete')).toEqual([
      { token: 'file1', line: 4, values: { dueDate: '2026-04-08' }, isLeftOut: false },
    ]);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('takes a negative line as a credit note once it is said', async () => {
    const row = sampleImportRow({
      line: 2,
      state: 'toComplete',
      missing: ['isCreditNote'],
      problems: [{ code: 'problem.invoice.negative', params: { field: 'grossCents', gross: -5_000 } }],
    });
    const { bridge } = await openFile({
      'import.open': samplePreview({ rows: [row] }),
      'import.complete': samplePreview(),
    });
    fireEvent.doubleClick(rowsShown()[0] as HTMLElement);
    fireEvent.keyDown(rowsShown()[0] as HTMLElement, { key: 'Enter' });
    await click(await screen.findByRole('checkbox', { name: said(importFr.isCreditNote) }));
    await press(importFr.complete);
    expect(bridge.asked('import.complete').map(({ values }) => values)).toEqual([{ isCreditNote: 'yes' }]);
  });

  it('leaves a line out and keeps the question open when that is refused', async () => {
    const { bridge } = await openFile({ 'import.complete': { refused: { code: 'import.gone', params: {} } } });
    fireEvent.keyDown(rowsShown()[2] as HTMLElement, { key: 'Enter' });
    await press(importFr.leaveOut);
    expect(bridge.asked('import.complete')).toEqual([{ token: 'file1', line: 2, values: {}, isLeftOut: true }]);
    const dialog = screen.getByRole('dialog');
    expect(await within(dialog).findByRole('alert')).toBeTruthy();
  });

  it('cannot write when nothing is ready', async () => {
    const { counts, rows } = samplePreview();
    const { bridge } = await openFile({
      'import.open': samplePreview({
        counts: { ...counts, ready: 0 },
        rows: rows.filter(({ state }) => state !== 'ready'),
      }),
    });
    await press(importFr.importAll(0));
    expect(bridge.asked('import.commit')).toEqual([]);
    expect(screen.getByText(said(importFr.nothingReady))).toBeTruthy();
  });
});

describe('what asks for the user', () => {
  it('comes first, and what is there already last', async () => {
    await openFile();
    const lines = rowsShown().map((row) => within(row).getAllByRole('gridcell')[0]?.textContent);
    expect(lines).toEqual(['4', '6', '2', '3', '5']);
  });

  it('is not hidden by an empty table: without lines there is none', async () => {
    await openFile({ 'import.open': samplePreview({ rows: [] }) });
    expect(screen.queryByRole('grid')).toBeNull();
  });

  it('does not ask for the columns of invoices in a list of a bank', async () => {
    await openFile({
      'import.open': samplePreview({
        rows: [],
        counts: { ...samplePreview().counts, ready: 0 },
        statements: [sampleStatement],
        mapping: { date: 0, debit: 1, credit: 2 },
        fields: ['date', 'debit', 'credit', 'customer', 'number'].map((field) => ({
          field,
          isNeeded: field === 'date',
        })),
      }),
    });
    expect(screen.queryByText(said(importFr.columnsMissing))).toBeNull();
    await press(importFr.columns);
    expect(
      screen.getByRole('button', { name: said(`${importFr.noColumn} ${importFr.bankFields.customer}`) }),
    ).toBeTruthy();
    expect(screen.getByText(said(importFr.otherColumns(0)))).toBeTruthy();
  });

  it('is a credit note too, by its own name', async () => {
    const credit = sampleImportRow({ line: 9, kind: 'creditNote', number: 'AV-1' });
    const counts = { ...samplePreview().counts, ready: 3 };
    await openFile({ 'import.open': samplePreview({ rows: [...samplePreview().rows, credit], counts }) });
    expect(screen.getByRole('button', { name: said(importFr.importAll(2, 1)) })).toBeTruthy();
  });
});

describe('invoices and a statement together', () => {
  const both = samplePreview({ statements: [sampleStatement] });
  const left = samplePreview({ token: 'rest', rows: [], statements: [sampleStatement] });

  it('are written in one press: the invoices, then the statement whose payments look for them', async () => {
    const { bridge } = await openFile({
      'import.open': both,
      'import.commit': { ...sampleImported, lateInvoices: [], statementsLeft: left },
      'bank.take': { movements: 5, known: 0, waiting: 2, lastOn: plainDate('2026-03-16'), actionId: 'a9' },
    });
    expect(screen.queryByRole('button', { name: said(bankFr.take) })).toBeNull();
    await press(importFr.importAll(2, 0, 1));
    expect(await screen.findByText(said(bankFr.waits(2)))).toBeTruthy();
    expect(bridge.asked('bank.take')).toEqual([{ token: 'rest' }]);
    await press(importFr.more);
    expect(await screen.findByRole('button', { name: said(importFr.open) })).toBeTruthy();
  });

  it('the statement waits for its own button where no invoice is new', async () => {
    const counts = { ...both.counts, ready: 0 };
    await openFile({ 'import.open': { ...both, counts, rows: both.rows.slice(3, 4) } });
    expect(screen.getByRole('button', { name: said(bankFr.take) })).toBeTruthy();
    expect(screen.queryByRole('button', { name: said(importFr.importAll(0)) })).toBeNull();
  });
});

it('asks for the order of the dates of each file of several', async () => {
  const files = [
    { fileName: 'fr.csv', lines: 2, dateOrder: null },
    { fileName: 'lot/us.csv', lines: 1, dateOrder: 'dayFirst' as const },
  ];
  const { bridge, container } = await openFile({
    'import.open': samplePreview({ files, format: 'zip' }),
    'import.dateOrder': samplePreview({ files, format: 'zip' }),
  });
  expect(screen.queryByText(said(importFr.together.dateOrder('fr.csv')))).toBeNull();
  await expectAccessible(container);
  await press(`${importFr.dateOrders.dayFirst} ${importFr.together.dateOrder('us.csv')}`);
  await click(await screen.findByRole('option', { name: said(importFr.dateOrders.monthFirst) }));
  expect(bridge.asked('import.dateOrder')).toEqual([{ token: 'file1', file: 1, dateOrder: 'monthFirst' }]);
});

describe('after the button', () => {
  async function importAll(answers: Answers = {}) {
    const rendered = await openFile({ 'import.commit': sampleImported, ...answers });
    await press(importFr.importAll(2));
    await screen.findByText(said(importFr.doneTitle(2)));
    return rendered;
  }

  it('says what was written, without zeros', async () => {
    await importAll();
    expect(screen.getByText(said('2 nouveaux clients'))).toBeTruthy();
    expect(screen.getByText(said('1 doublon ignoré, 2 lignes laissées dans le fichier'))).toBeTruthy();
  });

  it('no longer says that they came once the import is taken back', async () => {
    const params = { count: 2 };
    const row = { actionId: 'a1', on: plainDate('2026-05-12'), at: '10:00', customerId: null, canUndo: false };
    await openFile({
      'import.commit': sampleImported,
      'history.list': [{ ...row, what: { code: 'action.import.committed', params }, isUndone: true }],
    });
    await press(importFr.importAll(2));
    expect(await screen.findByText(said(importFr.takenBack))).toBeTruthy();
    expect(screen.queryByText(said(importFr.doneTitle(2)))).toBeNull();
    expect(screen.queryByRole('region', { name: said(importFr.reminded.title) })).toBeNull();
    expect(screen.getByRole('button', { name: said(importFr.more) })).toBeTruthy();
  });

  it('says that a credit note came, and nothing of no invoices', async () => {
    const answer = { ...sampleImported, invoices: 0, customers: 0, creditNotes: 1 };
    await openFile({ 'import.commit': answer });
    await press(importFr.importAll(2));
    expect(await screen.findByText(said('1 avoir'))).toBeTruthy();
    expect(screen.queryByText(said(importFr.doneTitle(0)))).toBeNull();
  });

  it('says what became of a credit note that came before its invoice', async () => {
    const params = { number: 'AV-7', invoice: 'F-7', amount: 10_000 };
    const credits = [{ code: 'problem.creditNote.linked', params }];
    await openFile({ 'import.commit': { ...sampleImported, credits } });
    await press(importFr.importAll(2));
    expect(
      await screen.findByText(said('L’avoir AV-7, arrivé avant la facture F-7, en est déduit : 100,00 €.')),
    ).toBeTruthy();
  });

  it('keeps what late customers already received, in bulk and by row', async () => {
    const { bridge, container } = await importAll({ 'invoice.setReminded': { actionId: 'a2' } });
    await click(screen.getByRole('radio', { name: said(importFr.reminded.reached.reminder1) }));
    const [first] = screen.getAllByRole('listitem');
    await click(within(first as HTMLElement).getByRole('button'));
    await click(await screen.findByRole('option', { name: said(importFr.reminded.reached.formalNotice) }));
    await expectAccessible(container);
    await press(importFr.reminded.save);
    expect(bridge.asked('invoice.setReminded')).toEqual([
      {
        rows: [
          { documentId: 'd1', reached: 'formalNotice', on: null },
          { documentId: 'd2', reached: 'reminder1', on: null },
        ],
      },
    ]);
  });

  it('goes straight on when nothing is late', async () => {
    await importAll({ 'import.commit': { ...sampleImported, lateInvoices: [] } });
    expect(await screen.findByRole('button', { name: said(importFr.goToday) })).toBeTruthy();
    expect(screen.queryByRole('region', { name: said(importFr.reminded.title) })).toBeNull();
  });
});
