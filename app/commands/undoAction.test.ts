import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { checkLedger } from '#app/checkLedger';
import { allocateCredit } from '#app/commands/allocateCredit';
import { cancelInvoice } from '#app/commands/cancelInvoice';
import { createCreditNote } from '#app/commands/createCreditNote';
import { createCustomer } from '#app/commands/createCustomer';
import { createInvoice } from '#app/commands/createInvoice';
import { logCall } from '#app/commands/logCall';
import { openDispute } from '#app/commands/openDispute';
import { recordPayment } from '#app/commands/recordPayment';
import { refund } from '#app/commands/refund';
import { undoAction } from '#app/commands/undoAction';
import { writeOff } from '#app/commands/writeOff';
import type { Context } from '#app/context';
import { loadCustomerFile } from '#app/customerFile';
import { catchUp } from '#app/schedule/catchUp';
import { testContext } from '#app/testContext';
import { present } from '#domain/assert';
import { plainDate } from '#domain/calendar/plainDate';
import { whatIsDue } from '#domain/followup/due';
import { cents } from '#domain/money/cents';
import type { Result } from '#domain/result';

const day = plainDate('2026-02-10');

function valueOf<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

function shop() {
  const ctx = testContext({ today: '2026-02-10' });
  const { customerId } = valueOf(createCustomer(ctx, { name: 'Martin', relation: 'B2B' }));
  const invoices = [12_000, 5_000].map((amount, index) =>
    valueOf(
      createInvoice(ctx, {
        customerId,
        number: `F-${index + 1}`,
        issuedOn: plainDate('2026-01-01'),
        amount: cents(amount),
        dueOn: plainDate('2026-01-31'),
      }),
    ),
  );
  return { ctx, customerId, invoices };
}

/** What stands of a customer, without the ids of facts. */
function standing(ctx: Context, customerId: string) {
  const file = present(loadCustomerFile(ctx.ledger, customerId, ctx.clock.today()), 'file');
  const { account, facts } = file;
  const { facts: _facts, ...followUp } = facts.followUp;
  return {
    balance: account.balance,
    items: [...account.items.values()]
      .filter(({ booked }) => booked !== 0)
      .map(({ booked, open, remaining }) => ({ booked, open, remaining })),
    unallocated: facts.unallocated,
    due: whatIsDue(facts, ctx.clock.today()).proposals.map(({ itemId, level }) => ({ itemId, level })),
    disputes: followUp.disputes.filter(({ closedOn }) => closedOn === null).length,
    promises: followUp.promises.length,
    calls: followUp.calls.length,
    claims: file.claims.map(({ open }) => open),
  };
}

const undo = (ctx: Context, actionId: string | null) => undoAction(ctx, { actionId: actionId ?? '' });

describe('undoAction', () => {
  it('takes a payment back with what it paid later', () => {
    const { ctx, customerId, invoices } = shop();
    const before = standing(ctx, customerId);
    const paid = valueOf(
      recordPayment(ctx, { customerId, amount: cents(9_000), on: day, allocate: { to: 'nothing' } }),
    );
    const [first] = invoices;
    valueOf(allocateCredit(ctx, { sourceId: paid.paymentId, invoiceId: first?.invoiceId ?? '' }));
    valueOf(undo(ctx, paid.actionId));
    expect(standing(ctx, customerId)).toEqual(before);
  });

  it('brings the reminder back at the level it had', () => {
    const { ctx, customerId } = shop();
    catchUp(ctx, { isConfirmed: true });
    const before = standing(ctx, customerId);
    expect(before.due).not.toEqual([]);
    const paid = valueOf(
      recordPayment(ctx, { customerId, amount: cents(17_000), on: day, allocate: { to: 'oldest' } }),
    );
    expect(standing(ctx, customerId).due).toEqual([]);
    valueOf(undo(ctx, paid.actionId));
    expect(standing(ctx, customerId)).toEqual(before);
  });

  it('takes a call back with the promise it brought', () => {
    const { ctx, customerId } = shop();
    const before = standing(ctx, customerId);
    const call = valueOf(logCall(ctx, { customerId, outcome: 'will_pay', promisedOn: plainDate('2026-02-20') }));
    expect(standing(ctx, customerId).promises).toBe(1);
    valueOf(undo(ctx, call.actionId));
    expect(standing(ctx, customerId)).toEqual(before);
  });

  it('refuses what later facts rest on, what is undone already, and what never was', () => {
    const { ctx, customerId } = shop();
    const created = valueOf(
      createInvoice(ctx, { customerId, number: 'F-9', issuedOn: day, amount: cents(100), dueOn: day }),
    );
    const note = valueOf(
      createCreditNote(ctx, { customerId, issuedOn: day, amount: cents(100), againstId: created.invoiceId }),
    );
    expect(undo(ctx, created.actionId)).toMatchObject({ ok: false, error: { code: 'action.cannotBeUndone' } });
    valueOf(undo(ctx, note.actionId));
    valueOf(undo(ctx, created.actionId));
    expect(undo(ctx, created.actionId)).toMatchObject({ ok: false, error: { code: 'action.alreadyUndone' } });
    expect(undo(ctx, 'nothing')).toMatchObject({ ok: false, error: { code: 'action.unknown' } });
  });

  it('frees the number of an invoice typed by mistake', () => {
    const { ctx, customerId } = shop();
    const wrong = { customerId, number: 'F-3', issuedOn: day, amount: cents(100), dueOn: day };
    const created = valueOf(createInvoice(ctx, wrong));
    expect(createInvoice(ctx, wrong)).toMatchObject({ ok: false, error: { code: 'invoice.numberTaken' } });
    valueOf(undo(ctx, created.actionId));
    valueOf(createInvoice(ctx, { ...wrong, amount: cents(200) }));
  });

  test('undoing gives back exactly what stood, doing it again gives what was undone', () => {
    const deed = fc.constantFrom('pay', 'payLoose', 'credit', 'writeOff', 'dispute', 'call', 'cancel', 'refund');
    const plan = fc.array(fc.record({ deed, amount: fc.integer({ min: 1, max: 9_000 }) }), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(plan, (steps) => {
        const { ctx, customerId, invoices } = shop();
        for (const { amount, deed: name } of steps) {
          const before = standing(ctx, customerId);
          const done = act(ctx, customerId, invoices[1]?.invoiceId ?? '', name, amount);
          if (!done.ok) {
            expect(standing(ctx, customerId)).toEqual(before);
            continue;
          }
          const after = standing(ctx, customerId);
          const undone = valueOf(undo(ctx, done.value.actionId));
          expect(standing(ctx, customerId)).toEqual(before);
          valueOf(undo(ctx, undone.actionId));
          expect(standing(ctx, customerId)).toEqual(after);
        }
        expect(checkLedger(ctx).checks.filter(({ ok }) => !ok)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

function act(
  ctx: Context,
  customerId: string,
  invoiceId: string,
  deed: string,
  amount: number,
): Result<{ readonly actionId: string | null }> {
  const size = cents(amount);
  switch (deed) {
    case 'pay':
      return recordPayment(ctx, { customerId, amount: size, on: day, allocate: { to: 'oldest' } });
    case 'payLoose':
      return recordPayment(ctx, { customerId, amount: size, on: day, allocate: { to: 'nothing' } });
    case 'credit':
      return createCreditNote(ctx, { customerId, issuedOn: day, amount: size, againstId: invoiceId });
    case 'writeOff':
      return writeOff(ctx, { customerId, amount: size });
    case 'dispute': {
      const file = present(loadCustomerFile(ctx.ledger, customerId, day), 'file');
      return openDispute(ctx, { customerId, itemIds: file.facts.items.map(({ itemId }) => itemId).slice(1) });
    }
    case 'call':
      return logCall(ctx, { customerId, outcome: 'not_reached' });
    case 'cancel':
      return cancelInvoice(ctx, { invoiceId });
    default: {
      const payment = ctx.ledger.documents.ofCustomer(customerId).findLast(({ kind }) => kind === 'payment');
      return refund(ctx, { sourceId: payment?.id ?? '', amount: size, on: day });
    }
  }
}
