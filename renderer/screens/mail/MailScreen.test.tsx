import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Output } from '#contract/api';
import { plainDate } from '#domain/calendar/plainDate';
import { languages } from '#domain/country';
import { mailEn } from '#renderer/i18n/en/mail';
import { mailFr } from '#renderer/i18n/fr/mail';
import { runFr } from '#renderer/i18n/fr/run';
import { mailNl } from '#renderer/i18n/nl/mail';
import { MailScreen } from '#renderer/screens/mail/MailScreen.tsx';
import type { Answers } from '#renderer/testing/fakeBridge';
import { click, press, type } from '#renderer/testing/hands';
import { expectAccessible, renderWindow } from '#renderer/testing/renderWindow.tsx';
import { sampleMail } from '#renderer/testing/runSamples';
import { said } from '#renderer/testing/said';
import { sampleDay } from '#renderer/testing/samples';
import { sampleSettings } from '#renderer/testing/settingsSamples';

type Mail = Output<'mail.list'>[number];

const texts = { fr: mailFr, nl: mailNl, en: mailEn };

const waiting = sampleMail({ mailId: 'm1', customerName: 'SCI Les Halles' });
const closed = sampleMail({ mailId: 'm2', customerName: 'PETIT Anne', group: 'closed', state: 'delivered' });

function renderMail(mails: readonly Mail[], answers: Answers = {}, opened: string | null = null) {
  return renderWindow(<MailScreen mailId={opened} />, {
    answers: { 'mail.list': [...mails], 'settings.get': sampleSettings, ...answers },
  });
}

afterEach(cleanup);

describe('the list of registered letters', () => {
  it('says when a registered letter is useful', async () => {
    const { container } = renderMail([]);
    expect(await screen.findByText(said(mailFr.empty))).toBeTruthy();
    await expectAccessible(container);
  });

  it.each(languages)('groups letters by what is expected next, in %s', async (language) => {
    const { container } = renderWindow(<MailScreen mailId={null} />, {
      answers: { 'mail.list': [waiting, closed] },
      language,
    });
    const words = texts[language];
    const group = await screen.findByRole('region', { name: said(words.groups.waiting) });
    expect(within(group).getByText('SCI Les Halles')).toBeTruthy();
    expect(within(group).queryByText('PETIT Anne')).toBeNull();
    expect(screen.getByText(said(words.fact(1)))).toBeTruthy();
    expect(screen.queryByRole('region', { name: said(words.groups.toPost) })).toBeNull();
    await expectAccessible(container);
  });

  it('says in words what needs a look', async () => {
    renderMail([{ ...waiting, alerts: ['noTrackingNews'] }]);
    expect(await screen.findByText(said(mailFr.alerts.noTrackingNews))).toBeTruthy();
  });

  it('opens a letter beside the list and closes it with Escape', async () => {
    const { container } = renderMail([waiting, closed]);
    await click(await screen.findByText('SCI Les Halles'));
    const panel = await screen.findByRole('complementary', { name: 'SCI Les Halles' });
    expect(within(panel).getByText('87 00000 0000 5')).toBeTruthy();
    await expectAccessible(container);
    fireEvent.keyDown(panel, { key: 'Escape' });
    expect(screen.queryByRole('complementary')).toBeNull();
  });
});

describe('a number at the desk', () => {
  const toNumber = (mailId: string, customerName: string): Mail => ({
    ...sampleMail({ mailId, customerName }),
    ...{ group: 'numberMissing', state: 'printed', number: null, numberPrinted: null, depositedOn: null },
  });
  const scan = async (number: string) => {
    await type(mailFr.numberBox, number);
    await press(mailFr.numberFind);
  };

  it('opens the letter that has it', async () => {
    renderMail([{ ...waiting, number: '1A00915820380' }, toNumber('m2', 'Garage Dupont')]);
    await screen.findByText('Garage Dupont');
    await scan('1a 009 158 2038 0');
    expect(await screen.findByRole('complementary', { name: 'SCI Les Halles' })).toBeTruthy();
  });

  it('is offered to the next letter without one, as of the day on which it was posted', async () => {
    const { bridge, container } = renderMail([waiting, toNumber('m2', 'Garage Dupont')], {
      'mail.record': { actionId: 'a1', consequence: [] },
    });
    await screen.findByText('Garage Dupont');
    await scan('1A00915820380');
    expect(await screen.findByText(said(mailFr.numberFree('1A 009 158 2038 0')))).toBeTruthy();
    expect(document.activeElement?.textContent).toMatch(said(mailFr.numberGive));
    await expectAccessible(container);
    await press(mailFr.numberGive);
    expect(bridge.asked('mail.record')).toEqual([
      { mailId: 'm2', event: 'deposit', on: plainDate('2026-05-04'), number: '1A00915820380', note: '' },
    ]);
  });

  it('is said to be of no letter when none waits for one, and to be none when it is none', async () => {
    renderMail([waiting]);
    await screen.findByText('SCI Les Halles');
    await scan('1A00915820380');
    expect(await screen.findByText(said(mailFr.numberOfNone('1A 009 158 2038 0')))).toBeTruthy();
    await scan('123');
    expect(await screen.findByText('Ce numéro est trop court ou trop long')).toBeTruthy();
  });

  it('goes to the field of the desk though nothing has the focus, and never while something is typed elsewhere', async () => {
    renderMail([waiting]);
    await screen.findByText('SCI Les Halles');
    const field = screen.getByRole('textbox', { name: said(mailFr.numberBox) });
    fireEvent.keyDown(document.body, { key: 'a' });
    expect(document.activeElement).not.toBe(field);
    fireEvent.keyDown(document.body, { key: '1', ctrlKey: true });
    expect(document.activeElement).not.toBe(field);
    fireEvent.keyDown(document.body, { key: '1' });
    expect(document.activeElement).toBe(field);
  });

  it('saved, opens the next letter without one, its field ready', async () => {
    renderMail(
      [toNumber('m1', 'SCI Les Halles'), toNumber('m2', 'Garage Dupont')],
      {
        'mail.checkNumber': { normalized: '1A00915820380', printed: '1A', warning: null, refusal: null },
        'mail.record': { actionId: 'a1', consequence: [] },
      },
      'm1',
    );
    const panel = within(await screen.findByRole('complementary', { name: 'SCI Les Halles' }));
    const field = panel.getByRole('textbox', { name: said(mailFr.number) });
    expect(document.activeElement).toBe(field);
    fireEvent.change(field, { target: { value: '1A00915820380' } });
    fireEvent.submit(field);
    const next = within(await screen.findByRole('complementary', { name: 'Garage Dupont' }));
    expect(document.activeElement).toBe(next.getByRole('textbox', { name: said(mailFr.number) }));
  });
});

describe('what follows from an outcome', () => {
  const ended = (state: string, more: Partial<Mail> = {}): Mail => ({ ...waiting, group: 'toDecide', state, ...more });

  it('prints a copy for plain post, and keeps that it was posted', async () => {
    const { bridge } = renderMail(
      [ended('unclaimed')],
      { 'letter.print': { outcome: 'handedOver', file: null }, 'mail.copySent': { actionId: 'a1' } },
      'm1',
    );
    await press(mailFr.copyPrint);
    await press(mailFr.copySent);
    expect(bridge.asked('letter.print')).toEqual([{ letterId: 'L-m1', how: 'dialog' }]);
    expect(bridge.asked('mail.copySent')).toEqual([{ mailId: 'm1', on: sampleDay }]);
  });

  it('says when the delay ends, and that a letter which reached nobody has no date that counts', async () => {
    const dated = { on: plainDate('2026-05-06'), basis: 'deposit', presentationOn: null };
    renderMail([ended('unknownAddress', { legalDate: dated })], {}, 'm1');
    const panel = within(await screen.findByRole('complementary', { name: 'SCI Les Halles' }));
    expect(panel.getByText(said(mailFr.legalNone))).toBeTruthy();
    expect(panel.queryByText(said(mailFr.bases.deposit))).toBeNull();
    expect(panel.getByText(/3 PLACE DE LA MOTTE/)).toBeTruthy();
    expect(panel.getByRole('button', { name: said(mailFr.checkAddress) })).toBeTruthy();
  });

  it('asks for the first presentation when nobody noted one', async () => {
    const { bridge } = renderMail([waiting], { 'mail.record': { actionId: 'a1', consequence: [] } }, 'm1');
    await press(mailFr.outcomes.returnUnclaimed);
    await type(mailFr.presentedOn, '6/5');
    await press(mailFr.record);
    expect(bridge.asked('mail.record')).toMatchObject([
      { event: 'returnUnclaimed', presentedOn: plainDate('2026-05-06') },
    ]);
  });
});

describe('what the post brought', () => {
  it('keeps an outcome with its date and says what it means', async () => {
    const consequence = [{ code: 'mail.counts', params: {} }];
    const { bridge } = renderMail([waiting], { 'mail.record': { actionId: 'a1', consequence } }, 'm1');
    await press(mailFr.outcomes.refuse);
    expect(screen.getByText(said(mailFr.consequences.refuse))).toBeTruthy();
    await type(mailFr.on, '8/5');
    await type(mailFr.notes.refuse, ' P. Martin ');
    await press(mailFr.record);
    expect(bridge.asked('mail.record')).toEqual([
      { mailId: 'm1', event: 'refuse', on: plainDate('2026-05-08'), number: null, note: 'P. Martin' },
    ]);
  });

  it('asks for the date when it is not understood', async () => {
    const { bridge } = renderMail([waiting], {}, 'm1');
    await press(mailFr.outcomes.deliver);
    await type(mailFr.on, 'un jour');
    await press(mailFr.record);
    expect(await screen.findByRole('alert')).toBeTruthy();
    expect(bridge.asked('mail.record')).toEqual([]);
  });

  it.each([
    ['printed', ['cancel'], ['deliver', 'notice']],
    ['noticeLeft', ['deliver', 'refuse'], ['carrierScan']],
    ['lost', ['deliver', 'notice'], ['refuse', 'carrierScan']],
    ['delivered', [], ['deliver', 'refuse', 'notice', 'declareLost']],
  ] as const)('offers only what can happen to a letter that is %s', async (state, offered, absent) => {
    renderMail([{ ...waiting, state }], {}, 'm1');
    await screen.findByRole('complementary', { name: 'SCI Les Halles' });
    const words: Readonly<Record<string, string>> = { ...mailFr.outcomes, ...mailFr.others };
    const button = (event: string) => screen.queryByRole('button', { name: said(words[event] ?? '') });
    offered.forEach((event) => expect(button(event)).not.toBeNull());
    absent.forEach((event) => expect(button(event)).toBeNull());
  });

  it('closes a letter once its consequence was drawn', async () => {
    const refused = { ...waiting, group: 'toDecide' as const, state: 'refused' };
    const { bridge } = renderMail([refused], { 'mail.waiveProof': { actionId: null } }, 'm1');
    expect(await screen.findByText(said(mailFr.decisions.refused))).toBeTruthy();
    await press(mailFr.decided);
    expect(bridge.asked('mail.waiveProof')).toEqual([{ mailId: 'm1', role: 'decision' }]);
  });
});

describe('posting and its proofs', () => {
  const printed: Mail = {
    ...waiting,
    ...{ group: 'toPost', state: 'printed', number: null, numberPrinted: null, tickedOn: null },
  };

  it('refuses a deposit without number, warns about an unknown pattern, then keeps it', async () => {
    const { bridge, container } = renderMail(
      [printed],
      {
        'mail.checkNumber': {
          normalized: '123',
          printed: '123',
          warning: { code: 'mailNumber.unknownPattern', params: {} },
          refusal: null,
        },
        'mail.record': { actionId: 'a1', consequence: [] },
      },
      'm1',
    );
    await press(mailFr.depositSave);
    expect(await screen.findByText(said(runFr.numberMissing))).toBeTruthy();
    expect(bridge.asked('mail.record')).toEqual([]);
    await type(mailFr.number, ' 123 ');
    expect(bridge.asked('mail.checkNumber')).toEqual([{ carrier: 'laposte', number: '123' }]);
    await expectAccessible(container);
    await press(mailFr.depositSave);
    expect(bridge.asked('mail.record')).toEqual([
      { mailId: 'm1', event: 'deposit', on: sampleDay, number: '123', note: '' },
    ]);
  });

  it('keeps an open box for a missing proof, to fill or to waive', async () => {
    const { bridge } = renderMail(
      [{ ...waiting, missingProofs: ['depositSlip'] }],
      { 'mail.attachProof': { attachmentId: 'p1' }, 'mail.waiveProof': { actionId: null } },
      'm1',
    );
    await press(mailFr.addProof);
    await press(mailFr.waive);
    expect(bridge.asked('mail.attachProof')).toEqual([{ mailId: 'm1', role: 'depositSlip' }]);
    expect(bridge.asked('mail.waiveProof')).toEqual([{ mailId: 'm1', role: 'depositSlip' }]);
  });

  it('asks what a dropped proof is, the missing one first, and keeps it', async () => {
    const { bridge } = renderMail(
      [{ ...waiting, missingProofs: ['receipt'] }],
      { 'mail.attachBytes': { attachmentId: 'p1' } },
      'm1',
    );
    await screen.findByText(said(mailFr.proofDrop));
    const file = new File(['%PDF'], 'avis.pdf', { type: 'application/pdf' });
    fireEvent.drop(window, { dataTransfer: { files: [file] } });
    expect(await screen.findByText('avis.pdf')).toBeTruthy();
    await press(mailFr.proofKeep);
    expect(bridge.asked('mail.attachBytes')).toEqual([
      { mailId: 'm1', role: 'receipt', fileName: 'avis.pdf', bytes: 'JVBERg==' },
    ]);
  });

  it('takes level, price and office from the slip of the counter', async () => {
    const { bridge } = renderMail([waiting], { 'mail.counter': { actionId: 'a1' } }, 'm1');
    await press(mailFr.counterTitle);
    await click(screen.getByRole('radio', { name: said('R2, 153,00 €') }));
    await type(mailFr.price, '9,20');
    await type(mailFr.office, 'Limoges');
    await press(mailFr.record);
    expect(bridge.asked('mail.counter')).toEqual([{ mailId: 'm1', level: 'R2', price: 920, office: 'Limoges' }]);
  });

  it('sends again what reached nobody', async () => {
    const lost = { ...waiting, group: 'toDecide', state: 'lost', canSendAgain: true } as const;
    const { bridge } = renderMail([lost], { 'mail.sendAgain': { actionId: 'a1', runId: 'r1' } }, 'm1');
    await press(mailFr.sendAgain);
    expect(bridge.asked('mail.sendAgain')).toEqual([{ mailId: 'm1' }]);
  });

  it('strikes through what was undone', async () => {
    renderMail([{ ...waiting, events: [{ event: 'refuse', on: sampleDay, note: '', isUndone: true }] }], {}, 'm1');
    const line = await screen.findByText((_, element) => element?.tagName === 'S');
    expect(line.textContent).toContain(mailFr.events.refuse);
    await click(line);
  });
});

describe('scans to be filed', () => {
  const inbox = {
    folder: 'À classer',
    files: [
      { name: '1A00915820380.pdf', proposal: { mailId: 'm1', role: 'depositSlip' as const, foundIn: 'name' as const } },
    ],
  };

  it('offers a scan to the letter of its number, and files it', async () => {
    const look = { kind: 'pdf' as const, bytes: null };
    const { bridge, container } = renderMail([waiting], {
      'inbox.list': inbox,
      'inbox.look': look,
      'inbox.file': { attachmentId: 'p1' },
    });
    expect(await screen.findByText(said(mailFr.inbox.found))).toBeTruthy();
    await expectAccessible(container);
    await press(mailFr.inbox.keep);
    expect(bridge.asked('inbox.file')).toEqual([{ name: '1A00915820380.pdf', mailId: 'm1', role: 'depositSlip' }]);
  });

  it('says where to put scans when there is none', async () => {
    const { bridge } = renderMail([waiting], {
      'inbox.list': { folder: 'À classer', files: [] },
      'inbox.openFolder': { actionId: null },
    });
    expect(await screen.findByText(said(mailFr.inbox.text))).toBeTruthy();
    await press(mailFr.inbox.openFolder);
    expect(bridge.asked('inbox.openFolder')).toEqual([{}]);
  });
});
