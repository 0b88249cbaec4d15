import type { Context } from '#app/context';
import type { Input } from '#contract/api';

/** How this user prints; kept with the ledger, so that it is chosen once. */
export type PrintChoices = Input<'print.choose'>;

const choicesKey = 'printChoices';
const usual: PrintChoices = { printer: null, isTwoSided: false, withFileCopy: false };

/** What was chosen last; one side, no copy, and the dialog of the system until then. */
export function printChoices(ctx: Context): PrintChoices {
  return { ...usual, ...(ctx.ledger.settings.get(choicesKey) as Partial<PrintChoices> | null) };
}

/** Keeps how the user prints. */
export function savePrintChoices(ctx: Context, choices: PrintChoices): void {
  ctx.ledger.settings.set(choicesKey, choices);
}
