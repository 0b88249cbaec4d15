import { describe, expect, it } from 'vitest';
import { linesGross, linesTyped, sharesTyped, typedDecimal, type TypedLine } from '#renderer/dialogs/typedLines';
import { cents } from '#domain/money/cents';

const row = (name: string, quantity: string, price: string, rate: string | null = null): TypedLine => ({
  ...{ key: 0, name, quantity, price, rate, unit: 'HUR' },
});

describe('a quantity or a price as typed', () => {
  it.each([
    ['2,375', '2.375'],
    ['0.0815', '0.0815'],
    ['12.50', '12.5'],
    ['1 250,00 €', '1250'],
    ['1.250', '1250'],
    ['1.250,75', '1250.75'],
    ['1,250.75', '1250.75'],
    ['-50', '-50'],
    ['', null],
    ['deux', null],
    ['1,2,3', null],
    ['1.2.3', null],
    ['1,250,000', '1250000'],
  ])('%s is %s', (text, read) => {
    expect(typedDecimal(text)).toBe(read);
  });
});

describe('the lines of an invoice being typed', () => {
  const typed = [row('Pose', '6,5', '52'), row('Tube', '12,75', '8,945', '10000'), row('Remise', '1', '-10')];

  it('make its price by rate, a price below zero is taken off', () => {
    const lines = linesTyped([...typed, row('', '1', '')], '20000') ?? [];
    expect(lines.map(({ kind, net, rateMilli }) => [kind, net, rateMilli])).toEqual([
      ['line', 33_800, 20_000],
      ['line', 11_405, 10_000],
      ['allowance', -1_000, 20_000],
    ]);
    // What is taken off is no hour.
    expect(lines.map(({ unit }) => unit)).toEqual(['HUR', 'HUR', 'C62']);
    expect(linesGross(lines)).toBe(32_800 + 6_560 + 11_405 + 1_141);
  });

  it('are none while one of them lacks something', () => {
    for (const wrong of [row('', '1', '5'), row('Pose', '1', ''), row('Pose', '0', '5'), row('Pose', 'x', '5')]) {
      expect(linesTyped([...typed, wrong], '20000')).toBeNull();
    }
    expect(linesTyped([row(' ', '1', '')], '20000')).toEqual([]);
  });

  it('fit the amount of the paper to a cent a line, which its largest rate takes', () => {
    const lines = linesTyped(typed, '20000') ?? [];
    const made = linesGross(lines);
    expect(sharesTyped(lines, cents(made + 2))).toEqual([
      { rateMilli: 10_000, net: 11_405, vat: 1_141 },
      { rateMilli: 20_000, net: 32_800, vat: 6_562 },
    ]);
    expect(sharesTyped(lines, cents(made + 4))).toBeNull();
  });

  it('without VAT say so', () => {
    const lines = linesTyped([row('Cours', '1', '80', '0')], '20000') ?? [];
    expect(lines[0]).toMatchObject({ category: 'E', rateMilli: 0 });
    expect(sharesTyped(lines, cents(8_000))).toEqual([{ rateMilli: 0, net: 8_000, vat: 0 }]);
  });
});
