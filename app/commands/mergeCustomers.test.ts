import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCustomer } from '#app/commands/createCustomer';
import { createInvoice } from '#app/commands/createInvoice';
import { mergeCustomers } from '#app/commands/mergeCustomers';
import { recordPayment } from '#app/commands/recordPayment';
import { undoAction } from '#app/commands/undoAction';
import { testContext } from '#app/testContext';
import type { TestProgram } from '#app/testProgram';
import { addTestCustomer, addTestInvoice, testShop } from '#app/testShop';
import { plainDate } from '#domain/calendar/plainDate';
import { whoIsWho } from '#domain/followup/mergeFacts';
import { cents } from '#domain/money/cents';
import type { Result } from '#domain/result';

async function twoOfOne() {
  const program = await testShop();
  const keptId = await addTestCustomer(program, 'SCI Les Halles', { phone: '', email: '' });
  const goneId = await addTestCustomer(program, 'SCI des Halles', { phone: '05 55 00 00 01', code: 'HALLES' });
  const ofKept = await addTestInvoice(program, { customerId: keptId, number: 'F-1', dueOn: '2026-04-01', euros: 120 });
  const ofGone = await addTestInvoice(program, { customerId: goneId, number: 'F-2', dueOn: '2026-03-01', euros: 240 });
  return { program, keptId, goneId, ofGone, ofKept };
}

function valueOf<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

const isSound = async (program: TestProgram) => {
  const { checks, ok } = await program.ask('ledger.check', {});
  expect(checks.filter((check) => !check.ok)).toEqual([]);
  return ok;
};
const openOf = async (program: TestProgram, customerId: string) => {
  const file = await program.ask('customer.get', { customerId });
  return { open: file.open, numbers: file.invoices.map(({ number }) => number).toSorted() };
};
const merge = (program: TestProgram, keptId: string, goneId: string) =>
  program.ask('customer.merge', { keptId, goneId });

describe('two customers who are one', () => {
  it('have one file with the facts of both, under either id, and are found by either name', async () => {
    const { goneId, keptId, program } = await twoOfOne();
    await merge(program, keptId, goneId);
    expect(await openOf(program, keptId)).toEqual({ open: 36_000, numbers: ['F-1', 'F-2'] });
    expect(await openOf(program, goneId)).toEqual({ open: 36_000, numbers: ['F-1', 'F-2'] });
    const list = await program.ask('customers.list', { text: 'des Halles', filter: 'all', after: null, limit: 10 });
    expect(list.rows.map(({ name }) => name)).toEqual(['SCI Les Halles']);
    const all = await program.ask('customers.list', { text: '', filter: 'all', after: null, limit: 10 });
    expect(all.rows).toHaveLength(1);
    const found = await program.ask('search.find', { text: 'des Halles', limit: 5 });
    expect(found.filter(({ kind }) => kind === 'customer').map(({ ref }) => ref)).toEqual([keptId]);
    const file = await program.ask('customer.get', { customerId: keptId });
    expect(file.fields).toMatchObject({ phone: '05 55 00 00 01', code: 'HALLES', name: 'SCI Les Halles' });
    const timeline = await program.ask('customer.timeline', { customerId: keptId, kinds: [], limit: 100 });
    expect(timeline.map(({ what }) => what.code)).toContain('timeline.customerMerged');
    expect(await isSound(program)).toBe(true);
  });

  it('are paid by one payment, and one letter asks for both invoices', async () => {
    const { goneId, keptId, ofGone, ofKept, program } = await twoOfOne();
    await merge(program, keptId, goneId);
    await program.ask('payment.record', {
      ...{ customerId: keptId, amount: cents(36_000), paidOn: plainDate('2026-05-11'), means: 'transfer', label: '' },
      allocations: [ofKept, ofGone].map((documentId) => ({ documentId, amount: null })),
    });
    expect(await openOf(program, keptId)).toMatchObject({ open: 0 });
    expect(await isSound(program)).toBe(true);
  });

  it('are counted once by every list of the accountant', async () => {
    const { goneId, keptId, program } = await twoOfOne();
    const before = await program.ask('report.aging', { on: plainDate('2026-05-11') });
    await merge(program, keptId, goneId);
    const after = await program.ask('report.aging', { on: plainDate('2026-05-11') });
    expect(before.rows).toHaveLength(2);
    expect(after.rows.map(({ name, total }) => [name, total])).toEqual([['SCI Les Halles', 36_000]]);
    expect(after.totals).toEqual(before.totals);
    const past = await program.ask('report.aging', { on: plainDate('2026-05-10') });
    expect(past.rows).toHaveLength(1);
  });

  it('are two again when it is undone, and one again when that is undone', async () => {
    const { goneId, keptId, program } = await twoOfOne();
    const { actionId } = await merge(program, keptId, goneId);
    await program.ask('history.undo', { actionId: actionId ?? '', reason: '' });
    expect(await openOf(program, keptId)).toEqual({ open: 12_000, numbers: ['F-1'] });
    expect(await openOf(program, goneId)).toEqual({ open: 24_000, numbers: ['F-2'] });
    const kept = await program.ask('customer.get', { customerId: keptId });
    expect(kept.fields).toMatchObject({ phone: '', code: '' });
    expect(await isSound(program)).toBe(true);

    await program.ask('history.redo', {});
    expect(await openOf(program, goneId)).toEqual({ open: 36_000, numbers: ['F-1', 'F-2'] });
    expect(await isSound(program)).toBe(true);
  });

  it('stay one while something done since stands', async () => {
    const { goneId, keptId, program } = await twoOfOne();
    const { actionId } = await merge(program, keptId, goneId);
    const promise = await program.ask('promise.record', {
      customerId: keptId,
      documentIds: [],
      amount: cents(1_000),
      promisedOn: plainDate('2026-05-20'),
      note: '',
    });
    expect(await program.refused('history.undo', { actionId: actionId ?? '', reason: '' })).toBe('merge.usedSince');
    await program.ask('history.undo', { actionId: promise.actionId ?? '', reason: '' });
    await program.ask('history.undo', { actionId: actionId ?? '', reason: '' });
    expect(await openOf(program, goneId)).toMatchObject({ open: 24_000 });
    expect(await isSound(program)).toBe(true);
  });

  it('stay one while money that came since stands, were it in the same instant', () => {
    const ctx = testContext({ today: '2026-05-12' });
    const made = (name: string) => valueOf(createCustomer(ctx, { name, relation: 'B2B' })).customerId;
    const [keptId, goneId] = [made('SCI Les Halles'), made('SCI des Halles')];
    const dates = { issuedOn: plainDate('2026-03-01'), dueOn: plainDate('2026-04-01') };
    const invoice = { customerId: goneId, number: 'F-1', ...dates, amount: cents(24_000) };
    const { invoiceId } = valueOf(createInvoice(ctx, invoice));
    const merged = valueOf(mergeCustomers(ctx, { keptId, goneId }));
    const [on, amount] = [plainDate('2026-05-11'), cents(24_000)];
    const allocate = { to: 'invoices', invoiceIds: [invoiceId] } as const;
    const paid = valueOf(recordPayment(ctx, { customerId: keptId, amount, on, allocate }));
    const undo = (actionId: string | null) => undoAction(ctx, { actionId: actionId ?? '' });
    expect(undo(merged.actionId)).toMatchObject({ ok: false, error: { code: 'merge.usedSince' } });
    valueOf(undo(paid.actionId));
    valueOf(undo(merged.actionId));
    expect(ctx.ledger.customers.today(goneId)).toBe(goneId);
  });

  it('are refused when they are the same, unknown, or a business and a consumer', async () => {
    const { goneId, keptId, program } = await twoOfOne();
    const person = await addTestCustomer(program, 'M. Halles', { relation: 'B2C' });
    expect(await program.refused('customer.merge', { keptId: keptId, goneId: keptId })).toBe('merge.same');
    expect(await program.refused('customer.merge', { keptId: keptId, goneId: person })).toBe('merge.otherRelation');
    expect(await program.refused('customer.merge', { keptId: keptId, goneId: 'nobody' })).toBe('customer.unknown');
    await merge(program, keptId, goneId);
    expect(await program.refused('customer.merge', { keptId: keptId, goneId: goneId })).toBe('merge.same');
  });

  it('keep what either knew: a town is not overwritten, and whoever is never reminded stays so', async () => {
    const program = await testShop();
    const bare = { street: '', postcode: '', penaltiesOnInvoices: null };
    const keptId = await addTestCustomer(program, 'SCI Les Halles', { ...bare, city: 'Tulle', termsDays: 45 });
    const goneId = await addTestCustomer(program, 'SCI des Halles', { isLocked: true, termsDays: 30 });
    const { actionId } = await merge(program, keptId, goneId);
    const { fields } = await program.ask('customer.get', { customerId: keptId });
    expect(fields).toMatchObject({ street: '', postcode: '', city: 'Tulle', termsDays: 45 });
    expect(fields).toMatchObject({ isLocked: true, penaltiesOnInvoices: true });
    await program.ask('history.undo', { actionId: actionId ?? '', reason: '' });
    const before = await program.ask('customer.get', { customerId: keptId });
    expect(before.fields).toMatchObject({ city: 'Tulle', isLocked: false, penaltiesOnInvoices: null });
  });

  it('cannot be taken apart below a later merge that stands', async () => {
    const { goneId, keptId, program } = await twoOfOne();
    const third = await addTestCustomer(program, 'Les Halles SCI');
    const { actionId } = await merge(program, keptId, goneId);
    await merge(program, third, keptId);
    expect(await program.refused('history.undo', { actionId: actionId ?? '', reason: '' })).toBe('merge.usedSince');
  });

  it('chained, are the last of them', async () => {
    const { goneId, keptId, program } = await twoOfOne();
    const third = await addTestCustomer(program, 'Les Halles SCI');
    await merge(program, keptId, goneId);
    const { actionId } = await merge(program, third, keptId);
    expect(await openOf(program, goneId)).toEqual({ open: 36_000, numbers: ['F-1', 'F-2'] });
    expect(await isSound(program)).toBe(true);
    await program.ask('history.undo', { actionId: actionId ?? '', reason: '' });
    expect(await openOf(program, goneId)).toEqual({ open: 36_000, numbers: ['F-1', 'F-2'] });
    expect(await openOf(program, third)).toEqual({ open: 0, numbers: [] });
    expect(await isSound(program)).toBe(true);
  });

  it('are offered as alike before', async () => {
    const { goneId, keptId, program } = await twoOfOne();
    const alike = await program.ask('customer.alike', { customerId: keptId });
    expect(alike.map(({ customerId }) => customerId)).toEqual([goneId]);
  });
});

it('everybody is somebody who was not merged, in any order', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 100 }), { maxLength: 30 }), (targets) => {
      // Each is merged into one who comes later: nobody goes round in a circle.
      const merges = targets.map((step, index) => ({ from: `c${index}`, into: `c${index + 1 + (step % 5)}` }));
      const ends = whoIsWho(merges);
      expect(ends.size).toBe(merges.length);
      expect([...ends.values()].some((id) => ends.has(id))).toBe(false);
    }),
  );
});
