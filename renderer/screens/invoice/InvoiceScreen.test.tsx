import { act, cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { languages } from '#domain/country';
import { catalogues } from '#renderer/i18n/catalogue';
import { InvoiceScreen } from '#renderer/screens/invoice/InvoiceScreen.tsx';
import { InvoicesScreen } from '#renderer/screens/invoice/InvoicesScreen.tsx';
import { sampleInvoice, sampleInvoices } from '#renderer/testing/moneySamples';
import { click, expectAccessible, press, renderWindow, seen, typeInto } from '#renderer/testing/renderWindow.tsx';

const text = catalogues.fr;

afterEach(cleanup);

describe('an invoice', () => {
  it('shows the rule behind each line of the claim', async () => {
    renderWindow(<InvoiceScreen documentId="F-101" />, { answers: { 'invoice.get': sampleInvoice } });
    await screen.findByText(text.money.invoice.whats.interest);
    expect(screen.getAllByText(seen(text.common.why))).toHaveLength(3);
    expect(screen.getByText(/749,12/)).toBeDefined();
    expect(screen.getByText(/09\/04\/2026.*34 j$/)).toBeDefined();
  });

  it('asks why before undoing a payment', async () => {
    const { bridge } = renderWindow(<InvoiceScreen documentId="F-101" />, {
      answers: { 'invoice.get': sampleInvoice, 'payment.cancel': { actionId: 'a1' } },
    });
    const undo = await screen.findByRole('button', { name: text.money.invoice.undo });
    await click(undo);
    const reason = await screen.findByLabelText(seen(text.money.reason));
    await press('Enter');
    expect(bridge.asked('payment.cancel')).toHaveLength(0);
    await typeInto(reason, 'chèque sans provision');
    await press('Enter');
    await waitFor(() =>
      expect(bridge.asked('payment.cancel')).toEqual([{ paymentId: 'pay1', reason: 'chèque sans provision' }]),
    );
  });

  it('has no money action once it is settled', async () => {
    const paid = { ...sampleInvoice, open: sampleInvoice.claim.total, state: 'paid' as const };
    renderWindow(<InvoiceScreen documentId="F-101" />, {
      answers: { 'invoice.get': { ...paid, open: paid.instalments[0]?.open ?? paid.open, kind: 'creditNote' } },
    });
    await screen.findByText(text.money.detail);
    expect(screen.queryByText(text.money.writeOff)).toBeNull();
  });

  it.each(languages)('is complete and accessible in %s', async (language) => {
    const { container } = renderWindow(<InvoiceScreen documentId="F-101" />, {
      answers: { 'invoice.get': sampleInvoice },
      language,
    });
    await screen.findByText(catalogues[language].money.invoice.steps);
    expect(container.textContent).not.toMatch(/undefined|\[object/);
    await act(() => expectAccessible(container));
  });
});

describe('the invoices', () => {
  it('shows those to be paid first and asks again for another choice', async () => {
    const { bridge, container } = renderWindow(<InvoicesScreen />, { answers: { 'invoices.list': sampleInvoices } });
    await screen.findByText('F-101');
    expect(bridge.asked('invoices.list')[0]).toMatchObject({ filter: 'open', after: null });
    await click(screen.getByText(text.money.invoices.filters.late));
    await waitFor(() => expect(bridge.asked('invoices.list').at(-1)).toMatchObject({ filter: 'late' }));
    await act(() => expectAccessible(container));
  });
});
