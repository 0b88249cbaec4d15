import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { cents } from '#domain/money/cents';
import { languages } from '#domain/country';
import { catalogues } from '#renderer/i18n/catalogue';
import { CustomerScreen } from '#renderer/screens/customer/CustomerScreen.tsx';
import { UndoBar } from '#renderer/shell/UndoBar.tsx';
import { useGlobalKeys } from '#renderer/shell/useGlobalKeys';
import { useUndo } from '#renderer/shell/useUndo';
import type { Answers } from '#renderer/testing/fakeBridge';
import { sampleSuggestions } from '#renderer/testing/moneySamples';
import { click, expectAccessible, press, renderWindow, submit, typeText } from '#renderer/testing/renderWindow.tsx';
import { sampleCustomer, sampleTimeline } from '#renderer/testing/samples';

const text = catalogues.fr;
const answers: Answers = {
  'customer.get': sampleCustomer,
  'customer.timeline': sampleTimeline,
  'payment.suggest': sampleSuggestions,
  'payment.record': { paymentId: 'p1', actionId: 'a1', result: [] },
  'promise.record': { actionId: 'a1' },
};

/** The screen with the keys of the shell around it. */
function WithKeys() {
  const undo = useUndo();
  useGlobalKeys(undo);
  return (
    <>
      <CustomerScreen customerId="martin" />
      <UndoBar undo={undo} />
    </>
  );
}

afterEach(cleanup);

describe('the file of a customer', () => {
  it('enters a payment in three actions: P, the amount, Enter', async () => {
    const { bridge } = renderWindow(<WithKeys />, { answers });
    await screen.findByText('MARTIN Toiture SARL');
    await press('p');
    await screen.findByRole('dialog');
    await waitFor(() => expect(document.activeElement).toBeInstanceOf(HTMLInputElement));
    await typeText('700');
    await screen.findByText(text.money.exactly);
    await press('Enter');
    await waitFor(() => expect(bridge.asked('payment.record')).toHaveLength(1));
    expect(bridge.asked('payment.record')[0]).toMatchObject({
      customerId: 'martin',
      amount: 70_000,
      paidOn: '2026-05-12',
      allocations: [{ documentId: 'F-101', amount: null }],
    });
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('tells what becomes of too much and of too little money', async () => {
    renderWindow(<WithKeys />, { answers });
    await screen.findByText('MARTIN Toiture SARL');
    await press('p');
    await waitFor(() => expect(document.activeElement).toBeInstanceOf(HTMLInputElement));
    await typeText('800');
    await screen.findByText(/100,00.*argent d’avance/);
    await typeText('500');
    await screen.findByText(/Il restera 200,00/);
  });

  it('records a promise for what is late', async () => {
    const { bridge } = renderWindow(<WithKeys />, { answers });
    await screen.findByText('MARTIN Toiture SARL');
    await press('r');
    await waitFor(() => expect(document.activeElement).toBeInstanceOf(HTMLInputElement));
    await typeText('fin mois');
    await press('Enter');
    await waitFor(() => expect(bridge.asked('promise.record')).toHaveLength(1));
    expect(bridge.asked('promise.record')[0]).toMatchObject({
      promisedOn: '2026-05-31',
      amount: 100_000,
      documentIds: ['F-101', 'F-108'],
    });
  });

  it('keeps what was typed when a question is closed with Esc, and forgets it once it is saved', async () => {
    const { bridge } = renderWindow(<WithKeys />, { answers });
    await screen.findByText('MARTIN Toiture SARL');
    await press('r');
    await waitFor(() => expect(document.activeElement).toBeInstanceOf(HTMLInputElement));
    await typeText('fin mois');
    await press('Escape');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    // Another question meanwhile does not disturb it.
    await press('d');
    await screen.findByRole('dialog');
    await press('Escape');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());

    await press('r');
    const again = await screen.findByRole('dialog');
    await within(again).findByText(/31 mai/);
    await submit(again);
    await waitFor(() => expect(bridge.asked('promise.record')[0]).toMatchObject({ promisedOn: '2026-05-31' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());

    await press('r');
    await submit(await screen.findByRole('dialog'));
    expect(bridge.asked('promise.record')).toHaveLength(1);
    await screen.findByText(text.common.dateMissing);
  });

  it('forgets what was typed when it is cancelled', async () => {
    renderWindow(<WithKeys />, { answers });
    await screen.findByText('MARTIN Toiture SARL');
    await press('r');
    await waitFor(() => expect(document.activeElement).toBeInstanceOf(HTMLInputElement));
    await typeText('fin mois');
    await click(screen.getByRole('button', { name: text.common.cancel }));
    await press('r');
    const again = await screen.findByRole('dialog');
    expect(within(again).queryByText(/31 mai/)).toBeNull();
  });

  it('prints the set of duplicates with one press, and tells why when it cannot', async () => {
    let isPrinter = false;
    const done = { file: null, invoices: 2, letters: 1, opened: 0 } as const;
    const { bridge } = renderWindow(<WithKeys />, {
      answers: {
        ...answers,
        'letter.duplicates': () => ({ ...done, outcome: isPrinter ? 'handedOver' : 'noPrinter' }),
      },
    });
    const button = await screen.findByRole('button', { name: text.customer.duplicates });
    await click(button);
    await screen.findByText(/Aucune imprimante/);
    isPrinter = true;
    await click(button);
    await screen.findByText(/2 factures, 1 lettre/);
    expect(bridge.asked('letter.duplicates')).toHaveLength(2);
  });

  it('leaves letters alone while someone types', async () => {
    renderWindow(<WithKeys />, { answers });
    await screen.findByText('MARTIN Toiture SARL');
    const note = screen.getByLabelText(text.customer.note);
    act(() => note.focus());
    await press('p');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('asks only for the kinds of a chip', async () => {
    const { bridge } = renderWindow(<CustomerScreen customerId="martin" />, { answers });
    await screen.findByText('MARTIN Toiture SARL');
    await click(screen.getByText(text.customer.chips.money));
    await waitFor(() =>
      expect(bridge.asked('customer.timeline').at(-1)).toMatchObject({ kinds: ['money', 'invoice'] }),
    );
  });

  it('says that there is nothing to claim', async () => {
    const paid = { ...sampleCustomer, invoices: [], open: cents(0), overdue: cents(0), next: null };
    renderWindow(<CustomerScreen customerId="martin" />, { answers: { ...answers, 'customer.get': paid } });
    await screen.findByText(text.customer.nothingToClaim);
  });

  it.each(languages)('is complete and accessible in %s', async (language) => {
    const { container } = renderWindow(<CustomerScreen customerId="martin" />, { answers, language });
    await screen.findByText('MARTIN Toiture SARL');
    await screen.findByText(catalogues[language].customer.thread);
    expect(container.textContent).not.toMatch(/undefined|\[object/);
    await act(() => expectAccessible(container));
  });
});
