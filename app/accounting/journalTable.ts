import { tableOf, type ListMaking } from '#app/accounting/exportRequest';
import { letteringOfBook, linesByCustomer } from '#app/accounting/lettering';
import { readBook } from '#app/accounting/readBook';
import { inSlices } from '#app/slices';
import { entryLines } from '#domain/accounting/entryLines';
import { plainDate } from '#domain/calendar/plainDate';
import type { ExportTable, TableRow } from '#domain/exports/table';

const beforeAll = plainDate('1900-01-01');

/** The journal of a period, line by line: the same lines as the FEC, in plain columns. */
export async function journalTable(making: ListMaking): Promise<ExportTable> {
  const { ctx, millis, request, words } = making;
  const book = await readBook(ctx, request.to, millis);
  const lettering = await letteringOfBook(linesByCustomer(book), millis);
  const rows: TableRow[] = [];
  const sums = { debit: 0, credit: 0 };
  const wanted = { from: request.from ?? beforeAll, lettering, customerId: making.customer?.id ?? null };
  await inSlices(millis, entryLines(book, wanted), (line) => {
    const customer = line.customerId === null ? undefined : book.customers.get(line.customerId);
    const document = line.documentId === null ? undefined : book.documents.get(line.documentId);
    const chart = book.accounts.get(line.account);
    sums.debit += line.debit;
    sums.credit += line.credit;
    rows.push([
      ...[line.journal, line.number, line.on, chart?.code ?? '', chart?.name ?? ''],
      ...[line.account === 'customers' ? (customer?.number ?? '') : '', customer?.name ?? '', document?.number ?? ''],
      ...[words.kinds[line.kind], line.debit === 0 ? null : line.debit, line.credit === 0 ? null : line.credit],
      ...[line.lettering?.letter ?? null, line.validatedOn],
    ]);
  });
  return tableOf(
    making,
    [
      [words.journal, 'text', 2],
      [words.entry, 'count', 2],
      [words.date, 'date', 3],
      [words.account, 'text', 2],
      [words.accountName, 'text', 5],
      [words.customerNumber, 'text', 2],
      [words.customer, 'text', 5],
      [words.piece, 'text', 4],
      [words.label, 'text', 4],
      [words.debit, 'amount', 3],
      [words.credit, 'amount', 3],
      [words.letter, 'text', 2],
      [words.written, 'date', 3],
    ],
    rows,
    { total: [words.total, ...Array<null>(8).fill(null), sums.debit, sums.credit, null, null] },
  );
}
