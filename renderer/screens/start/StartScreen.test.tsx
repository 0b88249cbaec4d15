import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Output } from '#contract/api';
import { refusalText } from '#contract/texts';
import { plainDate } from '#domain/calendar/plainDate';
import { languages } from '#domain/country';
import { startEn } from '#renderer/i18n/en/start';
import { bankFr } from '#renderer/i18n/fr/bank';
import { importFr } from '#renderer/i18n/fr/import';
import { startFr } from '#renderer/i18n/fr/start';
import { startNl } from '#renderer/i18n/nl/start';
import { StartScreen } from '#renderer/screens/start/StartScreen.tsx';
import type { Answers } from '#renderer/testing/fakeBridge';
import { click, press, type } from '#renderer/testing/hands';
import { expectAccessible, renderWindow } from '#renderer/testing/renderWindow.tsx';
import { said } from '#renderer/testing/said';
import { sampleStatus } from '#renderer/testing/samples';
import { sampleStatement } from '#renderer/testing/moneySamples';
import { sampleImported, samplePolicies, samplePreview, sampleSettings } from '#renderer/testing/settingsSamples';

type Status = Output<'app.status'>;
type SetupStep = NonNullable<Status['ledger']>['setupStep'];

const texts = { fr: startFr, nl: startNl, en: startEn };

const nobody: Status = { ...sampleStatus, ledger: null };

function atStep(setupStep: SetupStep): Status {
  return { ...sampleStatus, ledger: { ...(sampleStatus.ledger as NonNullable<Status['ledger']>), setupStep } };
}

function renderStart(status: Status, answers: Answers = {}, language: keyof typeof texts = 'fr') {
  return renderWindow(<StartScreen status={status} />, {
    answers: { 'settings.get': sampleSettings, ...answers },
    language,
    isWholePage: true,
  });
}

const currentStep = () => document.querySelector('[aria-current="step"]')?.textContent;

afterEach(cleanup);

describe('where and who', () => {
  it.each(languages)('asks for the country, the customers and the name, in %s', async (language) => {
    const { container } = renderStart(nobody, {}, language);
    expect(await screen.findByRole('heading', { name: said(texts[language].title) })).toBeTruthy();
    await expectAccessible(container);
  });

  it.each([
    'ledger.inUse',
    'ledger.notThere',
    'database.notADatabase',
    'database.unreachable',
    'database.newerThanApp',
  ])('says in a sentence why the ledger of last time did not open: %s', async (code) => {
    renderStart({ ...nobody, notices: [{ code, params: { folder: 'D:/Martin' } }] });
    const notice = await screen.findByText(said(refusalText({ code, params: { folder: 'D:/Martin' } }, 'fr')));
    expect(notice.textContent).not.toContain(code);
  });

  it('refuses an empty name, then makes the ledger', async () => {
    const { bridge } = renderStart(nobody, { 'ledger.create': {} });
    await press(startFr.begin);
    expect(await screen.findByText(said(startFr.companyNameMissing))).toBeTruthy();
    await type(startFr.companyName, '   ');
    await press(startFr.begin);
    expect(bridge.asked('ledger.create')).toEqual([]);
    await click(screen.getByRole('radio', { name: said(startFr.relations.B2C) }));
    await type(startFr.companyName, ' Plomberie Martin ');
    await press(startFr.begin);
    expect(bridge.asked('ledger.create')).toEqual([
      { folder: null, companyName: 'Plomberie Martin', country: 'FR', mainRelation: 'B2C', language: 'fr' },
    ]);
  });

  it('takes another folder when one was picked', async () => {
    const { bridge } = renderStart(nobody, {
      'ledger.pickFolder': { token: 'f1', fileName: 'Dossiers' },
      'ledger.create': {},
    });
    await press(startFr.pickFolder);
    await screen.findByText(said(startFr.folderPicked('Dossiers')));
    await type(startFr.companyName, 'Martin');
    await press(startFr.begin);
    expect(bridge.asked('ledger.create').map(({ folder }) => folder)).toEqual(['f1']);
  });

  it('changes the language at once', async () => {
    const { bridge } = renderStart(nobody, { 'app.setLook': {} });
    await click(await screen.findByRole('radio', { name: 'Nederlands' }));
    expect(bridge.asked('app.setLook')).toEqual([{ language: 'nl' }]);
  });

  it('opens the example of the country chosen, and says when it cannot', async () => {
    const { bridge } = renderStart(nobody, {
      'ledger.createDemo': { refused: { code: 'folder.readOnly', params: {} } },
    });
    await press(startFr.demo);
    expect(bridge.asked('ledger.createDemo')).toEqual([{ country: 'FR', language: 'fr' }]);
    expect(await screen.findByRole('alert')).toBeTruthy();
  });

  it('opens a ledger of the last times, but not one whose folder is gone', async () => {
    const recent = [
      { token: 't1', name: 'Plomberie Martin', folder: 'D:/Martin', isThere: true },
      { token: 't2', name: 'Atelier Bois', folder: 'E:/Bois', isThere: false },
    ];
    const { bridge } = renderStart({ ...nobody, recent }, { 'ledger.open': {} });
    await press('Atelier Bois');
    await press('Plomberie Martin');
    expect(bridge.asked('ledger.open')).toEqual([{ token: 't1' }]);
  });
});

describe('the business', () => {
  it('offers the other rhythm where the country has two', async () => {
    const [classic] = samplePolicies;
    if (classic === undefined) throw new Error('a sample policy is needed');
    const brisk = { ...classic, id: 'brisk', name: 'Rythme soutenu', isDefault: false };
    const { bridge } = renderStart(atStep('company'), {
      'policies.list': [{ ...classic, country: 'FR', relation: 'B2B', isDefault: true }, brisk],
      'policies.setDefault': { actionId: null },
    });
    await click(await screen.findByRole('radio', { name: 'Rythme soutenu' }));
    expect(bridge.asked('policies.setDefault')).toEqual([{ policyId: 'brisk' }]);
    expect(screen.queryByText(said(startFr.rhythm.B2C))).toBeNull();
  });

  it('saves what was typed and goes on', async () => {
    const { bridge, container } = renderStart(atStep('company'), {
      'settings.saveCompany': { actionId: null },
      'setup.step': {},
    });
    await screen.findByRole('heading', { name: said(startFr.company) });
    expect(currentStep()).toBe(startFr.stepNames.company);
    await type(startFr.signatory, 'Luc Martin, gérant');
    await expectAccessible(container);
    await press(startFr.next);
    expect(bridge.asked('settings.saveCompany')).toEqual([
      { ...sampleSettings.company, signatory: 'Luc Martin, gérant' },
    ]);
    expect(bridge.asked('setup.step')).toEqual([{ step: 'invoices' }]);
  });

  it('stays when saving was refused', async () => {
    const { bridge } = renderStart(atStep('company'), {
      'settings.saveCompany': { refused: { code: 'company.ibanInvalid', params: {} } },
    });
    await press(startFr.next);
    expect(await screen.findByRole('alert')).toBeTruthy();
    expect(bridge.asked('setup.step')).toEqual([]);
  });

  it('can wait', async () => {
    const { bridge } = renderStart(atStep('company'), { 'setup.step': {} });
    await press(startFr.later);
    expect(bridge.asked('setup.step')).toEqual([{ step: 'invoices' }]);
    expect(bridge.asked('settings.saveCompany')).toEqual([]);
  });

  it('asks a Belgian business for its enterprise number and its size', async () => {
    const company = { ...sampleSettings.company, country: 'BE' as const };
    renderStart(atStep('company'), { 'settings.get': { ...sampleSettings, company } });
    expect(await screen.findByRole('textbox', { name: said(startFr.enterpriseNumber) })).toBeTruthy();
    expect(screen.getByRole('checkbox', { name: said(startFr.smallEnterprise) })).toBeTruthy();
  });
});

describe('the invoices', () => {
  it('are imported, and what was already sent is asked', async () => {
    const { bridge, container } = renderStart(atStep('invoices'), {
      'import.open': samplePreview(),
      'import.commit': sampleImported,
      'invoice.setReminded': { actionId: 'a1' },
      'setup.step': {},
    });
    expect(currentStep()).toBe(startFr.stepNames.invoices);
    await press(importFr.open);
    await press(importFr.importAll(2));
    await screen.findByText(said(importFr.doneTitle(2)));
    expect(currentStep()?.replace(/\s/g, ' ')).toBe(startFr.stepNames.reminded);
    await expectAccessible(container);
    await press(importFr.reminded.save);
    expect(bridge.asked('setup.step')).toEqual([{ step: 'done' }]);
  });

  it('bring their bank statement with them: it is taken with them, before the start is over', async () => {
    const statements = [sampleStatement];
    const { bridge } = renderStart(atStep('invoices'), {
      'import.open': samplePreview({ statements }),
      'import.commit': { ...sampleImported, statementsLeft: samplePreview({ statements }) },
      'app.status': atStep('reminded'),
      'bank.take': { movements: 3, known: 0, waiting: 2, lastOn: plainDate('2026-05-10'), actionId: 'a2' },
    });
    await press(importFr.open);
    await press(importFr.importAll(2, 0, 1));
    await screen.findByText(said(bankFr.afterStart));
    expect(bridge.asked('bank.take')).toHaveLength(1);
    // The screen of the money is not there yet.
    expect(screen.queryByRole('button', { name: said(bankFr.goMoney) })).toBeNull();
  });

  it('can wait, and can be typed by hand', async () => {
    const { bridge } = renderStart(atStep('invoices'), { 'setup.step': {} });
    await press(startFr.later);
    await press(startFr.byHand);
    expect(bridge.asked('setup.step')).toEqual([{ step: 'done' }, { step: 'done' }]);
  });
});
