import { rateSeries, type RateSeries } from '#domain/countries/rateSeries';

/** Main refinancing rate of the ECB on 1 January or 1 July of each half-year.
 * @source decisions of the ECB */
export const ecbMainRate: RateSeries = rateSeries('ECB_MRO_SEMESTER_START', 'ECB decisions', [
  ['2015-S1', '0.05', 'ECB decisions reported Jan 2015 (refi 0.05 since Sept 2014)'],
  ['2015-S2', '0.05', 'ECB; cross-check with Belgian rate 8.50'],
  ['2016-S1', '0.05', 'OJ EU notice: 0.05 % on 1 Feb 2016'],
  ['2016-S2', '0.00', 'ECB, 0.00 from 16 March 2016 until 26 July 2022'],
  ['2017-S1', '0.00', 'ECB, 0.00 from 16 March 2016 until 26 July 2022'],
  ['2017-S2', '0.00', 'ECB, 0.00 from 16 March 2016 until 26 July 2022'],
  ['2018-S1', '0.00', 'ECB, 0.00 from 16 March 2016 until 26 July 2022'],
  ['2018-S2', '0.00', 'ECB, 0.00 from 16 March 2016 until 26 July 2022'],
  ['2019-S1', '0.00', 'ECB, 0.00 from 16 March 2016 until 26 July 2022'],
  ['2019-S2', '0.00', 'ECB, 0.00 from 16 March 2016 until 26 July 2022'],
  ['2020-S1', '0.00', 'ECB, 0.00 from 16 March 2016 until 26 July 2022'],
  ['2020-S2', '0.00', 'ECB, 0.00 from 16 March 2016 until 26 July 2022'],
  ['2021-S1', '0.00', 'ECB, 0.00 from 16 March 2016 until 26 July 2022'],
  ['2021-S2', '0.00', 'ECB, 0.00 from 16 March 2016 until 26 July 2022'],
  ['2022-S1', '0.00', 'ECB, 0.00 from 16 March 2016 until 26 July 2022'],
  ['2022-S2', '0.00', 'ECB, 0.00 from 16 March 2016 until 26 July 2022'],
  ['2023-S1', '2.50', 'ECB, 2.50 in force since 21 Dec 2022'],
  ['2023-S2', '4.00', 'ECB, 4.00 in force since 21 June 2023'],
  ['2024-S1', '4.50', 'ECB, 4.50 unchanged until 11 June 2024 (press, Apr 2024)'],
  ['2024-S2', '4.25', 'ECB, 4.25 in force since 12 June 2024'],
  ['2025-S1', '3.15', 'ECB, 3.15 decided Dec 2024'],
  ['2025-S2', '2.15', 'ECB, 2.15 after the 5 June 2025 decision; unchanged July/Sept/Oct/Dec 2025'],
  ['2026-S1', '2.15', 'ECB, 2.15 kept on 18 Dec 2025'],
]);

/** Luxembourg, between businesses: only this half-year was looked up.
 * @source law of 18 April 2004 */
export const luCommercial: RateSeries = rateSeries('LU_COMMERCIAL', 'law of 18 April 2004', [
  ['2024-S2', '12.25', 'mj.gouvernement.lu'],
]);

/** Luxembourg, consumers: only this year was looked up.
 * @source law of 18 April 2004 */
export const luConsumer: RateSeries = rateSeries(
  'LU_CONSUMER',
  'law of 18 April 2004, grand-ducal regulation each year',
  [['2024', '4.50', 'mj.gouvernement.lu']],
);
