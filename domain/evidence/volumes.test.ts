import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pagesBefore, volumesOf } from '#domain/evidence/volumes';

const weight = fc.record({ pages: fc.integer({ min: 1, max: 40 }), size: fc.integer({ min: 0, max: 90 }) });

describe('volumes of a file', () => {
  it('are one as long as one holds it', () => {
    expect(volumesOf([{ pages: 2, size: 60 }], 50)).toEqual([{ from: 0, to: 1, before: 0, pages: 2 }]);
    expect(volumesOf([], 50)).toEqual([{ from: 0, to: 0, before: 0, pages: 0 }]);
  });

  it('part it between two exhibits, and number on', () => {
    const exhibits = [
      { pages: 2, size: 30 },
      { pages: 5, size: 20 },
      { pages: 3, size: 1 },
      { pages: 1, size: 80 },
      { pages: 1, size: 1 },
    ];
    expect(volumesOf(exhibits, 50)).toEqual([
      { from: 0, to: 2, before: 0, pages: 7 },
      { from: 2, to: 3, before: 7, pages: 3 },
      { from: 3, to: 4, before: 10, pages: 1 },
      { from: 4, to: 5, before: 11, pages: 1 },
    ]);
    expect(pagesBefore(exhibits)).toEqual([0, 2, 7, 10, 11]);
  });

  it('hold every exhibit once, and none more than it may', () => {
    fc.assert(
      fc.property(fc.array(weight, { minLength: 1 }), (exhibits) => {
        const spans = volumesOf(exhibits, 100);
        expect(spans.flatMap(({ from, to }) => exhibits.slice(from, to))).toEqual(exhibits);
        for (const { before, from, pages, to } of spans) {
          const held = exhibits.slice(from, to);
          const size = held.reduce((sum, one) => sum + one.size, 0);
          expect(held.length === 1 || size <= 100).toBe(true);
          expect(pages).toBe(held.reduce((sum, one) => sum + one.pages, 0));
          expect(before).toBe(pagesBefore(exhibits)[from]);
        }
      }),
    );
  });
});
