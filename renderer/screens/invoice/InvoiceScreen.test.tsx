import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { languages } from '#domain/country';
import { catalogues } from '#renderer/i18n/catalogue';
import { InvoiceScreen } from '#renderer/screens/invoice/InvoiceScreen.tsx';
import { InvoicesScreen } from '#renderer/screens/invoice/InvoicesScreen.tsx';
import { sampleClaim, sampleInvoice, sampleInvoices } from '#renderer/testing/moneySamples';
import {
  click,
  expectAccessible,
  press,
  renderWindow,
  seen,
  submit,
  typeInto,
} from '#renderer/testing/renderWindow.tsx';

const text = catalogues.fr;
const answers = { 'invoice.get': sampleInvoice, 'claim.get': sampleClaim };

afterEach(cleanup);

/** The system hands a file to the window. */
async function give(event: 'drop' | 'paste', holder: 'dataTransfer' | 'clipboardData', file: File): Promise<void> {
  const handed = new Event(event, { bubbles: true, cancelable: true });
  Object.defineProperty(handed, holder, { value: { files: [file], items: [] } });
  await act(async () => {
    window.dispatchEvent(handed);
    await file.arrayBuffer();
  });
}

describe('an invoice', () => {
  it('shows the rule behind each line of the claim', async () => {
    renderWindow(<InvoiceScreen documentId="F-101" />, { answers });
    const card = await screen.findByRole('region', { name: /Ce qu’on peut demander/ });
    expect(within(card).getAllByText(seen(text.claim.why))).toHaveLength(3);
    expect(within(card).getByText(/749,12/)).toBeDefined();
    // Period by period: from, to, days, base, rate, amount.
    const slice = within(card).getByRole('row', { name: /09\/04\/2026/ });
    const cells = within(slice)
      .getAllByRole('cell')
      .map(({ textContent }) => textContent?.replace(/\s/g, ' '));
    expect(cells).toEqual(['09/04/2026', '12/05/2026', '34', '700,00', '12,15 %', '9,1200']);
  });

  it('asks why before undoing a payment', async () => {
    const { bridge } = renderWindow(<InvoiceScreen documentId="F-101" />, {
      answers: { ...answers, 'payment.cancel': { actionId: 'a1' } },
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

  it('puts money off an invoice without cancelling the payment', async () => {
    const { bridge } = renderWindow(<InvoiceScreen documentId="F-101" />, {
      answers: { ...answers, 'allocation.undo': { actionId: 'a1' } },
    });
    await click(await screen.findByRole('button', { name: text.money.invoice.detach }));
    await waitFor(() => expect(bridge.asked('allocation.undo')).toEqual([{ entryId: 'e1' }]));
    expect(bridge.asked('payment.cancel')).toHaveLength(0);
  });

  it('takes a paper dropped on the window or pasted, and asks what it is', async () => {
    const { bridge } = renderWindow(<InvoiceScreen documentId="F-101" />, {
      answers: { ...answers, 'invoice.attachBytes': { attachmentId: 'p1' } },
    });
    await screen.findByText(text.money.invoice.attachDrop);
    await give('drop', 'dataTransfer', new File([new Uint8Array([0x25, 0x50, 0x44, 0x46])], 'bon.pdf'));
    const dialog = await screen.findByRole('dialog');
    await click(within(dialog).getByText(text.money.invoice.roles.deliveryNote));
    await submit(dialog);
    await waitFor(() =>
      expect(bridge.asked('invoice.attachBytes')).toEqual([
        { documentId: 'F-101', role: 'deliveryNote', fileName: 'bon.pdf', bytes: 'JVBERg==' },
      ]),
    );
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());

    await give('paste', 'clipboardData', new File([new Uint8Array([0x89])], '', { type: 'image/png' }));
    await screen.findByText(text.money.invoice.attachPasted);
  });

  it('does not read a file that is too large', async () => {
    const { bridge } = renderWindow(<InvoiceScreen documentId="F-101" />, {
      answers: { ...answers },
    });
    await screen.findByText(text.money.invoice.attachDrop);
    const huge = new File([''], 'film.mp4');
    Object.defineProperty(huge, 'size', { value: 21 * 1024 * 1024 });
    await give('drop', 'dataTransfer', huge);
    await screen.findByText(/film\.mp4/);
    expect(bridge.asked('invoice.attachBytes')).toHaveLength(0);
  });

  it('has no money action once it is settled', async () => {
    const paid = { ...sampleInvoice, open: sampleClaim.total, state: 'paid' as const };
    renderWindow(<InvoiceScreen documentId="F-101" />, {
      answers: {
        ...answers,
        'invoice.get': { ...paid, open: paid.instalments[0]?.open ?? paid.open, kind: 'creditNote' },
      },
    });
    await screen.findByText(text.money.detail);
    expect(screen.queryByText(text.money.writeOff)).toBeNull();
  });

  it.each(languages)('is complete and accessible in %s', async (language) => {
    const { container } = renderWindow(<InvoiceScreen documentId="F-101" />, {
      answers: { ...answers },
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
