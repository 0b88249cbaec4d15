import { plainWords } from '#domain/imports/cellText';
import type { CustomerDraft, InvoiceDraft } from '#domain/imports/row';
import { dueDateByTerms, type EndOfMonthMethod } from '#domain/terms/paymentTerms';
import type { CalendarPlace } from '#domain/calendar/holidays';
import { addDays, type PlainDate } from '#domain/calendar/plainDate';

/** Days to pay as a list gives them, alone or with the end of a month. */
export type FileTerms = NonNullable<CustomerDraft['terms']>;

const atOnce =
  /^(?:comptant|au comptant|a reception|a reception de facture|reception|contant|on receipt|due on receipt|immediate|cash)$/;
const endOfMonth = /\b(?:fin (?:de |du )?mois|fdm|fm|einde (?:van de )?maand|eom|end of (?:the )?month|month end)\b/g;
const fillers = new Set(
  'a apres calendaires calendar d dagen dag date day days de dgn du facture factuur factuurdatum from invoice j jour jours jrs la le na net nets netto paiement plus reception vanaf'.split(
    ' ',
  ),
);
const daysMax = 365;

/** `30`, `30 jours`, `45 j fin de mois`, `30 dagen einde maand`, `net 30`, `comptant`; null when it is no number of days. */
export function paymentTermsOf(cell: string): FileTerms | null {
  const words = plainWords(cell).replace(/(\d)(\p{L})/gu, '$1 $2');
  if (atOnce.test(words)) return { days: 0, isEndOfMonth: false };
  const isEndOfMonth = words.search(endOfMonth) >= 0;
  const rest = words
    .replace(endOfMonth, ' ')
    .split(' ')
    .filter((word) => word !== '' && !fillers.has(word));
  const [number, ...others] = rest;
  // "45 jours fin de mois le 10" is another rule: nothing is guessed.
  if (others.length > 0) return null;
  if (number === undefined) return isEndOfMonth ? { days: 0, isEndOfMonth } : null;
  const days = Number(number);
  return /^\d{1,3}$/.test(number) && days <= daysMax ? { days, isEndOfMonth } : null;
}

/** How days become a date: whose working days, and how the end of a month is counted; undefined: plain days. */
export type DueCalendar = { readonly place: CalendarPlace; readonly endOfMonth: EndOfMonthMethod } | undefined;

/** The due date that terms give. */
export function dueByTerms(date: PlainDate, { days, isEndOfMonth }: FileTerms, calendar: DueCalendar): PlainDate {
  if (calendar === undefined) return addDays(date, days);
  return dueDateByTerms(date, { days, endOfMonth: isEndOfMonth ? calendar.endOfMonth : null }, calendar.place);
}

/** An invoice without a due date whose line names the terms: the date is made of them, nobody has to type it. */
export function withDueDate(draft: InvoiceDraft, calendar: DueCalendar): InvoiceDraft {
  const { customer, date, dueDate, kind } = draft;
  const terms = customer.terms ?? null;
  if (kind === 'creditNote' || date === null || dueDate !== null || terms === null) return draft;
  const problems = draft.problems.filter(({ code }) => code !== 'dueDate.missing');
  return { ...draft, dueDate: dueByTerms(date, terms, calendar), problems };
}
