import { agingTable } from '#app/accounting/agingTable';
import { backDatedNote, backDatedTable } from '#app/accounting/backDatedTable';
import { claimsTable } from '#app/accounting/claimsTable';
import { doubtfulTable } from '#app/accounting/doubtfulTable';
import { makingOf, type ExportRequest, type ListMaking } from '#app/accounting/exportRequest';
import { journalTable } from '#app/accounting/journalTable';
import { ledgerTable } from '#app/accounting/ledgerTable';
import { statementTable } from '#app/accounting/statementTable';
import { vatTable } from '#app/accounting/vatTable';
import type { Context } from '#app/context';
import type { ExportTable } from '#domain/exports/table';
import { ok, reject, type Result } from '#domain/result';

/** A list for the accountant as of any day, read a part at a time. */
export async function exportTable(
  ctx: Context,
  request: ExportRequest,
  millis: () => number,
): Promise<Result<ExportTable, 'export.period'>> {
  if (request.from !== null && request.from > request.to) return reject('export.period');
  const making = makingOf(ctx, request, millis);
  const table = await tableFor(making);
  return ok({ ...table, notes: [...table.notes, ...backDatedNote(making)] });
}

function tableFor(making: ListMaking): Promise<ExportTable> {
  switch (making.request.what) {
    case 'aging':
      return agingTable(making);
    case 'customer_ledger':
      return ledgerTable(making);
    case 'statement':
      return statementTable(making);
    case 'journal':
      return journalTable(making);
    case 'claims':
      return claimsTable(making);
    case 'doubtful':
      return doubtfulTable(making);
    case 'vat_unpaid':
      return vatTable(making);
    case 'back_dated':
      return Promise.resolve(backDatedTable(making));
  }
}
