import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { parseDate } from '#domain/calendar/parseDate';
import { addDays, dayOf, monthOf, plainDate, yearOf } from '#domain/calendar/plainDate';

test('every way of writing a day gives that day', () => {
  const day = fc.integer({ min: 0, max: 36_000 }).map((days) => addDays(plainDate('2000-01-01'), days));
  fc.assert(
    fc.property(day, (date) => {
      const [y, m, d] = [date.slice(0, 4), date.slice(5, 7), date.slice(8)];
      const short = `${dayOf(date)}/${monthOf(date)}/${yearOf(date)}`;
      for (const text of [
        date,
        `${y}${m}${d}`,
        `${d}/${m}/${y}`,
        short,
        `${d}.${m}.${y}`,
        `${d}-${m}-${y.slice(2)}`,
        `${d}${m}${y.slice(2)}`,
        `${d}${m}${y}`,
        `${date} 10:30`,
      ]) {
        expect([text, parseDate(text)]).toEqual([text, { ok: true, value: date }]);
      }
      expect(parseDate(`${m}/${d}/${y}`, 'monthFirst')).toEqual({ ok: true, value: date });
    }),
  );
});

test('any text gives a date or a refusal', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const parsed = parseDate(text);
      expect(parsed.ok ? /^\d{4}-\d\d-\d\d$/.test(parsed.value) : parsed.error.code.startsWith('date.')).toBe(true);
    }),
  );
});

it.each([
  ['12/31/2026', 'date.monthFirst'],
  ['31/02/2026', 'date.invalid'],
  ['', 'date.missing'],
  ['31/12/1899', 'date.invalid'],
])('%j is refused as %s', (text, code) => {
  expect(parseDate(text)).toMatchObject({ ok: false, error: { code } });
});
