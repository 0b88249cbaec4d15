import { UTCDate } from '@date-fns/utc';
import * as dateFns from 'date-fns';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  addDays,
  addMonths,
  dateOf,
  daysBetween,
  endOfMonth,
  isoWeekday,
  parsePlainDate,
  plainDate,
  type PlainDate,
} from '#domain/calendar/plainDate';

const anyDate = fc
  .record({ year: fc.integer({ min: 1900, max: 2299 }), day: fc.integer({ min: 0, max: 364 }) })
  .map(({ year, day }) => addDays(plainDate(`${year}-01-01`), day));
const anyDays = fc.integer({ min: -200_000, max: 200_000 });

// The same in the library: an independent witness.
const witness = (date: PlainDate) => new UTCDate(`${date}T00:00:00Z`);

describe('a date as text', () => {
  it.each(['2026-02-29', '2026-02-30', '2026-13-01', '2026-00-10', '2026-04-31', '26-01-01', '2026-1-1', ''])(
    'refuses %s',
    (text) => {
      expect(parsePlainDate(text).ok).toBe(false);
    },
  );

  it.each(['2024-02-29', '2000-02-29', '2026-12-31'])('takes %s', (text) => {
    expect(parsePlainDate(text)).toEqual({ ok: true, value: text });
  });

  it('knows which parts are a day', () => {
    expect(dateOf(1900, 2, 29)).toBeNull();
    expect(dateOf(2028, 2, 29)).toBe('2028-02-29');
  });
});

describe('counting days', () => {
  it.each([
    ['2026-02-28', 1, '2026-03-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-03-01', -1, '2026-02-28'],
    ['2000-02-28', 2, '2000-03-01'],
    ['2100-02-28', 1, '2100-03-01'],
    ['2026-03-29', 1, '2026-03-30'], // the clocks change
  ])('%s and %i days is %s', (from, days, to) => {
    expect(addDays(plainDate(from), days)).toBe(to);
    expect(daysBetween(plainDate(from), plainDate(to))).toBe(days);
  });

  test('agrees with the library on any date and any distance', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -40_000, max: 40_000 }), (date, days) => {
        const later = addDays(date, days);
        expect(later).toBe(dateFns.addDays(witness(date), days).toISOString().slice(0, 10));
        expect(daysBetween(date, later)).toBe(dateFns.differenceInCalendarDays(witness(later), witness(date)));
      }),
    );
  });

  test('there and back is where it was', () => {
    fc.assert(
      fc.property(anyDate, anyDays, (date, days) => {
        expect(addDays(addDays(date, days), -days)).toBe(date);
      }),
    );
  });

  it('gives the weekday', () => {
    expect([isoWeekday(plainDate('2026-11-22')), isoWeekday(plainDate('2026-11-23'))]).toEqual([7, 1]);
  });
});

describe('months, as in contracts', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-11-30', 3, '2027-02-28'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(addMonths(plainDate(from), months)).toBe(to);
  });

  it('ends on its last day', () => {
    expect([endOfMonth(plainDate('2024-02-10')), endOfMonth(plainDate('2026-12-31'))]).toEqual([
      '2024-02-29',
      '2026-12-31',
    ]);
  });
});
