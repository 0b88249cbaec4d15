import { expect, it } from 'vitest';
import { readFileOf } from '#workers/read/readFile';
import { testZip } from '#workers/read/testZip';

const utf8 = (text: string) => new TextEncoder().encode(text);
const cell = (reference: string, value: string, more = '') => `<c r="${reference}"${more}><v>${value}</v></c>`;
const text = (reference: string, value: string) => `<c r="${reference}" t="inlineStr"><is><t>${value}</t></is></c>`;

/** A workbook with one sheet; column B is styled as a date, column C is not. */
function workbook(rows: readonly string[], properties = ''): Uint8Array {
  const sheet = `<worksheet><sheetData>${rows.map((cells, index) => `<row r="${index + 1}">${cells}</row>`).join('')}</sheetData></worksheet>`;
  const header = `<workbook xmlns:r="r"><workbookPr ${properties}/><sheets>`;
  return testZip([
    { name: '[Content_Types].xml', bytes: utf8('<Types/>') },
    {
      name: 'xl/workbook.xml',
      bytes: utf8(`${header}<sheet name="x" state="hidden" r:id="r1"/><sheet name="y" r:id="r2"/></sheets></workbook>`),
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      bytes: utf8('<Relationships><Relationship Id="r2" Target="/xl/worksheets/liste.xml"/></Relationships>'),
    },
    {
      name: 'xl/styles.xml',
      bytes: utf8('<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>'),
    },
    { name: 'xl/sharedStrings.xml', bytes: utf8('<sst><si><r><t>Dupont </t></r><r><t>et fils</t></r></si></sst>') },
    { name: 'xl/worksheets/liste.xml', bytes: utf8(sheet) },
  ]);
}
const header = ['Numéro', 'Date', 'Échéance', 'Client', 'TTC']
  .map((name, index) => text(`${'ABCDE'[index] ?? ''}1`, name))
  .join('');
const row = (amount: string, formula = '') =>
  text('A2', 'F-1') +
  cell('B2', '46053', ' s="1"') +
  cell('C2', '46083') +
  cell('D2', '0', ' t="s"') +
  `<c r="E2">${formula}<v>${amount}</v></c>`;

it('reads the first visible sheet: days, shared text, and what a formula came to', () => {
  const { isRefused, problems, reading } = readFileOf(
    'a.xlsx',
    workbook([header, row('371.58300000000003', '<f>SUM(A1)</f>')]),
  );
  expect([isRefused, problems]).toEqual([false, [expect.objectContaining({ code: 'amount.tooManyDecimals' })]]);
  const [draft] =
    readFileOf('a.xlsx', workbook([header, row('371.58999999999997', '<f>1+1</f>')])).reading?.drafts ?? [];
  expect(draft).toMatchObject({ number: 'F-1', date: '2026-01-31', dueDate: '2026-03-02', grossCents: 37_159 });
  expect(draft?.customer.name).toBe('Dupont et fils');
  expect(reading?.headerLine).toBe(1);
});

it('counts days from 1904 where the workbook says so', () => {
  const [draft] = readFileOf('a.xlsx', workbook([header, row('12')], 'date1904="1"')).reading?.drafts ?? [];
  expect(draft).toMatchObject({ date: '2030-02-01', grossCents: 1_200 });
});

it('says what a workbook without a sheet lacks', () => {
  const bytes = testZip([{ name: 'xl/workbook.xml', bytes: utf8('<workbook><sheets/></workbook>') }]);
  expect(readFileOf('a.xlsx', bytes).problems).toMatchObject([{ code: 'workbook.broken' }]);
});
