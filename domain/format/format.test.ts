import { describe, expect, it } from 'vitest';
import { plainDate } from '#domain/calendar/plainDate';
import { formatCents, formatEuros, formatPercent } from '#domain/format/amount';
import { formatDate, formatDateShort } from '#domain/format/date';
import { formatIban } from '#domain/format/iban';
import { typeset } from '#domain/letters/typeset';
import { cents } from '#domain/money/cents';
import { ratePpm } from '#domain/money/rate';

/** What the locale data of Unicode says, with our minus and our blanks. */
function localeText(amount: number, locale: string): string {
  const text = new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' }).format(amount / 100);
  return text.replace('-', '\u2212');
}

describe('amounts', () => {
  it.each([
    ['fr', ['fr-FR', 'fr-BE']],
    ['nl', ['nl-BE']],
    ['en', ['en-GB', 'en-BE']],
  ] as const)('in %s stand as the locales %j write them, above and below zero', (language, locales) => {
    for (const locale of locales) {
      for (const amount of [0, 1, -1, -87_500, 123_456_78, -123_456_78]) {
        expect(formatEuros(cents(amount), language)).toBe(localeText(amount, locale));
      }
    }
  });

  it.each([
    [0, '0,00', '0,00', '0.00'],
    [5, '0,05', '0,05', '0.05'],
    [123_456, '1\u202f234,56', '1.234,56', '1,234.56'],
    [-1_234_567_890, '\u221212\u202f345\u202f678,90', '\u221212.345.678,90', '\u221212,345,678.90'],
  ])('%d cents', (amount, fr, nl, en) => {
    expect([
      formatCents(cents(amount), 'fr'),
      formatCents(cents(amount), 'nl'),
      formatCents(cents(amount), 'en'),
    ]).toEqual([fr, nl, en]);
  });

  it('puts the euro where the language has it, and never breaks', () => {
    expect(formatEuros(cents(4000), 'fr')).toBe('40,00\u00a0€');
    expect(formatEuros(cents(4000), 'nl')).toBe('€\u00a040,00');
    expect(formatEuros(cents(4000), 'en')).toBe('€40.00');
    expect(formatEuros(cents(-4000), 'en')).toBe('−€40.00');
    expect(formatPercent(ratePpm(121_500), 'fr')).toBe('12,15\u202f%');
  });
});

it('writes dates in words and in figures', () => {
  expect(formatDate(plainDate('2026-05-12'), 'fr')).toBe('12\u00a0mai\u00a02026');
  expect(formatDate(plainDate('2026-05-01'), 'fr')).toBe('1er\u00a0mai\u00a02026');
  expect(formatDate(plainDate('2026-05-01'), 'nl')).toBe('1\u00a0mei\u00a02026');
  expect(formatDateShort(plainDate('2026-05-01'))).toBe('01/05/2026');
});

it('groups an IBAN in fours', () => {
  expect(formatIban('be12 5591-6289 1892')).toBe('BE12\u00a05591\u00a06289\u00a01892');
  expect(formatIban('FR022059757148869041498K434')).toBe(
    'FR02\u00a02059\u00a07571\u00a04886\u00a09041\u00a0498K\u00a0434',
  );
});

it('sets French punctuation and apostrophes', () => {
  expect(typeset("L'avez-vous reçue ? « oui » : 40 € !", 'fr')).toBe(
    'L’avez-vous reçue\u202f? «\u00a0oui\u00a0»\u00a0: 40\u00a0€\u202f!',
  );
  expect(typeset('jusqu’à 5 000 €, au 04 78 00 12 34', 'fr')).toBe(
    'jusqu’à 5\u00a0000\u00a0€, au 04\u00a078\u00a000\u00a012\u00a034',
  );
  expect(typeset('le règlement de les factures, merci de les payer', 'fr')).toBe(
    'le règlement des factures, merci de les payer',
  );
  expect(typeset("Don't worry: 5?", 'en')).toBe('Don’t worry: 5?');
});
