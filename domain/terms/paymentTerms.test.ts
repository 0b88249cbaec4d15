import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { addDays, endOfMonth, plainDate } from '#domain/calendar/plainDate';
import {
  agreedCeiling,
  checkPaymentTerm,
  dueDateByTerms,
  endOfMonthDueDate,
  proposedDueDate,
} from '#domain/terms/paymentTerms';

const base = {
  country: 'FR',
  relation: 'B2B',
  issuedOn: plainDate('2026-01-15'),
  isPeriodic: false,
  isAgreed: true,
} as const;
const codes = (term: Parameters<typeof checkPaymentTerm>[0]) => checkPaymentTerm(term).map(({ code }) => code);

describe('ceilings of payment terms', () => {
  it.each([
    ['FR 30 days', {}, '2026-02-14', []],
    ['FR 60 days', {}, '2026-03-16', []],
    ['FR 61 days, method A', {}, '2026-03-17', ['term.needsEndOfMonthClause']],
    ['FR method B', {}, '2026-03-31', ['term.needsEndOfMonthClause']],
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
