import { cleanCell } from '#domain/imports/cellText';
import { Findings } from '#domain/imports/findings';
import { compactDay, commaAmount } from '#domain/imports/plainValues';
import { childrenOf, nodeAt, textAt, type XmlNode } from '#domain/imports/xmlNode';
import { checkIban } from '#domain/identifiers/iban';
import { ibanOfAccount } from '#domain/identifiers/rib';
import { checkStatements } from '#domain/statements/checkStatements';
import type { StatementsRead } from '#domain/statements/mt940';
import { ofxTree } from '#domain/statements/ofxTree';
import { plainEntry, type Balance, type BankEntry, type BankStatement } from '#domain/statements/statement';

/**
 * Reads OFX 1 (SGML, leaves without closing tags) and 2 (XML). It has no opening balance, so nothing proves that no
 * movement is missing; some French files write a decimal comma.
 *
 * @source Open Financial Exchange 1.0.2 and 2.1.1
 */
export function readOfx(text: string): StatementsRead {
  const findings = new Findings();
  const root = ofxTree(text, findings);
  const groups = ['BANKMSGSRSV1/STMTTRNRS/STMTRS', 'CREDITCARDMSGSRSV1/CCSTMTTRNRS/CCSTMTRS'];
  const nodes = root === null ? [] : groups.flatMap((path) => branches(root, path.split('/')));
  if (root !== null && nodes.length === 0) findings.note('element.missing', { element: 'STMTRS' }, root.line);
  const statements = nodes.flatMap((node) => {
    const statement = statementOf(node, findings);
    return statement === null ? [] : [statement];
  });
  checkStatements(statements, findings);
  return { statements: findings.isRefused ? [] : statements, findings };
}

function branches(node: XmlNode, path: readonly string[]): readonly XmlNode[] {
  const [first, ...rest] = path;
  return first === undefined ? [node] : childrenOf(node, first).flatMap((child) => branches(child, rest));
}

function statementOf(node: XmlNode, findings: Findings): BankStatement | null {
  const account = nodeAt(node, 'BANKACCTFROM') ?? nodeAt(node, 'CCACCTFROM');
  const number = findings.need(textAt(account, 'ACCTID'), 'ACCTID', null, node.line);
  const currency = findings.need(textAt(node, 'CURDEF')?.toUpperCase() ?? null, 'CURDEF', null, node.line);
  const entries = childrenOf(nodeAt(node, 'BANKTRANLIST'), 'STMTTRN').flatMap((entry) =>
    entryOf(entry, currency, findings),
  );
  const closing = balanceOf(nodeAt(node, 'LEDGERBAL'), findings);
  if (number === null || currency === null) return null;
  const bank = textAt(account, 'BANKID');
  const branch = textAt(account, 'BRANCHID');
  const iban = checkIban(number);
  const french = ibanOfAccount(bank ?? '', branch ?? '', number);
  return {
    line: node.line,
    account: { bank, branch, number, iban: iban.valid ? iban.normalized : (french?.iban ?? null), ribKey: null },
    ...{ currency, sequence: null, reference: null, version: null, opening: null, closing, entries },
  };
}

function balanceOf(node: XmlNode | null, findings: Findings): Balance | null {
  if (node === null) return null;
  const amount = findings.need(commaAmount(textAt(node, 'BALAMT')), 'BALAMT', textAt(node, 'BALAMT'), node.line);
  const date = compactDay(textAt(node, 'DTASOF'));
  return amount === null || date === null ? null : { cents: amount, date };
}

function entryOf(node: XmlNode, currency: string | null, findings: Findings): readonly BankEntry[] {
  if (findings.isHopeless) return [];
  const amountText = textAt(node, 'TRNAMT');
  const dateText = textAt(node, 'DTPOSTED');
  const amount = findings.need(commaAmount(amountText), 'TRNAMT', amountText, node.line);
  const date = findings.need(compactDay(dateText), 'DTPOSTED', dateText, node.line);
  // ORIGCURRENCY only tells what the sum was before the bank changed it; CURRENCY says that it was not changed.
  const text = textAt(node, 'CURRENCY/CURSYM')?.toUpperCase() ?? null;
  if (text !== null && currency !== null && text !== currency)
    findings.note('statement.currency', { text: text.slice(0, 10), currency }, node.line);
  if (amount === null || date === null) return [];
  const name = textOf(textAt(node, 'NAME', 'PAYEE/NAME'));
  const memo = textOf(textAt(node, 'MEMO'));
  return [
    {
      ...plainEntry(amount, date, node.line),
      ...{ name, text: memo, label: name, code: textAt(node, 'TRNTYPE'), reference: textAt(node, 'FITID') },
    },
  ];
}

function textOf(raw: string | null): string | null {
  const text = cleanCell(raw ?? '');
  return text === '' ? null : text;
}
