import type { Locator } from 'playwright';
import type { RunningApp } from '#e2e/running';
import { button, fill } from '#e2e/pages/controls';

/** The question that asks for a payment. */
export function paymentDialog(app: RunningApp): Locator {
  return app.window.getByRole('dialog', { name: app.text.money.payment });
}

/** Opens the payment question from the top of any screen. */
export async function openPayment(app: RunningApp): Promise<Locator> {
  await button(app.window.locator('.topBar'), app.text.shell.payment).click();
  const dialog = paymentDialog(app);
  await dialog.waitFor();
  return dialog;
}

/** Types the amount and waits for the invoices that are proposed. */
export async function typeAmount(app: RunningApp, dialog: Locator, amount: string): Promise<void> {
  await fill(dialog, app.text.money.paymentAmount, amount);
  await suggestions(app, dialog).first().waitFor();
}

/** The invoices that the program proposes. */
export function suggestions(app: RunningApp, dialog: Locator): Locator {
  return dialog.getByRole('region', { name: app.text.money.suggestions }).locator('.suggestion');
}

/** Keeps the payment. */
export async function savePayment(app: RunningApp, dialog: Locator): Promise<void> {
  await button(dialog, app.text.money.savePayment).click();
  await dialog.waitFor({ state: 'hidden' });
}
