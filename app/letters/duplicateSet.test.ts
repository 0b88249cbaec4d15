import { PDFDocument } from '@cantoo/pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { base64Of } from '#app/handlers/base64';
import { addTestCustomer, addTestInvoice, testShop } from '#app/testShop';

/** The words of each page. */
async function textOf(bytes: Uint8Array): Promise<readonly string[]> {
  const file = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
  return Promise.all(
    Array.from({ length: file.numPages }, async (_, index) => {
      const { items } = await (await file.getPage(index + 1)).getTextContent();
      return items.map((item) => ('str' in item ? item.str : '')).join(' ');
    }),
  );
}

it('prints open invoices marked as duplicates and copies of the letters as one job, and opens what cannot be read', async () => {
  const program = await testShop();
  const customerId = await addTestCustomer(program, 'SCI Les Halles');
  const set = { customerId, mark: 'duplicate', how: 'dialog' } as const;
  expect(await program.refused('letter.duplicates', set)).toBe('print.nothingToRepeat');

  const documentId = await addTestInvoice(program, { customerId, number: 'F-1', dueOn: '2026-03-08', euros: 120 });
  const paper = { documentId, fileName: 'papier.png', bytes: 'iVBORw0KGgo=' } as const;
  await program.ask('invoice.attachBytes', { ...paper, role: 'deliveryNote' });
  await program.ask('invoice.attachBytes', { ...paper, role: 'quote' });
  // What is neither agreed nor delivered stays at home.
  await program.ask('invoice.attachBytes', { ...paper, role: 'photo' });
  const { runId } = await program.ask('letter.single', { customerId, kind: 'reminder1' });
  await program.ask('run.print', { runId, how: 'dialog', which: 'all' });
  const before = await program.ask('customer.timeline', { customerId, kinds: [], limit: 100 });

  const done = await program.ask('letter.duplicates', set);
  expect(done).toEqual({ outcome: 'handedOver', file: null, invoices: 1, letters: 1, opened: 2 });
  const job = new TextDecoder().decode(program.desk.printed.at(-1)?.bytes);
  expect(job).toMatch(/"stamp":"copy"/);
  expect(job.indexOf('DUPLICATA')).toBeGreaterThan(0);
  expect(job.indexOf('RAPPEL DE PAIEMENT')).toBeGreaterThan(job.indexOf('DUPLICATA'));
  // A second look at old papers is no step.
  expect(await program.ask('customer.timeline', { customerId, kinds: [], limit: 100 })).toEqual(before);
});

describe('an invoice that is attached', () => {
  async function shopWithPaper() {
    const program = await testShop({ isDrawn: true });
    const customerId = await addTestCustomer(program, 'SCI Les Halles');
    await addTestInvoice(program, { customerId, number: 'F-1', dueOn: '2026-03-08', euros: 120 });
    const documentId = await addTestInvoice(program, { customerId, number: 'F-2', dueOn: '2026-03-08', euros: 80 });
    const original = await PDFDocument.create();
    original.addPage([842, 595]).drawText('Facture F-2 telle quelle', { x: 40, y: 300 });
    original.addPage([842, 595]).drawText('suite', { x: 40, y: 300 });
    const bytes = base64Of(await original.save());
    await program.ask('invoice.attachBytes', { documentId, role: 'invoice', fileName: 'F-2.pdf', bytes });
    await program.ask('invoice.attachBytes', { documentId, role: 'deliveryNote', fileName: 'bon.pdf', bytes });
    const printed = async (mark: 'duplicate' | 'reminder') => {
      const done = await program.ask('letter.duplicates', { customerId, mark, how: 'dialog' });
      return { done, pages: await textOf(program.desk.printed.at(-1)?.bytes ?? new Uint8Array()) };
    };
    return { printed };
  }

  it('is printed as it looked, stamped, in the place of its drawn data', async () => {
    const { printed } = await shopWithPaper();
    const { done, pages } = await printed('duplicate');
    expect(done).toMatchObject({ outcome: 'handedOver', invoices: 2, letters: 0, opened: 0 });
    expect(pages).toHaveLength(5);
    expect(pages[0]).toContain('F-1');
    expect(pages.slice(1).every((page) => page.includes('DUPLICATA') && page.includes('11/05/2026'))).toBe(true);
    expect(pages[1]).toContain('Facture F-2 telle quelle');
    expect(pages[3]).toContain('Facture F-2 telle quelle');
  });

  it('reminds when it is to, and so does the one drawn from its data; what lies beside it is a duplicate', async () => {
    const { printed } = await shopWithPaper();
    const { pages } = await printed('reminder');
    expect(pages.map((page) => page.includes('RAPPEL'))).toEqual([true, true, true, false, false]);
    expect(pages.every((page) => page.includes('DUPLICATA') || page.includes('Duplicata imprimé'))).toBe(true);
  });
});
