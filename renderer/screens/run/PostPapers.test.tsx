import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { postPapersText } from '#renderer/i18n/postPapers';
import { PostPapers } from '#renderer/screens/run/PostPapers.tsx';
import type { Answers } from '#renderer/testing/fakeBridge';
import { click, renderWindow, typeText } from '#renderer/testing/renderWindow.tsx';

const text = postPapersText.fr;
afterEach(cleanup);

const answers: Answers = { 'sheet.print': { outcome: 'handedOver', file: null } };

it('prints the list for the counter of this tour', async () => {
  const { bridge } = renderWindow(<PostPapers runId="r1" hasRegistered />, { answers });
  await click(screen.getByRole('button', { name: text.counterList }));
  await waitFor(() =>
    expect(bridge.asked('sheet.print')).toEqual([{ sheet: 'registeredList', runId: 'r1', how: 'dialog' }]),
  );
});

it('prints labels from the place that is free, on the sheet that was chosen', async () => {
  const { bridge } = renderWindow(<PostPapers runId="r1" hasRegistered={false} />, { answers });
  expect(screen.queryByRole('button', { name: text.counterList })).toBeNull();
  await click(screen.getByText(text.labels));
  const start = screen.getByLabelText<HTMLInputElement>(text.start);
  start.focus();
  start.select();
  await typeText('25');
  await screen.findByText(text.startText(24));
  start.select();
  await typeText('5');
  await click(screen.getByRole('button', { name: text.print }));
  await waitFor(() =>
    expect(bridge.asked('sheet.print')).toEqual([
      { sheet: 'labels', runId: 'r1', labelFormat: '3x8', labelStart: 5, how: 'dialog' },
    ]),
  );
});
