import type { Params } from '#contract/params';
import { wordsOf } from '#contract/texts/words';
import { formatPercent } from '#domain/format/amount';
import { parsePercent } from '#domain/money/rate';

const { count, day, many, text } = wordsOf('fr');

const series: Readonly<Record<string, string>> = {
  FR_LEGAL_OTHER: 'intérêt légal (France)',
  ECB_MRO_SEMESTER_START: 'taux de la Banque centrale européenne',
  BE_COMMERCIAL: 'intérêt entre entreprises (Belgique)',
  BE_LEGAL_CIVIL: 'intérêt légal (Belgique)',
};

const points: Readonly<Record<string, string>> = {
  beIndemnityPlace: 'rang de l’indemnité',
  beDayCount: 'longueur de l’année',
  beSaturday: 'samedi du premier rappel',
  beVatPhrase: 'phrase sur la TVA',
  frDayCount: 'longueur de l’année',
  frNoticeStart: 'départ des intérêts',
  frEndOfMonth: '45 jours fin de mois',
  frSector: 'délai propre à un secteur',
};

function percent(p: Params): string {
  const rate = parsePercent(text(p, 'percent'));
  return rate === null ? '' : formatPercent(rate, 'fr');
}

/** What is said about the rates of the law, in the history and where one is missing. */
export const rateSentencesFr = {
  'action.rate.entered': (p) =>
    `Taux noté : ${series[text(p, 'series')] ?? ''}, ${percent(p)} dès le ${day(p, 'from')}`,
  'action.rate.corrected': (p) =>
    `Taux corrigé : ${series[text(p, 'series')] ?? ''}, ${percent(p)} dès le ${day(p, 'from')}`,
  'action.rates.imported': (p) => `${many(count(p, 'count'), 'taux pris', 'taux pris')} du fichier ${text(p, 'file')}`,
  'action.lawPoint.chosen': (p) => `Choix noté : ${points[text(p, 'point')] ?? ''}`,
  'action.period.closed': (p) => `Comptes clos jusqu’au ${day(p, 'to')}`,
  'action.period.reopened': (p) => `Période rouverte : elle était close jusqu’au ${day(p, 'to')}`,
  'strip.rateSeason': (p) =>
    `Nouveau semestre : ${many(count(p, 'count'), 'taux légal est à taper', 'taux légaux sont à taper')} depuis l’avis officiel`,
  'run.rateMissingWhole': (p) =>
    `Le taux d’intérêt manque depuis le ${day(p, 'from')} : ${many(count(p, 'count'), 'lettre part', 'lettres partent')} sans intérêts chiffrés, les intérêts restent réservés`,
  'run.rateMissing': (p) =>
    `Le taux d’intérêt manque depuis le ${day(p, 'from')} : ${many(count(p, 'count'), 'lettre compte', 'lettres comptent')} les intérêts jusque-là seulement, avec la mention qu’ils continuent`,
} satisfies Readonly<Record<string, (params: Params) => string>>;
