import { describe, expect, it } from 'vitest';
import { checkLedger } from '#app/checkLedger';
import { createCustomer } from '#app/commands/createCustomer';
import { createInvoice } from '#app/commands/createInvoice';
import { testContext } from '#app/testContext';
import { assert } from '#domain/assert';
import { plainDate } from '#domain/calendar/plainDate';
import { cents } from '#domain/money/cents';

describe('checkLedger', () => {
  it('finds nothing wrong on a day before the last thing that was done', () => {
    const ctx = testContext();
    ctx.clock.set('2026-01-09');
    const customer = createCustomer(ctx, { name: 'Martin Toiture', relation: 'B2B' });
    assert(customer.ok, 'a sound customer');
    const { customerId } = customer.value;
    ctx.clock.set('2026-03-02');
    const issuedOn = plainDate('2026-01-05');
    const dueOn = plainDate('2026-01-20');
    const invoice = createInvoice(ctx, { customerId, number: 'F-1', issuedOn, dueOn, amount: cents(12_000) });
    assert(invoice.ok, 'a sound invoice');
    ctx.clock.set('2026-01-10');
    expect(checkLedger(ctx).checks.filter(({ ok }) => !ok)).toEqual([]);
  });
});
