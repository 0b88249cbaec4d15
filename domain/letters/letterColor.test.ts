import { expect, it } from 'vitest';
import { houseColor, isReadableOnPaper } from '#domain/letters/letterColor';

// Ratios to white as the published checkers give them: 21, 10 or so, 5.25, 4.54, 4.48, 2.68, 1.07.
it.each([
  ['#000000', true],
  [houseColor, true],
  ['#FF0000', false],
  ['#C00000', true],
  ['#767676', true],
  ['#777777', false],
  ['#ff9900', false],
  ['#ffff00', false],
  ['red', false],
  ['#fff', false],
])('%s can be read on white paper: %s', (color, isReadable) => {
  expect(isReadableOnPaper(color)).toBe(isReadable);
});
