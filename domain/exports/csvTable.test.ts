import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvText, rateText } from '#domain/exports/csvTable';
import { neutralise, unneutralised } from '#domain/exports/neutralise';
import type { ExportTable } from '#domain/exports/table';

const { cases } = JSON.parse(readFileSync('domain/exports/testdata/csv-export-neutralise.json', 'utf8')) as {
  cases: { input: string; output: string }[];
};

describe('cells of files', () => {
  it.each(cases)('$input becomes $output', ({ input, output }) => {
    expect(neutralise(input)).toBe(output);
    expect(unneutralised(output)).toBe(input);
  });

  it('never begin like a formula, and give their text back', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^'{0,2}[=+\-@\t\r\n'][0-9.,=A]*$/)), (text) => {
        expect(/^[=@\t\r\n]|^[+-](?![0-9]+([.,][0-9]+)?$)/.test(neutralise(text))).toBe(false);
        expect(unneutralised(neutralise(text))).toBe(text);
      }),
    );
  });

  it('write amounts, dates and rates as the spreadsheets of France and Belgium read them', () => {
    const table: ExportTable = {
      ...{ language: 'fr', title: '', subtitle: '', groupedBy: 0, balance: null, notes: [] },
      columns: [
        { label: 'Qui', kind: 'text', share: 1 },
        { label: 'Quand', kind: 'date', share: 1 },
        { label: 'Combien', kind: 'amount', share: 1 },
        { label: 'Taux', kind: 'rate', share: 1 },
      ],
      rows: [['L’Épi; "d’Or"', '2026-05-12', -123_456, 5_500]],
      total: ['Total', null, -123_456, null],
    };
    expect(csvText(table)).toBe(
      '\uFEFFQui;Quand;Combien;Taux\r\n"L’Épi; ""d’Or""";12/05/2026;-1234,56;5,5\r\nTotal;;-1234,56;\r\n',
    );
  });

  it.each([
    [20_000, '20'],
    [5_500, '5,5'],
    [2_100, '2,1'],
    [0, '0'],
  ])('rate %i is %s', (milli, text) => {
    expect(rateText(milli)).toBe(text);
  });
});
