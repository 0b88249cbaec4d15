import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { plainDate } from '#domain/calendar/plainDate';
import { planImport, type ImportContext } from '#domain/imports/plan';
import { goodDrafts, readCsv } from '#workers/read/csv';

const folder = new URL('./testdata/', import.meta.url);
const bytesOf = (name: string) => new Uint8Array(readFileSync(new URL(name, folder)));
const jsonOf = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));

describe('the list of a shop', () => {
  const reading = readCsv(bytesOf('martin-factures-2026.cp1252.csv'));
  const expected = jsonOf('martin-factures-2026.expected.json') as {
    rows: Record<string, unknown>[];
    problems: Record<string, unknown>[];
    totals: { rows: number; dueCents: number };
  };

  it('gives the 59 good lines as they stand', () => {
    expect(
      goodDrafts(reading.drafts).map((draft) => ({
        line: draft.line,
        number: draft.number,
        date: draft.date,
        dueDate: draft.dueDate,
        customer: draft.customer.name,
        netCents: draft.netCents,
        taxCents: draft.taxCents,
        grossCents: draft.grossCents,
        dueCents: draft.dueCents,
      })),
    ).toEqual(expected.rows);
    expect(goodDrafts(reading.drafts)).toHaveLength(expected.totals.rows);
  });

  it('names the seven bad lines with their column and reason', () => {
    expect(reading.problems.map(({ line, field, code }) => ({ line, field, code }))).toEqual(expected.problems);
    expect(reading.problems.map(({ column }) => column)).toEqual([2, 3, 1, 12, 5, 10, 3]);
  });

  const context: ImportContext = {
    today: plainDate('2026-11-22'),
    country: 'FR',
    relation: 'B2B',
    termsDays: { B2B: 30, B2C: 15 },
    documents: [],
    customers: [],
  };

  it('would write the good lines, to the cent, and offers to complete two of the bad ones', () => {
    const paid = expected.rows.filter(({ dueCents, grossCents }) => dueCents !== grossCents);
    const plan = planImport(reading.drafts, context);
    expect(plan.counts).toEqual({ ready: 59, toComplete: 2, duplicate: 0, wrong: 5, leftOut: 0 });
    expect(plan.willWrite).toEqual({ customers: 18, invoices: 58, creditNotes: 1, payments: paid.length });
    expect(plan.openCents).toBe(expected.totals.dueCents);
    expect(
      plan.customers.filter(({ relation, relationIsGuess }) => relation === 'B2C' && !relationIsGuess),
    ).toHaveLength(8);
    const toComplete = plan.rows.filter(({ state }) => state === 'toComplete');
    expect(
      toComplete.map(({ line, proposedDueDate, proposedCustomer }) => [line, proposedDueDate, proposedCustomer]),
    ).toEqual([
      [17, '2026-06-11', null],
      [41, null, 'Mme Andrée LEFÈVRE'],
    ]);
  });

  it('adds nothing the second time', () => {
    const first = planImport(reading.drafts, context);
    const customers = first.customers.map(({ key, code, name, relation, draft }) => ({
      id: key,
      code,
      name,
      postcode: draft.postcode,
      companyNumber: null,
      vatNumber: null,
      relation,
      termsDays: null,
    }));
    const documents = first.rows.flatMap(({ document }) =>
      document === null
        ? []
        : [
            {
              id: document.number,
              kind: document.kind,
              number: document.number,
              customerId: document.customerKey,
              date: document.date,
              grossCents: document.grossCents,
            },
          ],
    );
    const second = planImport(reading.drafts, { ...context, documents, customers });
    expect(second.counts).toEqual({ ready: 0, toComplete: 2, duplicate: 59, wrong: 5, leftOut: 0 });
    expect(second.willWrite).toEqual({ customers: 0, invoices: 0, creditNotes: 0, payments: 0 });
  });
});
