import type { Output } from '#contract/api';
import { formatPercent } from '#domain/format/amount';
import { formatDateShort } from '#domain/format/date';
import { parsePercent } from '#domain/money/rate';
import type { PlainDate } from '#domain/calendar/plainDate';
import type { Language } from '#domain/country';
import type { RatesText } from '#renderer/i18n/fr/rates';

export type RatesView = Output<'rates.get'>;
export type RateRow = RatesView['series'][number]['rows'][number];

/** `12.15` of the program, with the decimal sign of the language. */
export function percentShown(percent: string, language: Language): string {
  const rate = parsePercent(percent);
  return rate === null ? percent : formatPercent(rate, language);
}

/** `du 01/07/2026 au 31/12/2026`. */
export function periodShown({ from, to }: { readonly from: PlainDate; readonly to: PlainDate }, text: RatesText) {
  return text.period(formatDateShort(from), formatDateShort(to));
}
