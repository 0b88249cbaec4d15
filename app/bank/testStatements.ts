import { addDays, plainDate } from '#domain/calendar/plainDate';

/** A transfer of a made-up statement; euros, below zero: it left the account. */
export type TestTransfer = {
  readonly amount: number;
  readonly name?: string;
  readonly iban?: string;
  readonly text?: string;
  readonly structured?: string;
  readonly on?: string;
  /** ISO code of why it came back. */
  readonly returned?: string;
};

/** A CAMT.053 statement of these transfers, as a bank writes it. */
export function camtOf(
  transfers: readonly TestTransfer[],
  {
    opening = 5_000,
    account = 'FR7630006000011234567890189',
    openedOn,
  }: { readonly opening?: number; readonly account?: string; readonly openedOn?: string } = {},
): string {
  const days = transfers.map(({ on = '2026-05-10' }) => on).toSorted();
  const first = openedOn === undefined ? addDays(plainDate(days[0] ?? '2026-05-10'), -1) : plainDate(openedOn);
  const closing = transfers.reduce((sum, { amount }) => sum + Math.round(amount * 100), opening * 100);
  return `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt><GrpHdr><MsgId>M</MsgId></GrpHdr><Stmt>
<Id>S</Id><Acct><Id><IBAN>${account}</IBAN></Id><Ccy>EUR</Ccy></Acct>
${balance('OPBD', opening * 100, first)}${balance('CLBD', closing, days.at(-1) ?? first)}
${transfers.map(entry).join('\n')}
</Stmt></BkToCstmrStmt></Document>`;
}

function balance(code: string, cents: number, on: string): string {
  return `<Bal><Tp><CdOrPrtry><Cd>${code}</Cd></CdOrPrtry></Tp>${amountOf(cents)}<Dt><Dt>${on}</Dt></Dt></Bal>`;
}

function amountOf(cents: number): string {
  const sign = cents < 0 ? 'DBIT' : 'CRDT';
  return `<Amt Ccy="EUR">${decimal(Math.abs(cents))}</Amt><CdtDbtInd>${sign}</CdtDbtInd>`;
}

function entry({ amount, iban, name, on = '2026-05-10', returned, structured, text }: TestTransfer): string {
  const side = amount < 0 ? 'Cdtr' : 'Dbtr';
  const cents = Math.round(amount * 100);
  const party = name === undefined ? '' : `<${side}><Pty><Nm>${name}</Nm></Pty></${side}>`;
  const account = iban === undefined ? '' : `<${side}Acct><Id><IBAN>${iban}</IBAN></Id></${side}Acct>`;
  const free = text === undefined ? '' : `<Ustrd>${text}</Ustrd>`;
  const reference = structured === undefined ? '' : `<Strd><CdtrRefInf><Ref>${structured}</Ref></CdtrRefInf></Strd>`;
  const reason = returned === undefined ? '' : `<RtrInf><Rsn><Cd>${returned}</Cd></Rsn></RtrInf>`;
  return `<Ntry>${amountOf(cents)}<Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>${on}</Dt></BookgDt><NtryDtls><TxDtls>
${amountOf(cents)}<RltdPties>${party}${account}</RltdPties><RmtInf>${reference}${free}</RmtInf>${reason}</TxDtls></NtryDtls></Ntry>`;
}

// Cents as a file writes them: the last two digits after the point.
function decimal(cents: number): string {
  const digits = String(cents).padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
