import type { Context } from '#app/context';
import { isRememberedAbout } from '#app/rememberedAbout';
import { customersToWriteTo, lettersOfCustomer } from '#app/runs/lettersDue';
import { keptRun, readLettersTo } from '#app/runs/readRun';
import { shownLetter } from '#app/runs/runView';
import { inSlices } from '#app/slices';
import type { Output } from '#contract/api';

/** As many letters as a window shows without being scrolled. */
const shownMost = 30;

/**
 * The first letters of the tour of today as they are, at once, to how many customers it writes, and how many of them are
 * read: the others are read meanwhile, and what is read here is not read again.
 */
export async function outlineRun(ctx: Context, millis: () => number): Promise<Output<'run.outline'>> {
  const run = keptRun(ctx, null);
  const customers = customersToWriteTo(ctx);
  const letters: Output<'run.outline'>['letters'] = [];
  await inSlices(millis, customers.slice(0, shownMost), (customerId) => {
    letters.push(...readLettersTo(ctx, run, customerId).map((letter) => shownLetter(ctx, letter)));
  });
  const read = customers.filter((customerId) => isRememberedAbout(ctx, customerId, lettersOfCustomer)).length;
  return { customers: customers.length, read, letters };
}
