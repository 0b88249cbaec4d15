import { assert } from '#domain/assert';
import { holidays, type CalendarPlace } from '#domain/calendar/holidays';
import { addDays, isoWeekday, yearOf, type PlainDate } from '#domain/calendar/plainDate';

const saturday = 6;

/**
 * Monday to Friday, holidays apart. In Belgium that is the legal working day; in France (`jour ouvré`) the day on which
 * an office answers.
 *
 * @source C. civ. (BE) art. 1.7 § 3
 */
export function isWorkingDay(date: PlainDate, place: CalendarPlace): boolean {
  return isoWeekday(date) < saturday && !holidays(place, yearOf(date)).has(date);
}

/** `date` itself when it is a working day, else the first working day after it. */
export function nextWorkingDay(date: PlainDate, place: CalendarPlace): PlainDate {
  let day = date;
  while (!isWorkingDay(day, place)) day = addDays(day, 1);
  return day;
}

/**
 * The `count`th working day after `date`; `date` itself is not counted, whatever day it is.
 *
 * @param count whole number, zero or more; zero gives `date` back
 */
export function addWorkingDays(date: PlainDate, count: number, place: CalendarPlace): PlainDate {
  assert(Number.isInteger(count) && count >= 0, `working days must be whole and positive: ${count}`);
  let day = date;
  for (let counted = 0; counted < count; counted++) day = nextWorkingDay(addDays(day, 1), place);
  return day;
}

/** How a letter left: by post (registered or not), or by e-mail or text message. */
export type SentBy = 'post' | 'electronic';

/** The time a Belgian consumer has after the free first reminder. All days included. */
export type FirstReminderWindow = {
  /** Day 1 of the period. */
  readonly periodStart: PlainDate;
  readonly day14: PlainDate;
  /** Day 14, carried to the next working day. */
  readonly effectiveLastDay: PlainDate;
  /** First day on which indemnity and interest may be asked. */
  readonly chargeableFrom: PlainDate;
};

const belgium: CalendarPlace = { country: 'BE', isAlsaceMoselle: false };

/**
 * The 14 days that follow the first reminder to a Belgian consumer. They start on the third working day after posting,
 * or on the day after an electronic sending.
 *
 * @param days length of the period: 14 or more
 * @source CDE (BE) art. XIX.2; C. civ. (BE) art. 1.7 § 3 and § 4
 */
export function beFirstReminderWindow(sentOn: PlainDate, by: SentBy, days = 14): FirstReminderWindow {
  assert(Number.isInteger(days) && days >= 14, `the law gives at least 14 days: ${days}`);
  const periodStart = by === 'post' ? addWorkingDays(sentOn, 3, belgium) : addDays(sentOn, 1);
  const day14 = addDays(periodStart, days - 1);
  const effectiveLastDay = nextWorkingDay(day14, belgium);
  return { periodStart, day14, effectiveLastDay, chargeableFrom: addDays(effectiveLastDay, 1) };
}
