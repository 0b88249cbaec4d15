import { describe, expect, it } from 'vitest';
import { plainDate } from '#domain/calendar/plainDate';
import type { ExistingDocument } from '#domain/imports/existing';
import { planImport, noDecisions, type ImportDecisions } from '#domain/imports/plan';
import type { ImportProblem } from '#domain/imports/problem';
import { context, draft } from '#domain/imports/testdata/planDrafts';
import { cents } from '#domain/money/cents';

const problem = (line: number, code: ImportProblem['code'], field: ImportProblem['field']): ImportProblem => ({
  line,
  column: 1,
  field,
  code,
  params: {},
});
const decide = (rows: ImportDecisions['rows']): ImportDecisions => ({ ...noDecisions, rows });

describe('what the button would write', () => {
  it('takes a good line whole, and what was paid before as one opening sum', () => {
    const plan = planImport([draft(2, { dueCents: cents(4_000) })], context);
    expect(plan.rows[0]).toMatchObject({
      state: 'ready',
      document: {
        number: 'F-2',
        grossCents: 12_000,
        openingCents: 8_000,
        openingOn: '2026-03-31',
        items: [{ dueOn: '2026-03-31', amount: 12_000 }],
      },
    });
    expect(plan.willWrite).toEqual({ customers: 1, invoices: 1, creditNotes: 0, payments: 1 });
    expect(plan.openCents).toBe(4_000);
  });

  it('owes all of it when the list does not say what is left', () => {
    const plan = planImport([draft(2, { dueCents: null })], context);
    expect(plan.rows[0]?.document?.openingCents).toBe(0);
    expect(plan.willWrite.payments).toBe(0);
  });

  it('dates an opening sum no later than today and no earlier than the invoice', () => {
    const plan = planImport([draft(2, { dueDate: plainDate('2026-12-31'), dueCents: cents(0) })], context);
    expect(plan.rows[0]?.document?.openingOn).toBe('2026-05-04');
    const ahead = planImport(
      [draft(2, { date: plainDate('2026-06-01'), dueDate: plainDate('2026-06-30'), dueCents: cents(0) })],
      context,
    );
    expect(ahead.rows[0]?.document?.openingOn).toBe('2026-06-01');
  });

  it('takes a credit note without due date, dated like itself', () => {
    const credit = draft(2, { kind: 'creditNote', grossCents: cents(-6_000), dueCents: cents(-6_000), dueDate: null });
    const plan = planImport([credit], context);
    expect(plan.rows[0]?.document).toMatchObject({
      kind: 'creditNote',
      items: [{ dueOn: '2026-03-01', amount: -6_000 }],
      openingCents: 0,
    });
    expect(plan.willWrite).toMatchObject({ invoices: 0, creditNotes: 1 });
  });

  it('keeps the same number of an invoice and of a credit note apart', () => {
    const plan = planImport(
      [
        draft(2, { number: '7' }),
        draft(3, { number: '7', kind: 'creditNote', grossCents: cents(-100), dueCents: null }),
      ],
      context,
    );
    expect(plan.counts.ready).toBe(2);
  });
});

describe('lines that need the user', () => {
  const late = draft(4, { dueDate: null, problems: [problem(4, 'dueDate.missing', 'dueDate')] });

  it('proposes a due date from the terms and takes the line once he agrees', () => {
    const before = planImport([late], context);
    expect(before.rows[0]).toMatchObject({ state: 'toComplete', document: null, proposedDueDate: '2026-03-31' });
    const after = planImport([late], context, decide({ 4: { dueDate: plainDate('2026-03-31') } }));
    expect(after.rows[0]).toMatchObject({
      state: 'ready',
      reasons: [],
      document: { items: [{ dueOn: '2026-03-31' }] },
    });
  });

  it('refuses a completed due date before the invoice', () => {
    const plan = planImport([late], context, decide({ 4: { dueDate: plainDate('2026-02-28') } }));
    expect(plan.rows[0]).toMatchObject({ state: 'wrong', reasons: [{ code: 'dueDate.beforeDate' }] });
  });

  it('takes a customer typed for a line without one', () => {
    const nameless = draft(5, {
      customer: { name: null, relation: null },
      problems: [problem(5, 'customer.missing', 'customer')],
    });
    expect(planImport([nameless], context).rows[0]).toMatchObject({ state: 'toComplete', customerKey: null });
    const plan = planImport([nameless], context, decide({ 5: { customer: 'Mme Leroy' } }));
    expect(plan.rows[0]?.state).toBe('ready');
    expect(plan.customers).toMatchObject([{ name: 'Mme Leroy', relation: 'B2C', relationIsGuess: true }]);
  });

  it('proposes the name that goes with the code elsewhere, in the file or in the ledger', () => {
    const nameless = draft(5, {
      customer: { code: 'P012', name: null },
      problems: [problem(5, 'customer.missing', 'customer')],
    });
    const named = draft(6, { customer: { code: 'p012', name: 'Mme Andrée LEFÈVRE' } });
    expect(planImport([nameless, named], context).rows[0]?.proposedCustomer).toBe('Mme Andrée LEFÈVRE');
    expect(planImport([nameless], context).rows[0]?.proposedCustomer).toBeNull();
  });

  it('asks whether a negative invoice is a credit note', () => {
    const negative = draft(6, {
      kind: 'creditNote',
      grossCents: cents(-100),
      dueCents: null,
      problems: [problem(6, 'invoice.negative', 'grossCents')],
    });
    expect(planImport([negative], context).rows[0]?.state).toBe('toComplete');
    expect(planImport([negative], context, decide({ 6: { isCreditNote: true } })).rows[0]?.state).toBe('ready');
  });

  it('takes a line whose phone is no phone, and says so', () => {
    const plan = planImport([draft(2, { problems: [problem(2, 'phone.invalid', 'phone')] })], context);
    expect(plan.rows[0]).toMatchObject({
      state: 'ready',
      reasons: [{ code: 'phone.invalid' }],
    });
  });

  it('a number changed in the preview ends a clash, and can make one', () => {
    const two = [draft(2, { number: 'A' }), draft(3, { number: 'a' })];
    expect(planImport(two, context).rows.map(({ state }) => state)).toEqual(['ready', 'wrong']);
    expect(planImport(two, context, decide({ 3: { number: 'B' } })).counts.ready).toBe(2);
    expect(planImport(two, context, decide({ 2: { isLeftOut: true } })).rows.map(({ state }) => state)).toEqual([
      'leftOut',
      'ready',
    ]);
    const three = [draft(2, { number: 'A' }), draft(3, { number: 'B' })];
    expect(planImport(three, context, decide({ 3: { number: 'A' } })).rows[1]?.reasons[0]).toMatchObject({
      code: 'number.usedTwice',
      params: { firstLine: 2 },
    });
  });

  it.each([
    ['1999-12-31', 'date.tooOld'],
    ['2032-01-01', 'date.tooFarAhead'],
  ])('refuses an invoice dated %s', (date, code) => {
    const plan = planImport([draft(2, { date: plainDate(date), dueDate: plainDate(date) })], context);
    expect(plan.rows[0]?.state).toBe('wrong');
    expect(plan.rows[0]?.reasons.map((reason) => reason.code)).toContain(code);
  });
});

describe('the ledger as it is', () => {
  const written = (id: string, line: number, changes: Partial<ExistingDocument> = {}): ExistingDocument => ({
    id,
    kind: 'invoice',
    number: `f-${line}`,
    customerId: 'c1',
    date: plainDate('2026-03-01'),
    grossCents: cents(12_000),
    ...changes,
  });
  const hubert = {
    id: 'c1',
    code: 'C003',
    name: 'Garage Hubert SARL',
    postcode: null,
    companyNumber: null,
    vatNumber: null,
    relation: 'B2B',
    termsDays: 45,
  } as const;

  it('the same file twice adds nothing', () => {
    const drafts = [draft(2), draft(3)];
    const plan = planImport(drafts, {
      ...context,
      documents: [written('d1', 2), written('d2', 3)],
      customers: [hubert],
    });
    expect(plan.counts).toEqual({ ready: 0, toComplete: 0, duplicate: 2, wrong: 0, leftOut: 0 });
    expect(plan.willWrite).toEqual({ customers: 0, invoices: 0, creditNotes: 0, payments: 0 });
    expect(plan.customers).toEqual([]);
  });

  it('replaces nothing when a number is known with another amount', () => {
    const plan = planImport([draft(2)], {
      ...context,
      documents: [written('d1', 2, { grossCents: cents(1) })],
      customers: [hubert],
    });
    expect(plan.rows[0]).toMatchObject({ state: 'wrong', document: null, reasons: [{ code: 'number.otherContent' }] });
  });

  it.each([
    ['amount', { grossCents: cents(1) }],
    ['date', { date: plainDate('2026-03-02') }],
    ['customer', { customerId: 'c9' }],
  ])('shows what is there beside what the file says when the %s differs', (_, changes) => {
    const found = written('d1', 2, changes);
    const plan = planImport([draft(2)], { ...context, documents: [found], customers: [hubert] });
    expect(plan.rows[0]).toMatchObject({ state: 'wrong', differsFrom: found });
  });

  it.each([
    ['code', { code: 'c003', name: 'GARAGE HUBERT' }, {}],
    ['companyNumber', { name: 'Hubert', companyNumber: '732829320' }, { companyNumber: '732829320' }],
    ['vatNumber', { name: 'Hubert', vatNumber: 'FR44732829320' }, { vatNumber: 'FR44732829320' }],
    ['vatNumber', { name: 'Hubert', vatNumber: 'FR44732829320' }, { companyNumber: '732829320' }],
    ['companyNumber', { name: 'Hubert', companyNumber: '73282932000074' }, { companyNumber: '732829320' }],
    [
      'nameAndPostcode',
      { name: 'garage hubert, s.a.r.l', postcode: '87000' },
      { name: 'Garage Hubert S A R L', postcode: '87000' },
    ],
  ] as const)('finds a customer by %s', (by, customer, existing) => {
    const plan = planImport([draft(2, { customer })], { ...context, customers: [{ ...hubert, ...existing }] });
    expect(plan.customers).toMatchObject([
      { existingId: 'c1', matchedBy: by, relation: 'B2B', relationIsGuess: false },
    ]);
    expect(plan.willWrite.customers).toBe(0);
  });

  it('keeps apart two customers of one name in two towns, and two names under one code', () => {
    const towns = planImport(
      [draft(2, { customer: { postcode: '87000' } }), draft(3, { customer: { postcode: '75001' } })],
      context,
    );
    expect(towns.willWrite.customers).toBe(2);
    const codes = planImport(
      [
        draft(2, { customer: { code: 'CL001', name: 'Boulangerie' } }),
        draft(3, { customer: { code: 'CL001', name: 'Café' } }),
      ],
      context,
    );
    expect(codes.customers.map(({ name, code }) => [name, code])).toEqual([
      ['Boulangerie', 'CL001'],
      ['Café', null],
    ]);
  });

  it('gathers what several lines say of one customer', () => {
    const plan = planImport(
      [
        draft(2, { customer: { code: 'C1', phone: '+33612345678', relation: null } }),
        draft(3, { customer: { code: 'C1', address: '1 rue A', postcode: '87000', city: 'LIMOGES', relation: 'B2C' } }),
      ],
      context,
    );
    expect(plan.customers).toMatchObject([
      {
        lines: [2, 3],
        relation: 'B2C',
        relationIsGuess: false,
        draft: { phone: '+33612345678', address: '1 rue A', city: 'LIMOGES' },
      },
    ]);
  });

  it('uses the terms of the customer for a missing due date', () => {
    const late = draft(2, {
      customer: { code: 'C003' },
      dueDate: null,
      problems: [problem(2, 'dueDate.missing', 'dueDate')],
    });
    expect(planImport([late], { ...context, customers: [hubert] }).rows[0]?.proposedDueDate).toBe('2026-04-15');
  });

  it.each([
    [{ name: 'M. Paul DUPONT' }, 'B2C'],
    [{ name: 'Mevr. Janssens' }, 'B2C'],
    [{ name: 'Janssens BV' }, 'B2B'],
    [{ name: 'Hubert', companyNumber: '732829320' }, 'B2B'],
    [{ name: 'Zorglub' }, 'B2B'],
  ] as const)('guesses the law for %j and shows that it is a guess', (customer, relation) => {
    const plan = planImport([draft(2, { customer: { ...customer, relation: null } })], context);
    expect(plan.customers).toMatchObject([{ relation, relationIsGuess: true }]);
    const key = plan.customers[0]?.key ?? '';
    const chosen = planImport([draft(2, { customer: { ...customer, relation: null } })], context, {
      ...noDecisions,
      relations: { [key]: 'B2C' },
    });
    expect(chosen.customers).toMatchObject([{ relation: 'B2C', relationIsGuess: false }]);
  });
});

describe('already reminded', () => {
  const drafts = [draft(2), draft(3, { dueDate: plainDate('2026-06-30') }), draft(4, { dueCents: cents(0) }), draft(5)];

  it('holds for late invoices only, in bulk or by line', () => {
    const plan = planImport(drafts, context, {
      rows: { 5: { reminded: 'formalNotice' } },
      relations: {},
      same: {},
      reminded: 'reminder1',
      remindedOn: plainDate('2026-04-20'),
    });
    expect(plan.rows.map(({ document }) => document?.reminded)).toEqual(['reminder1', 'none', 'none', 'formalNotice']);
    expect(plan.rows[0]?.document?.remindedOn).toBe('2026-04-20');
  });

  it('is none unless told', () => {
    expect(planImport(drafts, context).rows.map(({ document }) => document?.reminded)).toEqual([
      'none',
      'none',
      'none',
      'none',
    ]);
  });
});
