import { join } from 'node:path';
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, it } from 'vitest';
import type { Sheet, SheetColumn } from '#domain/sheets/sheet';
import { placedText, sheetFaults } from '#workers/pdf/testdata/pageChecks';
import { drawSheets } from '#workers/sheets/drawSheets';

const fontsDir = join(import.meta.dirname, '../../assets/fonts');

const sheet: Sheet = {
  language: 'fr',
  isLandscape: false,
  title: 'Feuille du jour',
  subtitle: 'mardi 12 mai 2026',
  footer: 'Plomberie Martin',
  pageWord: 'Page',
  parts: [
    { part: 'heading', text: 'SCI Les Halles' },
    { part: 'text', text: '06 12 34 56 78', size: 'large' },
    {
      part: 'table',
      columns: [
        { label: 'Facture', share: 2, align: 'left' },
        { label: 'Reste à payer', share: 1, align: 'right' },
      ],
      rows: Array.from({ length: 80 }, (_, n) => [`FA-${n}`, '10,00']),
      total: ['Total', '800,00'],
    },
    { part: 'ticks', labels: ['Va payer', 'Pas joint'] },
    { part: 'room', label: 'Notes', lines: 3 },
    { part: 'newPage' },
    { part: 'grid', frame: { left: 110, top: 55, width: 80, height: 24 } },
  ],
};

it('draws every kind of part, over as many pages as it takes, twice the same', async () => {
  const first = await drawSheets([sheet, { ...sheet, isLandscape: true }], fontsDir);
  const again = await drawSheets([sheet, { ...sheet, isLandscape: true }], fontsDir);

  expect(Buffer.from(first.bytes.subarray(0, 5)).toString()).toBe('%PDF-');
  expect(first.pages).toBeGreaterThanOrEqual(6);
  expect(Buffer.from(again.bytes).equals(Buffer.from(first.bytes))).toBe(true);
});

it('draws a list of hundreds of rows: each once and in order, under the names of its columns on every page', async () => {
  const rows = Array.from({ length: 300 }, (_, n) => [`Client ${n}`, n % 7 === 0 ? 'FA-1, FA-2, '.repeat(12) : 'FA-1']);
  const columns = [
    { label: 'Client', share: 1, align: 'left' },
    { label: 'Factures', share: 2, align: 'left' },
  ] as const;
  const table = { part: 'table', columns, rows, total: null } as const;
  const short = { ...table, rows: rows.slice(0, 70) };
  const parts = [table, { part: 'heading', text: 'Laissés de côté' }, short] as const;
  const { bytes, pages } = await drawSheets([{ ...sheet, isLandscape: true, parts }], fontsDir);

  const placed = await placedText(bytes);
  const names = placed.map(({ text }) => text).filter((text) => /^Client \d+$/.test(text));
  expect(names).toEqual([...rows, ...short.rows].map(([name]) => name));
  expect(placed.filter(({ text }) => text === 'Factures').length).toBeGreaterThanOrEqual(pages);
  const feet = placed.filter(({ text }) => /^Page \d+ \/ \d+$/.test(text)).map(({ text }) => text);
  expect(feet).toEqual(Array.from({ length: pages }, (_, n) => `Page ${n + 1} / ${pages}`));
  // No page but the last is left half empty by the cutting.
  expect(pages).toBeLessThan(22);
}, 120_000);

it('draws a hundred groups: each once, in order and whole on one page', async () => {
  const group = (n: number) =>
    ({
      part: 'group',
      parts: [
        { part: 'sides', left: `Client ${n}`, right: '05 55 12 34 56' },
        { part: 'text', text: 'Bonjour. '.repeat(1 + (n % 5) * 30), size: 'normal' },
        { part: 'text', text: `fin ${n}`, size: 'small' },
      ],
    }) as const;
  const parts = [
    { part: 'text', text: 'Avant', size: 'normal' } as const,
    ...Array.from({ length: 100 }, (_, n) => group(n)),
  ];
  const { bytes, pages } = await drawSheets([{ ...sheet, parts }], fontsDir);

  const placed = await placedText(bytes);
  const numbered = (word: string) =>
    placed
      .filter(({ text }) => text.startsWith(`${word} `))
      .map(({ page, text }) => [text.slice(word.length + 1), page]);
  expect(numbered('Client').map(([n]) => n)).toEqual(Array.from({ length: 100 }, (_, n) => String(n)));
  expect(numbered('fin')).toEqual(numbered('Client'));
  expect(pages).toBeLessThan(30);
}, 120_000);

it('draws a box to tick in each row of a column of boxes, not in its head nor its total', async () => {
  const strokes = async (count: number, columns: readonly SheetColumn[]) => {
    const rows = Array.from({ length: count }, () => ['', 'SCI Les Halles']);
    const part = { part: 'table', columns, rows, total: ['', '2 lettres'] } as const;
    const { bytes } = await drawSheets([{ ...sheet, parts: [part] }], fontsDir);
    const page = await (await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise).getPage(1);
    return (await page.getOperatorList()).fnArray.filter((each) => each === OPS.constructPath).length;
  };
  const name: SheetColumn = { label: 'Client', share: 3, align: 'left' };
  const posted: SheetColumn = { label: 'Posté', share: 1, align: 'left' };
  const boxes = async (count: number) =>
    (await strokes(count, [{ ...posted, isTick: true }, name])) - (await strokes(count, [posted, name]));
  const one = await boxes(1);
  expect(one).toBeGreaterThan(0);
  expect(await boxes(2)).toBe(2 * one);
  expect(await boxes(0)).toBe(0);
});

it('puts each label on its place, six lines of 38 characters and all', async () => {
  const long = Array.from({ length: 6 }, () => 'COPROPRIETE DES HAUTS DE L ILE SAINT M');
  const labels = [['Hôtel du Vieux Pont', '69002 LYON'], ...Array.from({ length: 30 }, () => long)];
  const part = { part: 'labels', format: '3x8', start: 5, labels, shift: { offsetXmm: 0, offsetYmm: 0 } } as const;
  const { bytes, pages } = await drawSheets([{ ...sheet, parts: [part] }], fontsDir);
  expect(pages).toBe(2);
  const placed = await placedText(bytes);
  const first = placed.find(({ text }) => text === 'Hôtel du Vieux Pont');
  // The fifth place of three columns: second row, second column.
  expect(first?.x).toBeCloseTo(70 + 5, 0);
  expect(Math.abs((first?.y ?? 0) - (0.5 + 37 + 37 / 2))).toBeLessThan(5);
  const shifted = { ...part, shift: { offsetXmm: 1.5, offsetYmm: -2 } };
  const moved = await placedText((await drawSheets([{ ...sheet, parts: [shifted] }], fontsDir)).bytes);
  const [before, after] = [placed, moved].map((texts) => texts.find(({ text }) => text === 'Hôtel du Vieux Pont'));
  expect((after?.x ?? 0) - (before?.x ?? 0)).toBeCloseTo(1.5, 1);
  expect((after?.y ?? 0) - (before?.y ?? 0)).toBeCloseTo(-2, 1);
  for (const { right, text, x, y } of placed) {
    const column = Math.floor(x / 70);
    expect(right, text).toBeLessThanOrEqual((column + 1) * 70 - 4.9);
    expect((y - 0.5) % 37, text).toBeGreaterThan(4);
  }
});

it('closes every mark of a page once, also those of boxes to tick in a table', async () => {
  const columns = [
    { label: 'Posté', share: 1, align: 'left', isTick: true },
    { label: 'Client', share: 4, align: 'left' },
  ] as const;
  const parts = [{ part: 'table', columns, rows: [['', 'SCI Les Halles']], total: null } as const, ...sheet.parts];
  expect(await sheetFaults((await drawSheets([{ ...sheet, parts }], fontsDir)).bytes)).toEqual([]);
});
