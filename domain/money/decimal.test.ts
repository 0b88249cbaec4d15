import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cents } from '#domain/money/cents';
import { decimal, decimalOfCents, negateDecimal, parseDecimal, priceOf } from '#domain/money/decimal';

describe('exact decimals', () => {
  it.each([
    ['002.500', '2.5'],
    ['-0.00', '0'],
    ['.5', '0.5'],
    ['7.', '7'],
    ['+12.0000000001', '12.0000000001'],
    ['-3', '-3'],
  ])('%s is %s', (text, expected) => {
    expect(parseDecimal(text)).toBe(expected);
  });

  it.each(['', '.', '-', '1,5', '1e3', '1.00000000001', '1234567890123', 'NaN', '1.2.3', null])(
    '%s is none',
    (text) => {
      expect(parseDecimal(text)).toBeNull();
    },
  );

  it.each([
    ['2.5', '48', '1', 12_000],
    ['0.333', '10', '1', 333],
    ['1', '0.005', '1', 1],
    ['-1', '0.005', '1', -1],
    ['1', '0.0049999999', '1', 0],
    ['250', '12.5', '100', 3_125],
    ['3', '1', '0.5', 600],
    // A float makes 1.005 x 100 a little less than 100.5.
    ['1.005', '1', '1', 101],
  ])('%s at %s for %s', (quantity, price, per, expected) => {
    expect(priceOf(decimal(quantity), decimal(price), decimal(per))).toBe(expected);
  });

  it('no money is that much', () => {
    expect(priceOf(decimal('999999999999'), decimal('999999999999'))).toBeNull();
  });

  it('amounts come back, and signs turn over', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9_999_999_999, max: 9_999_999_999 }), (size) => {
        const amount = cents(size);
        const value = decimalOfCents(amount);
        expect(priceOf(decimal('1'), value)).toBe(amount);
        expect(priceOf(decimal('-1'), value)).toBe(cents(-size));
        expect(negateDecimal(negateDecimal(value))).toBe(value);
      }),
    );
  });
});
