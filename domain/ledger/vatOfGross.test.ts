import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { vatOfGross } from '#domain/ledger/vatOfGross';
import { cents } from '#domain/money/cents';

describe('vatOfGross', () => {
  it.each([
    { gross: 12_000, rateMilli: 20_000, net: 10_000, vat: 2_000 },
    { gross: 11_000, rateMilli: 10_000, net: 10_000, vat: 1_000 },
    { gross: 10_550, rateMilli: 5_500, net: 10_000, vat: 550 },
    { gross: 100, rateMilli: 21_000, net: 83, vat: 17 },
    { gross: 100, rateMilli: 0, net: 100, vat: 0 },
  ])('$gross at $rateMilli gives $net and $vat', ({ gross, rateMilli, net, vat }) => {
    expect(vatOfGross(cents(gross), rateMilli)).toEqual({ net, vat });
  });

  it('never loses a cent', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9_999_999_999 }),
        fc.constantFrom(0, 2_100, 5_500, 6_000, 10_000, 20_000, 21_000),
        (gross, rate) => {
          const { net, vat } = vatOfGross(cents(gross), rate);
          expect(net + vat).toBe(gross);
          expect(vat).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });
});
