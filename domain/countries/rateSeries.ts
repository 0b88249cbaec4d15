import { assert, present } from '#domain/assert';
import { plainDate, type PlainDate } from '#domain/calendar/plainDate';
import { parsePercent, type RatePpm } from '#domain/money/rate';

/** The published series, by the names of the rate book. */
export const rateKinds = [
  'FR_LEGAL_OTHER',
  'FR_LEGAL_INDIVIDUAL',
  'FR_L441_10_DEFAULT',
  'FR_L441_10_FLOOR',
  'FR_LEGAL_OTHER_PLUS5',
  'BE_COMMERCIAL',
  'BE_LEGAL_CIVIL',
  'ECB_MRO_SEMESTER_START',
  'LU_COMMERCIAL',
  'LU_CONSUMER',
] as const;
export type RateKind = (typeof rateKinds)[number];

/** A rate in force from one day to another, both included. */
export type PublishedRate = {
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly rate: RatePpm;
  /** Where the figure was published, so that anyone can check it. */
  readonly source: string;
  /** The official notice itself was seen; false: the figure agrees with every source, its notice is still to be compared. */
  readonly isConfirmed: boolean;
};

/** A series holds known figures only: a period without a row is missing, and is never guessed. */
export type RateSeries = {
  readonly kind: RateKind;
  readonly legalBasis: string;
  readonly rates: readonly PublishedRate[];
};

/**
 * A series from its table, oldest first.
 *
 * @param rows period (`2026-S1` or `2026`), percent a year, source, and whether its notice was not seen
 */
export function rateSeries(
  kind: RateKind,
  legalBasis: string,
  rows: readonly (readonly [period: string, percent: string, source: string, doubt?: 'noticeNotSeen'])[],
): RateSeries {
  const rates = rows.map(([period, percent, source, doubt]) => ({
    ...periodSpan(period),
    rate: present(parsePercent(percent), `rate of ${period}`),
    source,
    isConfirmed: doubt === undefined,
  }));
  for (const [index, { from }] of rates.entries()) {
    const before = rates[index - 1];
    assert(before === undefined || before.to < from, `${kind}: rows out of order at ${from}`);
  }
  return { kind, legalBasis, rates };
}

/** A series that the law computes from another. */
export function derivedSeries(
  kind: RateKind,
  legalBasis: string,
  base: RateSeries,
  derive: (rate: RatePpm) => RatePpm,
): RateSeries {
  const rates = base.rates.map((row) => ({ ...row, rate: derive(row.rate) }));
  return { kind, legalBasis, rates };
}

/** First and last day of `2026-S1`, `2026-S2` or `2026`. */
export function periodSpan(period: string): { readonly from: PlainDate; readonly to: PlainDate } {
  const match = /^(\d{4})(?:-S([12]))?$/.exec(period);
  assert(match !== null, `not a period: ${period}`);
  const [, year, half] = match;
  return {
    from: plainDate(half === '2' ? `${year}-07-01` : `${year}-01-01`),
    to: plainDate(half === '1' ? `${year}-06-30` : `${year}-12-31`),
  };
}

/** The half-year of a day: `2026-S2`. */
export function halfYearOf(date: PlainDate): string {
  return `${date.slice(0, 4)}-S${date.slice(5, 7) < '07' ? '1' : '2'}`;
}
