import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Output } from '#contract/api';
import { App } from '#renderer/App.tsx';
import { createQueryClient, followChanges } from '#renderer/api/client';
import { catalogues } from '#renderer/i18n/catalogue';
import { fakeBridge, type Answers } from '#renderer/testing/fakeBridge';
import { sampleBoard } from '#renderer/testing/moneySamples';
import { click, press, submit, typeText } from '#renderer/testing/renderWindow.tsx';
import { sampleDay, sampleDayView, sampleStatus } from '#renderer/testing/samples';

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
