import type { Locator } from 'playwright';
import type { RunningApp } from '#e2e/running';
import { button, choose, fill } from '#e2e/pages/controls';

/** The lines of the tour, one per letter. */
export function runLetters(app: RunningApp): Locator {
  return app.window.getByRole('list', { name: app.text.run.list }).getByRole('listitem');
}

/** Goes to a stage of the tour by its name in the strip. */
export async function goToStage(app: RunningApp, stage: keyof RunningApp['text']['run']['stages']): Promise<void> {
  const strip = app.window.getByRole('navigation', { name: app.text.run.stagesLabel });
  await button(strip, app.text.run.stages[stage]).click();
  await strip.locator('[aria-current="step"]', { hasText: app.text.run.stages[stage] }).waitFor();
}

/** Waits until the pages of the letter in the preview are drawn. */
export async function previewedPages(app: RunningApp): Promise<Locator> {
  const pages = app.window.getByRole('figure', { name: /^(Page|Pagina) / });
  await pages.first().locator('canvas').waitFor();
  // The words arrive with the drawing.
  await pages.first().locator('.visuallyHidden', { hasText: /\S/ }).waitFor({ state: 'attached' });
  return pages;
}

/** Saves all letters as one PDF in this folder. */
export async function printToPdf(app: RunningApp, folder: string): Promise<void> {
  const text = app.text.run;
  await app.answerDialogs({ saveInto: folder });
  await choose(app.window, text.how, text.hows.pdf);
  await button(app.window.getByRole('main'), text.print).last().click();
  await app.window.getByText(text.outcomes.saved).waitFor({ timeout: 60_000 });
}

/** Answers that all letters came out. */
export async function confirmAllOut(app: RunningApp): Promise<void> {
  const question = app.window.getByRole('region', { name: app.text.run.allOut });
  await button(question, app.text.run.yes).click();
  await app.window.getByText(app.text.run.postText).waitFor();
}

/** Back from the post office: the registered numbers, then posted today. */
export async function postToday(app: RunningApp, numbers: Readonly<Record<string, string>>): Promise<void> {
  for (const [customer, number] of Object.entries(numbers)) {
    await fill(app.window, app.text.run.number(customer), number);
  }
  await button(app.window, app.text.run.postToday).click();
  await app.window.getByText(app.text.run.done).waitFor();
}
