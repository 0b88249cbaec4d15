import { dayOf, monthOf, yearOf, type PlainDate } from '#domain/calendar/plainDate';
import { present } from '#domain/assert';
import type { Language } from '#domain/country';

const months = {
  fr: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
  nl: [
    'januari',
    'februari',
    'maart',
    'april',
    'mei',
    'juni',
    'juli',
    'augustus',
    'september',
    'oktober',
    'november',
    'december',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
} as const satisfies Record<Language, readonly string[]>;

/** A date in words: `1er mai 2026`, `12 mei 2026`, `12 May 2026`. No break can fall inside. */
export function formatDate(date: PlainDate, language: Language): string {
  const month = present(months[language][monthOf(date) - 1], 'month');
  const day = dayOf(date) === 1 && language === 'fr' ? '1er' : String(dayOf(date));
  return [day, month, yearOf(date)].join('\u00a0');
}

/** A date in figures, for tables: `12/05/2026` in the three languages. */
export function formatDateShort(date: PlainDate): string {
  return `${date.slice(8)}/${date.slice(5, 7)}/${date.slice(0, 4)}`;
}

/** The month of a date in words: `mai 2026`, `mei 2026`, `May 2026`. */
export function formatMonth(date: PlainDate, language: Language): string {
  return [present(months[language][monthOf(date) - 1], 'month'), yearOf(date)].join('\u00a0');
}
