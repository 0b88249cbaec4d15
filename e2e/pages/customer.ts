import type { RunningApp } from '#e2e/running';
import { goTo } from '#e2e/pages/controls';

/** Opens the file of a customer, from the list of customers. */
export async function openCustomer(app: RunningApp, name: string): Promise<void> {
  await goTo(app, 'customers');
  await app.window.getByRole('row').filter({ hasText: name }).first().click();
  await app.window.getByRole('heading', { level: 1, name }).waitFor();
}
