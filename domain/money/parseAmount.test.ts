import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { formatCents } from '#domain/format/amount';
import { cents } from '#domain/money/cents';
import { decimalSignIn, largestAmount, parseAmount } from '#domain/money/parseAmount';

test('what the program prints it reads back, in every language', () => {
  const amount = fc.integer({ min: -largestAmount, max: largestAmount }).map(cents);
  fc.assert(
    fc.property(amount, fc.constantFrom('fr', 'nl', 'en'), (value, language) => {
      const text = formatCents(value, language);
      expect(parseAmount(text, language === 'en' ? '.' : ',')).toEqual({ ok: true, value });
      expect(decimalSignIn(text)).toBe(language === 'en' ? '.' : ',');
    }),
  );
});

test('any text gives an amount or a refusal', () => {
  fc.assert(
    fc.property(fc.string(), fc.constantFrom(',', '.'), (text, decimal) => {
      const parsed = parseAmount(text, decimal);
      expect(parsed.ok ? Math.abs(parsed.value) <= largestAmount : parsed.error.code.startsWith('amount.')).toBe(true);
    }),
  );
});

it.each([
  ['', ',', 'amount.missing'],
  ['abc', ',', 'amount.invalid'],
  ['12,345', ',', 'amount.tooManyDecimals'],
  ['12,50 USD', ',', 'amount.currency'],
  ['100 000 000,00', ',', 'amount.tooLarge'],
  ['9'.repeat(40), ',', 'amount.tooLarge'],
] as const)('%j is refused as what it is', (text, decimal, code) => {
  expect(parseAmount(text, decimal)).toMatchObject({ ok: false, error: { code } });
});

it.each([
  ['1 234,50', ','],
  ['1,234.50', '.'],
  ['1.234.567', ','],
  ['12.5', '.'],
  ['1.234', null],
  ['120', null],
])('%j says that the decimal sign is %s', (text, sign) => {
  expect(decimalSignIn(text)).toBe(sign);
});
