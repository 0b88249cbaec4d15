import { moneySuggestions, type MoneySuggestion, type WaitingMoney } from '#app/bank/moneySuggestions';
import { openBook, takeBookChanges, type BookChanges } from '#app/bank/openBook';
import type { Context } from '#app/context';
import { reading } from '#app/queries/reading';
import { stampOf, withoutForgetting } from '#app/remembered';
import { rulesOf } from '#app/settings';
import { inSlices } from '#app/slices';
import { watchMovements } from '#db/changedMovements';
import type { Changes } from '#db/changes';
import type { WriteDb } from '#db/database';
import type { BankStateName, MovementWords } from '#db/repositories/bank';
import { plainDate } from '#domain/calendar/plainDate';
import { watchedBook } from '#domain/matching/bookPlaces';
import { moneyBook, type MoneyBook } from '#domain/matching/moneyBook';
import { cents } from '#domain/money/cents';

type Row = Omit<MovementWords, 'returnReason'> & {
  readonly seq: number;
  readonly movementId: string;
  readonly bookedOn: string;
  readonly amount: number;
  readonly returnReason: string;
  readonly state: BankStateName;
};

const movements = `SELECT movement.seq, movement.id AS movementId, movement.booked_on AS bookedOn,
    movement.amount_cents AS amount, coalesce(words.name, '') AS name, coalesce(words.iban, '') AS iban,
    coalesce(words.structured, '') AS structured, coalesce(words.text, '') AS text,
    coalesce(words.return_reason, '') AS returnReason, state.state
  FROM bank_movement AS movement
  JOIN bank_state AS state ON state.seq = (SELECT max(seq) FROM bank_state WHERE subject_id = movement.id)
  LEFT JOIN bank_words AS words ON words.movement_id = movement.id`;

/** A movement that waits, with the best that it may be. */
export type WaitingRow = {
  readonly money: WaitingMoney;
  readonly best: MoneySuggestion | null;
  readonly isLater: boolean;
};

type KeptRow = WaitingRow & {
  readonly seq: number;
  /** Where the book was looked at for it; null: it depends on more than the book. */
  readonly places: Uint32Array | null;
};
/** What waits in an open ledger, as it was reckoned last. */
type Kept = {
  readonly changed: Changes;
  readonly rows: Map<string, KeptRow>;
  /** Movements to be reckoned again. */
  readonly stale: Set<string>;
  /** Of the book and the day when it was reckoned; empty: never. */
  stamp: string;
  tolerance: number;
  ordered: readonly KeptRow[];
  working: Promise<void> | null;
};

// Of each open ledger, and forgotten with it.
const kept = new WeakMap<WriteDb, Kept>();

/**
 * Money that waits for its invoice, oldest first. Reckoned once for each open ledger, in slices; after that only movements
 * of which something was written, and those for which the book was looked at where it changed.
 */
export async function waitingRows(ctx: Context, millis: () => number): Promise<readonly WaitingRow[]> {
  const own = keptOf(ctx.ledger.db);
  // While one slice is reckoned and the next waits, another may write: it goes on until nothing is left.
  while (own.stamp !== stampOf(ctx)) {
    own.working ??= reckon(ctx, own, millis).finally(() => {
      own.working = null;
    });
    await own.working;
  }
  return own.ordered;
}

/** Everything that waits, reckoned from nothing over a book. */
export function reckonedRows(ctx: Context, book: MoneyBook): readonly WaitingRow[] {
  return inOrder(everyRow(ctx).map((row) => reckoned(ctx, book, row))).map(({ best, isLater, money }) => ({
    money,
    best,
    isLater,
  }));
}

/** A movement that waits or was put off; null: it is decided, or not there. */
export function waitingMoney(ctx: Context, movementId: string): WaitingMoney | null {
  const row = rowOf(ctx, movementId);
  return row === null ? null : moneyOf(row);
}

function keptOf(db: WriteDb): Kept {
  const known = kept.get(db);
  if (known !== undefined) return known;
  const own: Kept = {
    ...{ changed: watchMovements(db), rows: new Map(), stale: new Set<string>(), stamp: '', tolerance: -1 },
    ...{ ordered: [], working: null },
  };
  kept.set(db, own);
  return own;
}

async function reckon(ctx: Context, own: Kept, millis: () => number): Promise<void> {
  const isFirst = own.tolerance < 0;
  if (isFirst) for (const { movementId } of everyRow(ctx)) own.stale.add(movementId);
  for (const id of withoutForgetting(ctx, own.changed.take)) own.stale.add(id);
  const isNone = own.rows.size === 0 && own.stale.size === 0;
  const book = isNone ? moneyBook([]) : await openBook(ctx, millis);
  // From here to the first slice nothing is waited for: what is noted now is what changed in this very book.
  const stamp = stampOf(ctx);
  if (!isNone) for (const id of touchedBy(takeBookChanges(ctx), own, toleranceOf(ctx))) own.stale.add(id);
  own.tolerance = toleranceOf(ctx);
  const isShown = own.stale.size > 0;
  await inSlices(millis, [...own.stale], (movementId) => {
    own.stale.delete(movementId);
    const row = rowOf(ctx, movementId);
    if (row === null) own.rows.delete(movementId);
    else own.rows.set(movementId, reckoned(ctx, book, row));
  });
  if (isShown) own.ordered = inOrder([...own.rows.values()]);
  own.stamp = stamp;
}

function toleranceOf({ ledger }: Context): number {
  return rulesOf(ledger).tolerance;
}

// Money that left is looked for among payments too: there is little of it.
function touchedBy({ isNew, places }: BookChanges, { rows, tolerance }: Kept, now: number): readonly string[] {
  const isAll = isNew || tolerance !== now;
  return [...rows].flatMap(([movementId, row]) =>
    isAll || row.places === null || (places.size > 0 && row.places.some((place) => places.has(place)))
      ? [movementId]
      : [],
  );
}

function everyRow(ctx: Context): readonly Row[] {
  return reading<Row>(ctx, `${movements} WHERE state.state IN ('waiting', 'later')`).all();
}

function rowOf(ctx: Context, movementId: string): Row | null {
  const row = reading<Row, [string]>(ctx, `${movements} WHERE movement.id = ?`).get(movementId);
  return row === undefined || (row.state !== 'waiting' && row.state !== 'later') ? null : row;
}

function reckoned(ctx: Context, book: MoneyBook, row: Row): KeptRow {
  const money = moneyOf(row);
  const [isLater, { seq }] = [row.state === 'later', row];
  if (money.amount < 0) {
    const [best] = moneySuggestions(ctx, book, money, null);
    return { money, best: best ?? null, isLater, seq, places: null };
  }
  const places = new Set<number>();
  const watched = watchedBook(book, (place) => places.add(place));
  const [best] = moneySuggestions(ctx, watched, money, null);
  return { money, best: best ?? null, isLater, seq, places: Uint32Array.from(places) };
}

function moneyOf({ amount, bookedOn, iban, movementId, name, returnReason, structured, text }: Row): WaitingMoney {
  const words = { name, iban, structured, text, returnReason };
  return { movementId, on: plainDate(bookedOn), amount: cents(amount), words };
}

function inOrder(rows: readonly KeptRow[]): readonly KeptRow[] {
  return rows.toSorted((a, b) => (a.money.on === b.money.on ? a.seq - b.seq : a.money.on < b.money.on ? -1 : 1));
}
