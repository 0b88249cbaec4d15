import {
  addDays,
  addMonths,
  dateOf,
  daysBetween,
  endOfMonth,
  isoWeekday,
  monthOf,
  yearOf,
  type PlainDate,
} from '#domain/calendar/plainDate';
import { parseDate } from '#domain/calendar/parseDate';

// Every language is understood whatever the window speaks: a Fleming types `vr` in a French window.
const weekdayWords = [
  ['lun', 'lundi', 'ma', 'maa', 'maandag', 'mon', 'monday'],
  ['mar', 'mardi', 'di', 'din', 'dinsdag', 'tue', 'tuesday'],
  ['mer', 'mercredi', 'wo', 'woe', 'woensdag', 'wed', 'wednesday'],
  ['jeu', 'jeudi', 'do', 'don', 'donderdag', 'thu', 'thursday'],
  ['ven', 'vendredi', 'vr', 'vrij', 'vrijdag', 'fri', 'friday'],
  ['sam', 'samedi', 'za', 'zat', 'zaterdag', 'sat', 'saturday'],
  ['dim', 'dimanche', 'zo', 'zon', 'zondag', 'sun', 'sunday'],
];

const dayWords: Readonly<Record<string, number>> = {
  'aujourd hui': 0,
  auj: 0,
  vandaag: 0,
  today: 0,
  demain: 1,
  morgen: 1,
  tomorrow: 1,
  'apres demain': 2,
  overmorgen: 2,
  hier: -1,
  gisteren: -1,
  yesterday: -1,
};

const monthEndWords = new Set([
  'fin mois',
  'fin de mois',
  'fin du mois',
  'eind maand',
  'einde maand',
  'end of month',
  'month end',
]);

/**
 * Reads what a person types for a date: `ven` (the next one, never today), `+14`, `15/5` (the nearest in the wanted
 * direction), `15`, `fin mois`, `demain`, `12/05/2026`, `2026-05-12`.
 *
 * @param lean which year a date without year means: `future` for promises, `past` for invoices and payments
 * @returns the date, or null when the text is no date
 */
export function typedDate(text: string, today: PlainDate, lean: 'future' | 'past'): PlainDate | null {
  const plain = text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[’'\u00a0-]+(?=\D)/g, ' ')
    .trim();
  if (plain === '') return null;

  const shift = /^([+-])\s?(\d{1,3})\s?(?:j|d)?$/.exec(plain);
  if (shift !== null) return addDays(today, Number(shift[2]) * (shift[1] === '-' ? -1 : 1));
  const word = dayWords[plain];
  if (word !== undefined) return addDays(today, word);
  if (monthEndWords.has(plain)) return endOfMonth(today);
  const weekday = weekdayWords.findIndex((words) => words.includes(plain));
  if (weekday >= 0) return nearestWeekday(weekday + 1, today, lean);
  return dayAndMonth(plain, today, lean) ?? fullDate(plain);
}

function fullDate(text: string): PlainDate | null {
  const parsed = parseDate(text);
  return parsed.ok ? parsed.value : null;
}

function nearestWeekday(weekday: number, today: PlainDate, lean: 'future' | 'past'): PlainDate {
  const ahead = (weekday - isoWeekday(today) + 7) % 7 || 7;
  return addDays(today, lean === 'future' ? ahead : ahead - 7 || -7);
}

// Without a year the nearest day on the wanted side is meant; a day just beyond it is a typing slip nobody makes.
function dayAndMonth(text: string, today: PlainDate, lean: 'future' | 'past'): PlainDate | null {
  const match = /^(\d{1,2})(?:[/. -](\d{1,2}))?$/.exec(text);
  if (match === null) return null;
  const day = Number(match[1]);
  if (match[2] === undefined) return nearestDayOfMonth(day, today, lean);
  const year = yearOf(today);
  const candidates = [year - 1, year, year + 1].map((each) => dateOf(each, Number(match[2]), day));
  return nearest(candidates, today, lean);
}

function nearestDayOfMonth(day: number, today: PlainDate, lean: 'future' | 'past'): PlainDate | null {
  const candidates = [-1, 0, 1].map((months) => {
    const month = addMonths(dateOf(yearOf(today), monthOf(today), 1) ?? today, months);
    return dateOf(yearOf(month), monthOf(month), day);
  });
  return nearest(candidates, today, lean);
}

function nearest(dates: readonly (PlainDate | null)[], today: PlainDate, lean: 'future' | 'past'): PlainDate | null {
  const fitting = dates
    .filter((date) => date !== null)
    .filter((date) => (lean === 'future' ? date >= today : date <= today))
    .sort((a, b) => Math.abs(daysBetween(today, a)) - Math.abs(daysBetween(today, b)));
  return fitting[0] ?? null;
}
