import { isWanted, tableOf, type ListMaking } from '#app/accounting/exportRequest';
import { openItemsOn, type OpenBookItem } from '#app/accounting/openItems';
import { vatOfInvoices } from '#app/accounting/vatShares';
import { lostVatReport } from '#app/lostDebt/lostVatReport';
import { grouped } from '#app/queries/grouped';
import { lossNames } from '#contract/texts/lossNames';
import type { ExportTable, TableRow } from '#domain/exports/table';
import { cents, sumCents } from '#domain/money/cents';
import { unpaidByRate } from '#domain/vat/unpaidVat';

/** VAT inside what is unpaid, rate by rate; invoices that were lost stand below with the paper that proves it. */
export async function vatTable(making: ListMaking): Promise<ExportTable> {
  const { ctx, millis, request, words } = making;
  const { items } = await openItemsOn(ctx, request.to, millis);
  const owed = items.filter(
    ({ customer, document, open }) => document.kind === 'invoice' && open > 0 && isWanted(making, customer.id),
  );
  const vat = vatOfInvoices(ctx);
  const rows = [
    ...[...grouped(owed, ({ document }) => document.id)].flatMap(([documentId, own]) => {
      const known = vat.get(documentId);
      return known === undefined ? [] : openRows(own, known);
    }),
    ...lostRows(making),
  ];
  const sum = (column: number) => sumCents(rows.map((row) => cents(Number(row[column] ?? 0))));
  return tableOf(
    making,
    [
      [words.customerNumber, 'text', 2],
      [words.customer, 'text', 5],
      [words.invoice, 'text', 4],
      [words.issued, 'date', 3],
      [words.rate, 'rate', 2],
      [words.openNet, 'amount', 3],
      [words.openVat, 'amount', 3],
      [words.open, 'amount', 3],
      [words.ground, 'text', 5],
      [words.document, 'text', 3],
      [words.sent, 'date', 3],
      [words.booked, 'amount', 3],
    ],
    rows,
    {
      total: [words.total, null, null, null, null, sum(5), sum(6), sum(7), null, null, null, sum(11)],
      notes: [words.vatRule],
    },
  );
}

type Known = NonNullable<ReturnType<ReturnType<typeof vatOfInvoices>['get']>>;

function openRows(items: readonly OpenBookItem[], { gross, isByRate, shares }: Known): readonly TableRow[] {
  const [first] = items;
  if (first === undefined) return [];
  const { customer, document } = first;
  const paid = cents(Math.max(0, gross - sumCents(items.map(({ open }) => open))));
  return unpaidByRate(shares, paid)
    .filter(({ net, vat }) => net !== 0 || vat !== 0)
    .map(({ net, rateMilli, vat }): TableRow => [
      ...[customer.number, customer.name, document.number, document.issuedOn, isByRate ? rateMilli : null],
      ...[net, vat, net + vat, null, null, null, null],
    ]);
}

// Given up: nothing of it is open any more.
function lostRows(making: ListMaking): readonly TableRow[] {
  const { ctx, request } = making;
  const numbers = new Map(ctx.ledger.customers.ids().map((id) => [id, ctx.ledger.customers.get(id)?.number ?? '']));
  const rows = lostVatReport(ctx, { on: request.to }).rows.filter(({ customerId }) => isWanted(making, customerId));
  return rows.flatMap((row) =>
    row.rates.map(({ booked, rateMilli }): TableRow => [
      ...[numbers.get(row.customerId) ?? '', row.customerName, row.number, row.issuedOn, rateMilli, null, null, null],
      ...[lossNames[request.language][row.ground], row.letterNumber, row.sentOn, booked],
    ]),
  );
}
