import type { Context } from '#app/context';
import { eventsOfKinds } from '#app/queries/eventsOfKinds';
import type { PlainDate } from '#domain/calendar/plainDate';
import { standingFacts } from '#domain/followup/state';

/** Due dates that were moved up to a day, by item; the last one counts. */
export function dueDatesOn(ctx: Context, on: PlainDate): ReadonlyMap<string, PlainDate> {
  const facts = standingFacts(eventsOfKinds(ctx, ['dueDateChanged'], on));
  return new Map(
    facts.flatMap(({ body }) => (body.kind === 'dueDateChanged' ? [[body.itemId, body.dueOn] as const] : [])),
  );
}
