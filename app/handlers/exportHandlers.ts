import { closingView } from '#app/accounting/backDatedTable';
import { makingNow, stopMaking } from '#app/accounting/makingList';
import { saveExport, saveFec, saveWinbooks } from '#app/accounting/saveExport';
import { closePeriod, reopenPeriod } from '#app/commands/closePeriod';
import type { Handlers } from '#app/dispatch';
import { fromLedger, fromLedgerLater, view } from '#app/handlers/answer';
import type { Session } from '#app/session';
import { minePage } from '#app/reports/mine/minePage';
import type { mineApi } from '#contract/schemas/mineSchemas';
import type { exportApi } from '#contract/schemas/exportSchemas';
import { ok } from '#domain/result';

/** What the window asks for the accountant. */
export function exportHandlers(session: Session): Pick<Handlers, keyof typeof exportApi | keyof typeof mineApi> {
  return {
    'export.save': fromLedgerLater(session, (ctx, request) => saveExport(session, ctx, request)),
    'export.fec': fromLedgerLater(session, (ctx, request) => saveFec(session, ctx, request)),
    'export.winbooks': fromLedgerLater(session, (ctx) => saveWinbooks(session, ctx)),
    'export.making': () => ok({ making: makingNow(session) }),
    'export.stop': () => {
      stopMaking(session);
      return ok({});
    },
    'report.mine': fromLedgerLater(session, async (ctx, request) =>
      ok(await minePage(ctx, request, session.parts.millis)),
    ),
    'closing.get': view(session, closingView),
    'closing.close': fromLedger(session, closePeriod),
    'closing.reopen': fromLedger(session, reopenPeriod),
  };
}
