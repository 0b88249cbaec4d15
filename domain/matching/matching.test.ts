import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { combination } from '#domain/matching/combination';
import type { BookDocument, IncomingMoney } from '#domain/matching/model';
import { moneyBook, totalOf } from '#domain/matching/moneyBook';
import { suggest } from '#domain/matching/suggest';
import { cents, zeroCents } from '#domain/money/cents';

const options = { tolerance: cents(300), customerId: null };
const invoice = (number: string, customerId: string, open: number, more: Partial<BookDocument> = {}): BookDocument => ({
  ...{ documentId: number, number, customerId, customerName: `${customerId} TOITURE`, reference: '', dueOn: null },
  ...{ open: open === 0 ? zeroCents : cents(open), instalments: [] },
  ...more,
});
const paid = (amount: number, more: Partial<IncomingMoney> = {}): IncomingMoney => ({
  ...{ amount: cents(amount), name: '', iban: '', structured: '', text: '' },
  ...more,
});
const known = 'FR7630006000011234567890189';
const documents = [
  invoice('FA-2026-0105', 'MARTIN', 124_000),
  invoice('FA-2026-0106', 'MARTIN', 50_000, { reference: '+++090/9337/55493+++' }),
  invoice('FA-2026-0107', 'DUPONT', 124_000),
  invoice('FA-2026-0099', 'DUPONT', 0),
  invoice('AV-3', 'DUPONT', -4_000),
];
const book = moneyBook(documents, [{ customerId: 'DUPONT', kind: 'iban', value: 'FR7630006000011234567890189' }]);
const best = (money: IncomingMoney) => {
  const [first] = suggest(book, money, options);
  return first === undefined
    ? null
    : [first.sureness, ...first.parts.flatMap((part) => part.documents.map(({ number }) => number))];
};

describe('which invoices money pays', () => {
  it.each([
    ['its number as it is printed', 'FA-2026-0105'],
    ['blanks for dashes', 'VIREMENT FA 2026 0105 MERCI'],
    ['all in one', 'FACT FA20260105'],
    ['without its zeros', 'fa-2026-105'],
    ['letters for digits', 'FA 2O26 O1O5'],
  ])('finds %s and is certain', (_, text) => {
    expect(best(paid(124_000, { text }))).toEqual(['certain', 'FA-2026-0105']);
  });

  it.each([
    [
      'a part of the number and the name',
      paid(124_000, { text: '2026/0105', name: 'M MARTIN' }),
      ['certain', 'FA-2026-0105'],
    ],
    ['a part of the number alone', paid(124_000, { text: '2026/0105' }), ['possible', 'FA-2026-0105']],
    ['the structured communication', paid(50_000, { structured: '090933755493' }), ['certain', 'FA-2026-0106']],
    [
      'two numbers and their sum',
      paid(174_000, { text: 'FA-2026-0105 + FA-2026-0106' }),
      ['certain', 'FA-2026-0105', 'FA-2026-0106'],
    ],
    ['the number less a credit note', paid(120_000, { text: 'FA-2026-0107' }), ['certain', 'FA-2026-0107', 'AV-3']],
    ['a number with another amount', paid(60_000, { text: 'FA-2026-0105' }), ['likely', 'FA-2026-0105']],
    [
      'a known account and an amount',
      paid(124_000, { iban: 'FR76 3000 6000 0112 3456 7890 189' }),
      ['certain', 'FA-2026-0107'],
    ],
    [
      'the number of one and the account of another',
      paid(124_000, { iban: 'FR7630006000011234567890189', text: 'FA-2026-0105' }),
      ['likely', 'FA-2026-0105'],
    ],
    [
      'invoices of two customers',
      paid(248_000, { text: 'FA-2026-0105 FA-2026-0107' }),
      ['likely', 'FA-2026-0105', 'FA-2026-0107'],
    ],
    ['an invoice that is settled', paid(9_000, { text: 'FA-2026-0099' }), ['possible']],
    ['nothing', paid(777, { text: 'SALAIRE' }), null],
  ] as const)('%s', (_, money, expected) => {
    expect(best(money)).toEqual(expected);
  });

  it.each([
    ['a part of the invoice he names, from his account', { iban: known, text: 'FA-2026-0107' }, 60_000, 'certain'],
    ['all but a small rest of it: a discount?', { iban: known, text: 'FA-2026-0107' }, 121_000, 'likely'],
    ['the same, equal to another invoice of his', { iban: known, text: 'FA-2026-0107' }, 30_000, 'likely'],
    ['more than the invoice he names', { iban: known, text: 'FA-2026-0107' }, 130_000, 'likely'],
    [
      'first and last name, an amount nobody else owes',
      { name: 'M OU MME DURAND ANNE', text: 'merci' },
      43_210,
      'certain',
    ],
    ['the same, and another invoice named', { name: 'ANNE DURAND', text: 'FACTURE 2026/88' }, 43_210, 'likely'],
    ['the family name only', { name: 'DURAND', text: 'merci' }, 43_210, 'likely'],
    ['the end of the number, with the name', { name: 'ANNE DURAND', text: 'FACT 0301' }, 77_000, 'certain'],
    ['the end of the number, somebody else', { name: 'LEROY', text: 'FACT 0301' }, 43_210, 'likely'],
    ['a short number as a word, nobody else owes that', { text: 'facture 12' }, 9_900, 'certain'],
    ['a short number as a word, another owes that too', { text: 'facture 13' }, 50_000, 'possible'],
  ])('%s', (_, more, amount, sureness) => {
    const all = [
      ...documents,
      invoice('FA-2026-0300', 'DUPONT', 30_000),
      invoice('FA-2026-0301', 'DURAND', 77_000, { customerName: 'Anne DURAND' }),
      invoice('FA-2026-0302', 'DURAND', 43_210, { customerName: 'Anne DURAND' }),
      invoice('12', 'PETIT', 9_900),
      invoice('13', 'PETIT', 50_000),
    ];
    const own = moneyBook(all, [{ customerId: 'DUPONT', kind: 'iban', value: known }]);
    expect(suggest(own, paid(amount, more), options)[0]?.sureness).toBe(sureness);
  });

  it('is never certain of an amount without anything else, and at most once of anything', () => {
    const amounts = fc.integer({ min: 1, max: 40 }).map((n) => n * 100);
    const lists = fc.array(fc.tuple(fc.constantFrom('A', 'B', 'C'), amounts), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(lists, amounts, fc.boolean(), (list, amount, isNamed) => {
        const own = list.map(([customerId, open], index) => invoice(`FA-2026-01${10 + index}`, customerId, open));
        const found = suggest(moneyBook(own), paid(amount, { text: isNamed ? 'FA-2026-0110' : 'MERCI' }), options);
        const certain = found.filter(({ sureness }) => sureness === 'certain');
        expect(certain.length).toBeLessThanOrEqual(isNamed ? 1 : 0);
        for (const { open, parts } of certain) {
          expect(open).toBe(amount);
          expect(totalOf(parts.flatMap((part) => part.documents))).toBe(amount);
        }
      }),
    );
  });
});

it('finds a sum whenever there is one, and only then', () => {
  const rows = fc.array(
    fc.integer({ min: -20, max: 50 }).filter((n) => n !== 0),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(rows, fc.integer({ min: 1, max: 200 }), (opens, amount) => {
      const found = combination(
        opens.map((open) => ({ open })),
        amount,
      );
      const sums = opens.reduce<number[]>((all, open) => [...all, ...all.map((sum) => sum + open)], [0]);
      expect(found !== null).toBe(sums.slice(1).includes(amount));
      if (found !== null) expect(found.reduce((sum, { open }) => sum + open, 0)).toBe(amount);
    }),
  );
});

it('takes no digits of a date with those of a settled invoice for another one', () => {
  const own = [invoice('F-2025-12', 'MARTIN', 0), invoice('202612', 'MARTIN', 10_000)];
  const sureOf = (text: string) => suggest(moneyBook(own), paid(10_000, { text }), options)[0]?.sureness;
  expect(sureOf('du 12/05/2026 12')).not.toBe('certain');
  expect(sureOf('facture 202612 du 12/05/2026')).toBe('certain');
});

it('joins no year of a day with the digits after it, whoever is meant by them', () => {
  const two = [invoice('A-12', 'MARTIN', 0), invoice('202612', 'DUPONT', 10_000)];
  const sureOf = (text: string) => suggest(moneyBook(two), paid(10_000, { text }), options)[0]?.sureness;
  expect(sureOf('du 12/05/2026 12')).not.toBe('certain');
  expect(sureOf('du 12.05.26 facture 202612')).toBe('certain');
  const dayly = moneyBook([invoice('FA-12-05-2026', 'MARTIN', 10_000)]);
  expect(suggest(dayly, paid(10_000, { text: 'FA 12/05/2026' }), options)[0]?.sureness).toBe('certain');
});

it('takes no digits that stand side by side for one invoice, where several that end so make the amount', () => {
  const own = [
    invoice('2026-12', 'MARTIN', 20_000),
    invoice('FAC 12', 'MARTIN', 10_000),
    invoice('F-26-12', 'MARTIN', 10_000),
  ];
  const sureOf = (text: string) => suggest(moneyBook(own), paid(20_000, { text }), options)[0]?.sureness;
  expect(sureOf('REF 2026 12 26-12')).not.toBe('certain');
  expect(suggest(moneyBook(own.slice(0, 1)), paid(20_000, { text: 'REF 2026 12' }), options)[0]?.sureness).toBe(
    'certain',
  );
});

it('takes no number of two digits for what he pays where he owes that sum twice, or names a settled one too', () => {
  const name = 'Jean MARTIN';
  const own = (settled: number) => [
    invoice('12', 'MARTIN', 10_000, { customerName: name }),
    invoice('F2026-1', 'MARTIN', settled, { customerName: name }),
  ];
  const sureOf = (settled: number, text: string) =>
    suggest(moneyBook(own(settled)), paid(10_000, { name, text }), options)[0]?.sureness;
  expect(sureOf(10_000, 'LOYER 12')).not.toBe('certain');
  expect(sureOf(0, 'LOYER 12 1')).not.toBe('certain');
  expect(sureOf(9_000, 'LOYER 12')).toBe('certain');
});

it('takes no digits that are cut otherwise for a number', () => {
  const sureOf = (number: string, text: string) =>
    suggest(moneyBook([invoice(number, 'MARTIN', 10_000)]), paid(10_000, { text }), options)[0]?.sureness;
  expect(sureOf('2026/112', '2026-1 12')).not.toBe('certain');
  expect(sureOf('202612', 'REF 2026 12')).not.toBe('certain');
  expect(sureOf('2026/112', 'REF 2026 0112')).toBe('certain');
  expect(sureOf('202612', 'REF 202612')).toBe('certain');
});
