import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelFormatNames, labelFormats, placeLabels } from '#domain/sheets/labelFormats';

describe.each(labelFormatNames)('%s', (name) => {
  const format = labelFormats[name];

  it('lies on the sheet, and no label over another', () => {
    const { columns, height, pitchX, pitchY, rows, width } = format;
    expect(format.left + (columns - 1) * pitchX + width).toBeLessThanOrEqual(210.01);
    expect(format.top + (rows - 1) * pitchY + height).toBeLessThanOrEqual(297);
    expect(pitchX).toBeGreaterThanOrEqual(width);
    expect(pitchY).toBeGreaterThanOrEqual(height);
  });

  it('begins where the sheet was left, and goes on with a new sheet', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 100 }), (start, count) => {
        const places = placeLabels(format, start, count);
        const perPage = format.columns * format.rows;
        expect(places).toHaveLength(count);
        expect(new Set(places.map(({ page, left, top }) => `${page} ${left} ${top}`)).size).toBe(count);
        const last = Math.min(start, perPage) - 1 + count - 1;
        if (count > 0) expect(places.at(-1)?.page).toBe(Math.floor(last / perPage));
      }),
    );
  });
});

it('counts places by rows, from the left', () => {
  expect(placeLabels(labelFormats['2x7'], 4, 2)).toEqual([
    { page: 0, left: 4.7 + 101.6, top: 15.1 + 38.1 },
    { page: 0, left: 4.7, top: 15.1 + 2 * 38.1 },
  ]);
});
