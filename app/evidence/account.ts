import { documentOf, type CustomerFile } from '#app/customerFile';
import type { EntryKind } from '#domain/ledger/entry';
import { standingEntries } from '#domain/ledger/customerAccount';
import type { Movement, MovementKind } from '#domain/letters/papers/statement';

// Matching moves money inside the account, to and fro: it is no movement of it.
const kinds: Readonly<Partial<Record<EntryKind, MovementKind>>> = {
  invoice: 'invoice',
  creditNote: 'creditNote',
  payment: 'payment',
  refund: 'refund',
  discount: 'discount',
  writeOff: 'discount',
  claimIncome: 'charge',
};

/** What made the account of a customer what it is, oldest first. What was reversed is left out with its reversal. */
export function movementsOfAccount(file: CustomerFile): readonly Movement[] {
  const standing = standingEntries(file.lines);
  return file.lines
    .flatMap((line) => {
      const kind = kinds[line.kind];
      if (kind === undefined || line.account !== 'customers' || line.itemId === null) return [];
      if (!standing.has(line.entryId)) return [];
      const number = line.documentId === null ? '' : documentOf(file, line.documentId).number;
      return [{ on: line.effectiveOn, kind, number, amount: line.amount, seq: line.entrySeq }];
    })
    .toSorted((a, b) => (a.on !== b.on ? (a.on < b.on ? -1 : 1) : a.seq - b.seq))
    .map(({ amount, kind, number, on }) => ({ on, kind, number, amount }));
}
