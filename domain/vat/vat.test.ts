import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { plainDate } from '#domain/calendar/plainDate';
import { cents } from '#domain/money/cents';
import { groundsOf, lossStanding, type LossFacts } from '#domain/vat/lostDebt';
import { splitUnpaid, unpaidByRate, withoutCredits } from '#domain/vat/unpaidVat';

const share = (rateMilli: number, net: number, vat: number) => ({ rateMilli, net: cents(net), vat: cents(vat) });

describe('unpaid net and VAT', () => {
  it('by rate, after a part payment', () => {
    const shares = [share(20_000, 1_000_00, 200_00), share(10_000, 500_00, 50_00)];
    expect(unpaidByRate(shares, cents(875_00))).toEqual([share(20_000, 500_00, 100_00), share(10_000, 250_00, 25_00)]);
    expect(unpaidByRate(shares, cents(1_750_00))).toEqual([share(20_000, 0, 0), share(10_000, 0, 0)]);
  });

  it('credit notes are taken off first, rate by rate', () => {
    const shares = [share(20_000, 1_000_00, 200_00), share(5_500, 200_00, 11_00)];
    expect(withoutCredits(shares, [share(20_000, 400_00, 80_00)])).toEqual([
      share(20_000, 600_00, 120_00),
      share(5_500, 200_00, 11_00),
    ]);
  });

  test('no cent is lost, and no rate is owed more than was billed', () => {
    const amount = fc.integer({ min: 0, max: 500_000 });
    const shares = fc.array(
      fc
        .tuple(fc.constantFrom(2_100, 5_500, 10_000, 20_000, 21_000), amount, amount)
        .map(([rate, net, vat]) => share(rate, net, vat)),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(shares, amount, (billed, paid) => {
        const unpaid = unpaidByRate(billed, cents(paid));
        const gross = billed.reduce((sum, { net, vat }) => sum + net + vat, 0);
        expect(unpaid.reduce((sum, { net, vat }) => sum + net + vat, 0)).toBe(Math.max(0, gross - paid));
        const owed = billed.filter(({ net, vat }) => net + vat > 0);
        for (const [index, part] of unpaid.entries()) {
          const whole = owed[index];
          expect(part.net + part.vat).toBeLessThanOrEqual((whole?.net ?? 0) + (whole?.vat ?? 0));
          expect(Math.min(part.net, part.vat)).toBeGreaterThanOrEqual(0);
        }
        if (gross > 0) {
          const { gross: left, net, vat } = splitUnpaid(cents(gross), cents(0), cents(paid));
          expect([left, net, vat]).toEqual([Math.max(0, gross - paid), Math.max(0, gross - paid), 0]);
        }
      }),
    );
  });
});

describe('VAT of a lost debt', () => {
  const ready: LossFacts = {
    country: 'FR',
    ground: 'liquidationOpened',
    groundOn: plainDate('2026-02-10'),
    isCashBasis: false,
    hasProof: true,
    isBooked: true,
    correctionSentOn: plainDate('2026-03-01'),
  };
  const today = plainDate('2026-03-02');

  it.each([
    ['a judgment of liquidation and the duplicate sent', {}, []],
    ['the duplicate not sent', { correctionSentOn: null }, ['correctionNotSent']],
    ['services on the cash basis', { isCashBasis: true }, ['vatWasNeverPaid']],
    ['a mere provision', { ground: 'provisionOnly' }, ['groundNotEnough']],
    ['handed to a credit insurer', { ground: 'creditInsurer' }, ['groundNotEnough']],
    ['no date and no proof', { groundOn: null, hasProof: false }, ['groundDateMissing', 'proofMissing']],
    ['a judgment to come', { groundOn: plainDate('2026-05-01') }, ['groundDateMissing']],
    ['a Belgian ground in France', { ground: 'bankruptcyOpened' }, ['groundOfOtherCountry']],
    ['BE bankruptcy', { country: 'BE', ground: 'bankruptcyOpened' }, []],
    ['BE means exhausted, not booked', { country: 'BE', ground: 'meansExhausted', isBooked: false }, ['lossNotBooked']],
    ['BE cash basis plays no part', { country: 'BE', ground: 'bankruptcyOpened', isCashBasis: true }, []],
    [
      'BE after the third year',
      { country: 'BE', ground: 'bankruptcyOpened', groundOn: plainDate('2022-12-31') },
      ['tooLate'],
    ],
    ['BE in the third year', { country: 'BE', ground: 'bankruptcyOpened', groundOn: plainDate('2023-01-01') }, []],
  ] as const)('%s', (_, change, missing) => {
    const standing = lossStanding({ ...ready, ...change }, today);
    expect(standing.missing).toEqual(missing);
    expect(standing.isRecoverable).toBe(missing.length === 0);
  });

  it('offers each country its own grounds', () => {
    expect(groundsOf('BE')).toEqual(['bankruptcyOpened', 'reorganisationApproved', 'meansExhausted']);
    expect(groundsOf('FR')).not.toContain('provisionOnly');
  });
});
