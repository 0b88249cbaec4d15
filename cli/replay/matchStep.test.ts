import { describe, expect, it } from 'vitest';
import { invoice, tell } from '#cli/replay/testStory';

const documents = [
  invoice('F-2026-17', '119.00', { client: 'Dupont' }),
  invoice('F-2026-18', '26.18', { client: 'Martin Toiture' }),
  invoice('F-2026-19', '119.00', { client: 'Leroy' }),
  invoice('F-2026-20', '81.00', { client: 'Leroy' }),
  invoice('A', '55.00', { client: 'Petit' }),
  { credit_note: 'AV-3', client: 'Dupont', amount: '-19.00' },
];

function match(verb: 'auto_match' | 'suggest_match', line: object): unknown {
  return tell({ documents }, [{ on: '2026-02-01', do: verb, ...line }])[0]?.result;
}

describe('auto_match', () => {
  it.each([
    ['a number and its amount', { amount: '119.00', reference: 'VIR F2O26-17 MERCI' }, ['F-2026-17']],
    ['the number of the one of two equal amounts', { amount: '119.00', reference: 'F-2026-19' }, ['F-2026-19']],
    ['a short number as a word, nobody else owing that', { amount: '55.00', reference: 'facture A' }, ['A']],
    ['two numbers and their sum', { amount: '200.00', reference: 'F-2026-19 F-2026-20' }, ['F-2026-19', 'F-2026-20']],
    ['a number less the credit note', { amount: '100.00', reference: 'F-2026-17' }, ['F-2026-17', 'AV-3']],
    ['a number with another amount', { amount: '60.00', reference: 'F-2026-17' }, []],
    ['an amount and a name without a reference', { amount: '119.00', name: 'LEROY' }, []],
    ['an amount alone', { amount: '26.18' }, []],
    ['money that leaves', { amount: '-119.00', reference: 'F-2026-17' }, []],
  ])('%s', (_, line, expected) => {
    const told = match('auto_match', line) as readonly { readonly invoice: string }[];
    expect(told.map((each) => each.invoice)).toEqual(expected);
  });
});

describe('suggest_match', () => {
  it('says what speaks for each invoice, the most telling first', () => {
    expect(match('suggest_match', { amount: '119.00', name: 'M LEROY' })).toEqual([
      { invoice: 'F-2026-19', score: 45, reasons: ['amountExact', 'nameMatches'] },
      { invoice: 'F-2026-17', score: 30, reasons: ['amountExact'] },
    ]);
    expect(match('suggest_match', { amount: '119.00', reference: 'F-2026-17', name: 'DUPONT' })).toEqual([
      { invoice: 'F-2026-17', score: 90, reasons: ['numberInReference', 'amountExact', 'nameMatches'] },
      { invoice: 'F-2026-19', score: 30, reasons: ['amountExact'] },
    ]);
    expect(match('suggest_match', { amount: '200.00', name: 'Leroy' })).toEqual([
      { invoice: 'F-2026-19', score: 35, reasons: ['amountOfAll', 'nameMatches'] },
      { invoice: 'F-2026-20', score: 35, reasons: ['amountOfAll', 'nameMatches'] },
    ]);
    expect(match('suggest_match', { amount: '7.00' })).toEqual([]);
  });
});
