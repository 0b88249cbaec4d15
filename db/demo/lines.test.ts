import fc from 'fast-check';
import { expect, it } from 'vitest';
import { demoLines } from '#db/demo/lines';
import { doLinesAgree, reckonedNet, vatOn } from '#domain/ledger/invoiceLine';
import { cents } from '#domain/money/cents';

it('make the price without VAT of their invoice, line by line', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 5_000_000 }),
      fc.integer({ min: 1, max: 1_000 }),
      fc.constantFrom(20_000, 6_000, 0),
      (size, place, rateMilli) => {
        const net = cents(size);
        const share = { rateMilli, net, vat: vatOn(net, rateMilli) };
        const lines = demoLines(share, place, 'FR');
        expect(doLinesAgree(lines, [share])).toBe(true);
        for (const line of lines) expect(line.kind !== 'line' || reckonedNet(line) === line.net).toBe(true);
        expect(demoLines(share, place, 'FR')).toEqual(lines);
      },
    ),
  );
});
