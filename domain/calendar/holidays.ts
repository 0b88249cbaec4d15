import Holidays from 'date-holidays';
import { plainDate, type PlainDate } from '#domain/calendar/plainDate';
import type { Country } from '#domain/country';

/** Where the calendar holds: a country, and for France whether Alsace-Moselle's two more days count. */
export type CalendarPlace = {
  readonly country: Country;
  readonly isAlsaceMoselle: boolean;
};

// Reading the rules of a country is slow; a place and a year are asked thousands of times.
const calendars = new Map<string, Holidays>();
const holidaysByYear = new Map<string, ReadonlySet<PlainDate>>();

/**
 * The legal holidays of a year: 11 in France (13 in Alsace-Moselle), 10 in Belgium; regional and optional days are none.
 *
 * @param year a calendar year, such as 2026
 * @source C. trav. L3133-1 and L3134-13 (France); royal decree of 18 April 1974 (Belgium)
 */
export function holidays(place: CalendarPlace, year: number): ReadonlySet<PlainDate> {
  const key = `${regionOf(place)} ${year}`;
  const known = holidaysByYear.get(key);
  if (known !== undefined) return known;

  const dates = calendarOf(regionOf(place))
    .getHolidays(year)
    .filter(({ type }) => type === 'public')
    .map(({ date }) => plainDate(date.slice(0, 10)));
  const days = new Set(dates);
  holidaysByYear.set(key, days);
  return days;
}

/**
 * The same days, each with the rule that makes it one: `05-01`, or `easter 39` for days after Easter Sunday.
 *
 * @param year a calendar year, such as 2026
 */
export function holidayRules(place: CalendarPlace, year: number): ReadonlyMap<PlainDate, string> {
  const days = calendarOf(regionOf(place))
    .getHolidays(year)
    .filter(({ type }) => type === 'public');
  return new Map(days.map(({ date, rule }) => [plainDate(date.slice(0, 10)), rule]));
}

// Moselle (57) stands for the three departments: they share the local law.
function regionOf({ country, isAlsaceMoselle }: CalendarPlace): 'BE' | 'FR' | 'FR-57' {
  if (country === 'BE') return 'BE';
  return isAlsaceMoselle ? 'FR-57' : 'FR';
}

function calendarOf(region: 'BE' | 'FR' | 'FR-57'): Holidays {
  const known = calendars.get(region);
  if (known !== undefined) return known;

  const calendar = region === 'FR-57' ? new Holidays('FR', '57') : new Holidays(region);
  calendars.set(region, calendar);
  return calendar;
}
