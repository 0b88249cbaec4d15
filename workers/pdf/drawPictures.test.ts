import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { composeLetter } from '#domain/letters/composeLetter';
import type { EnvelopeProfileName } from '#domain/letters/envelope';
import type { LetterDocument, LetterImages } from '#domain/letters/model';
import { sampleFacts } from '#domain/letters/testdata/sampleFacts';
import { drawLetters } from '#workers/pdf/drawLetter';
import type { DrawOptions, LetterPicture } from '#workers/pdf/options';
import { encodePng } from '#workers/pdf/png';

const fontsDir = join(import.meta.dirname, '../../assets/fonts');
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const picture = (bytes: Uint8Array): LetterPicture => ({ sha256: sha256(bytes), bytes });
const fromFile = (path: string) => picture(new Uint8Array(readFileSync(join(import.meta.dirname, path))));
const grey = (width: number, height: number) =>
  picture(encodePng({ width, height, rgb: new Uint8Array(width * height * 3).fill(99) }));

const icon = fromFile('../../assets/icons/icon.png');
const signature = fromFile('testdata/signature.jpg');

function letterWith(images: LetterImages): LetterDocument {
  const facts = sampleFacts({ kind: 'formalNotice', country: 'FR', relation: 'B2B' });
  const composed = composeLetter({ ...facts, sender: { ...facts.sender, images } });
  if (!composed.ok) throw new Error(composed.error.code);
  return composed.value;
}

function draw(
  letters: readonly LetterDocument[],
  pictures: readonly LetterPicture[],
  changes: Partial<DrawOptions> = {},
) {
  return drawLetters(letters, {
    fontsDir,
    envelope: 'FR',
    offsetXmm: 0,
    offsetYmm: 0,
    stamp: null,
    pictures,
    ...changes,
  });
}

type Placed = {
  readonly page: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};

/** A matrix of the page applied within another. */
function within(outer: readonly number[], inner: readonly number[]): number[] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = outer;
  const [p = 1, q = 0, r = 0, s = 1, t = 0, u = 0] = inner;
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f];
}

/** Where pictures stand, in millimetres from the top left corner of the sheet. */
async function placed(bytes: Uint8Array): Promise<readonly Placed[]> {
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const found: Placed[] = [];
  for (let page = 1; page <= pdf.numPages; page++) {
    const { argsArray, fnArray } = await (await pdf.getPage(page)).getOperatorList();
    const stack: number[][] = [];
    let now = [1, 0, 0, 1, 0, 0];
    for (const [index, name] of fnArray.entries()) {
      if (name === OPS.save) stack.push(now);
      if (name === OPS.restore) now = stack.pop() ?? now;
      if (name === OPS.transform) now = within(now, Array.from(argsArray[index] as ArrayLike<number>, Number));
      if (name !== OPS.paintImageXObject) continue;
      const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = now.map((one) => (one * 25.4) / 72);
      const [left, bottom] = [Math.min(x, x + a + c), Math.min(y, y + b + d)];
      const [width, height] = [Math.abs(a + c), Math.abs(b + d)];
      found.push({ page, left, top: 297 - bottom - height, width, height });
    }
  }
  return found;
}

describe('the logo', () => {
  const shapes = [
    ['square', icon, 22, 22],
    ['wide', grey(1200, 200), 60, 10],
    ['tall', grey(100, 400), 5.5, 22],
    ['too small to be enlarged', grey(48, 24), 12.7, 6.35],
  ] as const;
  const envelopes: readonly EnvelopeProfileName[] = ['FR', 'BE-right', 'BE-left'];
  const cases = shapes.flatMap((shape) => envelopes.map((envelope) => [...shape, envelope] as const));

  it.each(cases)('%s: keeps its shape and stays out of the window', async (_, logo, width, height, envelope) => {
    const { bytes } = await draw([letterWith({ logo: logo.sha256, signature: null })], [logo], { envelope });
    const found = await placed(bytes);
    expect(found).toHaveLength(1);
    const [one] = found;
    expect(one?.page).toBe(1);
    expect(one?.width).toBeCloseTo(width, 1);
    expect(one?.height).toBeCloseTo(height, 1);
    expect(one?.left).toBeCloseTo(envelope === 'BE-left' ? 118 : 20, 1);
    expect((one?.top ?? 0) + (one?.height ?? 0)).toBeLessThan(50);
    expect(one?.top).toBeGreaterThan(5);
  });

  it('is stored once in a print of many letters, and no finer than paper shows it', async () => {
    const letter = letterWith({ logo: icon.sha256, signature: null });
    const [alone, many] = [await draw([letter], [icon]), await draw([letter, letter, letter, letter], [icon])];
    const count = (bytes: Uint8Array) =>
      Buffer.from(bytes)
        .toString('latin1')
        .match(/\/Subtype \/Image/g)?.length;
    expect([count(alone.bytes), count(many.bytes)]).toEqual([1, 1]);
    expect(await placed(many.bytes)).toHaveLength(4);
    const huge = grey(4000, 1000);
    const { bytes } = await draw([letterWith({ logo: huge.sha256, signature: null })], [huge]);
    expect(Buffer.from(bytes).toString('latin1')).toMatch(/\/Width 2000\b/);
  });
});

describe('the handwritten signature', () => {
  it('stands above the name, at most 50 by 20 mm', async () => {
    const { bytes, pages } = await draw([letterWith({ logo: null, signature: signature.sha256 })], [signature]);
    const [one] = await placed(bytes);
    expect(one).toMatchObject({ page: pages });
    expect(one?.width).toBeCloseTo(50, 1);
    expect(one?.height).toBeCloseTo((50 * 110) / 300, 1);
    expect(one?.left).toBeCloseTo(120, 1);
    const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
    const { items } = await (await pdf.getPage(pages)).getTextContent();
    const name = items.find((item) => 'str' in item && item.str === 'Julien Martin');
    const baseline = name !== undefined && 'transform' in name ? 297 - (Number(name.transform[5]) * 25.4) / 72 : 0;
    const bottom = (one?.top ?? 0) + (one?.height ?? 0);
    expect(baseline - bottom).toBeGreaterThan(0);
    expect(baseline - bottom).toBeLessThan(8);
  });

  it('a photograph stored lying on its side stands upright', async () => {
    const lying = signature.bytes;
    const exif = [
      0x45, 0x78, 0x69, 0x66, 0, 0, 0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0,
      0,
    ];
    const turned = picture(
      Uint8Array.from([0xff, 0xd8, 0xff, 0xe1, 0, exif.length + 2, ...exif, ...lying.subarray(2)]),
    );
    const { bytes } = await draw([letterWith({ logo: null, signature: turned.sha256 })], [turned]);
    const [one] = await placed(bytes);
    expect(one?.height).toBeCloseTo(20, 1);
    expect(one?.width).toBeCloseTo((20 * 110) / 300, 1);
    expect(one?.left).toBeCloseTo(120, 1);
  });

  it.each(['testdata/progressive.jpg', '../../assets/icons/icon.png'])('%s is drawn too', async (path) => {
    const one = fromFile(path);
    const { bytes } = await draw([letterWith({ logo: null, signature: one.sha256 })], [one]);
    expect(await placed(bytes)).toHaveLength(1);
  });
});

describe('the file', () => {
  const letter = letterWith({ logo: icon.sha256, signature: signature.sha256 });

  it('is drawn in its own colour: name, title, heads of tables', async () => {
    const inksOf = async (color: string | undefined) => {
      const images = { logo: null, signature: null, ...(color === undefined ? {} : { color }) };
      const pdf = await getDocument({ data: (await draw([letterWith(images)], [])).bytes, verbosity: 0 }).promise;
      const { argsArray, fnArray } = await (await pdf.getPage(1)).getOperatorList();
      const fills = fnArray.flatMap((fn, index) => (fn === OPS.setFillRGBColor ? [String(argsArray[index])] : []));
      return new Map([...new Set(fills)].map((ink) => [ink, fills.filter((each) => each === ink).length]));
    };
    const [usual, red] = [await inksOf(undefined), await inksOf('#8a1c1c')];
    expect(red.get('#8a1c1c')).toBeGreaterThan(6);
    expect(red.get('#8a1c1c')).toBe(usual.get('#1f4a63'));
    expect(red.has('#1f4a63')).toBe(false);
  });

  it('has the same bytes for the same letter and pictures, whatever was drawn before', async () => {
    const first = await draw([letter], [icon, signature]);
    await draw([letterWith({ logo: signature.sha256, signature: null })], [signature]);
    const again = await draw([structuredClone(letter)], structuredClone([signature, icon]));
    expect(sha256(again.bytes)).toBe(sha256(first.bytes));
  });

  it('is drawn without a picture that is gone, and never with another', async () => {
    const { bytes } = await draw([letter], [grey(10, 10)]);
    expect(await placed(bytes)).toEqual([]);
  });

  it('of a letter issued before pictures were drawn is what it was', async () => {
    const { images: _, ...sender } = letter.sender;
    const before = await draw([{ ...letter, sender }], [icon]);
    const without = await draw([letterWith({ logo: null, signature: null })], []);
    expect(sha256(before.bytes)).toBe(sha256(without.bytes));
  });

  it('is not drawn from a broken picture', async () => {
    const broken = picture(icon.bytes.subarray(0, 3000));
    await expect(draw([letterWith({ logo: broken.sha256, signature: null })], [broken])).rejects.toThrow();
  });
});
