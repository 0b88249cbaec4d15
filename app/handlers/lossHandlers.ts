import { completeLoss, loseInvoice, sendLossPaper } from '#app/commands/loseInvoice';
import { moneyForLoss } from '#app/commands/moneyForLoss';
import type { Handlers } from '#app/dispatch';
import { fromLedger, fromLedgerLater, view } from '#app/handlers/answer';
import { done } from '#app/handlers/followUpHandlers';
import { printLossPaper } from '#app/lostDebt/lossPaper';
import { lossesOfCustomer, lossPreview, lossView } from '#app/lostDebt/lossViews';
import { lostVatFile } from '#app/lostDebt/lostVatFile';
import { lostVatReport } from '#app/lostDebt/lostVatReport';
import type { Session } from '#app/session';
import type { lossApi } from '#contract/schemas/lossSchemas';

/** What the window asks about invoices that are lost and the VAT in them. */
export function lossHandlers(session: Session): Pick<Handlers, keyof typeof lossApi> {
  return {
    'loss.get': fromLedger(session, lossView),
    'loss.ofCustomer': fromLedger(session, lossesOfCustomer),
    'loss.preview': fromLedger(session, lossPreview),
    'loss.record': fromLedger(session, (ctx, request) => loseInvoice(ctx, request)),
    'loss.complete': fromLedger(session, (ctx, request) => done(completeLoss(ctx, request))),
    'loss.print': fromLedgerLater(session, (ctx, request) => printLossPaper(session, ctx, request)),
    'loss.sent': fromLedger(session, (ctx, request) => done(sendLossPaper(ctx, request))),
    'loss.moneyCame': fromLedger(session, (ctx, request) => done(moneyForLoss(ctx, request))),
    'report.lostVat': view(session, lostVatReport),
    'report.lostVatFile': fromLedgerLater(session, (ctx, request) => lostVatFile(session, ctx, request)),
  };
}
