import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { problemText } from '#contract/problemTexts';
import { readFileOf } from '#workers/read/readFile';
import type { FileFormat } from '#workers/read/sniff';
import { testZip } from '#workers/read/testZip';

const folder = new URL('./testdata/', import.meta.url);
const bytesOf = (name: string) => new Uint8Array(readFileSync(new URL(name, folder)));
const textOf = (name: string) => readFileSync(new URL(name, folder), 'utf8');
const utf8 = (text: string) => new TextEncoder().encode(text);
const codesOf = (bytes: Uint8Array, as?: FileFormat) => {
  const { isRefused, problems } = readFileOf('x', bytes, as === undefined ? {} : { as });
  return { isRefused, codes: [...new Set(problems.map(({ code }) => code))] };
};
const refusedWith = (...codes: string[]) => ({ isRefused: true, codes });

const samples: readonly (readonly [string, FileFormat])[] = [
  ['sample-v02.camt053.xml', 'camt053'],
  ['sample-v08.camt053.xml', 'camt053'],
  ['sample.coda', 'coda'],
  ['sample.ofx', 'ofx'],
  ['sample-v2.ofx', 'ofx'],
  ['sample.mt940', 'mt940'],
  ['sample.cfonb120', 'cfonb120'],
  ['sample-ubl-invoice.xml', 'ubl'],
  ['sample-ubl-creditnote.xml', 'ubl'],
  ['sample-cii.xml', 'cii'],
  ['sample-facturx.pdf', 'facturx'],
  ['sample-invoices.xlsx', 'xlsx'],
];
const runs = Number(process.env['FUZZ_RUNS'] ?? 300);

describe('any bytes give what they hold or problems, and never an exception', () => {
  const mutation = fc.record({
    cutAt: fc.oneof(fc.constant(1_000_000), fc.nat({ max: 8_000 })),
    changes: fc.array(fc.record({ at: fc.nat({ max: 8_000 }), bytes: fc.uint8Array({ minLength: 1, maxLength: 4 }) }), {
      maxLength: 12,
    }),
    copied: fc.option(fc.record({ from: fc.nat({ max: 8_000 }), length: fc.nat({ max: 600 }) })),
    isNamed: fc.boolean(),
  });
  it.each(samples)('%s', (name, format) => {
    const original = bytesOf(name);
    fc.assert(
      fc.property(mutation, ({ changes, copied, cutAt, isNamed }) => {
        let bytes = original.slice(0, Math.max(1, cutAt));
        if (copied !== null) {
          const from = copied.from % bytes.length;
          bytes = Uint8Array.from([...bytes, ...bytes.slice(from, from + copied.length)]);
        }
        for (const change of changes) bytes.set(change.bytes.slice(0, 1), change.at % bytes.length);
        const reading = readFileOf(name, bytes, isNamed ? { as: format } : {});
        for (const problem of reading.problems) expect(problemText(problem, 'fr')).toMatch(/[.?]$/);
        if (reading.isRefused) expect(reading.problems.length).toBeGreaterThan(0);
        const holds =
          reading.statements.length > 0 || reading.invoice !== null || (reading.reading?.drafts.length ?? 0) > 0;
        expect(holds || reading.problems.length > 0).toBe(true);
      }),
      { numRuns: runs },
    );
  });

  test('and a file taken for any other kind is refused or read, never believed half', () => {
    for (const [name, own] of samples) {
      for (const as of samples.map(([, format]) => format).filter((format) => format !== own)) {
        const { isRefused, problems } = readFileOf(name, bytesOf(name), { as });
        expect([name, as, isRefused, problems.length > 0]).toEqual([name, as, true, true]);
      }
    }
  });

  it.each(samples.filter(([, format]) => format !== 'xlsx'))('%s cut anywhere is refused', (name, format) => {
    const original = bytesOf(name);
    const essential = name === 'sample-v2.ofx' || format === 'facturx' ? 0.5 : 0.97;
    for (let share = 0.05; share < essential; share += 0.05) {
      const cut = original.slice(0, Math.floor(original.length * share));
      expect([share, codesOf(cut, format).isRefused]).toEqual([share, true]);
    }
  });
});

describe('XML of those who mean harm', () => {
  const bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>';
  const external = '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>';
  const ubl = textOf('sample-ubl-invoice.xml');
  const body = ubl.slice(ubl.indexOf('<Invoice'));
  it.each([
    ['an entity that explodes', bomb],
    ['an entity of another file', external],
    ['a DOCTYPE in small letters', external.toLowerCase().replace('entity', 'ENTITY')],
  ])('%s is refused before anything is read', (_, doctype) => {
    const text = `<?xml version="1.0"?>\n${doctype}\n${body.replace('F2026-0042', '&b;&f;')}`;
    for (const as of ['ubl', 'cii', 'camt053', 'ofx'] as const) {
      expect(codesOf(utf8(text), as)).toEqual(refusedWith('xml.doctype'));
    }
    // The same in the other alphabet of bytes.
    const wide = Uint8Array.from(
      [...`\ufeff${text}`].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]),
    );
    expect(codesOf(wide, 'ubl')).toEqual(refusedWith('xml.doctype'));
  });

  it('elements without end, attributes without end, and words that are not closed', () => {
    const root = '<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08">';
    expect(codesOf(utf8(root + '<a>'.repeat(200_000)))).toEqual(refusedWith('xml.tooDeep'));
    expect(codesOf(utf8(root + '<a/>'.repeat(1_100_000)))).toEqual(refusedWith('xml.tooMany'));
    expect(codesOf(utf8(`${root}<![CDATA[${'x'.repeat(1_000_000)}`))).toEqual(refusedWith('xml.broken'));
    expect(codesOf(utf8(`${root}&unknown;</Document>`))).toEqual(refusedWith('xml.broken'));
    expect(codesOf(utf8(`${'<OFX>'}${'<BAL>'.repeat(200_000)}`))).toEqual(refusedWith('xml.tooDeep'));
  });

  it('names the line and the element', () => {
    const broken = body.replace('<cbc:IssueDate>2026-02-12', '<cbc:IssueDate>2026-02-31');
    const { problems } = readFileOf('x.xml', utf8(broken));
    expect(problems).toMatchObject([
      { code: 'element.invalid', line: 5, params: { element: 'IssueDate', text: '2026-02-31' } },
    ]);
  });
});

describe('figures that do not add up', () => {
  const camt = textOf('sample-v08.camt053.xml');
  const cases: readonly (readonly [string, string, FileFormat, string])[] = [
    ['a closing balance', camt.replace('14427.25', '14427.26'), 'camt053', 'statement.balance'],
    [
      'a movement in dollars',
      camt.replace('<Amt Ccy="EUR">25.50', '<Amt Ccy="USD">25.50'),
      'camt053',
      'statement.currency',
    ],
    ['a camt.052', camt.replace('camt.053.001.08', 'camt.052.001.08'), 'camt053', 'statement.other'],
    ['an amount with letters', camt.replace('>1452.00<', '>1452.OO<'), 'camt053', 'element.invalid'],
    [
      'a net amount',
      textOf('sample-cii.xml').replace(/TaxBasisTotalAmount>3473.40/, 'TaxBasisTotalAmount>3473.41'),
      'cii',
      'eInvoice.totals',
    ],
    [
      'an amount due',
      textOf('sample-cii.xml').replace('DuePayableAmount>2715.83', 'DuePayableAmount>3715.83'),
      'cii',
      'eInvoice.due',
    ],
    [
      'a share of VAT',
      textOf('sample-ubl-invoice.xml').replace(
        /(<cac:TaxSubtotal>\s*.*\s*<cbc:TaxAmount currencyID="EUR">)252.00/,
        '$1251.00',
      ),
      'ubl',
      'eInvoice.vat',
    ],
    ['an MT940 balance', textOf('sample.mt940').replace('14227,25', '14227,24'), 'mt940', 'statement.balance'],
    ['an OFX amount', textOf('sample-v2.ofx').replace('<TRNAMT>1452.00', '<TRNAMT>1,452.00'), 'ofx', 'element.invalid'],
  ];
  it.each(cases)('%s refuses the file', (_, text, as, code) => {
    const { codes, isRefused } = codesOf(utf8(text), as);
    expect(isRefused).toBe(true);
    expect(codes).toContain(code);
  });

  const latin = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));
  const coda = Buffer.from(bytesOf('sample.coda')).toString('latin1');
  const cfonb = Buffer.from(bytesOf('sample.cfonb120')).toString('latin1');
  it.each([
    ['a balance', coda.replace('0000000014727250160326', '0000000014727260160326'), 'coda', 'statement.balance'],
    ['a total', coda.replace('000000002252000', '000000002252010'), 'coda', 'statement.total'],
    ['a count of records', coda.replace('9               000014', '9               000015'), 'coda', 'statement.count'],
    ['a short line', coda.replace('FRAIS DE GESTION', 'FRAIS'), 'coda', 'line.width'],
    ['a balance', cfonb.replace('39341G', '39341H'), 'cfonb120', 'statement.balance'],
    ['an unknown record', cfonb.replace(/^07/m, '09'), 'cfonb120', 'element.invalid'],
  ] as const)('%s of %#', (_, text, as, code) => {
    const { codes, isRefused } = codesOf(latin(text), as);
    expect(isRefused).toBe(true);
    expect(codes).toContain(code);
  });

  it('reads the same file in other encodings and with other line ends', () => {
    const plain = readFileOf('x', bytesOf('sample.coda'));
    for (const text of [coda.replaceAll('\r\n', '\n'), coda.replace(/\r?\n/g, '\r\n'), coda.replace(/\r?\n/g, '')]) {
      expect(readFileOf('x', latin(text)).statements).toMatchObject(
        plain.statements.map(({ entries }) => ({
          entries: entries.map(({ amount, text: words }) => ({ amount, text: words })),
        })),
      );
    }
    expect(readFileOf('x', utf8(coda)).isRefused).toBe(false);
    expect(readFileOf('x', latin(cfonb.replace(/\r?\n/g, ''))).isRefused).toBe(false);
    expect(readFileOf('x', latin(cfonb.replace(/ +$/gm, ''))).isRefused).toBe(false);
    const declared = textOf('sample-v02.camt053.xml').replace('UTF-8', 'ISO-8859-1');
    expect(readFileOf('x', latin(declared)).statements[0]?.entries[2]?.name).toBe('Dupont Andrée');
    const prefixed = camt.replace(/<(\/?)(?=[A-Z])/g, '<$1n:').replace('xmlns=', 'xmlns:n=');
    expect(readFileOf('x', utf8(prefixed)).statements).toHaveLength(1);
  });
});

it('a wrong check digit of an account is said, and the file is taken', () => {
  const wrong = (name: string, iban: string) =>
    utf8(textOf(name).replace(iban, `${iban.slice(0, 2)}99${iban.slice(4)}`));
  const said = { isRefused: false, codes: ['iban.invalid'] };
  expect(codesOf(wrong('sample-v08.camt053.xml', 'BE68539007547034'))).toEqual(said);
  expect(codesOf(wrong('sample.mt940', 'BE68539007547034'))).toEqual(said);
  expect(codesOf(wrong('sample-ubl-invoice.xml', 'BE68539007547034'))).toEqual(said);
});

it.each<readonly [string, string, string, string, string]>([
  [
    'a communication copied wrongly, CAMT',
    'sample-v08.camt053.xml',
    '202600004236',
    '202600004237',
    'reference.invalid',
  ],
  ['a communication copied wrongly, CODA', 'sample.coda', '101202600004236', '101202600004237', 'reference.invalid'],
  ['a communication of an invoice', 'sample-ubl-invoice.xml', '202/6000/04236', '202/6000/04237', 'reference.invalid'],
  ['a statement in dollars', 'sample-v08.camt053.xml', 'EUR', 'USD', 'statement.foreign'],
  ['a statement in dollars, OFX', 'sample.ofx', 'EUR', 'usd', 'statement.foreign'],
  ['no closing balance', 'sample-v08.camt053.xml', '<Cd>CLBD</Cd>', '<Cd>CLAV</Cd>', 'statement.noBalance'],
  ['a VAT number', 'sample-ubl-invoice.xml', 'BE0403170701', 'BE0403170702', 'vatNumber.invalid'],
  ['an enterprise number', 'sample-ubl-invoice.xml', '>0403170701', '>0403170702', 'companyNumber.invalid'],
  ['a due date before the invoice', 'sample-ubl-invoice.xml', '2026-03-14', '2026-02-11', 'eInvoice.dueBefore'],
  ['no buyer', 'sample-ubl-invoice.xml', 'AccountingCustomerParty', 'Nobody', 'eInvoice.noBuyer'],
])('is said, and the file is taken: %s', (_, name, right, wrong, code) => {
  const text = Buffer.from(bytesOf(name)).toString('latin1').replaceAll(right, wrong);
  const { codes, isRefused } = codesOf(new Uint8Array(Buffer.from(text, 'latin1')));
  expect(isRefused).toBe(false);
  expect(codes).toContain(code);
});

it.each<readonly [string, string]>([
  ['sample-ubl-invoice.xml', 'LegalMonetaryTotal'],
  ['sample-cii.xml', 'SpecifiedTradeSettlementHeaderMonetarySummation'],
])('refuses %s with a total in another currency', (name, totals) => {
  const text = textOf(name);
  const at = text.indexOf(totals);
  const mixed = text.slice(at).replace(/(Amount)(?: currencyID="EUR")?>(?=\d)/, '$1 currencyID="USD">');
  expect(codesOf(utf8(text.slice(0, at) + mixed))).toEqual({ isRefused: true, codes: ['eInvoice.mixed'] });
});

it('a decimal comma is no amount in XML, as it is in OFX', () => {
  const invoice = textOf('sample-ubl-invoice.xml').replace(
    '>1452.00</cbc:PayableAmount>',
    '>1452,00</cbc:PayableAmount>',
  );
  expect(codesOf(utf8(invoice)).codes).toContain('element.invalid');
  const ofx = textOf('sample-v2.ofx').replace('<TRNAMT>1452.00', '<TRNAMT>1452,00');
  expect(codesOf(utf8(ofx)).isRefused).toBe(false);
});

describe('several statements', () => {
  const camt = textOf('sample-v08.camt053.xml');
  const statement = camt.slice(camt.indexOf('<Stmt>'), camt.indexOf('</BkToCstmrStmt>'));
  const withSecond = (second: string) => utf8(camt.replace('</BkToCstmrStmt>', `${second}</BkToCstmrStmt>`));
  const next = (opening: number) =>
    statement
      .replace('14427.25', (opening + 1926.5).toFixed(2))
      .replace('12500.75', opening.toFixed(2))
      .replaceAll('2026-03-16', '2026-03-17')
      .replace('2026-03-13', '2026-03-16');

  it('that follow each other are taken without a word', () => {
    expect(codesOf(withSecond(next(14_427.25)))).toEqual({ isRefused: false, codes: [] });
  });
  it('with a gap between them are taken, and the gap is said', () => {
    expect(codesOf(withSecond(next(20_000)))).toEqual({ isRefused: false, codes: ['statement.gap'] });
  });
  it('that overlap are taken, and it is said', () => {
    expect(codesOf(withSecond(statement))).toEqual({ isRefused: false, codes: ['statement.overlap'] });
  });
});

describe('archives', () => {
  const ubl = bytesOf('sample-ubl-invoice.xml');
  it('are read file by file; what is no use is named', () => {
    const zip = testZip([
      { name: 'factures/a.xml', bytes: ubl },
      { name: 'releve.coda', bytes: bytesOf('sample.coda') },
      { name: 'photo.png', bytes: Uint8Array.from([0x89, 0x50, 0x4e, 0x47]) },
      { name: '__MACOSX/._a.xml', bytes: utf8('x') },
    ]);
    const { format, isRefused, members, problems } = readFileOf('a.zip', zip);
    expect([format, isRefused, members.map(({ name, reading }) => [name, reading.format])]).toEqual([
      'zip',
      false,
      [
        ['factures/a.xml', 'ubl'],
        ['releve.coda', 'coda'],
      ],
    ]);
    expect(problems).toMatchObject([{ code: 'format.image', params: { member: 'photo.png' } }]);
  });

  const blanks = new Uint8Array(60 * 1024 * 1024);
  it.each([
    ['a way out of the folder', [{ name: '../../etc/passwd', bytes: ubl }], 'zip.path'],
    ['a way out, the other way round', [{ name: 'a\\..\\..\\b.xml', bytes: ubl }], 'zip.path'],
    ['a place of its own', [{ name: '/etc/passwd', bytes: ubl }], 'zip.path'],
    ['a disk', [{ name: 'C:\\a.xml', bytes: ubl }], 'zip.path'],
    ['a password', [{ name: 'a.xml', bytes: ubl, flags: 1 }], 'zip.encrypted'],
    ['far too much', [{ name: 'a.xml', bytes: blanks }], 'zip.tooLarge'],
    ['far too much, and says little', [{ name: 'a.xml', bytes: blanks, claimedSize: 1_000 }], 'zip.tooLarge'],
    ['growth without measure', [{ name: 'a.xml', bytes: new Uint8Array(2_000_000) }], 'zip.tooLarge'],
    [
      'the same bytes twice',
      [
        { name: 'a.xml', bytes: ubl },
        { name: 'b.xml', bytes: ubl, sharesFirst: true },
      ],
      'zip.tooLarge',
    ],
    ['an archive', [{ name: 'a.zip', bytes: testZip([{ name: 'a.xml', bytes: ubl }]) }], 'zip.noFile'],
    ['nothing', [], 'format.archive'],
  ])('with %s are refused', (_, members, code) => {
    const { isRefused, problems } = readFileOf('a.zip', testZip(members));
    expect([isRefused, problems[0]?.code]).toEqual([true, code]);
  });

  it('that are cut or changed are refused', () => {
    const zip = testZip([{ name: 'a.xml', bytes: ubl }]);
    for (let at = 0; at < zip.length; at += 7) {
      expect(readFileOf('a.zip', zip.slice(0, at), { as: 'zip' }).isRefused).toBe(true);
      const changed = zip.slice();
      changed[at] = (changed[at] ?? 0) ^ 0x55;
      expect(() => readFileOf('a.zip', changed, { as: 'zip' })).not.toThrow();
    }
  });
});
