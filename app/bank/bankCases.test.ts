import { expect, it } from 'vitest';
import { acceptRow, shopAtWork, standingOf, takeTransfers } from '#app/bank/testMoney';
import { camtOf } from '#app/bank/testStatements';
import { addTestCustomer, addTestInvoice } from '#app/testShop';
import type { TestProgram } from '#app/testProgram';
import { plainDate } from '#domain/calendar/plainDate';
import { cents } from '#domain/money/cents';

const on = '2026-05-12';

/** What the window shows of a customer: his open invoices, his credit, and what is proposed of him today. */
async function shown(program: TestProgram, customerId: string) {
  const { credit, invoices } = await program.ask('customer.get', { customerId });
  const proposed = (
    standingOf(program) as { proposals: { customer_id: string; level: number; state: string }[] }
  ).proposals
    .filter((row) => row.customer_id === customerId && row.state === 'proposed')
    .map(({ level }) => level);
  return { credit, open: Object.fromEntries(invoices.map((row) => [row.number, row.open])), proposed };
}

/** Undoes an action, sees that everything stands as it did, does it again and sees that it stands as after it. */
async function undone(program: TestProgram, actionId: string, before: object): Promise<void> {
  const after = standingOf(program);
  expect(after).not.toEqual(before);
  await program.ask('history.undo', { actionId, reason: '' });
  expect(standingOf(program)).toEqual(before);
  await program.ask('history.redo', {});
  // What a match taught goes with it; doing it again books the money and teaches nothing.
  expect({ ...standingOf(program), payers: [] }).toEqual({ ...after, payers: [] });
  await program.ask('history.undo', { actionId: null, reason: '' });
  expect(standingOf(program)).toEqual(before);
  expect(program.errors).toEqual([]);
}

it('part payment: the rest is open, its reminder too, for what is left', async () => {
  const { aubert, program } = await shopAtWork();
  expect(await shown(program, aubert)).toEqual({ credit: 0, open: { 'F-2026-001': 100_000 }, proposed: [2] });
  const [row] = await takeTransfers(program, [{ amount: 400, name: 'AUBERT', text: 'ACOMPTE F-2026-001', on }]);
  // He names the invoice, and it is his: what is left stays open.
  expect(row?.best).toMatchObject({ sureness: 'certain' });
  const before = standingOf(program);
  const actionId = await acceptRow(program, row);
  expect(await shown(program, aubert)).toEqual({ credit: 0, open: { 'F-2026-001': 60_000 }, proposed: [2] });
  await undone(program, actionId, before);
});

it.each([
  ['a discount of two percent', 980, true, {}, 0],
  ['a small difference missing, granted', 999.5, true, {}, 0],
  ['a small difference missing, still owed', 999.5, false, { 'F-2026-001': 50 }, 0],
  ['a small difference too much, kept for him', 1_000.5, false, {}, 50],
  ['two hundred too much, kept for him', 1_200, false, {}, 20_000],
])('%s', async (_, amount, isRestGranted, open, credit) => {
  const { aubert, program } = await shopAtWork();
  const [row] = await takeTransfers(program, [{ amount, name: 'AUBERT', text: 'F-2026-001', on }]);
  expect(row?.best).toMatchObject({ sureness: 'likely', parts: [{ customerName: 'Aubert' }] });
  const before = standingOf(program);
  const actionId = await acceptRow(program, row, { isRestGranted });
  expect(await shown(program, aubert)).toMatchObject({ credit, open });
  await undone(program, actionId, before);
  expect(await shown(program, aubert)).toEqual({ credit: 0, open: { 'F-2026-001': 100_000 }, proposed: [2] });
});

it('a difference within the tolerance of the settings leaves no reminder', async () => {
  const { aubert, program } = await shopAtWork();
  const { preferences } = await program.ask('settings.get', {});
  await program.ask('settings.savePreferences', { ...preferences, tolerance: cents(100) });
  const [row] = await takeTransfers(program, [{ amount: 999.5, name: 'AUBERT', text: 'F-2026-001', on }]);
  expect(row?.best?.reasons.map(({ code }) => code)).toContain('match.near');
  const before = standingOf(program);
  const actionId = await acceptRow(program, row);
  expect(await shown(program, aubert)).toEqual({ credit: 0, open: { 'F-2026-001': 50 }, proposed: [] });
  await undone(program, actionId, before);
});

it('a deposit before any invoice waits in advance, and pays the invoice when it is made', async () => {
  const { program } = await shopAtWork();
  const customerId = await addTestCustomer(program, 'Delmas Immobilier');
  const [row] = await takeTransfers(program, [{ amount: 300, name: 'DELMAS IMMOBILIER', text: 'ACOMPTE', on }]);
  expect(row?.best).toMatchObject({ kind: 'payment', parts: [{ customerId, documents: [] }] });
  const before = standingOf(program);
  const accepted = await acceptRow(program, row);
  expect(await shown(program, customerId)).toEqual({ credit: 30_000, open: {}, proposed: [] });
  await undone(program, accepted, before);

  await program.ask('history.redo', {});
  const documentId = await addTestInvoice(program, {
    customerId,
    number: 'F-2026-010',
    dueOn: '2026-06-10',
    euros: 500,
  });
  const made = standingOf(program);
  const { actionId } = await program.ask('credit.allocate', { customerId, documentId, amount: null });
  expect(await shown(program, customerId)).toEqual({ credit: 0, open: { 'F-2026-010': 20_000 }, proposed: [] });
  await undone(program, actionId ?? '', made);
});

it.each([
  ['a cheque that bounced', {}, 'CHEQUE IMPAYE AUBERT'],
  ['a direct debit that was rejected', { returned: 'AM04' }, 'PRLV AUBERT'],
])('%s opens the file again, with its reminder where it stood', async (_, more, text) => {
  const { aubert, program } = await shopAtWork();
  const atFirst = await shown(program, aubert);
  const levels = (standingOf(program) as { items: unknown }).items;
  const [paid] = await takeTransfers(program, [{ amount: 1_000, name: 'AUBERT', text: 'F-2026-001', on }]);
  const paying = await acceptRow(program, paid);
  expect(await shown(program, aubert)).toEqual({ credit: 0, open: {}, proposed: [] });
  const [back] = await takeTransfers(program, [{ amount: -1_000, name: 'AUBERT', text, on, ...more }]);
  expect(back?.best).toMatchObject({ kind: 'return', sureness: 'likely' });
  // The payment was undone and done again meanwhile: it is still the one that came back.
  await program.ask('history.undo', { actionId: paying, reason: '' });
  expect((await program.ask('bank.waiting', {})).rows.find(({ amount }) => amount < 0)?.best).toBeNull();
  await program.ask('history.redo', {});
  const before = standingOf(program);
  const actionId = await acceptRow(program, back);
  expect(await shown(program, aubert)).toEqual(atFirst);
  expect((standingOf(program) as { items: unknown }).items).toEqual(levels);
  await undone(program, actionId, before);
});

it('money given back takes what he had too much', async () => {
  const { aubert, program } = await shopAtWork();
  const [paid] = await takeTransfers(program, [{ amount: 1_200, name: 'AUBERT', text: 'F-2026-001', on }]);
  await acceptRow(program, paid);
  const [out] = await takeTransfers(program, [{ amount: -200, name: 'Aubert', text: 'TROP PERCU', on }]);
  expect(out?.best).toMatchObject({ kind: 'refund', sureness: 'likely' });
  const before = standingOf(program);
  const actionId = await acceptRow(program, out);
  expect(await shown(program, aubert)).toMatchObject({ credit: 0, open: {} });
  await undone(program, actionId, before);
});

it('one transfer pays the invoices of several customers, and is undone for all of them', async () => {
  const { aubert, bonnet, program } = await shopAtWork();
  const text = 'SYNDIC F-2026-001 / F-2026-002';
  const [row] = await takeTransfers(program, [{ amount: 1_600, name: 'CABINET FONCIA', text, on }]);
  // Of several customers nothing is certain.
  expect(row?.best).toMatchObject({ sureness: 'likely', parts: [{ customerId: aubert }, { customerId: bonnet }] });
  const before = standingOf(program);
  const actionId = await acceptRow(program, row);
  expect(await shown(program, aubert)).toMatchObject({ credit: 0, open: {}, proposed: [] });
  expect(await shown(program, bonnet)).toMatchObject({ credit: 0, open: {}, proposed: [] });
  await undone(program, actionId, before);
});

it('sets money aside for later or for good, and takes it up again', async () => {
  const { program } = await shopAtWork();
  const [row] = await takeTransfers(program, [{ amount: 42, name: 'TANTE LUCIE', on }]);
  const movementId = row?.movementId ?? '';
  const before = standingOf(program);
  const later = await program.ask('bank.putAside', { movementId, as: 'later' });
  expect((await program.ask('bank.waiting', {})).rows).toMatchObject([{ movementId, isLater: true }]);
  await undone(program, later.actionId ?? '', before);
  const mine = await program.ask('bank.putAside', { movementId, as: 'notCustomer' });
  expect((await program.ask('bank.waiting', {})).rows).toEqual([]);
  await undone(program, mine.actionId ?? '', before);
  expect((await program.ask('bank.waiting', {})).rows).toHaveLength(1);
});

it('a reminder sent before the money came is where it was when the money is taken back', async () => {
  const { aubert, program } = await shopAtWork();
  const { runId } = await program.ask('run.start', {});
  await program.ask('run.print', { runId: runId ?? '', how: 'dialog', which: 'all' });
  const run = await program.ask('run.confirmPrinted', { runId: runId ?? '', from: null });
  const letters = run.letters.map(({ key }) => ({ key, number: null }));
  await program.ask('run.post', { runId: run.runId, postedOn: plainDate('2026-05-12'), letters });
  program.clock.advance(25);
  program.tick();
  const standing = await shown(program, aubert);
  expect(standing.proposed.length).toBeGreaterThan(0);
  const paidOn = '2026-06-06';
  const [row] = await takeTransfers(program, [{ amount: 1_000, name: 'AUBERT', text: 'F-2026-001', on: paidOn }]);
  const before = standingOf(program);
  const actionId = await acceptRow(program, row);
  expect((await shown(program, aubert)).proposed).toEqual([]);
  await undone(program, actionId, before);
  expect(await shown(program, aubert)).toEqual(standing);
});

it('undoing the statement is refused while its money is booked, and takes the money out of the list before', async () => {
  const { program } = await shopAtWork();
  const before = standingOf(program);
  const bytes = Buffer.from(camtOf([{ amount: 1_000, name: 'AUBERT', text: 'F-2026-001', on }])).toString('base64');
  const { token } = await program.ask('import.read', { fileName: 'releve.xml', bytes });
  const taken = await program.ask('bank.take', { token });
  const [row] = (await program.ask('bank.waiting', {})).rows;
  const accepted = await acceptRow(program, row);
  expect(await program.refused('history.undo', { actionId: taken.actionId, reason: '' })).toBe('action.cannotBeUndone');
  await program.ask('history.undo', { actionId: accepted, reason: '' });
  await program.ask('history.undo', { actionId: taken.actionId, reason: '' });
  expect((await program.ask('bank.waiting', {})).rows).toEqual([]);
  expect({ ...standingOf(program), bank: [] }).toEqual({ ...before, bank: [] });
});
