import { plainDate } from '#domain/calendar/plainDate';
import type { Language } from '#domain/country';
import { formatEuros } from '#domain/format/amount';
import { formatDate } from '#domain/format/date';
import type { VariableValues } from '#domain/letters/templates/variables';
import { letterTexts } from '#domain/letters/texts/letterTexts';
import { cents } from '#domain/money/cents';

/**
 * What a text is tried with before it is kept: a letter about one invoice with nothing sent before (`count` 1), or about
 * many with everything said and sent.
 */
export function sampleValues(language: Language, count: number): VariableValues {
  const { common } = letterTexts[language];
  const euros = (amount: number) => formatEuros(cents(amount), language);
  const date = formatDate(plainDate('2026-05-12'), language);
  const isMany = count > 1;
  const known = isMany ? date : null;
  const recall = { count, firstReminder: known, secondReminder: known, formalNotice: known, call: known, undated: 0 };
  const row = { number: 'FA-2026-0105', issuedOn: date, dueOn: date, gross: euros(124_000), open: euros(84_000) };
  return {
    ...{ amount: euros(93_217), deadline: formatDate(plainDate('2026-06-01'), language) },
    ...{ invoices: common.these(count), count, recall: common.recall(recall) },
    contact: common.contact({ phone: null, email: null }),
    ...{ balance: euros(84_000), charges: known === null ? null : euros(9_217) },
    ...{ customer: 'Martin Toiture', business: 'Plomberie Dubois', signatory: 'Julien Dubois' },
    ...{ numbers: row.number, reference: row.number, today: date },
    ...{ firstReminderOn: known, secondReminderOn: known, formalNoticeOn: known, callOn: known },
    list: Array.from({ length: count }, () => row),
    ...{ words: 'neuf cent trente-deux', iban: 'FR76 0000 0000 0000', days: 8, rank: 1 },
    ...{ person: isMany ? 'Mme Roux' : null, note: isMany ? 'Plomberie' : null },
    ...{ promisedOn: date, instalmentCount: count, instalmentOn: date, agreedOn: date, answerBy: date },
    ...{ receivedOn: date, means: isMany ? 'virement' : null, allPaid: isMany ? 1 : null },
    ...{ settledNumbers: isMany ? null : row.number, settledCount: 1, invoiceOn: date },
  };
}
