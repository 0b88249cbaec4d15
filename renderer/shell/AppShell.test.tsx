import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Output } from '#contract/api';
import { sentenceText } from '#contract/texts';
import { App } from '#renderer/App.tsx';
import { createQueryClient, followChanges } from '#renderer/api/client';
import { catalogues } from '#renderer/i18n/catalogue';
import { paperMenuText } from '#renderer/i18n/paperMenu';
import { fakeBridge, type Answers } from '#renderer/testing/fakeBridge';
import { sampleBoard, sampleCustomers } from '#renderer/testing/moneySamples';
import { click, press, submit, typeText } from '#renderer/testing/renderWindow.tsx';
import { sampleCustomer, sampleDay, sampleDayView, samplePrepared, sampleStatus } from '#renderer/testing/samples';

const text = catalogues.fr;
const what = { code: 'today.emptyBook', params: {} };

function historyRow(actionId: string): Output<'history.list'>[number] {
  return { actionId, on: sampleDay, at: '', what, customerId: null, isUndone: false, canUndo: true };
}

function openWindow(answers: Answers) {
  const bridge = fakeBridge({
    'app.status': sampleStatus,
    'history.list': [],
    'today.get': sampleDayView,
    'board.get': sampleBoard,
    ...answers,
  });
  Object.defineProperty(window, 'bridge', { value: bridge, configurable: true });
  const cache = createQueryClient();
  followChanges(cache);
  render(<App cache={cache} />);
  return bridge;
}

afterEach(cleanup);

describe('the window', () => {
  it('names what was just done and undoes it with Ctrl Z', async () => {
    let rows: Output<'history.list'> = [historyRow('old')];
    const bridge = openWindow({
      'history.list': () => rows,
      'history.undo': { undone: what, actionId: 'new' },
    });
    await screen.findByText('MARTIN Toiture');
    expect(screen.queryByRole('button', { name: text.shell.undo })).toBeNull();

    rows = [historyRow('new'), historyRow('old')];
    act(() => bridge.announce(['history']));
    await screen.findByRole('button', { name: text.shell.undo });

    await press('z', { ctrlKey: true });
    await waitFor(() => expect(bridge.asked('history.undo')).toEqual([{ actionId: null, reason: '' }]));
    await screen.findByRole('button', { name: text.shell.redo });
  });

  it.each([
    ['receipt', 'action.payment.recorded', {}],
    ['phone', 'action.promise.recorded', {}],
    ['phone', 'action.call.logged', { outcome: 'will_pay' }],
  ] as const)('offers the paper %s after %s, by one key', async (paper, code, params) => {
    let rows: Output<'history.list'> = [historyRow('old')];
    const bridge = openWindow({
      'history.list': () => rows,
      'paper.print': { outcome: 'handedOver', file: null },
    });
    await screen.findByText('MARTIN Toiture');
    rows = [{ ...historyRow('new'), what: { code, params }, customerId: 'c1' }, historyRow('old')];
    act(() => bridge.announce(['history']));
    await screen.findByRole('button', { name: paperMenuText.fr.offers[paper] });
    await press('i');
    await waitFor(() => expect(bridge.asked('paper.print')).toEqual([{ customerId: 'c1', paper, how: 'dialog' }]));
    await waitFor(() => expect(screen.queryByRole('button', { name: paperMenuText.fr.offers[paper] })).toBeNull());
  });

  it('offers no paper after what has none', async () => {
    let rows: Output<'history.list'> = [historyRow('old')];
    const bridge = openWindow({ 'history.list': () => rows });
    await screen.findByText('MARTIN Toiture');
    const called = { code: 'action.call.logged', params: { outcome: 'not_reached' } };
    rows = [{ ...historyRow('new'), what: called, customerId: 'c1' }, historyRow('old')];
    act(() => bridge.announce(['history']));
    await screen.findByRole('button', { name: text.shell.undo });
    await press('i');
    expect(bridge.asked('paper.print')).toEqual([]);
  });

  it('finds a customer with Ctrl K, three letters and Enter', async () => {
    openWindow({
      'search.find': [
        { kind: 'invoice', ref: 'F-101', customerId: 'martin', title: 'F-101', detail: 'Martin', amount: null },
      ],
    });
    await screen.findByText('MARTIN Toiture');
    await press('k', { ctrlKey: true });
    await screen.findByRole('dialog');
    await waitFor(() => expect(document.activeElement).toBeInstanceOf(HTMLInputElement));
    await typeText('f-1');
    await screen.findByText('F-101');
    await press('Enter');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(screen.getByRole('button', { name: text.shell.invoices }).getAttribute('aria-current')).toBe('page');
  });

  it('goes to the board with T and lists the keys with F1', async () => {
    openWindow({});
    await screen.findByText('MARTIN Toiture');
    await press('t');
    await screen.findByRole('heading', { name: text.board.title });
    await press('F1');
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByText(text.shell.keyNotReached)).toBeDefined();
  });

  it.each([
    ['a', 'Appel'],
    ['p', text.money.payment],
    ['r', text.money.promise],
    ['l', text.money.letter],
    ['d', text.money.dispute],
    ['n', text.money.newInvoice],
  ])('opens the question of the key %s from a list of customers', async (key, title) => {
    openWindow({
      'customer.get': sampleCustomer,
      'customers.list': sampleCustomers,
      'call.prepare': samplePrepared('martin'),
    });
    await screen.findByText('MARTIN Toiture');
    await click(screen.getByRole('button', { name: text.shell.customers }));
    await screen.findByRole('row', { name: /MARTIN/ });
    await waitFor(async () => {
      await press(key);
      expect(screen.queryByRole('dialog')).not.toBeNull();
    });
    expect((await screen.findByRole('dialog')).textContent).toContain(title);
    // A letter pressed while a question is open is no second question.
    await press('t');
    expect(screen.getAllByRole('dialog')).toHaveLength(1);
    await press('Escape');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('prints what is on screen with Ctrl P, and says when there is no printer', async () => {
    const bridge = openWindow({ 'print.page': { outcome: 'noPrinter' } });
    await screen.findByText('MARTIN Toiture');
    await press('p', { ctrlKey: true });
    await waitFor(() => expect(bridge.asked('print.page')).toEqual([{ how: 'dialog' }]));
    await screen.findByText(/Aucune imprimante/);
  });

  it('does again with Ctrl Shift Z, and names what', async () => {
    const bridge = openWindow({ 'history.redo': { redone: what, actionId: 'again' } });
    await screen.findByText('MARTIN Toiture');
    await press('Z', { ctrlKey: true, shiftKey: true });
    await waitFor(() => expect(bridge.asked('history.redo')).toHaveLength(1));
    const bar = (await screen.findByRole('button', { name: text.shell.undo })).parentElement;
    expect(bar?.textContent).toContain(sentenceText(what, 'fr'));
  });

  it('asks whether a date far ahead is right, and goes on once it is confirmed', async () => {
    const on = '2026-12-24';
    const bridge = openWindow({
      'app.status': { ...sampleStatus, notices: [{ code: 'clock.jumped', params: { on, last: '2026-05-12' } }] },
      'app.confirmDate': {},
    });
    await screen.findByText(/24 décembre 2026.*Est-ce la bonne date/);
    await click(screen.getByRole('button', { name: /^Oui, nous sommes le/ }));
    await waitFor(() => expect(bridge.asked('app.confirmDate')).toHaveLength(1));
  });

  it('says that the clock went back, without asking to believe it', async () => {
    const params = { on: '2026-05-01', last: '2026-05-12' };
    openWindow({ 'app.status': { ...sampleStatus, notices: [{ code: 'clock.movedBack', params }] } });
    await screen.findByText(/Corrigez la date/);
    expect(screen.queryByRole('button', { name: /^Oui, nous sommes le/ })).toBeNull();
  });

  it('does not offer to undo what cannot be undone', async () => {
    let rows: Output<'history.list'> = [];
    const bridge = openWindow({ 'history.list': () => rows });
    await screen.findByText('MARTIN Toiture');
    rows = [{ ...historyRow('end'), canUndo: false }];
    act(() => bridge.announce(['history']));
    await screen.findByText(sentenceText(what, 'fr'));
    expect(screen.queryByRole('button', { name: text.shell.undo })).toBeNull();
  });

  it('says that nothing counts in trial mode, and asks before starting for real', async () => {
    const bridge = openWindow({
      'app.status': { ...sampleStatus, ledger: { ...ledger(), isTrial: true } },
      'trial.end': { actionId: null },
    });
    const start = await screen.findByRole('button', { name: text.shell.trialEnd });
    await click(start);
    const dialog = await screen.findByRole('dialog');
    expect(bridge.asked('trial.end')).toHaveLength(0);
    await submit(dialog);
    await waitFor(() => expect(bridge.asked('trial.end')).toHaveLength(1));
  });

  it('never leaves a white window when a screen breaks', async () => {
    openWindow({
      'today.get': () => {
        throw new Error('a bug');
      },
    });
    await screen.findByText(text.common.brokenTitle);
    expect(screen.getByRole('button', { name: text.shell.board })).toBeDefined();
  });
});

function ledger(): NonNullable<Output<'app.status'>['ledger']> {
  if (sampleStatus.ledger === null) throw new Error('the sample has a ledger');
  return sampleStatus.ledger;
}
