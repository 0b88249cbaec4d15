import type { Context } from '#app/context';
import { companyOf } from '#app/settings';
import { scrubRest } from '#app/scrubbing';
import { catchUpNow } from '#app/tick';
import type { Session } from '#app/session';
import { ok, reject, type Result } from '#domain/result';

/**
 * Opens the ledger of a folder, catches it up to today and puts it on top of the recent ones.
 *
 * @throws Failure when the ledger cannot be opened; the one that was open stays open
 */
export function openLedgerFolder(session: Session, folder: string): Result<Record<string, never>> {
  if (!session.isThere(folder)) return reject('ledger.notThere', { folder });
  const ctx = session.open(folder, { create: false });
  settle(session, ctx, folder);
  return ok({});
}

/** What follows every opening, of a new ledger too. */
export function settle(session: Session, ctx: Context, folder: string): void {
  session.remember(companyOf(ctx.ledger)?.name ?? '', folder);
  catchUpNow(session, ctx);
  scrubRest(session, ctx);
}

/**
 * Lets go of a ledger whose folder has disappeared (a stick pulled out, a network drive gone): what is written to a file
 * that is not there any more would be lost without a word.
 *
 * @returns whether it was gone; the reason is then a notice of `app.status`
 */
export function loseLedgerThatIsGone(session: Session, ctx: Context): boolean {
  const { folder } = ctx.ledger;
  if (folder === null || session.isThere(folder)) return false;
  try {
    session.close();
  } catch (error) {
    // Its last page cannot be written any more; what was committed before is safe on the disk that went away.
    session.parts.report(error);
  }
  session.setNotices([{ code: 'database.unreachable', params: { folder } }]);
  session.parts.announce(['app', 'settings', 'today', 'board', 'customers', 'invoices']);
  return true;
}
