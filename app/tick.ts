import type { Context } from '#app/context';
import { catchUp, type CatchUp } from '#app/schedule/catchUp';
import type { Session } from '#app/session';
import { lastRunOn } from '#app/settings';

/** Catches up the open ledger and keeps what the user must know: a clock that went back, or leapt. */
export function catchUpNow(session: Session, ctx: Context, isConfirmed = false): CatchUp {
  const last = lastRunOn(ctx.ledger);
  const done = catchUp(ctx, { isConfirmed });
  const others = session.notices().filter(({ code }) => !code.startsWith('clock.'));
  const on = ctx.clock.today();
  const code = done === 'clockMovedBack' ? 'clock.movedBack' : 'clock.jumped';
  const isTold = others.length !== session.notices().length;
  session.setNotices(done === 'done' ? others : [...others, { code, params: { on, last: last ?? '' } }]);
  if (isTold !== (done !== 'done')) session.parts.announce(['app']);
  if (done === 'done' && last !== on) session.parts.announce(['app', 'today', 'board', 'customers', 'run', 'mail']);
  return done;
}
