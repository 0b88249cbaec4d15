import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Output } from '#contract/api';
import { languages } from '#domain/country';
import { runEn } from '#renderer/i18n/en/run';
import { runFr } from '#renderer/i18n/fr/run';
import { runPaperFr } from '#renderer/i18n/fr/runPaper';
import { runNl } from '#renderer/i18n/nl/run';
import { RunScreen } from '#renderer/screens/run/RunScreen.tsx';
import type { Answers } from '#renderer/testing/fakeBridge';
import { expectAccessible, renderWindow } from '#renderer/testing/renderWindow.tsx';
import { issuedRun, sampleRun, sampleRunLetter } from '#renderer/testing/runSamples';
import { click, press, type } from '#renderer/testing/hands';
import { said } from '#renderer/testing/said';
import { sampleDay } from '#renderer/testing/samples';
import { sampleSettings } from '#renderer/testing/settingsSamples';

type Run = NonNullable<Output<'run.get'>['run']>;

const texts = { fr: runFr, nl: runNl, en: runEn };

function renderRun(run: Run | null, answers: Answers = {}) {
  return renderWindow(<RunScreen />, {
    answers: { 'run.get': { run, nextOn: null }, 'settings.get': sampleSettings, ...answers },
  });
}

afterEach(cleanup);

describe('a letter run', () => {
  it('says when the next letter leaves if nothing is due', async () => {
    const { container } = renderWindow(<RunScreen />, {
      answers: { 'run.get': { run: null, nextOn: sampleDay } },
    });
    await screen.findByText(said(runFr.empty));
    expect(screen.getByText(/La prochaine part le 12/)).toBeTruthy();
    await expectAccessible(container);
  });

  it.each(languages)('shows one line per customer, in %s', async (language) => {
    const { container } = renderWindow(<RunScreen />, {
      answers: { 'run.get': { run: sampleRun(), nextOn: null } },
      language,
    });
    const list = await screen.findByRole('list', { name: texts[language].list });
    expect(within(list).getAllByRole('listitem')).toHaveLength(3);
    expect(within(list).getByText(texts[language].registeredMark)).toBeTruthy();
    await expectAccessible(container);
  });

  it('shows who is written to while a large tour is still being read', async () => {
    const { letters } = sampleRun();
    const { container } = renderWindow(<RunScreen />, {
      answers: { 'run.outline': { customers: 1_040, read: 260, letters } },
    });
    const list = await screen.findByRole('list', { name: runFr.list });
    expect(
      within(list)
        .getAllByRole('listitem')
        .map((line) => letters.some(({ customerName }) => line.textContent.startsWith(customerName))),
    ).toEqual(letters.map(() => true));
    const bar = screen.getByRole('progressbar', { name: said(runPaperFr.read(260, 1_040)) });
    expect(bar.getAttribute('value')).toBe('260');
    screen.getByText(said(runPaperFr.readingOthers(1_040 - letters.length)));
    await expectAccessible(container);
  });

  it('prints at once when nothing is doubtful', async () => {
    const { bridge } = renderRun(sampleRun());
    const foot = (await screen.findByRole('list', { name: runFr.list })).nextElementSibling;
    await press(runFr.print, foot as HTMLElement);
    expect(bridge.asked('run.print')).toEqual([{ runId: 'run1', how: 'dialog', which: 'all' }]);
  });

  it('says how far the pages are, and stops', async () => {
    const { bridge, container } = renderRun(sampleRun(), { 'run.drawing': { drawing: { drawn: 120, total: 500 } } });
    const bar = await screen.findByRole('progressbar', { name: said(runFr.drawing(120, 500)) });
    expect(bar.getAttribute('value')).toBe('120');
    await expectAccessible(container);
    await press(runFr.stopDrawing);
    expect(bridge.asked('run.stopDrawing')).toEqual([{}]);
  });

  it('says that it was stopped, and is as before', async () => {
    const run = sampleRun();
    renderRun(run, { 'run.print': { run, outcome: 'stopped', file: null } });
    const foot = (await screen.findByRole('list', { name: runFr.list })).nextElementSibling;
    await press(runFr.print, foot as HTMLElement);
    expect(await screen.findByText(said(runFr.outcomes.stopped))).toBeTruthy();
    expect(screen.getByRole('list', { name: runFr.list })).toBeTruthy();
  });

  it('leads to the check when a letter is doubtful or the bank is old', async () => {
    const doubtful = sampleRunLetter({
      key: 'x',
      customerName: 'LEROY',
      doubts: [{ doubt: { code: 'doubt.unmatched', params: { amount: 12_000 } }, repair: 'payment' }],
    });
    const { bridge } = renderRun(sampleRun({ letters: [doubtful] }));
    await press(runFr.toCheck(1));
    expect(bridge.asked('run.goTo')).toEqual([{ runId: 'run1', stage: 'check' }]);
    expect(bridge.asked('run.print')).toEqual([]);
  });

  it('asks why when a letter is left out the third time', async () => {
    const letters = [sampleRunLetter({ key: 'leroy', customerName: 'LEROY', timesLeft: 2 })];
    const { bridge } = renderRun(sampleRun({ letters }));
    await click(await screen.findByRole('checkbox', { name: runFr.take('LEROY') }));
    await screen.findByRole('dialog', { name: said(runFr.whyLeft) });
    await press(runFr.leaveOut);
    expect(bridge.asked('run.take')).toEqual([]);
    await type(runFr.whyLeft, 'Il passe vendredi');
    await press(runFr.leaveOut);
    expect(bridge.asked('run.take')).toEqual([
      { runId: 'run1', key: 'leroy', isTaken: false, reason: 'Il passe vendredi' },
    ]);
  });

  it('needs no reason the first times', async () => {
    const { bridge } = renderRun(sampleRun());
    await click(await screen.findByRole('checkbox', { name: runFr.take('DUPONT Paul') }));
    expect(bridge.asked('run.take')).toEqual([{ runId: 'run1', key: 'dupont', isTaken: false, reason: '' }]);
  });
});

describe('checking', () => {
  const missing = { code: 'doubt.address.missing', params: {} };
  const blocked = sampleRunLetter({
    key: 'garage',
    customerName: 'Garage Leroy',
    isTaken: false,
    leftBecause: missing,
    doubts: [{ doubt: missing, repair: 'customer' }],
  });

  it('shows a letter that cannot leave, with its repair, and no way to send it all the same', async () => {
    const { container } = renderRun(sampleRun({ stage: 'check', letters: [blocked, ...sampleRun().letters] }));
    await screen.findByText(said(runFr.stoppedText));
    expect(screen.getByRole('button', { name: runFr.repair.customer })).toBeTruthy();
    expect(screen.queryByRole('button', { name: runFr.keep })).toBeNull();
    expect(screen.queryByText('DUPONT Paul')).toBeNull();
    await expectAccessible(container);
  });

  it('has no box to tick for a letter that cannot leave', async () => {
    renderRun(sampleRun({ letters: [blocked] }));
    await screen.findByText('Garage Leroy');
    expect(screen.queryByRole('checkbox')).toBeNull();
    expect(await screen.findByRole('button', { name: said(runFr.toCheck(1)) })).toBeTruthy();
  });
});

describe('the preview', () => {
  const page: Output<'run.previewLetter'> = {
    pdf: '',
    pages: 1,
    paragraphs: [{ index: 2, text: 'Merci de votre règlement.' }],
  };

  it('changes one paragraph of one letter and puts it back', async () => {
    const letters = [sampleRunLetter({ key: 'leroy', customerName: 'LEROY', isEdited: true })];
    const run = sampleRun({ stage: 'preview', letters });
    const { bridge } = renderRun(run, { 'run.previewLetter': page, 'run.editParagraph': run, 'run.resetLetter': run });
    await press(`${runFr.change} : ${runFr.paragraph(3)}`);
    await type(runFr.paragraph(3), 'Merci.');
    await press('Enregistrer');
    expect(bridge.asked('run.editParagraph')).toEqual([{ runId: 'run1', key: 'leroy', index: 2, text: 'Merci.' }]);
    await press(runFr.reset);
    expect(bridge.asked('run.resetLetter')).toEqual([{ runId: 'run1', key: 'leroy' }]);
  });

  it('puts into the envelope what is ticked, with the mark that is chosen', async () => {
    const [letter, ...others] = sampleRun().letters;
    const paper = {
      attachmentId: 'p1',
      fileName: 'devis.pdf',
      role: 'quote',
      number: 'F-101',
      isEnclosed: false,
    } as const;
    const letters = letter === undefined ? [] : [{ ...letter, encloses: true, papers: [paper] }, ...others];
    const { bridge } = renderRun(sampleRun({ stage: 'preview', letters }), {
      'run.previewLetter': page,
      'run.enclosePaper': {},
      'run.markDuplicates': {},
    });
    const of = { runId: 'run1', key: 'martin' };
    const section = await screen.findByRole('region', { name: said(runPaperFr.enclosures.title) });
    await click(within(section).getByRole('checkbox', { name: /Devis, facture F-101/ }));
    expect(bridge.asked('run.enclosePaper')).toEqual([{ ...of, attachmentId: 'p1', isEnclosed: true }]);
    await click(within(section).getByRole('radio', { name: 'DUPLICATA' }));
    expect(bridge.asked('run.markDuplicates')).toEqual([{ ...of, mark: 'duplicate' }]);
  });

  it('turns the letters with the arrows and finds one by its invoice', async () => {
    renderRun(sampleRun({ stage: 'preview' }), { 'run.previewLetter': page });
    await screen.findByText(runFr.nth(1, 3));
    fireEvent.keyDown(document.body, { key: 'ArrowRight' });
    await screen.findByText(runFr.nth(2, 3));
    fireEvent.change(screen.getByRole('searchbox', { name: said(runFr.findIn) }), { target: { value: 'halles' } });
    await screen.findByText(runFr.nth(1, 1));
  });
});

describe('printing', () => {
  it.each(['cancelled', 'noPrinter', 'failed'] as const)(
    'does not ask whether all came out when it was %s',
    async (outcome) => {
      renderRun(sampleRun({ stage: 'print' }), { 'run.print': { run: issuedRun(), outcome, file: null } });
      const [, print] = await screen.findAllByRole('button', { name: runFr.print });
      await click(print as HTMLElement);
      await screen.findByText(said(runFr.outcomes[outcome]));
      expect(screen.queryByRole('region', { name: said(runFr.allOut) })).toBeNull();
    },
  );

  it('says how many are out, and which do not leave because something came in between', async () => {
    const letters = [
      sampleRunLetter({ key: 'out', customerName: 'AUBERT', letterId: 'l1', isPrinted: true }),
      sampleRunLetter({ key: 'next', customerName: 'BONNET', letterId: 'l2' }),
      sampleRunLetter({
        ...{ key: 'paid', customerName: 'COLIN', letterId: 'l3', isTaken: false },
        leftBecause: { code: 'run.left.paidSince', params: {} },
      }),
      sampleRunLetter({
        ...{ key: 'left', customerName: 'DUVAL', isTaken: false },
        leftBecause: { code: 'run.left.byUser', params: {} },
      }),
    ];
    renderRun(sampleRun({ stage: 'print', letters }));
    await screen.findByText(said(runPaperFr.stillToPrint(1, 1)));
    const notice = screen.getByText(said(runPaperFr.staysHome(1))).parentElement;
    expect(notice?.textContent).toMatch(/COLIN/);
    expect(notice?.textContent).not.toMatch(/DUVAL/);
  });

  it('says what the chosen printer says of itself, unless a file is made', async () => {
    const printers = [
      { name: 'laser', label: 'Laser du bureau', problem: 'paperOut' as const },
      { name: 'jet', label: 'Jet', problem: 'offline' as const },
    ];
    const choices = { printer: 'laser', isTwoSided: false, withFileCopy: false };
    renderRun(sampleRun({ stage: 'print' }), {
      'print.choices': { choices, printers, isDirect: false, offsets: [] },
    });
    const sentence = said(runPaperFr.printerSays('Laser du bureau', runPaperFr.printerProblems.paperOut));
    await screen.findByText(sentence);
    await click(screen.getByRole('radio', { name: runFr.hows.pdf }));
    await waitFor(() => expect(screen.queryByText(sentence)).toBeNull());
  });

  it('prints again from the letter at which the paper jammed', async () => {
    const { bridge, container } = renderRun(issuedRun(), {
      'run.confirmPrinted': issuedRun(),
      'run.print': { run: issuedRun(), outcome: 'handedOver', file: null },
    });
    const question = await screen.findByRole('region', { name: said(runFr.allOut) });
    expect(within(question).getByRole('button', { name: runFr.resumeDo }).hasAttribute('disabled')).toBe(true);
    await type(runFr.resume, '2');
    await press(runFr.resumeDo);
    await waitFor(() => expect(bridge.asked('run.confirmPrinted')).toEqual([{ runId: 'run1', from: 2 }]));
    await waitFor(() => expect(bridge.asked('run.print')).toHaveLength(1));
    await expectAccessible(container);
  });

  it('ends a trial with its printing', async () => {
    const trial = sampleRun({ stage: 'print', isTrial: true });
    renderRun(trial, {
      'run.print': { run: trial, outcome: 'saved', file: 'a.pdf' },
      'run.confirmPrinted': { ...trial, stage: 'closed' },
    });
    const [, print] = await screen.findAllByRole('button', { name: runFr.print });
    await click(print as HTMLElement);
    await press(runFr.yes);
    expect(await screen.findByText(said(runFr.trialDone))).toBeTruthy();
  });

  it('says why it was refused', async () => {
    renderRun(sampleRun({ stage: 'print' }), { 'run.print': { refused: { code: 'run.nothingToPrint', params: {} } } });
    const [, print] = await screen.findAllByRole('button', { name: runFr.print });
    await click(print as HTMLElement);
    expect(await screen.findByRole('alert')).toBeTruthy();
  });
});

describe('posting', () => {
  const printed = issuedRun({ stage: 'post' }, { isPrinted: true });

  it('refuses a registered letter without its number, then posts today', async () => {
    const closed = { ...printed, stage: 'closed' as const };
    const { bridge, container } = renderRun(printed, {
      'run.post': { run: closed, actionId: 'a1', late: [] },
      'mail.checkNumber': { normalized: '87', printed: '87', warning: null, refusal: null },
    });
    await press(runFr.postToday);
    expect(await screen.findByText(said(runFr.numberMissing))).toBeTruthy();
    expect(bridge.asked('run.post')).toEqual([]);
    await expectAccessible(container);
    await type(runFr.number('SCI Les Halles'), '87000000005');
    await press(runFr.postToday);
    expect(bridge.asked('run.post')).toEqual([
      {
        runId: 'run1',
        postedOn: sampleDay,
        letters: [
          { key: 'martin', number: null },
          { key: 'dupont', number: null },
          { key: 'halles', number: '87000000005' },
        ],
      },
    ]);
    expect(await screen.findByText(said(runFr.done))).toBeTruthy();
  });

  it('leaves an unticked letter for another day, and lists nothing that did not come out', async () => {
    const letters = printed.letters.map((letter) =>
      letter.key === 'martin' ? { ...letter, letterId: null, isPrinted: false } : letter,
    );
    const { bridge } = renderRun({ ...printed, letters });
    await screen.findByText(/lettre reste à imprimer/);
    expect(screen.queryByText('MARTIN Toiture')).toBeNull();
    await click(screen.getByRole('checkbox', { name: runFr.postLetter('SCI Les Halles') }));
    await press(runFr.postToday);
    expect(bridge.asked('run.post').map(({ letters: sent }) => sent)).toEqual([[{ key: 'dupont', number: null }]]);
  });

  it('shows the check of the number where it is typed', async () => {
    renderRun(printed, {
      'mail.checkNumber': {
        normalized: null,
        printed: null,
        warning: null,
        refusal: { code: 'mailNumber.checkDigit', params: {} },
      },
    });
    await screen.findByRole('button', { name: runFr.postToday });
    await type(runFr.number('SCI Les Halles'), '87000000004');
    await waitFor(() =>
      expect(screen.getByLabelText(runFr.number('SCI Les Halles')).getAttribute('aria-invalid')).toBe('true'),
    );
  });

  it('asks before giving up letters that have their number', async () => {
    const { bridge } = renderRun(printed, { 'run.abandon': { actionId: null } });
    await press(runFr.abandon);
    const dialog = await screen.findByRole('dialog', { name: runFr.abandon });
    expect(bridge.asked('run.abandon')).toEqual([]);
    await press(runFr.abandon, dialog);
    await waitFor(() => expect(bridge.asked('run.abandon')).toEqual([{ runId: 'run1' }]));
  });
});
