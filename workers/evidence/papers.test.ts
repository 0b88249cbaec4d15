import { join } from 'node:path';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { build } from 'esbuild';
import { degrees, PDFDocument } from '@cantoo/pdf-lib';
import { afterAll, describe, expect, it } from 'vitest';
import { bindPapers, pagesOf, type BoundPart } from '#workers/evidence/papers';
import { stampPaper } from '#workers/evidence/stampPapers';
import { evidenceThread } from '#workers/evidenceThread';
import { fontsNotEmbedded } from '#workers/pdf/testdata/fontChecks';
import { placedText } from '#workers/pdf/testdata/pageChecks';

const fontsDir = join(import.meta.dirname, '../../assets/fonts');

async function pdfOf(sizes: readonly (readonly [number, number, number])[]): Promise<Uint8Array> {
  const file = await PDFDocument.create();
  for (const [width, height, angle] of sizes) {
    const page = file.addPage([width, height]);
    page.setRotation(degrees(angle));
    page.drawRectangle({ x: 10, y: 10, width: 40, height: 20 });
  }
  return file.save();
}

const info = { title: 'Dossier', author: 'Plomberie Martin', language: 'fr' };
const part = (bytes: Uint8Array): BoundPart => ({ kind: 'pdf', bytes, caption: 'Pièce 1', isOurs: false });

describe('papers of others', () => {
  it('are counted, and null when they cannot be read', async () => {
    expect(
      await pagesOf({
        kind: 'pdf',
        bytes: await pdfOf([
          [300, 400, 0],
          [400, 300, 90],
        ]),
      }),
    ).toBe(2);
    for (const kind of ['pdf', 'png', 'jpg'] as const) {
      expect(await pagesOf({ kind, bytes: new TextEncoder().encode('bonjour') })).toBeNull();
    }
  });

  it('are put on upright A4 whatever their size and rotation, and give the same bytes', async () => {
    const bytes = await pdfOf([
      [2_000, 3_000, 0],
      [200, 100, 90],
      [595, 842, 180],
      [842, 595, 270],
    ]);
    const first = await bindPapers([part(bytes)], info, '2026-05-12', fontsDir);
    const again = await bindPapers([part(bytes)], info, '2026-05-12', fontsDir);
    expect(first.pages).toBe(4);
    expect(Buffer.from(first.bytes).equals(Buffer.from(again.bytes))).toBe(true);
    const bound = await PDFDocument.load(first.bytes);
    for (const page of bound.getPages()) {
      expect([Math.round(page.getWidth()), Math.round(page.getHeight()), page.getRotation().angle]).toEqual([
        595, 842, 0,
      ]);
    }
    expect(bound.getTitle()).toBe('Dossier');
  });

  it('are captioned and stamped in letters that are in the file, whatever the language of the words', async () => {
    const bytes = await pdfOf([[300, 400, 0]]);
    const caption = 'Pièce n° 1 – Łódź';
    const bound = await bindPapers([{ ...part(bytes), caption }], info, '2026-05-12', fontsDir);
    const mark = { word: 'DUPLICATA', note: 'Duplicata imprimé le 12/05/2026 – Łódź' };
    const stamped = await stampPaper({ kind: 'pdf', bytes, ...mark }, fontsDir);
    for (const [paper, words] of [
      [bound, [`${caption} · 1 / 1`]],
      [stamped, [mark.word, mark.note]],
    ] as const) {
      expect(await fontsNotEmbedded(paper?.bytes ?? new Uint8Array())).toEqual([]);
      expect((await placedText(paper?.bytes ?? new Uint8Array())).map(({ text }) => text)).toEqual(words);
    }
  });
});

describe('the thread', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dument-evidence-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('measures one paper after the other, goes on after one that is broken, and binds', async () => {
    const outfile = join(folder, 'evidence.mjs');
    const entryPoints = [join(import.meta.dirname, '..', 'evidence.worker.ts')];
    await build({ entryPoints, outfile, bundle: true, platform: 'node', format: 'esm', logLevel: 'error' });
    const thread = evidenceThread(outfile, fontsDir);
    const good = { kind: 'pdf', bytes: await pdfOf([[300, 400, 0]]) } as const;
    const broken = { kind: 'pdf', bytes: new Uint8Array(20) } as const;
    expect(await thread.measurePapers([good, good, broken, good])).toEqual([1, 1, null, 1]);
    expect((await thread.bindPapers([part(good.bytes), part(good.bytes)], info, '2026-05-12')).pages).toBe(2);
    await expect(thread.bindPapers([part(broken.bytes)], info, '2026-05-12')).rejects.toThrow();

    const mark = { word: 'RAPPEL', note: 'Duplicata imprimé le 12/05/2026' };
    const stamped = await thread.stampPapers([good, broken, good].map((paper) => ({ ...paper, ...mark })));
    expect(stamped.map((file) => file?.pages ?? null)).toEqual([1, null, 1]);
    const files = stamped.flatMap((file) => (file === null ? [] : [file.bytes]));
    expect((await thread.joinPapers(files, info, '2026-05-12', false)).pages).toBe(2);
    // On both sides of the sheet each begins on a front.
    expect((await thread.joinPapers(files, info, '2026-05-12', true)).pages).toBe(4);
  });
});
