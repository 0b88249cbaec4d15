import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { camtOf } from '#app/bank/testStatements';
import { runCall } from '#cli/runCall';
import { databaseFile } from '#db/open';
import { present } from '#domain/assert';
import { plainDate } from '#domain/calendar/plainDate';
import { testZip } from '#workers/read/testZip';

type Counts = { readonly customers: number; readonly invoices: number; readonly payments: number };
type Told = {
  readonly exit: number;
  readonly created: Counts;
  readonly duplicates: number;
  readonly codes: readonly string[];
};

const root = join(import.meta.dirname, '..', '..');
const samples = join(root, 'workers', 'read', 'testdata');
const none: Counts = { customers: 0, invoices: 0, payments: 0 };
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dument-import-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const book = () => join(folder, 'book');

async function call(args: readonly string[]): Promise<{ readonly exit: number; readonly answer: object }> {
  let out = '';
  const exit = await runCall([...args, '--ledger', book()], {
    out: (text) => {
      out += text;
    },
    say: () => undefined,
    stdin: () => '',
    today: () => plainDate('2026-05-12'),
    resources: { migrations: join(root, 'db', 'migrations'), fonts: join(root, 'assets', 'fonts') },
  });
  return { exit, answer: JSON.parse(out) as object };
}

async function take(file: string, ...more: readonly string[]): Promise<Told> {
  const { answer, exit } = await call(['import', file, ...more]);
  // The shape of the contract, and nothing else.
  expect(Object.keys(answer)).toEqual(['created', 'duplicates', 'problems']);
  const { created, duplicates, problems } = answer as Omit<Told, 'codes'> & { readonly problems: { code: string }[] };
  return { exit, created, duplicates, codes: problems.map(({ code }) => code) };
}

async function aging(): Promise<object> {
  return (await call(['aging'])).answer;
}

/** Every row of every table that an import could write. */
function rowsIn(): Readonly<Record<string, number>> {
  if (!existsSync(databaseFile(book()))) return {};
  const db = new Database(databaseFile(book()), { readonly: true });
  const count = (table: string) =>
    (db.prepare<[], { n: number }>(`SELECT count(*) AS n FROM ${table}`).get() ?? { n: 0 }).n;
  const tables = ['document', 'customer', 'journal_entry', 'posting', 'bank_statement', 'bank_movement', 'bank_state'];
  const rows = Object.fromEntries(
    [...tables, 'action', 'import_batch', 'attachment'].map((table) => [table, count(table)]),
  );
  db.close();
  return rows;
}

describe('a statement of a bank', () => {
  it.each([
    ['sample-v02.camt053.xml', 4],
    ['sample-v08.camt053.xml', 4],
    ['sample.coda', 4],
    ['sample.ofx', 2],
    ['sample-v2.ofx', 2],
    ['sample.mt940', 2],
    ['sample.cfonb120', 2],
    ['sample-bank-be.utf8.csv', 2],
    ['sample-bank-fr.cp1252.csv', 2],
  ])('%s is taken in once, whatever way it is looked at first', async (name, payments) => {
    const file = join(samples, name);
    const dry = await take(file, '--dry-run');
    expect([dry.exit, dry.created, dry.duplicates]).toEqual([0, { ...none, payments }, 0]);
    expect(existsSync(book())).toBe(false);
    const once = await take(file);
    expect([once.exit, once.created, once.duplicates]).toEqual([0, dry.created, 0]);
    const rows = rowsIn();
    const twice = await take(file);
    expect([twice.exit, twice.created, twice.duplicates]).toEqual([0, none, payments]);
    expect(rowsIn()).toEqual(rows);
    expect((await call(['check'])).exit).toBe(0);
  });

  it('in three formats of one bank is one', async () => {
    await take(join(samples, 'sample.mt940'));
    const movements = rowsIn()['bank_movement'];
    const again = await take(join(samples, 'sample-v08.camt053.xml'));
    // The MT940 of the samples stops before two payments of the CAMT file.
    expect([again.created.payments, again.duplicates]).toEqual([2, 2]);
    expect(movements).toBe(3);
    const coda = await take(join(samples, 'sample.coda'));
    expect(coda.duplicates).toBeGreaterThanOrEqual(2);
  });
});

describe('invoices of others', () => {
  it.each([
    ['sample-facturx.pdf', 1],
    ['sample-cii.xml', 1],
    ['sample-cii-creditnote.xml', 1],
    ['sample-ubl-invoice.xml', 1],
    ['sample-ubl-creditnote.xml', 1],
    ['sample-invoices.xlsx', 3],
    ['sample-invoices-ebp-style.cp1252.csv', 3],
    ['sample-invoices-henrri-style.utf8bom.csv', 3],
    ['sample-invoices-odoo-style.utf8.csv', 3],
    ['sample-invoices-billit-style.utf8.csv', 2],
    ['martin-factures-2026.cp1252.csv', 59],
  ])('%s is taken in once, its credit notes counted with its invoices', async (name, invoices) => {
    const file = join(samples, name);
    const dry = await take(file, '--dry-run');
    expect([dry.exit, dry.created.invoices, dry.duplicates]).toEqual([0, invoices, 0]);
    const once = await take(file);
    expect([once.exit, once.created, once.duplicates]).toEqual([0, dry.created, 0]);
    const rows = rowsIn();
    const twice = await take(file);
    expect([twice.exit, twice.created]).toEqual([0, none]);
    expect(twice.duplicates).toBe(invoices);
    expect(rowsIn()).toEqual(rows);
    expect((await call(['check'])).exit).toBe(0);
  });

  it('in instalments are one, however many lines they have', async () => {
    const file = join(folder, 'echeances.csv');
    const line = (dueOn: string, due: string) => `F-1;12/02/2026;${dueOn};Garage Hubert;300,00;${due}\n`;
    writeFileSync(
      file,
      `Numéro;Date;Échéance;Client;Montant TTC;Reste dû\n${line('14/03/2026', '100,00')}${line('14/04/2026', '200,00')}`,
    );
    const once = await take(file);
    const twice = await take(file);
    expect([once.created.invoices, twice.created.invoices, twice.duplicates]).toEqual([1, 0, 1]);
  });

  it('with texts longer than any form are taken all the same, and one without a usable number is told', async () => {
    const long = 'Pose de tuyaux '.repeat(30);
    writeFileSync(
      join(folder, 'a.csv'),
      `Numéro;Date;Échéance;Client;Libellé;Montant TTC\nF-1;12/02/2026;14/03/2026;Hubert;${long};300,00`,
    );
    expect((await take(join(folder, 'a.csv'))).created.invoices).toBe(1);
    const ubl = readFileSync(join(samples, 'sample-ubl-invoice.xml'), 'utf8');
    mkdirSync(join(folder, 'depot'));
    writeFileSync(join(folder, 'depot', 'a.xml'), ubl.replaceAll('Garage Hubert', 'Garage Hubert '.repeat(30)));
    writeFileSync(join(folder, 'depot', 'b.xml'), ubl.replace('F2026-0042', 'F'.repeat(500)));
    const told = await take(join(folder, 'depot'));
    expect([told.exit, told.created.invoices, told.codes]).toEqual([0, 1, ['text.tooLong']]);
  });

  it('keep their own file beside them', async () => {
    await take(join(samples, 'sample-facturx.pdf'));
    await take(join(samples, 'sample-ubl-invoice.xml'));
    expect(rowsIn()['attachment']).toBe(2);
  });
});

describe('a credit note and its invoice', () => {
  const ubl = (name: string) => readFileSync(join(samples, name), 'utf8');
  // The credit note of the samples names the invoice of the samples.
  const [invoice, note] = [ubl('sample-ubl-invoice.xml'), ubl('sample-ubl-creditnote.xml')];
  const list = (rows: readonly string[]) => ['Numéro;Date;Échéance;Client;Libellé;Montant TTC', ...rows].join('\n');
  const [line, credit] = [
    'F-7;12/02/2026;14/03/2026;Garage Hubert;Pose;300,00',
    'AV-7;20/02/2026;;Garage Hubert;Avoir sur F-7;-100,00',
  ];
  const bigger = 'AV-7;20/02/2026;;Garage Hubert;Avoir sur F-7;-400,00';

  async function inTurn(texts: readonly string[], names: readonly string[]): Promise<Told> {
    let last: Told | null = null;
    for (const [index, text] of texts.entries()) {
      writeFileSync(join(folder, names[index] ?? ''), text);
      last = await take(join(folder, names[index] ?? ''));
      expect(last.exit).toBe(0);
    }
    expect((await call(['check'])).exit).toBe(0);
    return present(last, 'a file that was taken in');
  }

  it.each([
    ['electronic, the credit note first', [note, invoice], ['n.xml', 'i.xml'], 'creditNote.linked'],
    ['electronic, the invoice first', [invoice, note], ['i.xml', 'n.xml'], 'creditNote.lowers'],
    ['of lists, the credit note first', [list([credit]), list([line])], ['n.csv', 'i.csv'], 'creditNote.linked'],
    ['of lists, the invoice first', [list([line]), list([credit])], ['i.csv', 'n.csv'], 'creditNote.lowers'],
    ['of one list, the credit note first', [list([credit, line])], ['both.csv'], 'creditNote.lowers'],
    ['of one list, the invoice first', [list([line, credit])], ['both.csv'], 'creditNote.lowers'],
  ])('%s: one is deducted from the other, and it is told', async (_, texts, names, code) => {
    const { codes } = await inTurn(texts, names);
    expect(codes).toContain(code);
    expect(await aging()).toMatchObject({ credits: '0.00' });
    const rows = rowsIn();
    for (const name of names) expect((await take(join(folder, name))).created).toEqual(none);
    expect(rowsIn()).toEqual(rows);
  });

  it.each([
    ['the credit note first', [list([bigger]), list([line])]],
    ['the invoice first', [list([line]), list([bigger])]],
    ['in one list', [list([bigger, line])]],
  ])('one that is more than its invoice leaves the rest as a credit, told: %s', async (_, texts) => {
    const { codes } = await inTurn(texts, ['a.csv', 'b.csv']);
    expect(codes).toContain('creditNote.lowersPart');
    expect(await aging()).toMatchObject({ credits: '-100.00' });
  });

  it('in a folder come together whatever their names are', async () => {
    mkdirSync(join(folder, 'depot'));
    writeFileSync(join(folder, 'depot', 'a.xml'), note);
    writeFileSync(join(folder, 'depot', 'b.xml'), invoice);
    expect((await take(join(folder, 'depot'))).codes).toContain('creditNote.lowers');
    expect(await aging()).toMatchObject({ credits: '0.00' });
  });

  it('of two customers stay apart, told', async () => {
    const others = note
      .replaceAll('0403170701', '0428759497')
      .replace('Garage Hubert &amp; Fils SA', 'Café de la Gare');
    const { codes } = await inTurn([others, invoice], ['n.xml', 'i.xml']);
    expect(codes).toEqual(['creditNote.otherCustomer']);
    expect(await aging()).toMatchObject({ credits: '-121.00' });
  });
});

describe('money and invoices together', () => {
  const invoices = 'Numéro;Date;Échéance;Client;Montant TTC\nF2026-0042;12/02/2026;14/03/2026;Garage Hubert;1 452,00\n';

  it('pays the invoice that the statement names, and leaves the rest to the user', async () => {
    writeFileSync(join(folder, 'factures.csv'), invoices);
    await take(join(folder, 'factures.csv'));
    const { created } = await take(join(samples, 'sample.cfonb120'));
    expect(created).toEqual({ ...none, payments: 2 });
    expect(await aging()).toMatchObject({ total: '0.00', credits: '0.00' });
  });

  it('pays it too when the money came in before', async () => {
    await take(join(samples, 'sample.cfonb120'));
    writeFileSync(join(folder, 'factures.csv'), invoices);
    expect((await take(join(folder, 'factures.csv'))).created).toEqual({ customers: 1, invoices: 1, payments: 0 });
    expect(await aging()).toMatchObject({ total: '0.00', credits: '0.00' });
  });

  it('comes out of an archive or a folder as one import', async () => {
    const statement = readFileSync(join(samples, 'sample.cfonb120'));
    const list = Buffer.from(invoices);
    const archive = testZip([
      { name: 'compta/releve.cfonb', bytes: statement },
      { name: 'compta/factures.csv', bytes: list },
      { name: 'compta/autre.pdf', bytes: Buffer.from('%PDF-1.4 nothing') },
    ]);
    writeFileSync(join(folder, 'tout.zip'), archive);
    const zipped = await take(join(folder, 'tout.zip'));
    expect([zipped.exit, zipped.created]).toEqual([0, { customers: 1, invoices: 1, payments: 2 }]);
    expect(await aging()).toMatchObject({ total: '0.00' });

    mkdirSync(join(folder, 'depot'));
    writeFileSync(join(folder, 'depot', 'factures.csv'), list);
    copyFileSync(join(samples, 'sample.cfonb120'), join(folder, 'depot', 'releve.txt'));
    const dropped = await take(join(folder, 'depot'));
    expect([dropped.created, dropped.duplicates]).toEqual([none, 3]);
  });
});

describe('a statement that is not sound writes nothing', () => {
  const camt = readFileSync(join(samples, 'sample-v08.camt053.xml'), 'utf8');
  const coda = readFileSync(join(samples, 'sample.coda'), 'latin1');
  const mt940 = readFileSync(join(samples, 'sample.mt940'), 'latin1');
  const cfonb = readFileSync(join(samples, 'sample.cfonb120'), 'latin1');
  const half = (text: string) => text.slice(0, Math.floor(text.length / 2));

  it.each([
    ['a CAMT cut in the middle', half(camt), 'xml.broken'],
    ['a CODA cut in the middle', half(coda), 'statement.cut'],
    ['a CFONB cut in the middle', half(cfonb), 'statement.cut'],
    ['an MT940 cut in the middle', half(mt940), 'statement.cut'],
    ['a CAMT that does not add up', camt.replace('>14427.25<', '>14427.26<'), 'statement.balance'],
    ['an MT940 that does not add up', mt940.replace(/(:62F:.*EUR)\d+,/, '$1999,'), 'statement.balance'],
    [
      'an entry in another currency',
      camt.replace('<Amt Ccy="EUR">300.00', '<Amt Ccy="USD">300.00'),
      'statement.currency',
    ],
    [
      'a document type of its own',
      camt.replace('<Document', '<!DOCTYPE x [<!ENTITY y "z">]>\n<Document'),
      'xml.doctype',
    ],
  ])('%s', async (_, text, code) => {
    expect([camt, coda, mt940, cfonb]).not.toContain(text);
    const file = join(folder, 'releve');
    writeFileSync(file, text, 'latin1');
    const refused = await take(file);
    expect([refused.exit, refused.created, refused.duplicates]).toEqual([1, none, 0]);
    expect(refused.codes).toContain(code);
    expect(existsSync(book())).toBe(false);
    // Nor into a ledger that holds something.
    await take(join(samples, 'sample-ubl-invoice.xml'));
    const rows = rowsIn();
    expect((await take(file)).exit).toBe(1);
    expect(rowsIn()).toEqual(rows);
  });

  it('a statement in another currency pays nothing here', async () => {
    await take(join(samples, 'sample-ubl-invoice.xml'));
    const rows = rowsIn();
    const file = join(folder, 'usd.xml');
    const dollars = camtOf([{ amount: 1_452, name: 'Hubert', text: 'F2026-0042' }]).replaceAll('EUR', 'USD');
    writeFileSync(file, dollars);
    const refused = await take(file);
    expect([refused.exit, refused.created]).toEqual([1, none]);
    expect(refused.codes).toEqual(['statement.foreign']);
    expect(rowsIn()).toEqual(rows);
  });
});
