import type { Params } from '#contract/params';
import { wordsOf } from '#contract/texts/words';
import { parsePlainDate } from '#domain/calendar/plainDate';
import { formatMonth } from '#domain/format/date';

const { count, day, euros, many } = wordsOf('en');

const month = (p: Params): string => {
  const date = parsePlainDate(String(p['from'] ?? ''));
  return date.ok ? formatMonth(date.value, 'en') : '';
};

/** The sentence at the top of each of the owner's pages. */
export const mineSentencesEn = {
  'mine.received': (p) =>
    count(p, 'reminded') > 0
      ? `In ${month(p)}, ${euros(p, 'total')} came in, of which ${euros(p, 'reminded')} after a reminder.`
      : `In ${month(p)}, ${euros(p, 'total')} came in, without any reminder.`,
  'mine.received.none': (p) => `In ${month(p)}, nothing came in.`,
  'mine.promised': (p) =>
    `Until ${day(p, 'to')}, ${euros(p, 'total')} is promised by ${many(count(p, 'clients'), 'client', 'clients')}.`,
  'mine.promised.none': (p) => `Nobody promised you any money until ${day(p, 'to')}.`,
  'mine.paying': (p) =>
    `Your clients pay ${many(count(p, 'days'), 'day', 'days')} after the agreed date on average. In time or early: ${count(p, 'inTime')} of ${count(p, 'clients')}.`,
  'mine.paying.inTime': (p) =>
    `Your clients pay in time on average. In time or early: ${count(p, 'inTime')} of ${count(p, 'clients')}.`,
  'mine.paying.none': () => 'No invoice was paid in full for a year.',
  'mine.sentLate': (p) =>
    `${many(count(p, 'late'), 'invoice left', 'invoices left')} more than 3 days after the work, of ${count(p, 'known')}. They make ${euros(p, 'ofThem')} of the money that is late (${euros(p, 'overdue')} in all).`,
  'mine.sentLate.none': (p) =>
    `All your invoices with a date of the work (${count(p, 'known')} of ${count(p, 'all')}) left within 3 days.`,
  'mine.sentLate.unknown': () => 'No invoice of this year says when the work was done: note the delivery date to know.',
  'mine.vat': (p) =>
    `You advanced up to ${euros(p, 'vat')} of VAT on invoices not paid yet (${euros(p, 'open')} with VAT).`,
  'mine.vat.cashBasis': (p) =>
    `Your unpaid invoices (${euros(p, 'open')}) hold ${euros(p, 'vat')} of VAT. You pay it when the client pays: you advanced nothing.`,
  'mine.vat.none': () => 'You advanced no VAT: everything that carried some is paid.',
} satisfies Readonly<Record<string, (params: Params) => string>>;
