import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { plainDate } from '#domain/calendar/plainDate';
import { rateBook } from '#domain/countries/rateBook';
import {
  checkRateEntry,
  isRateSeason,
  missingRates,
  parseTypedRate,
  publishedBook,
  rateAt,
  ratesWith,
  type RateEntry,
  type Rates,
} from '#domain/countries/rateEntry';
import { readRateFile, writeRateFile } from '#domain/countries/rateFile';
import { periodSpan } from '#domain/countries/rateSeries';
import { ratePpm } from '#domain/money/rate';

const enteredOn = plainDate('2026-07-05');
const entry = (series: RateEntry['series'], period: string, rate: number): RateEntry => ({
  series,
  ...periodSpan(period),
  rate: ratePpm(rate),
  source: 'avis officiel',
  enteredOn,
});
const ecb = entry('ECB_MRO_SEMESTER_START', '2026-S2', 20_000);
const legal = entry('FR_LEGAL_OTHER', '2026-S2', 25_000);
const belgian = entry('BE_COMMERCIAL', '2026-S2', 100_000);
// Known since the program was made, without its notice.
const unseen = entry('BE_COMMERCIAL', '2026-S1', 105_000);

describe('a rate as it is typed', () => {
  it.each([
    ['12,15 %', 121_500],
    ['12.15', 121_500],
    ['12', 120_000],
    [' 2,62\u00a0%', 26_200],
    ['0,84', 8_400],
    ['0,875 %', 8_750],
  ])('%j is read', (text, rate) => {
    expect(parseTypedRate(text)).toEqual({ ok: true, value: rate });
  });

  it.each([
    ['', 'rate.missing'],
    ['douze', 'rate.invalid'],
    ['-3', 'rate.invalid'],
    ['0,1215', 'rate.looksLikeFraction'],
    ['1000 %', 'rate.tooHigh'],
    ['30,01', 'rate.tooHigh'],
  ])('%j is refused: %s', (text, code) => {
    expect(parseTypedRate(text)).toMatchObject({ ok: false, error: { code } });
  });
});

describe('entering a rate', () => {
  it.each([
    ['a new half-year', legal, [], null],
    ['a half-year that is known', entry('FR_LEGAL_OTHER', '2026-S1', 25_000), [], 'rate.periodOverlaps'],
    ['a figure whose notice was not seen', unseen, [], null],
    ['that notice twice', unseen, [unseen], 'rate.periodOverlaps'],
    ['the same one twice', legal, [legal], 'rate.periodOverlaps'],
    ['half a half-year', { ...legal, from: plainDate('2026-08-01') }, [], 'rate.periodInvalid'],
    ['a whole year for a half-yearly series', { ...legal, to: plainDate('2027-06-30') }, [], 'rate.periodInvalid'],
    ['a year for the civil rate', entry('BE_LEGAL_CIVIL', '2027', 40_000), [], null],
    ['no source', { ...legal, source: ' ' }, [], 'rate.sourceMissing'],
    ['a series that is reckoned', entry('FR_L441_10_FLOOR', '2026-S2', 75_000), [], 'rate.seriesNotTyped'],
    ['too high', { ...legal, rate: ratePpm(900_000) }, [], 'rate.tooHigh'],
    ['a Belgian rate that agrees with the ECB', belgian, [ecb], null],
    ['a Belgian rate that does not', { ...belgian, rate: ratePpm(105_000) }, [ecb], 'rate.differsFromEcb'],
    ['an ECB rate that does not agree', { ...ecb, rate: ratePpm(30_000) }, [belgian], 'rate.differsFromEcb'],
  ] as const)('%s', (_, one, known, code) => {
    const checked = checkRateEntry(one, known);
    expect(checked.ok ? null : checked.error.code).toBe(code);
  });

  it('the rates of the law that follow from it follow', () => {
    const rates = ratesWith([ecb, legal]);
    const on = plainDate('2026-10-01');
    expect(rateAt(rates, 'FR_L441_10_DEFAULT', on)).toBe(120_000);
    expect(rateAt(rates, 'FR_L441_10_FLOOR', on)).toBe(75_000);
    expect(rateAt(rates, 'FR_LEGAL_OTHER_PLUS5', on)).toBe(75_000);
    expect(rateAt(rates, 'BE_COMMERCIAL', on)).toBeNull();
    expect(rateAt(publishedBook, 'FR_LEGAL_OTHER', on)).toBeNull();
  });

  it('a figure whose notice was not seen gives way to the notice, from the day it was typed', () => {
    const rowOf = (rates: Rates) => rates.BE_COMMERCIAL.filter(({ from }) => from === unseen.from);
    expect(rowOf(publishedBook)).toMatchObject([{ rate: 105_000, isConfirmed: false }]);
    expect(rowOf(ratesWith([unseen]))).toMatchObject([{ rate: 105_000, source: unseen.source, isConfirmed: true }]);
    expect(rowOf(ratesWith([unseen], plainDate('2026-07-04')))).toMatchObject([{ isConfirmed: false }]);
  });

  it('a past day is reckoned with what was known then', () => {
    expect(rateAt(ratesWith([legal], plainDate('2026-07-04')), 'FR_LEGAL_OTHER', plainDate('2026-08-01'))).toBeNull();
    expect(rateAt(ratesWith([legal], enteredOn), 'FR_LEGAL_OTHER', plainDate('2026-08-01'))).toBe(25_000);
  });

  it('names what is missing, and asks in January and July', () => {
    const on = plainDate('2027-01-10');
    expect(missingRates('BE', publishedBook, on).map(({ series, from }) => [series, from])).toEqual([
      ['BE_COMMERCIAL', '2026-07-01'],
      ['BE_COMMERCIAL', '2027-01-01'],
      ['BE_LEGAL_CIVIL', '2027-01-01'],
    ]);
    expect(missingRates('FR', publishedBook, plainDate('2026-06-30'))).toEqual([]);
    expect(isRateSeason('FR', publishedBook, plainDate('2026-07-31'))).toBe(true);
    expect(isRateSeason('FR', publishedBook, plainDate('2026-08-01'))).toBe(false);
    expect(isRateSeason('FR', ratesWith([ecb, legal]), plainDate('2026-07-31'))).toBe(false);
  });

  test('whatever was accepted, no day has two rates and nothing published changes', () => {
    const any = fc.record({
      series: fc.constantFrom('FR_LEGAL_OTHER', 'BE_COMMERCIAL', 'BE_LEGAL_CIVIL', 'ECB_MRO_SEMESTER_START'),
      period: fc.constantFrom('2026-S1', '2026-S2', '2027-S1', '2027-S2', '2026', '2027', '2028'),
      rate: fc.integer({ min: 0, max: 400_000 }),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 8 }), (typed) => {
        const accepted: RateEntry[] = [];
        for (const { series, period, rate } of typed) {
          const checked = checkRateEntry(entry(series, period, rate), accepted);
          if (checked.ok) accepted.push(checked.value);
        }
        for (const [kind, rows] of Object.entries(ratesWith(accepted))) {
          expect(rows).toEqual(
            expect.arrayContaining(rateBook[kind as keyof typeof rateBook].rates.filter((row) => row.isConfirmed)),
          );
          for (const [index, { from }] of rows.entries()) {
            const before = rows[index - 1];
            if (before !== undefined) expect(before.to < from, kind).toBe(true);
          }
        }
      }),
    );
  });
});

describe('a rate file', () => {
  const sha256 = (content: string) => createHash('sha256').update(content).digest('hex');
  const read = (text: string, known: readonly RateEntry[] = []) => readRateFile(text, sha256, known, enteredOn);
  const text = writeRateFile([ecb, legal, belgian], sha256);

  it('comes back as it was written, with any end of line', () => {
    expect(read(text)).toEqual({ ok: true, value: { entries: [ecb, legal, belgian], known: 0 } });
    expect(read(`\uFEFF${text.replaceAll('\n', '\r\n')}`)).toEqual(read(text));
  });

  it('brings only what is new', () => {
    expect(read(text, [ecb, legal])).toEqual({ ok: true, value: { entries: [belgian], known: 2 } });
  });

  const resigned = (body: string) => `${body}sha256;${sha256(body)}\n`;
  it.each([
    ['another file', 'nom;montant\n', 'rateFile.notOne'],
    ['an altered figure', text.replace('2.5000', '2.6000'), 'rateFile.damaged'],
    ['a file cut short', text.slice(0, -10), 'rateFile.damaged'],
    ['a line that is none', resigned('DUMENT-RATES;1\nFR_LEGAL_OTHER;2026-07-01\n'), 'rateFile.lineInvalid'],
    ['an unknown series', resigned('DUMENT-RATES;1\nXX;2026-07-01;2026-12-31;2.50;x\n'), 'rateFile.lineInvalid'],
    [
      'a known period',
      resigned('DUMENT-RATES;1\nFR_LEGAL_OTHER;2026-01-01;2026-06-30;9.00;x\n'),
      'rate.periodOverlaps',
    ],
    ['no source', resigned('DUMENT-RATES;1\nFR_LEGAL_OTHER;2026-07-01;2026-12-31;2.50;\n'), 'rate.sourceMissing'],
  ])('%s is refused', (_, content, code) => {
    expect(read(content)).toMatchObject({ ok: false, error: { code } });
  });
});
