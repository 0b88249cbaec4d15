import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { plainDate } from '#domain/calendar/plainDate';
import { NewInvoiceDialog } from '#renderer/dialogs/NewInvoiceDialog.tsx';
import { moneyFr as text } from '#renderer/i18n/fr/money';
import { click, press, type } from '#renderer/testing/hands';
import { expectAccessible, renderWindow } from '#renderer/testing/renderWindow.tsx';
import { sampleCustomer } from '#renderer/testing/samples';
import { said } from '#renderer/testing/said';

// A window left open by one test would answer for the next.
afterEach(cleanup);

const dueOn = plainDate('2026-06-11');
const words = text.typedLines;

function open() {
  return renderWindow(<NewInvoiceDialog customerId="c1" onClose={() => undefined} />, {
    answers: {
      'customer.get': sampleCustomer,
      'customers.list': { rows: [], after: null, total: 0 },
      'invoice.check': { proposedDueOn: dueOn, warnings: [] },
      'invoice.create': { documentId: 'd1', actionId: null, warnings: [] },
    },
  });
}

const rowOf = (index: number) => within(screen.getByRole('group', { name: words.line(index), hidden: true }));
async function fillRow(index: number, values: readonly [string, string, string]): Promise<void> {
  await act(async () => {
    for (const [at, label] of [words.name, words.quantity, words.price].entries()) {
      const value = values[at] ?? '';
      fireEvent.change(rowOf(index).getByRole('textbox', { name: said(label), hidden: true }), { target: { value } });
    }
    await Promise.resolve();
  });
}
const amount = () => screen.getByRole<HTMLInputElement>('textbox', { name: said(text.amount) });

it('sends an invoice without detail as before: one rate, no lines', async () => {
  const { bridge } = open();
  await type(text.number, 'F-9');
  await type(text.amount, '120');
  await press(text.save);
  const [sent] = bridge.asked('invoice.create');
  expect(sent).toMatchObject({ gross: 12_000, vat: [{ rateMilli: 20_000, net: 10_000, vat: 2_000 }] });
  expect(sent).not.toHaveProperty('lines');
});

it('fills the amount from the lines and sends them with their VAT by rate', async () => {
  const { bridge, container } = open();
  await type(text.number, 'F-9');
  await fillRow(1, ['Pose', '6,5', '52']);
  await click(rowOf(1).getByRole('button', { name: new RegExp(words.unit), hidden: true }));
  await click(await screen.findByRole('option', { name: words.unitOf.HUR }));
  await press(words.add);
  await fillRow(2, ['Tube cuivre', '12,75', '8,945']);
  expect(amount().value).toMatch(/^542,46/);
  expect(screen.queryByRole('button', { name: new RegExp(text.vatRate) })).toBeNull();
  await expectAccessible(container);
  await press(text.save);
  expect(bridge.asked('invoice.create')).toMatchObject([
    {
      ...{ gross: 54_246, vat: [{ rateMilli: 20_000, net: 45_205, vat: 9_041 }] },
      lines: [
        { name: 'Pose', quantity: '6.5', unit: 'HUR', unitPrice: '52', net: 33_800 },
        { name: 'Tube cuivre', quantity: '12.75', unit: 'C62', unitPrice: '8.945', net: 11_405 },
      ],
    },
  ]);
});

it('keeps back an invoice whose lines make another amount, or lack something', async () => {
  const { bridge } = open();
  await type(text.number, 'F-9');
  await fillRow(1, ['Pose', '6,5', '52']);
  await type(text.amount, '400');
  await press(text.save);
  await screen.findByText(said(words.otherSum('405,60 €')));
  await type(text.amount, '405,61');
  await fillRow(1, ['', '6,5', '52']);
  await screen.findByText(said(words.incomplete));
  expect(bridge.asked('invoice.create')).toEqual([]);
});
