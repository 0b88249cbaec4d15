import { expect, it } from 'vitest';
import { letterAt, matchingLetters } from '#domain/ledger/matching';
import { cents } from '#domain/money/cents';

type Kind = 'invoice' | 'payment' | 'allocation' | 'reversal' | 'refund';
const line = (entrySeq: number, kind: Kind, itemId: string, amount: number, corrects: string | null = null) =>
  ({ entrySeq, entryId: `e${entrySeq}`, kind, corrects, account: 'customers', itemId, amount: cents(amount) }) as const;

it('gives one letter to an invoice and the money that settles it', () => {
  const letters = matchingLetters([
    line(1, 'invoice', 'F1', 1_000),
    line(2, 'payment', 'P1', -1_000),
    line(3, 'allocation', 'P1', 1_000),
    line(3, 'allocation', 'F1', -1_000),
  ]);
  expect([...letters]).toEqual([
    ['F1', 'AA'],
    ['P1', 'AA'],
  ]);
});

it('writes a partial matching in lower case, and several invoices of one transfer under one letter', () => {
  const letters = matchingLetters([
    line(1, 'invoice', 'F1', 1_000),
    line(2, 'invoice', 'F2', 500),
    line(3, 'payment', 'P1', -1_200),
    line(4, 'allocation', 'P1', 1_000),
    line(4, 'allocation', 'F1', -1_000),
    line(5, 'allocation', 'P1', 200),
    line(5, 'allocation', 'F2', -200),
    line(6, 'invoice', 'F3', 50),
  ]);
  expect([...letters]).toEqual([
    ['F1', 'aa'],
    ['F2', 'aa'],
    ['P1', 'aa'],
  ]);
});

it('parts what an undone matching had joined, and matches an entry with its reversal', () => {
  const letters = matchingLetters([
    line(1, 'invoice', 'F1', 1_000),
    line(2, 'payment', 'P1', -1_000),
    line(3, 'allocation', 'P1', 1_000),
    line(3, 'allocation', 'F1', -1_000),
    line(4, 'reversal', 'P1', -1_000, 'e3'),
    line(4, 'reversal', 'F1', 1_000, 'e3'),
    line(5, 'reversal', 'P1', 1_000, 'e2'),
  ]);
  expect([...letters]).toEqual([['P1', 'AA']]);
});

it('does not join the instalments of one invoice by themselves', () => {
  const letters = matchingLetters([
    line(1, 'invoice', 'F1-1', 500),
    line(1, 'invoice', 'F1-2', 500),
    line(2, 'payment', 'P1', -500),
    line(3, 'allocation', 'P1', 500),
    line(3, 'allocation', 'F1-1', -500),
  ]);
  expect([...letters]).toEqual([
    ['F1-1', 'AA'],
    ['P1', 'AA'],
  ]);
});

it.each([
  [0, 'AA'],
  [25, 'AZ'],
  [26, 'BA'],
  [675, 'ZZ'],
  [676, 'AAA'],
])('names group %i %s', (index, letter) => {
  expect(letterAt(index)).toBe(letter);
});
