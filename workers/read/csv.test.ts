import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
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
});
