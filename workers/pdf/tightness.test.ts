import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { galleryOf } from '#domain/letters/testdata/gallery';
import type { GalleryPlace } from '#domain/letters/testdata/galleryFacts';
import { drawLetters } from '#workers/pdf/drawLetter';
import type { DrawOptions } from '#workers/pdf/options';
import { placedText } from '#workers/pdf/testdata/pageChecks';
import { endingsIn, isBetter, spills, tightened } from '#workers/pdf/tightness';
import { tag } from '#workers/pdf/tagged/tag';
import { mm } from '#workers/pdf/theme';

const fontsDir = join(import.meta.dirname, '../../assets/fonts');
const look: DrawOptions = { fontsDir, envelope: 'FR', offsetXmm: 0, offsetYmm: 0, stamp: null, pictures: [] };

function documentOf(name: string, place: GalleryPlace) {
  const found = galleryOf(place).find((one) => one.name.startsWith(`${name}-`) && one.name.endsWith('usual'));
  if (found === undefined) throw new Error(`no ${name} in the gallery`);
  return found.document;
}

describe('an ordinary letter', () => {
  const business = { country: 'FR', relation: 'B2B', language: 'fr' } as const;
  const consumer = { country: 'FR', relation: 'B2C', language: 'fr' } as const;

  it.each([
    ['reminder1', business, 1],
    ['reminder1', consumer, 1],
    ['formalNotice', consumer, 1],
    // The reckoning of the interest is an annex with a page of its own.
    ['formalNotice', business, 2],
    ['conciliation', business, 2],
  ] as const)(
    '%s has its signature on its first page: %o',
    async (name, place, pages) => {
      const document = documentOf(name, place);
      const { bytes, pages: drawn } = await drawLetters([document], look);
      expect(drawn).toBe(pages);
      const placed = await placedText(bytes);
      const closing = placed.find(({ text }) => text === 'Julien Martin' && document.sender.name !== text);
      expect(closing?.page).toBe(1);
    },
    60_000,
  );

  it('stands as close as it did when it is drawn with others', async () => {
    const [long, short] = [documentOf('reminder1', business), documentOf('courtesy', business)];
    const [alone, other] = [await drawLetters([long], look), await drawLetters([short], look)];
    const together = await drawLetters([short, long, short], look);
    expect(together.pages).toBe(alone.pages + 2 * other.pages);
    const heights = async (bytes: Uint8Array, page: number) =>
      (await placedText(bytes)).filter((one) => one.page === page).map(({ y, size }) => [y, size]);
    expect(await heights(together.bytes, 2)).toEqual(await heights(alone.bytes, 1));
    expect(await heights(together.bytes, 3)).toEqual(await heights(other.bytes, 1));
  }, 180_000);
});

describe('which letters are drawn closer', () => {
  const page = (letter: number, end: { readonly top: number; readonly height: number } | null) => ({
    type: 'PAGE',
    props: tag('Sect', { key: String(letter) }),
    children:
      end === null
        ? []
        : [{ type: 'VIEW', props: tag('Sect', { key: 'end' }), box: { top: end.top, height: end.height } }],
  });

  it('knows where each letter ends', () => {
    const endings = endingsIn(
      { type: 'DOCUMENT', children: [page(0, null), page(0, { top: 60, height: 40 }), page(0, null), page(1, null)] },
      50,
    );
    expect([...endings]).toEqual([[0, { pages: 3, page: 2, height: 50 }]]);
  });

  it.each([
    [{ pages: 1, page: 1, height: 30 }, false, false],
    [{ pages: 2, page: 2, height: mm(30) }, true, true],
    [{ pages: 2, page: 2, height: mm(50) }, false, true],
    [{ pages: 2, page: 2, height: mm(120) }, false, false],
    [{ pages: 9, page: 8, height: mm(30) }, false, false],
  ])('%o: a little closer %s, as close as may be %s', (ending, little, much) => {
    expect([spills(ending, 1), spills(ending, 2)]).toEqual([little, much]);
  });

  it('keeps it only when the signature came back', () => {
    const before = { pages: 2, page: 2, height: 30 };
    expect(isBetter({ pages: 1, page: 1, height: 600 }, before)).toBe(true);
    expect(isBetter({ pages: 2, page: 2, height: 10 }, before)).toBe(false);
    expect(isBetter({ pages: 3, page: 1, height: 10 }, before)).toBe(false);
    expect(isBetter(undefined, before)).toBe(false);
  });

  it('moves nothing that has its place on the sheet, and no title', () => {
    const style = { fontSize: 10, lineHeight: 1.35, marginBottom: 6 };
    const fixed = { type: 'VIEW', style: { ...style, position: 'absolute' } };
    const title = { type: 'TEXT', style: { fontSize: 15, lineHeight: 1.2, height: 30 } };
    const sheet = { ...page(0, null), children: [fixed, title, { type: 'TEXT', style }] };
    const drawn = tightened({ type: 'DOCUMENT', children: [sheet, sheet] }, new Map([[0, 2]]));
    const [closer] = drawn.children ?? [];
    expect(closer?.children?.slice(0, 2)).toEqual([fixed, title]);
    expect(closer?.children?.[2]?.style).toEqual({ fontSize: 9.5, lineHeight: 1.35 * 0.92, marginBottom: 3 });
    expect(style.fontSize).toBe(10);
  });
});
