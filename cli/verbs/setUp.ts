import { createLedger } from '#app/commands/createLedger';
import type { Context } from '#app/context';
import { companyOf } from '#app/settings';
import { emptyCompany } from '#app/queries/company';
import { acceptedOf } from '#cli/refused';
import type { Country } from '#domain/country';

/** Sets up a ledger that was made just now: its business is still to be named. */
export function setUpIfNew(ctx: Context, country: Country = 'FR'): void {
  if (companyOf(ctx.ledger) === null) acceptedOf(createLedger(ctx, { company: emptyCompany(country) }));
}
