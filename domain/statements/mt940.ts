import { dateOf, daysBetween, yearOf, type PlainDate } from '#domain/calendar/plainDate';
import { cleanCell } from '#domain/imports/cellText';
import { Findings } from '#domain/imports/findings';
import { commaAmount } from '#domain/imports/plainValues';
import { checkIban } from '#domain/identifiers/iban';
import { checkOgm } from '#domain/identifiers/structuredReference';
import { cents, type Cents } from '#domain/money/cents';
import { checkStatements } from '#domain/statements/checkStatements';
import { plainEntry, type Balance, type BankEntry, type BankStatement } from '#domain/statements/statement';

export type StatementsRead = { readonly statements: readonly BankStatement[]; readonly findings: Findings };

type Field = { readonly tag: string; readonly line: number; readonly lines: string[] };

/**
 * Reads MT940, with or without the envelope of SWIFT. `RC` takes a credit back and is a debit, `RD` the other way round;
 * the day of entry has no year and is the one nearest to the value date.
 *
 * @source SWIFT MT940 Customer Statement Message, fields 20 to 65
 */
export function readMt940(lines: readonly string[]): StatementsRead {
  const reader = new Mt940Reader();
  for (const field of fieldsOf(lines)) {
    if (reader.findings.isHopeless) break;
    reader.field(field);
  }
  reader.end();
  checkStatements(reader.statements, reader.findings);
  return { statements: reader.findings.isRefused ? [] : reader.statements, findings: reader.findings };
}

function* fieldsOf(lines: readonly string[]): Generator<Field> {
  let open: Field | null = null;
  for (const [index, raw] of lines.entries()) {
    const text = raw.replace(/^(?:\{[1-35][^}]*\}+)*\{4:\s*/, '').trimEnd();
    const match = /^:(\d{2}[A-Z]?):(.*)$/.exec(text);
    if (match !== null) {
      if (open !== null) yield open;
      open = { tag: match[1] ?? '', line: index + 1, lines: [match[2] ?? ''] };
    } else if (/^-\}?/.test(text) && /^-\}?(?:\{5:.*)?$/.test(text)) {
      if (open !== null) yield open;
      open = { tag: '-', line: index + 1, lines: [] };
    } else if (open !== null) {
      open.lines.push(text);
    }
  }
  if (open !== null) yield open;
}

type Open = {
  readonly line: number;
  readonly reference: string | null;
  account: string | null;
  sequence: number | null;
  currency: string | null;
  opening: Balance | null;
  closing: Balance | null;
  readonly entries: BankEntry[];
};

class Mt940Reader {
  readonly findings = new Findings();
  readonly statements: BankStatement[] = [];
  #open: Open | null = null;

  field({ line, lines, tag }: Field): void {
    const text = lines[0]?.trim() ?? '';
    if (tag === '20') {
      this.#close(line);
      this.#open = {
        ...{ line, reference: text === '' ? null : text, account: null, sequence: null, currency: null },
        ...{ opening: null, closing: null, entries: [] },
      };
      return;
    }
    const open = this.#open;
    if (open === null) {
      if (tag !== '-') this.findings.note('statement.cut', { element: ':20:' }, line);
      return;
    }
    switch (tag) {
      case '25':
      case '25P':
        open.account = text;
        break;
      case '28':
      case '28C':
        open.sequence = /^\d{1,9}/.test(text) ? Number(/^\d{1,9}/.exec(text)?.[0]) : null;
        break;
      case '60F':
      case '60M':
        open.opening = this.#balance(open, tag, text, line);
        break;
      case '61':
        this.#movement(open, lines, line);
        break;
      case '86':
        this.#information(open, lines);
        break;
      case '62F':
      case '62M':
        open.closing = this.#balance(open, tag, text, line);
        break;
      case '-':
        this.#close(line);
        break;
      default:
      // Forward balances and notes of the bank: nothing of them is a movement.
    }
  }

  end(): void {
    this.#close(null);
    if (this.statements.length === 0) this.findings.note('statement.cut', { element: ':20:' });
  }

  #balance(open: Open, tag: string, text: string, line: number): Balance | null {
    const match = /^([CD])(\d{6})([A-Z]{3})([\d,]+)$/.exec(text);
    const date = swiftDay(match?.[2] ?? '');
    const size = commaAmount(match?.[4] ?? null);
    if (match === null || date === null || size === null) {
      this.findings.need(null, `:${tag}:`, text, line);
      return null;
    }
    const currency = match[3] ?? '';
    if (open.currency !== null && open.currency !== currency) {
      this.findings.note('statement.currency', { text: currency, currency: open.currency }, line);
    }
    open.currency = currency;
    return { cents: signed(size, match[1] === 'D'), date };
  }

  #movement(open: Open, lines: readonly string[], line: number): void {
    const text = lines[0] ?? '';
    const match = /^(\d{6})(\d{4})?(RC|RD|C|D)([A-Z])?(\d{1,15},\d{0,2})([A-Z][A-Z0-9]{3})(.{0,40})$/.exec(text);
    const valueDate = swiftDay(match?.[1] ?? '');
    const size = commaAmount(match?.[5] ?? null);
    const date = valueDate === null ? null : entryDay(match?.[2], valueDate);
    if (match === null || valueDate === null || size === null || date === null) {
      this.findings.need(null, ':61:', text, line);
      return;
    }
    const [ours = '', banks = ''] = (match[7] ?? '').split('//');
    const isDebit = match[3] === 'D' || match[3] === 'RC';
    open.entries.push({
      ...plainEntry(signed(size, isDebit), date, line),
      valueDate,
      isReversal: match[3] === 'RC' || match[3] === 'RD',
      code: (match[6] ?? '').slice(1),
      reference: textOf(banks) ?? (ours.trim() === 'NONREF' ? null : textOf(ours)),
      endToEnd: ours.trim() === 'NONREF' ? null : textOf(ours),
      // What stands below the line is more of the bank's words.
      info: textOf(lines.slice(1, linesMax).join(' ').slice(0, lettersMax)),
    });
  }

  #information(open: Open, lines: readonly string[]): void {
    const entry = open.entries.pop();
    if (entry === undefined) return;
    open.entries.push({ ...entry, ...informationOf(lines) });
  }

  #close(line: number | null): void {
    const open = this.#open;
    this.#open = null;
    if (open === null) return;
    const { account, closing, currency, entries, opening, reference, sequence } = open;
    if (account === null) this.findings.note('statement.cut', { element: ':25:' }, line);
    if (opening === null) this.findings.note('statement.cut', { element: ':60F:' }, line);
    if (closing === null) this.findings.note('statement.cut', { element: ':62F:' }, line);
    // Some banks write the currency behind the account.
    const iban = checkIban((account ?? '').replace(/[A-Z]{3}$/, ''));
    this.statements.push({
      line: open.line,
      account: {
        ...{ iban: iban.valid ? iban.normalized : null, number: account, bank: null, branch: null, ribKey: null },
      },
      ...{ currency: currency ?? '', sequence, reference, version: null, opening, closing, entries },
    });
  }
}

// Six lines of 65 are allowed; some banks write more.
const linesMax = 40;
const lettersMax = 4_000;

// Sub-fields `?20` and on, where the bank uses them; otherwise the words as they stand.
function informationOf(lines: readonly string[]): Partial<BankEntry> {
  const joined = lines.slice(0, linesMax).join('\n').slice(0, lettersMax);
  const parts = [...joined.replaceAll('\n', '').matchAll(/\?(\d{2})([^?]*)/g)];
  if (parts.length < 2 || !/^\d{3}\?/.test(joined)) {
    const text = textOf(joined.replaceAll('\n', ' '));
    return { text, info: text, structured: belgianIn(text ?? '') };
  }
  const of = (test: (code: number) => boolean, glue: string) =>
    textOf(parts.flatMap(([, code, text]) => (test(Number(code)) ? [text ?? ''] : [])).join(glue));
  const text = of((code) => (code >= 20 && code <= 29) || (code >= 60 && code <= 63), '');
  const iban = checkIban(of((code) => code === 31, '') ?? '');
  return {
    text,
    info: text,
    label: of((code) => code === 0, ''),
    name: of((code) => code === 32 || code === 33, ''),
    bic: of((code) => code === 30, ''),
    iban: iban.valid ? iban.normalized : null,
    structured: belgianIn(text ?? ''),
  };
}

function belgianIn(text: string): string | null {
  const found = /\+{3}\s?\d{3}\/?\d{4}\/?\d{5}\s?\+{3}/.exec(text);
  const checked = checkOgm(found?.[0] ?? '');
  return checked.valid ? checked.normalized : null;
}

function signed(size: Cents, isDebit: boolean): Cents {
  return isDebit && size > 0 ? cents(-size) : size;
}

function swiftDay(text: string): PlainDate | null {
  const match = /^(\d{2})(\d{2})(\d{2})$/.exec(text);
  return match === null ? null : dateOf(2000 + Number(match[1]), Number(match[2]), Number(match[3]));
}

// Month and day only: around New Year the year is the one that brings it nearest to the value date.
function entryDay(text: string | undefined, valueDate: PlainDate): PlainDate | null {
  if (text === undefined) return valueDate;
  const year = yearOf(valueDate);
  const days = [year - 1, year, year + 1].flatMap((each) => {
    const day = dateOf(each, Number(text.slice(0, 2)), Number(text.slice(2)));
    return day === null ? [] : [day];
  });
  const distance = (day: PlainDate) => Math.abs(daysBetween(valueDate, day));
  return days.toSorted((a, b) => distance(a) - distance(b))[0] ?? null;
}

function textOf(raw: string): string | null {
  const text = cleanCell(raw);
  return text === '' ? null : text;
}
