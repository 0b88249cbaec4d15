import type { Params } from '#contract/params';
import { wordsOf } from '#contract/texts/words';
import { formatPercent } from '#domain/format/amount';
import { parsePercent } from '#domain/money/rate';

const { count, day, many, text } = wordsOf('en');

const series: Readonly<Record<string, string>> = {
  FR_LEGAL_OTHER: 'legal interest (France)',
  ECB_MRO_SEMESTER_START: 'rate of the European Central Bank',
  BE_COMMERCIAL: 'interest between businesses (Belgium)',
  BE_LEGAL_CIVIL: 'legal interest (Belgium)',
};

const points: Readonly<Record<string, string>> = {
  beIndemnityPlace: 'rank of the indemnity',
  beDayCount: 'length of the year',
  beSaturday: 'Saturday in the first reminder',
  beVatPhrase: 'sentence on VAT',
  frDayCount: 'length of the year',
  frNoticeStart: 'start of interest',
  frEndOfMonth: '45 days end of month',
  frSector: 'terms of a sector',
};

function percent(p: Params): string {
  const rate = parsePercent(text(p, 'percent'));
  return rate === null ? '' : formatPercent(rate, 'en');
}

/** What is said about the rates of the law, in the history and where one is missing. */
export const rateSentencesEn = {
  'action.rate.entered': (p) => `Rate noted: ${series[text(p, 'series')] ?? ''}, ${percent(p)} from ${day(p, 'from')}`,
  'action.rate.corrected': (p) =>
    `Rate corrected: ${series[text(p, 'series')] ?? ''}, ${percent(p)} from ${day(p, 'from')}`,
  'action.rates.imported': (p) => `${many(count(p, 'count'), 'rate', 'rates')} taken from the file ${text(p, 'file')}`,
  'action.lawPoint.chosen': (p) => `Choice noted: ${points[text(p, 'point')] ?? ''}`,
  'action.period.closed': (p) => `Books closed up to ${day(p, 'to')}`,
  'action.period.reopened': (p) => `Period reopened: it was closed up to ${day(p, 'to')}`,
  'strip.rateSeason': (p) =>
    `New half-year: ${many(count(p, 'count'), 'legal rate', 'legal rates')} to type from the official notice`,
  'run.rateMissing': (p) =>
    `The interest rate is missing from ${day(p, 'from')}: ${many(count(p, 'count'), 'letter counts', 'letters count')} interest up to then only, and says so`,
  'run.rateMissingWhole': (p) =>
    `The interest rate is missing from ${day(p, 'from')}: ${many(count(p, 'count'), 'letter leaves', 'letters leave')} without a figure for interest, which stays reserved`,
} satisfies Readonly<Record<string, (params: Params) => string>>;
