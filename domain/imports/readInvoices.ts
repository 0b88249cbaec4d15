import { addDays, type PlainDate } from '#domain/calendar/plainDate';
import { plainWords } from '#domain/imports/cellText';
import { NumbersOfList } from '#domain/imports/instalments';
import { isLineList, joinLines, type LineRow, type RowLine } from '#domain/imports/lineLists';
import { LineReader, type Layout } from '#domain/imports/lineReader';
import { noVatOf } from '#domain/imports/noVat';
import { paymentTermsOf } from '#domain/imports/paymentTerms';
import { readCustomer, type PhoneMemory } from '#domain/imports/readCustomer';
import type { InvoiceDraft, TableRecord } from '#domain/imports/row';
import { unitCodeOf } from '#domain/imports/unitWords';
import { documentKindOf } from '#domain/imports/words';
import { addCents, cents, negateCents, subtractCents, type Cents } from '#domain/money/cents';
import { decimal, priceOf } from '#domain/money/decimal';
import { rateMilliOf } from '#domain/einvoices/eInvoice';

/**
 * Reads the lines of a list of invoices. Every line gives a draft, a broken one too; its problems say what is wrong.
 * A number that comes twice is refused the second time, unless the line is another instalment of the same invoice.
 */
export function* readInvoices(records: Iterable<TableRecord>, layout: Layout): Generator<InvoiceDraft> {
  const numbers = new NumbersOfList();
  for (const draft of draftsOf(records, layout)) {
    const firstLine = numbers.clashOf(draft);
    yield firstLine === null ? draft : withProblem(draft, layout, firstLine);
  }
}

// Rows of a list of lines are put together first: they may stand apart.
function* draftsOf(records: Iterable<TableRecord>, layout: Layout): Generator<InvoiceDraft> {
  const phones: PhoneMemory = new Map();
  const isOfLines = isLineList(layout.mapping);
  const rows: LineRow[] = [];
  for (const record of records) {
    const line = new LineReader(record, layout);
    const draft = readInvoice(line, layout, phones);
    if (!isOfLines) yield draft;
    else rows.push({ draft, line: readRowLine(line) });
  }
  yield* joinLines(rows);
}

function readRowLine(line: LineReader): RowLine {
  const rate = line.decimal('vatRate');
  const milli = rate === null ? null : rateMilliOf(rate.startsWith('0.') ? null : rate);
  return {
    quantity: line.decimal('quantity'),
    unit: unitCodeOf(line.text('unit') ?? ''),
    unitPrice: line.decimal('unitPrice'),
    // A spreadsheet writes 20 % as 0.2.
    rateMilli: rate?.startsWith('0.') === true ? (priceOf(rate, decimal('1000')) ?? null) : milli,
    net: line.amount('lineNetCents'),
    noVat: noVatOf(line.cells),
  };
}

function readInvoice(line: LineReader, layout: Layout, phones: PhoneMemory): InvoiceDraft {
  if (line.hasExtraCells) line.note('row.tooManyCells', null, { count: layout.width });
  const number = line.text('number');
  const customer = readCustomer(line, layout.country, phones);
  const date = line.date('date');
  const amounts = readAmounts(line);
  const dueDate = readDueDate(line, date);

  if (isTotalLine(number, date, customer.name)) line.note('row.totalLine', null);
  else noteMissing(line, { number, date, name: customer.name, kind: amounts.kind, dueDate });

  return {
    line: line.line,
    kind: amounts.kind,
    number,
    date,
    dueDate,
    customer,
    netCents: amounts.net,
    taxCents: amounts.tax,
    grossCents: amounts.gross,
    dueCents: amounts.due,
    paymentReference: line.text('paymentReference'),
    label: line.text('label'),
    problems: line.problems,
  };
}

type Amounts = {
  readonly kind: InvoiceDraft['kind'];
  readonly net: Cents | null;
  readonly tax: Cents | null;
  readonly gross: Cents | null;
  readonly due: Cents | null;
};

function readAmounts(line: LineReader): Amounts {
  const stated = documentKindOf(line.text('type') ?? '');
  const currency = line.text('currency');
  if (currency !== null && !/^(EUR|€|euros?)$/i.test(currency))
    line.note('amount.currency', 'currency', { text: currency });

  let net = line.amount('netCents');
  let tax = line.amount('taxCents');
  let gross = line.amount('grossCents') ?? fromSides(line);
  const hasBrokenAmount = line.problems.some(({ code }) => code.startsWith('amount.'));
  if (gross === null && net !== null && tax !== null && !line.hasProblemWith('grossCents')) gross = addCents(net, tax);
  if (net !== null && tax !== null && gross !== null && addCents(net, tax) !== gross) {
    line.note('total.mismatch', 'grossCents', { net, tax, gross });
  }

  let due = line.amount('dueCents');
  const paid = line.amount('paidCents');
  if (due === null && paid !== null && gross !== null) due = subtractCents(gross, absolute(paid, gross));

  const isCredit = stated === 'creditNote' || (stated === null && gross !== null && gross < 0);
  if (isCredit && gross !== null && gross > 0) {
    // Some programs print credit notes without a sign and leave it to the word.
    [net, tax, gross, due] = [
      flip(net),
      flip(tax),
      negateCents(gross),
      due === null || due <= 0 ? due : negateCents(due),
    ];
  }
  if (stated === 'invoice' && gross !== null && gross < 0) line.note('invoice.negative', 'grossCents', { gross });
  if (gross === 0) line.note('amount.zero', 'grossCents');
  if (gross === null && !hasBrokenAmount) line.note('amount.missing', 'grossCents');
  if (gross !== null && due !== null && !isBetween(due, gross)) line.note('due.outOfRange', 'dueCents', { due, gross });

  return { kind: isCredit || (gross !== null && gross < 0) ? 'creditNote' : 'invoice', net, tax, gross, due };
}

// Accounting files write what the customer owes under debit, and a credit note under credit.
function fromSides(line: LineReader): Cents | null {
  const debit = line.amount('debit');
  const credit = line.amount('credit');
  return debit === null && credit === null ? null : cents((debit ?? 0) - (credit ?? 0));
}

function readDueDate(line: LineReader, date: PlainDate | null): PlainDate | null {
  const written = line.text('dueDate') ?? '';
  const text = plainWords(written);
  const terms = /^(\d{1,3}) ?(?:j|jours?|days?|dagen|d)(?: date (?:de )?facture| net)?$/.exec(text);
  if (date !== null && terms !== null) return addDays(date, Number(terms[1]));
  if (date !== null && /^(comptant|a reception|reception|contant|on receipt|immediate)$/.test(text)) return date;

  // "45 jours fin de mois" is no date yet: the plan counts it.
  if (paymentTermsOf(written) !== null) return null;
  const dueDate = line.date('dueDate');
  if (dueDate !== null && date !== null && dueDate < date)
    line.note('dueDate.beforeDate', 'dueDate', { date, dueDate });
  return dueDate;
}

function noteMissing(
  line: LineReader,
  found: Pick<InvoiceDraft, 'number' | 'date' | 'kind' | 'dueDate'> & { readonly name: string | null },
): void {
  const note = (field: 'number' | 'date' | 'dueDate' | 'customer', value: string | null) => {
    if (value === null && !line.hasProblemWith(field)) line.note(`${field}.missing`, field);
  };
  note('number', found.number);
  note('date', found.date);
  if (found.kind === 'invoice') note('dueDate', found.dueDate);
  note('customer', found.name);
}

// The last line of many exports adds up the columns: it is no invoice.
function isTotalLine(number: string | null, date: PlainDate | null, name: string | null): boolean {
  if (date !== null) return false;
  const words = [number, name].filter((text) => text !== null).map(plainWords);
  return (
    words.length > 0 &&
    words.every((text) => /^(sous |grand )?(total|totaux|totaal|totals|algemeen totaal)( general)?$/.test(text))
  );
}

function withProblem(draft: InvoiceDraft, layout: Layout, firstLine: number): InvoiceDraft {
  const column = layout.mapping.number;
  return {
    ...draft,
    problems: [
      ...draft.problems,
      {
        line: draft.line,
        column: column === undefined ? null : column + 1,
        field: 'number',
        code: 'number.usedTwice',
        params: { number: draft.number ?? '', firstLine },
      },
    ],
  };
}

function flip(amount: Cents | null): Cents | null {
  return amount === null ? null : negateCents(amount);
}

function absolute(paid: Cents, gross: Cents): Cents {
  return cents(Math.sign(gross) * Math.abs(paid));
}

function isBetween(due: Cents, gross: Cents): boolean {
  return gross >= 0 ? due >= 0 && due <= gross : due <= 0 && due >= gross;
}
