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

/** How far a printer lays the page beside where it should, in millimetres to the right and down, by halves. */
export type Offsets = { readonly offsetXmm: number; readonly offsetYmm: number };

const offsetsKey = 'printerOffsets';

/** Printers that were set right one by one, by the name the system knows them by. */
export function printerOffsets(ctx: Context): Readonly<Record<string, Offsets>> {
  return (ctx.ledger.settings.get(offsetsKey) ?? {}) as Readonly<Record<string, Offsets>>;
}

/** Keeps what one printer needs; null: it is like the others again. */
export function savePrinterOffset(ctx: Context, { offset, printer }: Input<'print.offset'>): void {
  const { [printer]: _before, ...others } = printerOffsets(ctx);
  ctx.ledger.settings.set(offsetsKey, offset === null ? others : { ...others, [printer]: offset });
}

/** The printer that a job of this kind goes to, as far as the program knows; null: a file, or nobody chose one. */
export function printerFor(ctx: Context, how: Input<'run.print'>['how']): string | null {
  return how === 'dialog' || how === 'direct' ? printChoices(ctx).printer : null;
}
