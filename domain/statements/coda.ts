import { cleanCell } from '#domain/imports/cellText';
import { Findings } from '#domain/imports/findings';
import { bankDay } from '#domain/imports/plainValues';
import { checkIban } from '#domain/identifiers/iban';
import { cents, sumCents, type Cents } from '#domain/money/cents';
import { largestAmount } from '#domain/money/parseAmount';
import { checkStatements } from '#domain/statements/checkStatements';
import { plainEntry, plainPayment, type BankEntry, type BankStatement } from '#domain/statements/statement';

/** Characters of a line of CODA. */
export const codaWidth = 128;

/** A statement with the sequence number of each movement and part, as CODA counts them. */
export type CodaStatement = BankStatement & {
  readonly debitCents: Cents;
  readonly creditCents: Cents;
  readonly sequences: readonly number[];
};

/** What a file of bank statements says; nothing is taken from a refused one. */
export type CodaReading = { readonly statements: readonly CodaStatement[]; readonly findings: Findings };

/**
 * Reads CODA (Belgium, version 2): lines of 128 columns. Detail lines explain a globalised movement and are never added
 * to the balance. The balance, the count of records and the totals of each file are checked.
 *
 * @source Febelfin, coded statement of account (CODA), version 2.6
 */
export function readCoda(lines: readonly string[]): CodaReading {
  const reader = new CodaReader();
  for (const [index, text] of lines.entries()) {
    if (reader.findings.isHopeless) break;
    if (text.trim() !== '') reader.line(text, index + 1);
  }
  reader.end(lines.length);
  checkStatements(reader.statements, reader.findings);
  return { statements: reader.findings.isRefused ? [] : reader.statements, findings: reader.findings };
}

type Open = {
  readonly line: number;
  /** Account and currency as the file writes them. */
  readonly account: string;
  readonly head: Omit<BankStatement, 'closing' | 'entries'>;
  closing: BankStatement['closing'];
  readonly movements: Movement[];
};
type Movement = {
  readonly sequence: number;
  readonly isDetail: boolean;
  readonly structured: string | null;
  readonly entry: BankEntry;
  /** Free text, line by line as it was cut: words go on from one to the next. */
  text: string;
  info: string;
  name: string;
  account: string;
  bic: string;
  clientReference: string;
  reason: string;
};

class CodaReader {
  readonly findings = new Findings();
  readonly statements: CodaStatement[] = [];
  #open: Open | null = null;
  #records = 0;
  #hasHeader = false;
  #files = 0;
  #firstOfFile = 0;

  line(raw: string, at: number): void {
    if (raw.length !== codaWidth) {
      this.findings.note('line.width', { length: raw.length, width: codaWidth }, at);
      return;
    }
    const kind = raw.slice(0, 1);
    if ('1238'.includes(kind)) this.#records += 1;
    switch (kind === '2' || kind === '3' ? raw.slice(0, 2) : kind) {
      case '0':
        return this.#header(raw, at);
      case '1':
        return this.#oldBalance(raw, at);
      case '21':
        return this.#movement(raw, at);
      case '22':
      case '23':
      case '31':
      case '32':
      case '33':
        return this.#more(raw, at);
      case '8':
        return this.#newBalance(raw, at);
      case '4':
        return;
      case '9':
        return this.#trailer(raw, at);
      default:
        this.findings.note('element.invalid', { element: 'record', text: raw.slice(0, 2) }, at);
    }
  }

  end(lines: number): void {
    if (this.#hasHeader) this.findings.note('statement.cut', { element: '9' }, lines);
    else if (this.#files === 0) this.findings.note('statement.cut', { element: '0' });
  }

  #header(raw: string, at: number): void {
    if (this.#hasHeader) this.findings.note('statement.cut', { element: '9' }, at);
    this.#hasHeader = true;
    this.#firstOfFile = this.statements.length;
    this.#records = 0;
    if (raw[127] !== '2') this.findings.note('element.invalid', { element: 'version', text: raw.slice(127) }, at);
  }

  #oldBalance(raw: string, at: number): void {
    this.#close(at);
    const { findings } = this;
    const amount = findings.need(signedAmount(raw.slice(42, 58)), 'solde / saldo', raw.slice(42, 58), at);
    const date = findings.need(bankDay(raw.slice(58, 64)), 'date', raw.slice(58, 64), at);
    const { currency, iban, number } = accountOf(raw);
    if (amount === null || date === null) return;
    const sequence = Number(raw.slice(2, 5));
    this.#open = {
      line: at,
      account: raw.slice(5, 42).trim(),
      head: {
        line: at,
        account: { iban, number, bank: null, branch: null, ribKey: null },
        currency,
        sequence: Number.isInteger(sequence) ? sequence : null,
        reference: null,
        version: null,
        opening: { cents: amount, date },
      },
      closing: null,
      movements: [],
    };
  }

  #movement(raw: string, at: number): void {
    const { findings } = this;
    const amount = findings.need(movementAmount(raw.slice(31, 47)), 'montant / bedrag', raw.slice(31, 47), at);
    const date = findings.need(bankDay(raw.slice(115, 121)), 'date', raw.slice(115, 121), at);
    const valueText = raw.slice(47, 53);
    const valueDate = valueText === '000000' ? null : findings.need(bankDay(valueText), 'date valeur', valueText, at);
    if (this.#open === null) findings.note('statement.cut', { element: '1' }, at);
    if (amount === null || date === null || this.#open === null) return;
    const isStructured = raw[61] === '1';
    const belgian = isStructured ? /^10[12](\d{12})/.exec(raw.slice(62, 115)) : null;
    this.#open.movements.push({
      sequence: Number(raw.slice(2, 6)),
      isDetail: raw.slice(6, 10) !== '0000',
      structured: belgian?.[1] ?? null,
      entry: { ...plainEntry(amount, date, at), valueDate, ...codeAndReference(raw) },
      // The three digits of its type are no words.
      text: belgian === null ? raw.slice(isStructured ? 65 : 62, 115) : '',
      ...{ info: '', name: '', account: '', bic: '', clientReference: '', reason: '' },
    });
  }

  #more(raw: string, at: number): void {
    const movement = this.#open?.movements.at(-1);
    if (movement === undefined) {
      this.findings.note('statement.cut', { element: '2.1' }, at);
      return;
    }
    switch (raw.slice(0, 2)) {
      case '22':
        movement.text += movement.structured === null ? raw.slice(10, 63) : '';
        movement.clientReference = raw.slice(63, 98);
        movement.bic = raw.slice(98, 109);
        movement.reason = raw.slice(113, 117);
        break;
      case '23':
        movement.account = raw.slice(10, 44);
        movement.name = raw.slice(47, 82);
        movement.text += movement.structured === null ? raw.slice(82, 125) : '';
        break;
      case '31':
        movement.info += raw[39] === '1' ? raw.slice(43, 113) : raw.slice(40, 113);
        break;
      default:
        movement.info += raw.startsWith('32') ? raw.slice(10, 115) : raw.slice(10, 100);
    }
  }

  #newBalance(raw: string, at: number): void {
    const open = this.#open;
    if (open === null) {
      this.findings.note('statement.cut', { element: '1' }, at);
      return;
    }
    const amount = this.findings.need(signedAmount(raw.slice(41, 57)), 'solde / saldo', raw.slice(41, 57), at);
    const date = this.findings.need(bankDay(raw.slice(57, 63)), 'date', raw.slice(57, 63), at);
    // The balance of another account: the file was put together wrongly.
    const account = raw.slice(4, 41).trim();
    if (account !== '' && account !== open.account) this.findings.need(null, 'compte / rekening', account, at);
    if (amount !== null && date !== null) open.closing = { cents: amount, date };
  }

  #trailer(raw: string, at: number): void {
    const counted = this.#records;
    this.#close(at);
    const own = this.statements.slice(this.#firstOfFile);
    this.#hasHeader = false;
    this.#files += 1;
    const total = (of: (statement: CodaStatement) => Cents) => sumCents(own.map(of));
    this.#compare('records', Number(raw.slice(16, 22)), counted, at);
    this.#compareCents(
      'débit / debet',
      amountOf(raw.slice(22, 37)),
      total(({ debitCents }) => debitCents),
      at,
    );
    this.#compareCents(
      'crédit / credit',
      amountOf(raw.slice(37, 52)),
      total(({ creditCents }) => creditCents),
      at,
    );
  }

  #compare(element: string, said: number, found: number, at: number): void {
    if (said !== found) this.findings.note('statement.count', { element, said: said || 0, found }, at);
  }

  #compareCents(element: string, said: Cents | null, found: Cents, at: number): void {
    if (said !== found) this.findings.note('statement.total', { element, said: said ?? '?', found }, at);
  }

  #close(at: number): void {
    const open = this.#open;
    this.#open = null;
    if (open === null) return;
    if (open.closing === null) this.findings.note('statement.cut', { element: '8' }, at);
    this.statements.push(statementOf(open));
  }
}

function statementOf({ closing, head, movements }: Open): CodaStatement {
  const entries: BankEntry[] = [];
  const sequences: number[] = [];
  for (const movement of movements) {
    const payment = paymentOf(movement);
    const whole = entries.at(-1);
    if (movement.isDetail && whole !== undefined) {
      entries[entries.length - 1] = { ...whole, parts: [...whole.parts, payment] };
    } else {
      entries.push({ ...movement.entry, ...payment, info: textOf(movement.info) });
      sequences.push(movement.sequence);
    }
  }
  const amounts = entries.map(({ amount }) => amount);
  return {
    ...head,
    closing,
    entries,
    sequences,
    debitCents: cents(-sumCents(amounts.filter((amount) => amount < 0))),
    creditCents: sumCents(amounts.filter((amount) => amount > 0)),
  };
}

function paymentOf({ account, bic, clientReference, entry, name, reason, structured, text }: Movement) {
  const iban = checkIban(account);
  return {
    ...plainPayment(entry.amount),
    name: textOf(name),
    iban: iban.valid ? iban.normalized : textOf(account),
    bic: textOf(bic),
    structured,
    text: textOf(text),
    endToEnd: textOf(clientReference),
    returnReason: textOf(reason),
  };
}

function codeAndReference(raw: string): Pick<BankEntry, 'code' | 'reference'> {
  return { code: textOf(raw.slice(53, 61)), reference: textOf(raw.slice(10, 31)) };
}

// Type of account: 0 Belgian number, 1 foreign number, 2 Belgian IBAN, 3 foreign IBAN.
function accountOf(raw: string) {
  const isOld = raw[1] === '0';
  const number = textOf(isOld ? raw.slice(5, 17) : raw.slice(5, 39)) ?? '';
  const iban = checkIban(number);
  const currency = (isOld ? raw.slice(18, 21) : raw.slice(39, 42)).trim();
  return { currency, number, iban: iban.valid ? iban.normalized : null };
}

/** A sign (0 credit, 1 debit) and twelve digits with three decimals. */
function signedAmount(text: string): Cents | null {
  const size = amountOf(text.slice(1));
  if (size === null || !/^[01]/.test(text)) return null;
  return cents(text.startsWith('1') && size > 0 ? -size : size);
}

// Above this it is no movement of our user; and a file of many such sums could not be added up.
function movementAmount(text: string): Cents | null {
  const amount = signedAmount(text);
  return amount !== null && Math.abs(amount) <= largestAmount ? amount : null;
}

function amountOf(digits: string): Cents | null {
  // A third decimal other than zero is no euro.
  return /^\d{14}0$/.test(digits) ? cents(Number(digits.slice(0, 14))) : null;
}

function textOf(raw: string): string | null {
  const text = cleanCell(raw);
  return text === '' ? null : text;
}
