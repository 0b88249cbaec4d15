import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { camtOf, type TestTransfer } from '#app/bank/testStatements';
import { addTestCustomer, addTestInvoice, testShop } from '#app/testShop';
import type { TestProgram } from '#app/testProgram';

const base64 = (text: string) => Buffer.from(text, 'utf8').toString('base64');

async function take(program: TestProgram, transfers: readonly TestTransfer[], more: { opening?: number } = {}) {
  const preview = await program.ask('import.read', { fileName: 'releve.xml', bytes: base64(camtOf(transfers, more)) });
  return { preview, taken: await program.ask('bank.take', { token: preview.token }) };
}

async function shopWithThree() {
  const program = await testShop({ today: '2026-05-11' });
  const hubert = await addTestCustomer(program, 'GARAGE HUBERT');
  const halles = await addTestCustomer(program, 'SCI LES HALLES');
  const f31 = await addTestInvoice(program, {
    customerId: hubert,
    number: 'FA-2026-0031',
    dueOn: '2026-04-30',
    euros: 1_000,
  });
  const f32 = await addTestInvoice(program, {
    customerId: hubert,
    number: 'FA-2026-0032',
    dueOn: '2026-05-30',
    euros: 500,
  });
  const f33 = await addTestInvoice(program, {
    customerId: halles,
    number: 'FA-2026-0033',
    dueOn: '2026-05-30',
    euros: 750,
  });
  return { program, hubert, halles, f31, f32, f33 };
}

it('shows a statement before it is taken, books what is certain in one go, and takes it all back', async () => {
  const { program, hubert } = await shopWithThree();
  const before = await program.ask('customer.get', { customerId: hubert });
  const { preview, taken } = await take(program, [
    { amount: 1_000, name: 'M HUBERT', text: 'VIR FACT FA 2O26 31' },
    { amount: 750, name: 'LES HALLES', text: 'merci' },
    { amount: -80, name: 'EDF', text: 'PRLV' },
  ]);
  expect(preview.statements).toMatchObject([
    {
      fresh: 3,
      known: 0,
      incoming: { count: 2, amount: 175_000 },
      outgoing: { count: 1, amount: -8_000 },
      remarks: [],
    },
  ]);
  expect(taken).toMatchObject({ movements: 3, waiting: 2, lastOn: '2026-05-10' });

  const waiting = await program.ask('bank.waiting', {});
  expect(waiting.rows.map(({ best }) => best?.sureness)).toEqual(['certain', 'likely']);
  expect(waiting.sure).toMatchObject({ amount: 100_000 });
  const accepted = await program.ask('bank.acceptSure', { movementIds: waiting.sure.movementIds });
  expect(accepted).toMatchObject({ accepted: 1, left: 0 });
  const after = await program.ask('customer.get', { customerId: hubert });
  expect(after.invoices.map(({ number, open }) => [number, open])).toEqual([['FA-2026-0032', 50_000]]);
  expect((await program.ask('bank.waiting', {})).rows).toHaveLength(1);

  await program.ask('history.undo', { actionId: accepted.actionId, reason: '' });
  expect((await program.ask('customer.get', { customerId: hubert })).invoices).toEqual(before.invoices);
  expect((await program.ask('bank.waiting', {})).rows).toHaveLength(2);
  await program.ask('history.redo', {});
  expect((await program.ask('bank.waiting', {})).rows).toHaveLength(1);
});

it('knows a movement again: the same file twice, and a later file that repeats a day', async () => {
  const { program } = await shopWithThree();
  const first = { amount: 1_000, name: 'HUBERT', text: 'acompte' };
  await take(program, [first, first]);
  const again = await take(program, [first, first]);
  expect(again.preview.statements).toMatchObject([{ fresh: 0, known: 2 }]);
  expect(again.taken).toMatchObject({ movements: 0, known: 2, waiting: 0 });
  const more = await take(program, [first, first, first]);
  expect(more.taken).toMatchObject({ movements: 1, waiting: 1 });
  expect((await program.ask('bank.waiting', {})).rows).toHaveLength(3);
});

it('takes a bounced payment back and the file is open again; undone, it is paid again', async () => {
  const { program, hubert } = await shopWithThree();
  await take(program, [{ amount: 1_000, name: 'HUBERT', text: 'FA-2026-0031' }]);
  const { sure } = await program.ask('bank.waiting', {});
  await program.ask('bank.acceptSure', { movementIds: sure.movementIds });
  await take(program, [{ amount: -1_000, name: 'HUBERT', text: 'CHEQUE IMPAYE GARAGE HUBERT', on: '2026-05-11' }]);
  const { rows } = await program.ask('bank.waiting', {});
  expect(rows).toMatchObject([{ amount: -100_000, best: { kind: 'return', sureness: 'likely' } }]);
  const [row] = rows;
  const { actionId } = await program.ask('bank.accept', {
    ...{ movementId: row?.movementId ?? '', kind: 'return', isRestGranted: false },
    parts: [{ customerId: hubert, documentIds: [] }],
    paymentId: row?.best?.paymentId ?? null,
  });
  expect((await program.ask('customer.get', { customerId: hubert })).invoices).toHaveLength(2);
  // The money came and went: its movement does not wait again.
  expect((await program.ask('bank.waiting', {})).rows).toEqual([]);
  await program.ask('history.undo', { actionId, reason: '' });
  expect((await program.ask('customer.get', { customerId: hubert })).invoices).toHaveLength(1);
});

it('reads samples of the formats as statements', async () => {
  const { program } = await shopWithThree();
  for (const name of [
    'sample.coda',
    'sample-v02.camt053.xml',
    'sample.ofx',
    'sample.mt940',
    'sample-bank-fr.cp1252.csv',
  ]) {
    const bytes = readFileSync(new URL(`../../workers/read/testdata/${name}`, import.meta.url)).toString('base64');
    const preview = await program.ask('import.read', { fileName: name, bytes });
    expect([name, preview.statements.length]).toEqual([name, expect.any(Number)]);
    expect(preview.statements.length).toBeGreaterThan(0);
    const taken = await program.ask('bank.take', { token: preview.token });
    expect(taken.movements).toBe(preview.statements.reduce((sum, { fresh }) => sum + fresh, 0));
  }
  expect(program.errors).toEqual([]);
});
