import { Findings } from '#domain/imports/findings';
import { bankDay } from '#domain/imports/plainValues';
import { ibanOfAccount } from '#domain/identifiers/rib';
import { cents, type Cents } from '#domain/money/cents';
import { largestAmount } from '#domain/money/parseAmount';
import { checkStatements } from '#domain/statements/checkStatements';
import type { StatementsRead } from '#domain/statements/mt940';
import { plainEntry, type BankEntry, type BankStatement } from '#domain/statements/statement';

/** Characters of a record of CFONB 120. */
export const cfonbWidth = 120;

// The last character of an amount carries its sign and its last digit.
const credits = '{ABCDEFGHI';
const debits = '}JKLMNOPQR';

/**
 * Reads CFONB 120 (France): records of 120 columns, `01` old balance, `04` movement, `05` detail, `07` new balance.
 *
 * @source CFONB, relevé de compte sur support informatique, July 2004, and its annex of August 2007
 */
export function readCfonb(records: readonly string[]): StatementsRead {
  const reader = new CfonbReader();
  for (const [index, text] of records.entries()) {
    if (reader.findings.isHopeless) break;
    if (text.trim() !== '') reader.record(text, index + 1);
  }
  reader.end(records.length);
  checkStatements(reader.statements, reader.findings);
  return { statements: reader.findings.isRefused ? [] : reader.statements, findings: reader.findings };
}

class CfonbReader {
  readonly findings = new Findings();
  readonly statements: BankStatement[] = [];
  #open: (Omit<BankStatement, 'entries'> & { readonly entries: BankEntry[]; readonly key: string }) | null = null;

  record(raw: string, at: number): void {
    const code = raw.slice(0, 2);
    if (raw.length !== cfonbWidth) {
      this.findings.note('line.width', { length: raw.length, width: cfonbWidth }, at);
    } else if (code === '01') this.#oldBalance(raw, at);
    else if (code === '04') this.#movement(raw, at);
    else if (code === '05') this.#detail(raw, at);
    else if (code === '07') this.#newBalance(raw, at);
    else this.findings.need(null, 'code', raw.slice(0, 2), at);
  }

  end(records: number): void {
    if (this.#open !== null) this.findings.note('statement.cut', { element: '07' }, records);
    else if (this.statements.length === 0) this.findings.note('statement.cut', { element: '01' });
  }

  #oldBalance(raw: string, at: number): void {
    if (this.#open !== null) this.findings.note('statement.cut', { element: '07' }, at);
    const opening = this.#balance(raw, at);
    const bank = raw.slice(2, 7);
    const branch = raw.slice(11, 16);
    const number = raw.slice(21, 32);
    const french = ibanOfAccount(bank, branch, number);
    if (french === null) this.findings.need(null, 'compte', `${bank} ${branch} ${number}`, at);
    this.#open = {
      line: at,
      key: accountKey(raw),
      account: { bank, branch, number, iban: french?.iban ?? null, ribKey: french?.ribKey ?? null },
      currency: raw.slice(16, 19).trim(),
      ...{ sequence: null, reference: null, version: null, opening, closing: null, entries: [] },
    };
  }

  #movement(raw: string, at: number): void {
    const { findings } = this;
    const amount = findings.need(amountOf(raw), 'montant', raw.slice(90, 104), at);
    const date = findings.need(bankDay(raw.slice(34, 40)), 'date', raw.slice(34, 40), at);
    const valueText = raw.slice(42, 48);
    const valueDate = /^(?:\s*|0{6})$/.test(valueText)
      ? null
      : findings.need(bankDay(valueText), 'valeur', valueText, at);
    const open = this.#opened(raw, at);
    if (open === null || amount === null || date === null) return;
    const label = plain(raw.slice(48, 79));
    open.entries.push({
      ...plainEntry(amount, date, at),
      valueDate,
      ...{ label, text: label, code: plain(raw.slice(32, 34)), reference: plain(raw.slice(104, 120)) },
      returnReason: raw.slice(40, 42).trim() === '' ? null : raw.slice(40, 42).trim(),
    });
  }

  #detail(raw: string, at: number): void {
    const entry = this.#opened(raw, at)?.entries.pop();
    if (entry === undefined) {
      this.findings.note('statement.cut', { element: '04' }, at);
      return;
    }
    const detail = { code: plain(raw.slice(45, 48)), text: plain(raw.slice(48, 118)) };
    this.#open?.entries.push({ ...entry, ...knownDetail(entry, detail), details: [...entry.details, detail] });
  }

  #newBalance(raw: string, at: number): void {
    const closing = this.#balance(raw, at);
    const open = this.#opened(raw, at);
    this.#open = null;
    if (open === null) return;
    const { key: _, ...statement } = open;
    this.statements.push({ ...statement, closing });
  }

  #balance(raw: string, at: number) {
    const amount = this.findings.need(amountOf(raw), 'solde', raw.slice(90, 104), at);
    const date = this.findings.need(bankDay(raw.slice(34, 40)), 'date', raw.slice(34, 40), at);
    return amount === null || date === null ? null : { cents: amount, date };
  }

  // A record of another account in between: the file was put together wrongly.
  #opened(raw: string, at: number) {
    if (this.#open === null) this.findings.note('statement.cut', { element: '01' }, at);
    else if (this.#open.key !== accountKey(raw)) this.findings.need(null, 'compte', accountKey(raw), at);
    return this.#open;
  }
}

function knownDetail(entry: BankEntry, { code, text }: { readonly code: string; readonly text: string }) {
  if (code === 'NPY' || code === 'NBE') return { name: text };
  if (code === 'RCN') return { endToEnd: text.slice(0, 35).trim() };
  return /^(?:LIB|LCC|LC2|LCS)$/.test(code) ? { text: `${entry.text ?? ''} ${text}`.trim() } : {};
}

function accountKey(raw: string): string {
  return `${raw.slice(2, 7)} ${raw.slice(11, 16)} ${raw.slice(16, 19)} ${raw.slice(21, 32)}`;
}

function amountOf(raw: string): Cents | null {
  const text = raw.slice(90, 104);
  const last = text.slice(13);
  const digit = Math.max(credits.indexOf(last), debits.indexOf(last));
  const decimals = Number(/^\d$/.exec(raw.slice(19, 20))?.[0] ?? '2');
  if (last === '' || digit < 0 || !/^\d{13}$/.test(text.slice(0, 13))) return null;
  const size = (Number(text.slice(0, 13)) * 10 + digit) * 10 ** (2 - decimals);
  if (!Number.isSafeInteger(size) || size > largestAmount) return null;
  return cents(debits.includes(last) && size > 0 ? -size : size);
}

// Blanks inside are kept: some details are columns of their own.
function plain(raw: string): string {
  return raw.replace(/\p{Cc}/gu, ' ').trim();
}
