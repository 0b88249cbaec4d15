import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  doLinesAgree,
  linesNet,
  reckonedNet,
  sharesByRate,
  sharesOfLines,
  turnLines,
  vatOn,
  vatPartsOf,
} from '#domain/ledger/invoiceLine';
import { anyLines, lineOf } from '#domain/ledger/testdata/someLines';
import { cents, negateCents } from '#domain/money/cents';
import { decimal } from '#domain/money/decimal';

describe('what lines make', () => {
  const lines = [
    lineOf({ net: cents(1_005), rateMilli: 5_500 }),
    lineOf({ net: cents(1_005), rateMilli: 5_500 }),
    lineOf({ net: cents(10_000), rateMilli: 20_000 }),
    lineOf({ kind: 'allowance', net: cents(-1_000), rateMilli: 20_000 }),
    lineOf({ net: cents(5_000), category: 'E', rateMilli: 0, exemption: 'Art. 261 C du CGI' }),
    lineOf({ net: cents(2_500), category: 'AE', rateMilli: 0, exemptionCode: 'VATEX-EU-AE' }),
  ];

  it('counts VAT once for each category and rate', () => {
    expect(vatPartsOf(lines).map(({ category, net, rateMilli, vat }) => [category, rateMilli, net, vat])).toEqual([
      ['S', 5_500, 2_010, 111],
      ['S', 20_000, 9_000, 1_800],
      ['E', 0, 5_000, 0],
      ['AE', 0, 2_500, 0],
    ]);
    expect(vatPartsOf(lines).map(({ exemption, exemptionCode }) => exemption + exemptionCode)).toEqual([
      ...['', '', 'Art. 261 C du CGI', 'VATEX-EU-AE'],
    ]);
  });

  it('is one share for each rate, whatever the reasons of what is charged nothing', () => {
    expect(sharesOfLines(lines)).toEqual([
      { rateMilli: 0, net: 7_500, vat: 0 },
      { rateMilli: 5_500, net: 2_010, vat: 111 },
      { rateMilli: 20_000, net: 9_000, vat: 1_800 },
    ]);
  });

  it('agrees with the paper when each rate does, VAT within a cent a line', () => {
    const shares = sharesOfLines(lines);
    expect(doLinesAgree(lines, shares)).toBe(true);
    const other = (change: object) =>
      shares.map((share) => (share.rateMilli === 20_000 ? { ...share, ...change } : share));
    expect(doLinesAgree(lines, other({ vat: cents(1_806) }))).toBe(true);
    expect(doLinesAgree(lines, other({ vat: cents(1_807) }))).toBe(false);
    expect(doLinesAgree(lines, other({ net: cents(9_001) }))).toBe(false);
    expect(doLinesAgree(lines, other({ rateMilli: 10_000 }))).toBe(false);
    expect(doLinesAgree(lines, shares.slice(1))).toBe(false);
  });

  it('rounds VAT half up, away from zero', () => {
    expect([vatOn(cents(1_000), 5_550), vatOn(cents(-1_000), 5_550), vatOn(cents(10), 5_000)]).toEqual([56, -56, 1]);
  });

  it('makes a line of its quantity, price and what is taken off', () => {
    const adjustments = [
      { isCharge: false, amount: cents(1_000), reason: 'Remise' },
      { isCharge: true, amount: cents(250), reason: 'Livraison' },
    ];
    const line = { quantity: decimal('2.5'), unitPrice: decimal('48'), pricePer: decimal('1'), adjustments };
    expect(reckonedNet(line)).toBe(11_250);
  });
});

it('lines turned to a paper of the other kind make the same with the other sign, and turned again are as they were', () => {
  fc.assert(
    fc.property(anyLines, (lines) => {
      const other = turnLines(lines);
      expect(linesNet(other)).toBe(negateCents(linesNet(lines)));
      expect(turnLines(other)).toEqual(lines);
      for (const line of lines) expect(line.kind !== 'line' || reckonedNet(line) === line.net).toBe(true);
      for (const line of other) expect(line.kind !== 'line' || reckonedNet(line) === line.net).toBe(true);
      expect(sharesByRate(sharesOfLines(lines))).toEqual(sharesOfLines(lines));
    }),
  );
});
