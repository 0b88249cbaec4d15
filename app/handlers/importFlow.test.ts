import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { testShop } from '#app/testShop';
import { cents } from '#domain/money/cents';

const list = [
  'Numéro;Date;Échéance;Client;Type;Adresse;Code postal;Ville;Montant TTC',
  'F-1;02/03/2026;01/04/2026;SCI Les Halles;Professionnel;3 place;87000;Limoges;1 200,00',
  'F-2;05/03/2026;;SCI Les Halles;Professionnel;3 place;87000;Limoges;300,00',
  'F-3;31/02/2026;01/04/2026;Dupont;Particulier;1 rue;87000;Limoges;99,00',
].join('\r\n');
const bytes = (text: string) => Buffer.from(text, 'utf8').toString('base64');

it('reads, completes and commits a list; the same file twice adds nothing', async () => {
  const program = await testShop();
  const preview = await program.ask('import.read', { fileName: 'liste.csv', bytes: bytes(list) });
  expect(preview.rows.map(({ line, state }) => [line, state])).toEqual([
    [2, 'ready'],
    [3, 'toComplete'],
    [4, 'wrong'],
  ]);
  expect(preview.rows[1]).toMatchObject({ missing: ['dueDate'], gross: 30_000 });
  expect((await program.ask('customers.list', { text: '', filter: 'all', after: null, limit: 5 })).total).toBe(0);

  const { token } = preview;
  expect(
    await program.refused('import.complete', { token, line: 3, values: { dueDate: '31/02/2026' }, isLeftOut: false }),
  ).toBe('date.invalid');
  const completed = await program.ask('import.complete', {
    ...{ token, line: 3, values: { dueDate: '2026-04-04' }, isLeftOut: false },
  });
  expect(completed.counts).toMatchObject({ ready: 2, wrong: 1, openTotal: 150_000 });
  const committed = await program.ask('import.commit', { token });
  expect(committed).toMatchObject({ customers: 1, invoices: 2, left: 1 });
  expect(committed.lateInvoices.map(({ number, open }) => [number, open])).toEqual([
    ['F-1', 120_000],
    ['F-2', 30_000],
  ]);

  const again = await program.ask('import.read', { fileName: 'liste.csv', bytes: bytes(list) });
  expect(again.alreadyImportedOn).toBe(program.clock.today());
  expect(again.isMappingRemembered).toBe(true);
  expect(again.counts).toMatchObject({ ready: 0, duplicate: 2 });
  expect(await program.refused('import.commit', { token })).toBe('import.gone');

  const { undone } = await program.ask('history.undo', { actionId: committed.actionId, reason: '' });
  expect(undone.code).toBe('action.import.committed');
  const aging = await program.ask('report.aging', { on: program.clock.today() });
  expect(aging.totals.total).toBe(0);
});

it('lets the user say which column is which, and remembers it', async () => {
  const program = await testShop();
  const strange = ['A;B;C;D;E', 'F-9;02/03/2026;01/04/2026;Durand;12,50'].join('\n');
  const unread = await program.ask('import.read', { fileName: 'x.csv', bytes: bytes(strange) });
  expect(unread.fileProblems.map(({ code }) => code)).toContain('problem.columns.unknown');
  const mapping = { number: 0, date: 1, dueDate: 2, customer: 3, grossCents: 4 };
  const mapped = await program.ask('import.remap', { token: unread.token, mapping });
  expect(mapped.rows).toMatchObject([{ state: 'ready', number: 'F-9', gross: cents(1_250) }]);
  await program.ask('import.commit', { token: mapped.token });
  const next = ['A;B;C;D;E', 'F-10;02/03/2026;01/04/2026;Durand;20,00'].join('\n');
  const known = await program.ask('import.read', { fileName: 'y.csv', bytes: bytes(next) });
  expect(known).toMatchObject({ isMappingRemembered: true, counts: { ready: 1, customers: 0 } });
});

it.each([
  ['an empty file', ''],
  ['a picture', '\u0089PNG\r\n\u001a\n'],
  ['a page of text', 'Bonjour,\n\nVoici la liste.\n'],
])('says in a sentence why %s is no list', async (_, text) => {
  const program = await testShop();
  const preview = await program.ask('import.read', {
    fileName: 'x',
    bytes: Buffer.from(text, 'latin1').toString('base64'),
  });
  expect(preview.counts.ready).toBe(0);
  expect(preview.fileProblems.length).toBeGreaterThan(0);
  expect(program.errors).toEqual([]);
});

it('gives an empty list to fill in', async () => {
  const program = await testShop();
  expect(await program.ask('import.model', {})).toBeNull();
  program.desk.save = '/out/modele.csv';
  expect(await program.ask('import.model', {})).toEqual({ file: '/out/modele.csv' });
  const model = program.desk.saved[0]?.bytes ?? new Uint8Array();
  const preview = await program.ask('import.read', { fileName: 'm.csv', bytes: Buffer.from(model).toString('base64') });
  expect(preview.mapping).toMatchObject({ number: 0, date: 1, dueDate: 2, customer: 3, grossCents: 11, dueCents: 12 });
});

it('makes one invoice of the lines that differ only in their due date, and says so in the preview', async () => {
  const program = await testShop();
  const rows = ['Numéro;Date;Échéance;Client;Type;Montant TTC'];
  rows.push('F-1;02/03/2026;30/04/2026;Hubert;Professionnel;600,00');
  rows.push('F-1;02/03/2026;30/06/2026;Hubert;Professionnel;400,00');
  const preview = await program.ask('import.read', { fileName: 'e.csv', bytes: bytes(rows.join('\n')) });
  expect(preview.rows.map(({ state, problems }) => [state, problems[0]?.code])).toEqual([
    ['ready', 'problem.row.instalment'],
    ['ready', 'problem.row.instalment'],
  ]);
  const committed = await program.ask('import.commit', { token: preview.token });
  expect(committed).toMatchObject({ invoices: 1 });
  // One part of it is late, the other is not due yet.
  const aging = await program.ask('report.aging', { on: program.clock.today() });
  expect(aging.totals.buckets.filter((amount) => amount !== 0)).toEqual([40_000, 60_000]);
});

const sample = (name: string) =>
  readFileSync(new URL(`../../workers/read/testdata/${name}`, import.meta.url)).toString('base64');

it('takes an electronic invoice like a line of a list; a bank statement is said to be one', async () => {
  const program = await testShop();
  const preview = await program.ask('import.read', { fileName: 'f.pdf', bytes: sample('sample-facturx.pdf') });
  expect(preview.fileProblems).toEqual([]);
  expect(preview.rows).toMatchObject([{ number: 'FA-2026-0107', gross: 371_583, open: 271_583, kind: 'invoice' }]);
  const statement = await program.ask('import.read', { fileName: 'r.coda', bytes: sample('sample.coda') });
  expect(statement.rows).toEqual([]);
  expect(statement.fileProblems.map(({ code }) => code)).toEqual(['problem.format.bankStatement']);
});

it('leaves an invoice of somebody else aside, and writes one of our own', async () => {
  const program = await testShop();
  const { company } = await program.ask('settings.get', {});
  const read = async (companyNumber: string) => {
    await program.ask('settings.saveCompany', { ...company, companyNumber, vatNumber: '' });
    return program.ask('import.read', { fileName: 'f.xml', bytes: sample('sample-cii.xml') });
  };
  const purchase = await read('512 345 679');
  expect(purchase.rows.map(({ state, problems }) => [state, problems[0]?.code])).toEqual([
    ['wrong', 'problem.eInvoice.purchase'],
  ]);
  const sale = await read('809 123 458 00017');
  expect(sale.rows.map(({ state }) => state)).toEqual(['ready']);
  const { customers, invoices, payments } = await program.ask('import.commit', { token: sale.token });
  expect([customers, invoices, payments]).toEqual([1, 1, 1]);
});
