import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { addDays, plainDate } from '#domain/calendar/plainDate';
import { buildClaim, defaultContract } from '#domain/claims/buildClaim';
import type { ClaimInput, InvoiceToClaim, RemindedDate } from '#domain/claims/claim';
import { letterKinds } from '#domain/followup/policy';
import { cents, zeroCents } from '#domain/money/cents';

const reminded = (itemId: string, dueOn: string, sentOn: string): RemindedDate => ({
  ...{ itemId, dueOn: plainDate(dueOn), sentOn: plainDate(sentOn), channel: 'electronic', postage: zeroCents },
});
// The published illustration: January, February and April are free, July is not.
const january = reminded('jan', '2026-01-31', '2026-02-10');
const february = reminded('feb', '2026-02-28', '2026-03-10');
const april = reminded('apr', '2026-04-30', '2026-05-10');
const july = reminded('jul', '2026-07-31', '2026-08-10');
const invoiceOf = ({ dueOn, itemId }: RemindedDate): InvoiceToClaim => ({
  ...{ itemId, number: itemId, description: 'Abonnement', issuedOn: addDays(dueOn, -30), dueOn },
  ...{ gross: cents(40_00), receipts: [] },
});
const subscription: ClaimInput = {
  ...{ country: 'BE', relation: 'B2C', kind: 'reminder2', today: plainDate('2026-08-25') },
  contract: { ...defaultContract, isRegularDelivery: true },
  notices: { firstReminder: null, formalNotice: null },
  invoices: [invoiceOf(july)],
  reminded: [january, february, april, july],
};
const lineOf = (changes: Partial<ClaimInput> = {}) =>
  buildClaim({ ...subscription, ...changes }).lines.find(({ what }) => what === 'reminderFee');

describe('the reminder of a regular delivery', () => {
  it('costs 7.50 from the fourth due date of the year on, after its fourteen days', () => {
    const claim = buildClaim(subscription);
    expect(claim.asked.reminderFee).toBe(7_50);
    expect(claim.asked.total).toBe(47_50);
    expect(lineOf()).toMatchObject({
      ...{ amount: 7_50, isAllowed: true, isAsked: true, notBefore: '2026-08-25' },
      ...{ rule: 'be.b2c.extraReminder', article: 'art. XIX.2, § 2 CDE' },
    });
    expect(lineOf({ today: plainDate('2026-08-24') })).toMatchObject({
      ...{ amount: 0, isAllowed: false, notBefore: '2026-08-25' },
    });
  });

  it('costs the stamp too, where it is known', () => {
    expect(lineOf({ reminded: [january, february, april, { ...july, postage: cents(1_98) }] })?.amount).toBe(9_48);
  });

  it('is free for the first three, and says so', () => {
    for (const one of [january, february, april]) {
      expect(lineOf({ invoices: [invoiceOf(one)] })).toMatchObject({
        ...{ amount: 0, isAllowed: false, notBefore: null, rule: 'be.b2c.freeReminder' },
      });
    }
  });

  it('waits for the reminder, and has no line at all in another contract', () => {
    expect(lineOf({ reminded: [january, february, april] })).toMatchObject({
      ...{ amount: 0, isAllowed: false, notBefore: null, rule: 'be.b2c.extraReminder' },
    });
    expect(lineOf({ contract: defaultContract })).toBeUndefined();
    expect(lineOf({ relation: 'B2B' })).toBeUndefined();
    expect(lineOf({ country: 'FR' })).toBeUndefined();
  });

  it.each([
    ['one of another year does not count', [reminded('dec', '2025-12-31', '2026-01-10'), february, april, july]],
    [
      'one sent by the due date reminds of nothing',
      [reminded('jan', '2026-01-31', '2026-01-31'), february, april, july],
    ],
    ['the same due date counts once', [january, february, reminded('feb2', '2026-02-28', '2026-03-12'), july]],
    [
      'a letter that reminds of a free date too costs nothing',
      [january, february, { ...april, sentOn: july.sentOn }, july],
    ],
    [
      'one sent later does not make this one cost',
      [january, february, reminded('mar', '2026-03-31', '2026-08-20'), july],
    ],
  ])('%s', (_, list) => {
    expect(lineOf({ reminded: list })?.rule).toBe('be.b2c.freeReminder');
  });

  it('is not asked of who paid within the fourteen days, nor under collective proceedings', () => {
    const receipts = [{ on: plainDate('2026-08-24'), amount: cents(40_00) }];
    expect(lineOf({ invoices: [{ ...invoiceOf(july), receipts }] })?.amount).toBe(0);
    const contract = { ...defaultContract, isRegularDelivery: true, debtorInsolvent: true };
    expect(lineOf({ contract })?.amount).toBe(0);
  });

  it('is not asked by the free reminder itself, and can be given up', () => {
    const asking = letterKinds.filter((kind) => lineOf({ kind })?.isAsked);
    expect(asking).toEqual(['reminder2', 'formalNotice', 'conciliation', 'handover']);
    const waivers = [{ itemId: 'jul', what: 'reminderFee', amount: 'all' } as const];
    expect(lineOf({ waivers })).toMatchObject({ amount: 0, waived: 7_50 });
  });
});

describe('what the reminder itself says that it will cost', () => {
  const announced = (changes: Partial<ClaimInput> = {}) =>
    buildClaim({
      ...{ ...subscription, kind: 'reminder1', today: july.sentOn, reminded: [january, february, april] },
      ...changes,
    }).announcedReminderCost;

  it('is 7.50 for the fourth due date of the year, as the next letter asks it', () => {
    expect(announced()).toBe(7_50);
    expect(announced()).toBe(buildClaim(subscription).asked.reminderFee);
  });

  const receipts = [{ on: plainDate('2026-08-09'), amount: cents(40_00) }];
  it.each<[string, Partial<ClaimInput>]>([
    ['a free one', { reminded: [january, february] }],
    [
      'one that reminds of a free due date too',
      { reminded: [january, february], invoices: [april, july].map(invoiceOf) },
    ],
    ['another contract', { contract: defaultContract }],
    ['a business', { relation: 'B2B' }],
    ['one before the due date', { today: july.dueOn }],
    ['a debt that is paid', { invoices: [{ ...invoiceOf(july), receipts }] }],
    ['a cost that was given up', { waivers: [{ itemId: 'jul', what: 'reminderFee', amount: 'all' }] }],
  ])('is nothing for %s', (_name, changes) => {
    expect(announced(changes)).toBe(0);
  });
});

test('never more than one cost for a letter, never one before the fourth due date of a year, and a cost once due stays', () => {
  const day = (from: string, span: number) => fc.nat(span).map((days) => addDays(plainDate(from), days));
  const one = fc.record({ dueOn: day('2025-10-01', 400), later: fc.nat(60) });
  fc.assert(
    fc.property(fc.array(one, { maxLength: 12 }), day('2026-01-01', 500), fc.nat(100), (list, today, more) => {
      const all = list.map(({ dueOn, later }, index) => reminded(`i${index}`, dueOn, addDays(dueOn, later)));
      const costsOn = (on: typeof today) =>
        buildClaim({ ...subscription, today: on, reminded: all, invoices: all.map(invoiceOf) })
          .lines.filter(({ what, amount }) => what === 'reminderFee' && amount > 0)
          .map(({ itemId }) => itemId);
      const costly = costsOn(today);
      const sendings = all.filter(({ itemId }) => costly.includes(itemId)).map(({ sentOn }) => sentOn);
      // Two letters of one day count as one: the cautious reading.
      const years = ['2025', '2026'].map((year) => all.filter(({ dueOn }) => dueOn.startsWith(year)));
      for (const ofYear of years) {
        const dates = new Set(
          ofYear.filter(({ sentOn, dueOn }) => dueOn < sentOn && sentOn <= today).map((r) => r.dueOn),
        );
        const ofThisYear = ofYear.filter(({ itemId }) => costly.includes(itemId));
        expect(ofThisYear.length).toBeLessThanOrEqual(Math.max(0, dates.size - 3));
        expect(new Set(ofThisYear.map(({ sentOn }) => sentOn)).size).toBe(ofThisYear.length);
      }
      expect(sendings.every((sentOn) => sentOn <= today)).toBe(true);
      expect(costsOn(addDays(today, more))).toEqual(expect.arrayContaining(costly));
    }),
  );
});
