import { join } from 'node:path';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { build } from 'esbuild';
import { degrees, PDFDocument } from '@cantoo/pdf-lib';
import { afterAll, describe, expect, it } from 'vitest';
import { jpegTurn } from '#workers/evidence/jpegTurn';
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
    const goOn = () => false;
    const two = await thread.bindPapers([part(good.bytes), part(good.bytes)], info, '2026-05-12', goOn);
    expect(two?.pages).toBe(2);
    await expect(thread.bindPapers([part(broken.bytes)], info, '2026-05-12', goOn)).rejects.toThrow();
    const seen: number[] = [];
    const watch = { onDrawn: (count: number) => void seen.push(count), isStopped: goOn };
    expect(await thread.tryPapers([good, broken, good], watch)).toEqual([1, null, 1]);
    expect(seen).toEqual([1, 2, 3]);

    const mark = { word: 'RAPPEL', note: 'Duplicata imprimé le 12/05/2026' };
    const stamped = await thread.stampPapers([good, broken, good].map((paper) => ({ ...paper, ...mark })));
    expect(stamped.map((file) => file?.pages ?? null)).toEqual([1, null, 1]);
    const files = stamped.flatMap((file) => (file === null ? [] : [file.bytes]));
    expect((await thread.joinPapers(files, info, '2026-05-12', false)).pages).toBe(2);
    // On both sides of the sheet each begins on a front.
    expect((await thread.joinPapers(files, info, '2026-05-12', true)).pages).toBe(4);
  });
});

describe('a thread that is stopped', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dument-evidence-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('ends in the middle of its work, not at the end of it', async () => {
    const file = join(folder, 'endless.mjs');
    // It works on, and hears nothing meanwhile: only ending the thread stops it.
    const endless = `import { parentPort, threadId } from 'node:worker_threads'; import { writeFileSync } from 'node:fs';
      parentPort.on('message', () => { for (let n = 0; ; n += 1) writeFileSync(${JSON.stringify(join(folder, 'alive'))}, String(n)); });`;
    writeFileSync(file, endless);
    const thread = evidenceThread(file, fontsDir);
    const from = performance.now();
    const isStopped = () => performance.now() - from > 300;
    expect(await thread.bindPapers([part(new Uint8Array(1))], info, '2026-05-12', isStopped)).toBeNull();
    const paper = { kind: 'pdf', bytes: new Uint8Array(1) } as const;
    expect(await thread.tryPapers([paper, paper], { onDrawn: () => undefined, isStopped })).toEqual([]);
    const alive = () => readFileSync(join(folder, 'alive'), 'utf8');
    await expect.poll(() => alive(), { interval: 200, timeout: 10_000 }).toBe(await settled(alive));
  });

  /** What it is once it does not change any more. */
  async function settled(read: () => string): Promise<string> {
    for (let before = ''; ;) {
      const now = read();
      if (now === before && now !== '') return now;
      before = now;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
});

describe('papers as they are seen', () => {
  /** A photo of 30 x 20 as a telephone stores it: an EXIF part that says how to turn it. */
  function exif(orientation: number): Buffer {
    const entry = Buffer.from([0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0]);
    const tiff = Buffer.concat([Buffer.from('MM\0*\0\0\0\x08\0\x01', 'latin1'), entry, Buffer.alloc(4)]);
    const body = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]);
    const head = Buffer.from([0xff, 0xd8, 0xff, 0xe1, 0, body.length + 2]);
    return Buffer.concat([head, body]);
  }

  it.each([
    [1, 0],
    [3, 180],
    [6, 90],
    [8, 270],
  ])('a photo with orientation %i is turned by %i', (orientation, turn) => {
    expect(jpegTurn(exif(orientation))).toBe(turn);
  });

  it('a photo without word of it, cut off or none at all is not turned', () => {
    expect(jpegTurn(exif(6).subarray(0, 20))).toBe(0);
    expect(jpegTurn(new Uint8Array(0))).toBe(0);
    expect(jpegTurn(new Uint8Array([0xff, 0xd8, 0xff, 0xda, 0, 2]))).toBe(0);
  });

  it('are bound with what was filled in, though changes are locked', async () => {
    const file = await PDFDocument.create();
    const page = file.addPage([400, 300]);
    const field = file.getForm().createTextField('prix');
    field.setText('ACCORD CLIENT');
    field.addToPage(page, { x: 20, y: 100, width: 200, height: 30 });
    const bytes = await file.save();
    file.encrypt({ ownerPassword: 'secret', userPassword: '', permissions: { modifying: false } });
    const locked = await file.save({ useObjectStreams: false });

    for (const one of [bytes, locked]) {
      expect(await pagesOf({ kind: 'pdf', bytes: one })).toBe(1);
      const bound = await bindPapers([part(one)], info, '2026-05-12', fontsDir);
      const words = (await placedText(bound.bytes)).map(({ text }) => text);
      expect(words).toContain('ACCORD CLIENT');
    }
  });

  it('show what a reader shows of a page: what was cut off stays off', async () => {
    const file = await PDFDocument.create();
    const page = file.addPage([400, 300]);
    page.drawRectangle({ x: 350, y: 0, width: 50, height: 300 });
    page.setCropBox(50, 50, 200, 100);
    const bound = await bindPapers([part(await file.save())], info, '2026-05-12', fontsDir);
    const text = Buffer.from(await (await PDFDocument.load(bound.bytes)).save({ useObjectStreams: false }));
    expect(text.toString('latin1')).toMatch(/\/BBox \[ 50 50 250 150 \]/);
  });

  it('that ask for a password are not counted', async () => {
    const file = await PDFDocument.create();
    file.addPage([400, 300]);
    file.encrypt({ ownerPassword: 'secret', userPassword: 'clé', permissions: {} });
    expect(await pagesOf({ kind: 'pdf', bytes: await file.save({ useObjectStreams: false }) })).toBeNull();
  });
});
