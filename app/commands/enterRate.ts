import { act } from '#app/act';
import type { Context } from '#app/context';
import { allKnown, ratesEntered, type StandingRate } from '#domain/company/companyFact';
import {
  checkRateEntry,
  parseTypedRate,
  periodOf,
  typedSeries,
  type RateEntry,
  type RateRefusal,
  type TypedSeries,
} from '#domain/countries/rateEntry';
import { periodSpan } from '#domain/countries/rateSeries';
import type { PlainDate } from '#domain/calendar/plainDate';
import { percentText } from '#domain/money/rate';
import { ok, reject, type Result } from '#domain/result';

export type NewRate = {
  readonly series: TypedSeries;
  readonly from: PlainDate;
  /** As typed: `12,15 %`. */
  readonly percent: string;
  /** The official notice it stands in. */
  readonly source: string;
  /** The typed rate that this one corrects; null: a new one. */
  readonly replaces: string | null;
};
export type EnterRateRefusal = RateRefusal | 'rate.unknown' | 'rate.sameAsBefore';

/** Keeps a rate typed from its official notice: from then on every claim counts with it. A correction replaces one. */
export function enterRate(
  ctx: Context,
  input: NewRate,
): Result<{ readonly actionId: string | null }, EnterRateRefusal> {
  const rate = parseTypedRate(input.percent);
  if (!rate.ok) return rate;
  const { series, from, replaces } = input;
  // A first day inside a period is refused with the days of that period.
  const { to } = periodSpan(periodOf(series, from));
  const source = input.source.trim();
  const params = { series, from, percent: percentText(rate.value) };
  const name = replaces === null ? 'rate.entered' : 'rate.corrected';
  return act<object, EnterRateRefusal>(ctx, { name, params }, (unit) => {
    const known = standingRates(ctx);
    const before = known.find(({ id }) => id === replaces) ?? null;
    if (replaces !== null && before === null) return reject('rate.unknown');
    if (before?.rate === rate.value && before.source === source) return reject('rate.sameAsBefore');
    const entry = { series, from, to, rate: rate.value, source, enteredOn: unit.today };
    const checked = checkRateEntry(
      entry,
      known.filter(({ id }) => id !== replaces),
    );
    if (!checked.ok) return checked;
    unit.establish({ kind: 'rateEntered', series, from, to, rate: rate.value, source, replaces });
    return ok({});
  });
}

/** Keeps every rate of a file, as one action. They were checked when the file was read; the ledger has not changed since. */
export function takeRates(
  ctx: Context,
  fileName: string,
  entries: readonly RateEntry[],
): Result<{ readonly actionId: string | null }, RateRefusal> {
  return act(ctx, { name: 'rates.imported', params: { count: entries.length, file: fileName } }, (unit) => {
    for (const entry of entries) {
      const checked = checkRateEntry(entry, standingRates(ctx));
      if (!checked.ok) return checked;
      const { series, from, to, rate, source } = checked.value;
      if (!isTyped(series)) return reject('rate.seriesNotTyped', { series });
      unit.establish({ kind: 'rateEntered', series, from, to, rate, source, replaces: null });
    }
    return ok({});
  });
}

/** The typed rates that hold now. */
export function standingRates({ ledger }: Context): readonly StandingRate[] {
  return ratesEntered(ledger.companyFacts.all(), allKnown);
}

function isTyped(series: string): series is TypedSeries {
  return (typedSeries as readonly string[]).includes(series);
}
