import { dateOf, type PlainDate } from '#domain/calendar/plainDate';
import { ok, reject, type Result } from '#domain/result';

/** How a column writes its dates. Day first is the custom of France and Belgium. */
export const dateOrders = ['dayFirst', 'monthFirst'] as const;
export type DateOrder = (typeof dateOrders)[number];

export type DateRefusal = 'date.missing' | 'date.invalid' | 'date.monthFirst';

const yearMin = 1900;
const yearMax = 2199;

/**
 * Reads a date of a list: `31/12/2026`, `31-12-26`, `31.12.2026`, `2026-12-31`, `2026-12-31T23:30:00`, `20261231`,
 * `311226`. Two-digit years are 20xx; years outside 1900 to 2199 are refused.
 *
 * @param order which number comes first when the text does not start with the year
 * @returns the date, or `date.monthFirst` when the day exists only read the other way round: a question for the user
 */
export function parseDate(text: string, order: DateOrder = 'dayFirst'): Result<PlainDate, DateRefusal> {
  const plain = text.trim();
  if (plain === '') return reject('date.missing');
  const params = { text: plain.length > 40 ? `${plain.slice(0, 40)}…` : plain };

  // A time of day after the date says nothing about the day.
  const day = plain.replace(/[T ]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/, '');
  const iso = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(day) ?? /^(\d{4})()(\d{2})(\d{2})$/.exec(day);
  const fromIso = iso === null ? null : inRange(Number(iso[1]), Number(iso[3]), Number(iso[4]));
  if (fromIso !== null) return ok(fromIso);

  const parts =
    /^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4}|\d{2})$/.exec(day) ??
    // Without separators: 31122026 cannot be a year first (no month 20), 311226 is the habit of accounting files.
    /^(\d{2})()(\d{2})(\d{4}|\d{2})$/.exec(day);
  if (parts === null) return reject('date.invalid', params);
  const [first, second] = [Number(parts[1]), Number(parts[3])];
  const year = parts[4]?.length === 2 ? 2000 + Number(parts[4]) : Number(parts[4]);

  const wanted = order === 'dayFirst' ? inRange(year, second, first) : inRange(year, first, second);
  if (wanted !== null) return ok(wanted);
  const isMonthFirst = order === 'dayFirst' && inRange(year, first, second) !== null;
  return reject(isMonthFirst ? 'date.monthFirst' : 'date.invalid', params);
}

function inRange(year: number, month: number, day: number): PlainDate | null {
  return year < yearMin || year > yearMax ? null : dateOf(year, month, day);
}
