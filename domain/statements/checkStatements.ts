import { checkIban } from '#domain/identifiers/iban';
import { isMiscopied } from '#domain/identifiers/structuredReference';
import type { Findings } from '#domain/imports/findings';
import type { BankStatement } from '#domain/statements/statement';
import { addCents, sumCents } from '#domain/money/cents';

/**
 * Checks that each statement adds up (opening balance and booked movements make the closing balance), that the parts of
 * a batch make its amount, and that statements of one account follow each other. What does not add up refuses the file;
 * a gap or an overlap is said.
 */
export function checkStatements(statements: readonly BankStatement[], findings: Findings): void {
  const lastOf = new Map<string, BankStatement>();
  for (const statement of statements) {
    checkAccount(statement, findings);
    checkCurrency(statement, findings);
    checkBalance(statement, findings);
    checkReferences(statement, findings);
    checkPayers(statement, findings);
    checkParts(statement, findings);
    const key = `${accountName(statement)} ${statement.currency}`;
    const before = lastOf.get(key);
    if (before !== undefined) checkFollows(before, statement, findings);
    lastOf.set(key, statement);
  }
}

/** The name under which a bank knows the account: IBAN, else number. */
export function accountName({ account }: Pick<BankStatement, 'account'>): string {
  return account.iban ?? [account.bank, account.branch, account.number].filter((part) => part !== null).join(' ');
}

function checkAccount({ account, line }: BankStatement, findings: Findings): void {
  const text = (account.iban ?? account.number ?? '').slice(0, 40);
  if (isMiscopiedIban(text)) findings.note('iban.invalid', { text }, line);
}

function isMiscopiedIban(text: string): boolean {
  return /^[A-Z]{2}\d{2}[A-Z0-9]{8,}$/.test(text) && !checkIban(text).valid;
}

// Every account once: the same payers come again and again.
function checkPayers({ entries }: BankStatement, findings: Findings): void {
  const seen = new Set<string>();
  for (const { iban, line, parts } of entries) {
    for (const each of [iban, ...parts.map((part) => part.iban)]) {
      const text = each?.slice(0, 40) ?? '';
      if (seen.has(text)) continue;
      seen.add(text);
      if (isMiscopiedIban(text)) findings.note('iban.invalid', { text }, line);
    }
  }
}

function checkCurrency({ currency, line }: BankStatement, findings: Findings): void {
  if (currency !== '' && currency !== 'EUR') findings.note('statement.foreign', { text: currency.slice(0, 10) }, line);
}

// Banks hand on what the payer typed: a number that only looks like a reference is said, never refused.
function checkReferences({ entries }: BankStatement, findings: Findings): void {
  for (const { line, parts, structured } of entries) {
    for (const text of new Set([structured, ...parts.map((part) => part.structured)])) {
      if (text !== null && isMiscopied(text)) findings.note('reference.invalid', { text: text.slice(0, 40) }, line);
    }
  }
}

function checkBalance({ closing, entries, line, opening }: BankStatement, findings: Findings): void {
  const pending = entries.filter(({ isBooked }) => !isBooked).length;
  if (pending > 0) findings.note('statement.pending', { count: pending }, line);
  if (opening === null || closing === null) return;
  const movements = sumCents(entries.filter(({ isBooked }) => isBooked).map(({ amount }) => amount));
  const reckoned = addCents(opening.cents, movements);
  if (reckoned === closing.cents) return;
  findings.note('statement.balance', { opening: opening.cents, movements, reckoned, closing: closing.cents }, line);
}

function checkParts({ entries }: BankStatement, findings: Findings): void {
  for (const { amount, line, parts } of entries) {
    const total = sumCents(parts.map((part) => part.amount));
    // Charges may be taken out of a payment, alone or in a batch: said, never refused. What is booked is the entry.
    if (parts.length > 0 && total !== amount) findings.note('statement.parts', { amount, total }, line);
  }
}

function checkFollows(before: BankStatement, after: BankStatement, findings: Findings): void {
  const [end, start] = [before.closing, after.opening];
  if (end === null || start === null) return;
  const account = accountName(after);
  const isOverlap = after.closing !== null && start.date < end.date && after.closing.date <= end.date;
  if (isOverlap) findings.note('statement.overlap', { account, date: start.date }, after.line);
  else if (end.cents !== start.cents) {
    const params = { account, date: end.date, next: start.date, closing: end.cents, opening: start.cents };
    findings.note('statement.gap', params, after.line);
  }
}
