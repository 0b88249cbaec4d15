import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { paperMenuText } from '#renderer/i18n/paperMenu';
import { PaperMenu } from '#renderer/screens/customer/PaperMenu.tsx';
import { click, press } from '#renderer/testing/hands';
import { renderWindow } from '#renderer/testing/renderWindow.tsx';

it('shows the paper that is picked before it is printed', async () => {
  const { bridge } = renderWindow(<PaperMenu customerId="c1" />, {
    answers: {
      'paper.preview': { pdf: '' },
      'paper.print': () => ({ outcome: 'handedOver', file: null }),
      'sheet.print': () => ({ outcome: 'handedOver', file: null }),
      'letter.duplicates': () => ({ outcome: 'handedOver', file: null, invoices: 1, letters: 0, opened: 0 }),
    },
  });
  await click(screen.getByRole('button', { name: paperMenuText.fr.menu }));
  expect(await screen.findAllByRole('menuitem')).toHaveLength(11);
  await click(screen.getByRole('menuitem', { name: paperMenuText.fr.receipt }));
  await press(paperMenuText.fr.print);
  await waitFor(() =>
    expect(bridge.asked('paper.print')).toEqual([{ customerId: 'c1', paper: 'receipt', how: 'dialog' }]),
  );
  await click(screen.getByRole('button', { name: paperMenuText.fr.menu }));
  await click(await screen.findByRole('menuitem', { name: paperMenuText.fr.reminderSet }));
  await waitFor(() =>
    expect(bridge.asked('letter.duplicates')).toEqual([{ customerId: 'c1', mark: 'reminder', how: 'dialog' }]),
  );
  await click(screen.getByRole('button', { name: paperMenuText.fr.menu }));
  await click(await screen.findByRole('menuitem', { name: paperMenuText.fr.callSheet }));
  await waitFor(() =>
    expect(bridge.asked('sheet.print')).toEqual([
      { sheet: 'callSheets', runId: null, customerId: 'c1', how: 'dialog' },
    ]),
  );
});
