import type { Context } from '#app/context';
import { reading } from '#app/queries/reading';
import type { WriteDb } from '#db/database';

type Kept = { stamp: string; values: Map<string, unknown> };

// Of each open ledger, and forgotten with it.
const kept = new WeakMap<WriteDb, Kept>();

/**
 * A value that depends on nothing but the ledger and the day, made once and kept until something is written. One
 * process works on a ledger, so its own count of changes tells whether anything was.
 *
 * @param key names the value and all it was made from beside the ledger
 */
export function remembered<Value>(ctx: Context, key: string, make: () => Value): Value {
  const { db } = ctx.ledger;
  // What is written here may be rolled back, and the count of changes never goes back.
  if (db.inTransaction) return make();
  const stamp = stampOf(ctx);
  const known = kept.get(db);
  const values = known?.stamp === stamp ? known.values : new Map<string, unknown>();
  if (known?.stamp !== stamp) kept.set(db, { stamp, values });
  if (values.has(key)) return values.get(key) as Value;
  const value = make();
  values.set(key, value);
  return value;
}

/** The value of a key is made again when it is next asked for. */
export function forget(ctx: Context, key: string): void {
  kept.get(ctx.ledger.db)?.values.delete(key);
}

/** Writes something on which no remembered value depends: they stay. */
export function withoutForgetting<Value>(ctx: Context, write: () => Value): Value {
  const known = kept.get(ctx.ledger.db);
  const isFresh = known?.stamp === stampOf(ctx);
  const value = write();
  if (isFresh && !ctx.ledger.db.inTransaction) known.stamp = stampOf(ctx);
  return value;
}

/** Changes with everything that is written, and with the day. */
export function stampOf(ctx: Context): string {
  const changes = reading<{ n: number }>(ctx, 'SELECT total_changes() AS n').get()?.n ?? 0;
  return `${ctx.clock.today()} ${changes}`;
}
