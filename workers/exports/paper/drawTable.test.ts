import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ExportTable, TableRow } from '#domain/exports/table';
import { drawTable } from '#workers/exports/paper/drawTable';
import type { TablePaper } from '#domain/exports/tablePaper';
import { overlaps, placedText } from '#workers/pdf/testdata/pageChecks';

const fontsDir = join(import.meta.dirname, '../../../assets/fonts');
const paper: TablePaper = {
  company: ['Plomberie Martin & Fils', '732 829 320'],
  footer: 'Plomberie Martin & Fils · établi le 20 novembre 2026',
  ...{ pageWord: 'Page', totalWord: 'Total', continuedWord: 'suite', madeOn: '2026-11-20' },
};

function ledgerOf(rows: readonly TableRow[], more: Partial<ExportTable> = {}): ExportTable {
  const sum = (column: number) => rows.reduce((all, row) => all + Number(row[column] ?? 0), 0);
  return {
    ...{ language: 'fr', title: 'Grand livre auxiliaire clients', subtitle: 'Au 20 novembre 2026', rows },
    columns: [
      { label: 'N° client', kind: 'text', share: 2 },
      { label: 'Client', kind: 'text', share: 5 },
      { label: 'Date', kind: 'date', share: 3 },
      { label: 'Libellé', kind: 'text', share: 4 },
      { label: 'Débit', kind: 'amount', share: 3 },
      { label: 'Crédit', kind: 'amount', share: 3 },
      { label: 'Solde', kind: 'amount', share: 3 },
    ],
    total: ['Total', null, null, null, sum(4), sum(5), sum(4) - sum(5)],
    notes: ['Rien n’est passé en écriture.'],
    groupedBy: 2,
    balance: { plus: 4, minus: 5, column: 6 },
    ...more,
  };
}

const rows = Array.from({ length: 400 }, (_, n): TableRow => {
  const customer = Math.floor(n / 37);
  const long = n % 50 === 0 ? ' pour la réfection complète de la salle de bains et de la cuisine'.repeat(2) : '';
  return [
    `C${customer}`,
    `Client ${customer}`,
    '2026-03-02',
    `Ligne-${n}${long}`,
    n % 3 === 0 ? null : 10_000 + n,
    n % 3 === 0 ? 5_000 + n : null,
    n,
  ];
});
const money = (text: string) =>
  Math.round(
    Number(
      text
        .replace(/[^0-9,−-]/g, '')
        .replace('−', '-')
        .replace(',', '.'),
    ) * 100,
  );

describe('a list on paper', () => {
  it('is read back whole: every row once and in order, heads on each page, sums carried, page x of y', async () => {
    const drawn = await drawTable(ledgerOf(rows), paper, fontsDir);
    const { bytes, pages } = drawn ?? { bytes: new Uint8Array(), pages: 0 };
    const placed = await placedText(bytes);
    const texts = placed.map(({ text }) => text);
    const lines = texts.flatMap((text) => /Ligne-\d+/.exec(text)?.[0] ?? []);
    expect(lines).toEqual(rows.map((_, n) => `Ligne-${n}`));
    expect(texts.filter((text) => text === 'Débit')).toHaveLength(pages);
    expect(texts.filter((text) => text.startsWith('Page '))).toEqual(
      Array.from({ length: pages }, (_, n) => `Page ${n + 1} / ${pages}`),
    );
    expect(pages).toBeGreaterThan(8);
    for (const { x, right, y, page } of placed) {
      expect(x).toBeGreaterThan(13.9);
      expect(right).toBeLessThan(210 - 13.9);
      expect(y).toBeLessThan(297 - 7.9);
      expect(page).toBeLessThanOrEqual(pages);
    }
    expect(overlaps(placed)).toEqual([]);
  });

  it('carries to the next page what stood above, and gives each group its sums', async () => {
    const { bytes } = (await drawTable(ledgerOf(rows), paper, fontsDir)) ?? { bytes: new Uint8Array() };
    const placed = await placedText(bytes);
    const pages = Math.max(...placed.map(({ page }) => page));
    let [debit, credit] = [0, 0];
    for (let page = 1; page < pages; page += 1) {
      for (const { text } of placed.filter((one) => one.page === page)) {
        const row = rows[Number(/^Ligne-(\d+)/.exec(text)?.[1] ?? Number.NaN)];
        debit += Number(row?.[4] ?? 0);
        credit += Number(row?.[5] ?? 0);
      }
      const sumsOf = (word: string, on: number) => {
        const at = placed.find((one) => one.page === on && one.text === word);
        return placed.filter((one) => one.page === on && one.y === at?.y && one !== at).map(({ text }) => money(text));
      };
      expect(sumsOf('À reporter', page)).toEqual([debit, credit, debit - credit]);
      expect(sumsOf('Report', page + 1)).toEqual([debit, credit, debit - credit]);
    }
    const first = placed.find(({ text }) => text === 'Total C0');
    const ofFirst = placed.filter(({ page, y }) => page === first?.page && y === first.y).map(({ text }) => text);
    const own = rows.slice(0, 37);
    const sum = (column: number) => own.reduce((all, row) => all + Number(row[column] ?? 0), 0);
    expect(ofFirst.slice(1).map(money)).toEqual([sum(4), sum(5), sum(4) - sum(5)]);
    // A name at the foot of a page without a row below it says nothing.
    for (const name of placed.filter(({ text }) => /^C\d+ {2}Client/.test(text))) {
      expect(placed.some(({ page, text, y }) => page === name.page && y > name.y && text.startsWith('Ligne-'))).toBe(
        true,
      );
    }
  });

  it('says what each piece is: a title, a table of rows and cells; what comes again is passed over', async () => {
    const { bytes } = (await drawTable(ledgerOf(rows.slice(0, 90)), paper, fontsDir)) ?? { bytes: new Uint8Array() };
    const source = Buffer.from(bytes).toString('latin1');
    expect(source).toContain('/Marked true');
    expect(source).toContain('/Lang (fr)');
    const count = (role: string) => source.split(new RegExp(`/S /${role}\\b`)).length - 1;
    const groups = 3;
    expect(count('H1')).toBe(1);
    expect(count('Table')).toBe(1);
    // Heads, names, rows, sums of the groups, total; the columns that name the group stand in no row.
    expect(count('TR')).toBe(1 + groups + 90 + groups + 1);
    expect(count('TD')).toBe((90 + groups + 1) * 5 - groups - 1);
    expect(count('TH')).toBe(5 + groups + groups + 1);
  });

  it('stops between two pages, and tells how far it is', async () => {
    const told: number[] = [];
    const stopped = await drawTable(ledgerOf(rows), paper, fontsDir, {
      onRows: (done) => told.push(done),
      isStopped: () => told.length === 2,
    });
    expect(stopped).toBeNull();
    expect(told).toHaveLength(2);
    const all: number[] = [];
    await drawTable(ledgerOf(rows), paper, fontsDir, { onRows: (done) => all.push(done), isStopped: () => false });
    expect(all.at(-1)).toBe(rows.length);
  });

  it('says that nothing is in it, and takes signs that no font holds', async () => {
    const empty = ledgerOf([], { groupedBy: 0 });
    const texts = (await placedText((await drawTable(empty, paper, fontsDir))?.bytes ?? new Uint8Array())).map(
      ({ text }) => text,
    );
    expect(texts).toContain('Total');
    expect(texts).toContain('Page 1 / 1');
    const odd = ledgerOf([['C1', '中村 Łukasz & Œuvre', '2026-01-01', '=SUM(A1)\u202f€', 1, null, 1]]);
    const found = (await placedText((await drawTable(odd, paper, fontsDir))?.bytes ?? new Uint8Array())).map(
      ({ text }) => text,
    );
    expect(found).toContain('C1 ?? Łukasz & Œuvre');
    expect(found.some((text) => text.includes('=SUM(A1)'))).toBe(true);
  });

  it('gives the same bytes for the same list', async () => {
    const [first, again] = [
      await drawTable(ledgerOf(rows), paper, fontsDir),
      await drawTable(ledgerOf(rows), paper, fontsDir),
    ];
    expect(Buffer.from(again?.bytes ?? []).equals(Buffer.from(first?.bytes ?? []))).toBe(true);
  });
});
