import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkFec } from '#domain/fec/checkFec';
import { fecErrors } from '#domain/fec/fecLine';

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
    expect(checkFec(name, good)).toEqual({ ok: true, errors: [], problems: [], remarks: [], lines: 7 });
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
    ['empty cells at the end', [...good, '\t'.repeat(17)], ['account', 'date', 'mandatory']],
    ['an empty column behind', good.map((line) => `${line}\t`), ['columns']],
    [
      'an empty column behind the lines only',
      good.map((line, index) => (index === 0 ? line : `${line}\t`)),
      ['columns'],
    ],
    ['a column of its own', good.map((line, index) => `${line}\t${index === 0 ? 'CodeEtbt' : '01'}`), ['columns']],
    ['semicolons', good.map((line) => line.replaceAll('\t', ';')), ['columns', 'header']],
    ['names in capitals', [(good[0] ?? '').toUpperCase(), ...good.slice(1)], []],
    ['the mark at the end of an old file', [...good, '\u001a'], []],
    ['a mark in front', [`\uFEFF${good[0] ?? ''}`, ...good.slice(1)], []],
    ['a day that does not exist', cellChanged(1, 9, '20260230').lines, ['date']],
    ['an order that goes back', cellChanged(5, 15, '20260101').lines, ['date']],
    ['more than cents', cellChanged(1, 11, '3715,830001').lines, ['unbalanced']],
    ['a year of two figures', cellChanged(1, 3, '260131').lines, ['date']],
    ['a day before the month', cellChanged(1, 3, '31012026').lines, ['date']],
    ['blanks around a day', cellChanged(1, 3, ' 20260131').lines, ['date']],
    ['blanks for a day of matching', cellChanged(2, 14, '  ').lines, []],
    ['a foreign amount with a point', cellChanged(1, 16, '12.50').lines, ['amount']],
    ['a foreign amount', cellChanged(1, 16, '4012,50').lines, []],
    ['an account of blanks', cellChanged(1, 4, '   ').lines, ['account', 'mandatory']],
    ['an account with letters behind', cellChanged(1, 4, '411CEPI').lines, []],
    ['a side left empty', cellChanged(1, 12, '').lines, ['mandatory']],
    ['a sign in front', lineChanged(1, (cells) => cells.with(11, '+3715,83')).lines, []],
    ['a sign behind', cellChanged(1, 11, '3715,83-').lines, ['amount', 'unbalanced']],
    ['a minus on the other side', lineChanged(4, (cells) => cells.with(11, '0,00').with(12, '-3715,83')).lines, []],
    ['a currency', cellChanged(1, 11, '3715,83€').lines, ['amount', 'unbalanced']],
    ['quotes', cellChanged(1, 11, '"3715,83"').lines, ['amount', 'unbalanced']],
    ['a narrow blank between thousands', cellChanged(1, 11, '3\u202f715,83').lines, ['amount', 'unbalanced']],
    ['a billion of billions', cellChanged(1, 11, '1000000000000000000,00').lines, ['unbalanced']],
    ['the same number in another journal', cellChanged(1, 0, 'AC').lines, ['unbalanced']],
    ['no number', cellChanged(1, 2, '').lines, ['mandatory', 'unbalanced']],
    [
      'two entries that balance only together',
      good.map((line) =>
        line
          .replace('3390,00', '3390,01')
          .replace(
            'IFR-0107\t20260401\tIndemnité forfaitaire 40 €\t40,00',
            'IFR-0107\t20260401\tIndemnité forfaitaire 40 €\t40,01',
          ),
      ),
      ['unbalanced'],
    ],
    [
      'an entry whose lines stand apart',
      [...good.slice(0, 2), ...good.slice(4, 6), ...good.slice(2, 4), ...good.slice(6)],
      [],
    ],
    ['no matching letter and a date', cellChanged(1, 13, '').lines, ['lettering']],
  ])('says what is wrong with %s', (_, lines, errors) => {
    expect(checkFec(name, lines).errors).toEqual(errors);
  });

  it.each([
    ['809123458FEC20261231.txt', []],
    ['809123458FEC20261231.TXT', []],
    ['809123458fec20261231.txt', ['fileName']],
    ['809123458FEC20261231', ['fileName']],
    ['809123458FEC20261231.csv', ['fileName']],
    ['809123458FEC20261231_1.txt', ['fileName']],
    ['809123458FEC20260229.txt', ['fileName']],
    ['809123458FEC31122026.txt', ['fileName']],
    ['80912345800012FEC20261231.txt', ['fileName']],
    ['809 123 458FEC20261231.txt', ['fileName']],
    [' 809123458FEC20261231.txt', ['fileName']],
  ])('reads the name %s', (other, errors) => {
    expect(checkFec(other, good).errors).toEqual(errors);
  });

  it('knows the columns that cash-based books add', () => {
    const more = ['DateRglt', 'ModeRglt', 'NatOp', 'IdClient'];
    const cells = ['20260316', 'VIR', '', ''];
    const withMore = (count: number, shown = cells) =>
      good.map((line, index) => [line, ...(index === 0 ? more : shown).slice(0, count)].join('\t'));
    expect([3, 4].map((count) => checkFec(name, withMore(count)).errors)).toEqual([[], []]);
    expect([1, 2].map((count) => checkFec(name, withMore(count)).errors)).toEqual([['columns'], ['columns']]);
    expect(checkFec(name, withMore(4, ['', '', '', ''])).errors).toEqual([]);
    expect(checkFec(name, withMore(4, ['16/03/2026', 'VIR', '', ''])).errors).toEqual(['date']);
  });

  it('says that the decree does not let UTF-16 through', () => {
    expect(checkFec(name, good, 'utf16')).toMatchObject({
      errors: ['header'],
      problems: [{ line: null, code: 'header', found: 'UTF-16' }],
    });
    expect(checkFec(name, good, 'ebcdic').errors).toEqual([]);
  });

  it('finds every code at once, each told once and in order', () => {
    const line = ['', 'x', '1', '2026', '41', 'x', '', '', '', '20260101', 'x', '1,00', '2.0', 'A', '', '', '', ''];
    const twoSided = line.with(11, '1,00').with(12, '2,00').with(2, '2');
    const lines = [(good[0] ?? '').replace('JournalLib', 'Journal'), line.join('\t'), twoSided.join('\t'), 'short', ''];
    expect(checkFec('fec.txt', lines).errors).toEqual(fecErrors);
  });

  it('stays short whatever it is given', () => {
    const junk = Array.from({ length: 5_000 }, (_, index) => `${index}\u0000\tx`.repeat(30));
    const { errors, problems } = checkFec(name, junk);
    expect(errors).toContain('header');
    expect(problems.length).toBe(1_000);
    expect(Math.max(...problems.map(({ found }) => found.length))).toBeLessThanOrEqual(60);
  });
});
