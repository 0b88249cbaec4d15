import { rateSeries, type RateSeries } from '#domain/countries/rateSeries';

/** Late payment between enterprises; also the ceiling of a contract rate towards a consumer (book XIX CDE).
 * @source law of 2 August 2002, art. 5: ECB rate plus eight points, rounded up to the next half point */
export const beCommercial: RateSeries = rateSeries(
  'BE_COMMERCIAL',
  'law of 2 Aug 2002, art. 5 (ECB main refinancing rate on the first day of the semester + 8 points, rounded UP to the next half point)',
  [
    ['2015-S1', '8.50', 'SPF Finances notices, overview published by vanostaeyen.eu (July 2019)'],
    ['2015-S2', '8.50', 'SPF Finances notices, overview published by vanostaeyen.eu (July 2019)'],
    ['2016-S1', '8.50', 'SPF Finances notices, overview published by vanostaeyen.eu (July 2019)'],
    ['2016-S2', '8.00', 'SPF Finances notices, overview published by vanostaeyen.eu (July 2019)'],
    ['2017-S1', '8.00', 'SPF Finances notices, overview published by vanostaeyen.eu (July 2019)'],
    ['2017-S2', '8.00', 'SPF Finances notices, overview published by vanostaeyen.eu (July 2019)'],
    ['2018-S1', '8.00', 'SPF Finances notices, overview published by vanostaeyen.eu (July 2019)'],
    ['2018-S2', '8.00', 'SPF Finances notices, overview published by vanostaeyen.eu (July 2019)'],
    ['2019-S1', '8.00', 'SPF Finances notices, overview published by vanostaeyen.eu (July 2019)'],
    ['2019-S2', '8.00', 'SPF Finances notices, overview published by vanostaeyen.eu (July 2019)'],
    ['2020-S1', '8.00', 'SPF Finances notice MB 6 Feb 2020 (S1); overview phc-expert.be (S2)'],
    ['2020-S2', '8.00', 'SPF Finances notice MB 6 Feb 2020 (S1); overview phc-expert.be (S2)'],
    ['2021-S1', '8.00', 'Wolters Kluwer Belgium note: 8 % unchanged from 2016-S2 to 2022-S2'],
    ['2021-S2', '8.00', 'Wolters Kluwer Belgium note: 8 % unchanged from 2016-S2 to 2022-S2'],
    ['2022-S1', '8.00', 'Wolters Kluwer Belgium note: 8 % unchanged from 2016-S2 to 2022-S2'],
    ['2022-S2', '8.00', 'Wolters Kluwer Belgium note: 8 % unchanged from 2016-S2 to 2022-S2'],
    ['2023-S1', '10.50', 'SPF Finances notice MB 17 March 2023'],
    ['2023-S2', '12.00', 'SPF Finances notice MB 29 Sept 2023'],
    ['2024-S1', '12.50', 'medenam.be quoting art. 5 law 2 Aug 2002'],
    ['2024-S2', '12.50', 'MB 30 July 2024 (trendstop.levif.be)'],
    ['2025-S1', '11.50', 'Schoups note Jan 2025'],
    ['2025-S2', '10.50', 'Embuild note Jan 2026 ("unchanged at 10.50")'],
    [
      '2026-S1',
      '10.50',
      'Embuild note Jan 2026 (before the official notice); equals the statutory formula on ECB 2.15',
      'noticeNotSeen',
    ],
  ],
);

/** Legal rate in civil matters, used towards a consumer when no valid clause fixes another.
 * @source law of 5 May 1865, art. 2 § 1 */
export const beLegalCivil: RateSeries = rateSeries(
  'BE_LEGAL_CIVIL',
  'law of 5 May 1865, art. 2 § 1 (average 12-month Euribor of December, rounded up to the quarter point, + 2)',
  [
    ['2015', '2.50', 'Overview Wolters Kluwer / Lydian (Moniteur belge notices)'],
    ['2016', '2.25', 'Overview Wolters Kluwer / Lydian (Moniteur belge notices)'],
    ['2017', '2.00', 'Overview Wolters Kluwer / Lydian (Moniteur belge notices)'],
    ['2018', '2.00', 'Overview Wolters Kluwer / Lydian (Moniteur belge notices)'],
    ['2019', '2.00', 'Overview Wolters Kluwer / Lydian (Moniteur belge notices)'],
    ['2020', '1.75', 'Overview Wolters Kluwer / Lydian (Moniteur belge notices)'],
    ['2021', '1.75', 'Overview Wolters Kluwer / Lydian (Moniteur belge notices)'],
    ['2022', '1.50', 'Overview Wolters Kluwer / Lydian (Moniteur belge notices)'],
    ['2023', '5.25', 'Overview Wolters Kluwer / Lydian (Moniteur belge notices)'],
    ['2024', '5.75', 'Schoups note (2024: 5.75; 2025: 4.50)'],
    ['2025', '4.50', 'Schoups note (2024: 5.75; 2025: 4.50)'],
    ['2026', '4.50', 'Embuild note Jan 2026: published in the Moniteur belge, unchanged 4.50'],
  ],
);
