import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { plainDate } from '#domain/calendar/plainDate';
import { cents } from '#domain/money/cents';
import { postageOf, weightOf } from '#domain/postage/postage';
import { priceOf, publishedTariffs, type Tariff } from '#domain/postage/tariff';

const day = plainDate('2026-05-12');
const own: readonly Tariff[] = [
  ...publishedTariffs.FR,
  { service: 'letter', upTo: 100, price: cents(299), validFrom: plainDate('2026-01-01') },
  { service: 'receipt', upTo: 20, price: cents(140), validFrom: plainDate('2026-01-01') },
];

describe('the price of a service', () => {
  it.each([
    ['2024-12-31', null],
    ['2025-12-31', 574],
    ['2026-01-01', 611],
  ])('is the newest one on the day: %s', (on, price) => {
    expect(priceOf(own, { service: 'registered', grams: 20, on: plainDate(on) })?.price ?? null).toBe(price);
  });

  it.each([
    [20, 152],
    [21, 299],
    [101, null],
  ])('is that of the smallest class that holds %i g', (grams, price) => {
    expect(priceOf(own, { service: 'letter', grams, on: day })?.price ?? null).toBe(price);
  });

  it('is the same for a receipt, whatever the letter weighs', () => {
    expect(priceOf(own, { service: 'receipt', grams: 90, on: day })?.price).toBe(140);
  });
});

describe('postage', () => {
  it('weighs three sheets and their envelope with the first class', () => {
    expect([weightOf(1), weightOf(3), weightOf(4)]).toEqual([10, 20, 25]);
  });

  it('adds up by service and class', () => {
    const posted = [
      { sheets: 1, isRegistered: false, withReceipt: false },
      { sheets: 3, isRegistered: false, withReceipt: false },
      { sheets: 4, isRegistered: false, withReceipt: false },
      { sheets: 2, isRegistered: true, withReceipt: true },
    ];
    expect(postageOf(posted, own, day)).toEqual({
      lines: [
        { service: 'letter', count: 2, grams: 20, upTo: 20, price: 152 },
        { service: 'letter', count: 1, grams: 25, upTo: 100, price: 299 },
        { service: 'registered', count: 1, grams: 15, upTo: 20, price: 611 },
        { service: 'receipt', count: 1, grams: 15, upTo: 20, price: 140 },
      ],
      total: 2 * 152 + 299 + 611 + 140,
      isComplete: true,
    });
  });

  it('says what is not known instead of leaving it out', () => {
    const posted = [{ sheets: 1, isRegistered: false, withReceipt: false }];
    expect(postageOf(posted, publishedTariffs.BE, day)).toEqual({
      lines: [{ service: 'letter', count: 1, grams: 10, upTo: null, price: null }],
      total: 0,
      isComplete: false,
    });
  });

  it('counts every envelope once', () => {
    const envelope = fc.record({
      sheets: fc.integer({ min: 1, max: 60 }),
      isRegistered: fc.boolean(),
      withReceipt: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(envelope), (posted) => {
        const { lines } = postageOf(posted, own, day);
        const counted = lines.filter(({ service }) => service !== 'receipt').reduce((sum, { count }) => sum + count, 0);
        expect(counted).toBe(posted.length);
      }),
    );
  });
});
