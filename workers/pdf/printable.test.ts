import { join } from 'node:path';
import { Font } from '@react-pdf/renderer';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { composeLetter } from '#domain/letters/composeLetter';
import { isPrintable } from '#domain/letters/printable';
import { sampleFacts } from '#domain/letters/testdata/sampleFacts';
import { drawLetters } from '#workers/pdf/drawLetter';
import { registerFonts } from '#workers/pdf/fonts';
import type { DrawOptions } from '#workers/pdf/options';
import { sans } from '#workers/pdf/theme';

const fontsDir = join(import.meta.dirname, '../../assets/fonts');
const options: DrawOptions = { fontsDir, envelope: 'FR', offsetXmm: 0, offsetYmm: 0, stamp: null, pictures: [] };

function lettersTo(name: string) {
  const facts = sampleFacts({ kind: 'reminder1', country: 'FR', relation: 'B2B' });
  const lines = [name, ...facts.addressee.lines.slice(1)];
  return composeLetter({ ...facts, addressee: { ...facts.addressee, name, lines, salutation: name } });
}

type FontFile = { readonly hasGlyphForCodePoint: (code: number) => boolean };

it.each([400, 600] as const)('the fonts of weight %d hold every sign that is let through', async (fontWeight) => {
  registerFonts(fontsDir);
  await Font.load({ fontFamily: sans, fontWeight });
  const { data } = Font.getFont({ fontFamily: sans, fontWeight }) as unknown as { readonly data: FontFile };
  const missing: string[] = [];
  for (let code = 0x20; code < 0x3000; code++) {
    if (isPrintable(String.fromCodePoint(code)) && !data.hasGlyphForCodePoint(code)) missing.push(code.toString(16));
  }
  expect(missing).toEqual([]);
});

describe('a name in other letters', () => {
  it.each([
    'Кузнецов Юрий',
    'Παπαδόπουλος Αλέξανδρος',
    'Łukasz Żółć-Dvořák',
    'Nguyễn Thị Hồng',
    'Ĳsbrand van ’t Œuvre',
  ])('is printed, in the address and in the sentences: %s', async (name) => {
    const letter = lettersTo(name);
    if (!letter.ok) throw new Error(JSON.stringify(letter.error));
    const { bytes } = await drawLetters([letter.value], options);
    const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
    const { items } = await (await pdf.getPage(1)).getTextContent();
    const text = items.map((item) => ('str' in item ? item.str : '')).join('');
    const times = text.replace(/\s/g, '').split(name.replace(/\s/g, '')).length - 1;
    expect(times).toBeGreaterThanOrEqual(2);
    expect(Buffer.from(bytes).toString('latin1')).not.toMatch(/\/BaseFont \/(Helvetica|Times|Courier)/);
  });

  it.each([
    ['محمد بن علي', 'م', 'U+0645'],
    ['דוד כהן', 'ד', 'U+05D3'],
    ['王小明', '王', 'U+738B'],
    ['Chez Léa 😀', '😀', 'U+1F600'],
  ])('is refused by name, never printed as boxes: %s', (name, sign, code) => {
    expect(lettersTo(name)).toEqual({
      ok: false,
      error: { code: 'letter.unprintable', params: { sign, code, text: expect.stringContaining(name) as string } },
    });
  });
});
