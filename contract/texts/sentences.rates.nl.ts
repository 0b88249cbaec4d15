import type { Params } from '#contract/params';
import { wordsOf } from '#contract/texts/words';
import { formatPercent } from '#domain/format/amount';
import { parsePercent } from '#domain/money/rate';

const { count, day, many, text } = wordsOf('nl');

const series: Readonly<Record<string, string>> = {
  FR_LEGAL_OTHER: 'wettelijke rente (Frankrijk)',
  ECB_MRO_SEMESTER_START: 'rente van de Europese Centrale Bank',
  BE_COMMERCIAL: 'rente tussen ondernemingen (België)',
  BE_LEGAL_CIVIL: 'wettelijke rente (België)',
};

const points: Readonly<Record<string, string>> = {
  beIndemnityPlace: 'rang van de vergoeding',
  beDayCount: 'lengte van het jaar',
  beSaturday: 'zaterdag bij de eerste herinnering',
  beVatPhrase: 'zin over de btw',
  frDayCount: 'lengte van het jaar',
  frNoticeStart: 'begin van de rente',
  frEndOfMonth: '45 dagen einde maand',
  frSector: 'termijn van een sector',
};

function percent(p: Params): string {
  const rate = parsePercent(text(p, 'percent'));
  return rate === null ? '' : formatPercent(rate, 'nl');
}

/** What is said about the rates of the law, in the history and where one is missing. */
export const rateSentencesNl = {
  'action.rate.entered': (p) =>
    `Rentevoet genoteerd: ${series[text(p, 'series')] ?? ''}, ${percent(p)} vanaf ${day(p, 'from')}`,
  'action.rate.corrected': (p) =>
    `Rentevoet verbeterd: ${series[text(p, 'series')] ?? ''}, ${percent(p)} vanaf ${day(p, 'from')}`,
  'action.rates.imported': (p) =>
    `${many(count(p, 'count'), 'rentevoet', 'rentevoeten')} uit het bestand ${text(p, 'file')}`,
  'action.lawPoint.chosen': (p) => `Keuze genoteerd: ${points[text(p, 'point')] ?? ''}`,
  'action.period.closed': (p) => `Boekhouding afgesloten tot ${day(p, 'to')}`,
  'action.period.reopened': (p) => `Periode heropend: ze was afgesloten tot ${day(p, 'to')}`,
  'strip.rateSeason': (p) =>
    `Nieuw halfjaar: ${many(count(p, 'count'), 'wettelijke rentevoet', 'wettelijke rentevoeten')} over te nemen uit het officiële bericht`,
  'run.rateMissing': (p) =>
    `De rentevoet ontbreekt vanaf ${day(p, 'from')}: ${many(count(p, 'count'), 'brief rekent', 'brieven rekenen')} de rente tot dan, en dat staat erin`,
  'run.rateMissingWhole': (p) =>
    `De rentevoet ontbreekt vanaf ${day(p, 'from')}: ${many(count(p, 'count'), 'brief vertrekt', 'brieven vertrekken')} zonder berekende rente, de rente blijft voorbehouden`,
} satisfies Readonly<Record<string, (params: Params) => string>>;
