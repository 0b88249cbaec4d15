import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { addDays, plainDate } from '#domain/calendar/plainDate';
import { beIndemnityCap } from '#domain/claims/beConsumer';
import { buildClaim, defaultContract } from '#domain/claims/buildClaim';
import type { ClaimInput, InvoiceToClaim, Waiver } from '#domain/claims/claim';
import { checkContractRate } from '#domain/claims/contractRate';
import { presentationOf } from '#domain/claims/presentation';
import { indemnityPlaces, settlementOrder } from '#domain/claims/settlementOrder';
import { areEqual, twoFigures } from '#domain/claims/twoFigures';
import { publishedBook, ratesWith } from '#domain/countries/rateEntry';
import { fixedRate, publishedRates } from '#domain/countries/rateBook';
import { countries, relations } from '#domain/country';
import { cents } from '#domain/money/cents';
import { ratePpm } from '#domain/money/rate';

const invoice: InvoiceToClaim = {
  itemId: 'i1',
  number: 'F1',
  description: 'Travaux',
  issuedOn: plainDate('2025-05-01'),
  dueOn: plainDate('2025-05-31'),
  gross: cents(5_000_00),
  receipts: [],
};
const input: ClaimInput = {
  country: 'BE',
  relation: 'B2B',
  kind: 'formalNotice',
  today: plainDate('2025-08-20'),
  contract: defaultContract,
  notices: { firstReminder: null, formalNotice: null },
  invoices: [invoice],
};

describe('what the user gives up', () => {
  const waived = (...waivers: readonly Waiver[]) => buildClaim({ ...input, waivers });
  it('is taken off and kept', () => {
    const claim = waived({ itemId: 'i1', what: 'interest', amount: cents(20_62) });
    expect(claim.asked).toMatchObject({ interest: 100_00, fixedIndemnity: 40_00, total: 5_140_00 });
    expect(claim.lines.map(({ waived: given }) => given)).toEqual([0, 20_62, 0]);
  });

  it('can be all of a line, for ever, and never more than the law allows', () => {
    const all = waived({ itemId: 'i1', what: 'fixedIndemnity', amount: 'all' });
    expect(all.asked.fixedIndemnity).toBe(0);
    const tooMuch = waived({ itemId: 'i1', what: 'interest', amount: cents(999_99) });
    expect(tooMuch.asked).toMatchObject({ interest: 0, total: 5_040_00 });
  });

  it('concerns one invoice', () => {
    expect(waived({ itemId: 'i2', what: 'interest', amount: 'all' }).asked.interest).toBe(120_62);
  });
});

describe('late, though paid', () => {
  const paidOn = (on: string) => ({ ...invoice, receipts: [{ on: plainDate(on), amount: invoice.gross }] });
  it.each([
    ['the day before', '2025-05-30', 0, 0],
    ['on the due date', '2025-05-31', 0, 0],
    ['a day late', '2025-06-01', 1_58, 40_00],
    ['thirty days late', '2025-06-30', 47_26, 40_00],
  ])('%s', (_, on, interest, fixedIndemnity) => {
    const { asked } = buildClaim({ ...input, invoices: [paidOn(on)] });
    expect(asked).toEqual({
      principal: 0,
      interest,
      fixedIndemnity,
      penaltyClause: 0,
      reminderFee: 0,
      total: interest + fixedIndemnity,
    });
  });
});

describe('a Belgian consumer', () => {
  const consumer: ClaimInput = {
    ...input,
    relation: 'B2C',
    contract: {
      ...defaultContract,
      contractRate: ratePpm(105_000),
      indemnityClause: { fixed: cents(20_00), percent: ratePpm(0) },
    },
    notices: { firstReminder: { sentOn: plainDate('2025-07-01'), channel: 'electronic' }, formalNotice: null },
  };

  it('owes no interest on what he paid within the fourteen days', () => {
    const receipts = [{ on: plainDate('2025-07-10'), amount: cents(4_000_00) }];
    const claim = buildClaim({ ...consumer, invoices: [{ ...invoice, receipts }] });
    expect(claim.lines[1]?.slices.map(({ from, to, base }) => [from, to, base])).toEqual([
      ['2025-07-02', '2025-08-20', 1_000_00],
    ]);
  });

  it('a reminder sent before the due date reminds of nothing', () => {
    const notices = {
      firstReminder: { sentOn: plainDate('2025-05-31'), channel: 'electronic' as const },
      formalNotice: null,
    };
    const claim = buildClaim({ ...consumer, notices });
    expect(claim.asked.total).toBe(5_000_00);
    expect(claim.lines[1]?.cautions).toContain('reminderBeforeDue');
  });
});

describe('contract rates', () => {
  const on = plainDate('2024-08-01');
  it.each([
    ['FR', 'B2B', 147_600, true, []],
    ['FR', 'B2B', 147_599, false, ['contractRate.underFloor']],
    ['FR', 'B2B', 250_001, true, ['contractRate.excessive']],
    ['FR', 'B2C', 120_000, false, ['contractRate.consumerClause']],
    ['BE', 'B2C', 125_000, true, []],
    ['BE', 'B2C', 125_001, false, ['contractRate.overCap']],
    ['BE', 'B2B', 10_000, true, []],
    ['BE', 'B2B', 10_000_000, true, ['contractRate.excessive']],
  ] as const)('%s %s %i', (country, relation, rate, isUsable, warnings) => {
    const check = checkContractRate(country, relation, ratePpm(rate), on, publishedBook);
    expect([check.isUsable, check.warnings.map(({ code }) => code)]).toEqual([isUsable, warnings]);
  });

  it('before any published rate a floor forbids nothing and a ceiling everything', () => {
    const long = plainDate('2000-01-01');
    expect(checkContractRate('FR', 'B2B', ratePpm(1), long, publishedBook).isUsable).toBe(true);
    expect(checkContractRate('BE', 'B2C', ratePpm(1), long, publishedBook).isUsable).toBe(false);
  });
});

describe('two figures of one debt', () => {
  const terms = {
    gross: cents(4_000_00),
    costs: cents(40_00),
    dueOn: plainDate('2025-09-30'),
    firstInterestDay: plainDate('2025-10-01'),
    rates: publishedRates('FR_L441_10_DEFAULT'),
    dayCount: 'ACT/365',
    receipts: [{ on: plainDate('2025-12-15'), amount: cents(500_00) }],
    order: settlementOrder('FR'),
    asOf: plainDate('2026-01-31'),
  } as const;

  it('differ after a part payment, and say why', () => {
    const figures = twoFigures(terms);
    expect(figures.legal).toEqual({ principal: 3_641_19, interest: 56_97, costs: 0, total: 3_698_16 });
    expect(figures.ledger).toMatchObject({ principal: 3_500_00, costs: 40_00 });
    expect(figures.why.map(({ reason }) => reason)).toEqual([
      'paymentsSettleCosts',
      'paymentsSettleInterest',
      'principalBearsMore',
    ]);
    expect(figures.legal.total - figures.ledger.total).toBe(figures.why[2]?.amount);
  });

  it('of the ledger is the one of the claim, rounded once over all its days', () => {
    const dueOn = plainDate('2025-12-28');
    const receipts = [{ on: plainDate('2026-03-02'), amount: cents(500_00) }];
    const { ledger } = twoFigures({
      ...{ ...terms, gross: cents(1_750_00), costs: cents(62_50), dueOn, receipts, dayCount: 'ACT/365' },
      ...{
        firstInterestDay: plainDate('2026-01-21'),
        rates: fixedRate(ratePpm(80_000)),
        asOf: plainDate('2026-11-23'),
      },
    });
    // 15,7260 + 72,8767: the cents of each part would make 88,61.
    expect(ledger.interest).toBe(88_60);
  });

  it('are one when nothing was paid, or all in time', () => {
    expect(areEqual(twoFigures({ ...terms, receipts: [] }))).toBe(true);
    expect(areEqual(twoFigures({ ...terms, receipts: [{ on: terms.dueOn, amount: cents(500_00) }] }))).toBe(true);
  });

  it('what is no money lowers the price and settles no charge', () => {
    const receipts = [{ on: plainDate('2025-12-15'), amount: cents(500_00), lowersPrice: true }];
    const lowered = twoFigures({ ...terms, receipts });
    expect(areEqual(lowered)).toBe(true);
    expect(lowered.why).toEqual([]);
    expect(lowered.legal).toMatchObject({ principal: 3_500_00, costs: 40_00 });
    const whole = twoFigures({
      ...terms,
      receipts: [{ ...receipts[0], on: terms.asOf, amount: terms.gross, lowersPrice: true }],
    });
    expect(whole.legal).toEqual(whole.ledger);
    expect(whole.legal.principal).toBe(0);
  });

  it('the place of the Belgian indemnity is a setting that says so', () => {
    expect(indemnityPlaces.map((place) => settlementOrder('BE', place).order.indexOf('costs'))).toEqual([0, 1, 2]);
    expect(settlementOrder('BE')).toMatchObject({ isConfirmed: false, setting: 'beIndemnityPlace' });
  });

  test('the claim is never below the ledger, and neither loses a cent', () => {
    const receipt = fc.record({
      on: fc.nat(500).map((days) => addDays(plainDate('2025-08-01'), days)),
      amount: fc.integer({ min: 1, max: 300_000 }).map(cents),
    });
    fc.assert(
      fc.property(fc.array(receipt, { maxLength: 6 }), fc.constantFrom(...indemnityPlaces), (receipts, place) => {
        const figures = twoFigures({
          ...terms,
          rates: fixedRate(ratePpm(121_500)),
          receipts,
          order: settlementOrder('BE', place),
          asOf: addDays(terms.dueOn, 600),
        });
        // In the order of the law each payment settles whole cents: that may cost half a cent at each.
        expect(figures.legal.total).toBeGreaterThanOrEqual(figures.ledger.total - 1 - Math.ceil(receipts.length / 2));
        for (const amount of [...Object.values(figures.legal), ...Object.values(figures.ledger)]) {
          expect(amount).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});

describe('the whole claim', () => {
  const day = fc.integer({ min: 0, max: 700 }).map((days) => addDays(plainDate('2025-03-01'), days));
  const receipts = fc.array(fc.record({ on: day, amount: fc.integer({ min: 1, max: 2_000_00 }).map(cents) }), {
    maxLength: 4,
  });

  test('interest only grows, the caps hold, and a past day is not changed by what comes later', () => {
    const situation = fc.tuple(fc.constantFrom(...countries), fc.constantFrom(...relations));
    fc.assert(
      fc.property(situation, day, fc.nat(200), day, receipts, ([country, relation], today, more, sentOn, paid) => {
        const contract = { ...defaultContract, indemnityClause: { fixed: cents(0), percent: ratePpm(50_000) } };
        const notices = {
          firstReminder: { sentOn, channel: 'post' as const },
          formalNotice: { sentOn, presentedOn: addDays(sentOn, 3) },
        };
        const invoices = [{ ...invoice, receipts: paid }];
        const claim = buildClaim({ ...input, country, relation, contract, notices, invoices, today });
        const later = buildClaim({
          ...input,
          country,
          relation,
          contract,
          notices,
          invoices,
          today: addDays(today, more),
        });
        expect(later.asked.interest).toBeGreaterThanOrEqual(claim.asked.interest);
        const open = claim.invoices[0]?.open ?? cents(0);
        expect(claim.asked.penaltyClause).toBeLessThanOrEqual(beIndemnityCap(open));

        const future = [...paid, { on: addDays(today, 1), amount: cents(100_00) }];
        const again = buildClaim({
          ...input,
          country,
          relation,
          contract,
          notices,
          invoices: [{ ...invoice, receipts: future }],
          today,
        });
        expect(again.asked).toEqual(claim.asked);
      }),
    );
  });

  it('uses a rate from the day it was entered', () => {
    const entry = {
      series: 'BE_COMMERCIAL' as const,
      from: plainDate('2026-07-01'),
      to: plainDate('2026-12-31'),
      rate: ratePpm(100_000),
      source: 'Moniteur belge',
      enteredOn: plainDate('2026-07-20'),
    };
    const today = plainDate('2026-07-10');
    const late = [{ ...invoice, gross: cents(2_500_00), dueOn: plainDate('2026-05-31') }];
    const before = buildClaim({ ...input, today, invoices: late, rates: ratesWith([entry], today) });
    const after = buildClaim({ ...input, today, invoices: late, rates: ratesWith([entry]) });
    expect([before.asked.interest, before.unknown?.from]).toEqual([21_58, '2026-07-01']);
    expect([after.asked.interest, after.unknown]).toEqual([28_42, null]);
  });
});

it.each([
  ['2026-03-02', '2026-03-04'],
  ['2026-03-05', '2026-03-09'],
  ['2026-04-30', '2026-05-05'],
  ['2026-05-07', '2026-05-12'],
])('a letter posted on %s is held to be presented on %s', (sentOn, on) => {
  expect(presentationOf({ sentOn: plainDate(sentOn), presentedOn: null })).toEqual({ on, isEstimated: true });
});

it('the estimate keeps the holidays of where the letter goes', () => {
  // Good Friday 2026 is 3 April: a holiday in Strasbourg, a working day in Nantes.
  const notice = { sentOn: plainDate('2026-04-01'), presentedOn: null };
  const inAlsace = { ...notice, place: { country: 'FR', isAlsaceMoselle: true } } as const;
  expect(presentationOf(notice).on).toBe('2026-04-03');
  expect(presentationOf(inAlsace).on).toBe('2026-04-07');
});
