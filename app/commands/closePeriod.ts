import { act } from '#app/act';
import { closedTo, closingsOf } from '#app/closings';
import type { Context } from '#app/context';
import { reading } from '#app/queries/reading';
import type { PlainDate } from '#domain/calendar/plainDate';
import { checkClosing } from '#domain/company/closings';
import { ok, reject, type Result } from '#domain/result';

type Done = { readonly actionId: string | null };

/**
 * Closes the books up to a day: what is typed from now on is dated after it, and what files bring before it is listed.
 */
export function closePeriod(
  ctx: Context,
  { to }: { readonly to: PlainDate },
): Result<Done, 'closing.future' | 'closing.earlier'> {
  const checked = checkClosing(to, closedTo(ctx), ctx.clock.today());
  if (!checked.ok) return checked;
  return act(ctx, { name: 'period.closed', params: { to } }, (unit) => {
    const last = reading<{ seq: number | null }>(ctx, 'SELECT max(seq) AS seq FROM journal_entry').get();
    unit.establish({ kind: 'periodClosed', to, lastEntry: last?.seq ?? 0 });
    return ok({});
  });
}

/** Opens the last closed period again: the one before it, if there is one, stays closed. */
export function reopenPeriod(ctx: Context): Result<Done, 'closing.none'> {
  const last = closingsOf(ctx).at(-1);
  if (last === undefined) return reject('closing.none');
  return act(ctx, { name: 'period.reopened', params: { to: last.to } }, (unit) => {
    // A closing may have been taken back and restored before: what restored it last is taken back now.
    let undoes = last.factId;
    for (;;) {
      const undo = ctx.ledger.companyFacts.undoOf(undoes);
      if (undo === null) break;
      undoes = undo;
    }
    unit.establish({ kind: 'undone', undoes });
    return ok({});
  });
}
