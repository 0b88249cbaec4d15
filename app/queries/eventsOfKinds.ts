import type { Context } from '#app/context';
import { reading } from '#app/queries/reading';
import { plainDate, type PlainDate } from '#domain/calendar/plainDate';
import type { EventBody, EventKind, FollowUpEvent } from '#domain/followup/event';

/**
 * What happened up to a day, of some kinds and of all customers, with what took it back: of a whole ledger the rest is
 * not read. In the order recorded, under the ids that customers have today.
 */
export function eventsOfKinds(ctx: Context, kinds: readonly EventKind[], to: PlainDate): readonly FollowUpEvent[] {
  const rows = reading<{ seq: number; id: string; customerId: string; on: string; body: string }, [string, string]>(
    ctx,
    `SELECT event.seq, event.id, owner.id AS customerId, event.happened_on AS "on", event.body
     FROM followup_event AS event JOIN owner ON owner.recorded_id = event.customer_id
     WHERE event.kind IN (SELECT value FROM json_each(?)) AND event.happened_on <= ? ORDER BY event.seq`,
  ).all(JSON.stringify([...kinds, 'undone']), to);
  return rows.map((row) => ({ ...row, on: plainDate(row.on), body: JSON.parse(row.body) as EventBody }));
}
