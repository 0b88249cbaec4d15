import type { PlainDate } from '#domain/calendar/plainDate';
import { relativeDay, shortDate } from '#renderer/i18n/dates';
import { useLanguage, useToday } from '#renderer/i18n/language.tsx';

/** A date and how far it is: `12 mai (dans 3 jours)`. `isShort` leaves the words out where a column says them. */
export function DateText({ value, isShort = false }: { readonly value: PlainDate; readonly isShort?: boolean }) {
  const language = useLanguage();
  const today = useToday();
  const date = shortDate(value, today, language);
  return <time dateTime={value}>{isShort ? date : `${date} (${relativeDay(value, today, language)})`}</time>;
}
