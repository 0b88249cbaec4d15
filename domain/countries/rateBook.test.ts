import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isRateKind, publishedRates, rateBook, rateOn } from '#domain/countries/rateBook';
import { plainDate } from '#domain/calendar/plainDate';
import { percentText } from '#domain/money/rate';

type Table = {
  readonly series: readonly {
    readonly kind: string;
    readonly rows: readonly {
      readonly from: string;
      readonly to: string;
      readonly rate: string | null;
      readonly confirmed: boolean;
      readonly note?: string;
    }[];
  }[];
};
const table = new URL('../claims/testdata/legal-rates.json', import.meta.url);
const published = JSON.parse(readFileSync(table, 'utf8')) as Table;

describe('the rate book', () => {
  it.each(published.series)('$kind has every confirmed figure of the table, and no other', ({ kind, rows }) => {
    if (!isRateKind(kind)) throw new Error(`unknown series ${kind}`);
    const known = rows.filter(({ rate }) => rate !== null);
    expect(publishedRates(kind).map(({ from, to, rate }) => [from, to, percentText(rate)])).toEqual(
      known.map(({ from, to, rate }) => [from, to, rate]),
    );
  });

  it.each(published.series)('$kind says of each figure whether its notice was seen', ({ kind, rows }) => {
    if (!isRateKind(kind)) throw new Error(`unknown series ${kind}`);
    const doubtful = rows.filter(({ confirmed, note, rate }) => rate !== null && (!confirmed || note !== undefined));
    const unseen = publishedRates(kind).filter(({ isConfirmed }) => !isConfirmed);
    expect(unseen.map(({ from }) => from)).toEqual(doubtful.map(({ from }) => from));
    expect(unseen.map(({ from }) => from)).toEqual(kind === 'BE_COMMERCIAL' ? ['2026-01-01'] : []);
  });

  it('recomputes the Belgian commercial rate from the rate of the ECB', () => {
    for (const { from, rate } of rateBook.BE_COMMERCIAL.rates) {
      const ecb = rateOn('ECB_MRO_SEMESTER_START', from) ?? 0;
      expect(rate, from).toBe(Math.ceil((ecb + 80_000) / 5_000) * 5_000);
    }
  });

  it('knows nothing after 30 June 2026 but the Belgian civil rate', () => {
    const on = plainDate('2026-07-01');
    expect(rateOn('FR_LEGAL_OTHER', on)).toBeNull();
    expect(rateOn('FR_L441_10_DEFAULT', on)).toBeNull();
    expect(rateOn('BE_COMMERCIAL', on)).toBeNull();
    expect(rateOn('BE_LEGAL_CIVIL', on)).toBe(45_000);
  });

  it('names a source for each figure', () => {
    for (const { rates } of Object.values(rateBook)) {
      expect(rates.every(({ source }) => source.length > 3)).toBe(true);
    }
  });
});
