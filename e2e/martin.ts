import { resolve } from 'node:path';
import type { Output } from '#contract/api';
import { plomberieMartin } from '#e2e/pages/start';
import { todayRows } from '#e2e/pages/today';
import type { RunningApp } from '#e2e/running';

/** Asks as the window would, and fails the test when the program refuses. */
export async function mustAnswer<Name extends keyof Answers>(
  app: RunningApp,
  name: Name,
  input: unknown,
): Promise<Answers[Name]> {
  const reply = (await app.ask(name, input)) as { readonly ok: boolean; readonly value: Answers[Name] };
  if (!reply.ok) throw new Error(`${name} was refused: ${JSON.stringify(reply)}`);
  return reply.value;
}

type Answers = {
  readonly 'ledger.create': Output<'ledger.create'>;
  readonly 'settings.get': Output<'settings.get'>;
  readonly 'settings.saveCompany': Output<'settings.saveCompany'>;
  readonly 'import.open': Output<'import.open'>;
  readonly 'import.commit': Output<'import.commit'>;
  readonly 'setup.step': Output<'setup.step'>;
  readonly 'trial.end': Output<'trial.end'>;
  readonly 'today.get': Output<'today.get'>;
  readonly 'history.list': Output<'history.list'>;
  readonly 'customer.create': Output<'customer.create'>;
  readonly 'customer.get': Output<'customer.get'>;
  readonly 'customer.update': Output<'customer.update'>;
  readonly 'customer.timeline': Output<'customer.timeline'>;
  readonly 'call.log': Output<'call.log'>;
  readonly 'invoice.create': Output<'invoice.create'>;
  readonly 'payment.record': Output<'payment.record'>;
};

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
