import { isWanted, tableOf, type ListMaking } from '#app/accounting/exportRequest';
import { agingReport } from '#app/queries/agingReport';
import type { Output } from '#contract/api';
import type { ExportTable, TableRow } from '#domain/exports/table';
import { agingBuckets } from '#domain/ledger/aging';
import { zeroCents } from '#domain/money/cents';

type Amounts = Output<'report.aging'>['totals'];

const nothing: Amounts = {
  ...{ buckets: agingBuckets.map(() => zeroCents), credit: zeroCents, total: zeroCents },
  ...{ disputed: zeroCents, promised: zeroCents },
};

/** The aged balance of a day: its total is the customers account. */
export async function agingTable(making: ListMaking): Promise<ExportTable> {
  const { ctx, millis, request, words } = making;
  const report = await agingReport(ctx, { on: request.to }, millis);
  const rows = report.rows.filter(({ customerId }) => isWanted(making, customerId));
  const totals = making.customer === null ? report.totals : (rows[0] ?? nothing);
  return tableOf(
    making,
    [
      [words.customerNumber, 'text', 2],
      [words.customer, 'text', 6],
      [words.notDue, 'amount', 3],
      [words.upTo30, 'amount', 3],
      [words.upTo60, 'amount', 3],
      [words.upTo90, 'amount', 3],
      [words.upTo120, 'amount', 3],
      [words.over120, 'amount', 3],
      [words.credits, 'amount', 3],
      [words.total, 'amount', 3],
      [words.disputed, 'amount', 3],
      [words.promised, 'amount', 3],
    ],
    rows.map((row): TableRow => [row.number, row.name, ...amounts(row)]),
    { total: [words.total, null, ...amounts(totals)], notes: [words.bounds] },
  );
}

function amounts({ buckets, credit, disputed, promised, total }: Amounts): readonly number[] {
  return [...buckets, credit, total, disputed, promised];
}
