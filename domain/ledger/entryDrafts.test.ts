import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { plainDate } from '#domain/calendar/plainDate';
import {
  allocationEntry,
  claimIncomeEntry,
  creditNoteEntry,
  creditWriteOffEntry,
  discountEntry,
  invoiceEntry,
  paymentEntry,
  refundEntry,
  reversalEntry,
  writeOffEntry,
} from '#domain/ledger/entryDrafts';
import { cents, negateCents, sumCents } from '#domain/money/cents';

const on = plainDate('2026-03-02');
const instalment = { itemId: 'i1', documentId: 'f1', customerId: 'c1' };
const payment = { itemId: 'p1', documentId: 'r1', customerId: 'c1' };
const short = ({ postings }: { postings: readonly { account: string; amount: number; itemId: string | null }[] }) =>
  postings.map(({ account, amount, itemId }) => `${account}${itemId === null ? '' : `[${itemId}]`} ${amount}`);

describe('entries', () => {
  it('books an invoice with instalments and VAT by rate', () => {
    const entry = invoiceEntry({
      items: [
        { ...instalment, amount: cents(700) },
        { ...instalment, itemId: 'i2', amount: cents(495) },
      ],
      net: cents(1_000),
      vat: [cents(190), cents(5)],
      issuedOn: on,
    });
    expect(short(entry)).toEqual(['customers[i1] 700', 'customers[i2] 495', 'sales -1000', 'vat -190', 'vat -5']);
  });

  it.each([
    ['payment', paymentEntry(payment, cents(50), on, 'bank'), ['bank 50', 'customers[p1] -50']],
    ['cash', paymentEntry(payment, cents(50), on, 'cash'), ['cash 50', 'customers[p1] -50']],
    ['refund', refundEntry(payment, cents(20), on, 'x1'), ['customers[p1] 20', 'bank -20']],
    ['allocation', allocationEntry(payment, instalment, cents(30), on), ['customers[p1] 30', 'customers[i1] -30']],
    ['discount', discountEntry(instalment, cents(3), on, 'r1'), ['discountAllowed 3', 'customers[i1] -3']],
    ['write-off', writeOffEntry(instalment, cents(9), on), ['badDebtLoss 9', 'customers[i1] -9']],
    ['small credit', creditWriteOffEntry(payment, cents(2), on), ['customers[p1] 2', 'otherIncome -2']],
    [
      'claim',
      claimIncomeEntry(payment, { claimId: 'k', account: 'interestIncome' }, cents(41), on),
      ['customers[p1] 41', 'interestIncome -41'],
    ],
  ])('books a %s', (_, entry, lines) => {
    expect(short(entry)).toEqual(lines);
  });

  it('refuses to book what does not add up', () => {
    const items = [{ ...instalment, amount: cents(700) }];
    expect(() => invoiceEntry({ items, net: cents(600), vat: [], issuedOn: on })).toThrow('balance');
    expect(() => allocationEntry(payment, instalment, cents(0), on)).toThrow('moves something');
  });

  test('every entry balances, and its reversal takes it back to nothing', () => {
    const parts = fc.array(fc.integer({ min: 1, max: 10_000_000 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(parts, fc.nat({ max: 100 }), fc.boolean(), (amounts, percent, isCredit) => {
        const gross = amounts.reduce((sum, amount) => sum + amount, 0);
        const vat = cents(Math.floor((gross * percent) / 200));
        const sign = (amount: number) => (isCredit ? negateCents(cents(amount)) : cents(amount));
        const items = amounts.map((amount, index) => ({ ...instalment, itemId: `i${index}`, amount: sign(amount) }));
        const document = { items, net: sign(gross - vat), vat: [sign(vat)], issuedOn: on };
        const entry = isCredit ? creditNoteEntry(document) : invoiceEntry(document);
        const reversal = reversalEntry({ ...entry, id: 'e1' }, on);
        expect(sumCents(entry.postings.map(({ amount }) => amount))).toBe(0);
        expect(sumCents([...entry.postings, ...reversal.postings].map(({ amount }) => amount))).toBe(0);
        expect(reversal.corrects).toBe('e1');
      }),
    );
  });
});
