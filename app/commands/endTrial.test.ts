import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { testProgram } from '#app/testProgram';

const listOfMartin = readFileSync(join(import.meta.dirname, '..', 'testdata', 'martin-factures-2026.cp1252.csv'));

test('what was tried in the trial does not count; what was told, owed and paid stays', async () => {
  const program = testProgram({ today: '2026-11-23' });
  const { ask } = program;
  await ask('ledger.create', { folder: null, companyName: 'M', country: 'FR', mainRelation: 'B2B', language: 'fr' });
  const preview = await ask('import.read', { fileName: 'm.csv', bytes: listOfMartin.toString('base64') });
  const { lateInvoices } = await ask('import.commit', { token: preview.token });
  const [invoice] = lateInvoices;
  if (invoice === undefined) throw new Error('the list holds late invoices');
  const { documentId } = invoice;
  await ask('invoice.setReminded', { rows: [{ documentId, reached: 'reminder1', on: null }] });
  const { customerId, steps, open } = await ask('invoice.get', { documentId });
  const refuses = { outcome: 'refuses', note: '', promisedOn: null, promisedAmount: null } as const;
  await ask('call.log', { customerId, ...refuses, documentIds: [] });
  const paid = { amount: open, paidOn: program.clock.today(), means: 'cash', label: '' } as const;
  await ask('payment.record', { customerId, ...paid, allocations: [{ documentId, amount: null }] });

  const { actionId } = await ask('trial.end', {});

  const timeline = await ask('customer.timeline', { customerId, kinds: [], limit: 100 });
  expect(timeline.filter(({ kind }) => kind === 'call').map(({ isUndone }) => isUndone)).toEqual([true]);
  const after = await ask('invoice.get', { documentId });
  expect(after).toMatchObject({ open: 0, state: 'paid' });
  const doneOf = (list: typeof steps) => list.filter(({ state }) => state === 'done').map(({ key }) => key);
  expect(doneOf(after.steps)).toEqual(doneOf(steps));
  expect((await ask('app.status', {})).ledger?.isTrial).toBe(false);
  if (actionId === null) throw new Error('something was taken back');
  expect(await program.refused('history.undo', { actionId, reason: '' })).toBe('action.cannotBeUndone');
});
