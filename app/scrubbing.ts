import type { Context } from '#app/context';
import type { Session } from '#app/session';
import { failureOf } from '#db/failure';
import { databaseFile } from '#db/open';

/** In the table of settings while words that were erased may still be traced in the file. */
const pendingKey = 'scrubPending';
const noticeCode = 'erase.rewriting';

const underWay = new WeakMap<Context, Promise<void>>();

/** Remembers, in the transaction that erases, that the file must be written anew: a program that ends before does it when it starts. */
export function askForScrub({ ledger }: Context): void {
  ledger.settings.set(pendingKey, true);
}

/** The file of this ledger is being written anew: it can be read, and nothing can be written, until this is over, however it ends; null: it is not. */
export function scrubOf(ctx: Context): Promise<void> | null {
  return underWay.get(ctx) ?? null;
}

/**
 * Writes the file of a ledger anew in a thread, so that nothing that was erased is left in it; the window goes on, and what
 * would be written waits. Whoever asks while it goes on waits for the one that comes after.
 *
 * @throws Failure `disk.full`, `database.busy`: it is tried again when the ledger is opened
 */
export async function scrub(session: Session, ctx: Context): Promise<void> {
  for (let other = scrubOf(ctx); other !== null; other = scrubOf(ctx)) await other;
  const work = scrubbed(session, ctx);
  // How it ends is told to whoever asked for it; others only wait until it is over.
  underWay.set(
    ctx,
    work.catch(() => undefined),
  );
  tell(session, true);
  try {
    await work;
  } finally {
    underWay.delete(ctx);
    tell(session, false);
  }
}

/** Does what a program that ended too early left undone; what goes wrong is kept for the next time. */
export function scrubRest(session: Session, ctx: Context): void {
  if (ctx.ledger.settings.get(pendingKey) !== true || scrubOf(ctx) !== null) return;
  scrub(session, ctx).catch((error: unknown) => session.parts.report(error));
}

async function scrubbed({ parts: { workers } }: Session, { ledger }: Context): Promise<void> {
  if (ledger.folder === null) {
    ledger.erasure.scrub();
  } else {
    const answer = await workers.scrub(databaseFile(ledger.folder));
    if (!answer.ok) throw failureOf(answer.code);
  }
  if (ledger.db.open) ledger.settings.clear(pendingKey);
}

function tell(session: Session, isUnderWay: boolean): void {
  const others = session.notices().filter(({ code }) => code !== noticeCode);
  session.setNotices(isUnderWay ? [...others, { code: noticeCode, params: {} }] : others);
  session.parts.announce(['app']);
}
