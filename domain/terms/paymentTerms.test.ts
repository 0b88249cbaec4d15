import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { addDays, endOfMonth, plainDate } from '#domain/calendar/plainDate';
import {
  agreedCeiling,
  checkPaymentTerm,
  checkUsualTerms,
  dueDateByTerms,
  endOfMonthDueDate,
  proposedDueDate,
} from '#domain/terms/paymentTerms';

const base = {
  country: 'FR',
  relation: 'B2B',
  issuedOn: plainDate('2026-01-15'),
  isPeriodic: false,
  hasEndOfMonthClause: false,
  sector: 'general',
  isAgreed: true,
} as const;
const codes = (term: Parameters<typeof checkPaymentTerm>[0]) => checkPaymentTerm(term).map(({ code }) => code);

describe('ceilings of payment terms', () => {
  it.each([
    ['FR 30 days', {}, '2026-02-14', []],
    ['FR 60 days', {}, '2026-03-16', []],
    ['FR 61 days, method A', {}, '2026-03-17', ['term.needsEndOfMonthClause']],
    ['FR method B', {}, '2026-03-31', ['term.needsEndOfMonthClause']],
    ['FR clause of the end of the month', { hasEndOfMonthClause: true }, '2026-03-31', []],
    ['FR beyond the clause', { hasEndOfMonthClause: true }, '2026-04-01', ['term.overCeiling']],
    ['FR transport, 30 days', { sector: 'transport' }, '2026-02-14', []],
    ['FR transport, 31 days', { sector: 'transport' }, '2026-02-15', ['term.overSector']],
    ['FR fresh food: 30 days after the 20th', { sector: 'freshFood' }, '2026-02-19', []],
    ['FR fresh food, a day more', { sector: 'freshFood' }, '2026-02-20', ['term.overSector']],
    ['FR meat, 21 days', { sector: 'meat' }, '2026-02-05', ['term.overSector']],
    ['FR alcohol: 30 days after the month', { sector: 'alcohol' }, '2026-03-02', []],
    ['FR alcohol, a day more', { sector: 'alcohol' }, '2026-03-03', ['term.overSector']],
    ['a sector says nothing in Belgium', { country: 'BE', sector: 'meat' }, '2026-03-16', []],
    ['nor towards consumers', { relation: 'B2C', sector: 'meat' }, '2026-03-16', []],
    ['FR beyond both', {}, '2026-04-01', ['term.overCeiling']],
    ['FR periodic 45 days', { isPeriodic: true }, '2026-03-01', []],
    ['FR periodic 46 days', { isPeriodic: true }, '2026-03-02', ['term.overCeiling']],
    ['FR nothing agreed, 30 days', { isAgreed: false }, '2026-02-14', []],
    ['FR nothing agreed, 31 days', { isAgreed: false }, '2026-02-15', ['term.overThirtyWithoutAgreement']],
    ['FR before the invoice', {}, '2026-01-14', ['term.dueBeforeInvoice']],
    ['FR on the day of the invoice', {}, '2026-01-15', []],
    ['FR consumer has no ceiling', { relation: 'B2C' }, '2027-01-15', []],
    ['FR consumer before the invoice', { relation: 'B2C' }, '2026-01-01', ['term.dueBeforeInvoice']],
    ['BE 60 days', { country: 'BE' }, '2026-03-16', []],
    ['BE 61 days: the clause is void', { country: 'BE' }, '2026-03-17', ['term.clauseVoid']],
    ['BE nothing agreed', { country: 'BE', isAgreed: false }, '2026-02-15', ['term.overThirtyWithoutAgreement']],
  ] as const)('%s', (_, change, dueOn, expected) => {
    expect(codes({ ...base, ...change, dueOn: plainDate(dueOn) })).toEqual(expected);
  });

  it('a void Belgian clause leaves thirty days', () => {
    const [warning] = checkPaymentTerm({ ...base, country: 'BE', dueOn: plainDate('2026-06-15') });
    expect(warning).toMatchObject({ ceilingOn: '2026-02-14', article: 'loi du 2 août 2002, art. 4' });
  });
});

test('45 days end of month: A ends on day 45 of a month end, B on a month end, never before the 45 days', () => {
  fc.assert(
    fc.property(fc.nat(20_000), (days) => {
      const issuedOn = addDays(plainDate('2000-01-01'), days);
      const b = endOfMonthDueDate(issuedOn, 'daysThenEndOfMonth');
      const a = endOfMonthDueDate(issuedOn, 'endOfMonthThenDays');
      expect(b).toBe(endOfMonth(b));
      for (const dueOn of [a, b]) expect(dueOn >= addDays(issuedOn, 45)).toBe(true);
      const later = a > b ? a : b;
      expect(codes({ ...base, issuedOn, dueOn: later })).not.toContain('term.overCeiling');
      expect(codes({ ...base, issuedOn, dueOn: agreedCeiling(issuedOn) })).toEqual([]);
    }),
  );
});

test('terms of a customer: days, or days with the end of a month by either reading', () => {
  const issuedOn = plainDate('2026-01-15');
  const lyon = { country: 'FR', isAlsaceMoselle: false } as const;
  expect(dueDateByTerms(issuedOn, { days: 45, endOfMonth: 'endOfMonthThenDays' }, lyon)).toBe('2026-03-17');
  expect(dueDateByTerms(issuedOn, { days: 45, endOfMonth: 'daysThenEndOfMonth' }, lyon)).toBe('2026-03-31');
  expect(dueDateByTerms(issuedOn, { days: 30, endOfMonth: 'daysThenEndOfMonth' }, lyon)).toBe('2026-02-28');
  expect(dueDateByTerms(issuedOn, { days: 30, endOfMonth: null }, lyon)).toBe('2026-02-16');
});

test('what the program proposes for sixty days is never warned of', () => {
  fc.assert(
    fc.property(
      fc.nat(8_000),
      fc.constantFrom('FR', 'BE'),
      fc.integer({ min: 0, max: 60 }),
      (offset, country, days) => {
        const issuedOn = addDays(plainDate('2015-01-01'), offset);
        const dueOn = proposedDueDate(issuedOn, days, { country, isAlsaceMoselle: false });
        expect(codes({ ...base, country, issuedOn, dueOn })).toEqual([]);
      },
    ),
  );
});

test('a period in days becomes a working day', () => {
  const lyon = { country: 'FR', isAlsaceMoselle: false } as const;
  expect(proposedDueDate(plainDate('2026-04-01'), 30, lyon)).toBe('2026-05-04');
  expect(proposedDueDate(plainDate('2026-11-25'), 30, { country: 'BE', isAlsaceMoselle: false })).toBe('2026-12-28');
});

describe('terms of a customer, when they are entered', () => {
  const usual = { country: 'FR', relation: 'B2B', sector: 'general' } as const;
  it.each([
    ['60 days', {}, 60, false, null],
    ['61 days', {}, 61, false, ['terms.daysOverCeiling', 60]],
    ['45 days end of month asks for the clause', {}, 45, true, ['terms.endOfMonthNeedsClause', 45]],
    ['46 days end of month', {}, 46, true, ['terms.endOfMonthOverCeiling', 45]],
    ['30 days end of month never pass sixty', {}, 30, true, null],
    ['BE 60 days', { country: 'BE' }, 60, false, null],
    ['BE 61 days', { country: 'BE' }, 61, false, ['terms.daysVoid', 60]],
    ['BE 45 days end of month pass sixty', { country: 'BE' }, 45, true, ['terms.daysVoid', 60]],
    ['transport 30', { sector: 'transport' }, 30, false, null],
    ['transport 45', { sector: 'transport' }, 45, false, ['terms.daysOverSector', 30]],
    ['meat 21', { sector: 'meat' }, 21, false, ['terms.daysOverSector', 20]],
    ['consumer 90', { relation: 'B2C' }, 90, false, ['terms.daysLong', 90]],
    ['consumer 30', { relation: 'B2C' }, 30, false, null],
  ] as const)('%s', (_, change, days, isEndOfMonth, expected) => {
    const warnings = checkUsualTerms({ ...usual, ...change }, { days, isEndOfMonth });
    expect(warnings.map((warning) => [warning.code, warning.days])).toEqual(expected === null ? [] : [expected]);
  });

  test('days that pass when they are entered make no invoice too late', () => {
    fc.assert(
      fc.property(fc.nat(3_000), fc.nat(90), fc.boolean(), (after, days, isEndOfMonth) => {
        const said = checkUsualTerms(usual, { days, isEndOfMonth });
        const issuedOn = addDays(plainDate('2024-01-01'), after);
        const dueOn = isEndOfMonth ? endOfMonthDueDate(issuedOn, 'endOfMonthThenDays', days) : addDays(issuedOn, days);
        const found = codes({ ...base, issuedOn, dueOn, hasEndOfMonthClause: isEndOfMonth });
        if (said.length === 0) expect(found).toEqual([]);
      }),
    );
  });
});
