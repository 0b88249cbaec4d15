import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkFec } from '#domain/fec/checkFec';

const folder = 'domain/fec/testdata';
const name = '809123458FEC20261231.txt';
const good = new TextDecoder('iso-8859-15')
  .decode(readFileSync(`${folder}/${name}`))
  .split('\r\n')
  .slice(0, -1);
const vectors = JSON.parse(readFileSync(`${folder}/fec.json`, 'utf8')) as {
  invalidExamples: { change: string; errors: string[] }[];
};

type File = { readonly name: string; readonly lines: readonly string[] };
const lineChanged = (at: number, change: (cells: string[]) => string[]): File => ({
  name,
  lines: good.map((line, index) => (index === at ? change(line.split('\t')).join('\t') : line)),
});
const cellChanged = (at: number, column: number, value: string) =>
  lineChanged(at, (cells) => cells.map((cell, index) => (index === column ? value : cell)));

const changed: Readonly<Record<string, readonly File[]>> = {
  'dot-decimal': [
    cellChanged(1, 11, '3715.83'),
    { name, lines: good.map((line) => line.replace(/(\d),(\d\d)/g, '$1.$2')) },
  ],
  unbalanced: [cellChanged(1, 11, '3715,84')],
  'iso-date': [
    cellChanged(1, 3, '2026-01-31'),
    { name, lines: good.map((line) => line.replaceAll('20260131', '2026-01-31')) },
  ],
  '17-columns': [
    { name, lines: good.map((line) => line.split('\t').slice(0, 17).join('\t')) },
    { name, lines: good.map((line) => line.split('\t').toSpliced(15, 1).join('\t')) },
    lineChanged(2, (cells) => cells.slice(0, 17)),
    lineChanged(0, (cells) => cells.slice(0, 17)),
  ],
  'no-header': [{ name, lines: good.slice(1) }],
  'letter-without-date': [cellChanged(1, 14, '')],
  'short-account': [cellChanged(1, 4, '41'), cellChanged(1, 4, 'C41')],
  'both-sides': [cellChanged(1, 12, '10,00')],
  'wrong-siren': [
    { name: '809123457FEC20261231.txt', lines: good },
    { name: '809123458FEC20261331.txt', lines: good },
    { name: 'export.txt', lines: good },
  ],
  'tab-in-label': [cellChanged(1, 10, 'Boulangerie\tL épi'), cellChanged(1, 10, 'Boulangerie\t')],
  'empty-ref': [cellChanged(1, 8, '')],
  thousands: [cellChanged(1, 11, '3 715,83'), cellChanged(1, 11, '3.715,83')],
  'no-validdate': [cellChanged(1, 15, '')],
};

describe('the checker of accounting-entries files', () => {
  it('passes the sample', () => {
    expect(checkFec(name, good)).toEqual({ ok: true, errors: [], problems: [], lines: 7 });
  });

  it.each(vectors.invalidExamples)('finds $change', ({ change, errors }) => {
    const files = changed[change] ?? [];
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) expect(checkFec(file.name, file.lines).errors, file.lines[1]).toEqual(errors);
  });

  it('names line and column', () => {
    expect(checkFec(name, cellChanged(2, 8, '').lines).problems).toEqual([
      { line: 3, field: 'PieceRef', code: 'mandatory', found: '' },
    ]);
  });

  it('reads bars, and the pair amount and side', () => {
    expect(
      checkFec(
        name,
        good.map((line) => line.replaceAll('\t', '|')),
      ).errors,
    ).toEqual([]);
    const signed = good.map((line, index) => {
      const cells = line.split('\t');
      const isDebit = cells[12] === '0,00';
      const pair = index === 0 ? ['Montant', 'Sens'] : [(isDebit ? cells[11] : cells[12]) ?? '', isDebit ? 'D' : 'C'];
      return cells.toSpliced(11, 2, ...pair).join('\t');
    });
    expect(checkFec(name, signed).errors).toEqual([]);
    expect(checkFec(name, [...signed.slice(0, 1), (signed[1] ?? '').replace('\tD\t', '\tX\t')]).errors).toEqual([
      'amount',
      'unbalanced',
    ]);
  });

  it.each([
    ['nothing at all', [], ['header']],
    ['a header alone', good.slice(0, 1), []],
    ['a misspelt name', [(good[0] ?? '').replace('EcritureLib', 'Libelle'), ...good.slice(1)], ['header']],
    [
      'names in another order',
      [(good[0] ?? '').replace('Debit\tCredit', 'Credit\tDebit'), ...good.slice(1)],
      ['header'],
    ],
    ['an empty line inside', [...good.slice(0, 3), '', ...good.slice(3)], ['columns']],
    ['empty lines at the end', [...good, '', ''], []],
    ['a mark in front', [`\uFEFF${good[0] ?? ''}`, ...good.slice(1)], []],
    ['a day that does not exist', cellChanged(1, 9, '20260230').lines, ['date']],
    ['an order that goes back', cellChanged(5, 15, '20260101').lines, ['date']],
    ['more than cents', cellChanged(1, 11, '3715,830001').lines, ['unbalanced']],
    ['no matching letter and a date', cellChanged(1, 13, '').lines, ['lettering']],
  ])('says what is wrong with %s', (_, lines, errors) => {
    expect(checkFec(name, lines).errors).toEqual(errors);
  });

  it('stays short whatever it is given', () => {
    const junk = Array.from({ length: 5_000 }, (_, index) => `${index}\u0000\tx`.repeat(30));
    const { errors, problems } = checkFec(name, junk);
    expect(errors).toContain('header');
    expect(problems.length).toBe(1_000);
    expect(Math.max(...problems.map(({ found }) => found.length))).toBeLessThanOrEqual(60);
  });
});
