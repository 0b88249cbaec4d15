import { UTCDate } from '@date-fns/utc';
import * as dateFns from 'date-fns';
import { assert } from '#domain/assert';
import { ok, reject, type Result } from '#domain/result';

declare const plainDateBrand: unique symbol;

/**
 * A calendar date, `YYYY-MM-DD`: what is printed on an invoice, the same everywhere on earth.
 * Text order is date order, so dates are compared with `<` and sorted as strings.
 */
export type PlainDate = string & { readonly [plainDateBrand]: true };

/** Reads an ISO date. Refuses what is no day of the calendar (`2026-02-30`). */
export function parsePlainDate(text: string): Result<PlainDate, 'date.invalid'> {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return reject('date.invalid', { text });

  // Plain arithmetic: a ledger reads a million dates, and a `Date` for each takes seconds.
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const exists = year >= 100 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return exists ? ok(text as PlainDate) : reject('date.invalid', { text });
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** A date that the program itself wrote. @throws BugError when it is none */
export function plainDate(text: string): PlainDate {
  const parsed = parsePlainDate(text);
  assert(parsed.ok, `not a date: ${text}`);
  return parsed.value;
}

/** The date of these parts (month 1 to 12), or null when there is no such day. */
export function dateOf(year: number, month: number, day: number): PlainDate | null {
  const pad = (value: number, length: number) => String(value).padStart(length, '0');
  const parsed = parsePlainDate(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`);
  return parsed.ok ? parsed.value : null;
}

/** The date `days` calendar days later (earlier when negative). */
export function addDays(date: PlainDate, days: number): PlainDate {
  assert(Number.isInteger(days), `days must be whole: ${days}`);
  return fromDayNumber(dayNumber(date) + days);
}

/** 31 January plus one month is the last day of February, as in contracts. */
export function addMonths(date: PlainDate, months: number): PlainDate {
  return fromUtc(dateFns.addMonths(toUtc(date), months));
}

/** The last day of the month of `date`. */
export function endOfMonth(date: PlainDate): PlainDate {
  return fromUtc(dateFns.lastDayOfMonth(toUtc(date)));
}

/** Whole calendar days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** 1 Monday to 7 Sunday. */
export function isoWeekday(date: PlainDate): number {
  return dateFns.getISODay(toUtc(date));
}

/** The later of two dates. */
export function laterOf(a: PlainDate, b: PlainDate): PlainDate {
  return a > b ? a : b;
}

/** The earlier of two dates. */
export function earlierOf(a: PlainDate, b: PlainDate): PlainDate {
  return a < b ? a : b;
}

/** Year of the date. */
export function yearOf(date: PlainDate): number {
  return Number(date.slice(0, 4));
}

/** Month of the date, 1 to 12. */
export function monthOf(date: PlainDate): number {
  return Number(date.slice(5, 7));
}

/** Day of the month, 1 to 31. */
export function dayOf(date: PlainDate): number {
  return Number(date.slice(8));
}

// Days since 1 March of the year 0, by plain arithmetic: sequences and interest count days by the million, and a `Date` for
// each takes seconds. A year that starts in March has its odd day at the end. Tested against date-fns.
const daysIn400Years = 146_097;

function dayNumber(date: PlainDate): number {
  const month = monthOf(date);
  const year = yearOf(date) - (month <= 2 ? 1 : 0);
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOf(date) - 1;
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return year * 365 + leapDays + dayOfYear;
}

function fromDayNumber(days: number): PlainDate {
  const era = Math.floor(days / daysIn400Years);
  const dayOfEra = days - era * daysIn400Years;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1_460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch + (monthFromMarch < 10 ? 3 : -9);
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  const pad = (value: number, length: number) => String(value).padStart(length, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as PlainDate;
}

// The only two places where a calendar date meets a `Date`. Always in UTC: a local midnight may
// not exist on the day the clocks change.
function toUtc(date: PlainDate): UTCDate {
  return new UTCDate(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8)));
}

function fromUtc(date: Date): PlainDate {
  return date.toISOString().slice(0, 10) as PlainDate;
}
