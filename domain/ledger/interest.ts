import { assert } from '#domain/assert';
import {
  addDays,
  daysBetween,
  earlierOf,
  laterOf,
  monthOf,
  plainDate,
  yearOf,
  type PlainDate,
} from '#domain/calendar/plainDate';
import type { PublishedRate } from '#domain/countries/rateSeries';
import type { Cents } from '#domain/money/cents';
import { exactInterest, roundInterest, type ExactInterest } from '#domain/money/interest';
import type { RatePpm } from '#domain/money/rate';

/** Both days included. */
export type Span = { readonly from: PlainDate; readonly to: PlainDate };

/** `ACT/365`: days over 365 always. `ACT/ACT`: each day over the length of its own calendar year. */
export const dayCounts = ['ACT/365', 'ACT/ACT'] as const;
export type DayCount = (typeof dayCounts)[number];

export type InterestSegment = Span & {
  readonly days: number;
  readonly rate: RatePpm;
  readonly yearDays: 365 | 366;
  readonly exact: ExactInterest;
  /** The notice of the rate was seen. */
  readonly isConfirmed: boolean;
};

export type Accrual = {
  readonly segments: readonly InterestSegment[];
  /** Unrounded sum of the segments, to be added to other spans before the one rounding. */
  readonly exact: ExactInterest;
  /** Cents, rounded once. */
  readonly interest: Cents;
  /** Days without a published rate. Never guessed: the screen says what is missing. */
  readonly unknown: readonly Span[];
};

/**
 * Late-payment interest, segment by segment (cut at 1 January, 1 July and each change of rate), rounded once at the end.
 *
 * @param principal cents unpaid over the whole span; split the span at each payment
 * @param span first and last day that bear interest; nothing when the last is before the first
 * @param rates oldest first, without overlap, from the rate book
 * @source C. com. art. L441-10 II (France); law of 2 August 2002 art. 5 (Belgium)
 */
export function accrueInterest(
  principal: Cents,
  span: Span,
  rates: readonly PublishedRate[],
  dayCount: DayCount = 'ACT/365',
): Accrual {
  const segments: InterestSegment[] = [];
  const unknown: Span[] = [];
  let next = span.from;

  for (const row of rates) {
    const from = laterOf(row.from, span.from);
    const to = earlierOf(row.to, span.to);
    if (from > to) continue;
    assert(from >= next, `two rates on ${from}`);
    if (from > next) unknown.push({ from: next, to: addDays(from, -1) });
    segments.push(...halfYears({ from, to }).map((half) => segmentOf(principal, half, row, dayCount)));
    next = addDays(to, 1);
  }
  if (next <= span.to) unknown.push({ from: next, to: span.to });

  const exact = segments.reduce((sum, segment) => sum + segment.exact, 0n);
  return { segments, exact, interest: roundInterest(exact), unknown };
}

function segmentOf(
  principal: Cents,
  { from, to }: Span,
  { isConfirmed, rate }: PublishedRate,
  dayCount: DayCount,
): InterestSegment {
  const days = daysBetween(from, to) + 1;
  const yearDays = dayCount === 'ACT/ACT' && isLeapYear(yearOf(from)) ? 366 : 365;
  return { from, to, days, rate, yearDays, exact: exactInterest(principal, rate, days, yearDays), isConfirmed };
}

/** The parts of a span in each half-year, in order. */
function halfYears(span: Span): readonly Span[] {
  const parts: Span[] = [];
  for (let from = span.from; from <= span.to;) {
    const end = plainDate(`${from.slice(0, 4)}-${monthOf(from) < 7 ? '06-30' : '12-31'}`);
    const to = earlierOf(end, span.to);
    parts.push({ from, to });
    from = addDays(to, 1);
  }
  return parts;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
