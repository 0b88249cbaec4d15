import { act, transact, type ActionName, type Unit } from '#app/act';
import type { Context } from '#app/context';
import { fileWith, type CustomerFile } from '#app/customerFile';
import { projectionOf } from '#app/projections/projectCustomer';
import { stampOf, withoutForgetting } from '#app/remembered';
import { customerNow } from '#app/runs/lettersDue';
import { giveWay, sliceMillis } from '#app/slices';
import { present } from '#domain/assert';
import type { FollowUpEvent } from '#domain/followup/event';
import { eventChainText } from '#domain/ledger/chain';
import { ok, type Result } from '#domain/result';

/** The part of a unit that appends facts of the follow-up: what it writes can be prepared before it is written. */
export type Recorder = Pick<Unit, 'ctx' | 'file' | 'record' | 'today'> & {
  /** Writes a row together with the facts, in their order; absent: rows are written at once. */
  readonly later?: (write: () => void) => void;
};

/** Writes a row beside the facts: now, or with them when the work is only prepared. */
export function writeBeside({ later }: Recorder, write: () => void): void {
  if (later === undefined) write();
  else later(write);
}

/** What is done for each of many, as one action. */
export type Work<Item, Code extends string> = {
  readonly action: ActionName;
  readonly items: readonly Item[];
  /** Decides for one of them and records it. Reads what it likes, writes through the recorder only. */
  readonly prepare: (unit: Recorder, item: Item) => Result<object, Code>;
  /** What is remembered of everything else stays: the caller forgets what this changes. */
  readonly concernsOnlyItself?: true;
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
  { action, concernsOnlyItself, finish, items, prepare }: Work<Item, Code>,
): Promise<Done<Code> | null> {
  const stamp = stampOf(ctx);
  const { recorder, writes, ids, touched } = draft(ctx);
  const pause = pauses(millis);
  for (const item of items) {
    const prepared = prepare(recorder, item);
    if (!prepared.ok) return prepared;
    if (await pause()) if (stampOf(ctx) !== stamp) return null;
  }
  for (const customerId of touched) {
    writes.push(ctx.ledger.projections.replacing(projectionOf(ctx.ledger, recorder.file(customerId), recorder.today)));
    if (await pause()) if (stampOf(ctx) !== stamp) return null;
  }
  // From here on nothing is waited for: what was read stands when it is written.
  if (stampOf(ctx) !== stamp) return null;
  const write = () =>
    transact(ctx, (): Done<Code> => {
      for (const write of writes) write();
      finish?.();
      const actionId = ctx.newId();
      ctx.ledger.actions.append({
        ...{ id: actionId, name: action.name, params: action.params ?? {}, customerId: action.customerId ?? null },
        ...{ on: recorder.today, recordedAt: ctx.clock.now(), undoes: action.undoes ?? null },
        facts: { entries: [], events: ids },
      });
      return ok({ actionId });
    });
  return concernsOnlyItself === true ? withoutForgetting(ctx, write) : write();
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

/** Facts with their places in the chain, as they will stand unless someone writes before. */
function draft(ctx: Context) {
  const { clock, hash, ledger, newId } = ctx;
  const today = clock.today();
  const files = new Map<string, CustomerFile>();
  const writes: (() => void)[] = [];
  const ids: string[] = [];
  const touched = new Set<string>();
  let lastHash = ledger.events.lastHash();
  let seq = ledger.events.nextSeq();
  const file = (recordedAs: string) => {
    const customerId = ledger.customers.today(recordedAs);
    return files.get(customerId) ?? present(customerNow(ctx, customerId), `customer ${customerId}`);
  };
  const recorder: Recorder = {
    ctx,
    today,
    file,
    later: (write) => void writes.push(write),
    record(recordedAs, body, on = today) {
      const customerId = file(recordedAs).customer.id;
      const event: FollowUpEvent = { id: newId(), customerId, on, seq, body };
      const recordedAt = clock.now();
      const sealed = hash(eventChainText(event, recordedAt, lastHash));
      files.set(customerId, fileWith(ledger, file(customerId), { ...event, recordedAt, hash: sealed }));
      writes.push(() => ledger.events.append(event, recordedAt, sealed));
      lastHash = sealed;
      seq += 1;
      ids.push(event.id);
      touched.add(customerId);
      return event.id;
    },
  };
  return { recorder, writes, ids, touched };
}
