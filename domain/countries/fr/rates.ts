import { derivedSeries, rateSeries, type RateSeries } from '#domain/countries/rateSeries';
import { ecbMainRate } from '#domain/countries/euroRates';
import { ratePpm } from '#domain/money/rate';

/** Legal rate when the creditor is a business, also against a consumer: the rate of every user of this program.
 * @source CMF art. L313-2 and D313-1-A, order of each half-year */
export const frLegalOther: RateSeries = rateSeries(
  'FR_LEGAL_OTHER',
  'art. L313-2 and D313-1-A CMF; arrêté each semester; art. 1231-6 C. civ.',
  [
    [
      '2015-S1',
      '0.93',
      'Service-Public / ministère de l\'Économie table of legal interest rates 2015-2025 (page "Calcul de l\'intérêt légal")',
    ],
    [
      '2015-S2',
      '0.99',
      'Service-Public / ministère de l\'Économie table of legal interest rates 2015-2025 (page "Calcul de l\'intérêt légal")',
    ],
    [
      '2016-S1',
      '1.01',
      'Service-Public / ministère de l\'Économie table of legal interest rates 2015-2025 (page "Calcul de l\'intérêt légal")',
    ],
    ['2016-S2', '0.93', 'Table Service-Public; archives.phytoma-ldv.com note'],
    [
      '2017-S1',
      '0.90',
      'Service-Public / ministère de l\'Économie table of legal interest rates 2015-2025 (page "Calcul de l\'intérêt légal")',
    ],
    [
      '2017-S2',
      '0.90',
      'Service-Public / ministère de l\'Économie table of legal interest rates 2015-2025 (page "Calcul de l\'intérêt légal")',
    ],
    [
      '2018-S1',
      '0.89',
      'Service-Public / ministère de l\'Économie table of legal interest rates 2015-2025 (page "Calcul de l\'intérêt légal")',
    ],
    [
      '2018-S2',
      '0.88',
      'Service-Public / ministère de l\'Économie table of legal interest rates 2015-2025 (page "Calcul de l\'intérêt légal")',
    ],
    [
      '2019-S1',
      '0.86',
      'Service-Public / ministère de l\'Économie table of legal interest rates 2015-2025 (page "Calcul de l\'intérêt légal")',
    ],
    [
      '2019-S2',
      '0.87',
      'Service-Public / ministère de l\'Économie table of legal interest rates 2015-2025 (page "Calcul de l\'intérêt légal")',
    ],
    [
      '2020-S1',
      '0.87',
      'Service-Public / ministère de l\'Économie table of legal interest rates 2015-2025 (page "Calcul de l\'intérêt légal")',
    ],
    ['2020-S2', '0.84', 'Table Service-Public; press note cabinet-cec.fr'],
    [
      '2021-S1',
      '0.79',
      'Service-Public / ministère de l\'Économie table of legal interest rates 2015-2025 (page "Calcul de l\'intérêt légal")',
    ],
    ['2021-S2', '0.76', 'Table Service-Public; dandrel-avocats.fr note'],
    [
      '2022-S1',
      '0.76',
      'Service-Public / ministère de l\'Économie table of legal interest rates 2015-2025 (page "Calcul de l\'intérêt légal")',
    ],
    [
      '2022-S2',
      '0.77',
      'Service-Public / ministère de l\'Économie table of legal interest rates 2015-2025 (page "Calcul de l\'intérêt légal")',
    ],
    [
      '2023-S1',
      '2.06',
      'Service-Public / ministère de l\'Économie table of legal interest rates 2015-2025 (page "Calcul de l\'intérêt légal")',
    ],
    [
      '2023-S2',
      '4.22',
      'Service-Public / ministère de l\'Économie table of legal interest rates 2015-2025 (page "Calcul de l\'intérêt légal")',
    ],
    [
      '2024-S1',
      '5.07',
      'Service-Public / ministère de l\'Économie table of legal interest rates 2015-2025 (page "Calcul de l\'intérêt légal")',
    ],
    [
      '2024-S2',
      '4.92',
      'Service-Public / ministère de l\'Économie table of legal interest rates 2015-2025 (page "Calcul de l\'intérêt légal")',
    ],
    [
      '2025-S1',
      '3.71',
      'Service-Public / ministère de l\'Économie table of legal interest rates 2015-2025 (page "Calcul de l\'intérêt légal")',
    ],
    ['2025-S2', '2.76', 'Arrêté ECOT2516925A du 19 juin 2025, JO 24 juin 2025'],
    ['2026-S1', '2.62', 'Arrêté du 15 décembre 2025, JORF n° 0302 du 26 décembre 2025'],
  ],
);

/** Legal rate of private creditors. For information: never the rate of a business that claims its own invoice.
 * @source CMF art. L313-2 */
export const frLegalIndividual: RateSeries = rateSeries(
  'FR_LEGAL_INDIVIDUAL',
  'art. L313-2 CMF; arrêté each semester',
  [
    [
      '2015-S1',
      '4.06',
      'Service-Public / ministère de l\'Économie table of legal interest rates 2015-2025 (page "Calcul de l\'intérêt légal")',
    ],
    [
      '2015-S2',
      '4.29',
      'Service-Public / ministère de l\'Économie table of legal interest rates 2015-2025 (page "Calcul de l\'intérêt légal")',
    ],
    [
      '2016-S1',
      '4.54',
      'Service-Public / ministère de l\'Économie table of legal interest rates 2015-2025 (page "Calcul de l\'intérêt légal")',
    ],
    ['2016-S2', '4.35', 'Table Service-Public; archives.phytoma-ldv.com note'],
    [
      '2017-S1',
      '4.16',
      'Service-Public / ministère de l\'Économie table of legal interest rates 2015-2025 (page "Calcul de l\'intérêt légal")',
    ],
    [
      '2017-S2',
      '3.94',
      'Service-Public / ministère de l\'Économie table of legal interest rates 2015-2025 (page "Calcul de l\'intérêt légal")',
    ],
    [
      '2018-S1',
      '3.73',
      'Service-Public / ministère de l\'Économie table of legal interest rates 2015-2025 (page "Calcul de l\'intérêt légal")',
    ],
    [
      '2018-S2',
      '3.60',
      'Service-Public / ministère de l\'Économie table of legal interest rates 2015-2025 (page "Calcul de l\'intérêt légal")',
    ],
    [
      '2019-S1',
      '3.40',
      'Service-Public / ministère de l\'Économie table of legal interest rates 2015-2025 (page "Calcul de l\'intérêt légal")',
    ],
    [
      '2019-S2',
      '3.26',
      'Service-Public / ministère de l\'Économie table of legal interest rates 2015-2025 (page "Calcul de l\'intérêt légal")',
    ],
    [
      '2020-S1',
      '3.15',
      'Service-Public / ministère de l\'Économie table of legal interest rates 2015-2025 (page "Calcul de l\'intérêt légal")',
    ],
    ['2020-S2', '3.11', 'Table Service-Public; press note cabinet-cec.fr'],
    [
      '2021-S1',
      '3.14',
      'Service-Public / ministère de l\'Économie table of legal interest rates 2015-2025 (page "Calcul de l\'intérêt légal")',
    ],
    ['2021-S2', '3.12', 'Table Service-Public; dandrel-avocats.fr note'],
    [
      '2022-S1',
      '3.13',
      'Service-Public / ministère de l\'Économie table of legal interest rates 2015-2025 (page "Calcul de l\'intérêt légal")',
    ],
    [
      '2022-S2',
      '3.15',
      'Service-Public / ministère de l\'Économie table of legal interest rates 2015-2025 (page "Calcul de l\'intérêt légal")',
    ],
    [
      '2023-S1',
      '4.47',
      'Service-Public / ministère de l\'Économie table of legal interest rates 2015-2025 (page "Calcul de l\'intérêt légal")',
    ],
    [
      '2023-S2',
      '6.82',
      'Service-Public / ministère de l\'Économie table of legal interest rates 2015-2025 (page "Calcul de l\'intérêt légal")',
    ],
    [
      '2024-S1',
      '8.01',
      'Service-Public / ministère de l\'Économie table of legal interest rates 2015-2025 (page "Calcul de l\'intérêt légal")',
    ],
    [
      '2024-S2',
      '8.16',
      'Service-Public / ministère de l\'Économie table of legal interest rates 2015-2025 (page "Calcul de l\'intérêt légal")',
    ],
    [
      '2025-S1',
      '7.21',
      'Service-Public / ministère de l\'Économie table of legal interest rates 2015-2025 (page "Calcul de l\'intérêt légal")',
    ],
    ['2025-S2', '6.65', 'Arrêté ECOT2516925A du 19 juin 2025, JO 24 juin 2025'],
    ['2026-S1', '6.67', 'Arrêté du 15 décembre 2025, JORF n° 0302 du 26 décembre 2025'],
  ],
);

const points = (percent: number) => percent * 10_000;

/**
 * Penalty between businesses when the contract fixes no valid rate: rate of the ECB on the first day of the half-year
 * plus ten points.
 * @source C. com. art. L441-10 II
 */
export const frPenaltyDefault: RateSeries = derivedSeries(
  'FR_L441_10_DEFAULT',
  'art. L441-10 II C. com.',
  ecbMainRate,
  (rate) => ratePpm(rate + points(10)),
);

/**
 * Lowest rate that a contract between businesses may fix: three times the legal rate. It limits contract rates only and
 * never raises the default (which was under it in 2024).
 * @source C. com. art. L441-10 II
 */
export const frPenaltyFloor: RateSeries = derivedSeries(
  'FR_L441_10_FLOOR',
  'art. L441-10 II C. com.',
  frLegalOther,
  (rate) => ratePpm(rate * 3),
);

/**
 * Legal rate plus five points, from two months after a decision became enforceable.
 * @source CMF art. L313-3
 */
export const frLegalAfterJudgment: RateSeries = derivedSeries(
  'FR_LEGAL_OTHER_PLUS5',
  'art. L313-3 CMF',
  frLegalOther,
  (rate) => ratePpm(rate + points(5)),
);
