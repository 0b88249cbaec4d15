import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { plainDate } from '#domain/calendar/plainDate';
import { EvidenceDialog } from '#renderer/dialogs/EvidenceDialog.tsx';
import { evidenceFr as text } from '#renderer/i18n/fr/evidence';
import { click, press } from '#renderer/testing/hands';
import { expectAccessible, renderWindow } from '#renderer/testing/renderWindow.tsx';

const found = {
  exhibits: [
    {
      key: 'paper:p1',
      what: { code: 'evidence.exhibit', params: { kind: 'quote', number: 'F-1', letter: '' } },
      on: null,
    },
    {
      key: 'letter:l1',
      what: { code: 'evidence.exhibit', params: { kind: 'letter', number: 'L-2026-00001', letter: 'formalNotice' } },
      on: plainDate('2026-05-12'),
    },
  ],
  missing: [{ code: 'evidence.missing.deliveryNote', params: { number: 'F-1' } }],
  lost: [],
  hasNotes: true,
};
const scope = { customerId: 'c1', documentIds: [] };

// A window left open by one test would answer for the next.
afterEach(cleanup);

it('shows what the file holds and lacks, and makes it without what was left out', async () => {
  const made = { folder: 'Documents/dossier-C001', exhibits: 1, pages: 7, apart: ['01-devis.pdf'] };
  const { bridge, container } = renderWindow(<EvidenceDialog {...scope} onClose={() => undefined} />, {
    answers: { 'evidence.get': found, 'evidence.make': made },
  });
  await screen.findByText('Devis, facture F-1');
  expect(screen.getByText('Bon de livraison ou reçu signé, facture F-1')).toBeTruthy();
  await expectAccessible(container);
  await click(screen.getByRole('checkbox', { name: /Lettre L-2026-00001/ }));
  await press(text.make);
  expect(bridge.asked('evidence.make')).toEqual([{ ...scope, without: ['letter:l1'], withNotes: false }]);
  await screen.findByText(text.made(1, 7));
  expect(screen.getByText('01-devis.pdf')).toBeTruthy();
});

it('stays open when the folder was not chosen', async () => {
  const { bridge } = renderWindow(<EvidenceDialog {...scope} onClose={() => undefined} />, {
    answers: { 'evidence.get': found, 'evidence.make': { folder: null, exhibits: 2, pages: 9, apart: [] } },
  });
  await screen.findByText('Devis, facture F-1');
  await press(text.make);
  expect(bridge.asked('evidence.make').length).toBe(1);
  expect(screen.getByRole('button', { name: text.make })).toBeTruthy();
  expect(screen.queryByText(/Le dossier est fait/)).toBeNull();
});

it('says which papers were changed on the disk since they were kept', async () => {
  const changed = { code: 'evidence.changed', params: { kind: 'quote', number: 'F-1', letter: '' } };
  renderWindow(<EvidenceDialog {...scope} onClose={() => undefined} />, {
    answers: { 'evidence.get': { ...found, lost: [changed] } },
  });
  expect(await screen.findByText(/a changé depuis qu’il a été gardé.*Devis, facture F-1/)).toBeTruthy();
  expect(screen.getByText(text.lost)).toBeTruthy();
});
