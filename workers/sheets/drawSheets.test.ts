import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Sheet } from '#domain/sheets/sheet';
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
    { part: 'grid' },
  ],
};

it('draws every kind of part, over as many pages as it takes, twice the same', async () => {
  const first = await drawSheets([sheet, { ...sheet, isLandscape: true }], fontsDir);
  const again = await drawSheets([sheet, { ...sheet, isLandscape: true }], fontsDir);

  expect(Buffer.from(first.bytes.subarray(0, 5)).toString()).toBe('%PDF-');
  expect(first.pages).toBeGreaterThanOrEqual(6);
  expect(Buffer.from(again.bytes).equals(Buffer.from(first.bytes))).toBe(true);
});
