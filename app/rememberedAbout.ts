import type { Context } from '#app/context';
import { stampOf, withoutForgetting } from '#app/remembered';
import { watchWritten } from '#db/writtenAbout';
import type { WriteDb } from '#db/database';
import type { PlainDate } from '#domain/calendar/plainDate';

type Kept = {
  readonly take: ReturnType<typeof watchWritten>['take'];
  readonly of: Map<string, Map<string, unknown>>;
  day: PlainDate;
  /** Of the moment when it was last compared with what was written. */
  stamp: string;
};

// Of each open ledger, and forgotten with it.
const kept = new WeakMap<WriteDb, Kept>();

/**
 * A value that depends on nothing but one customer, what holds for all of them, and the day. Kept until something is
 * written about him or about all: a tour of hundreds of letters is not read again because one of them was repaired.
 *
 * @param key names the value and all it was made from beside the ledger
 */
export function rememberedAbout<Value>(ctx: Context, customerId: string, key: string, make: () => Value): Value {
  // What is written in a transaction may be rolled back.
  if (ctx.ledger.db.inTransaction) return make();
  const { of } = upToDate(ctx);
  const values = of.get(customerId) ?? new Map<string, unknown>();
  if (values.has(key)) return values.get(key) as Value;
  const value = make();
  values.set(key, value);
  of.set(customerId, values);
  return value;
}

/** Whether a value is remembered as it stands now. */
export function isRememberedAbout(ctx: Context, customerId: string, key: string): boolean {
  return upToDate(ctx).of.get(customerId)?.has(key) === true;
}

function upToDate(ctx: Context): Kept {
  const own = keptOf(ctx);
  const stamp = stampOf(ctx);
  if (own.stamp === stamp) return own;
  const { customers, isAboutAll } = withoutForgetting(ctx, own.take);
  const day = ctx.clock.today();
  if (isAboutAll || day !== own.day) own.of.clear();
  // Papers may still name somebody by the id he had before two were found to be one.
  for (const id of customers) for (const about of [id, ctx.ledger.customers.today(id)]) own.of.delete(about);
  own.day = day;
  own.stamp = stampOf(ctx);
  return own;
}

function keptOf(ctx: Context): Kept {
  const { db } = ctx.ledger;
  const known = kept.get(db);
  if (known !== undefined) return known;
  const { take } = watchWritten(db);
  const own: Kept = { take, of: new Map(), day: ctx.clock.today(), stamp: stampOf(ctx) };
  kept.set(db, own);
  return own;
}
