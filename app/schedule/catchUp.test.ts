import { describe, expect, it } from 'vitest';
import { createDemo } from '#app/commands/createDemo';
import { createCustomer } from '#app/commands/createCustomer';
import { createInvoice } from '#app/commands/createInvoice';
import { catchUp } from '#app/schedule/catchUp';
import { lastRunOn } from '#app/settings';
import { testContext } from '#app/testContext';
import { plainDate } from '#domain/calendar/plainDate';
import { cents } from '#domain/money/cents';

function shopWithOneInvoice() {
  const ctx = testContext({ today: '2026-01-05' });
  const created = createCustomer(ctx, { name: 'Martin', relation: 'B2B' });
  const customerId = created.ok ? created.value.customerId : '';
  createInvoice(ctx, {
    customerId,
    number: 'F-1',
    issuedOn: plainDate('2026-01-05'),
    amount: cents(10_000),
    dueOn: plainDate('2026-02-04'),
  });
  const proposals = () =>
    ctx.ledger.projections.of(customerId)?.proposals.map(({ dueOn, level, state }) => `${level} ${state} ${dueOn}`);
  return { ctx, customerId, proposals };
}

describe('catchUp', () => {
  it('proposes each step once, however often and however late it runs', () => {
    const { ctx, proposals } = shopWithOneInvoice();
    expect(catchUp(ctx)).toBe('done');
    expect(proposals()).toEqual([]);

    ctx.clock.set('2026-01-27'); // seven days before the due date falls on the 28th
    catchUp(ctx);
    expect(proposals()).toEqual([]);
    ctx.clock.set('2026-01-28');
    catchUp(ctx);
    catchUp(ctx);
    expect(proposals()).toEqual(['0 proposed 2026-01-28']);

    ctx.clock.set('2026-02-20'); // the lid was closed: the courtesy note lapsed, the call waits
    catchUp(ctx);
    catchUp(ctx);
    expect(proposals()).toEqual(['0 resolved 2026-01-28', '1 proposed 2026-02-09']);
  });

  it('does nothing when the clock goes back, and asks when it leaps', () => {
    const { ctx, proposals } = shopWithOneInvoice();
    ctx.clock.set('2026-02-10');
    expect(catchUp(ctx)).toBe('done');
    const known = proposals();

    ctx.clock.advance(-1);
    expect(catchUp(ctx)).toBe('clockMovedBack');
    expect(lastRunOn(ctx.ledger)).toBe('2026-02-10');

    ctx.clock.advance(33);
    expect(catchUp(ctx)).toBe('clockJumped');
    expect([lastRunOn(ctx.ledger), proposals()]).toEqual(['2026-02-10', known]);
    expect(catchUp(ctx, { isConfirmed: true })).toBe('done');
    expect(lastRunOn(ctx.ledger)).toBe('2026-03-14');
  });

  it('leaves a fact for each proposal, and only for that', () => {
    const { ctx, customerId } = shopWithOneInvoice();
    ctx.clock.set('2026-02-10');
    catchUp(ctx, { isConfirmed: true });
    expect(ctx.ledger.events.ofCustomer(customerId).map(({ body }) => body.kind)).toEqual(['stepProposed']);
    expect(ctx.ledger.actions.ofCustomer(customerId).map(({ name }) => name)).toEqual(['invoice.created']);
  });
});

it('is done in parts without proposing anything twice or leaving anyone out', () => {
  const whole = testContext({ today: '2026-05-12' });
  const parted = testContext({ today: '2026-05-12' });
  for (const ctx of [whole, parted]) {
    createDemo(ctx, { invoices: 200, seed: 3 });
    ctx.clock.set('2026-06-10');
  }
  expect(catchUp(whole)).toBe('done');

  const visits = parted.ledger.projections.customersToVisit('2026-06-10').length;
  expect(visits).toBeGreaterThan(2);
  const parts = Array.from({ length: visits }, () => catchUp(parted, { isConfirmed: false, isEnough: () => true }));
  expect(parts).toEqual([...Array.from({ length: visits - 1 }, () => 'more'), 'done']);
  expect(lastRunOn(parted.ledger)).toBe('2026-06-10');
  const proposed = ({ ledger }: typeof whole) =>
    ledger.customers
      .ids()
      .map((id) => ledger.projections.of(id)?.proposals.map(({ dueOn, level, state }) => [dueOn, level, state]));
  expect(proposed(parted)).toEqual(proposed(whole));
});
