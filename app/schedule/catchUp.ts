import { transact, type Unit } from '#app/act';
import type { Context } from '#app/context';
import { lastRunOn } from '#app/settings';
import { daysBetween } from '#domain/calendar/plainDate';
import { whatIsDue } from '#domain/followup/due';
import { ok } from '#domain/result';

/** What a catch-up did: all there was, a part of it, or nothing because the clock cannot be trusted. */
export type CatchUp = 'done' | 'more' | 'clockMovedBack' | 'clockJumped';

/** A clock this many days ahead of the last run waits until the user confirms the date. */
export const jumpDaysMax = 31;

/**
 * Proposes everything due up to today. Safe to call at any moment and any number of times: after sleep, after a month
 * closed, twice in a row.
 *
 * A clock that goes back changes nothing. A clock that jumps far ahead waits for `isConfirmed`, because a wrong year
 * would put every customer on the list at once.
 *
 * @param options.isEnough asked after each customer: true ends this part, which is kept, and `more` is left to do. Each
 *   customer is done whole or not at all, and one who is left is found again by the next call.
 */
export function catchUp(
  ctx: Context,
  { isConfirmed, isEnough = () => false }: { readonly isConfirmed: boolean; readonly isEnough?: () => boolean } = {
    isConfirmed: false,
  },
): CatchUp {
  const { ledger, clock } = ctx;
  const today = clock.today();
  const last = lastRunOn(ledger);
  if (last !== null && today < last) return 'clockMovedBack';
  if (last !== null && daysBetween(last, today) > jumpDaysMax && !isConfirmed) return 'clockJumped';

  const toVisit = ledger.projections.customersToVisit(today);
  if (last === today && toVisit.length === 0) return 'done';
  let visited = 0;
  transact(ctx, (unit) => {
    // Kept with the first part already: from now on facts of this day may stand in the ledger.
    ledger.settings.set('lastRunOn', today);
    for (const customerId of toVisit) {
      proposeWhatIsDue(unit, customerId);
      visited += 1;
      if (isEnough()) break;
    }
    return ok({});
  });
  return visited < toVisit.length ? 'more' : 'done';
}

/** Records what is due about a customer today and was not proposed yet, and makes his projections. */
export function proposeWhatIsDue(unit: Unit, customerId: string): void {
  const { facts } = unit.file(customerId);
  for (const proposal of whatIsDue(facts, unit.today).proposals.filter(({ isRecorded }) => !isRecorded)) {
    const { itemId, level, dueOn, openCents } = proposal;
    unit.record(customerId, { kind: 'stepProposed', itemId, level, dueOn, openThen: openCents });
  }
  unit.project(customerId);
}
