import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { goodDrafts, readCsv, rowsMax, type ReadOptions } from '#workers/read/csv';
import { readFileOf } from '#workers/read/readFile';

const folder = new URL('./testdata/', import.meta.url);
const samples = [
  'martin-factures-2026.cp1252.csv',
  'sample-invoices-odoo-style.utf8.csv',
  'sample-bank-fr.cp1252.csv',
].map((name) => new Uint8Array(readFileSync(new URL(name, folder))));
const utf8 = (text: string) => new TextEncoder().encode(text);
const header = 'Numéro;Date;Échéance;Client;Téléphone;Montant HT;TVA;Montant TTC;Reste dû\n';
const readLines = (lines: string, options: ReadOptions = {}) => readCsv(utf8(header + lines), options);
const codesOf = (lines: string) => readLines(lines).problems.map(({ code, field }) => `${field} ${code}`);
const good = 'F1;01/02/2026;01/03/2026;Hubert;;100,00;20,00;120,00;120,00\n';

describe('what people really write', () => {
  it.each([
    ['a day that does not exist', 'F1;31/02/2026;01/03/2026;H;;100;20;120;120', ['date date.invalid']],
    [
      'a month first',
      'F1;01/13/2026;01/03/2026;H;;100;20;120;120\nF2;13/01/2026;01/03/2026;H;;100;20;120;120',
      ['date date.monthFirst'],
    ],
    ['an absurd amount', 'F1;01/02/2026;01/03/2026;H;;;;100000000,00;', ['grossCents amount.tooLarge']],
    ['three decimals', 'F1;01/02/2026;01/03/2026;H;;;;12,345;', ['grossCents amount.tooManyDecimals']],
    ['another currency', 'F1;01/02/2026;01/03/2026;H;;;;12,50 USD;', ['grossCents amount.currency']],
    ['nothing to pay', 'F1;01/02/2026;01/03/2026;H;;0;0;0;0', ['grossCents amount.zero']],
    ['more due than billed', 'F1;01/02/2026;01/03/2026;H;;;;120,00;121,00', ['dueCents due.outOfRange']],
    ['a due with the wrong sign', 'F1;01/02/2026;01/03/2026;H;;;;120,00;-1,00', ['dueCents due.outOfRange']],
    [
      'nothing but a number',
      'F1',
      ['grossCents amount.missing', 'date date.missing', 'dueDate dueDate.missing', 'customer customer.missing'],
    ],
    ['no number', ';01/02/2026;01/03/2026;H;;;;120,00;', ['number number.missing']],
    ['a phone with letters', 'F1;01/02/2026;01/03/2026;H;appeler Paul;;;120,00;', ['phone phone.invalid']],
    [
      'a name of 10 000 letters',
      `F1;01/02/2026;01/03/2026;${'x'.repeat(10_000)};;;;120,00;`,
      ['customer text.tooLong'],
    ],
    ['a separator too many', 'F1;01/02/2026;01/03/2026;H;;100;20;120;120;oops', ['null row.tooManyCells']],
    ['a NUL in a name', 'F1;01/02/2026;01/03/2026;Hu\0bert;;;;120,00;', ['customer text.damaged']],
    ['the line of totals', 'Total;;;;;100,00;20,00;120,00;120,00', ['null row.totalLine']],
  ])('%s', (_, line, codes) => {
    expect(codesOf(line)).toEqual(codes);
  });

  it('keeps the row with a wrong phone, and drops only the phone', () => {
    const [draft] = goodDrafts(readLines('F1;01/02/2026;01/03/2026;H;appeler Paul;;;120,00;').drafts);
    expect(draft).toMatchObject({ number: 'F1', customer: { phone: null } });
  });

  it('keeps right-to-left names and emoji, and strips what would turn the reading direction', () => {
    const reading = readLines('F1;01/02/2026;01/03/2026;\u202eשלום \u2066دكان\u2069 👩‍🔧\u0007;;;;120,00;');
    expect(reading.problems).toEqual([]);
    expect(reading.drafts[0]?.customer.name).toBe('שלום دكان 👩‍🔧');
  });

  it('reads terms and words for a due date', () => {
    const lines = ['30 jours', 'comptant', '60 dagen'].map(
      (terms, index) => `F${index};01/02/2026;${terms};H;;;;120,00;`,
    );
    expect(readLines(lines.join('\n')).drafts.map(({ dueDate }) => dueDate)).toEqual([
      '2026-03-03',
      '2026-02-01',
      '2026-04-02',
    ]);
  });

  it('takes the word for a credit note written without a sign', () => {
    const bytes = utf8(
      'Type;Numéro;Date;Client;HT;TVA;TTC\nAvoir;A1;01/02/2026;H;100;20;120\nFacture;F1;01/02/2026;H;-100;-20;-120\n',
    );
    const reading = readCsv(bytes);
    expect(reading.drafts[0]).toMatchObject({
      kind: 'creditNote',
      netCents: -10_000,
      taxCents: -2_000,
      grossCents: -12_000,
    });
    expect(reading.drafts[1]?.problems.map(({ code }) => code)).toEqual(['invoice.negative']);
  });

  it('a quote that is never closed spoils its own line only', () => {
    const reading = readLines(
      `F1;01/02/2026;01/03/2026;"Tube 5";;;;120,00;\nF2;01/02/2026;01/03/2026;"Hubert;;;;120,00;\n${good.replace('F1', 'F3')}`,
    );
    expect(goodDrafts(reading.drafts).map(({ number, customer }) => [number, customer.name])).toEqual([
      ['F1', 'Tube 5'],
      ['F2', '"Hubert'],
      ['F3', 'Hubert'],
    ]);
  });

  it('counts lines as a spreadsheet does, through line breaks inside quotes', () => {
    const reading = readLines(
      `F1;01/02/2026;01/03/2026;"Hubert\r\net fils";;;;120,00;\r\nF2;31/02/2026;01/03/2026;H;;;;1,00;`,
    );
    expect(reading.drafts[0]).toMatchObject({ line: 2, customer: { name: 'Hubert et fils' } });
    expect(reading.problems).toMatchObject([{ line: 4, code: 'date.invalid', column: 2 }]);
  });
});

describe('how the file is written', () => {
  const text = header + good;
  const utf16 = (littleEndian: boolean, mark: boolean) => {
    const units = [...(mark ? '\ufeff' : ''), ...text].map((character) => character.charCodeAt(0));
    return Uint8Array.from(units.flatMap((unit) => (littleEndian ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])));
  };
  it.each([
    ['UTF-8', utf8(text), 'UTF-8'],
    ['UTF-8 with its mark', utf8(`\ufeff${text}`), 'UTF-8 with BOM'],
    ['UTF-16', utf16(true, true), 'UTF-16LE'],
    ['UTF-16, the other way round', utf16(false, true), 'UTF-16BE'],
    ['UTF-16 without its mark', utf16(true, false), 'UTF-16LE'],
    ['Windows-1252', Uint8Array.from([...text].map((character) => character.charCodeAt(0))), 'windows-1252'],
  ])('%s', (_, bytes, encoding) => {
    const reading = readCsv(bytes);
    expect(reading.encoding).toBe(encoding);
    expect(goodDrafts(reading.drafts)).toMatchObject([
      { number: 'F1', customer: { name: 'Hubert' }, grossCents: 12_000 },
    ]);
  });

  it.each([';', '\t', ',', '|'])('finds the separator %j, and the header below other lines', (separator) => {
    const rows = [
      ['Liste des factures'],
      ['au', '31/03/2026'],
      ['Nummer', 'Datum', 'Klant', 'Vervaldatum', 'Totaal incl. btw'],
      ['F1', '01/02/2026', 'Janssens', '01/03/2026', '1.234'],
    ];
    const reading = readCsv(utf8(rows.map((cells) => cells.join(separator)).join('\r\n')));
    expect(reading).toMatchObject({
      separator,
      headerLine: 3,
      drafts: [{ number: 'F1', line: 4, grossCents: 123_400 }],
    });
  });

  it('decides the decimal sign column by column', () => {
    const reading = readCsv(
      utf8(
        'Numéro|Date|Client|Échéance|TTC|Reste dû\nF1|01/02/2026|H|01/03/2026|1,234.50|1.234,50\nF2|01/02/2026|H|01/03/2026|1,000|1.000',
      ),
    );
    expect(reading.drafts.map(({ grossCents, dueCents }) => [grossCents, dueCents])).toEqual([
      [123_450, 123_450],
      [100_000, 100_000],
    ]);
  });

  it('takes a mapping of the user for columns nobody knows', () => {
    const bytes = utf8('aaa;bbb;ccc;ddd;eee\nF1;01/02/2026;Hubert;01/03/2026;12,00\n');
    expect(readCsv(bytes)).toMatchObject({
      isRefused: true,
      problems: [{ code: 'columns.unknown' }],
      header: ['aaa', 'bbb', 'ccc', 'ddd', 'eee'],
    });
    const mapping = { number: 0, date: 1, customer: 2, dueDate: 3, grossCents: 4 };
    expect(readCsv(bytes, { mapping, headerLine: 1 })).toMatchObject({
      isRefused: false,
      problems: [],
      drafts: [{ number: 'F1', grossCents: 1_200 }],
    });
  });

  it('reads the month first when the whole column says so, or the user does', () => {
    const lines = 'F1;02/25/2026;03/25/2026;H;;;;1,00;\nF2;02/03/2026;03/03/2026;H;;;;1,00;';
    expect(readLines(lines).drafts.map(({ date }) => date)).toEqual(['2026-02-25', '2026-02-03']);
    expect(readLines('F2;02/03/2026;03/03/2026;H;;;;1,00;', { dateOrder: 'monthFirst' }).drafts[0]?.date).toBe(
      '2026-02-03',
    );
  });
});

test('any bytes give rows or problems, and never an exception', () => {
  const mutation = fc.record({
    sample: fc.nat({ max: samples.length - 1 }),
    cutAt: fc.nat({ max: 10_000 }),
    changes: fc.array(fc.record({ at: fc.nat({ max: 10_000 }), byte: fc.nat({ max: 255 }) }), { maxLength: 30 }),
  });
  fc.assert(
    fc.property(mutation, ({ sample, cutAt, changes }) => {
      const bytes = (samples[sample] ?? new Uint8Array()).slice(0, Math.max(1, cutAt));
      for (const { at, byte } of changes) bytes[at % bytes.length] = byte;
      const { reading, problems, isRefused } = readFileOf('mutated.csv', bytes);
      const rows = (reading?.drafts.length ?? 0) + (reading?.bankRows.length ?? 0);
      expect(rows > 0 || problems.length > 0).toBe(true);
      if (isRefused) expect(problems.every(({ line }) => line === null)).toBe(true);
    }),
    { numRuns: 400 },
  );
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const { reading, problems } = readFileOf('noise', bytes);
      expect(problems.length > 0 || reading !== null).toBe(true);
    }),
    { numRuns: 400 },
  );
});

test('every good row of a readable text has what the program needs', () => {
  const cell = fc.oneof(
    fc.string(),
    fc.constantFrom('F1', '01/02/2026', '31/02/2026', '12,00', '-5', '"', '""', 'é;è', '\r\n', '1e9', '𝟙'),
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 3, maxLength: 10 }), { maxLength: 20 }), (rows) => {
      const reading = readLines(rows.map((cells) => cells.join(';')).join('\n'));
      for (const draft of goodDrafts(reading.drafts)) {
        expect(draft.number).toMatch(/\S/);
        expect(draft.customer.name).toMatch(/\S/);
        expect(draft.date).toMatch(/^\d{4}-\d\d-\d\d$/);
        expect(Number.isSafeInteger(draft.grossCents)).toBe(true);
        if (draft.kind === 'invoice')
          expect(draft.dueDate !== null && draft.date !== null && draft.dueDate >= draft.date).toBe(true);
      }
    }),
  );
});

describe('size', () => {
  it('reads 50 000 lines whole', () => {
    const lines = Array.from({ length: 50_000 }, (_, index) => good.replace('F1', `F${index}`)).join('');
    const reading = readLines(lines);
    expect(goodDrafts(reading.drafts)).toHaveLength(50_000);
    expect(reading.problems).toEqual([]);
  });

  it('stops at too many lines, and at too many bytes, with a sentence', () => {
    expect(readLines('F;\n'.repeat(rowsMax + 1)).problems).toMatchObject([{ code: 'file.tooManyRows' }]);
    expect(readFileOf('big.csv', new Uint8Array(50 * 1024 * 1024 + 1)).problems).toMatchObject([
      { code: 'file.tooLarge' },
    ]);
  });

  it('stays linear on a file made of separators, quotes or empty lines', () => {
    for (const filler of [';', '"', '"a;', '\n', '""', ';"\n']) {
      const { problems } = readCsv(utf8(header + filler.repeat(1_000_000)));
      expect(problems.length).toBeGreaterThan(0);
    }
  });
});
