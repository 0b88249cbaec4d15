import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { LetterDialog } from '#renderer/dialogs/LetterDialogs.tsx';
import { catalogues } from '#renderer/i18n/catalogue';
import { paperMenuText } from '#renderer/i18n/paperMenu';
import { click, press } from '#renderer/testing/hands';
import { renderWindow } from '#renderer/testing/renderWindow.tsx';
import { sampleCustomer } from '#renderer/testing/samples';

const text = catalogues.fr.money;
const noStep = { refused: { code: 'letter.notInSequence', params: {} } };
const answers = { 'customer.get': sampleCustomer, 'letter.single': noStep, 'paper.preview': { pdf: '' } } as const;

// A window left open by one test would answer for the next.
afterEach(cleanup);

async function write(kind: string) {
  const { bridge } = renderWindow(<LetterDialog customerId="c1" onClose={() => undefined} />, { answers });
  await click(await screen.findByRole('radio', { name: kind }));
  await press(text.letterGo);
  return bridge;
}

it('shows a proposal of conciliation as a paper where the sequence has no such step', async () => {
  const bridge = await write(text.letterKinds.conciliation);
  await screen.findByRole('button', { name: paperMenuText.fr.print });
  expect(bridge.asked('paper.preview')).toEqual([{ customerId: 'c1', paper: 'conciliation' }]);
  await press(paperMenuText.fr.save);
  await waitFor(() =>
    expect(bridge.asked('paper.print')).toEqual([{ customerId: 'c1', paper: 'conciliation', how: 'pdf' }]),
  );
});

it('says of a reminder that the sequence has no such step', async () => {
  const bridge = await write(text.letterKinds.reminder2);
  await screen.findByRole('alert');
  expect(bridge.asked('paper.preview')).toEqual([]);
});
