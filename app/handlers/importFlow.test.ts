import { PDFDocument } from '@cantoo/pdf-lib';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { testShop } from '#app/testShop';
import { cents } from '#domain/money/cents';
import { testZip } from '#workers/read/testZip';

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

it('asks which comes first, the day or the month, and remembers what was said', async () => {
  const program = await testShop();
  const header = 'Number,Date,Due date,Customer,Total';
  const first = [header, 'U-1,03/04/2026,05/03/2026,Acme,100.00', 'U-2,03/28/2026,05/04/2026,Acme,200.00'].join('\n');
  const read = await program.ask('import.read', { fileName: 'us.csv', bytes: bytes(first) });
  expect([read.dateOrder, read.isDateOrderChosen]).toEqual(['dayFirst', false]);
  expect(read.rows[1]?.problems.map(({ code }) => code)).toContain('problem.date.monthFirst');
  const { mapping, token } = read;
  const said = await program.ask('import.remap', { token, mapping, dateOrder: 'monthFirst' });
  expect(said).toMatchObject({ dateOrder: 'monthFirst', isDateOrderChosen: true });
  expect(said.rows.map(({ date, state }) => [date, state])).toEqual([
    ['04/03/2026', 'ready'],
    ['28/03/2026', 'ready'],
  ]);
  // Another column chosen afterwards leaves it as it was said.
  const again = await program.ask('import.remap', { token, mapping });
  expect(again.dateOrder).toBe('monthFirst');
  await program.ask('import.commit', { token });
  const next = [header, 'U-3,04/05/2026,05/05/2026,Acme,50.00'].join('\n');
  const known = await program.ask('import.read', { fileName: 'us2.csv', bytes: bytes(next) });
  expect(known).toMatchObject({ dateOrder: 'monthFirst', isDateOrderChosen: true, rows: [{ date: '05/04/2026' }] });
});

it('asks each of several files which comes first in its dates, where that is in doubt, and remembers it', async () => {
  const program = await testShop();
  const doubtful = (number: string) =>
    `Number,Date,Due date,Customer,Total\n${number},03/04/2026,05/06/2026,Acme,100.00`;
  const clear = 'Numéro;Date;Échéance;Client;Montant TTC\nF-1;31/03/2026;30/04/2026;Durand;12,50';
  const archive = testZip([{ name: 'us/b.csv', bytes: Buffer.from(doubtful('U-2')) }]);
  const read = await program.ask('import.readFiles', {
    files: [
      { fileName: 'fr.csv', bytes: bytes(clear) },
      { fileName: 'us.csv', bytes: bytes(doubtful('U-1')) },
      { fileName: 'more.zip', bytes: Buffer.from(archive).toString('base64') },
    ],
  });
  const orders = ({ files }: typeof read) => files.map(({ dateOrder }) => dateOrder);
  const dates = ({ rows }: typeof read) => rows.map(({ date }) => date);
  expect([orders(read), dates(read)]).toEqual([
    [null, 'dayFirst', 'dayFirst'],
    ['31/03/2026', '03/04/2026', '03/04/2026'],
  ]);
  const { token } = read;
  const one = await program.ask('import.dateOrder', { token, file: 1, dateOrder: 'monthFirst' });
  expect([orders(one), dates(one)]).toEqual([
    [null, 'monthFirst', 'dayFirst'],
    ['31/03/2026', '04/03/2026', '03/04/2026'],
  ]);
  const two = await program.ask('import.dateOrder', { token, file: 2, dateOrder: 'monthFirst' });
  expect(dates(two)).toEqual(['31/03/2026', '04/03/2026', '04/03/2026']);
  const back = await program.ask('import.dateOrder', { token, file: 2, dateOrder: 'dayFirst' });
  expect(orders(back)).toEqual([null, 'monthFirst', 'dayFirst']);
  expect(await program.refused('import.dateOrder', { token, file: 3, dateOrder: 'dayFirst' })).toBe('import.gone');
  await program.ask('import.dateOrder', { token, file: 2, dateOrder: 'monthFirst' });
  await program.ask('import.commit', { token });
  const next = await program.ask('import.read', { fileName: 'us2.csv', bytes: bytes(doubtful('U-3')) });
  expect(next).toMatchObject({ dateOrder: 'monthFirst', isDateOrderChosen: true, rows: [{ date: '04/03/2026' }] });
});

it('counts the due dates of a list without any in one press, and leaves the other gaps to the user', async () => {
  const program = await testShop();
  const list = ['N°;Date;Client;Montant', 'F-1;02/03/2026;Durand;12,50', 'F-2;03/03/2026;Durand;20', 'F-3;;Durand;30'];
  const read = await program.ask('import.read', { fileName: 'a.csv', bytes: bytes(list.join('\n')) });
  expect([read.dueDatesToAgree, read.counts.ready]).toEqual([2, 0]);
  const agreed = await program.ask('import.agreeDueDates', { token: read.token });
  expect([agreed.dueDatesToAgree, agreed.counts.ready, agreed.counts.toComplete]).toEqual([0, 2, 1]);
  expect(agreed.rows[0]?.dueDate).toBe('01/04/2026');
  expect(await program.refused('import.agreeDueDates', { token: 'gone' })).toBe('import.gone');
});

it('takes the line of the names for the header, not the title above it', async () => {
  const program = await testShop();
  const list = ['Mes travaux;;;;', ';;;;', 'Réf. chantier;Chez;Fait le;Pour le;Somme', '101;Durand;03/03/2026;;450,00'];
  const { columns } = await program.ask('import.read', { fileName: 'b.csv', bytes: bytes(list.join('\n')) });
  expect(columns[1]).toEqual({ index: 1, name: 'Chez', samples: ['Durand'] });
});

it('asks nothing about the dates of a list that begins them with the year', async () => {
  const program = await testShop();
  const list = 'Numéro;Date;Échéance;Client;Montant TTC\nF-1;2026-03-02;2026-04-01;Durand;12,50';
  const { dateOrder } = await program.ask('import.read', { fileName: 'iso.csv', bytes: bytes(list) });
  expect(dateOrder).toBeNull();
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

it('takes an electronic invoice like a line of a list; a bank statement is taken for what it is', async () => {
  const program = await testShop();
  const preview = await program.ask('import.read', { fileName: 'f.pdf', bytes: sample('sample-facturx.pdf') });
  expect(preview.fileProblems).toEqual([]);
  expect(preview.rows).toMatchObject([{ number: 'FA-2026-0107', gross: 371_583, open: 271_583, kind: 'invoice' }]);
  const statement = await program.ask('import.read', { fileName: 'r.coda', bytes: sample('sample.coda') });
  expect(statement.rows).toEqual([]);
  expect(statement.fileProblems).toEqual([]);
  expect(statement.statements).toHaveLength(1);
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

const paper = Buffer.from('%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\n%%EOF\n').toString('base64');

it('takes several files as one list, keeps electronic invoices and papers with their invoices', async () => {
  const program = await testShop();
  const { company } = await program.ask('settings.get', {});
  await program.ask('settings.saveCompany', { ...company, companyNumber: '809 123 458 00017', vatNumber: '' });
  const files = [
    { fileName: 'liste.csv', bytes: bytes(list) },
    { fileName: 'FA-2026-0107.pdf', bytes: sample('sample-facturx.pdf') },
    { fileName: 'ventes/Facture F-1 signée.pdf', bytes: paper },
    { fileName: 'plan.pdf', bytes: paper },
  ];
  const preview = await program.ask('import.readFiles', { files });
  expect(preview.fileProblems).toEqual([]);
  expect(preview.rows.map(({ file, line, number }) => [line, number, file])).toEqual([
    [1, 'F-1', 'liste.csv'],
    [2, 'F-2', 'liste.csv'],
    [3, 'F-3', 'liste.csv'],
    [4, 'FA-2026-0107', 'FA-2026-0107.pdf'],
  ]);
  expect(preview.papers).toEqual([
    { fileName: 'Facture F-1 signée.pdf', number: null, isThere: false },
    { fileName: 'plan.pdf', number: null, isThere: false },
  ]);
  expect(await program.ask('import.commit', { token: preview.token })).toMatchObject({ invoices: 2, papers: 1 });
  const { rows } = await program.ask('invoices.list', { text: 'FA-2026-0107', filter: 'all', after: null, limit: 5 });
  const invoice = await program.ask('invoice.get', { documentId: rows[0]?.documentId ?? '' });
  expect(invoice.attachments.map(({ fileName, role }) => [fileName, role])).toEqual([['FA-2026-0107.pdf', 'invoice']]);
});

it('attaches a paper that comes later, once', async () => {
  const program = await testShop();
  const { token } = await program.ask('import.read', {
    fileName: 'l.csv',
    bytes: bytes(list.replaceAll('F-1', 'F-2026-1')),
  });
  await program.ask('import.commit', { token });
  const late = { fileName: 'facture_f_2026_1.pdf', bytes: paper };
  const first = await program.ask('import.read', late);
  expect(first.papers).toEqual([{ fileName: late.fileName, number: 'F-2026-1', isThere: false }]);
  expect(await program.ask('import.commit', { token: first.token })).toMatchObject({ invoices: 0, papers: 1 });
  const again = await program.ask('import.read', late);
  expect(again.papers).toMatchObject([{ isThere: true }]);
  expect(await program.ask('import.commit', { token: again.token })).toMatchObject({ papers: 0 });
});

const row = (number: string, customer: string, amount: string, date = '02/03/2026') =>
  `${number};${date};01/04/2026;${customer};Professionnel;3 place;87000;Limoges;${amount}`;
const listOf = (...rows: string[]) => bytes([list.split('\r\n')[0], ...rows].join('\r\n'));

it('asks who is who, and remembers the answer', async () => {
  const program = await testShop();
  const first = await program.ask('import.read', {
    fileName: 'a.csv',
    bytes: listOf(row('F-1', 'SCI Les Halles', '10,00')),
  });
  await program.ask('import.commit', { token: first.token });
  const second = await program.ask('import.read', {
    fileName: 'b.csv',
    bytes: listOf(row('F-2', 'Halles (Les)', '20,00')),
  });
  const [question] = second.questions;
  expect(question).toMatchObject({ name: 'Halles (Les)', candidates: [{ name: 'SCI Les Halles', isInLedger: true }] });
  expect(second.counts.customers).toBe(1);
  const target = question?.candidates[0]?.target ?? '';
  const answered = await program.ask('import.same', { token: second.token, key: question?.key ?? '', target });
  expect([answered.counts.customers, answered.questions[0]?.answer]).toEqual([0, target]);
  await program.ask('import.commit', { token: second.token });
  const third = await program.ask('import.read', {
    fileName: 'c.csv',
    bytes: listOf(row('F-3', 'Halles (Les)', '30,00')),
  });
  expect([third.questions, third.counts.customers]).toEqual([[], 0]);
});

it('shows what differs side by side and replaces nothing', async () => {
  const program = await testShop();
  const first = await program.ask('import.read', { fileName: 'a.csv', bytes: listOf(row('F-1', 'Halles', '10,00')) });
  await program.ask('import.commit', { token: first.token });
  const other = listOf(row('F-1', 'Halles', '12,00', '03/03/2026'));
  const second = await program.ask('import.read', { fileName: 'b.csv', bytes: other });
  expect(second.rows).toMatchObject([
    { state: 'wrong', missing: ['number'], existing: { customer: 'Halles', date: '2026-03-02', gross: 1_000 } },
  ]);
  const values = { number: 'F-1 bis' };
  const renamed = await program.ask('import.complete', { token: second.token, line: 2, values, isLeftOut: false });
  expect(renamed.rows).toMatchObject([{ state: 'ready', existing: null }]);
});

it('takes the terms of a list: due dates are made of them, new customers keep them, ceilings are told', async () => {
  const program = await testShop();
  const terms = [
    'Numéro;Date;Échéance;Conditions de paiement;Client;Type;Montant TTC',
    'F-1;02/03/2026;;45 jours fin de mois;SCI Les Halles;Professionnel;1 200,00',
    'F-2;02/03/2026;;90 jours;Aubert SARL;Professionnel;300,00',
    'F-3;02/03/2026;01/04/2026;selon accord;Dupont;Particulier;99,00',
    'F-4;02/03/2026;30 jours fin de mois;;Bonnet SARL;Professionnel;50,00',
  ].join('\r\n');
  const preview = await program.ask('import.read', { fileName: 'liste.csv', bytes: bytes(terms) });
  expect(
    preview.rows.map(({ dueDate, problems, state }) => [state, dueDate, problems.map(({ code }) => code)]),
  ).toEqual([
    ['ready', '15/05/2026', []],
    ['ready', '01/06/2026', ['term.overCeiling']],
    ['ready', '01/04/2026', ['problem.paymentTerms.invalid']],
    ['ready', '30/04/2026', []],
  ]);
  await program.ask('import.commit', { token: preview.token, isOnInvoices: true });
  const { rows } = await program.ask('customers.list', { text: '', filter: 'all', after: null, limit: 9 });
  const kept = await Promise.all(rows.map(({ customerId }) => program.ask('customer.get', { customerId })));
  const found = kept.map(({ fields: { name, penaltiesOnInvoices, termsDays, termsEndOfMonth } }) => [
    ...[name, termsDays, termsEndOfMonth, penaltiesOnInvoices],
  ]);
  expect(found.toSorted((a, b) => String(a).localeCompare(String(b)))).toEqual([
    ['Aubert SARL', 90, false, true],
    ['Bonnet SARL', 30, true, true],
    ['Dupont', null, false, true],
    ['SCI Les Halles', 45, true, true],
  ]);
});

it('attaches a paper whose text names its invoice, when its file name does not', async () => {
  const program = await testShop();
  const { token } = await program.ask('import.read', {
    fileName: 'l.csv',
    bytes: bytes(list.replaceAll('F-1', 'F-2026-1')),
  });
  await program.ask('import.commit', { token });
  const file = await PDFDocument.create();
  file.addPage().drawText('Plomberie Martin. Facture F-2026-1 du 2 mars 2026. Tel. 05 55 12 34 56', { x: 40, y: 700 });
  const scan = { fileName: 'Document (3).pdf', bytes: Buffer.from(await file.save()).toString('base64') };
  const preview = await program.ask('import.read', scan);
  expect(preview.papers).toEqual([{ fileName: scan.fileName, number: 'F-2026-1', isThere: false }]);
  expect(await program.ask('import.commit', { token: preview.token })).toMatchObject({ papers: 1 });
});
