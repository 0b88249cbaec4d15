import type { Country } from '#domain/country';
import { ok, reject, type Result } from '#domain/result';

/**
 * What the law leaves open, or what no source could confirm: the user decides with his lawyer or accountant. The first
 * reading is the one taken until he does.
 */
export const lawPoints = {
  /** Where the fixed indemnity stands among what a payment settles. */
  beIndemnityPlace: {
    country: 'BE',
    readings: ['beforeInterest', 'beforePrincipal', 'last'],
    article: 'ancien C. civ., art. 1254 ; livre 5',
  },
  /** Length of the year in Belgian interest. */
  beDayCount: { country: 'BE', readings: ['ACT/365', 'ACT/ACT'], article: 'loi du 2 août 2002 ; loi du 5 mai 1865' },
  /**
   * Whether Saturday is a working day in the count of the first reminder to a consumer. Not for the user to choose: the
   * other reading would ask for money before the day that letters already sent have granted.
   */
  beSaturday: { country: 'BE', readings: ['dayOff'], article: 'art. 1.7, § 3 C. civ. ; art. XIX.2 CDE' },
  /** Sentence on VAT to be paid back, on a corrective document; `standard` or the user's own words. */
  beVatPhrase: { country: 'BE', readings: ['standard'], article: 'art. 77 § 1, 7° et art. 79 CTVA' },
  /** Length of the year in penalties between French businesses. */
  frDayCount: { country: 'FR', readings: ['ACT/365', 'ACT/ACT'], article: 'art. L441-10, II C. com.' },
  /** Day after which a formal notice to a French consumer starts interest. */
  frNoticeStart: {
    country: 'FR',
    readings: ['presentation', 'receipt', 'sending'],
    article: 'art. 1231-6 et 1344-1 C. civ.',
  },
  /** "45 jours fin de mois". */
  frEndOfMonth: {
    country: 'FR',
    readings: ['endOfMonthThenDays', 'daysThenEndOfMonth'],
    article: 'art. L441-10, I C. com.',
  },
  /** Goods and services whose terms of payment have a shorter ceiling. */
  frSector: {
    country: 'FR',
    readings: ['general', 'transport', 'freshFood', 'meat', 'alcohol'],
    article: 'art. L441-11, II C. com.',
  },
} as const satisfies Readonly<
  Record<
    string,
    { readonly country: Country; readonly readings: readonly [string, ...string[]]; readonly article: string }
  >
>;

export type LawPoint = keyof typeof lawPoints;
type Readings<Point extends LawPoint> = (typeof lawPoints)[Point]['readings'][number];

/** The reading that holds for each point. `beVatPhrase` is `standard` or words. */
export type LawChoices = {
  readonly [Point in Exclude<LawPoint, 'beVatPhrase'>]: Readings<Point>;
} & { readonly beVatPhrase: string };

export const lawPointNames = Object.keys(lawPoints) as readonly LawPoint[];

/** Points whose reading is the user's own words, at most this many characters. */
export const wordPoints: readonly LawPoint[] = ['beVatPhrase'];
const wordsMax = 600;

/** What holds while the user chose nothing. */
export const defaultLawChoices: LawChoices = {
  beIndemnityPlace: 'beforeInterest',
  beDayCount: 'ACT/365',
  beSaturday: 'dayOff',
  beVatPhrase: 'standard',
  frDayCount: 'ACT/365',
  frNoticeStart: 'presentation',
  frEndOfMonth: 'endOfMonthThenDays',
  frSector: 'general',
};

/** The points of a country, in the order of the screen. */
export function lawPointsOf(country: Country): readonly LawPoint[] {
  return lawPointNames.filter((point) => lawPoints[point].country === country);
}

/** Refuses a reading that the point does not have (`lawPoint.readingUnknown`), or words that are none or too many. */
export function checkReading(
  point: LawPoint,
  reading: string,
): Result<string, 'lawPoint.readingUnknown' | 'lawPoint.wordsMissing' | 'lawPoint.wordsTooLong'> {
  if (wordPoints.includes(point)) {
    const words = reading.trim();
    if (words === '') return reject('lawPoint.wordsMissing');
    return words.length > wordsMax ? reject('lawPoint.wordsTooLong', { max: wordsMax }) : ok(words);
  }
  const readings: readonly string[] = lawPoints[point].readings;
  return readings.includes(reading) ? ok(reading) : reject('lawPoint.readingUnknown', { point });
}
