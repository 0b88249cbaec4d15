import { resolve } from 'node:path';
import type { EndpointName, Output } from '#contract/api';
import { plomberieMartin } from '#e2e/pages/start';
import { todayRows } from '#e2e/pages/today';
import type { RunningApp } from '#e2e/running';

/** Asks as the window would, and fails the test when the program refuses. */
export async function mustAnswer<Name extends EndpointName>(
  app: RunningApp,
  name: Name,
  input: unknown,
): Promise<Output<Name>> {
  const reply = (await app.ask(name, input)) as { readonly ok: boolean; readonly value: Output<Name> };
  if (!reply.ok) throw new Error(`${name} was refused: ${JSON.stringify(reply)}`);
  return reply.value;
}

/**
 * The shop of the main job, set up and out of its trial, with nobody in it yet.
 *
 * @param changes what differs: whom it mostly sells to, lines of the company
 */
export async function openEmptyShop(
  app: RunningApp,
  changes: { readonly mainRelation?: 'B2B' | 'B2C'; readonly company?: object } = {},
): Promise<void> {
  const { name, ...letterhead } = plomberieMartin;
  const mainRelation = changes.mainRelation ?? 'B2B';
  await mustAnswer(app, 'ledger.create', {
    ...{ folder: null, companyName: name, country: 'FR', mainRelation, language: 'fr' },
  });
  const { company } = await mustAnswer(app, 'settings.get', {});
  await mustAnswer(app, 'settings.saveCompany', { ...company, ...letterhead, ...changes.company });
  await mustAnswer(app, 'setup.step', { step: 'done' });
  await mustAnswer(app, 'trial.end', {});
}

/** The shop of the main job with its list of invoices in, the trial over, the day's list on screen. */
export async function openMartin(app: RunningApp): Promise<void> {
  const country = 'FR';
  const { name, ...letterhead } = plomberieMartin;
  await mustAnswer(app, 'ledger.create', {
    ...{ folder: null, companyName: name, country, mainRelation: 'B2B', language: 'fr' },
  });
  const { company } = await mustAnswer(app, 'settings.get', {});
  await mustAnswer(app, 'settings.saveCompany', { ...company, ...letterhead });
  await app.answerDialogs({ open: resolve('e2e/testdata/martin-factures-2026.cp1252.csv') });
  const preview = await mustAnswer(app, 'import.open', {});
  await mustAnswer(app, 'import.commit', { token: preview?.token });
  await mustAnswer(app, 'setup.step', { step: 'done' });
  await mustAnswer(app, 'trial.end', {});
  await todayRows(app).first().waitFor();
}
