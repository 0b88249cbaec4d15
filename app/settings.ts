import type { Input } from '#contract/api';
import type { Ledger } from '#db/open';
import { isAlsaceMosellePostcode } from '#domain/calendar/place';
import type { PlainDate } from '#domain/calendar/plainDate';
import type { Country, Relation } from '#domain/country';
import { defaultFollowUpRules, type FollowUpPolicy, type FollowUpRules } from '#domain/followup/policy';
import { defaultSequence } from '#domain/countries/packs';

/** The user's own business. */
export type Company = Input<'settings.saveCompany'>;
/** How he wants the program to work. */
export type Preferences = Input<'settings.savePreferences'>;

/** The user's business; null while the ledger was not set up. */
export function companyOf(ledger: Ledger): Company | null {
  return ledger.settings.get('company') as Company | null;
}

/** Country whose law holds for this ledger. */
export function countryOf(ledger: Ledger): Country {
  return companyOf(ledger)?.country ?? 'FR';
}

/** What the user prefers; only what he changed is stored. */
export function storedPreferences(ledger: Ledger): Partial<Preferences> {
  return (ledger.settings.get('preferences') as Partial<Preferences> | null) ?? {};
}

/** What holds for all files of the ledger. */
export function rulesOf(ledger: Ledger): FollowUpRules {
  const rules = defaultFollowUpRules(countryOf(ledger));
  const chosen = storedPreferences(ledger);
  return {
    ...rules,
    minimumGapDays: chosen.minimumGapDays ?? rules.minimumGapDays,
    tolerance: chosen.tolerance ?? rules.tolerance,
    minAmount: chosen.minAmount ?? rules.minAmount,
    callAttemptsMax: chosen.callAttempts ?? rules.callAttemptsMax,
    isAlsaceMoselle: chosen.alsaceMoselle ?? isAlsaceMosellePostcode(companyOf(ledger)?.postcode ?? ''),
    ignoredComesBack: ledger.settings.get('ignoredComesBack') === true,
    planReminders: chosen.planReminders ?? rules.planReminders,
  };
}

/** The sequence that a kind of customer follows unless told otherwise. */
export function defaultPolicy(ledger: Ledger, relation: Relation): FollowUpPolicy {
  const country = countryOf(ledger);
  const own = ledger.policies
    .all()
    .find((policy) => policy.relation === relation && policy.country === country && policy.isDefault);
  return own ?? defaultSequence(country, relation).policy;
}

/** The last day for which proposals were computed; null in a new ledger. */
export function lastRunOn(ledger: Ledger): PlainDate | null {
  return ledger.settings.get('lastRunOn') as PlainDate | null;
}
