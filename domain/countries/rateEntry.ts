import { assert } from '#domain/assert';
import { addDays, type PlainDate } from '#domain/calendar/plainDate';
import { rateBook } from '#domain/countries/rateBook';
import { halfYearOf, periodSpan, type PublishedRate, type RateKind } from '#domain/countries/rateSeries';
import type { Country } from '#domain/country';
import { parsePercent, percentText, ratePpm, type RatePpm } from '#domain/money/rate';
import { ok, reject, type Result } from '#domain/result';

/** A rate that the user took from the official notice, or that came with a rate file. */
export type RateEntry = {
  readonly series: RateKind;
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly rate: RatePpm;
  /** The notice it stands in, as the user wrote it. */
  readonly source: string;
  readonly enteredOn: PlainDate;
};

/** The rates of every series on a day: what was published with the program, and what was entered since. */
export type Rates = Readonly<Record<RateKind, readonly PublishedRate[]>>;

/** The series a user types; the others are reckoned from them. */
export const typedSeries = ['FR_LEGAL_OTHER', 'ECB_MRO_SEMESTER_START', 'BE_COMMERCIAL', 'BE_LEGAL_CIVIL'] as const;
export type TypedSeries = (typeof typedSeries)[number];

export type RateRefusal =
  | 'rate.missing'
  | 'rate.invalid'
  | 'rate.looksLikeFraction'
  | 'rate.tooHigh'
  | 'rate.seriesNotTyped'
  | 'rate.sourceMissing'
  | 'rate.periodInvalid'
  | 'rate.periodOverlaps'
  | 'rate.differsFromEcb'
  | 'rate.includesPoints';

// No legal rate of either country ever came near: more is a slip of the finger.
const typedRateMax = ratePpm(300_000);
// The ECB's rate was 4.75 % at its highest: more is the penalty rate, its ten or eight points included.
const ecbRateMax = ratePpm(80_000);

/**
 * Reads a rate as people type it: `12,15 %`, `12.15`, `12`. Refuses `0,1215`, which is 12,15 % written as a fraction by
 * a spreadsheet, and anything above `most`.
 *
 * @param most highest rate that makes sense here, in millionths
 */
export function parseTypedRate(text: string, most: RatePpm = typedRateMax): Result<RatePpm, RateRefusal> {
  const plain = text.replace(/[\s\u00a0\u202f]/g, '').replace(/%$/, '');
  if (plain === '') return reject('rate.missing');
  const rate = parsePercent(plain);
  if (rate === null) return reject('rate.invalid', { text: text.slice(0, 40) });
  const isFraction = /^0[.,]\d{3,}$/.test(plain);
  if (isFraction && !text.includes('%')) return reject('rate.looksLikeFraction', { text: text.slice(0, 40) });
  return rate > most ? reject('rate.tooHigh', { text: text.slice(0, 40) }) : ok(rate);
}

/**
 * A new rate beside those that are known: its period is whole (a half-year, or a year for the Belgian civil rate), it
 * overlaps nothing, and the Belgian commercial rate agrees with the ECB's where both are known.
 *
 * @param known entries typed before
 */
export function checkRateEntry(entry: RateEntry, known: readonly RateEntry[]): Result<RateEntry, RateRefusal> {
  if (!isTypedSeries(entry.series)) return reject('rate.seriesNotTyped', { series: entry.series });
  if (entry.source.trim() === '') return reject('rate.sourceMissing');
  if (entry.rate > typedRateMax) return reject('rate.tooHigh', { text: `${percentText(entry.rate)} %` });
  if (entry.series === 'ECB_MRO_SEMESTER_START' && entry.rate >= ecbRateMax) return reject('rate.includesPoints');
  const period = periodSpan(periodOf(entry.series, entry.from));
  if (entry.from !== period.from || entry.to !== period.to) {
    return reject('rate.periodInvalid', { from: period.from, to: period.to });
  }
  const others: readonly (PublishedRate | RateEntry)[] = [
    // A figure whose notice was not seen gives way to the notice.
    ...rateBook[entry.series].rates.filter(({ isConfirmed }) => isConfirmed),
    ...known.filter(({ series }) => series === entry.series),
  ];
  const other = others.find(({ from, to }) => from <= entry.to && entry.from <= to);
  if (other !== undefined) return reject('rate.periodOverlaps', { from: other.from, to: other.to });
  return agreesWithEcb(entry, known) ? ok(entry) : reject('rate.differsFromEcb');
}

function isTypedSeries(series: RateKind): series is TypedSeries {
  return (typedSeries as readonly string[]).includes(series);
}

/** The period of a series that holds a day: `2026-S2`, or `2027` for a yearly series. */
export function periodOf(series: RateKind, on: PlainDate): string {
  return series === 'BE_LEGAL_CIVIL' || series === 'LU_CONSUMER' ? on.slice(0, 4) : halfYearOf(on);
}

/** @source law of 2 August 2002 art. 5: ECB rate plus eight points, rounded up to the next half point */
function agreesWithEcb(entry: RateEntry, known: readonly RateEntry[]): boolean {
  const rates = ratesWith([...known, entry]);
  const ecb = rateAt(rates, 'ECB_MRO_SEMESTER_START', entry.from);
  const belgian = rateAt(rates, 'BE_COMMERCIAL', entry.from);
  return ecb === null || belgian === null || belgian === Math.ceil((ecb + 80_000) / 5_000) * 5_000;
}

/** What the law reckons from another series, as in `countries/fr/rates`. */
const derived: readonly (readonly [RateKind, TypedSeries, (rate: RatePpm) => RatePpm])[] = [
  ['FR_L441_10_DEFAULT', 'ECB_MRO_SEMESTER_START', (rate) => ratePpm(rate + 100_000)],
  ['FR_L441_10_FLOOR', 'FR_LEGAL_OTHER', (rate) => ratePpm(rate * 3)],
  ['FR_LEGAL_OTHER_PLUS5', 'FR_LEGAL_OTHER', (rate) => ratePpm(rate + 50_000)],
];

/** The series from which the law reckons another; null: it is published by itself. */
export function baseOf(series: RateKind): TypedSeries | null {
  return derived.find(([kind]) => kind === series)?.[1] ?? null;
}

/**
 * All rates with those that were entered by a day; the ones the law reckons from them follow. A period nobody published
 * or entered stays missing.
 *
 * @param entries accepted by `checkRateEntry`
 * @param asOf leaves out what was entered later, so that a past day is reckoned with what was known then
 */
export function ratesWith(entries: readonly RateEntry[], asOf: PlainDate | null = null): Rates {
  const used = entries.filter(({ enteredOn }) => asOf === null || enteredOn <= asOf);
  const added = [
    ...used.map(({ series, ...row }) => ({ series, row })),
    ...used.flatMap((entry) =>
      derived
        .filter(([, base]) => base === entry.series)
        .map(([series, , derive]) => ({
          series,
          row: { ...entry, rate: derive(entry.rate) },
        })),
    ),
  ];
  return mapRates((series, rates) => {
    const rows = added
      .filter((one) => one.series === series)
      .map(({ row: { from, to, rate, source } }) => ({ from, to, rate, source, isConfirmed: true }));
    const typed = new Set(rows.map(({ from }) => from));
    const others = rates.filter(({ from }) => !typed.has(from));
    return rows.length === 0 ? rates : [...others, ...rows].toSorted((a, b) => (a.from < b.from ? -1 : 1));
  });
}

function mapRates(change: (series: RateKind, rates: readonly PublishedRate[]) => readonly PublishedRate[]): Rates {
  const rows = Object.values(rateBook).map(({ kind, rates }) => [kind, change(kind, rates)] as const);
  const all: Partial<Record<RateKind, readonly PublishedRate[]>> = Object.fromEntries(rows);
  return all as Rates;
}

/** The rate of a series on a day; null when nobody published or entered it. */
export function rateAt(rates: Rates, series: RateKind, on: PlainDate): RatePpm | null {
  return rates[series].find(({ from, to }) => from <= on && on <= to)?.rate ?? null;
}

/** The published rates and nothing else. */
export const publishedBook: Rates = ratesWith([]);

export type MissingRate = { readonly series: TypedSeries; readonly from: PlainDate; readonly to: PlainDate };

const seriesOf: Readonly<Record<Country, readonly TypedSeries[]>> = {
  FR: ['FR_LEGAL_OTHER', 'ECB_MRO_SEMESTER_START'],
  BE: ['BE_COMMERCIAL', 'BE_LEGAL_CIVIL'],
};

/** The series that may be typed: those that are needed, and the one that lets the program check another. */
export function enterableSeries(country: Country): readonly TypedSeries[] {
  return country === 'BE' ? [...seriesOf.BE, 'ECB_MRO_SEMESTER_START'] : seriesOf.FR;
}

/** The periods up to a day whose rate is missing, oldest first: those to type from the official notice. */
export function missingRates(country: Country, rates: Rates, today: PlainDate): readonly MissingRate[] {
  return seriesOf[country].flatMap((series) => {
    const missing: MissingRate[] = [];
    const last = rateBook[series].rates.at(-1);
    assert(last !== undefined, `an empty series: ${series}`);
    // A later period may have been typed before an earlier one.
    for (let from = addDays(last.to, 1); from <= today;) {
      const { to } = periodSpan(periodOf(series, from));
      if (rateAt(rates, series, from) === null) missing.push({ series, from, to });
      from = addDays(to, 1);
    }
    return missing;
  });
}

/**
 * Whether the rates of the year must be asked for on this day: in January and in July, as long as one is missing.
 */
export function isRateSeason(country: Country, rates: Rates, today: PlainDate): boolean {
  const month = today.slice(5, 7);
  return (month === '01' || month === '07') && missingRates(country, rates, today).length > 0;
}
