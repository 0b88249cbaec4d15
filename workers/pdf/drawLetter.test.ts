import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it, vi } from 'vitest';
import { addDays, plainDate } from '#domain/calendar/plainDate';
import type { InvoiceToClaim } from '#domain/claims/claim';
import { composeLetter } from '#domain/letters/composeLetter';
import { addressTop, envelopeProfiles, type EnvelopeProfileName } from '#domain/letters/envelope';
import type { LetterDocument } from '#domain/letters/model';
import { frenchSender, sampleFacts, type SampleOptions } from '#domain/letters/testdata/sampleFacts';
import { cents } from '#domain/money/cents';
import { drawLetters } from '#workers/pdf/drawLetter';
import { drawRun } from '#workers/pdf/drawRun';
import type { PdfReply } from '#workers/pdf/protocol';
import type { DrawOptions } from '#workers/pdf/options';

// Many letters of many pages: a slow machine needs its time.
vi.setConfig({ testTimeout: 180_000 });

const fontsDir = join(import.meta.dirname, '../../assets/fonts');
const options: DrawOptions = { fontsDir, envelope: 'FR', offsetXmm: 0, offsetYmm: 0, stamp: null, pictures: [] };

function letterOf(sample: SampleOptions): LetterDocument {
  const composed = composeLetter(sampleFacts(sample));
  if (!composed.ok) throw new Error(JSON.stringify(composed.error));
  return composed.value;
}

type Placed = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly right: number;
  readonly page: number;
};

const mmPerPoint = 25.4 / 72;

/** Every piece of text with its left end, right end and baseline, in millimetres from the top left corner. */
async function placedText(bytes: Uint8Array): Promise<readonly Placed[]> {
  const pdf = await getDocument({ data: bytes.slice(), useSystemFonts: false, verbosity: 0 }).promise;
  const placed: Placed[] = [];
  for (let page = 1; page <= pdf.numPages; page++) {
    const { items } = await (await pdf.getPage(page)).getTextContent();
    for (const item of items) {
      if (!('str' in item) || item.str.trim() === '') continue;
      const [x, y] = [Number(item.transform[4]) * mmPerPoint, 297 - Number(item.transform[5]) * mmPerPoint];
      placed.push({ text: item.str, x, y, right: x + item.width * mmPerPoint, page });
    }
  }
  return placed;
}

const reminder: SampleOptions = { kind: 'reminder1', country: 'FR', relation: 'B2B' };

describe('the address in the window', () => {
  const cases: readonly (readonly [EnvelopeProfileName, number, number])[] = [
    ['FR', 0, 0],
    ['BE-right', 0, 0],
    ['BE-left', 0, 0],
    ['FR', 1.5, -2],
  ];
  it.each(cases)('%s, printer offset %d / %d mm', async (envelope, offsetXmm, offsetYmm) => {
    const letter = letterOf(reminder);
    const { bytes } = await drawLetters([letter], { ...options, envelope, offsetXmm, offsetYmm });
    const placed = await placedText(bytes);
    const profile = envelopeProfiles[envelope];
    const top = addressTop(profile, letter.addressee.length) + offsetYmm;
    for (const [index, line] of letter.addressee.entries()) {
      const found = placed.find(({ text }) => text === line);
      expect(found, line).toBeDefined();
      // Ten points: the baseline stands 3.1 mm under the top of a line of 4 mm.
      expect(Math.abs((found?.x ?? 0) - (profile.textLeft + offsetXmm))).toBeLessThan(0.5);
      expect(Math.abs((found?.y ?? 0) - (top + index * profile.linePitch + 3.1))).toBeLessThan(0.5);
      expect((found?.right ?? 0) - (found?.x ?? 0)).toBeLessThanOrEqual(profile.maxWidth);
    }
  });

  it.each(['FR', 'BE-right', 'BE-left'] as const)('%s: nothing else shows through', async (envelope) => {
    const letter = letterOf({ ...reminder, kind: 'formalNotice' });
    const { bytes } = await drawLetters([letter], { ...options, envelope });
    const [from, to] = envelopeProfiles[envelope].side === 'right' ? [95, 205] : [10, 110];
    const inWindow = (await placedText(bytes)).filter(
      ({ x, right, y, page }) => page === 1 && y > 30 && y < 94 && right > from && x < to,
    );
    expect(inWindow.map(({ text }) => text)).toEqual(letter.addressee);
  });

  it('keeps 38 capitals and six lines within the window', async () => {
    const wide = 'MWMWMWMWMWMWMWMWMWMWMWMWMWMWMWMWMWMWMW';
    const letter = {
      ...letterOf(reminder),
      addressee: [wide, wide, 'BATIMENT B', '12 RUE LONGUE', 'LIEU DIT', '69003 LYON'],
    };
    const { bytes } = await drawLetters([letter], options);
    for (const { x, right } of (await placedText(bytes)).filter(({ text }) => text === wide)) {
      expect(right - x).toBeLessThanOrEqual(80);
    }
  });
});

describe('a long letter', () => {
  const invoices: readonly InvoiceToClaim[] = Array.from({ length: 40 }, (_, index) => ({
    itemId: `i${index}`,
    number: `FA-2026-${String(index + 1).padStart(4, '0')}`,
    description: 'Remise en état complète de l’installation sanitaire du bâtiment principal',
    issuedOn: addDays(plainDate('2026-01-02'), index),
    dueOn: addDays(plainDate('2026-02-01'), index),
    gross: cents(12_345_678_90),
    receipts: [{ on: plainDate('2026-04-01'), amount: cents(1_234_567_89) }],
  }));
  const sender = { ...frenchSender, name: 'SOCIETE NOUVELLE DE PLOMBERIE MARTIN A' };

  it.each(['reminder1', 'formalNotice'] as const)(
    '%s: 40 invoices, head on each page, nothing out of the margins',
    async (kind) => {
      const letter = letterOf({ ...reminder, kind, invoices, facts: { sender } });
      const { bytes, pages } = await drawLetters([letter], options);
      const placed = await placedText(bytes);
      expect(pages).toBeGreaterThanOrEqual(3);
      for (const { text, x, right, y } of placed) {
        expect(x, text).toBeGreaterThanOrEqual(19.9);
        expect(right, text).toBeLessThanOrEqual(190.1);
        expect(y, text).toBeLessThanOrEqual(289);
      }
      const rowsOn = (page: number) =>
        placed.filter((one) => one.page === page && /^FA-2026-\d{4}$/.test(one.text) && one.y > 100);
      for (const page of [1, 2, 3]) {
        if (rowsOn(page).length === 0) continue;
        expect(
          placed.some((one) => one.page === page && (one.text === 'Reste à payer' || one.text === 'Taux annuel')),
        ).toBe(true);
      }
      expect(placed.filter(({ text }) => /^Page \d/.test(text))).toHaveLength(pages);
      expect(bytes.length / pages).toBeLessThan(60_000);
    },
  );

  it('never leaves the signature alone on a page', async () => {
    for (let count = 1; count <= 16; count++) {
      const { bytes } = await drawLetters([letterOf({ ...reminder, invoices: invoices.slice(0, count) })], options);
      const placed = await placedText(bytes);
      const signature = placed.find(({ text }) => text === 'Julien Martin');
      const above = placed.filter(({ page, y }) => page === signature?.page && y < (signature?.y ?? 0));
      expect(above.length, `${count} invoices`).toBeGreaterThan(2);
    }
  });
});

describe('the file', () => {
  const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

  it('has the same bytes for the same letter', async () => {
    const letter = letterOf({ ...reminder, kind: 'formalNotice' });
    const first = await drawLetters([letter], options);
    await new Promise((resolve) => setTimeout(resolve, 1100));
    const again = await drawLetters([structuredClone(letter)], options);
    expect(sha256(again.bytes)).toBe(sha256(first.bytes));
    const stamped = await drawLetters([letter], { ...options, stamp: 'copy' });
    expect(sha256(stamped.bytes)).not.toBe(sha256(first.bytes));
  });

  it('does not depend on the letters drawn before it', async () => {
    const letter = letterOf({ ...reminder, kind: 'formalNotice' });
    const first = await drawLetters([letter], options);
    const others = [letterOf({ ...reminder, kind: 'courtesy' }), letterOf({ ...reminder, language: 'nl' })];
    const [, again] = await Promise.all([drawLetters(others, options), drawLetters([letter], options)]);
    expect(sha256(again.bytes)).toBe(sha256(first.bytes));
  });

  it('is drawn again once its fonts are there', async () => {
    const letter = letterOf(reminder);
    const first = await drawLetters([letter], options);
    await expect(drawLetters([letter], { ...options, fontsDir: join(fontsDir, 'nowhere') })).rejects.toThrow();
    await expect(drawLetters([letter], { ...options, fontsDir: join(fontsDir, 'nowhere') })).rejects.toThrow();
    expect(sha256((await drawLetters([letter], options)).bytes)).toBe(sha256(first.bytes));
  });

  it('names title, language and date, and embeds its fonts', async () => {
    const letter = letterOf({ ...reminder, language: 'nl' });
    const { bytes } = await drawLetters([letter], options);
    const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
    const { info } = await pdf.getMetadata();
    expect(info).toMatchObject({ Language: 'nl', Author: 'Plomberie Martin', CreationDate: 'D:20260417000000Z' });
    expect(JSON.stringify(info)).toContain('BETALINGSHERINNERING');
    const source = Buffer.from(bytes).toString('latin1');
    expect(source).not.toMatch(/\/BaseFont \/(Helvetica|Times|Courier)/);
    expect(source).toMatch(/\/BaseFont \/[A-Z]{6}\+SourceSerif4/);
    expect(source).toContain('/FontFile');
  });

  it.each(['trial', 'copy'] as const)('carries the stamp %s on every page', async (stamp) => {
    const letter = letterOf({ ...reminder, kind: 'reminder2' });
    const { bytes, pages } = await drawLetters([letter], { ...options, stamp });
    const word = stamp === 'trial' ? letter.words.trial : letter.words.copy;
    const found = (await placedText(bytes)).filter(({ text }) => text.replaceAll(' ', '') === word);
    expect(new Set(found.map(({ page }) => page)).size).toBe(pages);
  });

  it('prints every sentence and amount of the letter', async () => {
    const letter = letterOf({ kind: 'formalNotice', country: 'BE', relation: 'B2B' });
    const { bytes } = await drawLetters([letter], options);
    const squeeze = (text: string) => text.replace(/\s+/g, '');
    const all = squeeze((await placedText(bytes)).map(({ text }) => text).join(''));
    for (const block of letter.blocks) {
      if (block.block === 'paragraph') expect(all).toContain(squeeze(block.text));
    }
    expect(all).toContain(squeeze(letter.subject));
    expect(all).toContain(squeeze('BE12 5591 6289 1892'));
  });
});

describe('a run', () => {
  const letters = [letterOf(reminder), letterOf({ ...reminder, kind: 'reminder2' })];
  const request = { type: 'draw', id: 'run', letters, options, merged: true } as const;

  it('answers after each letter, then with the whole run', async () => {
    const replies: PdfReply[] = [];
    await drawRun(
      request,
      (reply) => replies.push(reply),
      () => false,
    );
    expect(replies.map(({ type }) => type)).toEqual(['letter', 'letter', 'done']);
    const pages = replies.flatMap((reply) => (reply.type === 'letter' ? [reply.pages] : []));
    expect(replies.at(-1)).toMatchObject({ type: 'done', merged: { pages: pages.reduce((sum, one) => sum + one, 0) } });
  });

  it('stops when it is cancelled', async () => {
    const replies: PdfReply[] = [];
    await drawRun(
      request,
      (reply) => replies.push(reply),
      () => replies.length > 0,
    );
    expect(replies.map(({ type }) => type)).toEqual(['letter', 'cancelled']);
  });
});

it('needs its font files', () => {
  expect(readFileSync(join(fontsDir, 'OFL.txt'), 'utf8')).toContain('SIL OPEN FONT LICENSE');
});
