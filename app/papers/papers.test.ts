import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, it } from 'vitest';
import { addTestCustomer, addTestInvoice, testShop } from '#app/testShop';
import { cents } from '#domain/money/cents';
import { plainDate } from '#domain/calendar/plainDate';
import type { Request } from '#contract/api';

/** Blanks of every width made plain. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

async function wordsOf(bytes: Uint8Array): Promise<string> {
  const file = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
  const { items } = await (await file.getPage(1)).getTextContent();
  return items.map((item) => ('str' in item ? item.str : '')).join(' ');
}

type Paper = Request<'paper.print'>['paper'];

async function shopWithInvoice() {
  const program = await testShop();
  const customerId = await addTestCustomer(program, 'SCI Les Halles');
  const documentId = await addTestInvoice(program, { customerId, number: 'F-1', dueOn: '2026-03-08', euros: 120 });
  const print = (paper: Paper) => program.ask('paper.print', { customerId, paper, how: 'dialog' });
  const refused = (paper: Paper) => program.refused('paper.print', { customerId, paper, how: 'dialog' });
  const printed = () => new TextDecoder().decode(program.desk.printed.at(-1)?.bytes);
  return { program, customerId, documentId, print, refused, printed };
}

it('prints the account of a customer as it stands, and keeps it in his file as it was sent', async () => {
  const { customerId, print, printed, program } = await shopWithInvoice();
  const rows = () => program.ask('customer.timeline', { customerId, kinds: [], limit: 100 });
  const before = await rows();
  expect(await print('statement')).toEqual({ outcome: 'handedOver', file: null });
  expect(printed()).toContain('RELEVÉ DE COMPTE');
  expect(printed()).toContain('F-1');

  // The same sheet again is the same paper.
  await print('statement');
  const [told, ...rest] = await rows();
  expect(rest).toHaveLength(before.length);
  expect(told).toMatchObject({
    what: { code: 'timeline.paperPrinted', params: { letter: 'statement' } },
    isUndone: false,
  });
  const letterId = told?.link?.ref ?? '';
  const { pdf } = await program.ask('letter.pdf', { letterId, asCopy: false });
  expect(Buffer.from(pdf, 'base64').toString('utf8')).toBe(printed());

  await program.ask('history.undo', { actionId: told?.actionId ?? '', reason: '' });
  expect((await rows())[0]?.isUndone).toBe(true);
  expect((await program.ask('ledger.check', {})).ok).toBe(true);
});

it('keeps nothing of a paper that did not come out, nor of a list of exhibits', async () => {
  const { customerId, documentId, print, program } = await shopWithInvoice();
  const rows = () => program.ask('customer.timeline', { customerId, kinds: [], limit: 100 });
  const paper = { documentId, fileName: 'bon.png', bytes: 'iVBORw0KGgo=' } as const;
  await program.ask('invoice.attachBytes', { ...paper, role: 'deliveryNote' });
  const before = await rows();
  await print('exhibits');
  program.desk.print = 'cancelled';
  expect(await print('statement')).toMatchObject({ outcome: 'cancelled' });
  expect(await rows()).toEqual(before);
});

it('writes a proposal of conciliation to anyone who is late, step or no step, and keeps it', async () => {
  const { customerId, documentId, print, printed, program, refused } = await shopWithInvoice();
  const preview = await program.ask('paper.preview', { customerId, paper: 'conciliation' });
  expect(Buffer.from(preview.pdf, 'base64').toString('utf8')).toContain('PROPOSITION D’ACCORD AMIABLE');
  const rows = () => program.ask('customer.timeline', { customerId, kinds: [], limit: 100 });
  const before = await rows();
  await print('conciliation');
  expect(plain(printed())).toContain('conciliateur de justice');
  const [told] = await rows();
  expect(await rows()).toHaveLength(before.length + 1);
  expect(told).toMatchObject({ what: { code: 'timeline.paperPrinted', params: { letter: 'conciliation' } } });
  // No step was taken and no delay begins: the next step is the one it was.
  const { invoices } = await program.ask('customer.get', { customerId });
  expect(invoices.find((invoice) => invoice.documentId === documentId)?.number).toBe('F-1');

  expect(await refused('courtesy')).toBe('courtesy.nothingComing');
  await addTestInvoice(program, { customerId, number: 'F-2', dueOn: '2026-06-05', euros: 80 });
  await print('courtesy');
  expect(printed()).toContain('ÉCHÉANCE À VENIR');
  expect(printed()).toContain('F-2');
  expect(printed()).not.toContain('F-1');
});

it('keeps the account of interest that was printed, and writes no word before the due date about what is late', async () => {
  const { customerId, print, printed, program } = await shopWithInvoice();
  await print('interestAnnex');
  expect(printed()).toContain('DÉCOMPTE DES INTÉRÊTS');
  const [told] = await program.ask('customer.timeline', { customerId, kinds: [], limit: 1 });
  expect(told?.what.params).toMatchObject({ letter: 'interestAnnex' });
  expect(await program.refused('letter.single', { customerId, kind: 'courtesy' })).toBe('courtesy.nothingComing');
});

it('tells in a sentence which paper has nothing to say yet', async () => {
  const { refused } = await shopWithInvoice();
  expect(await refused('receipt')).toBe('receipt.nothing');
  expect(await refused('phone')).toBe('phone.nothingPromised');
  expect(await refused('proposal')).toBe('plan.notProposed');
  expect(await refused('exhibits')).toBe('exhibits.none');
  expect(await refused('lastLetter')).toBe('lastLetter.noFormalNotice');
});

it('gives a receipt of the last payment: its means, what it paid and what is left', async () => {
  const { customerId, documentId, print, printed, program } = await shopWithInvoice();
  const pay = (euros: number, means: 'cheque' | 'cash') =>
    program.ask('payment.record', {
      ...{ customerId, amount: cents(euros * 100), paidOn: program.clock.today(), means, label: '' },
      allocations: [{ documentId, amount: null }],
    });
  await pay(50, 'cheque');
  await print('receipt');
  const cheque = plain(printed());
  expect(cheque).toContain('50,00 €');
  expect(cheque).toContain('par chèque');
  expect(cheque).toContain('70,00 €');
  expect(cheque).toContain('encaissement');

  await pay(70, 'cash');
  await print('receipt');
  const settled = plain(printed());
  expect(settled).toContain('70,00 €');
  expect(settled).toContain('en espèces');
  expect(settled).toContain('QUITTANCE');
});

it('confirms on paper what was promised by phone, with day, amount and how to pay', async () => {
  const { customerId, documentId, print, printed, program } = await shopWithInvoice();
  await program.ask('call.log', {
    ...{ customerId, outcome: 'will_pay', documentIds: [documentId], note: '' },
    ...{ promisedOn: plainDate('2026-05-20'), promisedAmount: cents(80_00) },
  });
  await print('phone');
  const paper = plain(printed());
  expect(paper).toContain('80,00 €');
  expect(paper).toContain('20 mai 2026');
  expect(paper).toContain('F-1');
  expect(paper).toContain('11 mai 2026');
});

it('says with whom it was agreed, when it was not the customer himself', async () => {
  const { customerId, documentId, print, printed, program } = await shopWithInvoice();
  await program.ask('call.log', {
    ...{ customerId, outcome: 'will_pay', documentIds: [documentId], note: '', party: 'manager' },
    ...{ promisedOn: plainDate('2026-05-20'), promisedAmount: cents(80_00) },
  });
  await print('phone');
  expect(plain(printed())).toContain('avec votre gérant ou votre comptabilité');
  const panel = await program.ask('call.prepare', { customerId });
  expect(panel.lastContact).toMatchObject({ code: 'answer.will_pay', params: { party: 'manager' } });
});

it('lists the papers of what is open, numbered', async () => {
  const { documentId, print, printed, program } = await shopWithInvoice();
  const paper = { documentId, fileName: 'bon.png', bytes: 'iVBORw0KGgo=' } as const;
  await program.ask('invoice.attachBytes', { ...paper, role: 'deliveryNote' });
  await print('exhibits');
  expect(printed()).toContain('BORDEREAU DE PIÈCES');
  expect(printed()).toContain('bon.png');
});

it('lists registered letters for the counter, with their numbers once they are handed in, after the tour is over too', async () => {
  const { customerId, documentId, program } = await shopWithInvoice();
  await program.ask('invoice.setReminded', {
    rows: [{ documentId, reached: 'reminder2', on: plainDate('2026-04-20') }],
  });
  program.clock.advance(1);
  program.tick();
  const { runId } = await program.ask('letter.single', { customerId, kind: 'formalNotice' });
  const { run } = await program.ask('run.print', { runId, how: 'dialog', which: 'all' });
  await program.ask('run.confirmPrinted', { runId, from: null });
  const list = async (id: string | null) => {
    await program.ask('sheet.print', { sheet: 'registeredList', runId: id, how: 'dialog' });
    return wordsOf(program.desk.printed.at(-1)?.bytes ?? new Uint8Array());
  };
  expect(await list(null)).toContain('SCI Les Halles');
  const number = '2C29568904841';
  const letters = run.letters.map(({ key }) => ({ key, number }));
  await program.ask('run.post', { runId, postedOn: program.clock.today(), letters });
  for (const id of [runId, null]) expect((await list(id)).replaceAll(' ', '')).toContain('2C29568904841');
  program.clock.advance(1);
  expect(await program.refused('sheet.print', { sheet: 'registeredList', runId: null, how: 'dialog' })).toBe(
    'print.noRegistered',
  );
  await program.ask('sheet.print', { sheet: 'labels', runId, labelFormat: '2x7', labelStart: 3, how: 'dialog' });
  expect(await wordsOf(program.desk.printed.at(-1)?.bytes ?? new Uint8Array())).toContain('LIMOGES');
});

it('puts labels and the list for the counter in a sentence when there is nothing to put on them', async () => {
  const program = await testShop();
  const sheet = (name: 'labels' | 'registeredList') =>
    program.refused('sheet.print', { sheet: name, runId: null, how: 'dialog' });
  expect(await sheet('labels')).toBe('run.nothingDue');
  expect(await sheet('registeredList')).toBe('print.noRegistered');
});

it('names the sign that cannot be printed and its line, for every paper', async () => {
  const program = await testShop();
  const customerId = await addTestCustomer(program, 'Chez 🦊');
  const documentId = await addTestInvoice(program, { customerId, number: 'F-1', dueOn: '2026-03-08', euros: 120 });
  expect(await program.refused('paper.print', { customerId, paper: 'statement', how: 'dialog' })).toBe(
    'letter.unprintable',
  );
  const set = { customerId, mark: 'duplicate', how: 'dialog' } as const;
  expect(await program.refused('letter.duplicates', set)).toBe('letter.unprintable');
  expect(await program.refused('claim.annex', { customerId, itemIds: [], how: 'dialog' })).toBe('letter.unprintable');
  expect(documentId).not.toBe('');
});
