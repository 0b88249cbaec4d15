import { join } from 'node:path';
import { Font } from '@react-pdf/renderer';
import { expect, it } from 'vitest';
import { keepLayouts, type SettingFont } from '#workers/pdf/keptLayouts';

const file = join(import.meta.dirname, '..', '..', 'assets', 'fonts', 'SourceSerif4-Regular.ttf');

type Families = Record<string, { readonly sources: readonly { readonly data: SettingFont | null }[] } | undefined>;
let fonts = 0;

/** The same font, read anew. */
async function font(): Promise<SettingFont> {
  fonts += 1;
  const family = `font ${fonts}`;
  Font.register({ family, src: file });
  await Font.load({ fontFamily: family });
  const data = (Font.getRegisteredFonts() as unknown as Families)[family]?.sources[0]?.data;
  if (data === null || data === undefined) throw new Error('the font is not there');
  return data;
}

const words = [
  'office de Liège',
  'office',
  '1 200,00 €',
  '1\u00a0200,00\u00a0€',
  'AVATAR',
  '',
  'n° 12',
  'office de Liège',
];

/** All that setting these words gives, and what it leaves in the font. */
function set(one: SettingFont, lines: readonly string[]) {
  const runs = lines.map((line) => {
    const { glyphs, positions } = one.layout(line, undefined, undefined, undefined, 'ltr');
    return { glyphs: glyphs.map(({ id }) => id), positions: positions.map((position) => ({ ...position })) };
  });
  const characters = Object.values(one._glyphs).map((glyph) => [
    glyph.id,
    (glyph as unknown as { codePoints: readonly number[] }).codePoints,
  ]);
  return { runs, characters };
}

it('sets words again as the font sets them, in every document', async () => {
  const [plain, kept] = [await font(), await font()];
  keepLayouts(kept);
  for (const document of [words, words.toReversed(), words.slice(2), words]) {
    plain._glyphs = {};
    kept._glyphs = {};
    expect(set(kept, document)).toEqual(set(plain, document));
  }
});

it('gives places that the caller may scale', async () => {
  const one = await font();
  keepLayouts(one);
  for (const position of one.layout('Martin').positions) position.xAdvance *= 2;
  expect(one.layout('Martin').positions).toEqual((await font()).layout('Martin').positions);
});

it('forgets what has not been set for long, and sets it again', async () => {
  const [plain, kept] = [await font(), await font()];
  keepLayouts(kept);
  const first = set(kept, ['Lambert']).runs;
  for (let number = 0; number < 1_500; number += 1) kept.layout(`F-${number}`);
  kept._glyphs = {};
  expect(set(kept, ['Lambert']).runs).toEqual(first);
  expect(first).toEqual(set(plain, ['Lambert']).runs);
});
