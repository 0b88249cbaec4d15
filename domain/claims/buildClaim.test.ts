import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, plainDate } from '#domain/calendar/plainDate';
import type { Claim, ClaimInput, InvoiceToClaim } from '#domain/claims/claim';
import { buildClaim, defaultContract } from '#domain/claims/buildClaim';
import { beIndemnityCap } from '#domain/claims/beConsumer';
import { countries, relations } from '#domain/country';
import { letterKinds } from '#domain/followup/policy';
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

const nothingSent = { firstReminder: null, formalNotice: null } as const;

function claimOf(changes: Partial<ClaimInput>): Claim {
  return buildClaim({
    country: 'BE',
    relation: 'B2B',
    kind: 'reminder2',
    today: plainDate('2025-08-20'),
    contract: defaultContract,
    notices: nothingSent,
    invoices: [invoice],
    ...changes,
  });
}

const lineOf = (claim: Claim, what: string) => claim.lines.find((line) => line.what === what);

describe('between businesses', () => {
  it('BE: interest of the law and 40 EUR, as published', () => {
    expect(claimOf({}).asked).toEqual({
      principal: 5_000_00,
      interest: 120_62,
      fixedIndemnity: 40_00,
      penaltyClause: 0,
      reminderFee: 0,
      total: 5_160_62,
    });
  });

  it('the first reminder asks the price only, though more is allowed', () => {
    const claim = claimOf({ kind: 'reminder1' });
    expect(claim.asked.total).toBe(5_000_00);
    expect(lineOf(claim, 'interest')).toMatchObject({ isAllowed: true, isAsked: false, amount: 120_62 });
  });

  it('cuts at each part payment, which still bears interest on its day', () => {
    const paid = { ...invoice, receipts: [{ on: plainDate('2025-06-10'), amount: cents(1_000_00) }] };
    const interest = lineOf(claimOf({ invoices: [paid] }), 'interest');
    expect(interest?.slices.map(({ from, to, days, base }) => [from, to, days, base])).toEqual([
      ['2025-06-01', '2025-06-10', 10, 5_000_00],
      ['2025-06-11', '2025-06-30', 20, 4_000_00],
      ['2025-07-01', '2025-08-20', 51, 4_000_00],
    ]);
  });

  it('FR: a contract rate under three times the legal rate falls back on the default', () => {
    const fr = {
      country: 'FR',
      invoices: [{ ...invoice, dueOn: plainDate('2024-07-31') }],
      today: plainDate('2024-12-31'),
    } as const;
    const under = lineOf(
      claimOf({ ...fr, contract: { ...defaultContract, contractRate: ratePpm(120_000) } }),
      'interest',
    );
    expect(under).toMatchObject({ rule: 'fr.b2b.penalties', cautions: ['contractRateUnderFloor'] });
    const over = lineOf(
      claimOf({ ...fr, contract: { ...defaultContract, contractRate: ratePpm(150_000) } }),
      'interest',
    );
    expect(over).toMatchObject({ rule: 'fr.b2b.contractPenalties', cautions: [] });
  });

  it('names the days whose rate is missing and counts the rest', () => {
    const late = { ...invoice, gross: cents(2_500_00), dueOn: plainDate('2026-05-31') };
    const claim = claimOf({ invoices: [late], today: plainDate('2026-07-10') });
    expect(claim.asked.interest).toBe(21_58);
    expect(claim.unknown).toEqual({ from: '2026-07-01', to: '2026-07-10' });
    expect(lineOf(claim, 'interest')?.cautions).toContain('rateMissing');
  });

  it('asks nothing beside the price from a debtor in insolvency, nor before the due date', () => {
    expect(claimOf({ contract: { ...defaultContract, debtorInsolvent: true } }).asked.total).toBe(5_000_00);
    expect(claimOf({ today: invoice.dueOn }).asked.total).toBe(5_000_00);
  });
});

describe('a French consumer', () => {
  const fr = { country: 'FR', relation: 'B2C' } as const;

  it('owes neither interest nor costs after reminders', () => {
    for (const kind of letterKinds) expect(claimOf({ ...fr, kind }).asked.total).toBe(5_000_00);
  });

  it('owes the legal rate from the day after the notice was presented', () => {
    const notices = {
      ...nothingSent,
      formalNotice: { sentOn: plainDate('2025-10-02'), presentedOn: plainDate('2025-10-06') },
    };
    const claim = claimOf({
      ...fr,
      kind: 'handover',
      notices,
      today: plainDate('2025-12-20'),
      invoices: [{ ...invoice, gross: cents(1_850_00) }],
    });
    expect(claim.asked).toMatchObject({ interest: 10_49, fixedIndemnity: 0, total: 1_860_49 });
    const estimated = claimOf({
      ...fr,
      today: plainDate('2025-10-02'),
      notices: { ...nothingSent, formalNotice: { sentOn: plainDate('2025-10-02'), presentedOn: null } },
    });
    expect(lineOf(estimated, 'interest')).toMatchObject({
      notBefore: '2025-10-07',
      cautions: ['presentationEstimated'],
    });
  });
});

describe('a Belgian consumer', () => {
  const clause = { fixed: cents(0), percent: ratePpm(30_000) };
  const be: Partial<ClaimInput> = {
    relation: 'B2C',
    contract: { ...defaultContract, contractRate: ratePpm(105_000), indemnityClause: clause },
    notices: { ...nothingSent, firstReminder: { sentOn: plainDate('2026-02-10'), channel: 'electronic' } },
    invoices: [{ ...invoice, gross: cents(800_00), dueOn: plainDate('2026-01-31') }],
  };

  it('owes nothing more until the fourteen days are over', () => {
    const claim = claimOf({ ...be, today: plainDate('2026-02-24') });
    expect(claim.asked.total).toBe(800_00);
    expect(claim.chargeableFrom).toBe('2026-02-25');
    expect(lineOf(claim, 'penaltyClause')).toMatchObject({ isAllowed: false, notBefore: '2026-02-25', amount: 0 });
  });

  it('then owes the clause and interest from the day after the reminder', () => {
    const claim = claimOf({ ...be, today: plainDate('2026-03-31') });
    expect(claim.asked).toMatchObject({ interest: 11_28, penaltyClause: 24_00, fixedIndemnity: 0 });
  });

  it('owes nothing by a clause over the cap, which is void, and the civil rate instead of too high a one', () => {
    const contract = {
      ...defaultContract,
      contractRate: ratePpm(130_000),
      indemnityClause: { ...clause, percent: ratePpm(150_000) },
    };
    const claim = claimOf({ ...be, contract, today: plainDate('2026-03-31') });
    expect(lineOf(claim, 'penaltyClause')).toMatchObject({ isAllowed: false, amount: 0, cautions: ['clauseOverCap'] });
    expect(lineOf(claim, 'interest')).toMatchObject({
      rule: 'be.b2c.legalInterest',
      cautions: ['contractRateOverCap'],
    });
  });

  it('has the published caps, with their jump', () => {
    const balances = [100_00, 150_00, 150_01, 215_00, 500_00, 1_000_00, 2_500_00, 39_200_00, 90_000_00];
    expect(balances.map((balance) => beIndemnityCap(cents(balance)))).toEqual([
      20_00, 20_00, 30_00, 36_50, 65_00, 90_00, 165_00, 2_000_00, 2_000_00,
    ]);
  });
});

it('adds up, never asks what is not allowed, and nothing before its first day', () => {
  const day = fc.integer({ min: 0, max: 500 }).map((days) => addDays(plainDate('2025-03-01'), days));
  fc.assert(
    fc.property(
      fc.constantFrom(...countries),
      fc.constantFrom(...relations),
      fc.constantFrom(...letterKinds),
      day,
      day,
      (country, relation, kind, today, sentOn) => {
        const contract = { ...defaultContract, indemnityClause: { fixed: cents(0), percent: ratePpm(40_000) } };
        const notices = {
          firstReminder: { sentOn, channel: 'post' as const },
          formalNotice: { sentOn, presentedOn: null },
        };
        const claim = claimOf({ country, relation, kind, today, contract, notices });
        const asked = claim.lines.filter(({ isAsked }) => isAsked);
        expect(asked.reduce((sum, { amount }) => sum + amount, 0)).toBe(claim.asked.total);
        for (const line of claim.lines) {
          if (line.isAsked) expect(line.isAllowed).toBe(true);
          if (!line.isAllowed) expect(line.amount).toBe(0);
          if (line.isAllowed && line.notBefore !== null) expect(line.notBefore <= today).toBe(true);
        }
      },
    ),
  );
});
