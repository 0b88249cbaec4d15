import { describe, expect, it } from 'vitest';
import { belgianNumber } from '#domain/letters/compose/frame';

describe('the number of a Belgian enterprise', () => {
  it.each([
    ['0403170701', '0403.170.701'],
    ['0403.170.701', '0403.170.701'],
    ['BE0403170701', 'BE\u00a00403.170.701'],
    ['BE 0403 170 701', 'BE\u00a00403.170.701'],
    ['FR44732829320', 'FR44732829320'],
    ['403170701', '403170701'],
    ['', ''],
    [null, null],
  ])('%j is printed %j', (typed, printed) => {
    expect(belgianNumber(typed)).toBe(printed);
  });
});
