import { createLedger } from '#app/commands/createLedger';
import type { Context } from '#app/context';
import { emptyCompany } from '#app/queries/company';
import type { Country, Language } from '#domain/country';
import { assert } from '#domain/assert';

/** Fills a new ledger with an invented business, for who wants to look around. */
export function fillDemo(
  ctx: Context,
  { country, name }: { readonly country: Country; readonly language: Language; readonly name: string },
): void {
  const created = createLedger(ctx, { company: emptyCompany(country, name) });
  assert(created.ok, 'the demo ledger is new');
}
