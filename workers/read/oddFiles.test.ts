import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { readFileOf } from '#workers/read/readFile';
import { testZip } from '#workers/read/testZip';

// What banks and spreadsheets really write beside the samples, and what must not be lost in silence.

const folder = new URL('./testdata/', import.meta.url);
const textOf = (name: string) => readFileSync(new URL(name, folder), 'latin1');
const latin = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));
const utf8 = (text: string) => new TextEncoder().encode(text);
const read = (bytes: Uint8Array) => {
  const { isRefused, problems, reading, statements } = readFileOf('x', bytes);
  return { isRefused, problems, reading, statements, codes: problems.map(({ code }) => code) };
};
const camt = textOf('sample-v02.camt053.xml');
const ofx = textOf('sample.ofx');
const coda = textOf('sample.coda');
const cfonb = textOf('sample.cfonb120');
const mt940 = textOf('sample.mt940');

describe('is read like the sample', () => {
  const body = camt.slice(camt.indexOf('<Document'));
  it.each([
    ['in the envelope of SWIFT', camt, `<?xml version="1.0"?><Envelope><AppHdr/>${body}</Envelope>`],
    ['behind a long comment', camt, `<?xml version="1.0"?><!--${'x'.repeat(9_000)}-->${body}`],
    ['behind blank lines', camt, `\r\n\n${camt}`],
    ['that says ISO 8859-1 and is UTF-8', camt, camt.replace('UTF-8', 'ISO-8859-1')],
    ['an amount without its zero', camt.replaceAll('>25.50<', '>0.50<').replace('14427.25', '14452.25'), null],
    ['CDATA in OFX', ofx, ofx.replace('VIR GARAGE HUBERT', '<![CDATA[VIR GARAGE HUBERT]]>')],
    [
      'a sum that the bank changed into euros',
      ofx,
      ofx.replace('<MEMO>F', '<ORIGCURRENCY>\n<CURSYM>USD\n</ORIGCURRENCY>\n<MEMO>F'),
    ],
    ['a mark of UTF-8 before CFONB', cfonb, `\u00ef\u00bb\u00bf${cfonb}`],
    ['a mark of UTF-8 twice', camt, `\u00ef\u00bb\u00bf\u00ef\u00bb\u00bf${camt}`],
    ['the sign by which DOS ends a file', ofx, `${ofx}\u001a`],
    ['an empty line before CODA', coda, `\r\n${coda}`],
    ['blanks behind every line of CODA', coda, coda.replace(/\r?\n/g, '   \r\n')],
    ['blanks behind every line of CFONB', cfonb, cfonb.replace(/\r?\n/g, '   \r\n')],
    [
      'an account with a bank behind it',
      mt940,
      mt940.replace(':25:BE68539007547034', ':25P:BE68539007547034\nGEBABEBB'),
    ],
  ])('%s', (_, sample, changed) => {
    const place = /"line":\d+,?/g;
    const plain = (text: string) => JSON.stringify(read(latin(text)).statements).replace(place, '');
    const { codes, statements } = read(latin(changed ?? sample.replace('>0.50<', '>.50<')));
    expect([codes, JSON.stringify(statements).replace(place, '')]).toEqual([[], plain(sample)]);
  });

  it('but for a value date of zeros, which no one knows', () => {
    const { codes, statements } = read(latin(cfonb.replace('160326  160326VIR', '160326  000000VIR')));
    expect([codes, statements[0]?.entries[0]?.valueDate]).toEqual([[], null]);
  });
});

it('says that a payment is not what its only detail says, and books the payment', () => {
  const v08 = textOf('sample-v08.camt053.xml');
  const changed = v08.replace(/(<TxDtls>[^]*?<Amt Ccy="EUR">)1452\.00/, '$11453.00');
  const { codes, statements } = read(latin(changed));
  expect([codes, statements[0]?.entries[0]?.amount]).toEqual([['statement.parts'], 145_200]);
});

describe('the type of an electronic invoice', () => {
  const [ubl, cii] = [textOf('sample-ubl-invoice.xml'), textOf('sample-cii.xml')];
  const typed = (text: string, code: string) => text.replace(/(TypeCode[^>]*>)380/, `$1${code}`);
  it.each([
    ['380', 'invoice'],
    ['384', 'invoice'],
    ['386', 'invoice'],
    ['381', 'creditNote'],
    ['261', 'creditNote'],
    ['396', 'creditNote'],
    ['503', 'creditNote'],
    ['325', undefined],
    ['999', undefined],
  ])('%s makes it %s', (code, kind) => {
    for (const text of [ubl, cii]) {
      const { invoice, isRefused, problems } = readFileOf('x.xml', utf8(typed(text, code)));
      expect([invoice?.kind, isRefused]).toEqual([kind, kind === undefined]);
      if (kind === undefined) expect(problems.map((problem) => problem.code)).toEqual(['eInvoice.type']);
    }
  });
});

test('one damaged cell spoils its own line, not the letters of the others', () => {
  const head = utf8('Numéro;Date;Échéance;Client;Montant TTC\nF-1;12/02/2026;14/03/2026;Hub');
  const tail = utf8('ert;1,00\nF-2;12/02/2026;14/03/2026;Müller;2,00\n');
  const { codes, reading } = read(new Uint8Array([...head, 0xed, 0xa0, 0x80, ...tail]));
  expect([reading?.content, codes]).toEqual(['invoices', ['text.damaged']]);
  expect(reading?.drafts.map(({ customer }) => customer.name)).toEqual([null, 'Müller']);
  const cut = utf8('Numéro;Date;Échéance;Client;Montant TTC\nF-1;12/02/2026;14/03/2026;Hubert;1,00 €');
  expect(read(cut.subarray(0, -1)).reading?.content).toBe('invoices');
});

test('a list that DOS ended has no line more', () => {
  const list = 'Numéro;Date;Échéance;Client;Montant TTC\nF-1;12/02/2026;14/03/2026;Hubert;1,00\n\u001a';
  expect(read(utf8(list)).codes).toEqual([]);
});

test('an invoice in the envelope of Peppol is the invoice', () => {
  const ubl = textOf('sample-ubl-invoice.xml');
  const body = ubl.slice(ubl.indexOf('<Invoice'));
  const wrapped = `<StandardBusinessDocument><StandardBusinessDocumentHeader/>${body}</StandardBusinessDocument>`;
  const { invoice, isRefused } = readFileOf('x', latin(wrapped));
  expect([isRefused, invoice?.number, invoice?.gross]).toEqual([false, 'F2026-0042', 145_200]);
});

test('a PDF with a password says so', () => {
  const { codes } = read(latin(textOf('sample-facturx.pdf').replace(/trailer\s*<</, '$& /Encrypt << /V 1 >>')));
  expect(codes).toEqual(['pdf.encrypted']);
});

it.each([
  ['a movement that never ends', ofx.replace('</STMTTRN>', ''), 'statement.cut'],
  [
    'a movement in dollars',
    ofx.replace('<MEMO>F', '<CURRENCY>\n<CURSYM>USD\n</CURRENCY>\n<MEMO>F'),
    'statement.currency',
  ],
  ['a sign beside the direction', camt.replace('>25.50<', '>-25.50<'), 'element.invalid'],
  ['the balance of another account', coda.replace('8047BE68539007547034', '8047BE21001234567803'), 'element.invalid'],
  ['an MT940 without its reference', mt940.replace(/:20:.*\s/, ''), 'statement.cut'],
])('%s refuses the file', (_, text, code) => {
  const { codes, isRefused } = read(latin(text));
  expect([isRefused, codes[0]]).toEqual([true, code]);
});

test('a wrong check digit in the account of a payer is said once, with its line', () => {
  const { isRefused, problems } = read(latin(camt.replaceAll('BE21001234567803', 'BE21001234567804')));
  expect(isRefused).toBe(false);
  expect(problems).toMatchObject([{ code: 'iban.invalid', line: 45, params: { text: 'BE21001234567804' } }]);
});

test('a lone ampersand is shown where it stands, not where the file ends', () => {
  const line = camt.slice(0, camt.indexOf('Hubert &amp;')).split('\n').length;
  expect(read(latin(camt.replace('Hubert &amp;', 'Hubert &'))).problems).toMatchObject([{ code: 'xml.broken', line }]);
});

test('a text without measure is cut', () => {
  const { statements } = read(latin(camt.replace('FRAIS DE GESTION', 'Z'.repeat(1_000_000))));
  expect(statements[0]?.entries[1]?.text?.length).toBeLessThan(10_000);
});

describe('lists of old spreadsheets', () => {
  const list = 'Numéro;Date;Échéance;Client;Montant TTC\nF1;01/02/2026;13/03/2026;Hôtel du Cœur, 5 €;12,50\n';
  const codesOf: Readonly<Record<string, string>> = {
    macintosh: 'é\u008eÉ\u0083ô\u0099œ\u00cf€\u00db',
    cp850: 'é\u0082É\u0090ô\u0093œo€E',
    'ISO-8859-15': 'é\u00e9É\u00c9ô\u00f4œ\u00bd€\u00a4',
    'windows-1252': 'é\u00e9É\u00c9ô\u00f4œ\u009c€\u0080',
  };
  it.each(Object.keys(codesOf))('are read in %s', (encoding) => {
    const codes = codesOf[encoding] ?? '';
    const written = [...list].map((letter) => codes[codes.indexOf(letter) + 1] ?? letter);
    const bytes = latin(
      [...list].map((letter, at) => (/[éÉôœ€]/.test(letter) ? (written[at] ?? letter) : letter)).join(''),
    );
    const { codes: problems, reading } = read(bytes);
    const name = encoding === 'cp850' ? 'Hôtel du Coeur, 5 E'.replace('oe', 'o') : 'Hôtel du Cœur, 5 €';
    expect([problems, reading?.encoding, reading?.drafts[0]?.customer.name]).toEqual([[], encoding, name]);
  });

  it('ask about one date with the month first, and keep the days of the others', () => {
    const { problems, reading } = read(
      utf8('N°;Date;Échéance;Client;TTC\nF1;02/03/2026;05/04/2026;A;1,00\nF2;12/31/2026;05/01/2027;B;1,00\n'),
    );
    expect(problems).toMatchObject([{ code: 'date.monthFirst', line: 3, column: 2 }]);
    expect(reading?.drafts[0]?.date).toBe('2026-03-02');
  });

  it('of a bank say when money goes out and comes in on one line', () => {
    const { problems, reading } = read(
      utf8('Date;Libellé;Débit;Crédit\n02/03/2026;VIR;;5,00\n03/03/2026;X;1,00;2,00\n04/03/2026;Y;0,00;3,00\n'),
    );
    expect(problems).toMatchObject([{ code: 'amount.invalid', line: 3, column: 3, params: { text: '1,00 / 2,00' } }]);
    expect(reading?.bankRows.map(({ cents }) => cents)).toEqual([500, 300]);
  });
});

test('a workbook may mix numbers and text in a column of amounts; true is no euro', () => {
  const cell = (value: string, kind = '') => `<c${kind}>${value}</c>`;
  const text = (value: string) => cell(`<is><t>${value}</t></is>`, ' t="inlineStr"');
  const row = (amount: string) =>
    `<row>${text('F')}${cell('<v>46053</v>')}${cell('<v>46083</v>')}${text('A')}${amount}</row>`;
  const header = `<row>${['Numéro', 'Date', 'Échéance', 'Client', 'Montant TTC'].map(text).join('')}</row>`;
  const amounts = [cell('<v>1234.5</v>'), text('1 120,50 €'), cell('<v>1</v>', ' t="b"'), cell('<v>12.345</v>')];
  const sheet = `<worksheet><sheetData>${header}${amounts.map(row).join('')}</sheetData></worksheet>`;
  const { codes, reading } = read(
    testZip([
      { name: 'xl/workbook.xml', bytes: utf8('<workbook><sheets><sheet/></sheets></workbook>') },
      { name: 'xl/worksheets/sheet1.xml', bytes: utf8(sheet) },
    ]),
  );
  expect(reading?.drafts.map(({ grossCents }) => grossCents)).toEqual([123_450, 112_050, null, null]);
  expect(codes.filter((code) => code.startsWith('amount.'))).toEqual(['amount.invalid', 'amount.tooManyDecimals']);
});
