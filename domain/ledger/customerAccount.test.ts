import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { plainDate } from '#domain/calendar/plainDate';
import { foldAccount, settledBy, standingEntries, type AccountLine } from '#domain/ledger/customerAccount';
import {
  allocationEntry,
  invoiceEntry,
  paymentEntry,
  reversalEntry,
  writeOffEntry,
  type EntryDraft,
} from '#domain/ledger/entryDrafts';
import type { JournalEntry } from '#domain/ledger/entry';
import { cents } from '#domain/money/cents';

const instalment = { itemId: 'i1', documentId: 'f1', customerId: 'c1' };
const payment = { itemId: 'p1', documentId: 'r1', customerId: 'c1' };
const january = plainDate('2026-01-01');
const february = plainDate('2026-02-01');

type Planned = EntryDraft | ((entries: readonly JournalEntry[]) => EntryDraft);

function journal(...drafts: readonly Planned[]) {
  const entries: JournalEntry[] = [];
  for (const draft of drafts) {
    const entry = typeof draft === 'function' ? draft(entries) : draft;
    entries.push({ ...entry, id: `e${entries.length + 1}` });
  }
  return entries.flatMap((entry, index): AccountLine[] =>
    entry.postings.map((posting) => ({
      ...posting,
      entrySeq: index + 1,
      entryId: entry.id,
      kind: entry.kind,
      corrects: entry.corrects,
      effectiveOn: entry.effectiveOn,
      documentKind: posting.documentId === 'r1' ? 'payment' : 'invoice',
    })),
  );
}

const invoice = invoiceEntry({
  items: [{ ...instalment, amount: cents(10_000) }],
  net: cents(10_000),
  vat: [],
  issuedOn: january,
});
const paid = paymentEntry(payment, cents(11_000), february, 'bank');
const allocated = allocationEntry(payment, instalment, cents(10_000), february);
const undo =
  (place: number, on = february) =>
  (entries: readonly JournalEntry[]) => {
    const entry = entries[place];
    if (entry === undefined) throw new Error(`no entry ${place}`);
    return reversalEntry(entry, on);
  };

describe('foldAccount', () => {
  it('counts an entry from its date, and what is over as money of the customer', () => {
    const lines = journal(invoice, paid, allocated);
    const before = foldAccount(lines, january);
    expect(before.items.get('i1')).toMatchObject({ open: 10_000, remaining: 0, booked: 10_000 });
    expect(before.balance).toBe(10_000);

    const after = foldAccount(lines, february);
    expect(after.items.get('i1')).toMatchObject({ open: 0 });
    expect(after.items.get('p1')).toMatchObject({ open: -1_000, booked: -11_000 });
    expect(after.balance).toBe(-1_000);
  });

  it('names what settled an item, and forgets what was taken back', () => {
    const settled = foldAccount(
      journal(invoice, paid, allocated, writeOffEntry(instalment, cents(1), february)),
      february,
    );
    const item = settled.items.get('i1');
    expect(item === undefined ? [] : [settledBy(item, 'payment'), settledBy(item, 'writeOff')]).toEqual([10_000, 1]);

    const undone = foldAccount(journal(invoice, paid, allocated, undo(2)), february);
    expect(undone.items.get('i1')).toMatchObject({ open: 10_000, movements: [] });
  });

  it('gives an entry back when its reversal is reversed', () => {
    const lines = journal(invoice, undo(0, january), undo(1, january));
    expect([...standingEntries(lines)]).toEqual(['e1']);
    expect(foldAccount(lines, january).items.get('i1')).toMatchObject({ open: 10_000, booked: 10_000 });
    expect(foldAccount(journal(invoice, undo(0, january)), january).items.get('i1')).toMatchObject({
      open: 0,
      booked: 0,
    });
  });

  test('the balance is the sum of what is open, whatever happens', () => {
    const move = fc.record({ amount: fc.integer({ min: 1, max: 5_000 }).map(cents), isUndone: fc.boolean() });
    fc.assert(
      fc.property(fc.array(move, { maxLength: 12 }), (moves) => {
        const entries: Planned[] = [invoice, paid];
        for (const { amount, isUndone } of moves) {
          entries.push(allocationEntry(payment, instalment, amount, february));
          if (isUndone) entries.push(undo(entries.length - 1));
        }
        const account = foldAccount(journal(...entries), february);
        const open = [...account.items.values()].map((item) => item.open);
        expect(open.reduce((sum, amount) => sum + amount, 0)).toBe(account.balance);
        expect(account.balance).toBe(-1_000);
      }),
    );
  });
});
