import { amount, date, listOf, oneOf, optional, shape, text, truth, type Field } from '#cli/fields';
import { WrongCall } from '#cli/wrongCall';
import { addDays, earlierOf, laterOf, plainDate, yearOf, type PlainDate } from '#domain/calendar/plainDate';
import { fixedRate, isRateKind, publishedRates } from '#domain/countries/rateBook';
import { parseTypedRate } from '#domain/countries/rateEntry';
import type { PublishedRate } from '#domain/countries/rateSeries';
import { dayCounts, type DayCount } from '#domain/ledger/interest';
import type { Cents } from '#domain/money/cents';
import { ratePpm, type RatePpm } from '#domain/money/rate';

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

// A rate agreed for a year: above a hundred percent somebody forgot the decimal sign.
const yearRateMax = ratePpm(1_000_000);

/** A rate for a year as a decimal percentage, such as `12.15`; never `12,15 %`, and never `0.1215` for it. */
export const yearRate: Field<RatePpm> = (value, where) => {
  const given = text(value, where);
  const read = parseTypedRate(given, yearRateMax);
  const code = read.ok ? null : read.error.code;
  if (code === 'rate.looksLikeFraction' || code === 'rate.tooHigh') throw new WrongCall(code, where, { value: given });
  if (!read.ok || !/^\d+(?:\.\d+)?$/.test(given)) throw new WrongCall('rate.notDecimal', where, { value: given });
  return read.value;
};

/** The days of an invoice in their order: it falls due, and is paid, on its own day or later. @throws WrongCall */
export function inOrder(
  invoicedOn: PlainDate | null | undefined,
  dueOn: PlainDate | null | undefined,
  payments: readonly { readonly on: PlainDate | null | undefined; readonly where: string }[] = [],
): void {
  if (invoicedOn === null || invoicedOn === undefined) return;
  if (dueOn !== null && dueOn !== undefined && dueOn < invoicedOn) {
    throw new WrongCall('date.dueBeforeInvoice', 'inputs.dueDate', { value: dueOn, other: invoicedOn });
  }
  for (const { on, where } of payments) {
    if (on === null || on === undefined || on >= invoicedOn) continue;
    throw new WrongCall('date.paymentBeforeInvoice', where, { value: on, other: invoicedOn });
  }
}

/** The rates of a series and the day count that goes with them unless another was agreed. */
export type Rates = { readonly rates: readonly PublishedRate[]; readonly dayCount: DayCount };

/** Rates of a series: a name of the rate book, `FIXED:x`, or parts of them, each from a day on. */
export const series: Field<Rates> = (value, where) => {
  if (!Array.isArray(value)) return ratesOf(text(value, where), where);
  const parts = listOf(shape({ from: day, to: orNull(day), series: text }))(value, where);
  if (parts.length === 0) throw new WrongCall('field.invalid', where);
  const ordered = parts.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  const read = ordered.map((part, index) => {
    const next = ordered[index + 1];
    const ownEnd = part.to ?? null;
    if (ownEnd !== null && ownEnd < part.from) throw new WrongCall('field.invalid', where, { value: ownEnd });
    // A part without a last day ends where the next one begins.
    if (next !== undefined && next.from <= (ownEnd ?? part.from)) {
      throw new WrongCall('rate.periodsOverlap', where, { value: next.from });
    }
    const to = ownEnd ?? (next === undefined ? plainDate('9999-12-31') : addDays(next.from, -1));
    const { rates, dayCount: count } = ratesOf(part.series, where);
    return { rates: between(rates, part.from, to), dayCount: count };
  });
  return { rates: read.flatMap(({ rates }) => rates), dayCount: read[0]?.dayCount ?? 'ACT/365' };
};

/** Amounts of zero or more, as decimal texts. */
export const amounts = listOf(due);

function ratesOf(name: string, where: string): Rates {
  const fixed = /^FIXED:(.+)$/.exec(name)?.[1];
  if (fixed !== undefined) return { rates: fixedRate(yearRate(fixed, where)), dayCount: 'ACT/365' };
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
