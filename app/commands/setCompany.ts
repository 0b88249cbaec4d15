import { transact } from '#app/act';
import type { Context } from '#app/context';
import { checkPrintedTexts } from '#app/letters/paperWords';
import { companyOf, type Company } from '#app/settings';
import { ok, type Result } from '#domain/result';

/** Lines of the business that are words, and printed on each letter. */
export const printedLines = [
  'name',
  'legalForm',
  'street',
  'addressExtra',
  'city',
  'registration',
  'insurance',
  'signatory',
] as const satisfies readonly (keyof Company)[];

/**
 * Changes what stands at the top and the foot of the letters. The country stays what it was. Refuses what no letter may
 * say, unless it stood there before.
 */
export function setCompany(
  ctx: Context,
  { company }: { readonly company: Company },
): Result<{ readonly actionId: null }, 'words.blocked'> {
  const before = companyOf(ctx.ledger);
  const lines = printedLines.map((line) => ({ text: company[line], original: before?.[line] ?? '' }));
  const passed = checkPrintedTexts(ctx, null, lines);
  if (!passed.ok) return passed;
  return transact(ctx, () => {
    ctx.ledger.settings.set('company', company);
    return ok({ actionId: null });
  });
}
