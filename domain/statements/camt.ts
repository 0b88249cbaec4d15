import { cleanCell } from '#domain/imports/cellText';
import { Findings } from '#domain/imports/findings';
import { isoDay, programAmount } from '#domain/imports/plainValues';
import { childrenOf, nodeAt, nodesAt, textAt, unwrapped, type XmlNode } from '#domain/imports/xmlNode';
import { cents, type Cents } from '#domain/money/cents';
import { checkStatements } from '#domain/statements/checkStatements';
import {
  plainEntry,
  plainPayment,
  type Balance,
  type BankEntry,
  type BankStatement,
  type Payment,
} from '#domain/statements/statement';

// A message has four lines of 140 signs at most, and banks join some.
const textMax = 4_000;

/** Elements that the file is read by: movements are handed over one by one, then the statement they stood in. */
export const camtElements: ReadonlySet<string> = new Set(['Ntry', 'Stmt']);

type HeldEntry = { readonly entry: BankEntry; readonly currency: string };

/**
 * Reads CAMT.053, versions 02 to 08 and later ones that keep the names, element by element as they end. What is not
 * booked is kept and marked: it is no money yet. The parts of a batch explain a movement and are never added to it.
 *
 * @source ISO 20022 BankToCustomerStatement, camt.053.001.02 to .08
 */
export class CamtReader {
  readonly findings = new Findings();
  readonly #statements: BankStatement[] = [];
  #entries: HeldEntry[] = [];

  /** Takes an element of `camtElements`. */
  take(node: XmlNode): void {
    if (node.name === 'Ntry') {
      const held = entryOf(node, this.findings);
      if (held !== null) this.#entries.push(held);
      return;
    }
    const statement = statementOf(node, this.#entries, this.findings);
    this.#entries = [];
    if (statement !== null) this.#statements.push(statement);
  }

  /** What the file holds, once its root has ended. */
  end(outer: XmlNode): readonly BankStatement[] {
    const { findings } = this;
    const root = unwrapped(outer, new Set(['Document']));
    const message = Object.values(root.attributes).find((value) => value.includes('iso:20022')) ?? '';
    const version = /camt\.053\.001\.(\d+)/.exec(message)?.[1];
    const other = /camt\.05[24]\.\d+\.\d+|pain\.\d+\.\d+\.\d+/.exec(message)?.[0];
    if (other !== undefined) findings.note('statement.other', { text: other });
    else if (root.name !== 'Document' || version === undefined)
      findings.note('format.mismatch', { format: 'CAMT.053' });
    else if (this.#statements.length === 0) findings.note('element.missing', { element: 'Stmt' }, root.line);
    const statements = this.#statements.map((statement) => ({ ...statement, version: Number(version ?? 0) }));
    checkStatements(statements, findings);
    return findings.isRefused ? [] : statements;
  }
}

function statementOf(node: XmlNode, held: readonly HeldEntry[], findings: Findings): BankStatement | null {
  const iban = textAt(node, 'Acct/Id/IBAN');
  const number = textAt(node, 'Acct/Id/Othr/Id', 'Acct/Id/PrtryAcct/Id');
  if (iban === null && number === null) findings.note('element.missing', { element: 'Acct/Id/IBAN' }, node.line);
  const balances = childrenOf(node, 'Bal');
  const opening = balanceOf(balances, ['OPBD', 'PRCD'], findings);
  const closing = balanceOf(balances, ['CLBD'], findings);
  const currency =
    textAt(node, 'Acct/Ccy') ??
    balances.map((each) => currencyOf(each)).find((each) => each !== '') ??
    held[0]?.currency;
  if (currency === undefined) {
    findings.note('element.missing', { element: 'Acct/Ccy' }, node.line);
    return null;
  }
  for (const { currency: text, entry } of held) {
    if (text !== currency) findings.note('statement.currency', { text, currency }, entry.line);
  }
  for (const balance of balances) {
    if (currencyOf(balance) !== currency)
      findings.note('statement.currency', { text: currencyOf(balance), currency }, balance.line);
  }
  if (opening === null || closing === null) {
    findings.note('statement.noBalance', { account: iban ?? number ?? '' }, node.line);
  }
  const sequence = Number(textAt(node, 'ElctrncSeqNb', 'LglSeqNb') ?? 'none');
  return {
    line: node.line,
    account: { iban: iban?.replace(/\s/g, '').toUpperCase() ?? null, number, bank: null, branch: null, ribKey: null },
    currency,
    sequence: Number.isSafeInteger(sequence) ? sequence : null,
    reference: textAt(node, 'Id'),
    version: null,
    opening,
    closing,
    entries: held.map(({ entry }) => entry),
  };
}

function balanceOf(balances: readonly XmlNode[], codes: readonly string[], findings: Findings): Balance | null {
  for (const code of codes) {
    const node = balances.find((balance) => textAt(balance, 'Tp/CdOrPrtry/Cd') === code);
    if (node === undefined) continue;
    const amount = signedAmount(node, findings, `Bal/${code}/Amt`);
    const text = textAt(node, 'Dt/Dt', 'Dt/DtTm');
    const date = findings.need(isoDay(text), `Bal/${code}/Dt`, text, node.line);
    return amount === null || date === null ? null : { cents: amount, date };
  }
  return null;
}

function entryOf(node: XmlNode, findings: Findings): HeldEntry | null {
  const amount = signedAmount(node, findings, 'Ntry/Amt');
  const dateText = textAt(node, 'BookgDt/Dt', 'BookgDt/DtTm', 'ValDt/Dt', 'ValDt/DtTm');
  const date = findings.need(isoDay(dateText), 'Ntry/BookgDt', dateText, node.line);
  if (amount === null || date === null) return null;
  const status = textAt(node, 'Sts/Cd', 'Sts') ?? 'BOOK';
  const parts = nodesAt(node, 'NtryDtls/TxDtls').map((part) => paymentOf(part, amount, findings));
  const [only] = parts;
  const entry: BankEntry = {
    ...plainEntry(amount, date, node.line),
    ...(only !== undefined && parts.length === 1 ? { ...only, amount } : {}),
    valueDate: isoDay(textAt(node, 'ValDt/Dt', 'ValDt/DtTm')),
    isBooked: status === 'BOOK',
    status,
    isReversal: /^(?:true|1)$/.test(textAt(node, 'RvslInd') ?? ''),
    reference: textAt(node, 'NtryRef', 'AcctSvcrRef'),
    code: textAt(node, 'BkTxCd/Domn/Fmly/SubFmlyCd', 'BkTxCd/Prtry/Cd'),
    label: textOf(textAt(node, 'AddtlNtryInf')),
    parts,
  };
  return { entry, currency: currencyOf(node) };
}

function paymentOf(node: XmlNode, ofEntry: Cents, findings: Findings): Payment {
  const amountNode = nodeAt(node, 'Amt') ?? nodeAt(node, 'AmtDtls/TxAmt/Amt');
  const isDebit = (textAt(node, 'CdtDbtInd') ?? (ofEntry < 0 ? 'DBIT' : 'CRDT')) === 'DBIT';
  const own =
    amountNode === null
      ? null
      : findings.need(programAmount(amountNode.text), 'TxDtls/Amt', amountNode.text, amountNode.line);
  // The other side: whoever paid when money came in, whoever was paid when it went out.
  const side = isDebit ? 'Cdtr' : 'Dbtr';
  const references = nodesAt(node, 'RmtInf/Strd/CdtrRefInf/Ref').map(({ text }) => text.trim());
  const free = nodesAt(node, 'RmtInf/Ustrd').map(({ text }) => text.trim());
  return {
    ...plainPayment(own === null ? ofEntry : isDebit ? cents(-own || 0) : own),
    name: textOf(textAt(node, `RltdPties/${side}/Pty/Nm`, `RltdPties/${side}/Nm`)),
    iban: textAt(node, `RltdPties/${side}Acct/Id/IBAN`, `RltdPties/${side}Acct/Id/Othr/Id`),
    bic: textAt(node, `RltdAgts/${side}Agt/FinInstnId/BICFI`, `RltdAgts/${side}Agt/FinInstnId/BIC`),
    structured: references.find((reference) => reference !== '') ?? null,
    text: textOf(free.join(' ').slice(0, textMax)),
    endToEnd: textAt(node, 'Refs/EndToEndId'),
    returnReason: textAt(node, 'RtrInf/Rsn/Cd', 'RtrInf/Rsn/Prtry'),
  };
}

// The direction is in the indicator, also for a reversal.
function signedAmount(node: XmlNode, findings: Findings, element: string): Cents | null {
  const text = textAt(node, 'Amt');
  // A sign beside the indicator would turn the money round.
  const amount = findings.need(text?.startsWith('-') === true ? null : programAmount(text), element, text, node.line);
  const indicator = textAt(node, 'CdtDbtInd');
  const isKnown = indicator === 'CRDT' || indicator === 'DBIT' ? indicator : null;
  const direction = findings.need(isKnown, `${element.replace(/Amt$/, '')}CdtDbtInd`, indicator, node.line);
  if (amount === null || direction === null) return null;
  return direction === 'DBIT' && amount !== 0 ? cents(-amount) : amount;
}

function currencyOf(node: XmlNode): string {
  return nodeAt(node, 'Amt')?.attributes['Ccy'] ?? '';
}

function textOf(raw: string | null): string | null {
  const text = cleanCell(raw ?? '');
  return text === '' ? null : text;
}
