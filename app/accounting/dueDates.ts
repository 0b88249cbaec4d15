import type { Context } from '#app/context';
import { reading } from '#app/queries/reading';
import { plainDate, type PlainDate } from '#domain/calendar/plainDate';
import type { EventBody } from '#domain/followup/event';
import { standingFacts } from '#domain/followup/state';

/** Due dates that were moved up to a day, by item; the last one counts. */
export function dueDatesOn(ctx: Context, on: PlainDate): ReadonlyMap<string, PlainDate> {
  const rows = reading<{ seq: number; id: string; customerId: string; happenedOn: string; body: string }, [string]>(
    ctx,
    `SELECT seq, id, customer_id AS customerId, happened_on AS happenedOn, body FROM followup_event
     WHERE kind IN ('dueDateChanged', 'undone') AND happened_on <= ? ORDER BY seq`,
  ).all(on);
  const facts = standingFacts(
    rows.map(({ body, customerId, happenedOn, id, seq }) => ({
      ...{ seq, id, customerId, on: plainDate(happenedOn) },
      body: JSON.parse(body) as EventBody,
    })),
  );
  return new Map(
    facts.flatMap(({ body }) => (body.kind === 'dueDateChanged' ? [[body.itemId, body.dueOn] as const] : [])),
  );
}
