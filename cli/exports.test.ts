import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportLists } from '#contract/schemas/exportSchemas';
import { runCall } from '#cli/runCall';
import { plainDate } from '#domain/calendar/plainDate';
import { readZip } from '#workers/read/zip';

const root = join(import.meta.dirname, '..');
const [today, past] = ['2026-05-12', '2026-02-28'];
let folder = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dument-exports-'));
  expect((await call(['demo', '--ledger', book(), '--invoices', '150', '--seed', '11'])).exit).toBe(0);
}, 60_000);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const book = () => join(folder, 'book');

async function call(args: readonly string[]) {
  let out = '';
  const said: string[] = [];
  const exit = await runCall(args, {
    out: (text) => {
      out += text;
    },
    say: (line) => void said.push(line),
    stdin: () => '',
    today: () => plainDate(today),
    resources: { migrations: join(root, 'db', 'migrations'), fonts: join(root, 'assets', 'fonts') },
  });
  expect(out.split('\n')).toHaveLength(2);
  const answer = JSON.parse(out) as Record<string, unknown>;
  return { exit, answer, said, error: (answer['error'] ?? {}) as Record<string, string> };
}

async function exported(what: string, format: 'csv' | 'xlsx', ...more: readonly string[]) {
  const file = join(folder, `${what}.${format}`);
  const args = ['export', '--ledger', book(), '--what', what, '--format', format, '--out', file, ...more];
  const { answer, exit } = await call(args);
  expect(exit).toBe(0);
  return {
    bytes: readFileSync(file),
    rows: Number(answer['rows']),
    totals: answer['totals'] as Record<string, string>,
  };
}

function tableOf(bytes: Buffer) {
  const text = bytes.toString('utf8');
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  const [head = [], ...rows] = Papa.parse<string[]>(text.slice(1), { delimiter: ';', skipEmptyLines: true }).data;
  return { head, rows };
}

function partsOf(bytes: Uint8Array): string {
  const parts = readZip(bytes, () => true);
  if (!parts.ok) throw new Error('not a workbook');
  return parts.files.map(({ bytes: part }) => new TextDecoder().decode(part)).join('\n');
}

const inCents = (text = '') => Math.round(Number(text.replace(',', '.')) * 100);

describe('export', () => {
  it.each(exportLists)('writes %s as CSV and as a workbook, now and as of the past', async (what) => {
    for (const to of [today, past]) {
      const csv = await exported(what, 'csv', '--to', to);
      const workbook = await exported(what, 'xlsx', '--to', to);
      expect(workbook).toMatchObject({ rows: csv.rows, totals: csv.totals });
      const { head, rows } = tableOf(csv.bytes);
      expect(rows.every((row) => row.length === head.length)).toBe(true);
      // The last line is the total; what the answer tells is what the file says and what its lines add up to.
      expect(rows).toHaveLength(csv.rows + 1);
      const last = rows.at(-1) ?? [];
      for (const [label, amount] of Object.entries(csv.totals)) {
        const column = head.indexOf(label);
        expect(inCents(last[column]), label).toBe(inCents(amount));
        const lines = rows.slice(0, -1).reduce((sum, row) => sum + inCents(row[column]), 0);
        if (label !== 'Solde' && label !== 'Abandonné TTC') expect(lines, `${what} ${label}`).toBe(inCents(amount));
      }
    }
  });

  it('agrees with the aged balance of the day, whatever the list', async () => {
    for (const day of [today, past]) {
      const { answer } = await call(['aging', '--ledger', book(), '--today', day]);
      const total = String(answer['total']);
      expect((await exported('aging', 'csv', '--today', day)).totals['Total']).toBe(total);
      expect((await exported('statement', 'csv', '--to', day)).totals['Reste dû TTC']).toBe(total);
      expect((await exported('customer_ledger', 'csv', '--to', day)).totals['Solde']).toBe(total);
      expect((await exported('customer_ledger', 'csv', '--from', '2026-01-01', '--to', day)).totals['Solde']).toBe(
        total,
      );
    }
    const client = await call(['statement', '--ledger', book(), '--client', '000002']);
    expect((await exported('statement', 'csv', '--client', '000002')).totals['Solde']).toBe(client.answer['balance']);
  });

  it('gives a workbook real dates and numbers', async () => {
    const { bytes } = await exported('customer_ledger', 'xlsx');
    const xml = partsOf(bytes);
    const sheet = /<sheetData>.*<\/sheetData>/s.exec(xml)?.[0] ?? '';
    const [, first = ''] = sheet.split('<row ').slice(1);
    // Columns C (date) and H or I (amounts) are numbers with a format, and no text.
    expect(first).toMatch(/<c r="C2" s="\d+"(?: t="n")?><v>4\d{4}<\/v>/);
    expect(first).toMatch(/<c r="[HI]2" s="\d+"(?: t="n")?><v>-?\d+(?:\.\d{1,2})?<\/v>/);
    expect(xml).toContain('dd/mm/yyyy');
    expect(xml).not.toMatch(/<mergeCell|<f[ >]/);
  });

  it('never lets a name become a formula', async () => {
    const ledger = join(folder, 'nasty');
    const list = join(folder, 'nasty.csv');
    writeFileSync(list, 'Numéro;Date;Échéance;Client;Montant TTC\n=1+1;02/03/2026;01/04/2026;@SUM(A1:A9);120,00\n');
    expect((await call(['import', list, '--ledger', ledger])).exit).toBe(0);
    for (const what of ['aging', 'customer_ledger', 'statement', 'journal', 'vat_unpaid']) {
      const out = join(folder, 'nasty.out');
      const args = ['export', '--ledger', ledger, '--what', what, '--out', out];
      expect((await call([...args, '--format', 'csv'])).exit).toBe(0);
      const cells = tableOf(readFileSync(out)).rows.flat();
      expect(cells, what).toContain("'@SUM(A1:A9)");
      expect(cells.filter((cell) => /^[=@\t\r]/.test(cell))).toEqual([]);
      expect((await call([...args, '--format', 'xlsx'])).exit).toBe(0);
      expect(partsOf(readFileSync(out))).toContain("'@SUM(A1:A9)");
    }
  });

  it.each([
    ['a list that is none', ['--what', 'everything', '--format', 'csv'], 2, '--what'],
    ['a format that is none', ['--what', 'aging', '--format', 'pdf'], 2, '--format'],
    ['a day that is none', ['--what', 'aging', '--format', 'csv', '--to', '2026-02-29'], 2, '--to'],
    ['a period that ends before it begins', ['--what', 'journal', '--format', 'csv', '--from', '2027-01-01'], 1, null],
    ['a client that is none', ['--what', 'statement', '--format', 'csv', '--client', 'nobody'], 1, '--client'],
  ])('refuses %s', async (_, args, code, where) => {
    const out = join(folder, 'never.csv');
    const { error, exit } = await call(['export', '--ledger', book(), '--out', out, ...args]);
    expect(exit).toBe(code);
    if (where !== null) expect(error['where']).toBe(where);
    expect(readdirSync(folder)).not.toContain('never.csv');
  });
});

describe('export-fec and check-fec', () => {
  it('write a file that the checker passes, and find out what is changed in it', async () => {
    const out = join(folder, 'fec');
    const { answer, exit } = await call(['export-fec', '--ledger', book(), '--year', '2026', '--out', out]);
    expect(exit).toBe(0);
    const name = String(answer['file']);
    expect(readdirSync(out)).toEqual([name]);
    const path = join(out, name);
    expect(await call(['check-fec', path])).toMatchObject({ exit: 0, answer: { ok: true, errors: [], problems: [] } });

    // Sum of the customers account is the aged balance of the last day.
    const lines = readFileSync(path, 'latin1').split('\r\n').slice(1, -1);
    expect(lines).toHaveLength(Number(answer['lines']));
    const customers = lines.map((line) => line.split('\t')).filter(([, , , , account]) => account === '411');
    const sum = customers.reduce((total, cells) => total + inCents(cells[11]) - inCents(cells[12]), 0);
    const aging = await call(['aging', '--ledger', book(), '--today', '2026-12-31']);
    expect(sum).toBe(inCents(String(aging.answer['total'])));

    const spoilt = join(folder, name);
    writeFileSync(spoilt, readFileSync(path, 'latin1').replace(/\t(\d+),(\d\d)\t/, '\t$1.$2\t'), 'latin1');
    const found = await call(['check-fec', spoilt]);
    expect([found.exit, found.answer['ok'], found.answer['errors']]).toEqual([1, false, ['amount', 'unbalanced']]);
    expect(found.answer['problems']).toMatchObject([
      { line: 2, field: 'Debit', code: 'amount' },
      { line: 2, field: 'EcritureNum', code: 'unbalanced' },
    ]);
    const renamed = await call(['check-fec', path, '--as-name', 'fec.txt', '--lang', 'en']);
    expect([renamed.exit, renamed.answer['errors']]).toEqual([1, ['fileName']]);
    expect(JSON.stringify(renamed.answer['problems'])).toContain('SIRENFEC');
  });

  it('tell a gap in the numbers beside the answer, which keeps its shape', async () => {
    const out = join(folder, 'gap');
    const name = String(
      (await call(['export-fec', '--ledger', book(), '--year', '2026', '--out', out])).answer['file'],
    );
    const lines = readFileSync(join(out, name), 'latin1').split('\r\n');
    const numberOf = (line: string | undefined) => line?.split('\t')[2];
    const dropped = numberOf(lines[Math.floor(lines.length / 2)]);
    writeFileSync(join(out, name), lines.filter((line) => numberOf(line) !== dropped).join('\r\n'), 'latin1');
    const { answer, exit, said } = await call(['check-fec', join(out, name)]);
    expect([exit, answer]).toEqual([0, { ok: true, errors: [], problems: [] }]);
    // Each journal counts for itself, and has an entry of this number.
    expect(said).toHaveLength(2);
    for (const line of said) expect(line).toContain(`le premier est ${Number(dropped)}`);
  });

  it('refuse a year, a folder and a file that are none', async () => {
    const year = await call(['export-fec', '--ledger', book(), '--year', '26', '--out', folder]);
    expect([year.exit, year.error['where']]).toEqual([2, '--year']);
    mkdirSync(join(folder, 'folder.txt'));
    const refused = [
      ['none.txt', 'file.unreadable'],
      ['folder.txt', 'file.isFolder'],
    ] as const;
    for (const [name, code] of refused) {
      const { error, exit } = await call(['check-fec', join(folder, name)]);
      expect([exit, error['code']]).toEqual([1, code]);
    }
  });
});
