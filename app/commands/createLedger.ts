import { transact } from '#app/act';
import type { Context } from '#app/context';
import { companyOf, type Company } from '#app/settings';
import { countryPacks } from '#domain/countries/packs';
import { chartOfAccounts } from '#domain/ledger/accounts';
import { ok, reject, type Result } from '#domain/result';

/** Sets up a new ledger: the business, the accounts of its country, the sequences to choose from. */
export function createLedger(
  ctx: Context,
  { company }: { readonly company: Company },
): Result<object, 'ledger.alreadySetUp'> {
  return transact(ctx, () => {
    const { ledger, clock } = ctx;
    if (companyOf(ledger) !== null) return reject('ledger.alreadySetUp');

    ledger.settings.set('company', company);
    for (const account of chartOfAccounts(company.country)) ledger.accounts.save(account);
    for (const { policy } of countryPacks[company.country].sequences) ledger.policies.save(policy, clock.now());
    return ok({});
  });
}
