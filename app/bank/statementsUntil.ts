import type { Context } from '#app/context';
import { reading } from '#app/queries/reading';
import { plainDate, type PlainDate } from '#domain/calendar/plainDate';

/** The last day that statements tell of; null: none was taken in. */
export function statementsUntil(ctx: Context): PlainDate | null {
  const on = reading<{ on: string | null }>(
    ctx,
    `SELECT max(last_on) AS "on" FROM bank_statement AS statement
     WHERE (SELECT state FROM bank_state WHERE subject_id = statement.id ORDER BY seq DESC LIMIT 1) = 'taken'`,
  ).get()?.on;
  return on === null || on === undefined ? null : plainDate(on);
}
