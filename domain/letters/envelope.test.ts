import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { addressTop, bodyTop, envelopeProfileNames, envelopeProfiles, foldMarks } from '#domain/letters/envelope';

type Rect = { readonly x0: number; readonly x1: number; readonly y0: number; readonly y1: number };
type Vectors = {
  readonly foldMarksMm: readonly number[];
  readonly foldMarkXmm: readonly number[];
  readonly windows: Readonly<Record<string, { readonly alwaysVisible: Rect; readonly visibleWhenSunk: Rect }>>;
  readonly profiles: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly checks: readonly {
    readonly profile: string | null;
    readonly lines?: number;
    readonly window: string;
    readonly block: Rect;
    readonly alwaysVisible: boolean;
    readonly visibleWhenSunk: boolean;
  }[];
};

const vectors = JSON.parse(
  readFileSync(new URL('./testdata/letter-geometry.json', import.meta.url), 'utf8'),
) as Vectors;

const isInside = (block: Rect, area: Rect | undefined) =>
  area !== undefined && block.x0 >= area.x0 && block.x1 <= area.x1 && block.y0 >= area.y0 && block.y1 <= area.y1;

describe('the place of the address', () => {
  it.each(envelopeProfileNames)('%s has the published measures', (name) => {
    const { side, ...measures } = envelopeProfiles[name];
    expect(vectors.profiles[name]).toMatchObject(measures);
    expect(side).toBe(name === 'BE-left' ? 'left' : 'right');
  });

  const cases = vectors.checks.flatMap((check) => {
    const name = envelopeProfileNames.find((candidate) => candidate === check.profile);
    return name === undefined || check.lines === undefined ? [] : [{ ...check, name, lines: check.lines }];
  });

  it.each(cases)(
    '$name, $lines lines, in $window',
    ({ name, lines, window, block, alwaysVisible, visibleWhenSunk }) => {
      const profile = envelopeProfiles[name];
      const placed: Rect = {
        x0: profile.textLeft,
        x1: profile.textLeft + profile.maxWidth,
        y0: addressTop(profile, lines),
        y1: profile.lastLineBottom,
      };
      expect(placed).toEqual(block);
      expect(isInside(placed, vectors.windows[window]?.alwaysVisible)).toBe(alwaysVisible);
      expect(isInside(placed, vectors.windows[window]?.visibleWhenSunk)).toBe(visibleWhenSunk);
    },
  );

  it('folds in three, and the text starts under the first fold', () => {
    expect([...foldMarks.y]).toEqual(vectors.foldMarksMm);
    expect([...foldMarks.x]).toEqual(vectors.foldMarkXmm);
    expect(bodyTop).toBeGreaterThanOrEqual(foldMarks.y[0]);
  });
});
