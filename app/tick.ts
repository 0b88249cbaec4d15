import type { Context } from '#app/context';
import { catchUp, type CatchUp } from '#app/schedule/catchUp';
import { readProposals } from '#app/queries/openProposals';
import { scrubOf } from '#app/scrubbing';
import type { Session } from '#app/session';
import { lastRunOn } from '#app/settings';
import { giveWay, sliceMillis } from '#app/slices';

/** Ledgers whose catch-up goes on by itself, a slice at a time. */
const underWay = new WeakSet<Context>();

/**
 * Catches up the open ledger and keeps what the user must know: a clock that went back, or leapt. When there is a lot
 * to do (the first morning after months, a big book) only a part is done at once: `more`. The rest follows by itself,
 * slice by slice, and the views are told at its end.
 */
export function catchUpNow(session: Session, ctx: Context, isConfirmed = false): CatchUp {
  // Nothing can be written now; whoever erased, or the next tick, comes back.
  if (underWay.has(ctx) || scrubOf(ctx) !== null) return 'more';
  const last = lastRunOn(ctx.ledger);
  const done = catchUpSlice(session, ctx, isConfirmed);
  const isTrusted = done === 'done' || done === 'more';
  const others = session.notices().filter(({ code }) => !code.startsWith('clock.'));
  const on = ctx.clock.today();
  const code = done === 'clockMovedBack' ? 'clock.movedBack' : 'clock.jumped';
  const isTold = others.length !== session.notices().length;
  session.setNotices(isTrusted ? others : [...others, { code, params: { on, last: last ?? '' } }]);
  if (isTold === isTrusted) session.parts.announce(['app']);
  if (isTrusted && last !== on) announceDay(session);
  if (done === 'more') void catchUpRest(session, ctx);
  return done;
}

function catchUpSlice({ parts: { millis } }: Session, ctx: Context, isConfirmed: boolean): CatchUp {
  const startedAt = millis();
  return catchUp(ctx, { isConfirmed, isEnough: () => millis() - startedAt >= sliceMillis });
}

async function catchUpRest(session: Session, ctx: Context): Promise<void> {
  underWay.add(ctx);
  try {
    do await (scrubOf(ctx) ?? giveWay());
    while (session.ledger() === ctx && catchUpSlice(session, ctx, false) === 'more');
    // What the notice of the morning and the list of the day ask for next.
    if (session.ledger() === ctx) await readProposals(ctx, session.parts.millis);
  } catch (error) {
    // What was done is kept; the next tick tries the rest again.
    session.parts.report(error);
  } finally {
    underWay.delete(ctx);
  }
  announceDay(session);
}

function announceDay({ parts }: Session): void {
  parts.announce(['app', 'today', 'board', 'customers', 'run', 'mail']);
}
