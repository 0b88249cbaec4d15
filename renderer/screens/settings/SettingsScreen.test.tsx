import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Output } from '#contract/api';
import { addDays, plainDate } from '#domain/calendar/plainDate';
import { languages } from '#domain/country';
import { cents } from '#domain/money/cents';
import { settingsEn } from '#renderer/i18n/en/settings';
import { ratesFr } from '#renderer/i18n/fr/rates';
import { runPaperFr } from '#renderer/i18n/fr/runPaper';
import { settingsFr } from '#renderer/i18n/fr/settings';
import { startFr } from '#renderer/i18n/fr/start';
import { settingsNl } from '#renderer/i18n/nl/settings';
import { SettingsScreen } from '#renderer/screens/settings/SettingsScreen.tsx';
import type { Answers } from '#renderer/testing/fakeBridge';
import { click, press, type } from '#renderer/testing/hands';
import { samplePoints, sampleRates } from '#renderer/testing/rateSamples';
import { expectAccessible, renderWindow } from '#renderer/testing/renderWindow.tsx';
import { said } from '#renderer/testing/said';
import { samplePolicies, sampleSettings } from '#renderer/testing/settingsSamples';

type Section = keyof typeof settingsFr.sections;

const texts = { fr: settingsFr, nl: settingsNl, en: settingsEn };
const save = 'Enregistrer';
const done = { actionId: 'a1' };

const preview: Output<'policies.preview'> = {
  files: 12,
  dates: [{ level: 1, key: 'call_1', on: plainDate('2026-06-01'), deadlineOn: null }],
};

function renderSettings(section: Section, answers: Answers = {}, language: keyof typeof texts = 'fr') {
  return renderWindow(<SettingsScreen section={section} />, {
    answers: {
      'settings.get': sampleSettings,
      'policies.list': samplePolicies,
      'policies.preview': preview,
      'rates.get': sampleRates,
      'lawPoints.get': samplePoints,
      ...answers,
    },
    language,
  });
}

afterEach(cleanup);

describe('settings', () => {
  const sections: readonly Section[] = [
    ...(['company', 'letters', 'steps', 'rules'] as const),
    ...(['printing', 'backup', 'accountant', 'look'] as const),
  ];
  const cases = sections.flatMap((section) => languages.map((language) => [section, language] as const));

  it.each(cases)('can be read by everyone: %s in %s', async (section, language) => {
    const { container } = renderSettings(section, {}, language);
    const tab = await screen.findByRole('tab', { name: said(texts[language].sections[section]) });
    expect(tab.getAttribute('aria-selected')).toBe('true');
    await expectAccessible(container);
  });

  it('goes from part to part with the arrows', async () => {
    renderSettings('company');
    const tab = await screen.findByRole('tab', { name: said(settingsFr.sections.company) });
    tab.focus();
    fireEvent.keyDown(tab, { key: 'ArrowRight' });
    await waitFor(() =>
      expect(screen.getByRole('tab', { name: said(settingsFr.sections.letters) }).getAttribute('aria-selected')).toBe(
        'true',
      ),
    );
  });

  it('says why they cannot be shown', async () => {
    renderSettings('company', { 'settings.get': { refused: { code: 'ledger.none', params: {} } } });
    expect(await screen.findByRole('alert')).toBeTruthy();
  });
});

describe('the business', () => {
  it('is saved as typed', async () => {
    const { bridge } = renderSettings('company', { 'settings.saveCompany': done });
    await type(startFr.phone, '05 55 11 22 33');
    await press(save);
    expect(bridge.asked('settings.saveCompany')).toEqual([{ ...sampleSettings.company, phone: '05 55 11 22 33' }]);
    expect(await screen.findByText(said(settingsFr.saved))).toBeTruthy();
  });

  it('shows the logo that is there and takes it away', async () => {
    const { bridge } = renderSettings('company', {
      'settings.get': { ...sampleSettings, logo: 'data:image/png;base64,AA==' },
      'settings.removeImage': {},
    });
    const image = await screen.findByRole('img', { name: said(startFr.logo) });
    expect(image.getAttribute('src')).toBe('data:image/png;base64,AA==');
    await press(startFr.removeImage);
    expect(bridge.asked('settings.removeImage')).toEqual([{ what: 'logo' }]);
  });

  it('keeps the colour of the letterhead when its picker is left, and gives the house its own back', async () => {
    const { bridge } = renderSettings('company', {
      'settings.get': { ...sampleSettings, letterColor: '#8a1c1c' },
      'settings.letterColor': {},
    });
    const picker = await screen.findByLabelText(said(startFr.letterColor), { selector: 'input' });
    fireEvent.change(picker, { target: { value: '#14532d' } });
    fireEvent.blur(picker);
    await waitFor(() => expect(bridge.asked('settings.letterColor')).toEqual([{ color: '#14532d' }]));
    await press(startFr.houseColor);
    expect(bridge.asked('settings.letterColor')).toEqual([{ color: '#14532d' }, { color: null }]);
  });
});

describe('letters', () => {
  it('keeps what is a whole number and tells what is none', async () => {
    const { bridge } = renderSettings('letters', { 'settings.savePreferences': done });
    await type(settingsFr.gap, 'dix');
    expect(await screen.findByText(said(settingsFr.numberWrong(0, 365)))).toBeTruthy();
    await type(settingsFr.gap, '10');
    expect(screen.queryByText(said(settingsFr.numberWrong(0, 365)))).toBeNull();
    await type(settingsFr.minAmount, '15,50');
    await press(save);
    expect(bridge.asked('settings.savePreferences')).toEqual([
      { ...sampleSettings.preferences, minimumGapDays: 10, minAmount: cents(1_550) },
    ]);
  });

  it('does not save while a number is wrong', async () => {
    const { bridge } = renderSettings('letters', { 'settings.savePreferences': done });
    await type(settingsFr.attempts, '99');
    await press(save);
    expect(bridge.asked('settings.savePreferences')).toEqual([]);
  });

  it('pauses everything up to a day, and goes on', async () => {
    const pausedUntil = plainDate('2026-06-01');
    const preferences = { ...sampleSettings.preferences, pausedUntil, pauseReason: 'Congés' };
    const { bridge } = renderSettings('letters', {
      'settings.get': { ...sampleSettings, preferences },
      'settings.savePreferences': done,
    });
    await type(settingsFr.pausedUntil, '15/6');
    await press(save);
    await press(settingsFr.pauseEnd);
    const asked = bridge.asked('settings.savePreferences');
    expect(asked.map((one) => one['pausedUntil'])).toEqual(['2026-06-15', null]);
  });
});

describe('steps', () => {
  it('moves the calendar while days are typed, and saves them', async () => {
    const { bridge } = renderSettings('steps', {
      'policies.save': done,
      'policies.preview': ({ policy }) => {
        const [first] = (policy as Output<'policies.list'>[number]).steps;
        return {
          ...preview,
          dates: [
            {
              level: 1,
              key: 'call_1',
              on: addDays(plainDate('2026-06-01'), first?.offset.days ?? 0),
              deadlineOn: null,
            },
          ],
        };
      },
    });
    await press(settingsFr.editPolicy('Professionnels, France'));
    await screen.findByText(/6 juin/);
    const step = screen.getByRole('group', { name: said('Appel') });
    const days = within(step).getByRole('textbox', { name: said(settingsFr.stepDays) });
    fireEvent.change(days, { target: { value: '8' } });
    await screen.findByText(/9 juin/);
    await press(save);
    const [saved] = bridge.asked('policies.save') as unknown as Output<'policies.list'>;
    expect(saved?.steps.map(({ offset }) => offset.days)).toEqual([8, 10, 15]);
  });

  it('can switch off only what the law leaves open', async () => {
    renderSettings('steps');
    await press(settingsFr.editPolicy('Professionnels, France'));
    await screen.findByRole('group', { name: said('Appel') });
    expect(screen.getAllByRole('switch', { name: said(settingsFr.stepOn) })).toHaveLength(1);
  });

  it('makes another sequence the default one', async () => {
    const { bridge } = renderSettings('steps', { 'policies.setDefault': done });
    await press(settingsFr.makeDefault);
    expect(bridge.asked('policies.setDefault')).toEqual([{ policyId: 'b2c' }]);
  });
});

describe('the other parts', () => {
  it('chooses how a rule that the law leaves open is read, each marked as not confirmed', async () => {
    const { bridge } = renderSettings('rules', { 'lawPoints.choose': done });
    const { names, readings, unconfirmed } = ratesFr.points;
    const group = await screen.findByRole('radiogroup', { name: said(names.frNoticeStart) });
    await click(within(group).getByRole('radio', { name: said(readings.receipt) }));
    expect(bridge.asked('lawPoints.choose')).toEqual([{ point: 'frNoticeStart', reading: 'receipt' }]);
    // Those with a reading, and the list of those without a setting.
    expect(screen.getAllByText(said(unconfirmed))).toHaveLength(samplePoints.length + 1);
    expect(screen.getByText(said(ratesFr.points.fixed))).toBeTruthy();
    for (const point of Object.values(ratesFr.points.otherPoints.FR))
      expect(screen.getByText(said(point))).toBeTruthy();
  });

  it('keeps the user’s own sentence on VAT', async () => {
    const { bridge } = renderSettings('rules', { 'lawPoints.choose': done });
    const group = await screen.findByRole('radiogroup', { name: said(ratesFr.points.names.beVatPhrase) });
    await click(within(group).getByRole('radio', { name: said(ratesFr.points.wordsOwn) }));
    await type(ratesFr.points.words, 'TVA à reverser.');
    const point = group.closest('li');
    await press(save, point ?? document.body);
    expect(bridge.asked('lawPoints.choose')).toEqual([{ point: 'beVatPhrase', reading: 'TVA à reverser.' }]);
  });

  it('shifts the address by half millimetres and no less', async () => {
    const { bridge } = renderSettings('printing', { 'settings.savePreferences': done });
    await type(settingsFr.offsetX, '1,3');
    expect(await screen.findByText(said(settingsFr.offsetWrong))).toBeTruthy();
    await type(settingsFr.offsetX, '-2,5');
    await press(save);
    expect(bridge.asked('settings.savePreferences').map((one) => one['windowOffsetXmm'])).toEqual([-2.5]);
  });

  it('shifts one printer apart from the others, tries it, and takes it back', async () => {
    const offset = { offsetXmm: 1.5, offsetYmm: 0 };
    const { bridge, container } = renderSettings('printing', {
      'print.choices': {
        choices: { printer: null, isTwoSided: false, withFileCopy: false },
        printers: [
          { name: 'laser', label: 'Laser du bureau', problem: null },
          { name: 'jet', label: 'Jet', problem: null },
        ],
        isDirect: true,
        offsets: [{ printer: 'laser', offset }],
      },
      'print.offset': {},
      'sheet.print': { outcome: 'handedOver', file: null },
    });
    const words = runPaperFr.printerOffsets;
    const card = await screen.findByRole('region', { name: said(words.title) });
    await click(within(card).getByRole('button', { name: new RegExp(said(words.printer)) }));
    await click(screen.getByRole('option', { name: said(words.own('Laser du bureau')) }));
    await press(words.sheet, card);
    await press(words.keep, card);
    await press(words.drop, card);
    await expectAccessible(container);
    expect(bridge.asked('sheet.print')).toEqual([{ sheet: 'envelope', runId: null, printer: 'laser', how: 'dialog' }]);
    expect(bridge.asked('print.offset')).toEqual([
      { printer: 'laser', offset },
      { printer: 'laser', offset: null },
    ]);
  });

  it('shows the shift of the printer in use at once', async () => {
    const printers = [
      { name: 'laser', label: 'Laser du bureau', problem: null },
      { name: 'jet', label: 'Jet', problem: null },
    ];
    const choices = { printer: 'jet', isTwoSided: false, withFileCopy: false };
    const { bridge } = renderSettings('printing', {
      'print.choices': { choices, printers, isDirect: true, offsets: [] },
      'sheet.print': { outcome: 'handedOver', file: null },
    });
    const words = runPaperFr.printerOffsets;
    await press(words.sheet, await screen.findByRole('region', { name: said(words.title) }));
    expect(bridge.asked('sheet.print')).toEqual([{ sheet: 'envelope', runId: null, printer: 'jet', how: 'dialog' }]);
  });

  it('says where the backup is and what the check found', async () => {
    renderSettings('backup', {
      'ledger.backup': { file: 'D:/sauvegarde.zip' },
      'ledger.check': { ok: false, checks: [{ name: 'balance', ok: false, detail: '0,01' }] },
    });
    await press(settingsFr.backupNow);
    expect(await screen.findByText(said(settingsFr.backupDone('D:/sauvegarde.zip')))).toBeTruthy();
    await press(settingsFr.checkNow);
    expect(await screen.findByText(said(settingsFr.checkBad))).toBeTruthy();
  });

  it('saves the numbers of the accounts', async () => {
    const { bridge } = renderSettings('accountant', { 'settings.saveAccounts': done });
    await type(`${settingsFr.account} : ${settingsFr.roles.customers}`, '411000');
    await press(save);
    expect(bridge.asked('settings.saveAccounts')).toEqual([
      { accounts: sampleSettings.accounts.map((one) => (one.role === 'customers' ? { ...one, code: '411000' } : one)) },
    ]);
  });

  it('changes language and colours at once', async () => {
    const { bridge } = renderSettings('look', { 'app.setLook': {} });
    await click(await screen.findByRole('radio', { name: said(settingsFr.themes.dark) }));
    expect(bridge.asked('app.setLook')).toEqual([{ theme: 'dark' }]);
  });
});
