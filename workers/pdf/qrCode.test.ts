import { join } from 'node:path';
import jsqr from 'jsqr';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, it } from 'vitest';
import { present } from '#domain/assert';
import type { Country } from '#domain/country';
import { composeLetter } from '#domain/letters/composeLetter';
import type { BlockOf, LetterBlock } from '#domain/letters/model';
import { sampleFacts } from '#domain/letters/testdata/sampleFacts';
import { drawLetters } from '#workers/pdf/drawLetter';
import type { DrawOptions } from '#workers/pdf/options';

const options: DrawOptions = {
  fontsDir: join(import.meta.dirname, '..', '..', 'assets', 'fonts'),
  envelope: 'FR',
  offsetXmm: 0,
  offsetYmm: 0,
  stamp: null,
  pictures: [],
};

/** A printer of 150 dots an inch: what a telephone sees of the paper is no worse. */
const dotsPerPoint = 150 / 72;

type CanvasFactory = {
  readonly create: (
    width: number,
    height: number,
  ) => { readonly canvas: HTMLCanvasElement; readonly context: CanvasRenderingContext2D };
};

/** What the code on the first page says, read as a telephone reads it. */
async function scanned(bytes: Uint8Array): Promise<string | undefined> {
  const pdf = await getDocument({ data: bytes.slice(), useSystemFonts: false, verbosity: 0 }).promise;
  const page = await pdf.getPage(1);
  const viewport = page.getViewport({ scale: dotsPerPoint });
  const [width, height] = [Math.ceil(viewport.width), Math.ceil(viewport.height)];
  const { canvas, context } = (pdf.canvasFactory as CanvasFactory).create(width, height);
  await page.render({ canvas, canvasContext: context, viewport }).promise;
  const { data } = context.getImageData(0, 0, width, height);
  await pdf.loadingTask.destroy();
  return (jsqr as unknown as { readonly default: typeof jsqr }).default(data, width, height)?.data;
}

function isPayment(block: LetterBlock): block is BlockOf<'payment'> {
  return block.block === 'payment';
}

it.each(['FR', 'BE'] as const)(
  'the code on a letter in %s says who is paid, how much and what for, as it is printed beside it',
  async (country: Country) => {
    const composed = composeLetter(
      sampleFacts({ kind: 'reminder2', country, relation: 'B2B', facts: { showQr: true } }),
    );
    if (!composed.ok) throw new Error(composed.error.code);
    const payment = present(composed.value.blocks.find(isPayment), 'payment box');
    const { bytes } = await drawLetters([composed.value], options);
    const text = present(await scanned(bytes), 'text of the code');
    expect(text).toBe(payment.epc);
    const lines = text.split('\n');
    expect(lines[5]).toBe(payment.holder);
    expect(lines[6]).toBe(payment.iban.replace(/\s/g, ''));
    const digits = String(payment.amount).padStart(3, '0');
    expect(lines[7]).toBe(`EUR${digits.slice(0, -2)}.${digits.slice(-2)}`);
    expect(lines.slice(9).join('').replace(/\D/g, '')).toBe(payment.reference.replace(/\D/g, ''));
  },
);
