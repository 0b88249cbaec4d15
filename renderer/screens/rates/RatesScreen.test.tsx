import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { languages } from '#domain/country';
import { ratesEn } from '#renderer/i18n/en/rates';
import { ratesFr } from '#renderer/i18n/fr/rates';
import { ratesNl } from '#renderer/i18n/nl/rates';
import { RatesScreen } from '#renderer/screens/rates/RatesScreen.tsx';
import type { Answers } from '#renderer/testing/fakeBridge';
import { press, type } from '#renderer/testing/hands';
import { sampleRates } from '#renderer/testing/rateSamples';
import { expectAccessible, renderWindow, submit } from '#renderer/testing/renderWindow.tsx';
import { said } from '#renderer/testing/said';

const texts = { fr: ratesFr, nl: ratesNl, en: ratesEn };
const done = { actionId: 'a1' };

function renderRates(answers: Answers = {}, language: keyof typeof texts = 'fr') {
  return renderWindow(<RatesScreen />, { answers: { 'rates.get': sampleRates, ...answers }, language });
}

afterEach(cleanup);

describe('the rates of the law', () => {
  it.each(languages)('can be read by everyone, in %s', async (language) => {
    const { container } = renderRates({}, language);
    await screen.findByRole('heading', { level: 2, name: said(texts[language].missingTitle) });
    await expectAccessible(container);
  });

  it('show what is missing first, then newest first, with how sure each is', async () => {
    renderRates();
    const headings = await screen.findAllByRole('heading', { level: 2 });
    expect(headings[0]?.textContent).toBe(ratesFr.missingTitle);
    expect(screen.getByRole('region', { name: said(ratesFr.series.FR_LEGAL_OTHER) }).textContent).toContain(
      'art. L313-2 CMF',
    );
    const table = screen.getByRole('table', { name: said(ratesFr.series.ECB_MRO_SEMESTER_START) });
    const rows = within(table).getAllByRole('row').slice(1);
    expect(rows[0]?.textContent).toContain(ratesFr.states.missing);
    expect(rows[1]?.textContent).toMatch(/2,15\s%/);
    expect(rows[1]?.textContent).toContain(ratesFr.states.published);
    expect(rows).toHaveLength(4);
  });

  it('mark a figure whose notice was not seen, say what to do and lead there', async () => {
    const [first] = sampleRates.series;
    const rows = (first?.rows ?? []).slice(1, 2).map((row) => ({ ...row, isConfirmed: false }));
    const series = { series: 'BE_COMMERCIAL', derivedFrom: null, rows } as const;
    renderRates({ 'rates.get': { ...sampleRates, country: 'BE', series: [series] } });
    const table = await screen.findByRole('table', { name: said(ratesFr.series.BE_COMMERCIAL) });
    expect(table.textContent).toContain(ratesFr.states.unconfirmed);
    expect(within(table).getByText(said(ratesFr.unconfirmedText))).toBeTruthy();
    await press(ratesFr.enterFor(ratesFr.series.BE_COMMERCIAL, ratesFr.period('01/01/2026', '30/06/2026')));
    expect(screen.getByRole('dialog').textContent).toContain(ratesFr.where.BE_COMMERCIAL);
  });

  it('keep a corrected rate in sight, struck through', async () => {
    renderRates();
    const past = await screen.findByRole('region', { name: said(ratesFr.past) });
    expect(past.querySelector('s')?.textContent).toMatch(/25,00\s%/);
  });

  it('say that nothing is missing', async () => {
    renderRates({ 'rates.get': { ...sampleRates, missing: [] } });
    expect(await screen.findByText(said(ratesFr.noneMissing))).toBeTruthy();
  });
});

describe('typing a rate', () => {
  const name = ratesFr.enterFor(ratesFr.series.ECB_MRO_SEMESTER_START, ratesFr.period('01/07/2026', '31/12/2026'));

  it('says what was understood and what the law makes of it, and is sent as typed', async () => {
    const { bridge } = renderRates({ 'rates.enter': done });
    await press(name);
    await type(ratesFr.rate, '2,15 %');
    const dialog = screen.getByRole('dialog');
    expect(dialog.textContent).toMatch(/2,15\s%.*12,15\s%/);
    await type(ratesFr.source, 'BCE, 5 juin 2026');
    await submit(dialog);
    expect(bridge.asked('rates.enter')).toEqual([
      {
        series: 'ECB_MRO_SEMESTER_START',
        from: '2026-07-01',
        percent: '2,15 %',
        source: 'BCE, 5 juin 2026',
        replaces: null,
      },
    ]);
  });

  it('says in a sentence why a rate is refused', async () => {
    renderRates({
      'rates.enter': { refused: { code: 'rate.looksLikeFraction', params: { text: '0,1215' } } },
    });
    await press(name);
    await type(ratesFr.rate, '0,1215');
    await submit(screen.getByRole('dialog'));
    expect((await screen.findByRole('alert')).textContent).toContain('12,15');
  });

  it('corrects a typed rate without asking again which', async () => {
    const { bridge } = renderRates({ 'rates.enter': done });
    await press(ratesFr.correctFor(ratesFr.series.FR_LEGAL_OTHER, ratesFr.period('01/07/2026', '31/12/2026')));
    await type(ratesFr.rate, '2,76');
    await submit(screen.getByRole('dialog'));
    expect(bridge.asked('rates.enter')).toMatchObject([
      { series: 'FR_LEGAL_OTHER', percent: '2,76', replaces: 'rate-2', source: 'JO du 28 juin 2026' },
    ]);
  });
});

describe('a rate file', () => {
  const file = {
    token: 't1',
    fileName: 'taux.csv',
    known: 1,
    rates: sampleRates.missing.map((missing) => ({ ...missing, percent: '2.15', source: 'BCE' })),
  };

  it('is shown before it is taken', async () => {
    const { bridge } = renderRates({ 'rates.pickFile': file, 'rates.takeFile': done });
    await press(ratesFr.import);
    expect(await screen.findByText(said(ratesFr.importFile('taux.csv')))).toBeTruthy();
    expect(bridge.asked('rates.takeFile')).toEqual([]);
    await press(ratesFr.importTake(1));
    expect(bridge.asked('rates.takeFile')).toEqual([{ token: 't1' }]);
  });

  it('that was changed says so and takes nothing', async () => {
    renderRates({ 'rates.pickFile': { refused: { code: 'rateFile.damaged', params: {} } } });
    await press(ratesFr.import);
    expect(await screen.findByRole('alert')).toBeTruthy();
  });

  it('leaves the screen as it was when no file is picked', async () => {
    renderRates({ 'rates.pickFile': null });
    await press(ratesFr.import);
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});
