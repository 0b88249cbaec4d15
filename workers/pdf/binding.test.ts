import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, it } from 'vitest';
import { composeLetter } from '#domain/letters/composeLetter';
import type { LetterDocument } from '#domain/letters/model';
import { sampleFacts, sampleInvoices } from '#domain/letters/testdata/sampleFacts';
import { drawRun } from '#workers/pdf/drawRun';
import type { Binding, PdfReply } from '#workers/pdf/protocol';

const fontsDir = join(import.meta.dirname, '../../assets/fonts');
const look = { fontsDir, envelope: 'FR', offsetXmm: 0, offsetYmm: 0, stamp: null, pictures: [] } as const;

function letter(): LetterDocument {
  const composed = composeLetter(
    sampleFacts({ kind: 'courtesy', country: 'FR', relation: 'B2B', invoices: sampleInvoices.slice(0, 1) }),
  );
  if (!composed.ok) throw new Error(composed.error.code);
  return composed.value;
}

/** The words of every page of a run, in the order of the paper. */
async function printed(letters: readonly LetterDocument[], merged: Binding): Promise<readonly string[]> {
  const replies: PdfReply[] = [];
  await drawRun(
    { type: 'draw', id: '1', letters, options: look, merged },
    (reply) => void replies.push(reply),
    () => false,
  );
  const done = replies.find((reply) => reply.type === 'done');
  const pdf = await getDocument({ data: done?.merged?.bytes.slice() ?? new Uint8Array(), verbosity: 0 }).promise;
  expect(pdf.numPages).toBe(done?.merged?.pages);
  const pages = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    // The word across a copy stands with its letters apart.
    pages.push(
      items
        .map((item) => ('str' in item ? item.str.replaceAll(' ', '') : ''))
        .join(' ')
        .trim(),
    );
  }
  return pages;
}

it('on both sides every letter begins on a new sheet, and the back of an odd one is blank', async () => {
  const pages = await printed([letter(), letter()], { isTwoSided: true, copiesFrom: 2 });
  expect(pages.map((text) => text === '')).toEqual([false, true, false, true]);
});

it('copies for the file come last and say so; the letters do not', async () => {
  const pages = await printed([letter(), letter()], { isTwoSided: false, copiesFrom: 1 });
  const { words } = letter();
  expect(pages.map((text) => text.includes(words.copy))).toEqual([false, true]);
});
