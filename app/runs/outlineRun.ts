import type { Context } from '#app/context';
import { reading } from '#app/queries/reading';
import { reminderChannels } from '#domain/followup/policy';
import type { Output } from '#contract/api';

/** As many names as a window shows without being scrolled. */
const namesMost = 30;

/**
 * To how many customers the tour of today writes, and the first of them by name: from what is kept for every list, while
 * the letters themselves are still being read. It knows no doubt and no amount.
 */
export function outlineRun(ctx: Context): Output<'run.outline'> {
  const writtenTo = `SELECT DISTINCT customer_id FROM proposal
     WHERE state = 'proposed' AND channel IN (${reminderChannels.map((channel) => `'${channel}'`).join(', ')})`;
  const counted = reading<{ n: number }>(ctx, `SELECT count(*) AS n FROM (${writtenTo})`).get();
  const first = reading<{ name: string }, [number]>(
    ctx,
    `SELECT name FROM customer WHERE id IN (${writtenTo}) ORDER BY name COLLATE NOCASE LIMIT ?`,
  ).all(namesMost);
  return { customers: counted?.n ?? 0, names: first.map(({ name }) => name) };
}
