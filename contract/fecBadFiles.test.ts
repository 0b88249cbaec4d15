import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fecProblemText, fecRemarkText } from '#contract/texts/fecTexts';
import { checkFec, type FecProblem } from '#domain/fec/checkFec';
import type { FecRemark } from '#domain/fec/fecRemarks';

const name = '809123458FEC20261231.txt';
const bytes = readFileSync(`domain/fec/testdata/${name}`);
const good = new TextDecoder('iso-8859-15').decode(bytes).split('\r\n').slice(0, -1);

type Lines = readonly string[];
type Fault = readonly [line: number | null, field: string | null, code: string, found: string];
type Bad = readonly [what: string, lines: Lines, ...faults: readonly Fault[]];

const names = (good[0] ?? '').split('\t');
const column = (field: string) => names.indexOf(field);
/** The file with one cell in place of another; line as an editor counts it. */
const cell = (line: number, field: string, value: string): Lines =>
  good.map((text, index) => (index === line - 1 ? text.split('\t').with(column(field), value).join('\t') : text));
const cells = (change: (cells: readonly string[], line: number) => readonly string[], separator = '\t'): Lines =>
  good.map((text, index) => change(text.split('\t'), index + 1).join(separator));
const withLine = (at: number, ...added: readonly string[]): Lines => [
  ...good.slice(0, at),
  ...added,
  ...good.slice(at),
];
const withoutLine = (line: number): Lines => good.toSpliced(line - 1, 1);
/** The pair amount and side in place of debit and credit. */
const signed = (side: (isDebit: boolean) => string): Lines =>
  cells((all, line) => {
    const isDebit = all[11] !== '0,00';
    if (line === 1) return all.toSpliced(11, 2, 'Montant', 'Sens');
    return all.toSpliced(11, 2, (isDebit ? all[11] : all[12]) ?? '', side(isDebit));
  });
const cash = (count: number, day = '20260316', way = 'VIR') =>
  cells((all, line) => [
    ...all,
    ...(line === 1 ? ['DateRglt', 'ModeRglt', 'NatOp', 'IdClient'] : [day, way, '', 'CEPI']).slice(0, count),
  ]);
const changed = (lines: Lines, line: number, from: string, to: string): Lines => {
  const text = lines[line - 1] ?? '';
  if (!text.includes(from)) throw new Error(`line ${line} has no ${from}`);
  return lines.with(line - 1, text.replace(from, to));
};

const bad: readonly Bad[] = [
  ['a day in ISO', cell(2, 'EcritureDate', '2026-01-31'), [2, 'EcritureDate', 'date', '2026-01-31']],
  ['a day with slashes', cell(3, 'EcritureDate', '31/01/2026'), [3, 'EcritureDate', 'date', '31/01/2026']],
  ['30 February', cell(4, 'PieceDate', '20260230'), [4, 'PieceDate', 'date', '20260230']],
  ['month 13', cell(4, 'PieceDate', '20261301'), [4, 'PieceDate', 'date', '20261301']],
  ['29 February of a common year', cell(5, 'EcritureDate', '20260229'), [5, 'EcritureDate', 'date', '20260229']],
  ['a serial number of Excel', cell(5, 'PieceDate', '46097'), [5, 'PieceDate', 'date', '46097']],
  ['a day with its hour', cell(6, 'ValidDate', '20261231 10:00'), [6, 'ValidDate', 'date', '20261231 10:00']],
  ['a matching day in two figures', cell(2, 'DateLet', '260316'), [2, 'DateLet', 'date', '260316']],
  ['zeros for a day', cell(8, 'PieceDate', '00000000'), [8, 'PieceDate', 'date', '00000000']],
  ['figures of another script', cell(8, 'PieceDate', '٢٠٢٦٠٤٠١'), [8, 'PieceDate', 'date', '٢٠٢٦٠٤٠١']],
  ['a validation that goes back', cell(5, 'ValidDate', '20261230'), [5, 'ValidDate', 'date', '20261230 < 20261231']],
  ['no validation', cell(7, 'ValidDate', ''), [7, 'ValidDate', 'mandatory', ''], [7, 'ValidDate', 'date', '']],
  ['no journal name', cell(2, 'JournalLib', ''), [2, 'JournalLib', 'mandatory', '']],
  ['a journal name of blanks', cell(2, 'JournalLib', '   '), [2, 'JournalLib', 'mandatory', '   ']],
  ['no account name', cell(3, 'CompteLib', ''), [3, 'CompteLib', 'mandatory', '']],
  ['no label', cell(8, 'EcritureLib', ''), [8, 'EcritureLib', 'mandatory', '']],
  ['no reference of a piece', cell(6, 'PieceRef', ''), [6, 'PieceRef', 'mandatory', '']],
  ['no account', cell(4, 'CompteNum', ''), [4, 'CompteNum', 'mandatory', ''], [4, 'CompteNum', 'account', '']],
  ['an account of two figures', cell(4, 'CompteNum', '44'), [4, 'CompteNum', 'account', '44']],
  ['an account that begins with a letter', cell(4, 'CompteNum', 'C411'), [4, 'CompteNum', 'account', 'C411']],
  ['an account with a blank before it', cell(4, 'CompteNum', ' 445710'), [4, 'CompteNum', 'account', ' 445710']],
  ['a letter without its day', cell(6, 'DateLet', ''), [6, 'DateLet', 'lettering', '']],
  ['a day of matching without its letter', cell(6, 'EcritureLet', ''), [6, 'EcritureLet', 'lettering', '']],
  ['no debit', cell(3, 'Debit', ''), [3, 'Debit', 'mandatory', '']],
  ['no credit', cell(2, 'Credit', ''), [2, 'Credit', 'mandatory', '']],
  ['a debit that is too large', cell(7, 'Debit', '40,01'), [7, 'EcritureNum', 'unbalanced', 'OD 3: 0,01']],
  ['a credit that is missing', withoutLine(8), [7, 'EcritureNum', 'unbalanced', 'OD 3: 40,00']],
  ['a line that comes twice', withLine(8, good[7] ?? ''), [9, 'EcritureNum', 'unbalanced', 'OD 3: -40,00']],
  [
    'an amount with a point',
    cell(7, 'Debit', '40.00'),
    [7, 'Debit', 'amount', '40.00'],
    [7, 'EcritureNum', 'unbalanced', 'OD 3'],
  ],
  [
    'an amount with its currency',
    cell(7, 'Debit', '40,00 €'),
    [7, 'Debit', 'amount', '40,00 €'],
    [7, 'EcritureNum', 'unbalanced', 'OD 3'],
  ],
  [
    'a thousands separator',
    cell(3, 'Credit', '3 390,00'),
    [3, 'Credit', 'amount', '3 390,00'],
    [2, 'EcritureNum', 'unbalanced', 'VE 1'],
  ],
  [
    'two commas',
    cell(3, 'Credit', '3,390,00'),
    [3, 'Credit', 'amount', '3,390,00'],
    [2, 'EcritureNum', 'unbalanced', 'VE 1'],
  ],
  [
    'the sign of a typographer',
    cell(8, 'Credit', '\u221240,00'),
    [8, 'Credit', 'amount', '\u221240,00'],
    [7, 'EcritureNum', 'unbalanced', 'OD 3'],
  ],
  [
    'a foreign amount with a point',
    cells((all, line) => (line === 2 ? all.with(16, '4012.50').with(17, 'USD') : all)),
    [2, 'Montantdevise', 'amount', '4012.50'],
  ],
  [
    'an amount on both sides',
    cells((all, line) => (line === 5 ? all.with(12, '1,00') : line === 6 ? all.with(11, '1,00') : all)),
    [5, 'Credit', 'bothSides', '1,00'],
    [6, 'Credit', 'bothSides', '3715,83'],
  ],
  ['an empty line inside', withLine(4, ''), [5, null, 'columns', '']],
  [
    'a separator inside a text at the end of a balanced line',
    changed(good, 4, 'TVA collectée', 'TVA\tcollectée'),
    [4, null, 'columns', '19/18'],
    [2, 'EcritureNum', 'unbalanced', 'VE 1'],
  ],
  ['a line of 17 cells', cells((all, line) => (line === 8 ? all.slice(0, 17) : all)), [8, null, 'columns', '17/18']],
  ['a line of 19 cells', cells((all, line) => (line === 8 ? [...all, ''] : all)), [8, null, 'columns', '19/18']],
  [
    'a header that lacks a name',
    cells((all, line) => (line === 1 ? all.slice(0, 17) : all)),
    [1, null, 'columns', '17/18'],
  ],
  ['a name with its accent', changed(good, 1, 'Debit', 'Débit'), [1, 'Debit', 'header', 'Débit']],
  ['a name of its own', changed(good, 1, 'EcritureLib', 'Libelle'), [1, 'EcritureLib', 'header', 'Libelle']],
  [
    'names that changed places',
    cells((all) => all.with(13, all[14] ?? '').with(14, all[13] ?? '')),
    [1, 'EcritureLet', 'header', 'DateLet'],
  ],
  [
    'a side of its own',
    changed(
      signed((isDebit) => (isDebit ? 'D' : 'C')),
      8,
      '\tC\t',
      '\tH\t',
    ),
    [8, 'Sens', 'amount', 'H'],
    [7, 'EcritureNum', 'unbalanced', 'OD 3'],
  ],
  [
    'no side',
    changed(
      signed((isDebit) => (isDebit ? 'D' : 'C')),
      8,
      '\tC\t',
      '\t\t',
    ),
    [8, 'Sens', 'mandatory', ''],
    [7, 'EcritureNum', 'unbalanced', 'OD 3'],
  ],
  [
    'a day of payment with slashes',
    changed(cash(3), 2, '\t20260316\tVIR', '\t16/03/2026\tVIR'),
    [2, 'DateRglt', 'date', '16/03/2026'],
  ],
  ['cash-based books without the nature of the payment', cash(2), [1, null, 'columns', '20/21']],
  [
    'a line of the commercial form in cash-based books',
    changed(cash(4), 3, '\t20260316\tVIR\t\tCEPI', ''),
    [3, null, 'columns', '18/22'],
  ],
  [
    'commas between the cells of one line',
    cells((all, line) => (line === 8 ? [all.join(';')] : all)),
    [8, null, 'columns', '1/18'],
    [7, 'EcritureNum', 'unbalanced', 'OD 3: 40,00'],
  ],
];

const told = ({ code, field, found, line }: FecProblem): Fault => [line, field, code, found];

describe('a file with one fault: that one is named, with line and column, and nothing else', () => {
  it.each(bad.map((one) => [one[0], one] as const))('%s', (_, [, lines, ...faults]) => {
    const { problems, remarks } = checkFec(name, lines);
    expect(problems.map(told)).toEqual(faults);
    expect(remarks.filter(({ code }) => code !== 'sequence')).toEqual([]);
  });

  it('is never said twice the same way, and the file without it passes', () => {
    expect(new Set(bad.map(([, lines]) => lines.join('\n'))).size).toBe(bad.length);
    expect(bad.length).toBeGreaterThanOrEqual(40);
    expect(checkFec(name, good).problems).toEqual([]);
  });

  it('is told in three languages, with what stands there and what to do', () => {
    for (const [what, lines] of bad) {
      for (const problem of checkFec(name, lines).problems) {
        for (const language of ['fr', 'nl', 'en'] as const) {
          const text = fecProblemText(problem, language);
          expect(text, what).toMatch(/^\p{Lu}.{20,}[.]$/u);
          expect(text, what).not.toMatch(/undefined|\t/);
        }
      }
    }
    const [line] = checkFec(name, changed(cash(4), 3, '\t20260316\tVIR\t\tCEPI', '')).problems;
    expect(line === undefined ? '' : fecProblemText(line, 'fr')).toContain('18 colonnes au lieu de 22');
  });
});

describe('odd files that are right', () => {
  it.each<readonly [string, Lines]>([
    ['bars', cells((all) => all, '|')],
    [
      'tabs inside of texts of a file with bars',
      changed(
        cells((all) => all, '|'),
        3,
        'Prestations de',
        'Prestations\tde',
      ),
    ],
    ['names in capitals', changed(good, 1, good[0] ?? '', (good[0] ?? '').toUpperCase())],
    ['names with blanks around', changed(good, 1, 'JournalLib', ' JournalLib ')],
    ['amounts without decimals', cells((all, line) => (line > 6 ? all.map((one) => one.replace(/,00$/, '')) : all))],
    ['zeros in front', changed(good, 7, '40,00', '0000040,00')],
    ['amounts below zero', changed(changed(good, 7, '40,00\t0,00', '0,00\t-40,00'), 8, '0,00\t40,00', '-40,00\t0,00')],
    [
      'a line of nothing',
      cells((all, line) => (line === 3 ? all : all)).concat((good[7] ?? '').replace('40,00', '0,00')),
    ],
    ['letters D and C', signed((isDebit) => (isDebit ? 'D' : 'C'))],
    ['sides +1 and -1', signed((isDebit) => (isDebit ? '+1' : '-1'))],
    ['cash-based books of a farmer', cash(3)],
    ['cash-based books of a profession', cash(4)],
    ['cash-based books with what is not paid yet', cash(4, '', '')],
    ['a matching letter of several signs', cells((all) => all.map((one) => (one === 'AA' ? 'AB-27' : one)))],
    ['dollars', cells((all, line) => (line === 2 ? all.with(16, '4012,50').with(17, 'USD') : all))],
    ['no customer at all', cells((all, line) => (line === 1 ? all : all.with(6, '').with(7, '')))],
    ['blanks at the end of texts', cells((all, line) => (line === 1 ? all : all.with(10, `${all[10] ?? ''}   `)))],
    ['quotes in a text', changed(good, 2, 'Boulangerie L Épi d Or', '"Boulangerie" L Épi')],
    ['numbers with letters', cells((all, line) => (line === 1 ? all : all.with(2, `2026-${all[2] ?? ''}-A`)))],
    ['numbers of each journal', cells((all, line) => (line === 1 ? all : all.with(2, '1')))],
    ['lines of an entry apart', [...good.slice(0, 2), ...good.slice(4, 6), ...good.slice(2, 4), ...good.slice(6)]],
    ['an empty line at the end', [...good, '']],
    ['the mark at the end of an old file', [...good, '\u001a']],
  ])('%s', (_, lines) => {
    expect(checkFec(name, lines)).toMatchObject({ ok: true, errors: [], problems: [], remarks: [] });
  });
});

describe('what is worth a look is remarked, and refuses nothing', () => {
  const numbered = (numbers: Readonly<Record<string, string>>) =>
    cells((all, line) => (line === 1 ? all : all.with(2, numbers[all[0] ?? ''] ?? '')));
  const withOneMore = (number: string, lines: Lines = good) => [
    ...lines,
    ...lines.slice(6).map((text) => text.split('\t').with(2, number).join('\t')),
  ];
  it.each<readonly [string, Lines, Partial<FecRemark>]>([
    ['a gap in the file', withOneMore('5'), { code: 'sequence', found: ' 4', times: 1 }],
    ['a large gap', withOneMore('1002'), { code: 'sequence', found: ' 4', times: 998 }],
    [
      'a gap in a journal',
      withOneMore('3', numbered({ VE: '1', BQ: '1', OD: '1' })),
      { code: 'sequence', found: 'OD 2', times: 1 },
    ],
    ['dollars of no currency', cell(2, 'Montantdevise', '4012,50'), { line: 2, field: 'Idevise', code: 'currency' }],
    ['a currency of no amount', cell(2, 'Idevise', 'USD'), { line: 2, field: 'Montantdevise', code: 'currency' }],
    [
      'a currency in words',
      cells((all, line) => (line > 1 ? all.with(16, '1,00').with(17, 'dollars') : all)),
      { line: 2, field: 'Idevise', code: 'currency', found: 'dollars', times: 7 },
    ],
    ['a customer without his name', cell(6, 'CompAuxLib', ''), { line: 6, field: 'CompAuxLib', code: 'auxiliary' }],
    ['a customer without his number', cell(6, 'CompAuxNum', ''), { line: 6, field: 'CompAuxNum', code: 'auxiliary' }],
    ['a day after the closing', cell(7, 'EcritureDate', '20270101'), { line: 7, code: 'period', found: '20270101' }],
  ])('%s', (_, lines, remark) => {
    const { ok, remarks } = checkFec(name, lines);
    expect([ok, remarks.length]).toEqual([true, 1]);
    expect(remarks[0]).toMatchObject(remark);
    for (const one of remarks) {
      for (const language of ['fr', 'nl', 'en'] as const)
        expect(fecRemarkText(one, language)).toMatch(/^\p{L}.{30,}\.$/u);
    }
  });
});
