import { z } from 'zod';
import { country, done, id, nothing, plainDate, shortText, type Endpoint } from '#contract/schemas/common';
import { lawPointNames } from '#domain/company/lawPoints';
import { typedSeries } from '#domain/countries/rateEntry';
import { rateKinds } from '#domain/countries/rateSeries';

const seriesTyped = z.enum(typedSeries);
const point = z.enum(lawPointNames);

/** Where a rate comes from: with the program, typed by the user, reckoned from another series, or nobody knows it yet. */
export const rateOrigins = ['published', 'typed', 'derived', 'missing'] as const;

export const rateRow = z.strictObject({
  /** Of a typed rate: what a correction names; null for the others. */
  id: id.nullable(),
  from: plainDate,
  to: plainDate,
  /** `12.15`; null: missing. */
  percent: z.string().nullable(),
  source: z.string(),
  origin: z.enum(rateOrigins),
  enteredOn: plainDate.nullable(),
  /** The official notice was seen: by the makers of the program, or by the user who typed the rate from it. */
  isConfirmed: z.boolean(),
});

/** Every rate of the law that the program counts with. */
export const ratesView = z.strictObject({
  country,
  /** To type from the official notice, oldest first. */
  missing: z.array(z.strictObject({ series: seriesTyped, from: plainDate, to: plainDate })),
  /** Series that can be typed, with the first day of the period that comes next. */
  enterable: z.array(z.strictObject({ series: seriesTyped, nextFrom: plainDate })),
  series: z.array(
    z.strictObject({
      series: z.enum(rateKinds),
      /** The series it is reckoned from. */
      derivedFrom: seriesTyped.nullable(),
      rows: z.array(rateRow),
    }),
  ),
  /** Typed rates that do not count any more, newest first: corrected, or taken back. */
  past: z.array(
    z.strictObject({
      id,
      series: seriesTyped,
      from: plainDate,
      to: plainDate,
      percent: z.string(),
      source: z.string(),
      enteredOn: plainDate,
      why: z.enum(['corrected', 'undone']),
    }),
  ),
});

/** A rate that a file would add. */
const newRate = z.strictObject({
  series: z.enum(rateKinds),
  from: plainDate,
  to: plainDate,
  percent: z.string(),
  source: z.string(),
});

/** A rule that the law leaves open, the readings there are, and the one that holds. */
export const lawPointView = z.strictObject({
  point,
  article: z.string(),
  readings: z.array(z.string()),
  /** One of the readings; of a point of words, `standard` or the words. */
  reading: z.string(),
  isChosen: z.boolean(),
  isWords: z.boolean(),
});

const lawTouches = ['settings', 'today', 'customer', 'invoice', 'run', 'reports', 'history'] as const;

export const lawApi = {
  'rates.get': { input: nothing, output: ratesView, touches: [] },
  /** The last day of the period follows from its first day and the series. */
  'rates.enter': {
    input: z.strictObject({
      series: seriesTyped,
      from: plainDate,
      percent: z.string().max(40),
      source: shortText,
      replaces: id.nullable(),
    }),
    output: done,
    touches: lawTouches,
  },
  /** Main opens the dialog. Null: nothing was picked. What the file would add is shown before it is taken. */
  'rates.pickFile': {
    input: nothing,
    output: z
      .strictObject({ token: id, fileName: z.string(), known: z.number().int(), rates: z.array(newRate) })
      .nullable(),
    touches: [],
  },
  'rates.takeFile': { input: z.strictObject({ token: id }), output: done, touches: lawTouches },
  'lawPoints.get': { input: nothing, output: z.array(lawPointView), touches: [] },
  'lawPoints.choose': {
    input: z.strictObject({ point, reading: z.string().max(1_000) }),
    output: done,
    touches: lawTouches,
  },
} as const satisfies Readonly<Record<string, Endpoint>>;
