import { expect, it } from 'vitest';
import type { TestProgram } from '#app/testProgram';
import { addTestCustomer, addTestInvoice, shopWithReminders, testShop } from '#app/testShop';
import type { Output } from '#contract/api';
import { plainDate } from '#domain/calendar/plainDate';

type Letter = NonNullable<Output<'run.get'>['run']>['letters'][number];

async function letterTo(program: TestProgram, name: string): Promise<Letter | undefined> {
  const { run } = await program.ask('run.get', {});
  return run?.letters.find(({ customerName }) => customerName === name);
}

const codes = (letter: Letter | undefined) => letter?.doubts.map(({ doubt }) => doubt.code);

/** A formal notice that the post brings back: nobody of that name lives there. */
async function returnedNotice(): Promise<{ program: TestProgram; customerId: string }> {
  const program = await testShop({ today: '2026-05-11' });
  const customerId = await addTestCustomer(program, 'SCI Les Halles');
  const documentId = await addTestInvoice(program, { customerId, number: 'F-1', dueOn: '2026-02-28', euros: 860 });
  const rows = [{ documentId, reached: 'reminder2' as const, on: plainDate('2026-04-20') }];
  await program.ask('invoice.setReminded', { rows });
  program.clock.advance(1);
  program.tick();
  const { runId } = await program.ask('run.start', {});
  await program.ask('run.print', { runId: runId ?? '', how: 'dialog', which: 'all' });
  const { letters } = await program.ask('run.confirmPrinted', { runId: runId ?? '', from: null });
  const [{ key = '', mailId = '' } = {}] = letters;
  const on = program.clock.today();
  await program.ask('run.post', { runId: runId ?? '', postedOn: on, letters: [{ key, number: '1A00915820380' }] });
  program.clock.advance(6);
  const returnedOn = program.clock.today();
  await program.ask('mail.record', {
    ...{ mailId: mailId ?? '', event: 'returnUnknown', on: returnedOn, number: null, note: '' },
  });
  await program.ask('mail.sendAgain', { mailId: mailId ?? '' });
  return { program, customerId };
}

it('doubts an address that the post did not find, until somebody looked at it', async () => {
  const { program, customerId } = await returnedNotice();
  expect(codes(await letterTo(program, 'SCI Les Halles'))).toContain('doubt.addressReturned');
  const { fields } = await program.ask('customer.get', { customerId });
  await program.ask('customer.update', { customerId, fields: { ...fields, street: '9 rue Neuve' } });
  expect(codes(await letterTo(program, 'SCI Les Halles'))).not.toContain('doubt.addressReturned');
});

it('doubts a name that says that nobody is there any more; the user decides', async () => {
  const program = await shopWithReminders(['Succession Aubert', 'Bonnet']);
  const letter = await letterTo(program, 'Succession Aubert');
  expect(letter).toMatchObject({ isTaken: true, doubts: [{ doubt: { params: { word: 'succession' } } }] });
  expect(codes(await letterTo(program, 'Bonnet'))).toEqual([]);
});

it('doubts a tour while a file with credit notes is open and not imported', async () => {
  const program = await shopWithReminders(['Aubert']);
  const lines = [
    'Numéro;Date;Échéance;Client;Montant TTC',
    'F-9;01/04/2026;01/05/2026;Aubert;120,00',
    'A-1;02/04/2026;;Aubert;-60,00',
  ];
  program.desk.pick = { fileName: 'liste.csv', bytes: new TextEncoder().encode(lines.join('\n')), isTooLarge: false };
  const preview = await program.ask('import.open', {});
  const general = async () => (await program.ask('run.get', {})).run?.generalDoubts;
  expect(await general()).toEqual([{ code: 'doubt.creditsInHand', params: { count: 1, fileName: 'liste.csv' } }]);
  await program.ask('import.commit', { token: preview?.token ?? '' });
  expect(await general()).toEqual([]);
});
