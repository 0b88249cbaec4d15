import { amount, date, listOf, oneOf, optional, percent, shape, text, truth, type Field } from '#cli/fields';
import { WrongCall } from '#cli/wrongCall';
import { addDays, earlierOf, laterOf, plainDate, yearOf, type PlainDate } from '#domain/calendar/plainDate';
import { fixedRate, isRateKind, publishedRates } from '#domain/countries/rateBook';
import type { PublishedRate } from '#domain/countries/rateSeries';
import { dayCounts, type DayCount } from '#domain/ledger/interest';
import type { Cents } from '#domain/money/cents';

/** A value that may be `null` or left out. */
export function orNull<T>(field: Field<T>): Field<T | null | undefined> {
  return optional<T | null>((value, where) => (value === null ? null : field(value, where)));
}

/** A fact that may be `null` or left out: then it is not so. */
export const maybeTruth: Field<boolean | null | undefined> = orNull(truth);

/** An amount of zero or more. */
export const due: Field<Cents> = (value, where) => {
  const read = amount(value, where);
  if (read < 0) throw new WrongCall('field.invalid', where, { value: String(value) });
  return read;
};

// Terms of ten years and plans of years are added to these dates: the calendar has four digits.
const earliestYear = 1900;
const latestYear = 2900;

/** A day of the calendar, in a year in which somebody may owe something. */
export const day: Field<PlainDate> = (value, where) => {
  const read = date(value, where);
  if (yearOf(read) < earliestYear || yearOf(read) > latestYear) {
    throw new WrongCall('field.invalid', where, { value: read });
  }
  return read;
};

const dayCountWord = oneOf(dayCounts);

/** `ACT/365` or `ACT/ACT`; may be left out. */
export const dayCount: Field<DayCount | null | undefined> = orNull(dayCountWord);

/** The rates of a series and the day count that goes with them unless another was agreed. */
export type Rates = { readonly rates: readonly PublishedRate[]; readonly dayCount: DayCount };

/** Rates of a series: a name of the rate book, `FIXED:x`, or parts of them, each from a day on. */
export const series: Field<Rates> = (value, where) => {
  if (!Array.isArray(value)) return ratesOf(text(value, where), where);
  const parts = listOf(shape({ from: day, series: text }))(value, where);
  if (parts.length === 0) throw new WrongCall('field.invalid', where);
  const inOrder = parts.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  const read = inOrder.map((part, index) => {
    const next = inOrder[index + 1];
    const to = next === undefined ? plainDate('9999-12-31') : addDays(next.from, -1);
    const { rates, dayCount: count } = ratesOf(part.series, where);
    return { rates: between(rates, part.from, to), dayCount: count };
  });
  return { rates: read.flatMap(({ rates }) => rates), dayCount: read[0]?.dayCount ?? 'ACT/365' };
};

/** Amounts of zero or more, as decimal texts. */
export const amounts = listOf(due);

function ratesOf(name: string, where: string): Rates {
  const fixed = /^FIXED:(.+)$/.exec(name)?.[1];
  if (fixed !== undefined) return { rates: fixedRate(percent(fixed, where)), dayCount: 'ACT/365' };
  if (!isRateKind(name)) throw new WrongCall('field.invalid', where, { value: name });
  // The official formula of the French legal rate counts over the days of the year.
  return { rates: publishedRates(name), dayCount: name.startsWith('FR_LEGAL') ? 'ACT/ACT' : 'ACT/365' };
}

function between(rates: readonly PublishedRate[], from: PlainDate, to: PlainDate): readonly PublishedRate[] {
  return rates
    .filter((rate) => rate.from <= to && from <= rate.to)
    .map((rate) => ({ ...rate, from: laterOf(rate.from, from), to: earlierOf(rate.to, to) }))
    .filter((rate) => rate.from <= rate.to);
}
