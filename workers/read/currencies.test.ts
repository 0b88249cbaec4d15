import { describe, expect, it } from 'vitest';
import { readFileOf } from '#workers/read/readFile';
import { testZip } from '#workers/read/testZip';

const utf8 = (text: string) => new TextEncoder().encode(text);
const listOf = (heading: string, ...cells: readonly string[]) =>
  readFileOf(
    'liste.csv',
    utf8(
      [
        `Numéro;Date;Client;Échéance;${heading}`,
        ...cells.map((cell, index) => `F${index + 1};01/02/2026;Dupont;01/03/2026;${cell}`),
      ].join('\n'),
    ),
  );
const codesOf = ({ reading }: ReturnType<typeof listOf>) =>
  reading?.drafts.map(({ grossCents, problems }) => [grossCents, problems.map(({ code }) => code).join()]);

/** A workbook whose only amount is 100, in this format. */
function workbook(format: string): Uint8Array {
  const text = (at: string, value: string) => `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
  const heads = ['Numéro', 'Date', 'Client', 'Échéance', 'Total TTC'].map((name, at) =>
    text(`${'ABCDE'[at] ?? ''}1`, name),
  );
  const cells = ['F1', '01/02/2026', 'Dupont', '01/03/2026'].map((value, at) => text(`${'ABCDE'[at] ?? ''}2`, value));
  const sheet = `<worksheet><sheetData><row r="1">${heads.join('')}</row><row r="2">${cells.join('')}<c r="E2" s="1"><v>100</v></c></row></sheetData></worksheet>`;
  const styles = `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="${format.replaceAll('"', '&quot;')}"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>`;
  return testZip([
    {
      name: 'xl/workbook.xml',
      bytes: utf8('<workbook xmlns:r="r"><sheets><sheet name="y" r:id="r2"/></sheets></workbook>'),
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      bytes: utf8('<Relationships><Relationship Id="r2" Target="worksheets/sheet1.xml"/></Relationships>'),
    },
    { name: 'xl/styles.xml', bytes: utf8(styles) },
    { name: 'xl/worksheets/sheet1.xml', bytes: utf8(sheet) },
  ]);
}

describe('the books are in euros: another currency is never taken for them', () => {
  it.each([
    '100,00 USD',
    '$100,00',
    'CHF 100,00',
    '100,00 £',
    '100 kr',
    '100,00 PLN',
    'US$ 100',
    '-£ 100,00',
    '100,00 Fr.',
  ])('an amount of %s is told by its currency, the one in euros beside it is read', (cell) => {
    expect(codesOf(listOf('Total TTC', cell, '120,50 €'))).toEqual([
      [null, 'amount.currency'],
      [12_050, ''],
    ]);
  });

  it.each(['Devise', 'Code devise', 'Devise facture', 'Currency code', 'Munteenheid', 'Monnaie'])(
    'a column called %s is one of currencies',
    (heading) => {
      expect(codesOf(listOf(`Total TTC;${heading}`, '100,00;CHF', '120,50;EUR'))).toEqual([
        [10_000, 'amount.currency'],
        [12_050, ''],
      ]);
    },
  );

  it.each(['Total TTC $', 'Total TTC (USD)', 'Montant TTC CHF', 'TTC £'])(
    'a column called %s is no amount in euros',
    (heading) => {
      const { isRefused, problems } = listOf(heading, '100,00');
      expect([isRefused, problems.map(({ code }) => code)]).toEqual([true, ['columns.missing']]);
    },
  );

  it.each([
    ['[$CHF-100C] #,##0.00', null],
    ['"$"#,##0.00', null],
    ['#,##0.00\\ [$£-809]', null],
    ['#,##0.00 "USD"', null],
    ['#,##0.00 "€"', 10_000],
    ['#,##0.00\\ [$€-40C]', 10_000],
    ['[$-40C]#,##0.00', 10_000],
    ['#,##0.00 [$EUR]', 10_000],
    ['#,##0.00;[Red]-#,##0.00', 10_000],
  ])('a cell of a workbook shown as %s', (format, cents) => {
    const [draft] = readFileOf('a.xlsx', workbook(format)).reading?.drafts ?? [];
    expect([draft?.grossCents, draft?.problems.map(({ code }) => code)]).toEqual([
      cents,
      cents === null ? ['amount.currency'] : [],
    ]);
  });
});
