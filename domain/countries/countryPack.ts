import type { Country, Language } from '#domain/country';
import type { FollowUpPolicy } from '#domain/followup/policy';
import type { AccountRole } from '#domain/ledger/entry';

/** One name in each language of the window. */
export type Names = Readonly<Record<Language, string>>;

/** A follow-up sequence that comes with the program; the owner copies and edits it. */
export type ShippedSequence = {
  readonly policy: FollowUpPolicy;
  readonly names: Names;
  /** Name of each step, by its key. */
  readonly stepNames: Readonly<Record<string, Names>>;
};

/** What a country brings to the follow-up. Rates and indemnities stand in files of their own. */
export type CountryPack = {
  readonly country: Country;
  readonly sequences: readonly ShippedSequence[];
  /** Usual number of each account; the owner may change it. */
  readonly accounts: Readonly<Record<AccountRole, string>>;
};
