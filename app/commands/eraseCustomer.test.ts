import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { testProgram, type TestProgram } from '#app/testProgram';
import { camtOf } from '#app/bank/testStatements';
import { addTestCustomer, addTestInvoice, testShop } from '#app/testShop';
import { sentenceText } from '#contract/texts';
import { plainDate } from '#domain/calendar/plainDate';
import { cents } from '#domain/money/cents';

// Words that stand nowhere else, so that a trace of them is a trace of him.
const words = {
  name: 'Zéphyrin Quincampoix',
  other: 'Quincampoix Zephirin Fils',
  recipient: 'Appartement Bougainvillier',
  street: '14 sentier des Hirondelles',
  phone: '05 87 65 43 21',
  email: 'zq@hirondelles.example',
  note: 'Sa voisine garde le perroquet',
  said: 'Vend sa camionnette orange',
  label: 'Douche chez Quincampoix',
  payer: 'Tournesol Bellemere',
  iban: 'FR7610107001011234567890129',
};

/** Everything in the folder of the ledger but its copies and its letters, as bytes read as text. */
function traces(program: TestProgram): readonly string[] {
  const bytes = filesUnder(program.folder)
    .filter((file) => !/[\\/](backups|letters)[\\/]/.test(file))
    .map((file) => readFileSync(file))
    .map((content) => content.toString('utf8').toLowerCase());
  expect(bytes.some((content) => content.startsWith('sqlite format 3'))).toBe(true);
  return Object.values(words).filter((word) => bytes.some((content) => content.includes(word.toLowerCase())));
}

function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesUnder(join(folder, entry.name)) : [join(folder, entry.name)],
  );
}

async function shopWithDebt() {
  const program = await testShop();
  const { email, name, phone, recipient, street } = words;
  const customerId = await addTestCustomer(program, name, { email, phone, recipient, street, relation: 'B2C' });
  const documentId = await addTestInvoice(program, { customerId, number: 'F-1', dueOn: '2026-04-10', euros: 120 });
  await program.ask('invoice.saveDetail', {
    documentId,
    ...{ orderReference: '', paymentReference: '', label: words.label, policyId: null, sentOn: null },
  });
  await program.ask('customer.note', { customerId, text: words.note });
  await program.ask('call.log', {
    ...{ customerId, outcome: 'asks_for_time', note: words.said, documentIds: [] },
    ...{ promisedOn: null, promisedAmount: null },
  });
  const payByBank = async () => {
    const transfer = { amount: 120, name: words.payer, iban: words.iban, text: 'virement F-1' };
    const bytes = Buffer.from(camtOf([transfer])).toString('base64');
    const { token } = await program.ask('import.read', { fileName: 'releve.xml', bytes });
    await program.ask('bank.take', { token });
    const { rows } = await program.ask('bank.waiting', {});
    await program.ask('bank.accept', {
      ...{ movementId: rows[0]?.movementId ?? '', kind: 'payment', paymentId: null, isRestGranted: false },
      parts: [{ customerId, documentIds: [documentId] }],
    });
  };
  const pay = (euros: number) =>
    program.ask('payment.record', {
      ...{ customerId, amount: cents(euros * 100), paidOn: plainDate('2026-05-11'), means: 'transfer', label: '' },
      allocations: [{ documentId, amount: null }],
    });
  return { program, customerId, documentId, pay, payByBank };
}

describe('a customer who is forgotten', () => {
  it('leaves no word of his in the file, and every figure', async () => {
    const { customerId, payByBank, program } = await shopWithDebt();
    const otherId = await addTestCustomer(program, words.other, { relation: 'B2C' });
    await program.ask('customer.merge', { keptId: customerId, goneId: otherId });
    await payByBank();
    expect(traces(program)).toEqual(Object.values(words));
    const before = await program.ask('customer.eraseView', { customerId });
    expect(before).toMatchObject({
      obstacle: null,
      isErased: false,
      label: 'Client effacé n° 1',
      documents: 2,
      bankMovements: 1,
      payers: 2,
    });
    expect(before.notes).toBeGreaterThan(1);

    await program.ask('customer.erase', { customerId });
    expect(traces(program)).toEqual([]);
    const file = await program.ask('customer.get', { customerId });
    expect(file.fields).toMatchObject({ name: 'Client effacé n° 1', phone: '', street: '', email: '' });
    expect(file.privateNote).toBe('');
    const rows = await program.ask('customer.timeline', { customerId, kinds: [], limit: 100 });
    expect(rows.length).toBeGreaterThan(2);
    expect(await program.ask('search.find', { text: 'quincampoix', limit: 5 })).toEqual([]);
    expect(await program.ask('search.find', { text: 'F-1', limit: 5 })).toHaveLength(1);
    expect(await program.ask('ledger.check', {})).toMatchObject({ ok: true });

    // Twice is once.
    await program.ask('customer.erase', { customerId });
    expect(await program.ask('customer.eraseView', { customerId })).toMatchObject({ isErased: true, notes: 0 });
  });

  it('stops nobody from reading while the file is written anew; what would be written waits, and is written', async () => {
    const { customerId, pay, program } = await shopWithDebt();
    await pay(120);
    const otherId = await addTestCustomer(program, 'Martin', { relation: 'B2C' });
    let goOn: () => void = () => undefined;
    program.desk.whileScrubbing = () => new Promise<void>((resolve) => (goOn = resolve));
    const erasing = program.ask('customer.erase', { customerId });
    const { notices } = await program.ask('app.status', {});
    expect(notices.map(({ code }) => code)).toContain('erase.rewriting');
    expect((await program.ask('customer.get', { customerId: otherId })).fields.name).toBe('Martin');
    let isNoted = false;
    const noting = program.ask('customer.note', { customerId: otherId, text: 'Rappeler lundi' }).then(() => {
      isNoted = true;
    });
    expect(program.tick().state).toBe('more');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(isNoted).toBe(false);
    goOn();
    await Promise.all([erasing, noting]);
    expect((await program.ask('customer.get', { customerId: otherId })).privateNote).toBe('Rappeler lundi');
    expect((await program.ask('app.status', {})).notices).toEqual([]);
    expect(program.tick().state).toBe('done');
    expect(traces(program)).toEqual([]);
  });

  it('is forgotten all the same when the program ends before the file is written anew', async () => {
    const { customerId, pay, program } = await shopWithDebt();
    await pay(120);
    program.desk.whileScrubbing = () => Promise.reject(new Error('the computer was switched off'));
    expect(await program.refused('customer.erase', { customerId })).toBe('internal');
    const other = testProgram({ today: '2026-05-12', folder: program.folder });
    program.close();
    other.start();
    await expect.poll(async () => (await other.ask('app.status', {})).notices).toEqual([]);
    expect(traces(other)).toEqual([]);
    other.close();
  });

  it('still has his history, told without his name, and what was done with his money can be undone', async () => {
    const { customerId, pay, program } = await shopWithDebt();
    const otherId = await addTestCustomer(program, words.other, { relation: 'B2C' });
    await program.ask('customer.merge', { keptId: customerId, goneId: otherId });
    await pay(120);
    await program.ask('customer.erase', { customerId });
    const history = await program.ask('history.list', { limit: 50 });
    const told = history.map(({ what }) => sentenceText(what, 'fr')).join('\n');
    expect(told).toContain('Client effacé n° 1');
    expect(told).toContain('Client effacé n° 2');
    expect(told.toLowerCase()).not.toContain('quincampoix');
    const payment = history.find(({ what }) => what.code === 'action.payment.recorded');
    await program.ask('history.undo', { actionId: payment?.actionId ?? '', reason: '' });
    expect((await program.ask('customer.get', { customerId })).open).toBe(12_000);
    expect(await program.ask('ledger.check', {})).toMatchObject({ ok: true });
  });

  it('is kept while he owes, while he has credit, and while a letter to him is on its way', async () => {
    const { customerId, documentId, pay, program } = await shopWithDebt();
    expect(await program.refused('customer.erase', { customerId })).toBe('erase.owes');
    expect(await program.ask('customer.eraseView', { customerId })).toMatchObject({
      obstacle: { code: 'erase.owes', params: { amount: 12_000 } },
    });
    const { runId } = await program.ask('letter.single', { customerId, kind: 'reminder1' });
    await program.ask('run.print', { runId, how: 'dialog', which: 'all' });
    await pay(150);
    expect(await program.refused('customer.erase', { customerId })).toBe('erase.credit');
    const [last] = await program.ask('history.list', { limit: 1 });
    await program.ask('history.undo', { actionId: last?.actionId ?? '', reason: '' });
    await pay(120);
    expect(await program.refused('customer.erase', { customerId })).toBe('erase.letterWaiting');
    expect(await program.refused('customer.erase', { customerId: documentId })).toBe('customer.unknown');
    expect(traces(program)).toContain(words.name);
  });

  it('is kept while a registered letter to him is under way, until it is noted what became of it', async () => {
    const { customerId, documentId, pay, program } = await shopWithDebt();
    const on = plainDate('2026-04-20');
    await program.ask('invoice.setReminded', { rows: [{ documentId, reached: 'reminder2', on }] });
    const { runId } = await program.ask('letter.single', { customerId, kind: 'formalNotice' });
    const { run } = await program.ask('run.print', { runId, how: 'dialog', which: 'all' });
    await program.ask('run.confirmPrinted', { runId, from: null });
    const letters = run.letters.map(({ key }) => ({ key, number: '2C29568904841' }));
    await program.ask('run.post', { runId, postedOn: program.clock.today(), letters });
    await pay(120);
    expect(await program.refused('customer.erase', { customerId })).toBe('erase.mailUnderWay');
    expect(traces(program)).toContain(words.name);

    const [mail] = await program.ask('mail.list', {});
    program.clock.advance(2);
    const outcome = { on: program.clock.today(), number: null, note: '' };
    await program.ask('mail.record', { mailId: mail?.mailId ?? '', event: 'deliver', ...outcome });
    expect(await program.ask('customer.eraseView', { customerId })).toMatchObject({ obstacle: null });
  });
});
