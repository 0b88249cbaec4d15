import type { Context } from '#app/context';
import { reading } from '#app/queries/reading';
import { plainDate, type PlainDate } from '#domain/calendar/plainDate';

/** The day of the next letter to come; null when none is planned. */
export function nextLetterOn(ctx: Context): PlainDate | null {
  const found = reading<{ on: string | null }, [string]>(
    ctx,
    `SELECT min(json_extract(next_action, '$.on')) AS "on" FROM customer_state
     WHERE next_action IS NOT NULL AND open_cents > 0 AND json_extract(next_action, '$.on') > ?
       AND json_extract(next_action, '$.channel') IN ('letter', 'email', 'registered_letter')`,
  ).get(ctx.clock.today());
  return found === undefined || found.on === null ? null : plainDate(found.on);
}
