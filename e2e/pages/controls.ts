import type { Locator, Page } from 'playwright';
import type { RunningApp } from '#e2e/running';

/** What a user sees of a control: its role and its name. */
export function button(within: Page | Locator, name: string): Locator {
  return within.getByRole('button', { name, exact: true });
}

/** Picks one of a row of choices. */
export async function choose(within: Page | Locator, group: string, option: string): Promise<void> {
  await within.getByRole('radiogroup', { name: group, exact: true }).getByText(option, { exact: true }).click();
}

/** Types into the field of this name, in place of what stood there. */
export async function fill(within: Page | Locator, label: string, value: string): Promise<void> {
  await within.getByRole('textbox', { name: label, exact: true }).fill(value);
}

/** Picks one of a list that opens. */
export async function select(app: RunningApp, within: Page | Locator, label: string, option: string): Promise<void> {
  await within.getByRole('button', { name: label }).click();
  await app.window.getByRole('option', { name: option, exact: true }).click();
}

type ScreenName =
  'today' | 'board' | 'customers' | 'invoices' | 'money' | 'run' | 'mail' | 'reports' | 'import' | 'settings';

/** Goes to a screen by its name at the left. */
export async function goTo(app: RunningApp, screen: ScreenName): Promise<void> {
  const nav = app.window.getByRole('navigation', { name: app.text.shell.navigation });
  await button(nav, app.text.shell[screen]).click();
  await app.window.locator('main h1').first().waitFor();
}

/** The words of an amount as the window writes it, for comparing: without the kind of space. */
export function plain(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** All that a part of the window says, in single spaces. */
export async function words(locator: Locator): Promise<string> {
  return plain(await locator.innerText());
}
