import { bookReader } from '#app/bank/readBook';
import type { Context } from '#app/context';
import { withoutForgetting } from '#app/remembered';
import { inSlices } from '#app/slices';
import { watchCustomers } from '#db/changedCustomers';
import type { Changes } from '#db/changes';
import type { WriteDb } from '#db/database';
import { assert } from '#domain/assert';
import { placeOf } from '#domain/matching/bookPlaces';
import { liveBook, moneyBook, type LiveBook, type MoneyBook } from '#domain/matching/moneyBook';

/** More customers than this are read faster all together. */
const severalMax = 3_000;

/** So many changed places are as good as all of them. */
const placesMax = 100_000;

/** What became something else in the book since it was last asked. */
export type BookChanges = {
  /** It was made from nothing: anything may be another. */
  readonly isNew: boolean;
  /** Places as `placeOf` numbers them. */
  readonly places: ReadonlySet<number>;
};

/** The book of an open ledger, whoever changed since it was last looked at, and its first reading while it lasts. */
type Kept = {
  live: LiveBook;
  readonly changed: Changes;
  readonly stale: Set<string>;
  filling: Promise<void> | null;
  isFilled: boolean;
  changes: { isNew: boolean; places: Set<number> };
};

// Of each open ledger, and forgotten with it.
const kept = new WeakMap<WriteDb, Kept>();

/**
 * Everything that money may settle. Read once for each open ledger, in slices; after that only customers of whom
 * something was written are read again.
 */
export async function openBook(ctx: Context, millis: () => number): Promise<MoneyBook> {
  const { db } = ctx.ledger;
  assert(!db.inTransaction, 'the book is looked at between two pieces of work');
  const own = keptOf(db);
  // While one reader is away another may write: it goes on until nothing is left.
  for (;;) {
    if (!own.isFilled) await (own.filling ??= fill(ctx, own, millis));
    for (const id of withoutForgetting(ctx, own.changed.take)) own.stale.add(id);
    if (own.stale.size === 0) return own.live.book;
    if (own.stale.size > severalMax) own.isFilled = false;
    else await readAgain(ctx, own, millis);
  }
}

/** What changed in the book since the last time. Whoever asks is the only one: what waits in the bank. */
export function takeBookChanges(ctx: Context): BookChanges {
  const own = keptOf(ctx.ledger.db);
  const { changes } = own;
  own.changes = { isNew: false, places: new Set() };
  return changes;
}

/** What one customer may settle: few documents, read at once. */
export function bookOf(ctx: Context, customerId: string): MoneyBook {
  const customer = bookReader(ctx).one(customerId);
  return moneyBook(customer?.documents ?? []);
}

function keptOf(db: WriteDb): Kept {
  const known = kept.get(db);
  if (known !== undefined) return known;
  const changed = watchCustomers(db);
  const changes = { isNew: true, places: new Set<number>() };
  const own: Kept = { live: liveBook(), changed, stale: new Set(), filling: null, isFilled: false, changes };
  kept.set(db, own);
  return own;
}

async function fill(ctx: Context, own: Kept, millis: () => number): Promise<void> {
  try {
    // Whatever is written from here on is read again after it.
    withoutForgetting(ctx, own.changed.take);
    own.stale.clear();
    const live = liveBook((part, key) => {
      // While it is made there is nobody yet who looked at it.
      if (own.live !== live || own.changes.isNew) return;
      own.changes.places.add(placeOf(part, key));
      if (own.changes.places.size > placesMax) own.changes = { isNew: true, places: new Set() };
    });
    const customers = await bookReader(ctx).all(millis);
    await inSlices(millis, customers, live.put);
    own.live = live;
    own.changes = { isNew: true, places: new Set() };
    own.isFilled = true;
  } finally {
    own.filling = null;
  }
}

async function readAgain(ctx: Context, own: Kept, millis: () => number): Promise<void> {
  const { customers } = ctx.ledger;
  const { one } = bookReader(ctx);
  await inSlices(millis, [...own.stale], (recordedAs) => {
    // Another reader may have been faster.
    if (!own.stale.delete(recordedAs)) return;
    const customerId = customers.today(recordedAs);
    for (const id of new Set([recordedAs, customerId])) {
      const customer = id === customerId ? one(id) : null;
      if (customer === null) own.live.remove(id);
      else own.live.put(customer);
    }
  });
}
