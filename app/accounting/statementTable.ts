import { tableOf, type ListMaking } from '#app/accounting/exportRequest';
import { openItemsOn } from '#app/accounting/openItems';
import { ledgerTable } from '#app/accounting/ledgerTable';
import { reading } from '#app/queries/reading';
import type { ExportTable, TableRow } from '#domain/exports/table';
import { sumCents } from '#domain/money/cents';

/** The statement of a customer with all his movements; of everybody what is open: the total of the aged balance. */
export async function statementTable(making: ListMaking): Promise<ExportTable> {
  if (making.customer !== null) return ledgerTable(making);
  const { ctx, millis, request, words } = making;
  const { items } = await openItemsOn(ctx, request.to, millis);
  const booked = new Map(
    reading<{ id: string; amount: number }>(ctx, 'SELECT id, amount_cents AS amount FROM item')
      .all()
      .map(({ amount, id }) => [id, amount]),
  );
  const rows = items.map(({ customer, daysLate, document, dueOn, itemId, open }): TableRow => {
    const amount = booked.get(itemId) ?? open;
    return [
      ...[customer.number, customer.name, document.number, words.kinds[document.kind], document.issuedOn, dueOn],
      ...[daysLate !== null && daysLate > 0 ? daysLate : null, amount, amount - open, open],
    ];
  });
  return tableOf(
    making,
    [
      [words.customerNumber, 'text', 2],
      [words.customer, 'text', 6],
      [words.piece, 'text', 4],
      [words.label, 'text', 3],
      [words.issued, 'date', 3],
      [words.due, 'date', 3],
      [words.daysLate, 'count', 2],
      [words.amount, 'amount', 3],
      [words.paid, 'amount', 3],
      [words.open, 'amount', 3],
    ],
    rows,
    { total: [words.total, ...Array<null>(8).fill(null), sumCents(items.map(({ open }) => open))] },
  );
}
