import { describe, expect, it } from 'vitest';
import { readMt940 } from '#domain/statements/mt940';

const statement = (movements: readonly string[], closing: string) => [
  ':20:REF',
  ':25:BE68539007547034EUR',
  ':28C:12/1',
  ':60F:C251230EUR100,00',
  ...movements,
  `:62F:${closing}`,
];
const entriesOf = (movements: readonly string[], closing: string) =>
  readMt940(statement(movements, closing)).statements[0]?.entries ?? [];

describe('MT940', () => {
  it('takes a credit back with RC and a debit back with RD', () => {
    const movements = [':61:251231RC30,00NTRFA', ':61:251231RD20,NTRFB', ':61:251231C5,00NTRFC//BANK'];
    expect(
      entriesOf(movements, 'C251231EUR95,00').map(({ amount, isReversal, reference }) => [
        amount,
        isReversal,
        reference,
      ]),
    ).toEqual([
      [-3_000, true, 'A'],
      [2_000, true, 'B'],
      [500, false, 'BANK'],
    ]);
  });

  it.each([
    ['2601021231', '2026-01-02', '2025-12-31'],
    ['2512310102', '2025-12-31', '2026-01-02'],
    ['2602280301', '2026-02-28', '2026-03-01'],
    ['260228', '2026-02-28', '2026-02-28'],
  ])('%s is of value %s and entered on %s', (dates, valueDate, date) => {
    expect(entriesOf([`:61:${dates}C1,00NTRFA`], 'C260301EUR101,00')).toMatchObject([{ valueDate, date }]);
  });

  it('reads sub-fields, a reference in free text, and the envelope of SWIFT', () => {
    const movement = [
      ':61:251231C1,00NTRFA',
      ':86:166?00VIREMENT?20Facture F20',
      '26-7?21 +++202/6000/04236+++?30GEBABEBB?31BE21001234567803?32GARAGE',
      '?33 HUBERT',
    ];
    const [first = '', ...rest] = statement(movement, 'C251231EUR101,00');
    const { findings, statements } = readMt940([`{1:F01X}{2:I940X}{4:`, first, ...rest, '-}{5:{CHK:1}}']);
    expect(findings.problems).toEqual([]);
    expect(statements[0]?.account.iban).toBe('BE68539007547034');
    expect(statements[0]?.entries).toMatchObject([
      {
        ...{ label: 'VIREMENT', name: 'GARAGE HUBERT', bic: 'GEBABEBB', iban: 'BE21001234567803' },
        ...{ text: 'Facture F2026-7 +++202/6000/04236+++', structured: '202600004236' },
      },
    ]);
  });

  it.each([
    ['no end', statement([], 'x').slice(0, 4), 'statement.cut'],
    ['a day that does not exist', statement([':61:260231C1,00NTRFA'], 'C260301EUR101,00'), 'element.invalid'],
    ['two currencies', statement([], 'C260301USD100,00'), 'statement.currency'],
  ])('is refused with %s', (_, lines, code) => {
    const { findings, statements } = readMt940(lines);
    expect([statements, findings.isRefused]).toEqual([[], true]);
    expect(findings.problems.map((problem) => problem.code)).toContain(code);
  });
});
