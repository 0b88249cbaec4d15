import { saveExport, saveFec } from '#app/accounting/saveExport';
import type { Handlers } from '#app/dispatch';
import { fromLedgerLater } from '#app/handlers/answer';
import type { Session } from '#app/session';
import type { exportApi } from '#contract/schemas/exportSchemas';

/** What the window asks for the accountant. */
export function exportHandlers(session: Session): Pick<Handlers, keyof typeof exportApi> {
  return {
    'export.save': fromLedgerLater(session, (ctx, request) => saveExport(session, ctx, request)),
    'export.fec': fromLedgerLater(session, (ctx, request) => saveFec(session, ctx, request)),
  };
}
