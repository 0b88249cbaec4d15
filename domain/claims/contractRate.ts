import type { PlainDate } from '#domain/calendar/plainDate';
import { type Rates } from '#domain/countries/rateEntry';
import type { RateKind } from '#domain/countries/rateSeries';
import type { Country, Relation } from '#domain/country';
import { ratePpm, type RatePpm } from '#domain/money/rate';

export const contractRateWarnings = [
  'contractRate.underFloor',
  'contractRate.overCap',
  'contractRate.excessive',
  'contractRate.consumerClause',
  'contractRate.cannotCheck',
] as const;
export type ContractRateWarning = (typeof contractRateWarnings)[number];

export type ContractRateCheck = {
  readonly warnings: readonly { readonly code: ContractRateWarning; readonly article: string }[];
  /** The clause counts; otherwise the rate of the law takes its place. */
  readonly isUsable: boolean;
  /** The floor or ceiling it was measured against; null when none applies or none is known. */
  readonly limit: RatePpm | null;
};

// A judge may reduce what is manifestly excessive; nobody draws the line. A business would hardly defend more than this.
const doubtfulRate = ratePpm(250_000);

/**
 * A contract rate against what the law allows on the first day it would bear interest.
 *
 * @source C. com. art. L441-10 II: not below three times the legal rate; C. civ. (FR) 1231-5; CDE art. XIX.4: not above
 * the commercial rate towards a consumer; C. conso. R212-1 and R212-2
 */
export function checkContractRate(
  country: Country,
  relation: Relation,
  rate: RatePpm,
  on: PlainDate,
  rates: Rates,
): ContractRateCheck {
  const excessive: ContractRateCheck['warnings'] =
    rate > doubtfulRate
      ? [{ code: 'contractRate.excessive', article: country === 'FR' ? 'art. 1231-5 C. civ.' : 'art. 5.88 C. civ.' }]
      : [];
  if (country === 'FR' && relation === 'B2C') {
    const clause = { code: 'contractRate.consumerClause', article: 'art. R212-1 et R212-2 C. conso.' } as const;
    return { warnings: [clause, ...excessive], isUsable: false, limit: null };
  }
  if (country === 'BE' && relation === 'B2B') return { warnings: excessive, isUsable: true, limit: null };

  const isFrench = country === 'FR';
  const limit = lastKnownRate(rates, isFrench ? 'FR_L441_10_FLOOR' : 'BE_COMMERCIAL', on);
  const article = isFrench ? 'art. L441-10, II C. com.' : 'art. XIX.4 CDE';
  if (limit === null) {
    // A floor that is not known forbids nothing; a ceiling that is not known protects the consumer.
    return { warnings: [{ code: 'contractRate.cannotCheck', article }, ...excessive], isUsable: isFrench, limit };
  }
  const isUsable = isFrench ? rate >= limit : rate <= limit;
  const code = isFrench ? 'contractRate.underFloor' : 'contractRate.overCap';
  return { warnings: [...(isUsable ? [] : [{ code, article } as const]), ...excessive], isUsable, limit };
}

/** The rate in force on a day, or the last one known before it: enough to test a clause, never to reckon interest. */
export function lastKnownRate(rates: Rates, series: RateKind, on: PlainDate): RatePpm | null {
  return rates[series].findLast(({ from }) => from <= on)?.rate ?? null;
}
