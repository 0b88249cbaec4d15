import { isWanted, tableOf, type ListMaking } from '#app/accounting/exportRequest';
import { letteringOfBook, linesByCustomer } from '#app/accounting/lettering';
import { readBook } from '#app/accounting/readBook';
import { dueDatesOn } from '#app/accounting/dueDates';
import { inSlices } from '#app/slices';
import { moveEntries, type Book, type BookCustomer, type BookLine, type Lettering } from '#domain/accounting/book';
import type { PlainDate } from '#domain/calendar/plainDate';
import type { ExportTable, TableRow } from '#domain/exports/table';

type Folding = {
  readonly book: Book;
  readonly from: PlainDate | null;
  readonly moves: ReadonlySet<string>;
  readonly lettering: ReadonlyMap<string, Lettering>;
  readonly dueDates: ReadonlyMap<string, PlainDate>;
  readonly words: ListMaking['words'];
};

/** The customers' ledger: every movement of every customer with his balance after it, and its matching letter. */
export async function ledgerTable(making: ListMaking): Promise<ExportTable> {
  const { ctx, millis, request, words } = making;
  const book = await readBook(ctx, request.to, millis);
  const byCustomer = linesByCustomer(book);
  const lettering = await letteringOfBook(byCustomer, millis);
  const folding: Folding = {
    ...{ book, from: request.from, moves: moveEntries(book.lines), lettering, words },
    dueDates: dueDatesOn(ctx, request.to),
  };
  const wanted = [...book.customers.values()]
    .filter(({ id }) => isWanted(making, id))
    .toSorted((a, b) => (a.number < b.number ? -1 : 1));
  const rows: TableRow[] = [];
  const sums = { debit: 0, credit: 0 };
  await inSlices(millis, wanted, (customer) => {
    for (const row of rowsOf(folding, customer, byCustomer.get(customer.id) ?? [], sums)) rows.push(row);
  });
  const total = [words.total, ...Array<null>(6).fill(null), sums.debit, sums.credit, sums.debit - sums.credit];
  return tableOf(making, columnsOf(words), rows, {
    total: [...total, null, null, null],
    // Debit, credit and what they leave.
    ...{ groupedBy: 2, balance: { plus: 7, minus: 8, column: 9 } },
  });
}

function columnsOf(words: Folding['words']) {
  return [
    [words.customerNumber, 'text', 2],
    [words.customer, 'text', 5],
    [words.date, 'date', 3],
    [words.journal, 'text', 1.6],
    [words.piece, 'text', 3.5],
    [words.label, 'text', 4],
    [words.due, 'date', 3],
    [words.debit, 'amount', 3],
    [words.credit, 'amount', 3],
    [words.balance, 'amount', 3],
    [words.letter, 'text', 2],
    [words.letterOn, 'date', 3],
    [words.written, 'date', 3],
  ] as const;
}

function rowsOf(
  folding: Folding,
  { name, number }: BookCustomer,
  lines: readonly BookLine[],
  sums: { debit: number; credit: number },
): readonly TableRow[] {
  const { from, moves } = folding;
  const account = lines
    .filter(({ account, entryId, itemId }) => account === 'customers' && itemId !== null && !moves.has(entryId))
    .toSorted(byDay);
  const before = account.filter(({ effectiveOn }) => from !== null && effectiveOn < from);
  let balance = before.reduce((sum, { amount }) => sum + amount, 0);
  const opening: TableRow[] = [];
  if (from !== null && balance !== 0) {
    add(sums, balance);
    const sides = [balance > 0 ? balance : null, balance < 0 ? -balance : null];
    opening.push([number, name, from, 'AN', '', folding.words.opening, null, ...sides, balance, null, null, null]);
  }
  return [
    ...opening,
    ...account.slice(before.length).map((line): TableRow => {
      balance += line.amount;
      add(sums, line.amount);
      return [number, name, ...movement(folding, line, balance)];
    }),
  ];
}

function movement({ book, dueDates, lettering, words }: Folding, line: BookLine, balance: number): TableRow {
  const { amount, documentId, effectiveOn, itemId, kind, recordedOn } = line;
  const document = documentId === null ? undefined : book.documents.get(documentId);
  const item = itemId === null ? undefined : book.items.get(itemId);
  const dueOn = kind === 'invoice' ? (dueDates.get(itemId ?? '') ?? item?.dueOn ?? null) : null;
  const letter = itemId === null ? undefined : lettering.get(itemId);
  const piece = document?.number ?? '';
  return [
    ...[effectiveOn, journalOf(line), piece, `${words.kinds[kind]} ${piece}`.trim(), dueOn],
    ...[amount > 0 ? amount : null, amount < 0 ? -amount : null, balance],
    ...[letter?.letter ?? null, letter?.on ?? null, recordedOn],
  ];
}

function journalOf({ kind }: BookLine): string {
  if (kind === 'invoice' || kind === 'creditNote') return 'VE';
  return kind === 'payment' || kind === 'refund' ? 'BQ' : 'OD';
}

function add(sums: { debit: number; credit: number }, amount: number): void {
  if (amount > 0) sums.debit += amount;
  else sums.credit -= amount;
}

function byDay(a: BookLine, b: BookLine): number {
  if (a.effectiveOn !== b.effectiveOn) return a.effectiveOn < b.effectiveOn ? -1 : 1;
  return a.entrySeq - b.entrySeq;
}
