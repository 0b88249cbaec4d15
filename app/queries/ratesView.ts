import type { Context } from '#app/context';
import { lawNow } from '#app/law';
import { countryOf } from '#app/settings';
import type { Output } from '#contract/api';
import { present } from '#domain/assert';
import { addDays, type PlainDate } from '#domain/calendar/plainDate';
import { allKnown, ratesEntered, standingFacts, type StandingRate } from '#domain/company/companyFact';
import { lawPoints, lawPointsOf, wordPoints } from '#domain/company/lawPoints';
import { rateBook } from '#domain/countries/rateBook';
import {
  baseOf,
  enterableSeries,
  missingRates,
  periodOf,
  rateAt,
  type Rates,
  type TypedSeries,
} from '#domain/countries/rateEntry';
import { periodSpan, type RateKind } from '#domain/countries/rateSeries';
import type { Country } from '#domain/country';
import { percentText } from '#domain/money/rate';

type View = Output<'rates.get'>;
type Row = View['series'][number]['rows'][number];

const shown: Readonly<Record<Country, readonly RateKind[]>> = {
  FR: [
    ...(['FR_L441_10_DEFAULT', 'FR_LEGAL_OTHER', 'ECB_MRO_SEMESTER_START'] as const),
    ...(['FR_L441_10_FLOOR', 'FR_LEGAL_OTHER_PLUS5', 'FR_LEGAL_INDIVIDUAL'] as const),
  ],
  BE: ['BE_COMMERCIAL', 'BE_LEGAL_CIVIL', 'ECB_MRO_SEMESTER_START'],
};

/** Every rate of the user's country: what is missing first, then each series, newest period first. */
export function ratesView(ctx: Context): View {
  const country = countryOf(ctx.ledger);
  const today = ctx.clock.today();
  const { rates } = lawNow(ctx);
  const entered = ratesEntered(ctx.ledger.companyFacts.all(), allKnown);
  return {
    country,
    missing: [...missingRates(country, rates, today)],
    enterable: enterableSeries(country).map((series) => ({ series, nextFrom: nextFrom(rates, series) })),
    series: shown[country].map((series) => ({
      series,
      derivedFrom: baseOf(series),
      rows: rowsOf(series, rates, entered, today).toSorted((a, b) => (a.from < b.from ? 1 : -1)),
    })),
    past: pastRates(ctx, entered),
  };
}

// The first period without a rate, be it past or to come.
function nextFrom(rates: Rates, series: TypedSeries): PlainDate {
  let from = addDays(present(rateBook[series].rates.at(-1), series).to, 1);
  while (rateAt(rates, series, from) !== null) from = addDays(periodSpan(periodOf(series, from)).to, 1);
  return from;
}

function rowsOf(series: RateKind, rates: Rates, entered: readonly StandingRate[], today: PlainDate): readonly Row[] {
  const published = new Set(rateBook[series].rates.map(({ from }) => from));
  const base = baseOf(series);
  const rows = rates[series].map(({ from, isConfirmed, to, rate, source }): Row => {
    const typed = entered.find((one) => one.from === from && (one.series === series || one.series === base));
    const isPublished = published.has(from) && typed === undefined;
    return {
      id: typed?.series === series ? typed.id : null,
      ...{ from, to, percent: percentText(rate), source },
      origin: base !== null ? 'derived' : isPublished ? 'published' : 'typed',
      enteredOn: isPublished ? null : (typed?.enteredOn ?? null),
      isConfirmed,
    };
  });
  const missing = missingOf(series, rates, today).map(({ from, to }): Row => ({
    ...{ id: null, from, to, percent: null, source: '', enteredOn: null },
    ...{ origin: 'missing', isConfirmed: false },
  }));
  return [...rows, ...missing];
}

function missingOf(series: RateKind, rates: Rates, today: PlainDate) {
  const missing = [];
  const last = rateBook[series].rates.at(-1)?.to ?? today;
  for (let from = addDays(last, 1); from <= today;) {
    const { to } = periodSpan(periodOf(series, from));
    if (rateAt(rates, series, from) === null) missing.push({ from, to });
    from = addDays(to, 1);
  }
  return missing;
}

function pastRates({ ledger }: Context, entered: readonly StandingRate[]): View['past'] {
  const facts = ledger.companyFacts.all();
  const standing = new Set(standingFacts(facts, allKnown).map(({ id }) => id));
  const counting = new Set(entered.map(({ id }) => id));
  return facts.toReversed().flatMap(({ id, on, body }) => {
    if (body.kind !== 'rateEntered' || counting.has(id)) return [];
    const { from, rate, series, source, to } = body;
    const why = standing.has(id) ? ('corrected' as const) : ('undone' as const);
    return [{ id, series, from, to, percent: percentText(rate), source, enteredOn: on, why }];
  });
}

/** What the law leaves open in the user's country, and how he reads it. */
export function lawPointsView(ctx: Context): Output<'lawPoints.get'> {
  const { choices } = lawNow(ctx);
  const chosen = new Set(
    standingFacts(ctx.ledger.companyFacts.all(), allKnown).map(({ body }) =>
      body.kind === 'pointChosen' ? body.point : null,
    ),
  );
  return lawPointsOf(countryOf(ctx.ledger)).map((point) => ({
    point,
    article: lawPoints[point].article,
    readings: [...lawPoints[point].readings],
    reading: choices[point],
    isChosen: chosen.has(point),
    isWords: wordPoints.includes(point),
  }));
}
