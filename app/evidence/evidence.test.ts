import { chmodSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { degrees, PDFDocument } from '@cantoo/pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { addTestCustomer, addTestInvoice, testShop } from '#app/testShop';
import type { TestProgram } from '#app/testProgram';
import { plainDate } from '#domain/calendar/plainDate';
import { Failure } from '#db/failure';
import { cents } from '#domain/money/cents';

const photo = readFileSync(join(import.meta.dirname, '..', '..', 'workers', 'pdf', 'testdata', 'signature.jpg'));

/** A file with a quote, a call, a formal notice posted and its slip. */
async function lateCustomer(): Promise<{ program: TestProgram; customerId: string; documentId: string }> {
  const program = await testShop({ today: '2026-05-11', isDrawn: true });
  const customerId = await addTestCustomer(program, 'SCI Les Halles');
  const documentId = await addTestInvoice(program, { customerId, number: 'F-1', dueOn: '2026-02-28', euros: 860 });
  await program.ask('invoice.setReminded', {
    rows: [{ documentId, reached: 'reminder2', on: plainDate('2026-04-20') }],
  });
  const quote = await PDFDocument.create();
  for (const angle of [0, 90]) quote.addPage([400, 700]).setRotation(degrees(angle));
  quote.getPages().forEach((page) => page.drawText('DEVIS SIGNE', { x: 20, y: 300 }));
  const bytes = Buffer.from(await quote.save()).toString('base64');
  await program.ask('invoice.attachBytes', { documentId, role: 'quote', fileName: 'devis.pdf', bytes });
  await program.ask('invoice.attachBytes', {
    ...{ documentId, role: 'photo', fileName: 'chantier.jpg', bytes: photo.toString('base64') },
  });
  await program.ask('call.log', {
    ...{ customerId, outcome: 'will_pay', documentIds: [documentId], note: 'dit avoir tout reçu' },
    ...{ promisedOn: plainDate('2026-05-20'), promisedAmount: cents(860_00) },
  });
  return { program, customerId, documentId };
}

async function textOf(bytes: Uint8Array): Promise<readonly string[]> {
  const file = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages: string[] = [];
  for (let number = 1; number <= file.numPages; number += 1) {
    const content = await (await file.getPage(number)).getTextContent();
    pages.push(content.items.map((item) => ('str' in item ? item.str : '')).join(' '));
  }
  return pages;
}

type StructNode = { readonly role?: string; readonly alt?: string; readonly children?: readonly StructNode[] };

const nodesOf = (node: StructNode): readonly StructNode[] => [node, ...(node.children ?? []).flatMap(nodesOf)];

/** Title, language, contents; our pages with their headings, those of others as pictures with the name of their exhibit. */
async function expectReadableAloud(bytes: Uint8Array): Promise<void> {
  const file = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const { info } = await file.getMetadata();
  expect(info).toMatchObject({ Language: 'fr', Title: 'BORDEREAU DE PIÈCES, SCI Les Halles' });
  const contents = await file.getOutline();
  expect(contents?.map(({ title }) => title.replace(/ – .*/, ''))).toEqual([
    ...['BORDEREAU DE PIÈCES', 'CHRONOLOGIE'],
    ...['Pièce 1', 'Pièce 2', 'Pièce 3', 'Pièce 4', 'Pièce 5', 'Pièce 6'],
  ]);
  const places = [];
  for (const { dest } of contents ?? []) {
    const [page] = dest as readonly Parameters<typeof file.getPageIndex>[0][];
    if (page !== undefined) places.push(await file.getPageIndex(page));
  }
  // List, chronology, cover and two pages of the quote, cover and photograph, then covers and pages of ours.
  expect(places).toEqual([0, 1, 2, 5, 7, 9, 11, 13]);
  const treeOf = async (page: number) => nodesOf((await (await file.getPage(page + 1)).getStructTree()) as StructNode);
  for (const page of [0, 1, 2, 8]) expect((await treeOf(page)).map(({ role }) => role)).toContain('H1');
  const named = async (page: number) =>
    (await treeOf(page)).filter(({ role }) => role === 'Figure').map(({ alt }) => alt);
  expect(await named(3)).toEqual(['Pièce 1 – Devis, facture F-1 (1 / 2)']);
  expect(await named(4)).toEqual(['Pièce 1 – Devis, facture F-1 (2 / 2)']);
  expect(await named(6)).toEqual(['Pièce 2 – Photo, facture F-1']);
}

describe('the file for a judge', () => {
  it('is one folder and one PDF: list, chronology, covers, exhibits, numbered throughout', async () => {
    const { customerId, program } = await lateCustomer();
    const view = await program.ask('evidence.get', { customerId, documentIds: [] });
    expect(view.exhibits.map(({ key }) => key.replace(/:.*/, ''))).toEqual([
      ...['paper', 'paper', 'invoice', 'calls', 'statement', 'interest'],
    ]);
    expect(view.missing.map(({ code }) => code)).toEqual(['evidence.missing.deliveryNote']);

    program.desk.save = '/stick';
    const made = await program.ask('evidence.make', { customerId, documentIds: [], without: [], withNotes: false });
    expect(made).toMatchObject({ folder: '/stick', exhibits: 6, apart: [] });
    const names = program.desk.saved.map(({ name }) => name.replace(/^[^/]*\//, ''));
    expect(names).toEqual([
      '00-dossier-complet.pdf',
      '01-devis-facture-f-1.pdf',
      '02-photo-facture-f-1.jpg',
      '03-facture-f-1.pdf',
      '04-releve-des-appels-et-des-promesses.pdf',
      '05-releve-de-compte.pdf',
      '06-decompte-des-interets.pdf',
    ]);
    const whole = program.desk.saved[0]?.bytes ?? new Uint8Array();
    const pages = await textOf(whole);
    expect(pages.length).toBe(made.pages);
    await expectReadableAloud(whole);
    pages.forEach((text, index) => expect(text).toContain(`${index + 1} / ${made.pages}`));
    expect(pages[0]).toContain('BORDEREAU DE PIÈCES');
    // Where each begins and ends, with its cover: list and chronology before them.
    const from = [3, 6, 8, 10, 12, 14, made.pages + 1];
    for (const [index, start] of from.slice(0, -1).entries()) {
      const last = (from[index + 1] ?? 0) - 1;
      expect(pages[0]).toContain(`${start}–${last}`);
      expect(pages[start - 1]).toContain(`PIÈCE N° ${index + 1}`);
    }
    expect(pages[1]).toContain('CHRONOLOGIE');
    const quote = pages.filter((text) => text.includes('DEVIS SIGNE'));
    expect(quote.length).toBe(2);
    expect(quote.every((text) => text.includes('Pièce 1'))).toBe(true);
    const all = pages.join(' ');
    expect(all).not.toContain('dit avoir tout reçu');
    expect(all).toMatch(/860,00/);
  });

  it('takes notes only when asked, leaves out what the user leaves out, and never fails on a paper it cannot read', async () => {
    const { customerId, documentId, program } = await lateCustomer();
    const locked = Buffer.from('%PDF-1.7\nnot a file\n').toString('base64');
    await program.ask('invoice.attachBytes', { documentId, role: 'order', fileName: 'commande.pdf', bytes: locked });
    program.desk.save = '/stick';
    const made = await program.ask('evidence.make', {
      ...{ customerId, documentIds: [documentId], without: ['statement', 'interest'], withNotes: true },
    });
    expect(made.apart).toEqual(['02-bon-de-commande-facture-f-1.pdf']);
    const pages = await textOf(program.desk.saved[0]?.bytes ?? new Uint8Array());
    const all = pages.join(' ').replace(/\s+/g, ' ');
    expect(all).toContain('dit avoir tout reçu');
    expect(all).toContain('02-bon-de-commande-facture-f-1.pdf');
    expect(all).not.toContain('RELEVÉ DE COMPTE');
    const nothing = { customerId, documentIds: [documentId], withNotes: false };
    const { exhibits } = await program.ask('evidence.get', { customerId, documentIds: [documentId] });
    expect(await program.refused('evidence.make', { ...nothing, without: exhibits.map(({ key }) => key) })).toBe(
      'evidence.nothing',
    );
  });

  it('notices a paper that was changed on the disk: it says so, shows it to nobody, and leaves it out', async () => {
    const { customerId, documentId, program } = await lateCustomer();
    const kept = readdirSync(program.folder, { recursive: true, encoding: 'utf8' }).find((name) =>
      /attachments.*\.jpg$/.test(name),
    );
    const path = join(program.folder, kept ?? '');
    chmodSync(path, 0o600);
    writeFileSync(path, Buffer.concat([photo, Buffer.from([0])]));
    const view = await program.ask('evidence.get', { customerId, documentIds: [documentId] });
    expect(view.lost).toMatchObject([{ code: 'evidence.changed', params: { kind: 'photo', number: 'F-1' } }]);
    expect(view.exhibits.map(({ what }) => what.params['kind'])).not.toContain('photo');
    const { attachments } = await program.ask('invoice.get', { documentId });
    const attachmentId = attachments.find(({ fileName }) => fileName === 'chantier.jpg')?.attachmentId ?? '';
    expect(await program.refused('attachment.open', { attachmentId })).toBe('attachment.changed');

    program.desk.save = '/stick';
    await program.ask('evidence.make', { customerId, documentIds: [documentId], without: [], withNotes: false });
    expect(program.desk.saved.map(({ name }) => name).join(' ')).not.toContain('photo');
  });

  it('is stopped half way: nothing is written', async () => {
    const { customerId, program } = await lateCustomer();
    program.desk.save = '/stick';
    const making = program.ask('evidence.make', { customerId, documentIds: [], without: [], withNotes: false });
    await expect.poll(async () => (await program.ask('export.making', {})).making).not.toBeNull();
    await program.ask('export.stop', {});
    expect(await making).toMatchObject({ folder: null });
    expect(program.desk.saved).toEqual([]);
    expect((await program.ask('export.making', {})).making).toBeNull();
  });

  it('is stopped while it is copied: nothing of it stays', async () => {
    const { customerId, program } = await lateCustomer();
    program.desk.save = '/stick';
    program.desk.beforeWrite = (index) => {
      if (index === 1) void program.call('export.stop', {});
    };
    const made = await program.ask('evidence.make', { customerId, documentIds: [], without: [], withNotes: false });
    expect(made).toEqual({ folder: null, exhibits: 0, pages: 0, apart: [] });
    expect(program.desk.saved).toEqual([]);
  });

  it('a stick that is full or pulled out half way: a sentence, nothing half written, and all of it the next time', async () => {
    const { customerId, program } = await lateCustomer();
    program.desk.save = '/stick';
    const wanted = { customerId, documentIds: [], without: [], withNotes: false };
    const history = () => program.ask('history.list', { limit: 50 });
    const before = await history();
    for (const [code, said] of [
      ['disk.full', 'evidence.diskFull'],
      ['database.unreachable', 'evidence.notWritten'],
    ] as const) {
      program.desk.beforeWrite = (index) => {
        if (index === 3) throw new Failure(code);
      };
      expect(await program.refused('evidence.make', wanted)).toBe(said);
      expect(program.desk.saved).toEqual([]);
      expect(await history()).toEqual(before);
      expect((await program.ask('export.making', {})).making).toBeNull();
    }
    program.desk.beforeWrite = null;
    expect(await program.ask('evidence.make', wanted)).toMatchObject({ folder: '/stick', exhibits: 6 });
    expect(program.desk.saved).toHaveLength(7);
  });

  it('about one invoice tells nothing that is about another alone', async () => {
    const { customerId, documentId, program } = await lateCustomer();
    const other = await addTestInvoice(program, { customerId, number: 'F-77', dueOn: '2026-03-31', euros: 100 });
    await addTestInvoice(program, { customerId, number: 'F-0', dueOn: '2025-02-28', euros: 40 });
    await program.ask('dispute.open', { customerId, documentIds: [other], reason: 'autre affaire', amount: null });
    program.desk.save = '/stick';
    const without = (await program.ask('evidence.get', { customerId, documentIds: [documentId] })).exhibits
      .map(({ key }) => key)
      .filter((key) => key !== 'calls');
    await program.ask('evidence.make', { customerId, documentIds: [documentId], without, withNotes: false });
    const chronology = (await textOf(program.desk.saved[0]?.bytes ?? new Uint8Array())).join(' ');
    expect(chronology).toContain('F-1');
    expect(chronology).not.toContain('F-77');
    // What was done is told as it was done; what the user did with his own papers is not told.
    expect(chronology).toContain('Deuxième relance, facture F-1');
    expect(chronology).not.toMatch(/Déjà fait|imprimée|Étape passée/);
    expect(chronology).not.toContain('F-0');
  });
});
