import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { addDays, plainDate } from '#domain/calendar/plainDate';
import { allocate, oldestFirst } from '#domain/ledger/allocation';
import { addCents, cents, sumCents } from '#domain/money/cents';

const day = plainDate('2026-01-31');
const payable = (itemId: string, open: number, days = 0) => ({ itemId, dueOn: addDays(day, days), open: cents(open) });

describe('allocate', () => {
  it('settles in the order given and says what is left', () => {
    expect(allocate([payable('a', 60), payable('b', 100), payable('c', 40)], cents(130))).toEqual({
      parts: [
        { itemId: 'a', amount: 60 },
        { itemId: 'b', amount: 70 },
      ],
      left: 0,
    });
    expect(allocate([payable('a', 60)], cents(100)).left).toBe(40);
    expect(allocate([], cents(5))).toEqual({ parts: [], left: 5 });
  });

  it('puts the oldest due date first and keeps the order of what falls due on one day', () => {
    const items = [payable('late', 1, 30), payable('first', 1), payable('second', 1)];
    expect(oldestFirst(items).map(({ itemId }) => itemId)).toEqual(['first', 'second', 'late']);
  });

  test('no cent is created or lost, and nothing is paid twice', () => {
    const open = fc.array(fc.nat({ max: 1_000_000 }), { maxLength: 8 });
    fc.assert(
      fc.property(open, fc.nat({ max: 5_000_000 }), (amounts, money) => {
        const items = amounts.map((amount, index) => payable(`i${index}`, amount));
        const { left, parts } = allocate(items, cents(money));
        expect(addCents(sumCents(parts.map(({ amount }) => amount)), left)).toBe(money);
        for (const { amount, itemId } of parts) {
          expect(amount).toBeGreaterThan(0);
          expect(amount).toBeLessThanOrEqual(items.find((item) => item.itemId === itemId)?.open ?? 0);
        }
        if (left > 0) expect(parts).toHaveLength(amounts.filter((amount) => amount > 0).length);
      }),
    );
  });
});
