import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { addWorkingDays, beFirstReminderWindow, isWorkingDay, nextWorkingDay } from '#domain/calendar/businessDays';
import { holidays, type CalendarPlace } from '#domain/calendar/holidays';
import { addDays, plainDate, type PlainDate } from '#domain/calendar/plainDate';

const france: CalendarPlace = { country: 'FR', isAlsaceMoselle: false };
const alsace: CalendarPlace = { country: 'FR', isAlsaceMoselle: true };
const belgium: CalendarPlace = { country: 'BE', isAlsaceMoselle: false };
const places = { FR: france, BE: belgium };

// Easter Monday, Ascension and Whit Monday of the years the texts give.
const movable: Readonly<Record<number, readonly string[]>> = {
  2025: ['04-21', '05-29', '06-09'],
  2026: ['04-06', '05-14', '05-25'],
  2027: ['03-29', '05-06', '05-17'],
  2028: ['04-17', '05-25', '06-05'],
};
const goodFriday: Readonly<Record<number, string>> = { 2025: '04-18', 2026: '04-03', 2027: '03-26', 2028: '04-14' };
const fixedFrance = ['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25'];
const fixedBelgium = ['01-01', '05-01', '07-21', '08-15', '11-01', '11-11', '12-25'];

describe('holidays', () => {
  it.each([2025, 2026, 2027, 2028])('are exactly the legal ones in %i', (year) => {
    const days = (list: readonly (string | undefined)[]) => list.map((day) => `${year}-${day}`).toSorted();
    const moving = movable[year] ?? [];

    expect([...holidays(france, year)].toSorted()).toEqual(days([...fixedFrance, ...moving]));
    expect([...holidays(belgium, year)].toSorted()).toEqual(days([...fixedBelgium, ...moving]));
    expect([...holidays(alsace, year)].toSorted()).toEqual(
      days([...fixedFrance, ...moving, goodFriday[year], '12-26']),
    );
  });
});

describe('working days', () => {
  // The vectors of registered mail: the days a letter waits are counted in working days.
  it.each([
    ['BE', '2026-03-16', 3, '2026-03-19'],
    ['BE', '2026-04-02', 3, '2026-04-08'],
    ['BE', '2026-04-30', 3, '2026-05-06'],
    ['BE', '2026-07-17', 3, '2026-07-23'],
    ['BE', '2026-12-23', 3, '2026-12-29'],
    ['FR', '2026-05-06', 3, '2026-05-12'],
    ['FR', '2026-07-10', 3, '2026-07-16'],
    ['FR', '2026-12-31', 3, '2027-01-06'],
    ['BE', '2026-05-13', 3, '2026-05-19'],
    ['FR', '2026-05-22', 3, '2026-05-28'],
  ] as const)('%s: %s and %i working days is %s', (country, from, count, result) => {
    expect(addWorkingDays(plainDate(from), count, places[country])).toBe(result);
  });

  it('counts nothing for zero days, even from a Sunday', () => {
    expect(addWorkingDays(plainDate('2026-03-01'), 0, france)).toBe('2026-03-01');
  });

  test('the next working day is the day itself or the first one after days off', () => {
    const anyDay = fc.integer({ min: 0, max: 3_000 }).map((days) => addDays(plainDate('2024-01-01'), days));
    fc.assert(
      fc.property(anyDay, fc.constantFrom(france, alsace, belgium), (day, place) => {
        const next = nextWorkingDay(day, place);
        expect(isWorkingDay(next, place)).toBe(true);
        for (let off: PlainDate = day; off < next; off = addDays(off, 1)) expect(isWorkingDay(off, place)).toBe(false);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the 14 days after the free first reminder (Belgian consumer)', () => {
  it.each([
    // The published illustration: posted on a Monday.
    ['2023-09-18', 'post', '2023-09-21', '2023-10-04', '2023-10-04', '2023-10-05'],
    ['2026-02-10', 'electronic', '2026-02-11', '2026-02-24', '2026-02-24', '2026-02-25'],
    // Good Friday is a working day in Belgium, Easter Monday is not.
    ['2026-04-02', 'post', '2026-04-08', '2026-04-21', '2026-04-21', '2026-04-22'],
    // Day 14 on a Saturday is carried to Monday.
    ['2026-03-07', 'electronic', '2026-03-08', '2026-03-21', '2026-03-23', '2026-03-24'],
  ] as const)('sent on %s by %s', (sentOn, by, periodStart, day14, effectiveLastDay, chargeableFrom) => {
    expect(beFirstReminderWindow(plainDate(sentOn), by)).toEqual({
      periodStart,
      day14,
      effectiveLastDay,
      chargeableFrom,
    });
  });
});
