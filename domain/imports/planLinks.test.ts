import { describe, expect, it } from 'vitest';
import { plainDate } from '#domain/calendar/plainDate';
import { planImport, noDecisions, type ImportContext } from '#domain/imports/plan';
import type { InvoiceDraft } from '#domain/imports/row';
import { context, draft } from '#domain/imports/testdata/planDrafts';
import { cents } from '#domain/money/cents';

describe('a credit note and its invoice', () => {
  const note = (changes: Parameters<typeof draft>[1] = {}) =>
    draft(9, { kind: 'creditNote', grossCents: cents(-2_000), dueCents: null, dueDate: null, ...changes });
  const lowersIn = (drafts: readonly InvoiceDraft[], more: Partial<ImportContext> = {}) => {
    const row = planImport(drafts, { ...context, ...more }).rows.find(({ line }) => line === 9);
    return [row?.document?.lowers, row?.reasons.map(({ code }) => code)];
  };

  it('lowers the invoice it names, in the same file or in the ledger, even when it stands first', () => {
    const named = note({ preceding: 'f-2' });
    expect(lowersIn([named, draft(2)])).toEqual(['F-2', ['creditNote.lowers']]);
    const customers = [
      { id: 'c1', code: null, name: 'Garage Hubert SARL', postcode: null, companyNumber: null, vatNumber: null },
    ].map((customer) => ({ ...customer, relation: 'B2B' as const, termsDays: null }));
    const documents = [
      { id: 'd1', kind: 'invoice', number: 'F-2', customerId: 'c1', date: plainDate('2026-03-01') } as const,
    ].map((document) => ({ ...document, grossCents: cents(12_000) }));
    expect(lowersIn([named], { customers, documents })).toEqual(['F-2', ['creditNote.lowers']]);
  });

  it('finds it in the words of a list', () => {
    expect(lowersIn([draft(2), note({ label: 'Avoir sur facture F-2, retour' })])[0]).toBe('F-2');
    expect(lowersIn([draft(2), note({ label: 'Geste commercial 2026' })])).toEqual([null, []]);
  });

  it('stays a credit of the customer when the invoice is unknown, or of somebody else', () => {
    expect(lowersIn([note({ preceding: 'F-77' })])).toEqual([null, ['creditNote.invoiceUnknown']]);
    const other = draft(2, { customer: { name: 'Café de la Gare' } });
    expect(lowersIn([other, note({ preceding: 'F-2' })])).toEqual([null, ['creditNote.otherCustomer']]);
  });

  it('lowers nothing when part of it was used before', () => {
    expect(lowersIn([draft(2), note({ preceding: 'F-2', dueCents: cents(-500) })])[0]).toBeNull();
  });
});

describe('customers that look alike', () => {
  const halles = { name: 'SCI Les Halles', postcode: '87000' };
  const turned = { name: 'Halles (Les) SCI', postcode: '87000' };
  const known = { ...{ id: 'c1', code: null, companyNumber: null, vatNumber: null }, ...halles } as const;
  const customers = [{ ...known, relation: 'B2B' as const, termsDays: null }];
  const drafts = [draft(2, { customer: turned })];

  it('are asked about, and are two until somebody says they are one', () => {
    const plan = planImport(drafts, { ...context, customers });
    expect(plan.questions).toMatchObject([
      { name: turned.name, candidates: [{ target: 'c1', isInLedger: true, name: halles.name }], answer: undefined },
    ]);
    expect(plan.willWrite.customers).toBe(1);
    const key = plan.questions[0]?.key ?? '';
    const one = planImport(drafts, { ...context, customers }, { ...noDecisions, same: { [key]: 'c1' } });
    expect(one.customers).toMatchObject([{ existingId: 'c1', matchedBy: 'toldSo', name: halles.name }]);
    expect(one.questions).toMatchObject([{ key, answer: 'c1' }]);
    const remembered = planImport(drafts, { ...context, customers, remembered: { [key]: 'c1' } });
    expect(remembered.questions).toEqual([]);
    expect(remembered.willWrite.customers).toBe(0);
  });

  it('within one file become one customer', () => {
    const two = [draft(2, { customer: halles }), draft(3, { customer: turned })];
    const asked = planImport(two, context).questions;
    expect(asked).toMatchObject([{ name: turned.name, candidates: [{ name: halles.name, isInLedger: false }] }]);
    const [question] = asked;
    const same = { [question?.key ?? '']: question?.candidates[0]?.target ?? null };
    const one = planImport(two, context, { ...noDecisions, same });
    expect(one.customers.map(({ lines, name }) => [name, lines])).toEqual([[halles.name, [2, 3]]]);
    expect(
      planImport(two, context, { ...noDecisions, same: { [question?.key ?? '']: null } }).willWrite.customers,
    ).toBe(2);
  });

  it('answers that go round in a circle end', () => {
    const two = [draft(2, { customer: halles }), draft(3, { customer: turned })];
    const keys = planImport(two, context).customers.map(({ key }) => key);
    const same = { [keys[0] ?? '']: keys[1] ?? null, [keys[1] ?? '']: keys[0] ?? null };
    expect(planImport(two, context, { ...noDecisions, same }).willWrite.customers).toBe(1);
  });
});
