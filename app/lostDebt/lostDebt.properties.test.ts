import fc from 'fast-check';
import { expect, test } from 'vitest';
import { act } from '#app/act';
import { createCustomer } from '#app/commands/createCustomer';
import { createInvoice } from '#app/commands/createInvoice';
import { loseInvoice, sendLossPaper } from '#app/commands/loseInvoice';
import { moneyForLoss } from '#app/commands/moneyForLoss';
import { recordPayment } from '#app/commands/recordPayment';
import { undoAction } from '#app/commands/undoAction';
import type { Context } from '#app/context';
import { loadCustomerFile } from '#app/customerFile';
import { bookedVat, lossesOf, lostAmount, openOf } from '#app/lostDebt/losses';
import { lostVatReport } from '#app/lostDebt/lostVatReport';
import { reading } from '#app/queries/reading';
import { testContext } from '#app/testContext';
import { present } from '#domain/assert';
import { plainDate } from '#domain/calendar/plainDate';
import { vatTotals, type VatShare } from '#domain/ledger/vat';
import { cents, sumCents, type Cents } from '#domain/money/cents';
import { ok, type Result } from '#domain/result';

const today = plainDate('2026-05-11');
const rates = [20_000, 10_000, 5_500] as const;

/** Lines of an invoice, one for each rate: VAT as it is printed, to the cent. */
const sharesOf = (nets: readonly number[]): readonly VatShare[] =>
  nets.map((net, index) => {
    const rateMilli = rates[index] ?? rates[0];
    return { rateMilli, net: cents(net), vat: cents(Math.round((net * rateMilli) / 100_000)) };
  });

function value<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

/** A shop with one invoice, of which something may be paid. */
function shop(shares: readonly VatShare[], paid: number) {
  const ctx = testContext({ today });
  const { customerId } = value(createCustomer(ctx, { name: 'Garage Roux', relation: 'B2B' }));
  const gross = sumCents(shares.flatMap(({ net, vat }) => [net, vat]));
  const { invoiceId: documentId } = value(
    createInvoice(ctx, {
      ...{ customerId, number: 'F-1', issuedOn: plainDate('2026-01-10'), amount: gross, vat: shares },
      instalments: [{ dueOn: plainDate('2026-02-10'), amount: gross }],
    }),
  );
  const part = cents(Math.floor((gross * paid) / 100));
  if (part > 0) pay(ctx, customerId, part, { to: 'invoices', invoiceIds: [documentId] });
  return { ctx, customerId, documentId };
}

function pay(
  ctx: Context,
  customerId: string,
  amount: Cents,
  allocate: Parameters<typeof recordPayment>[1]['allocate'],
) {
  return value(recordPayment(ctx, { customerId, amount, on: today, allocate })).actionId;
}

/** What every account says, and what the customer owes. */
function ledgerOf(ctx: Context, customerId: string, documentId: string) {
  const sums = reading<{ account: string; sum: number }>(
    ctx,
    'SELECT account, sum(amount_cents) AS sum FROM posting GROUP BY account HAVING sum <> 0 ORDER BY account',
  ).all();
  const file = present(loadCustomerFile(ctx.ledger, customerId, today), 'file');
  return { sums, open: openOf(file, documentId), losses: lossesOf(file).map(lostAmount) };
}

const nets = fc.array(fc.integer({ min: 1, max: 500_000 }), { minLength: 1, maxLength: 3 });
const percent = fc.integer({ min: 0, max: 99 });

test('a loss, its VAT, the money that comes after all: undone one by one, the books are as before', () => {
  fc.assert(
    fc.property(
      nets,
      percent,
      fc.integer({ min: 1, max: 100 }),
      fc.integer({ min: 1, max: 120 }),
      (lines, paid, lost, back) => {
        const { ctx, customerId, documentId } = shop(sharesOf(lines), paid);
        const before = ledgerOf(ctx, customerId, documentId);
        const amount = cents(Math.max(1, Math.floor((before.open * lost) / 100)));
        const reason = {
          ground: 'irrecoverableProven',
          groundOn: today,
          detail: '',
          hasProof: true,
          isCashBasis: false,
        } as const;
        const states = [before];
        const actions: (string | null)[] = [];
        const did = (actionId: string | null) => {
          actions.push(actionId);
          states.push(ledgerOf(ctx, customerId, documentId));
        };

        const { actionId, lossId } = value(loseInvoice(ctx, { documentId, amount, reason }));
        did(actionId);
        expect(states.at(-1)).toMatchObject({ open: before.open - amount, losses: [amount] });
        const made = act(ctx, { name: 'loss.paperMade', customerId }, (unit) => {
          unit.record(customerId, { kind: 'lossPaperMade', lossId, letterId: 'L-1' });
          return ok({});
        });
        did(value(made).actionId);
        did(value(sendLossPaper(ctx, { customerId, lossId, on: today })).actionId);
        agrees(ctx, customerId);
        did(pay(ctx, customerId, cents(Math.max(1, Math.floor((amount * back) / 100))), { to: 'nothing' }));
        did(value(moneyForLoss(ctx, { documentId })).actionId);
        agrees(ctx, customerId);

        for (const [index, done] of [...actions.entries()].toReversed()) {
          value(undoAction(ctx, { actionId: done ?? '' }));
          expect(ledgerOf(ctx, customerId, documentId)).toEqual(states[index]);
        }
      },
    ),
    { numRuns: 20 },
  );
});

/** The VAT that stands in the books is that of what is still lost, and the list for the accountant says the same. */
function agrees(ctx: Context, customerId: string): void {
  const file = present(loadCustomerFile(ctx.ledger, customerId, today), 'file');
  const [loss] = lossesOf(file);
  if (loss === undefined) throw new Error('no loss');
  const lost = vatTotals(loss.shares);
  expect(bookedVat(loss)).toBe(lost.vat);
  const { account, totals } = lostVatReport(ctx, { on: today });
  expect([account.booked, totals.vat, totals.booked]).toEqual([lost.vat, lost.vat, lost.vat]);
}
