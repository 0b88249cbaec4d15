import type { Context } from '#app/context';
import { companyOf } from '#app/settings';
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
}
