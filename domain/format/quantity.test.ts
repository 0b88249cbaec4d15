import { expect, it } from 'vitest';
import { formatDecimal, unitWord } from '#domain/format/quantity';
import { decimal } from '#domain/money/decimal';

it.each([
  ['2.5', 'fr', 0, '2,5'],
  ['1234567.0625', 'nl', 2, '1.234.567,0625'],
  ['-1250', 'en', 2, '−1,250.00'],
  ['1250', 'fr', 2, '1\u202f250,00'],
  ['0', 'fr', 0, '0'],
] as const)('%s in %s', (value, language, min, expected) => {
  expect(formatDecimal(decimal(value), language, min)).toBe(expected);
});

it('names a unit, and leaves a code that nobody knows', () => {
  expect([unitWord('HUR', 'nl'), unitWord('C62', 'fr'), unitWord('MTK', 'en'), unitWord('X9', 'fr')]).toEqual([
    ...['u', '', 'm²', 'X9'],
  ]);
});
