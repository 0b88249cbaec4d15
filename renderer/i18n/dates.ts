import { dayOf, daysBetween, isoWeekday, monthOf, yearOf, type PlainDate } from '#domain/calendar/plainDate';
import type { Language } from '#domain/country';
import { formatDate } from '#domain/format/date';

const names = {
  fr: {
    weekdays: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
    today: 'aujourd’hui',
    tomorrow: 'demain',
    yesterday: 'hier',
    ahead: (days: number) => `dans ${days} jours`,
    ago: (days: number) => `il y a ${days} jours`,
  },
  nl: {
    weekdays: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
    today: 'vandaag',
    tomorrow: 'morgen',
    yesterday: 'gisteren',
    ahead: (days: number) => `over ${days} dagen`,
    ago: (days: number) => `${days} dagen geleden`,
  },
  en: {
    weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    today: 'today',
    tomorrow: 'tomorrow',
    yesterday: 'yesterday',
    ahead: (days: number) => `in ${days} days`,
    ago: (days: number) => `${days} days ago`,
  },
} as const satisfies Record<Language, object>;

/** How far a date is from today, in words: `demain`, `dans 3 jours`, `il y a 12 jours`. */
export function relativeDay(date: PlainDate, today: PlainDate, language: Language): string {
  const words = names[language];
  const days = daysBetween(today, date);
  if (days === 0) return words.today;
  if (days === 1) return words.tomorrow;
  if (days === -1) return words.yesterday;
  return days > 0 ? words.ahead(days) : words.ago(-days);
}

/** A date without its year when it is this year: `12 mai`, `12 mai 2025`. */
export function shortDate(date: PlainDate, today: PlainDate, language: Language): string {
  const full = formatDate(date, language);
  return yearOf(date) === yearOf(today) ? full.slice(0, full.lastIndexOf('\u00a0')) : full;
}

/** A date with its day of the week: `mardi 12 mai`. */
export function weekdayDate(date: PlainDate, today: PlainDate, language: Language): string {
  return `${weekdayName(date, language)} ${shortDate(date, today, language)}`;
}

/** `mardi`, `dinsdag`, `Tuesday`. */
export function weekdayName(date: PlainDate, language: Language): string {
  return names[language].weekdays[isoWeekday(date) - 1] ?? '';
}

/** `12/05`, and the year when it is another one: for narrow columns. */
export function figuresDate(date: PlainDate, today: PlainDate): string {
  const pad = (value: number) => String(value).padStart(2, '0');
  const dayMonth = `${pad(dayOf(date))}/${pad(monthOf(date))}`;
  return yearOf(date) === yearOf(today) ? dayMonth : `${dayMonth}/${yearOf(date)}`;
}
