import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getDocument, OPS, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, it } from 'vitest';
import { composeLetter } from '#domain/letters/composeLetter';
import type { LetterDocument } from '#domain/letters/model';
import { sampleFacts, type SampleOptions } from '#domain/letters/testdata/sampleFacts';
import { drawLetters } from '#workers/pdf/drawLetter';
import { infoOf } from '#workers/pdf/drawRun';
import { pdfMerger } from '#workers/pdf/mergePdf';
import type { LetterPicture } from '#workers/pdf/options';

const fontsDir = join(import.meta.dirname, '../../assets/fonts');
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const icon = new Uint8Array(readFileSync(join(import.meta.dirname, '../../assets/icons/icon.png')));
const logo: LetterPicture = { sha256: sha256(icon), bytes: icon };

function letterOf(sample: SampleOptions): LetterDocument {
  const facts = sampleFacts(sample);
  const images = { logo: logo.sha256, signature: null };
  const composed = composeLetter({ ...facts, sender: { ...facts.sender, images } });
  if (!composed.ok) throw new Error(composed.error.code);
  return composed.value;
}

const letters = [
  letterOf({ kind: 'formalNotice', country: 'FR', relation: 'B2B' }),
  letterOf({ kind: 'reminder1', country: 'FR', relation: 'B2B' }),
  letterOf({ kind: 'reminder2', country: 'BE', relation: 'B2C', language: 'nl' }),
];

async function drawAll() {
  const options = { fontsDir, envelope: 'FR', offsetXmm: 0, offsetYmm: 0, stamp: null, pictures: [logo] } as const;
  const files = [];
  for (const letter of letters) files.push(await drawLetters([letter], options));
  return files;
}

function mergedOf(files: readonly { readonly bytes: Uint8Array }[]) {
  const merger = pdfMerger(infoOf(letters[0] as LetterDocument));
  for (const { bytes } of files) merger.add(bytes);
  return merger.finish();
}

function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  return getDocument({ data: bytes.slice(), useSystemFonts: false, verbosity: 0, stopAtErrors: true }).promise;
}

/** Of each page: its text with the places, what is painted, and its structure. */
async function pagesOf(bytes: Uint8Array) {
  const pdf = await openPdf(bytes);
  const pages = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const { fnArray } = await page.getOperatorList();
    pages.push({
      text: items.flatMap((item) => ('str' in item ? [[item.str, item.transform, item.width] as const] : [])),
      pictures: fnArray.filter((name) => name === OPS.paintImageXObject).length,
      structure: shapeOf(await page.getStructTree()),
    });
  }
  return pages;
}

// What each piece is; the names of the pieces are numbers that a merged file gives anew.
function shapeOf(node: unknown): unknown {
  if (typeof node !== 'object' || node === null) return null;
  const { role, children, lang, alt } = node as Readonly<Record<string, unknown>>;
  return { role, lang, alt, children: Array.isArray(children) ? children.map(shapeOf) : [] };
}

it('has the pages of its files one after the other, with all that is on them', async () => {
  const files = await drawAll();
  const { bytes, pages } = mergedOf(files);
  const alone = (await Promise.all(files.map((file) => pagesOf(file.bytes)))).flat();
  expect(pages).toBe(alone.length);
  const together = await pagesOf(bytes);
  expect(together).toEqual(alone);
  expect(together[0]?.pictures).toBe(1);
  expect(JSON.stringify(together[0]?.structure)).toContain('"H1"');
});

it('says whose it is, carries a logo once, and has the same bytes each time', async () => {
  const files = await drawAll();
  const { bytes } = mergedOf(files);
  const { info } = await (await openPdf(bytes)).getMetadata();
  expect(info).toMatchObject({ Title: letters[0]?.title, Author: 'Plomberie Martin', Language: 'fr' });
  const pictures = (of: Uint8Array) => Buffer.from(of).toString('latin1').split('/Subtype /Image').length - 1;
  expect(pictures(bytes)).toBe(pictures(files[0]?.bytes ?? new Uint8Array()));
  expect(sha256(mergedOf(await drawAll()).bytes)).toBe(sha256(bytes));
});

it('does not take a text for a reference', async () => {
  const [first] = letters;
  if (first === undefined) throw new Error('no letter');
  const author = 'Plomb (12 0 R) \\ 7 0 R';
  const odd = { ...first, subject: author, sender: { ...first.sender, name: author } };
  const options = { fontsDir, envelope: 'FR', offsetXmm: 0, offsetYmm: 0, stamp: null, pictures: [logo] } as const;
  const drawn = await drawLetters([odd], options);
  const { bytes } = mergedOf([drawn, drawn]);
  const [one] = await pagesOf(drawn.bytes);
  expect((await pagesOf(bytes))[0]).toEqual(one);
});
