import { expect, it } from 'vitest';
import { addTestCustomer, addTestInvoice, testShop } from '#app/testShop';
import type { Request } from '#contract/api';

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

it('prints the account of a customer as it stands, and counts it as nothing', async () => {
  const { customerId, print, printed, program } = await shopWithInvoice();
  const before = await program.ask('customer.timeline', { customerId, kinds: [], limit: 100 });
  expect(await print('statement')).toEqual({ outcome: 'handedOver', file: null });
  expect(printed()).toContain('RELEVÉ DE COMPTE');
  expect(printed()).toContain('F-1');
  expect(await program.ask('customer.timeline', { customerId, kinds: [], limit: 100 })).toEqual(before);
});

it('tells in a sentence which paper has nothing to say yet', async () => {
  const { refused } = await shopWithInvoice();
  expect(await refused('receipt')).toBe('receipt.nothing');
  expect(await refused('phone')).toBe('phone.nothingPromised');
  expect(await refused('proposal')).toBe('plan.notProposed');
  expect(await refused('exhibits')).toBe('exhibits.none');
  expect(await refused('lastLetter')).toBe('lastLetter.noFormalNotice');
});

it('lists the papers of what is open, numbered', async () => {
  const { documentId, print, printed, program } = await shopWithInvoice();
  const paper = { documentId, fileName: 'bon.png', bytes: 'iVBORw0KGgo=' } as const;
  await program.ask('invoice.attachBytes', { ...paper, role: 'deliveryNote' });
  await print('exhibits');
  expect(printed()).toContain('BORDEREAU DE PIÈCES');
  expect(printed()).toContain('bon.png');
});

it('puts labels and the list for the counter in a sentence when there is nothing to put on them', async () => {
  const program = await testShop();
  const sheet = (name: 'labels' | 'registeredList') =>
    program.refused('sheet.print', { sheet: name, runId: null, how: 'dialog' });
  expect(await sheet('labels')).toBe('run.nothingDue');
  expect(await sheet('registeredList')).toBe('print.noRegistered');
});
