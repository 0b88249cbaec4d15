import { amount, date, listOf, oneOf, optional, percent, shape, text, type Field } from '#cli/fields';
import { WrongCall } from '#cli/wrongCall';
import { addDays, earlierOf, laterOf, plainDate, type PlainDate } from '#domain/calendar/plainDate';
import { fixedRate, isRateKind, publishedRates } from '#domain/countries/rateBook';
import type { PublishedRate } from '#domain/countries/rateSeries';
import { dayCounts, type DayCount } from '#domain/ledger/interest';

/** A value that may be `null` or left out. */
export function orNull<T>(field: Field<T>): Field<T | null | undefined> {
  return optional<T | null>((value, where) => (value === null ? null : field(value, where)));
}

/** `ACT/365` unless said otherwise. */
export const dayCount: Field<DayCount | undefined> = optional(oneOf(dayCounts));

/** Rates of a series: a name of the rate book, `FIXED:x`, or parts of them, each from a day on. */
export const series: Field<readonly PublishedRate[]> = (value, where) => {
  if (!Array.isArray(value)) return ratesOf(text(value, where), where);
  const parts = listOf(shape({ from: date, series: text }))(value, where);
  return parts.flatMap((part, index) => {
    const next = parts[index + 1];
    const to = next === undefined ? plainDate('9999-12-31') : addDays(next.from, -1);
    return between(ratesOf(part.series, where), part.from, to);
  });
};

/** Amounts as decimal texts. */
export const amounts = listOf(amount);

function ratesOf(name: string, where: string): readonly PublishedRate[] {
  const fixed = /^FIXED:(.+)$/.exec(name)?.[1];
  if (fixed !== undefined) return fixedRate(percent(fixed, where));
  if (!isRateKind(name)) throw new WrongCall('field.invalid', where, { value: name });
  return publishedRates(name);
}

function between(rates: readonly PublishedRate[], from: PlainDate, to: PlainDate): readonly PublishedRate[] {
  return rates
    .filter((rate) => rate.from <= to && from <= rate.to)
    .map((rate) => ({ ...rate, from: laterOf(rate.from, from), to: earlierOf(rate.to, to) }));
}
