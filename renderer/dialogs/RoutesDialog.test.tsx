import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import type { Output } from '#contract/api';
import { plainDate } from '#domain/calendar/plainDate';
import { cents } from '#domain/money/cents';
import { RoutesDialog } from '#renderer/dialogs/RoutesDialog.tsx';
import { routesText } from '#renderer/i18n/routes';
import { press } from '#renderer/testing/hands';
import { expectAccessible, renderWindow } from '#renderer/testing/renderWindow.tsx';

type Found = Output<'routes.get'>;
const text = routesText.fr;
const say = (code: string, params: Readonly<Record<string, string | number>> = {}) => ({ code, params });

const order: Found['routes'][number] = {
  ...{ id: 'paymentOrder', name: say('route.name.fr.paymentOrder'), about: say('route.about.fr.paymentOrder') },
  ...{ refusal: null, isSuggested: true, amount: cents(1_040_00), addressee: say('route.to.fr.commercialCourt') },
  cost: say('route.cost.between', { from: 58_00, to: 103_00 }),
  costs: [
    {
      what: say('route.oneCost', { what: 'registry', kind: 'between', isAlways: 1, from: 33_00, to: 38_00 }),
      isConfirmed: false,
    },
  ],
  payer: say('route.payer.judgeSays'),
  spans: [say('route.span.opposition', { count: 1, unit: 'month' })],
  before: [
    {
      ...{ what: say('route.step.formalNotice', { state: 'toDo', on: '' }), state: 'toDo' },
      ...{ article: '', where: { kind: 'letter' } },
    },
  ],
  papers: [
    { paper: 'contract', what: say('route.paper.contract', { numbers: '' }), state: 'there', where: null },
    {
      ...{ paper: 'delivery', what: say('route.paper.delivery', { numbers: 'F-1' }), state: 'missing' },
      where: { kind: 'invoice', documentId: 'd1' },
    },
  ],
  ...{ limitation: say('route.limit.onService', { article: 'art. 2244 C. civ.' }), cautions: [] },
  ...{ article: 'art. 1405 et s. CPC', isConfirmed: true },
};
const small: Found['routes'][number] = {
  ...order,
  ...{ id: 'smallClaims', name: say('route.name.fr.smallClaims'), isSuggested: false },
  refusal: say('route.no.overCeiling', { amount: 5_000_01, ceiling: 5_000_00 }),
};
const found: Found = {
  ...{ customerId: 'c1', customerName: 'Garage Perrin', country: 'FR', relation: 'B2B' },
  ...{ asOf: plainDate('2026-05-11'), principal: cents(1_000_00), interest: cents(0), beside: cents(40_00) },
  ...{ total: cents(1_040_00), disputed: cents(0), wait: [], routes: [order, small] },
};
const scope = { customerId: 'c1', documentIds: ['d1'] };

// A window left open by one test would answer for the next.
afterEach(cleanup);

it('compares the ways, tells the one to try first, and says why another is closed', async () => {
  renderWindow(<RoutesDialog {...scope} onClose={() => undefined} />, {
    answers: { 'routes.get': found },
  });
  const row = (await screen.findByRole('button', { name: 'Injonction de payer' })).closest('tr');
  expect(row?.textContent).toMatch(/de 58,00\s€ à 103,00\s€non confirmé/u);
  expect(screen.getByText(/Fermée\s: 5\s000,01\s€, c’est plus que 5\s000,00\s€/u)).toBeTruthy();
  expect(screen.queryByRole('region', { name: 'Injonction de payer' })).toBeNull();
  await press('Injonction de payer');
  const detail = screen.getByRole('region', { name: 'Injonction de payer' });
  const ticked = within(detail)
    .getAllByRole('listitem')
    .map(({ className, textContent }) => [className, textContent]);
  expect(ticked).toEqual([
    ['missing', `Mise en demeure (à faire)${text.write}`],
    ['there', 'Devis ou bon de commande signé (dans le dossier)'],
    ['missing', `Bon de livraison ou reçu signé : F-1 (manque)${text.add}`.replace(' :', '\u00a0:')],
  ]);
  await expectAccessible(screen.getByRole('dialog'));
  await press('Petites créances, par commissaire de justice');
  expect(screen.getByRole('region', { name: 'Petites créances, par commissaire de justice' })).toBeTruthy();
});

it('prints what it shows', async () => {
  const { bridge } = renderWindow(<RoutesDialog {...scope} onClose={() => undefined} />, {
    answers: { 'routes.get': found, 'sheet.print': { outcome: 'handedOver', file: null } },
  });
  await screen.findByRole('button', { name: 'Injonction de payer' });
  await press(text.print);
  expect(bridge.asked('sheet.print')).toEqual([{ sheet: 'routes', runId: null, ...scope, how: 'dialog' }]);
});
