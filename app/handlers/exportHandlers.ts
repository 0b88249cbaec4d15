import { closingView } from '#app/accounting/backDatedTable';
import { saveExport, saveFec } from '#app/accounting/saveExport';
import { closePeriod, reopenPeriod } from '#app/commands/closePeriod';
import type { Handlers } from '#app/dispatch';
import { fromLedger, fromLedgerLater, view } from '#app/handlers/answer';
import type { Session } from '#app/session';
import type { exportApi } from '#contract/schemas/exportSchemas';

/** What the window asks for the accountant. */
export function exportHandlers(session: Session): Pick<Handlers, keyof typeof exportApi> {
  return {
    'export.save': fromLedgerLater(session, (ctx, request) => saveExport(session, ctx, request)),
    'export.fec': fromLedgerLater(session, (ctx, request) => saveFec(session, ctx, request)),
    'closing.get': view(session, closingView),
    'closing.close': fromLedger(session, closePeriod),
    'closing.reopen': fromLedger(session, reopenPeriod),
  };
}
