import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { winbooksColumns, winbooksText, type WinbooksCustomer } from '#domain/exports/winbooks';

const hubert: WinbooksCustomer = {
  ...{ number: 'HUBERT', name: 'Garage Hubert & Fils SA', contact: '', language: 'fr', termsDays: 30 },
  ...{ vatNumber: 'BE0403170701', account: '400' },
};
const rowsOf = (text: string) => Papa.parse<string[]>(text, { skipEmptyLines: true }).data;

it('has the columns and the signs of the sample', () => {
  const [head, sample] = rowsOf(readFileSync('domain/exports/testdata/K_THIRD.csv', 'utf8'));
  const [own, row] = rowsOf(winbooksText([hubert]));
  expect([own, own]).toEqual([head, [...winbooksColumns]]);
  // The code and the rate of VAT are the accountant's to choose.
  const known = (cells: readonly string[] = []) => cells.filter((_, index) => index !== 12 && index !== 13);
  expect(known(row)).toEqual(known(sample));
});

it('keeps to the lengths, stays on a line and runs nothing', () => {
  const nasty = { ...hubert, number: '12345678901', name: `=cmd "x"\r\n${'y'.repeat(60)}`, vatNumber: 'FR83404833048' };
  const text = winbooksText([nasty, { ...hubert, vatNumber: '', termsDays: null, language: 'nl' }]);
  const [, first = [], second = []] = rowsOf(text);
  expect(text.split('\r\n')).toHaveLength(4);
  expect(first.slice(1, 3)).toEqual(['1234567890', expect.stringMatching(/^'=cmd "x"/)]);
  expect(first.slice(9, 12)).toEqual(['1', '83404833048', 'FR']);
  expect([second[4], second[7], second[9], second[10]]).toEqual(['N', '', '', '']);
});
