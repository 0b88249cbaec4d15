import type { PlainDate } from '#domain/calendar/plainDate';
import type { DocumentKind } from '#domain/ledger/customerAccount';
import type { AccountRole, EntryKind } from '#domain/ledger/entry';
import type { Cents } from '#domain/money/cents';

/** One posting with what its entry is, as an accountant reads it. */
export type BookLine = {
  readonly entrySeq: number;
  readonly entryId: string;
  readonly kind: EntryKind;
  readonly corrects: string | null;
  readonly effectiveOn: PlainDate;
  /** The day it was written: it stands since, and nothing of it changed. */
  readonly recordedOn: PlainDate;
  readonly account: AccountRole;
  readonly customerId: string | null;
  readonly documentId: string | null;
  readonly itemId: string | null;
  readonly amount: Cents;
};

export type BookCustomer = { readonly id: string; readonly number: string; readonly name: string };
export type BookDocument = {
  readonly id: string;
  readonly kind: DocumentKind;
  readonly number: string;
  readonly issuedOn: PlainDate;
};
export type BookItem = { readonly id: string; readonly documentId: string; readonly dueOn: PlainDate | null };
export type BookAccount = { readonly code: string; readonly name: string };

/** The journal up to a day, in the order written, with the names it points to. */
export type Book = {
  /** Entries effective on or before this day. */
  readonly to: PlainDate;
  readonly lines: readonly BookLine[];
  readonly customers: ReadonlyMap<string, BookCustomer>;
  readonly documents: ReadonlyMap<string, BookDocument>;
  readonly items: ReadonlyMap<string, BookItem>;
  readonly accounts: ReadonlyMap<AccountRole, BookAccount>;
};

/** Entries that only move money inside the customers account: matching and what takes it back. */
export function moveEntries(lines: readonly Pick<BookLine, 'entryId' | 'kind' | 'corrects'>[]): ReadonlySet<string> {
  const moves = new Set<string>();
  for (const { corrects, entryId, kind } of lines) {
    // In the order written: what a reversal takes back was seen before it.
    if (kind === 'allocation' || (corrects !== null && moves.has(corrects))) moves.add(entryId);
  }
  return moves;
}

/**
 * The matching entries that no later one takes back, by id.
 *
 * @param lines in the order written
 */
export function standingMoves(
  lines: readonly Pick<BookLine, 'entryId' | 'kind' | 'corrects'>[],
  moves: ReadonlySet<string>,
): ReadonlySet<string> {
  const takenBack = new Set<string>();
  const standing = new Set<string>();
  for (const { corrects, entryId } of lines.toReversed()) {
    if (!moves.has(entryId) || takenBack.has(entryId)) continue;
    if (corrects === null) standing.add(entryId);
    else takenBack.add(corrects);
  }
  return standing;
}

/** The matching letter of an item, and the day on which it came to be what it is. */
export type Lettering = { readonly letter: string; readonly on: PlainDate };
