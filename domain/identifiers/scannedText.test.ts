import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkMailNumber } from '#domain/identifiers/postalNumber';
import { scannedText } from '#domain/identifiers/scannedText';

it.each([
  ['1A00915820380', '1A00915820380'],
  ['  1A 009 158 2038 0 ', '1A 009 158 2038 0'],
  [']C1010541288500452621123456789012', '010541288500452621123456789012'],
  // The same barcodes, typed by a scanner that believes in an American keyboard.
  ['&Qààç&(_éà"_à', '1A00915820380'],
  ['ààç&(_éà"_&&', '009158203811'],
  ["à&à('&é!!(àà'(é§é&&é\"'(§è!çà&é", '010541288500452621123456789012'],
  ['RR&é"\'(-è_(FR', 'RR123456785FR'],
  // A person's words stay his.
  ['L-2026-00003', 'L-2026-00003'],
  ['c’est l’été', 'c’est l’été'],
])('%s is read as %s', (typed, read) => {
  expect(scannedText(typed)).toBe(read);
});

it('is what the desk checks', () => {
  expect(checkMailNumber('&Qààç&(_éà"_à', 'laposte')).toEqual({
    valid: true,
    normalized: '1A00915820380',
    printed: '1A 009 158 2038 0',
    warning: null,
  });
});

it('reads every number back from a French keyboard', () => {
  const french = '&é"\'(-è_çà';
  fc.assert(
    fc.property(fc.stringMatching(/^[0-9]{8,30}$/), (digits) => {
      const typed = [...digits].map((digit) => french[(Number(digit) + 9) % 10] ?? '').join('');
      expect(scannedText(typed)).toBe(digits);
    }),
  );
});
