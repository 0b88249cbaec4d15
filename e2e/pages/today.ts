import type { Locator } from 'playwright';
import type { RunningApp } from '#e2e/running';
import { button, words } from '#e2e/pages/controls';

/** The rows of the day's list. */
export function todayRows(app: RunningApp): Locator {
  return app.window.getByRole('group', { name: app.text.today.list }).getByRole('button');
}

/** The row of a customer. */
export function todayRow(app: RunningApp, customer: string): Locator {
  return todayRows(app).filter({ hasText: customer });
}

/** The call panel, once it shows this customer. */
export function callPanel(app: RunningApp, customer: string): Locator {
  return app.window.getByRole('complementary', { name: app.text.today.panel(customer) });
}

/** What the panel says will happen next, once it has been asked. */
export async function whatNext(panel: Locator): Promise<string> {
  const list = panel.locator('.whatNext li').first();
  await list.waitFor();
  return words(panel.locator('.whatNext'));
}

/** Ends the trial: from now on, everything counts. */
export async function startForReal(app: RunningApp): Promise<void> {
  const text = app.text.shell;
  await button(app.window, text.trialEnd).click();
  const dialog = app.window.getByRole('dialog', { name: text.trialAsk });
  await button(dialog, text.trialEnd).click();
  await dialog.waitFor({ state: 'hidden' });
}
