import { expect, it } from 'vitest';
import { readOfx } from '#domain/statements/ofx';

const body = (movement: string) =>
  'OFXHEADER:100\r\nCHARSET:1252\r\n\r\n<OFX><BANKMSGSRSV1><STMTTRNRS><STMTRS><CURDEF>EUR' +
  '<BANKACCTFROM><BANKID>30004<BRANCHID>00123<ACCTID>00012345678<ACCTTYPE>CHECKING</BANKACCTFROM>' +
  `<BANKTRANLIST>${movement}</BANKTRANLIST></STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>`;

it('reads a body on one line, a decimal comma, an empty leaf and entities', () => {
  const movement =
    '<STMTTRN><TRNTYPE>CREDIT<DTPOSTED>20260316<TRNAMT>+1452,5<FITID>1<NAME>Dupont &amp; Fils &#233;<MEMO></STMTTRN>';
  const { findings, statements } = readOfx(body(movement));
  expect(findings.problems).toEqual([]);
  expect(statements).toMatchObject([
    {
      account: { iban: 'FR7630004001230001234567843' },
      entries: [{ amount: 145_250, date: '2026-03-16', name: 'Dupont & Fils é', text: null, reference: '1' }],
    },
  ]);
});

it.each([
  ['no such day', '<STMTTRN><DTPOSTED>20260231<TRNAMT>1.00</STMTTRN>', 'DTPOSTED'],
  ['a third of a cent', '<STMTTRN><DTPOSTED>20260316<TRNAMT>1.003</STMTTRN>', 'TRNAMT'],
  ['no amount', '<STMTTRN><DTPOSTED>20260316</STMTTRN>', 'TRNAMT'],
])('refuses the file for %s, and names the element', (_, movement, element) => {
  const { findings, statements } = readOfx(body(movement));
  expect(statements).toEqual([]);
  expect(findings.problems).toMatchObject([{ line: 4, params: { element } }]);
});
