import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import type { TestProgram } from '#app/testProgram';
import { addTestCustomer, addTestInvoice, testShop } from '#app/testShop';

const slow = 120_000;

async function pdfOf(text: string, pages: number, password: string | null = null): Promise<Uint8Array> {
  const file = await PDFDocument.create();
  for (let page = 1; page <= pages; page += 1) file.addPage([400, 700]).drawText(`${text} ${page}`, { x: 20, y: 300 });
  if (password !== null) file.encrypt({ userPassword: password, ownerPassword: password });
  return file.save();
}

/** Every PDF below the folder of the ledger. */
function papersIn({ folder }: TestProgram): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.pdf'));
}

/** Two customers with a letter due; the invoice of the first is there as it was sent. */
async function shop(invoice: Uint8Array): Promise<{ readonly program: TestProgram; readonly runId: string }> {
  const program = await testShop({ isDrawn: true });
  for (const name of ['Aubert', 'Bonnet']) {
    const customerId = await addTestCustomer(program, name);
    const number = `F-${name}`;
    const documentId = await addTestInvoice(program, { customerId, number, dueOn: '2026-03-31', euros: 1_000 });
    const none = { note: '', promisedOn: null, promisedAmount: null, documentIds: [] };
    await program.ask('call.log', { customerId, outcome: 'asks_for_time', ...none });
    if (name === 'Bonnet') continue;
    const bytes = Buffer.from(invoice).toString('base64');
    await program.ask('invoice.attachBytes', { documentId, role: 'invoice', fileName: 'f.pdf', bytes });
  }
  program.clock.advance(1);
  program.tick();
  const { runId } = await program.ask('run.start', {});
  if (runId === null) throw new Error('nothing is due');
  await program.ask('run.enclose', { runId, key: null, encloses: true });
  return { program, runId };
}

async function pickTerms(program: TestProgram, bytes: Uint8Array): Promise<void> {
  program.desk.pick = { fileName: 'cgv.pdf', bytes, isTooLarge: false };
  await program.ask('generalTerms.pick', {});
}

/** The text of each page, without blanks; what of the job has a structure. */
async function printed(program: TestProgram, runId: string) {
  await program.ask('run.print', { runId, how: 'dialog', which: 'all' });
  const bytes = program.desk.printed.at(-1)?.bytes ?? new Uint8Array();
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages: { readonly text: string; readonly isTagged: boolean }[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const text = items.map((item) => ('str' in item ? item.str : '')).join('');
    const tree = (await page.getStructTree()) as { readonly children: readonly unknown[] } | null;
    pages.push({ text: text.replace(/\s+/g, ''), isTagged: (tree?.children ?? []).length > 0 });
  }
  return { pages, bytes };
}

async function measured(program: TestProgram, runId: string) {
  for (let rounds = 0; rounds < 5; rounds += 1) {
    if ((await program.ask('run.measure', { runId })).isComplete) break;
  }
  return (await program.ask('run.get', {})).run;
}

describe('papers of others in the envelopes of a tour', () => {
  it(
    'takes the invoice as it was, stamped, and the general terms; counts their pages and begins each on a new sheet',
    async () => {
      const { program, runId } = await shop(await pdfOf('FACTURE D ORIGINE', 2));
      await pickTerms(program, await pdfOf('CONDITIONS', 1));
      expect(await program.ask('generalTerms.get', {})).toEqual({ terms: { fileName: 'cgv.pdf' } });
      await program.ask('print.choose', { printer: null, isTwoSided: true, withFileCopy: true });

      const run = await measured(program, runId);
      expect(run?.letters.map(({ enclosedPages, pages }) => [pages, enclosedPages])).toEqual([
        [1, 3],
        [1, 2],
      ]);
      // Letter, invoice and terms of each; one copy of each letter for the file.
      expect(run?.sheets).toBe(3 + 3 + 2);

      const { bytes, pages } = await printed(program, runId);
      expect(pages.length).toBe(16);
      const kinds = pages.map(({ text }) =>
        text.includes('FACTUREDORIGINE')
          ? `invoice${text.includes('RAPPEL') ? ' stamped' : ''}`
          : text.includes('CONDITIONS1')
            ? 'terms'
            : text.includes('COPIE')
              ? 'copy'
              : text.includes('reprendlesdonnées')
                ? 'drawn invoice'
                : text === ''
                  ? 'blank'
                  : 'letter',
      );
      expect(kinds).toEqual([
        ...['letter', 'blank', 'invoice stamped', 'invoice stamped', 'terms', 'blank'],
        ...['letter', 'blank', 'drawn invoice', 'blank', 'terms', 'blank'],
        ...['copy', 'blank', 'copy', 'blank'],
      ]);
      expect(pages[0]?.text).toContain('Conditionsgénérales');
      // What is ours is still read aloud in its order.
      expect(pages.map(({ isTagged }) => isTagged).filter(Boolean).length).toBe(5);
      expect(pages[0]?.isTagged && pages[6]?.isTagged && pages[8]?.isTagged).toBe(true);
      expect(bytes.length).toBeLessThan(400_000);
    },
    slow,
  );

  it(
    'puts the papers beside an invoice behind it, names them in the letter and marks the copies as the user wants',
    async () => {
      const { program, runId } = await shop(await pdfOf('FACTURE D ORIGINE', 1));
      const find = async () => {
        const letter = (await program.ask('run.get', {})).run?.letters.find(
          ({ customerName }) => customerName === 'Aubert',
        );
        if (letter === undefined) throw new Error('no letter to Aubert');
        return letter;
      };
      const { invoices, key } = await find();
      const attach = async (role: 'quote' | 'photo', text: string, bytes?: Uint8Array) => {
        const documentId = invoices[0]?.documentId ?? '';
        const given = Buffer.from(bytes ?? (await pdfOf(text, role === 'quote' ? 2 : 1))).toString('base64');
        await program.ask('invoice.attachBytes', { documentId, role, fileName: `${text}.pdf`, bytes: given });
      };
      await attach('quote', 'DEVIS');
      await attach('photo', 'CHANTIER');
      await attach('photo', 'ILLISIBLE', await pdfOf('SECRET', 1, 'secret'));
      const { papers } = await find();
      expect(papers.map(({ fileName, isEnclosed, number, role }) => [role, number, fileName, isEnclosed])).toEqual([
        ['quote', 'F-Aubert', 'DEVIS.pdf', false],
        ['photo', 'F-Aubert', 'CHANTIER.pdf', false],
        ['photo', 'F-Aubert', 'ILLISIBLE.pdf', false],
      ]);
      const tick = (index: number) => ({
        ...{ runId, key, isEnclosed: true },
        attachmentId: papers[index]?.attachmentId ?? '',
      });
      expect(await program.refused('run.enclosePaper', tick(2))).toBe('run.enclosureUnreadable');
      expect(await program.refused('run.enclosePaper', { ...tick(0), attachmentId: 'x' })).toBe('attachment.missing');
      await program.ask('run.enclosePaper', tick(1));
      await program.ask('run.enclosePaper', tick(0));
      await program.ask('run.markDuplicates', { runId, key, mark: 'duplicate' });
      expect(await find()).toMatchObject({
        mark: 'duplicate',
        papers: [{ isEnclosed: true }, { isEnclosed: true }, {}],
      });

      const run = await measured(program, runId);
      expect(run?.letters.map(({ enclosedPages }) => enclosedPages)).toEqual([4, 1]);
      expect(run?.sheets).toBe(5 + 2);
      expect(run?.postage?.lines.map(({ count, grams }) => [count, grams])).toEqual([
        [1, 30],
        [1, 15],
      ]);
      const { pages } = await printed(program, runId);
      expect(pages[0]?.text).toMatch(/DUPLICATA:facturen°F-Aubert/);
      expect(pages[0]?.text).toContain('Devis,factureF-Aubert');
      expect(pages[0]?.text).toContain('Photo,factureF-Aubert');
      expect(pages.slice(1, 5).map(({ text }) => text.includes('DUPLICATA'))).toEqual([true, true, true, false]);
      const whose = pages.slice(1, 5).map(({ text }) => /FACTURED|DEVIS|CHANTIER/.exec(text)?.[0]);
      expect(whose).toEqual(['FACTURED', 'DEVIS', 'DEVIS', 'CHANTIER']);
      expect(pages[5]?.text).toMatch(/RAPPEL:facturen°F-Bonnet/);
      expect(pages[6]?.text).toContain('RAPPEL');

      await program.ask('run.confirmPrinted', { runId, from: null });
      expect(await program.refused('run.enclosePaper', tick(0))).toBe('run.letterIssued');
      expect(await program.refused('run.markDuplicates', { runId, key, mark: 'reminder' })).toBe('run.letterIssued');
    },
    slow,
  );

  it('marks the copies DUPLICATA for someone who says that no invoice came', async () => {
    const program = await testShop();
    const documentIds: string[] = [];
    for (const outcome of ['not_received', 'asks_for_time'] as const) {
      const customerId = await addTestCustomer(program, outcome);
      documentIds.push(
        await addTestInvoice(program, { customerId, number: outcome, dueOn: '2026-03-31', euros: 1_000 }),
      );
      const none = { note: '', promisedOn: null, promisedAmount: null, documentIds: [] };
      await program.ask('call.log', { customerId, outcome, ...none });
    }
    program.clock.advance(30);
    program.tick();
    const { run } = await program.ask('run.get', {});
    expect(run?.letters.map(({ customerName, mark }) => [customerName, mark])).toEqual([
      ['asks_for_time', 'reminder'],
      ['not_received', 'duplicate'],
    ]);
  });

  it.each([
    ['damaged', new TextEncoder().encode('%PDF-1.7\nnot a file\n')],
    ['locked', null],
  ] as const)(
    'draws the invoice from its data when its paper is %s',
    async (_, given) => {
      const { program, runId } = await shop(given ?? (await pdfOf('FACTURE', 1, 'secret')));
      const run = await measured(program, runId);
      expect(run?.letters.map(({ enclosedPages }) => enclosedPages)).toEqual([1, 1]);
      const { pages } = await printed(program, runId);
      expect(pages.map(({ text }) => text.includes('reprendlesdonnées'))).toEqual([false, true, false, true]);
    },
    slow,
  );

  it(
    'says at once that general terms cannot be read, and keeps those there were',
    async () => {
      const { program } = await shop(await pdfOf('FACTURE', 1));
      await pickTerms(program, await pdfOf('CONDITIONS', 1));
      const refusedFor = async (bytes: Uint8Array, isTooLarge = false) => {
        program.desk.pick = { fileName: 'autres.pdf', bytes, isTooLarge };
        return program.refused('generalTerms.pick', {});
      };
      expect(await refusedFor(new TextEncoder().encode('%PDF-1.7\nnot a file\n'))).toBe('generalTerms.unreadable');
      expect(await refusedFor(await pdfOf('CONDITIONS', 1, 'secret'))).toBe('generalTerms.unreadable');
      expect(await refusedFor(await pdfOf('CATALOGUE', 41))).toBe('generalTerms.tooLong');
      expect(await refusedFor(new TextEncoder().encode('bonjour'))).toBe('file.notAPaper');
      expect(await refusedFor(await pdfOf('CONDITIONS', 1), true)).toBe('file.tooLarge');
      program.desk.pick = null;
      await program.ask('generalTerms.pick', {});
      expect(await program.ask('generalTerms.get', {})).toEqual({ terms: { fileName: 'cgv.pdf' } });
    },
    slow,
  );

  it(
    'prints no letter that names terms which are gone; without them only when they are taken out',
    async () => {
      const { program, runId } = await shop(await pdfOf('FACTURE', 1));
      const before = new Set(papersIn(program));
      await pickTerms(program, await pdfOf('CONDITIONS', 1));
      for (const file of papersIn(program)) {
        if (!before.has(file)) rmSync(join(program.folder, file));
      }
      expect(await program.refused('run.print', { runId, how: 'dialog', which: 'all' })).toBe(
        'run.enclosureUnreadable',
      );
      expect(program.desk.printed).toEqual([]);
      expect((await program.ask('run.get', {})).run?.letters.every(({ isPrinted }) => !isPrinted)).toBe(true);
      await program.ask('generalTerms.remove', {});
      const { pages } = await printed(program, runId);
      expect(pages.length).toBe(4);
      expect(pages[0]?.text).not.toContain('Conditionsgénérales');
    },
    slow,
  );
});
