import { present } from '#domain/assert';
import type { PlainDate } from '#domain/calendar/plainDate';
import type { AccountRole, EntryKind } from '#domain/ledger/entry';
import { cents, type Cents } from '#domain/money/cents';

/** The papers and movements that stand in the customers account. */
export const documentKinds = ['invoice', 'creditNote', 'payment', 'refund'] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** A line of the journal that names the customer, on whichever account, with what its entry is. */
export type AccountLine = {
  readonly entrySeq: number;
  readonly entryId: string;
  readonly kind: EntryKind;
  readonly corrects: string | null;
  readonly effectiveOn: PlainDate;
  readonly account: AccountRole;
  readonly itemId: string | null;
  readonly documentId: string | null;
  readonly documentKind: DocumentKind | null;
  readonly claimId: string | null;
  readonly amount: Cents;
};

/** How part of an item was settled. A discount granted for paying counts as paid. */
export const settlements = ['payment', 'creditNote', 'discount', 'writeOff'] as const;
export type Settlement = (typeof settlements)[number];

/** Something that settled part of an item: cents above zero; below zero when it was taken back. */
export type Movement = {
  readonly entryId: string;
  readonly on: PlainDate;
  readonly how: Settlement;
  /** Item of the payment or credit note; null for a discount or write-off. */
  readonly sourceItemId: string | null;
  readonly amount: Cents;
};

/** What stands of one open item on a date. */
export type ItemStanding = {
  readonly itemId: string;
  /** As it entered the account; zero when its entry was reversed. Above zero owed by the customer. */
  readonly booked: Cents;
  /** What is open on the date: above zero he owes, below he is owed. */
  readonly open: Cents;
  /** What is open once every entry counts, those dated later included: all that may still be allocated. */
  readonly remaining: Cents;
  /** What settled it up to the date, reversed movements left out. */
  readonly movements: readonly Movement[];
};

/** The customers account of one customer on a date. */
export type CustomerAccount = {
  readonly items: ReadonlyMap<string, ItemStanding>;
  /** Sum of the account: what he owes less what he is owed, claims not included. */
  readonly balance: Cents;
  /** What was paid of each claim up to the date, by claim. */
  readonly claimsPaid: ReadonlyMap<string, Cents>;
  /** What was paid of each claim once every entry counts. */
  readonly claimsPaidLater: ReadonlyMap<string, Cents>;
};

/**
 * Folds the journal lines of one customer into what stands on `on`. A line counts from the date of its entry.
 *
 * @param lines every line that names the customer, oldest entry first
 */
export function foldAccount(lines: readonly AccountLine[], on: PlainDate): CustomerAccount {
  const standing = standingEntries(lines);
  const items = new Map<string, Draft>();
  const claimsPaid = new Map<string, number>();
  const claimsPaidLater = new Map<string, number>();
  let balance = 0;

  for (const line of lines) {
    const counts = line.effectiveOn <= on;
    if (line.claimId !== null) {
      add(claimsPaidLater, line.claimId, -line.amount);
      if (counts) add(claimsPaid, line.claimId, -line.amount);
    }
    if (line.account !== 'customers' || line.itemId === null) continue;
    const item = draftOf(items, line.itemId);
    item.remaining += line.amount;
    if (!counts) continue;
    balance += line.amount;
    item.open += line.amount;
    if (isOpening(line) && standing.has(line.entryId)) item.booked += line.amount;
  }

  for (const movement of movementsOf(lines, standing, on)) draftOf(items, movement.itemId).movements.push(movement);
  return {
    items: new Map([...items].map(([itemId, draft]) => [itemId, fromDraft(itemId, draft)])),
    balance: cents(balance),
    claimsPaid: inCents(claimsPaid),
    claimsPaidLater: inCents(claimsPaidLater),
  };
}

/** What settled an item in one way, in cents. */
export function settledBy(item: ItemStanding, how: Settlement): Cents {
  return cents(item.movements.reduce((sum, movement) => sum + (movement.how === how ? movement.amount : 0), 0));
}

/**
 * Entries that stand: neither reversed nor a reversal. A reversal that was itself reversed gives the first entry back.
 */
export function standingEntries(
  lines: readonly Pick<AccountLine, 'entryId' | 'corrects' | 'entrySeq'>[],
): ReadonlySet<string> {
  const corrects = new Map(lines.map((line) => [line.entryId, line.corrects] as const));
  const reversed = new Set<string>();
  const newestFirst = [...corrects].reverse();
  for (const [entryId, corrected] of newestFirst) {
    if (corrected !== null && !reversed.has(entryId)) reversed.add(corrected);
  }
  return new Set(newestFirst.filter(([id, corrected]) => corrected === null && !reversed.has(id)).map(([id]) => id));
}

type Draft = { booked: number; open: number; remaining: number; movements: Movement[] };
type MovementOfItem = Movement & { readonly itemId: string };

const openingKinds: readonly EntryKind[] = ['invoice', 'creditNote', 'payment'];

function isOpening({ kind }: AccountLine): boolean {
  return openingKinds.includes(kind);
}

function draftOf(items: Map<string, Draft>, itemId: string): Draft {
  const found = items.get(itemId);
  if (found !== undefined) return found;
  const draft: Draft = { booked: 0, open: 0, remaining: 0, movements: [] };
  items.set(itemId, draft);
  return draft;
}

function fromDraft(itemId: string, draft: Draft): ItemStanding {
  return {
    itemId,
    booked: cents(draft.booked),
    open: cents(draft.open),
    remaining: cents(draft.remaining),
    movements: draft.movements,
  };
}

// What settled an invoice, seen from the instalment: the credit side of an allocation, a discount or a write-off.
function movementsOf(
  lines: readonly AccountLine[],
  standing: ReadonlySet<string>,
  on: PlainDate,
): readonly MovementOfItem[] {
  const byEntry = new Map<string, AccountLine[]>();
  for (const line of lines) {
    if (!standing.has(line.entryId) || line.effectiveOn > on || isOpening(line)) continue;
    const known = byEntry.get(line.entryId);
    if (known === undefined) byEntry.set(line.entryId, [line]);
    else known.push(line);
  }
  return [...byEntry.values()].flatMap((entry) => {
    const onItems = entry.filter(({ account, itemId }) => account === 'customers' && itemId !== null);
    const source = onItems.find(({ amount }) => amount > 0);
    return onItems
      .filter((line) => line !== source)
      .map((line) => ({
        itemId: present(line.itemId, 'item of a settled line'),
        entryId: line.entryId,
        on: line.effectiveOn,
        how: settlementOf(line.kind, source),
        sourceItemId: source?.itemId ?? null,
        amount: cents(-line.amount),
      }));
  });
}

function settlementOf(kind: EntryKind, source: AccountLine | undefined): Settlement {
  if (kind === 'discount' || kind === 'writeOff') return kind;
  return source?.documentKind === 'creditNote' ? 'creditNote' : 'payment';
}

function add(sums: Map<string, number>, key: string, amount: number): void {
  sums.set(key, (sums.get(key) ?? 0) + amount);
}

function inCents(sums: ReadonlyMap<string, number>): ReadonlyMap<string, Cents> {
  return new Map([...sums].map(([key, amount]) => [key, cents(amount)]));
}
