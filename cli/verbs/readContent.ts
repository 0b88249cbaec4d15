import type { EInvoice } from '#domain/einvoices/eInvoice';
import { ledgerEffect } from '#domain/einvoices/eInvoice';
import { told } from '#domain/imports/plainValues';
import type { CodaStatement } from '#domain/statements/coda';
import type { BankEntry, BankStatement, Payment } from '#domain/statements/statement';
import type { StatementFormat } from '#workers/read/statements';

type Statements = readonly (BankStatement | CodaStatement)[];

/** Statements in the shape that scripts know for each format; one statement stands alone where the format allows it. */
export function statementContent(format: StatementFormat, statements: Statements): object {
  switch (format) {
    case 'camt053':
      return aloneOrAll(statements.map(camtContent));
    case 'mt940':
      return aloneOrAll(statements.map(mt940Content));
    case 'ofx':
      return aloneOrAll(statements.map(ofxContent));
    case 'coda':
      return {
        statements: statements.flatMap((statement) => ('sequences' in statement ? [codaContent(statement)] : [])),
      };
    case 'cfonb120':
      return { statements: statements.map(cfonbContent) };
  }
}

function aloneOrAll(contents: readonly object[]): object {
  const [only] = contents;
  return only !== undefined && contents.length === 1 ? only : { statements: contents };
}

function balancesOf({ closing, opening }: BankStatement) {
  return {
    openingCents: opening?.cents ?? null,
    openingDate: opening?.date ?? null,
    closingCents: closing?.cents ?? null,
    closingDate: closing?.date ?? null,
  };
}

function camtContent(statement: BankStatement): object {
  const { account, currency, entries, sequence, version } = statement;
  return {
    version,
    iban: account.iban,
    ...(account.iban === null ? { account: account.number } : {}),
    currency,
    sequence,
    ...balancesOf(statement),
    entries: entries.map((entry) => ({
      bookedCents: entry.amount,
      status: entry.status,
      reversal: entry.isReversal,
      date: entry.date,
      valueDate: entry.valueDate,
      ref: entry.reference,
      transactions: entry.parts.map(camtPayment),
    })),
  };
}

function camtPayment({ amount, endToEnd, iban, name, returnReason, structured, text }: Payment): object {
  return { cents: amount, ...told({ name, iban, structured, text, endToEnd, returnReason }) };
}

function codaContent(statement: CodaStatement): object {
  const { account, creditCents, currency, debitCents, entries, sequence, sequences } = statement;
  const parts = entries.flatMap((entry, index) =>
    entry.parts.map((part) => ({ ofSequence: sequences[index] ?? 0, ...codaPayment(part) })),
  );
  return {
    iban: account.iban,
    ...(account.iban === null ? { account: account.number } : {}),
    currency,
    statementNumber: sequence,
    ...balancesOf(statement),
    debitCents,
    creditCents,
    entries: entries.map(({ date, info, valueDate, ...entry }) => ({
      ...{ cents: entry.amount, entryDate: date, valueDate },
      ...codaPayment(entry),
      ...told({ info }),
    })),
    details: parts,
  };
}

function codaPayment({ amount, bic, iban, name, structured, text }: Payment): object {
  const counterparty = { counterpartyIban: iban, counterpartyName: name, counterpartyBic: bic };
  return { cents: amount, ...told({ structured, text, ...counterparty }) };
}

function mt940Content(statement: BankStatement): object {
  const { account, entries, reference } = statement;
  return {
    account: account.number,
    reference,
    ...balancesOf(statement),
    entries: entries.map(({ amount, code, date, info, valueDate }) => ({
      ...{ cents: amount, valueDate, entryDate: date, type: code, info: info ?? '' },
    })),
  };
}

function ofxContent({ account, closing, currency, entries }: BankStatement): object {
  return {
    currency,
    bankId: account.bank,
    branchId: account.branch,
    accountId: account.number,
    ledgerBalanceCents: closing?.cents ?? null,
    entries: entries.map(({ amount, date, name, reference, text }) => ({
      ...{ cents: amount, date, id: reference, name },
      ...told({ memo: text }),
    })),
  };
}

function cfonbContent(statement: BankStatement): object {
  const { bank, branch, iban, number, ribKey } = statement.account;
  return {
    ...{ bank, branch, account: number, ribKey, iban, currency: statement.currency },
    ...balancesOf(statement),
    entries: statement.entries.map(cfonbEntry),
  };
}

function cfonbEntry({ amount, code, date, details, label, reference, valueDate }: BankEntry): object {
  return { cents: amount, date, valueDate, interbankCode: code, label, reference, details };
}

/** An electronic invoice in the shape that scripts know. */
export function invoiceContent(invoice: EInvoice): object {
  const { buyer, seller } = invoice;
  return {
    kind: invoice.kind,
    typeCode: invoice.typeCode,
    number: invoice.number,
    issueDate: invoice.issueDate,
    dueDate: invoice.dueDate,
    currency: invoice.currency,
    netCents: invoice.net,
    taxCents: invoice.tax,
    grossCents: invoice.gross,
    prepaidCents: invoice.prepaid,
    dueCents: invoice.due,
    ledgerEffectCents: ledgerEffect(invoice),
    seller: { name: seller.name, vat: seller.vat, legal: seller.legal },
    buyer,
    paymentReference: invoice.paymentReference,
    iban: invoice.iban,
    precedingInvoice: invoice.precedingInvoice,
    vat: invoice.vat.map(({ base, category, rate, tax }) => ({
      ...{ category, rate: rate === null ? null : Number(rate), baseCents: base, taxCents: tax },
    })),
  };
}
