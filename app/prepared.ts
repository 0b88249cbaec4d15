import { act, orRefused, transact, unitOf, writeAction, type ActionName, type Booking } from '#app/act';
import type { Context } from '#app/context';
import { projectionOf } from '#app/projections/projectCustomer';
import { stampOf } from '#app/remembered';
import { customerNow } from '#app/runs/lettersDue';
import { giveWay, sliceMillis } from '#app/slices';
import { unitFiles } from '#app/unitFiles';
import { ok, type Result } from '#domain/result';

/** The part of a unit whose work may be prepared before it is written. */
export type Recorder = Booking;

/** What is done for each of many, as one action. */
export type Work<Item, Code extends string> = {
  readonly action: ActionName;
  readonly items: readonly Item[];
  /** Decides for one of them and records it. Reads what it likes, writes through the recorder only. */
  readonly prepare: (unit: Recorder, item: Item) => Result<object, Code>;
  /** Writes all that was prepared: in bulk, where no rule stands between the rows of one table and of another. */
  readonly write?: (all: () => void) => void;
  /** Written with the rest, in the same transaction. */
  readonly finish?: () => void;
};

/** Someone may write while the work is prepared; then it is prepared again, but not for ever. */
const attemptsMax = 3;

type Done<Code extends string> = Result<{ readonly actionId: string | null }, Code>;

/**
 * One action about hundreds of customers: everything is decided a little at a time while the window goes on, and written
 * at once at the end, in one transaction of bare rows. Decided again when someone wrote meanwhile; the last time at once.
 *
 * @param begin reads what the work is about; null: there is nothing to do any more
 */
export async function actOnMany<Item, Code extends string>(
  ctx: Context,
  millis: () => number,
  begin: () => Promise<Result<Work<Item, Code>, Code> | null>,
): Promise<Done<Code> | null> {
  for (let attempt = 1; attempt <= attemptsMax; attempt += 1) {
    const work = await begin();
    if (work === null || !work.ok) return work;
    const done = await actPrepared(ctx, millis, work.value);
    if (done !== null) return done;
  }
  const work = await begin();
  return work === null || !work.ok ? work : actAtOnce(ctx, work.value);
}

function actAtOnce<Item, Code extends string>(
  ctx: Context,
  { action, finish, items, prepare }: Work<Item, Code>,
): Done<Code> {
  return act(ctx, action, (unit): Result<object, Code> => {
    for (const item of items) {
      const prepared = prepare(unit, item);
      if (!prepared.ok) return prepared;
    }
    finish?.();
    return ok({});
  });
}

/** Null when someone wrote meanwhile: nothing was written. */
async function actPrepared<Item, Code extends string>(
  ctx: Context,
  millis: () => number,
  { action, finish, items, prepare, write = (all) => all() }: Work<Item, Code>,
): Promise<Done<Code> | null> {
  const stamp = stampOf(ctx);
  const { unit, writes } = draft(ctx, action.mayBackDate === true);
  const pause = pauses(millis);
  for (const item of items) {
    const prepared = orRefused(() => prepare(unit, item));
    if (!prepared.ok) return prepared;
    if (await pause()) if (stampOf(ctx) !== stamp) return null;
  }
  for (const customerId of unit.touched()) {
    writes.push(ctx.ledger.projections.replacing(projectionOf(ctx.ledger, unit.file(customerId), unit.today)));
    if (await pause()) if (stampOf(ctx) !== stamp) return null;
  }
  // From here on nothing is waited for: what was read stands when it is written.
  if (stampOf(ctx) !== stamp) return null;
  return transact(ctx, (): Done<Code> => {
    write(() => {
      for (const each of writes) each();
    });
    finish?.();
    return ok({ actionId: writeAction(unit, action) });
  });
}

// True when others came in between.
function pauses(millis: () => number): () => Promise<boolean> {
  let startedAt = millis();
  return async () => {
    if (millis() - startedAt < sliceMillis) return false;
    await giveWay();
    startedAt = millis();
    return true;
  };
}

/** A unit that keeps what it appends: as it will stand unless someone writes before. */
function draft(ctx: Context, mayBackDate: boolean) {
  const writes: (() => void)[] = [];
  const files = unitFiles(ctx, (customerId) => customerNow(ctx, customerId), 'later');
  return { unit: unitOf(ctx, { mayBackDate, write: (write) => void writes.push(write), files }), writes };
}
