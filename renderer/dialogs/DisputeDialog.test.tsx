import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { present } from '#domain/assert';
import { DisputeDialog } from '#renderer/dialogs/DisputeDialog.tsx';
import { catalogues } from '#renderer/i18n/catalogue';
import { sampleCustomer } from '#renderer/testing/samples';
import { press, type } from '#renderer/testing/hands';
import { expectAccessible, renderWindow } from '#renderer/testing/renderWindow.tsx';
import { said } from '#renderer/testing/said';

const text = catalogues.fr;
const label = `${text.money.disputedAmount} (${text.common.optional})`;
const one = { ...sampleCustomer, invoices: [present(sampleCustomer.invoices[0], 'invoice')] };

// A window left open by one test would answer for the next.
afterEach(cleanup);

function opened(file = one) {
  const answers = { 'customer.get': file, 'dispute.open': { actionId: 'a1' } };
  return renderWindow(<DisputeDialog customerId="martin" onClose={() => undefined} />, { answers });
}

it('sends the amount that is contested of the one invoice', async () => {
  const { bridge, container } = opened();
  await screen.findByText(said(text.money.disputedHint));
  await type(text.money.disputeReason, 'deux radiateurs manquent');
  await type(label, '180,50');
  await expectAccessible(container);
  await press(text.common.save);
  await waitFor(() => expect(bridge.asked('dispute.open')).toMatchObject([{ amount: 180_50 }]));
});

it('takes no amount for the whole invoice, and a slip of the finger for neither', async () => {
  const { bridge } = opened();
  await screen.findByText(said(text.money.disputedHint));
  await type(text.money.disputeReason, 'deux radiateurs manquent');
  await type(label, '18O');
  await press(text.common.save);
  expect(screen.getAllByText(said(text.common.amountWrong)).length).toBeGreaterThan(0);
  expect(bridge.asked('dispute.open')).toEqual([]);
  await type(label, '');
  await press(text.common.save);
  await waitFor(() => expect(bridge.asked('dispute.open')).toMatchObject([{ amount: null }]));
});

it('asks for one invoice where several are contested', async () => {
  const second = { ...present(one.invoices[0], 'invoice'), documentId: 'other', number: 'FA-9' };
  opened({ ...one, invoices: [...one.invoices, second] });
  await screen.findByText(said(text.money.disputedOfOne));
  expect(screen.queryByText(said(text.money.disputedHint))).toBeNull();
});
