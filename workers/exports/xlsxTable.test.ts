import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ExportTable } from '#domain/exports/table';
import { xlsxTable } from '#workers/exports/xlsxTable';
import { readWorkbook } from '#workers/read/xlsx';
import { readZip } from '#workers/read/zip';

const columns = [
  { label: 'N° facture', kind: 'text', share: 2 },
  { label: 'Client', kind: 'text', share: 2 },
  { label: 'Date', kind: 'date', share: 2 },
  { label: 'Montant TTC', kind: 'amount', share: 2 },
] as const;
const frame: Omit<ExportTable, 'rows'> = {
  ...{
    language: 'fr',
    title: 'Factures [1/2]',
    subtitle: '',
    columns,
    total: null,
    groupedBy: 0,
    balance: null,
    notes: [],
  },
};

it('is read back with its dates and its cents', async () => {
  const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true });
  const row = fc.record({ day, amount: fc.integer({ min: 1, max: 100_000_000 }) });
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 15 }), async (rows) => {
      const written = rows.map(({ amount, day: on }, index) => {
        return [`F-${index}`, 'Martin', on.toISOString().slice(0, 10), amount] as const;
      });
      const { drafts, problems } = readWorkbook(await xlsxTable({ ...frame, rows: written }));
      expect(problems.filter(({ line }) => line === null)).toEqual([]);
      expect(drafts.map((draft) => [draft.number, draft.customer.name, draft.date, draft.grossCents])).toEqual(written);
    }),
    { numRuns: 40 },
  );
});

it('holds text as text, whatever it begins with or contains', async () => {
  const nasty = ['=1+1', '@SUM(A1)', '-2+3', '+cmd', '\u0000\u0008', '<f>1</f>', '\ud800', 'x'.repeat(40_000)];
  const bytes = await xlsxTable({ ...frame, rows: nasty.map((text) => [text, text, null, null]) });
  const parts = readZip(bytes, () => true);
  if (!parts.ok) throw new Error('not a zip');
  const texts = parts.files.map(({ bytes: part }) => new TextDecoder().decode(part)).join('\n');
  expect(texts).not.toMatch(/<f[ >]/);
  expect(texts).toContain('&lt;f&gt;');
  expect(texts).toContain("'=1+1");
  expect(texts.includes('x'.repeat(32_768))).toBe(false);
});
