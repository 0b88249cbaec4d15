import { act, type Unit } from '#app/act';
import type { Context } from '#app/context';
import type { Request } from '#contract/api';
import { earlierOf, type PlainDate } from '#domain/calendar/plainDate';
import { followedItem, type OpenItem } from '#domain/followup/facts';
import { plannedOn } from '#domain/followup/schedule';
import { stepsAlreadyDone } from '#domain/imports/reminded';
import { ok, reject, type Result } from '#domain/result';

type Row = Request<'invoice.setReminded'>['rows'][number];

/** Says how far old invoices had been reminded before this program, so that nobody restarts at zero. */
export function setReminded(
  ctx: Context,
  { rows }: Request<'invoice.setReminded'>,
): Result<{ readonly actionId: string | null }, 'invoice.unknown' | 'date.inFuture'> {
  const told = rows.filter(({ reached }) => reached !== 'none');
  return act(ctx, { name: 'invoices.reminded', params: { count: told.length } }, (unit) => {
    for (const row of told) {
      const document = ctx.ledger.documents.get(row.documentId);
      if (document === null) return reject('invoice.unknown');
      if (row.on !== null && row.on > unit.today) return reject('date.inFuture', { on: row.on });
      const { facts } = unit.file(document.customerId);
      const items = facts.items.filter(({ documentId, openCents }) => documentId === row.documentId && openCents > 0);
      for (const item of items) takeSteps(unit, document.customerId, item, row);
    }
    return ok({});
  });
}

function takeSteps(unit: Unit, customerId: string, item: OpenItem, { on, reached }: Row): void {
  const behind = followedItem(unit.file(customerId).facts, item).state.taken.map(({ level }) => level);
  const levels = stepsAlreadyDone(item.policy, reached);
  for (const level of levels) {
    const step = item.policy.steps.find((candidate) => candidate.level === level);
    if (step === undefined || behind.some((taken) => taken >= level)) continue;
    // Without a date, the day for which the sequence planned it: the next step then comes neither early nor late. Asked
    // anew each time, because it counts from the step just told. The date told is that of the last step; those before it
    // stay without one.
    const planned = plannedOn(step, followedItem(unit.file(customerId).facts, item));
    const isTold = on !== null && level === levels.at(-1);
    const doneOn: PlainDate = isTold ? on : earlierOf(planned, on ?? unit.today);
    const { channel } = step;
    unit.record(
      customerId,
      {
        ...{ kind: 'stepDone', itemId: item.itemId, level, channel, deadlineOn: null, causedBy: null },
        ...(isTold ? {} : { isDateUnknown: true }),
      },
      doneOn,
    );
  }
}
