import type { Unit } from '#app/act';
import { laterOf } from '#domain/calendar/plainDate';
import { standingEntries } from '#domain/ledger/customerAccount';
import { reversalEntry } from '#domain/ledger/entryDrafts';
import { present } from '#domain/assert';

/** Takes one entry back by a visible counter-entry, today or on its own day when that is later. */
export function reverseEntry(unit: Unit, entryId: string): string {
  const entry = present(unit.ctx.ledger.journal.get(entryId), `entry ${entryId}`);
  return unit.post(reversalEntry(entry, laterOf(unit.today, entry.effectiveOn)));
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
