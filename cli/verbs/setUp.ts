import { createLedger } from '#app/commands/createLedger';
import type { Context } from '#app/context';
import { emptyCompany } from '#app/queries/company';
import { companyOf, type Company } from '#app/settings';
import { acceptedOf } from '#cli/refused';

/** Sets up a ledger that was made just now: a French one whose business is still to be named, unless one is given. */
export function setUpIfNew(ctx: Context, company: Company = emptyCompany('FR')): void {
  if (companyOf(ctx.ledger) === null) acceptedOf(createLedger(ctx, { company }));
}
