import type { Unit } from '#app/act';
import type { Context } from '#app/context';
import { laterOf } from '#domain/calendar/plainDate';
import { standingEntries } from '#domain/ledger/customerAccount';
import type { JournalEntry } from '#domain/ledger/entry';
import { reversalEntry } from '#domain/ledger/entryDrafts';
import { present } from '#domain/assert';

/**
 * The entry through which another one stands: itself, or, when it was taken back and done again, the last of the entries
 * that reverse each other. Null: it is taken back.
 */
export function standsBy({ ledger }: Context, entryId: string): string | null {
  let last = entryId;
  let isStanding = true;
  for (let next = ledger.journal.reversalOf(last); next !== null; next = ledger.journal.reversalOf(last)) {
    last = next;
    isStanding = !isStanding;
  }
  return isStanding ? last : null;
}

/** Takes one entry that stands back by a visible counter-entry, today or on its own day when that is later. */
export function reverseEntry(unit: Unit, entryId: string): string {
  const standing = present(standsBy(unit.ctx, entryId), `standing entry ${entryId}`);
  const entry = present(unit.ctx.ledger.journal.get(standing), `entry ${standing}`);
  return unit.post(reversalEntry(entry, laterOf(unit.today, entry.effectiveOn)));
}

/** The fact behind an entry: the one that it takes back or does again, itself for any other. */
export function rootEntry(
  { ledger }: Context,
  entryId: string,
): { readonly entry: JournalEntry; readonly isAgain: boolean } {
  let entry = present(ledger.journal.get(entryId), `entry ${entryId}`);
  let isAgain = true;
  while (entry.corrects !== null) {
    entry = present(ledger.journal.get(entry.corrects), `entry ${entry.corrects}`);
    isAgain = !isAgain;
  }
  return { entry, isAgain };
}

/**
 * Takes back a document with everything that rests on it: allocations, discounts and income that its money paid first,
 * newest first, then the document itself.
 */
export function takeBackDocument(unit: Unit, customerId: string, documentId: string): void {
  for (const entryId of standingEntriesOf(unit, customerId, documentId).toReversed()) reverseEntry(unit, entryId);
}

/** The entries that stand and name a document, oldest first. */
export function standingEntriesOf(unit: Unit, customerId: string, documentId: string): readonly string[] {
  const { lines } = unit.file(customerId);
  const standing = standingEntries(lines);
  const naming = lines.filter((line) => line.documentId === documentId && standing.has(line.entryId));
  return [...new Set(naming.map(({ entryId }) => entryId))];
}
