import { describe, expect, it } from 'vitest';
import type { WaitingCredit } from '#domain/imports/creditLinks';
import type { ExistingDocument } from '#domain/imports/existing';
import { planImport } from '#domain/imports/plan';
import { context, draft } from '#domain/imports/testdata/planDrafts';
import { plainDate } from '#domain/calendar/plainDate';
import { cents } from '#domain/money/cents';

const hubert = {
  ...{ id: 'c1', code: null, name: 'Garage Hubert SARL', postcode: null, companyNumber: null, vatNumber: null },
  ...{ relation: 'B2B' as const, termsDays: null },
};
const credit = (euros: number, changes: Partial<WaitingCredit> = {}): WaitingCredit => ({
  ...{ id: 'n1', number: 'AV-1', customerId: 'c1', names: { number: 'f-2', isTold: true } },
  ...{ left: cents(euros * 100), ...changes },
});
const known = (openCents: number): ExistingDocument => ({
  ...{ id: 'd2', kind: 'invoice', number: 'F-2', customerId: 'c1', date: plainDate('2026-03-01') },
  ...{ grossCents: cents(12_000), openCents: cents(openCents) },
});
/** Line 2 is an invoice of 120.00. */
function rowOf(waiting: readonly WaitingCredit[], changes: Parameters<typeof draft>[1] = {}) {
  const { rows } = planImport([draft(2, changes)], { ...context, customers: [hubert], waiting });
  return {
    loweredBy: rows[0]?.document?.loweredBy,
    told: rows[0]?.reasons.map(({ code, params }) => [code, params['amount'] ?? params['rest']]),
  };
}

describe('an invoice for which a credit note waits', () => {
  it.each([
    ['that fits', [credit(20)], ['n1'], [['creditNote.linked', 2_000]]],
    ['of all of it', [credit(120)], ['n1'], [['creditNote.linked', 12_000]]],
    ['that is more than it', [credit(150)], ['n1'], [['creditNote.lowersPart', 12_000]]],
    ['of somebody else', [credit(20, { customerId: 'c2' })], [], [['creditNote.otherCustomer', undefined]]],
    ['that was used elsewhere', [credit(0)], [], [['creditNote.spent', undefined]]],
    ['that names another one', [credit(20, { names: { number: 'F-22', isTold: true } })], [], []],
  ])('%s', (_, waiting, loweredBy, told) => {
    expect(rowOf(waiting)).toEqual({ loweredBy, told });
  });

  it('says nothing of a word that may mean something else', () => {
    const names = { number: 'F-2', isTold: false };
    expect(rowOf([credit(20, { names, customerId: 'c2' }), credit(0, { names })])).toEqual({ loweredBy: [], told: [] });
    expect(rowOf([credit(20, { names })]).loweredBy).toEqual(['n1']);
  });

  it('takes no more than what is left of it, the oldest first', () => {
    const two = [credit(100), credit(50, { id: 'n2', number: 'AV-2' }), credit(10, { id: 'n3', number: 'AV-3' })];
    expect(rowOf(two)).toEqual({
      loweredBy: ['n1', 'n2'],
      told: [
        ['creditNote.linked', 10_000],
        ['creditNote.lowersPart', 2_000],
        ['creditNote.invoicePaid', 1_000],
      ],
    });
    expect(rowOf([credit(20)], { dueCents: cents(0) })).toEqual({
      loweredBy: [],
      told: [['creditNote.invoicePaid', 2_000]],
    });
  });
});

describe('a credit note of the file', () => {
  const note = (euros: number, changes: Parameters<typeof draft>[1] = {}) =>
    draft(9, {
      ...{ kind: 'creditNote', grossCents: cents(-euros * 100), dueCents: null, dueDate: null, preceding: 'F-2' },
      ...changes,
    });
  const told = (...changes: Parameters<typeof planImport>) =>
    planImport(...changes)
      .rows.find(({ line }) => line === 9)
      ?.reasons.map(({ code }) => code);

  it.each([
    ['an open invoice', 12_000, 'creditNote.lowers'],
    ['one that was paid in part', 1_000, 'creditNote.lowersPart'],
    ['one that is paid', 0, 'creditNote.invoicePaid'],
  ])('says what becomes of it: %s of the ledger', (_, open, code) => {
    expect(told([note(20)], { ...context, customers: [hubert], documents: [known(open)] })).toEqual([code]);
  });

  it('is asked about when a part of it was used for something else', () => {
    expect(told([draft(2), note(20, { dueCents: cents(-500) })], context)).toEqual(['creditNote.usedBefore']);
    expect(told([draft(2), note(20, { dueCents: cents(0) })], context)).toEqual([]);
  });

  it('keeps what it names when the invoice is not there, and when its line is not written', () => {
    const alone = planImport([note(20)], context).rows[0]?.document;
    expect([alone?.lowers, alone?.names]).toEqual([null, [{ number: 'F-2', isTold: true }]]);
    const beside = planImport([draft(2, { dueDate: plainDate('2099-01-01') }), note(20)], context).rows;
    expect(beside.map(({ document }) => document?.names)).toEqual([undefined, [{ number: 'F-2', isTold: true }]]);
    const listed = planImport([note(20, { preceding: null, label: 'Avoir F-7, F-8 du 3/3' })], context).rows[0];
    expect(listed?.document?.names).toEqual(['F-7', 'F-8', '3/3'].map((number) => ({ number, isTold: false })));
    expect(listed?.reasons).toEqual([]);
  });

  it('comes after those that wait for the same invoice', () => {
    const rows = planImport([note(50), draft(2)], { ...context, customers: [hubert], waiting: [credit(100)] }).rows;
    expect(rows.map(({ reasons }) => reasons.map(({ code, params }) => [code, params['amount']]))).toEqual([
      [['creditNote.lowersPart', 2_000]],
      [['creditNote.linked', 10_000]],
    ]);
  });
});
