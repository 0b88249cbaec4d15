import type { RateKind } from '#domain/countries/rateSeries';

/** The text that gives each series its force, as the program cites it; empty: a decision of the central bank. */
export const rateArticles: Readonly<Record<RateKind, string>> = {
  FR_LEGAL_OTHER: 'art. L313-2 CMF',
  FR_LEGAL_INDIVIDUAL: 'art. L313-2 CMF',
  FR_L441_10_DEFAULT: 'art. L441-10, II C. com.',
  FR_L441_10_FLOOR: 'art. L441-10, II C. com.',
  FR_LEGAL_OTHER_PLUS5: 'art. L313-3 CMF',
  BE_COMMERCIAL: 'loi du 2 août 2002, art. 5',
  BE_LEGAL_CIVIL: 'loi du 5 mai 1865, art. 2',
  ECB_MRO_SEMESTER_START: '',
  LU_COMMERCIAL: 'loi du 18 avril 2004',
  LU_CONSUMER: 'loi du 18 avril 2004',
};
