import fc from 'fast-check';
import { expect, it } from 'vitest';
import { plainDate } from '#domain/calendar/plainDate';
import { askedToday } from '#domain/followup/askedToday';
import { claimableOf, contestedOf, contestedParts } from '#domain/followup/contested';
import { decideDispute } from '#domain/followup/decisions';
import { whatIsDue } from '#domain/followup/due';
import type { OpenItem } from '#domain/followup/facts';
import { withNewFacts } from '#domain/followup/newFact';
import { anItem, customer } from '#domain/followup/testdata';
import { cents, sumCents } from '#domain/money/cents';

const today = plainDate('2026-01-06');
const invoice = (open: number) => anItem('A', { openCents: cents(open), originalCents: cents(115_000) });

/** The customer with an invoice on which he contests an amount. */
function contesting(items: readonly OpenItem[], amount: number | null, itemIds = items.map(({ itemId }) => itemId)) {
  const facts = customer(items);
  const input = { disputeId: 'd', itemIds, noteId: null, amount: amount === null ? null : cents(amount) };
  const decided = decideDispute(facts, input, today);
  if (!decided.ok) throw new Error(decided.error.code);
  return withNewFacts(facts, decided.value);
}

it('claims the 970.00 that are not contested and freezes the 180.00', () => {
  const item = invoice(115_000);
  const facts = contesting([item], 18_000);
  expect(contestedOf(facts, item)).toBe(18_000);
  expect(claimableOf(facts, item)).toBe(97_000);
  expect(askedToday(facts, [item], today)).toBe(97_000);
  expect(whatIsDue(facts, today).proposals).toMatchObject([{ itemId: 'A', level: 1, openCents: 97_000 }]);
});

it('goes quiet when only what is contested is left, and asks for all again when it is settled', () => {
  const facts = contesting([invoice(115_000)], 18_000);
  const paid = { ...facts, items: [invoice(18_000)] };
  expect(whatIsDue(paid, today)).toMatchObject({ proposals: [], quiet: [{ reason: 'disputed' }] });
  const settled = withNewFacts(paid, [{ on: today, body: { kind: 'disputeClosed', disputeId: 'd' } }]);
  expect(whatIsDue(settled, today).proposals).toMatchObject([{ itemId: 'A', openCents: 18_000 }]);
});

it('is about the whole when all that is open is contested, or no amount is named', () => {
  for (const amount of [115_000, 200_000, null]) {
    const facts = contesting([invoice(115_000)], amount);
    expect(facts.followUp.disputes).toMatchObject([{ parts: null }]);
    expect(whatIsDue(facts, today).proposals).toEqual([]);
  }
});

it('is refused about several invoices, or without an amount', () => {
  const facts = customer([anItem('A'), anItem('B')]);
  const input = { disputeId: 'd', noteId: null };
  const decide = (itemIds: readonly string[], amount: number) =>
    decideDispute(facts, { ...input, itemIds, amount: cents(amount) }, today);
  expect(decide(['A', 'B'], 100)).toMatchObject({ ok: false, error: { code: 'dispute.partOfSeveral' } });
  expect(decide(['A'], 0)).toMatchObject({ ok: false, error: { code: 'dispute.noAmount' } });
});

it('lies on the instalments due last', () => {
  const parts = { documentId: 'D', openCents: cents(10_000) };
  const items = ['A', 'B', 'C'].map((id, month) => anItem(id, { ...parts, dueOn: plainDate(`2026-0${month + 1}-01`) }));
  expect(contestedParts(items, cents(13_000))).toEqual([
    { itemId: 'C', amount: 10_000 },
    { itemId: 'B', amount: 3_000 },
  ]);
  const facts = contesting(items, 13_000);
  expect(items.map((item) => claimableOf(facts, item))).toEqual([10_000, 7_000, 0]);
});

it('sets aside exactly what is contested, never more than is open of an instalment', () => {
  const open = fc.array(fc.integer({ min: 1, max: 500_000 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(open, fc.integer({ min: 1, max: 3_000_000 }), (amounts, contested) => {
      const items = amounts.map((amount, index) =>
        anItem(`I${index}`, { documentId: 'D', openCents: cents(amount), dueOn: plainDate(`2026-0${index + 1}-01`) }),
      );
      const facts = contesting(items, contested);
      const whole = sumCents(items.map(({ openCents }) => openCents));
      const aside = items.map((item) => contestedOf(facts, item));
      expect(sumCents(aside)).toBe(Math.min(contested, whole));
      expect(items.every((item, index) => (aside[index] ?? 0) <= item.openCents)).toBe(true);
    }),
  );
});
