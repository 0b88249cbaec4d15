import { parseDate } from '#domain/calendar/parseDate';
import { LineReader, type Layout } from '#domain/imports/lineReader';
import type { ImportProblem } from '#domain/imports/problem';
import type { BankRow, TableRecord } from '#domain/imports/row';
import { cents, type Cents } from '#domain/money/cents';

/** One line of a bank list: a movement, or only problems. */
export type BankLine = { readonly row: BankRow | null; readonly problems: readonly ImportProblem[] };

/** Reads the lines of a bank list: one signed amount, or debit and credit in two columns. */
export function* readBank(records: Iterable<TableRecord>, layout: Layout): Generator<BankLine> {
  for (const record of records) {
    const line = new LineReader(record, layout);
    yield { row: readMovement(line, layout), problems: line.problems };
  }
}

function readMovement(line: LineReader, layout: Layout): BankRow | null {
  if (line.hasExtraCells) line.note('row.tooManyCells', null, { count: layout.width });
  const date = line.date('date');
  if (date === null && !line.hasProblemWith('date')) line.note('date.missing', 'date');
  const currency = line.text('currency');
  if (currency !== null && !/^(EUR|€|euros?)$/i.test(currency))
    line.note('amount.currency', 'currency', { text: currency });
  const amount = movementOf(line);
  if (amount === null && line.problems.every(({ code }) => !code.startsWith('amount.'))) {
    line.note('amount.missing', 'grossCents');
  }
  const valueText = line.text('valueDate');
  const value = valueText === null ? null : parseDate(valueText, layout.dateOrder);
  if (date === null || amount === null || line.problems.length > 0) return null;

  return {
    line: line.line,
    date,
    valueDate: value?.ok === true ? value.value : null,
    cents: amount,
    counterparty: line.text('customer'),
    counterpartyIban: line.text('counterpartyIban'),
    label: line.text('label'),
    structured: line.text('paymentReference'),
  };
}

// Money that comes in is above zero; banks write debits with or without a sign.
function movementOf(line: LineReader): Cents | null {
  const amount = line.amount('grossCents');
  if (amount !== null) return amount;
  const debit = line.amount('debit');
  const credit = line.amount('credit');
  if (debit === null && credit === null) return null;
  // Money that goes out and comes in on one line: nobody can say which of the two is meant.
  if (debit !== null && credit !== null && debit !== 0 && credit !== 0) {
    line.note('amount.invalid', 'debit', { text: `${line.text('debit') ?? ''} / ${line.text('credit') ?? ''}` });
    return null;
  }
  return cents(Math.abs(credit ?? 0) - Math.abs(debit ?? 0));
}
