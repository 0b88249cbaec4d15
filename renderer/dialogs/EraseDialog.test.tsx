import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { languages } from '#domain/country';
import { plainDate } from '#domain/calendar/plainDate';
import { EraseDialog } from '#renderer/dialogs/EraseDialog.tsx';
import { eraseText } from '#renderer/i18n/erase';
import { click, press } from '#renderer/testing/hands';
import { expectAccessible, renderWindow } from '#renderer/testing/renderWindow.tsx';
import { sampleCustomer } from '#renderer/testing/samples';

const view = {
  ...{ obstacle: null, isErased: false, label: 'Client effacé n° 12' },
  ...{ notes: 3, bankMovements: 1, payers: 0, documents: 4, letters: 2, lastOn: plainDate('2025-11-03') },
};
const answers = { 'customer.get': sampleCustomer, 'customer.erase': { actionId: null } };

// A window left open by one test would answer for the next.
afterEach(cleanup);

it('says what goes and what stays, and erases only once that was understood', async () => {
  const text = eraseText.fr;
  const { bridge, container } = renderWindow(<EraseDialog customerId="c1" onClose={() => undefined} />, {
    answers: { ...answers, 'customer.eraseView': view },
  });
  await screen.findByText(/vous lirez « Client effacé n° 12 »/);
  expect(screen.getByText(/^2 papiers imprimés/)).toBeTruthy();
  expect(screen.getByText(/3 novembre 2025/)).toBeTruthy();
  expect(screen.getByText(/les lignes de détail de ses factures/)).toBeTruthy();
  await expectAccessible(container);
  await press(text.submit);
  expect(screen.getByText(text.missing)).toBeTruthy();
  expect(bridge.asked('customer.erase')).toEqual([]);
  await click(screen.getByRole('checkbox', { name: text.understood }));
  await press(text.submit);
  expect(bridge.asked('customer.erase')).toEqual([{ customerId: 'c1' }]);
});

it.each(languages)('says what is to be done before, and offers nothing else: %s', async (language) => {
  renderWindow(<EraseDialog customerId="c1" onClose={() => undefined} />, {
    answers: {
      ...answers,
      'customer.eraseView': { ...view, obstacle: { code: 'erase.owes', params: { amount: 12_000 } } },
    },
    language,
  });
  await screen.findByText(eraseText[language].notYet);
  expect(screen.getByText(/120/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: eraseText[language].submit })).toBeNull();
});
