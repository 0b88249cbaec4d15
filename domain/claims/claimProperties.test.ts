// What holds of every claim and every settlement, whatever happened.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { beFirstReminderWindow } from '#domain/calendar/businessDays';
import { addDays, plainDate, type PlainDate } from '#domain/calendar/plainDate';
import { beIndemnityCap, extraReminderMax } from '#domain/claims/beConsumer';
import { buildClaim, defaultContract, fixedIndemnity } from '#domain/claims/buildClaim';
import type { ClaimInput, ContractFacts, NoticeFacts, Receipt, RemindedDate } from '#domain/claims/claim';
import { rciAccessories } from '#domain/claims/rciCap';
import { settle, settlementParts, type SettlementInput } from '#domain/claims/settlement';
import { publishedBook } from '#domain/countries/rateEntry';
import { publishedRates } from '#domain/countries/rateBook';
import { countries, relations } from '#domain/country';
import { letterKinds } from '#domain/followup/policy';
import { cents, sumCents } from '#domain/money/cents';
import { ratePpm } from '#domain/money/rate';

const firstDay = plainDate('2024-02-20');
const day = fc.nat(700).map((days) => addDays(firstDay, days));
const amount = fc.integer({ min: 1, max: 3_000_00 }).map(cents);
const receipt = fc.record({ on: day, amount, lowersPrice: fc.boolean() });
const receipts = fc.array(receipt, { maxLength: 5 });

const contract: fc.Arbitrary<ContractFacts> = fc.record({
  penaltiesOnInvoice: fc.constantFrom(true, false, null),
  contractRate: fc.option(fc.nat(200_000).map(ratePpm), { nil: null }),
  indemnityClause: fc.option(fc.record({ fixed: fc.nat(50_00).map(cents), percent: fc.nat(80_000).map(ratePpm) }), {
    nil: null,
  }),
  creditorIsSme: fc.boolean(),
  debtorInsolvent: fc.constant(false),
  isRegularDelivery: fc.boolean(),
});

const notices: fc.Arbitrary<NoticeFacts> = fc.record({
  firstReminder: fc.option(fc.record({ sentOn: day, channel: fc.constantFrom('post', 'electronic') }), { nil: null }),
  formalNotice: fc.option(
    fc
      .tuple(day, fc.option(fc.nat(9), { nil: null }))
      .map(([sentOn, days]) => ({ sentOn, presentedOn: days === null ? null : addDays(sentOn, days) })),
    { nil: null },
  ),
});

/** A subscription that was reminded of three times that year, and now of this due date. */
function remindedOf(dueOn: PlainDate, { firstReminder }: NoticeFacts): readonly RemindedDate[] {
  const before = ['01-01', '01-02', '01-03'].map((monthDay, index): RemindedDate => {
    const other = plainDate(`${dueOn.slice(0, 4)}-${monthDay}`);
    const [itemId, sentOn] = [`o${index}`, addDays(other, 1)];
    return { itemId, dueOn: other, sentOn, channel: 'post', postage: cents(0) };
  });
  return firstReminder === null ? before : [...before, { itemId: 'i1', dueOn, ...firstReminder, postage: cents(0) }];
}

const claimInputs: fc.Arbitrary<ClaimInput> = fc
  .record({
    country: fc.constantFrom(...countries),
    relation: fc.constantFrom(...relations),
    kind: fc.constantFrom(...letterKinds),
    anyDay: day,
    daysSince: fc.nat(24),
    anchor: fc.constantFrom('due', 'reminder', 'notice', 'none'),
    contract,
    notices,
    dueOn: day,
    gross: fc.integer({ min: 1, max: 60_000_00 }).map(cents),
    receipts,
  })
  .map(({ anchor, anyDay, daysSince, dueOn, gross, receipts: paid, ...others }) => {
    // Most days are far from anything that happens: the borders are where rules break.
    const since = {
      due: dueOn,
      reminder: others.notices.firstReminder?.sentOn ?? anyDay,
      notice: others.notices.formalNotice?.sentOn ?? anyDay,
      none: anyDay,
    };
    const invoice = { itemId: 'i1', number: 'F1', description: '', issuedOn: addDays(dueOn, -30), dueOn, gross };
    const today = addDays(since[anchor], daysSince);
    return {
      ...others,
      today,
      invoices: [{ ...invoice, receipts: paid }],
      reminded: remindedOf(dueOn, others.notices),
    };
  });

const only = <T>(list: readonly T[]): T => {
  const [first] = list;
  if (first === undefined) throw new Error('an invoice was expected');
  return first;
};

// Written apart from buildClaim: what must have happened before anything beside the price may be asked.
function firstLawfulDay({ country, relation, invoices, notices: sent }: ClaimInput): PlainDate | null {
  const afterDue = addDays(only(invoices).dueOn, 1);
  if (relation === 'B2B') return afterDue;
  if (country === 'FR') return sent.formalNotice === null ? null : addDays(sent.formalNotice.sentOn, 1);
  const reminder = sent.firstReminder;
  if (reminder === null || reminder.sentOn < afterDue) return null;
  return beFirstReminderWindow(reminder.sentOn, reminder.channel).chargeableFrom;
}

describe('every claim', () => {
  test('has no line before its first lawful day', () => {
    fc.assert(
      fc.property(claimInputs, (input) => {
        const lawfulFrom = firstLawfulDay(input);
        const beside = buildClaim(input).lines.filter(({ what }) => what !== 'principal');
        const isTooEarly = lawfulFrom === null || input.today < lawfulFrom || input.today <= only(input.invoices).dueOn;
        for (const line of beside) {
          if (isTooEarly)
            expect([line.what, line.amount, line.isAllowed, line.isAsked]).toEqual([line.what, 0, false, false]);
          if (line.isAsked) expect(line.isAllowed).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('stays within the caps', () => {
    fc.assert(
      fc.property(claimInputs, (input) => {
        const { asked, invoices, lines } = buildClaim(input);
        const { open } = only(invoices);
        expect(asked.penaltyClause).toBeLessThanOrEqual(beIndemnityCap(open));
        expect(asked.reminderFee).toBeLessThanOrEqual(input.contract.isRegularDelivery ? extraReminderMax : 0);
        expect(asked.fixedIndemnity).toBeLessThanOrEqual(input.relation === 'B2B' ? fixedIndemnity : 0);
        if (input.relation === 'B2C' && input.country === 'FR')
          expect(asked.fixedIndemnity + asked.penaltyClause).toBe(0);
        const interest = lines.find(({ what }) => what === 'interest');
        const rates = interest?.slices.map(({ rate }) => rate) ?? [];
        if (input.relation === 'B2C' && input.country === 'BE') {
          const most = Math.max(...publishedBook.BE_COMMERCIAL.map(({ rate }) => rate));
          for (const rate of rates) expect(rate).toBeLessThanOrEqual(most);
        }
        for (const { amount: asked1 } of lines) expect(asked1).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 1000 },
    );
  });

  test('of a past day is what it was then, whatever happened since', () => {
    fc.assert(
      fc.property(claimInputs, receipt, fc.integer({ min: 1, max: 90 }), (input, { amount: later }, days) => {
        const { today } = input;
        const invoice = only(input.invoices);
        const known = {
          ...input,
          notices: {
            firstReminder: (input.notices.firstReminder?.sentOn ?? '') <= today ? input.notices.firstReminder : null,
            formalNotice: (input.notices.formalNotice?.sentOn ?? '') <= today ? input.notices.formalNotice : null,
          },
          invoices: [{ ...invoice, receipts: invoice.receipts.filter(({ on }) => on <= today) }],
        };
        const since: Receipt = { on: addDays(today, days), amount: later };
        const sentSince: NoticeFacts = {
          firstReminder: known.notices.firstReminder ?? { sentOn: addDays(today, days), channel: 'electronic' },
          formalNotice: known.notices.formalNotice ?? { sentOn: addDays(today, days), presentedOn: null },
        };
        const looking = {
          ...known,
          notices: sentSince,
          invoices: [{ ...invoice, receipts: [...invoice.receipts, since] }],
        };
        const then = buildClaim(known);
        const now = buildClaim(looking);
        expect([now.asked, now.chargeableFrom]).toEqual([then.asked, then.chargeableFrom]);
        expect(now.lines).toEqual(then.lines);
      }),
      { numRuns: 500 },
    );
  });

  test('asks no less interest a day later', () => {
    fc.assert(
      fc.property(claimInputs, (input) => {
        // The post tells the day of presentation later than it is estimated: that is another fact, not another day.
        const { firstReminder, formalNotice } = input.notices;
        const estimated = formalNotice === null ? null : { ...formalNotice, presentedOn: null };
        const interestOn = (today: PlainDate) =>
          sumCents(
            buildClaim({ ...input, notices: { firstReminder, formalNotice: estimated }, today })
              .lines.filter(({ what }) => what === 'interest')
              .map(({ amount: interest }) => interest),
          );
        expect(interestOn(addDays(input.today, 1))).toBeGreaterThanOrEqual(interestOn(input.today));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('every settlement', () => {
  const orders = [
    ['costs', 'interest', 'principal'],
    ['interest', 'costs', 'principal'],
    ['interest', 'principal', 'costs'],
    ['principal', 'interest', 'costs'],
  ] as const;
  const settlements: fc.Arbitrary<SettlementInput> = fc.record({
    principal: fc.nat(20_000_00).map(cents),
    costs: fc.nat(200_00).map(cents),
    firstInterestDay: day,
    rates: fc.constantFrom(publishedRates('FR_L441_10_DEFAULT'), publishedRates('BE_LEGAL_CIVIL')),
    dayCount: fc.constantFrom('ACT/365', 'ACT/ACT'),
    payments: receipts,
    order: fc.constantFrom(...orders),
    asOf: day,
  });

  test('neither loses nor makes a cent, and never goes below zero', () => {
    fc.assert(
      fc.property(settlements, (input) => {
        const { interestAccruedAfter, left, steps, total } = settle(input);
        const accrued = sumCents([...steps.map(({ interestAccrued }) => interestAccrued), interestAccruedAfter]);
        const due = { costs: input.costs, interest: accrued, principal: input.principal };
        for (const part of settlementParts) {
          expect(sumCents([...steps.map(({ paid }) => paid[part]), left[part]])).toBe(due[part]);
          expect(Math.min(left[part], ...steps.map((step) => step.left[part]))).toBeGreaterThanOrEqual(0);
        }
        for (const { amount: came, overpaid, paid } of steps) {
          expect(sumCents([...Object.values(paid), overpaid])).toBe(came);
          expect(Math.min(overpaid, ...Object.values(paid))).toBeGreaterThanOrEqual(0);
        }
        expect(sumCents(Object.values(left))).toBe(total);
      }),
      { numRuns: 1000 },
    );
  });

  test('what lowers the price pays neither costs nor interest', () => {
    fc.assert(
      fc.property(settlements, (input) => {
        const payments = input.payments.map((payment) => ({ ...payment, lowersPrice: true }));
        for (const { paid } of settle({ ...input, payments }).steps) expect(paid.costs + paid.interest).toBe(0);
      }),
    );
  });

  test('counts only what came by its day', () => {
    fc.assert(
      fc.property(settlements, amount, (input, later) => {
        const payments = [...input.payments, { on: addDays(input.asOf, 1), amount: later }];
        expect(settle({ ...input, payments })).toEqual(settle(input));
      }),
    );
  });
});

test('accessories of the Belgian procedure stay within a tenth, and are never more than was asked', () => {
  const some = fc.nat(50_000_00).map(cents);
  fc.assert(
    fc.property(some, some, some, (principal, interest, indemnity) => {
      const { allowed, claimed } = rciAccessories(principal, interest, indemnity);
      expect(allowed * 10).toBeLessThanOrEqual(principal);
      expect(allowed).toBeLessThanOrEqual(claimed);
      expect(claimed).toBe(interest + indemnity);
    }),
  );
});

test('a clause is asked to the cent that it gives, or not at all', () => {
  const clause = fc.record({ fixed: fc.nat(120_00).map(cents), percent: fc.nat(120_000).map(ratePpm) });
  const base: Omit<ClaimInput, 'contract' | 'invoices'> = {
    country: 'BE',
    relation: 'B2C',
    kind: 'formalNotice',
    today: plainDate('2026-02-25'),
    notices: { firstReminder: { sentOn: plainDate('2026-02-10'), channel: 'electronic' }, formalNotice: null },
  };
  fc.assert(
    fc.property(clause, fc.integer({ min: 1, max: 3_000_00 }).map(cents), (indemnityClause, gross) => {
      const days = { issuedOn: plainDate('2026-01-01'), dueOn: plainDate('2026-01-31') };
      const invoices = [{ itemId: 'i1', number: 'F1', description: '', ...days, gross, receipts: [] }];
      const { asked } = buildClaim({ ...base, contract: { ...defaultContract, indemnityClause }, invoices });
      const given = indemnityClause.fixed + Math.floor((gross * indemnityClause.percent) / 1_000_000);
      expect(asked.penaltyClause).toBe(given <= beIndemnityCap(gross) ? given : 0);
    }),
  );
});
