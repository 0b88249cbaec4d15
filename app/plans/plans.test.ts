import { expect, it } from 'vitest';
import { addTestCustomer, addTestInvoice, testShop } from '#app/testShop';
import type { TestProgram } from '#app/testProgram';
import type { Input } from '#contract/api';
import { present } from '#domain/assert';
import { addDays, plainDate } from '#domain/calendar/plainDate';
import { cents } from '#domain/money/cents';

const parts = [
  { dueOn: plainDate('2026-06-10'), amount: cents(400_00) },
  { dueOn: plainDate('2026-07-10'), amount: cents(400_00) },
  { dueOn: plainDate('2026-08-10'), amount: cents(400_00) },
];

/** A shop on 11 May 2026 with one customer who owes 1 200.00 since 31 March. */
async function shop(relation: 'B2B' | 'B2C' = 'B2B') {
  const program = await testShop({ today: '2026-05-11' });
  const customerId = await addTestCustomer(program, 'SCI Les Halles', { relation });
  const documentId = await addTestInvoice(program, { customerId, number: 'F-1', dueOn: '2026-03-31', euros: 1_200 });
  return { program, customerId, documentId };
}

type Shop = Awaited<ReturnType<typeof shop>>;

function propose({ program, customerId, documentId }: Shop, changes: Partial<Input<'plan.propose'>> = {}) {
  const plan = { customerId, documentIds: [documentId], instalments: parts, how: 'dialog' as const };
  return program.ask('plan.propose', { ...plan, chargeFate: 'waivedIfKept', ...changes });
}

async function signed(place: Shop): Promise<string> {
  const { planId } = await propose(place);
  await place.program.ask('plan.sign', { planId, signedOn: plainDate('2026-05-11') });
  return planId;
}

async function planOf({ program, customerId }: Shop) {
  const { plans } = await program.ask('customer.get', { customerId });
  return present(plans[0], 'plan');
}

// A clock that leaps is asked about: a month at a time is not.
function goTo(program: TestProgram, day: string): void {
  while (program.clock.today() < day) {
    const next = addDays(program.clock.today(), 28);
    program.clock.set(next < day ? next : day);
    program.tick();
  }
}

// What the desk of registered letters asks is told apart.
async function rows(program: TestProgram): Promise<readonly string[]> {
  const { rows: all } = await program.ask('today.get', {});
  return all.filter(({ kind }) => kind !== 'mail').map(({ kind, why }) => `${kind} ${why.code}`);
}

// On the customer's file, in the list of customers, on his card and of the whole day: one figure.
async function overdue({ customerId, program }: Shop): Promise<number> {
  const { rows: listed } = await program.ask('customers.list', { text: '', filter: 'all', after: null, limit: 10 });
  const { columns } = await program.ask('board.get', { perColumn: 10, filter: '' });
  const { overdue: own } = await program.ask('customer.get', { customerId });
  const { overdueTotal } = await program.ask('today.get', {});
  const cards = columns.flatMap((column) => column.cards).map((card) => card.overdue);
  expect([listed[0]?.overdue, ...cards, overdueTotal]).toEqual([own, own, own]);
  return own;
}

async function expected(program: TestProgram): Promise<readonly string[]> {
  const page = await program.ask('report.mine', { page: 'promised', on: program.clock.today() });
  return page.rows.map(({ cells }) => [cells[0], cells[2], cells[3]].join(' '));
}

function pay({ program, customerId, documentId }: Shop, on: string, amount: number) {
  const money = { customerId, amount: cents(amount), paidOn: plainDate(on), means: 'transfer', label: '' } as const;
  return program.ask('payment.record', { ...money, allocations: [{ documentId, amount: null }] });
}

it('keeps the agreement that was printed, and waits for the signature', async () => {
  const place = await shop();
  const { letterId, outcome } = await propose(place);
  expect(outcome).toBe('handedOver');
  const plan = await planOf(place);
  expect(plan).toMatchObject({ state: 'proposed', answerBy: '2026-05-25', letterId, open: 1_200_00, signedOn: null });
  const kept = await place.program.ask('letter.pdf', { letterId: present(letterId, 'letter'), asCopy: false });
  const printed = present(place.program.desk.printed.at(-1), 'print');
  expect(Buffer.from(kept.pdf, 'base64').equals(Buffer.from(printed.bytes))).toBe(true);

  goTo(place.program, '2026-05-26');
  expect(await rows(place.program)).toContain('plan today.planAnswer');
});

it('is followed: note, missed instalment first in the list, notice, and the whole back when it stays unanswered', async () => {
  const place = await shop();
  const { program } = place;
  const planId = await signed(place);
  goTo(program, '2026-05-20');
  expect(await rows(program)).toEqual([]);
  expect(await overdue(place)).toBe(0);
  expect(await expected(program)).toEqual(['2026-06-10 instalment 40000']);

  goTo(program, '2026-06-05');
  expect(await rows(program)).toEqual(['plan today.planNote']);
  await program.ask('plan.remind', { planId, step: 'plan_note', how: 'dialog' });
  await program.ask('plan.posted', { planId, postedOn: plainDate('2026-06-05') });
  expect(await rows(program)).toEqual([]);

  goTo(program, '2026-06-11');
  expect((await rows(program))[0]).toBe('brokenPromise today.missedInstalmentYesterday');
  // Only what was missed may be asked for: the rest is not due.
  expect((await program.ask('today.get', {})).rows[0]).toMatchObject({ amount: 400_00, daysLate: 1 });
  const call = await program.ask('call.prepare', { customerId: place.customerId });
  expect([call.owed, call.overdue]).toEqual([1_200_00, 400_00]);
  // So on his file and in the list; what is to come is still expected.
  expect(await overdue(place)).toBe(400_00);
  goTo(program, '2026-06-14');
  expect(await expected(program)).toEqual(['2026-07-10 instalment 40000']);
  expect(await rows(program)).toContain('plan today.planNotice');
  await program.ask('plan.remind', { planId, step: 'plan_notice', how: 'dialog' });
  await program.ask('plan.posted', { planId, postedOn: plainDate('2026-06-14') });
  expect(await planOf(place)).toMatchObject({ state: 'missed', notice: { deadlineOn: '2026-06-22' } });

  goTo(program, '2026-06-22');
  expect((await planOf(place)).state).toBe('missed');
  goTo(program, '2026-06-23');
  expect(await planOf(place)).toMatchObject({ state: 'broken', brokenOn: '2026-06-23', open: 1_200_00 });
  // A broken plan promises nothing any more: all of it is due.
  expect(await overdue(place)).toBe(1_200_00);
  expect(await expected(program)).toEqual([]);
  // The sequence goes on where it stood: the call that was never made.
  expect(await rows(program)).toEqual(expect.arrayContaining(['plan today.planBroken', 'call today.invoiceReceived']));
  await program.ask('plan.end', { planId, reason: 'broken' });
  expect(await rows(program)).toEqual(['call today.invoiceReceived']);
});

it('money settles the next instalment: before its date, in parts, late but within the time of the notice', async () => {
  const place = await shop();
  const { program } = place;
  const planId = await signed(place);
  await pay(place, '2026-05-11', 500_00);
  expect((await planOf(place)).instalments.map(({ open }) => open)).toEqual([0, 300_00, 400_00]);
  // The first was paid before its note: none is sent.
  goTo(program, '2026-06-06');
  expect(await rows(program)).toEqual([]);

  goTo(program, '2026-07-14');
  await program.ask('plan.remind', { planId, step: 'plan_notice', how: 'dialog' });
  await program.ask('plan.posted', { planId, postedOn: plainDate('2026-07-14') });
  goTo(program, '2026-07-20');
  await pay(place, '2026-07-20', 300_00);
  expect((await planOf(place)).state).toBe('running');
  goTo(program, '2026-07-24');
  expect((await planOf(place)).state).toBe('running');
  goTo(program, '2026-08-08');
  await pay(place, '2026-08-08', 400_00);
  expect(await planOf(place)).toMatchObject({ state: 'kept', open: 0 });
  expect(await rows(program)).toEqual([]);
});

it('money that comes after the time of the notice lowers the debt, and mends the plan no more', async () => {
  const place = await shop();
  const { program } = place;
  const planId = await signed(place);
  goTo(program, '2026-06-14');
  await program.ask('plan.remind', { planId, step: 'plan_notice', how: 'dialog' });
  await program.ask('plan.posted', { planId, postedOn: plainDate('2026-06-14') });
  goTo(program, '2026-06-24');
  await pay(place, '2026-06-24', 400_00);
  expect(await planOf(place)).toMatchObject({ state: 'broken', open: 800_00 });
  // Found on the account later, but it had come in time.
  const other = await shop();
  const otherId = await signed(other);
  goTo(other.program, '2026-06-14');
  await other.program.ask('plan.remind', { planId: otherId, step: 'plan_notice', how: 'dialog' });
  await other.program.ask('plan.posted', { planId: otherId, postedOn: plainDate('2026-06-14') });
  goTo(other.program, '2026-06-24');
  await pay(other, '2026-06-22', 400_00);
  expect((await planOf(other)).state).toBe('running');
});

it('a business may owe the charges of the day inside the plan; they are claimed when it is signed, and paid last', async () => {
  const place = await shop();
  const { program, customerId, documentId } = place;
  const { charges, fates, open } = await program.ask('plan.prepare', { customerId, documentIds: [documentId] });
  expect(fates).toContain('included');
  // 40.00 and 41 days at 12.15 %.
  expect(charges).toBe(40_00 + 16_38);
  const total = open + charges;
  const halves = [
    { dueOn: plainDate('2026-06-10'), amount: cents(600_00) },
    { dueOn: plainDate('2026-07-10'), amount: cents(total - 600_00) },
  ];
  const { planId } = await propose(place, { instalments: halves, chargeFate: 'included' });
  await program.ask('plan.sign', { planId, signedOn: plainDate('2026-05-11') });
  expect(await planOf(place)).toMatchObject({ total, open: total, charges });
  await pay(place, '2026-05-11', 1_200_00);
  expect(await planOf(place)).toMatchObject({ state: 'running', open: charges });
});

it('time given to a consumer is free: what was due beside the price is given up, and nothing else is accepted', async () => {
  const place = await shop('B2C');
  const { program, customerId, documentId } = place;
  const { fates } = await program.ask('plan.prepare', { customerId, documentIds: [documentId] });
  expect(fates).toEqual(['waived']);
  const plan = { customerId, documentIds: [documentId], instalments: parts, how: 'dialog' as const };
  expect(await program.refused('plan.propose', { ...plan, chargeFate: 'included' })).toBe('plan.consumerCharges');
  expect(await program.refused('plan.propose', { ...plan, chargeFate: 'kept' })).toBe('plan.consumerCharges');
  expect((await propose(place, { chargeFate: 'waived' })).letterId).not.toBeNull();
});

it('every action can be undone, and leaves the customer as he was', async () => {
  const place = await shop();
  const { program, customerId } = place;
  const look = async () => {
    const { plans, next, why, column, bills } = await program.ask('customer.get', { customerId });
    return { plans, next, why, column, bills };
  };
  const undone = async (deed: () => Promise<{ readonly actionId: string | null }>) => {
    const before = await look();
    const { actionId } = await deed();
    expect(await look()).not.toEqual(before);
    await program.ask('history.undo', { actionId: present(actionId, 'action'), reason: '' });
    expect(await look()).toEqual(before);
  };
  await undone(() => propose(place));
  const { planId } = await propose(place);
  await undone(() => program.ask('plan.sign', { planId, signedOn: plainDate('2026-05-11') }));
  await program.ask('plan.sign', { planId, signedOn: plainDate('2026-05-11') });
  goTo(program, '2026-06-14');
  await undone(() => program.ask('plan.remind', { planId, step: 'plan_notice', how: 'dialog' }));
  await program.ask('plan.remind', { planId, step: 'plan_notice', how: 'dialog' });
  await undone(() => program.ask('plan.posted', { planId, postedOn: plainDate('2026-06-14') }));
  await undone(() => program.ask('plan.end', { planId, reason: 'broken' }));
  await undone(() => program.ask('plan.end', { planId, reason: 'cancelled' }));
});

it('a bill of exchange is for businesses, for no more than is owed, and is followed to its maturity', async () => {
  const place = await shop();
  const { program, customerId, documentId } = place;
  const known = await program.ask('bill.prepare', { customerId, documentIds: [documentId] });
  expect(known).toMatchObject({ open: 1_200_00, drawee: 'SCI Les Halles' });
  const bill = {
    ...{ customerId, documentIds: [documentId], amount: cents(1_200_00), maturityOn: plainDate('2026-06-30') },
    ...{ placeOfPayment: known.placeOfPayment, beneficiary: known.beneficiary, how: 'dialog' as const },
  };
  expect(await program.refused('bill.draw', { ...bill, amount: cents(1_200_01) })).toBe('bill.moreThanDue');
  expect(await program.refused('bill.draw', { ...bill, beneficiary: '' })).toBe('paper.mentionMissing');
  const { billId, letterId } = await program.ask('bill.draw', bill);
  expect(letterId).not.toBeNull();
  const early = { billId, what: 'accepted', on: plainDate('2026-05-10') } as const;
  expect(await program.refused('bill.mark', early)).toBe('bill.beforeDrawn');
  await program.ask('bill.mark', { billId, what: 'accepted', on: plainDate('2026-05-11') });
  goTo(program, '2026-06-30');
  expect(await rows(program)).toEqual([]);
  goTo(program, '2026-07-01');
  expect(await rows(program)).toEqual(['brokenPromise today.unpaidBillYesterday']);
  await program.ask('bill.mark', { billId, what: 'unpaid', on: plainDate('2026-07-01') });
  expect((await program.ask('customer.get', { customerId })).bills[0]).toMatchObject({ state: 'unpaid' });
  expect((await rows(program))[0]).toMatch(/^call /);

  const consumer = await shop('B2C');
  const { customerId: other, documentId: invoice } = consumer;
  expect(await consumer.program.refused('bill.draw', { ...bill, customerId: other, documentIds: [invoice] })).toBe(
    'bill.consumer',
  );
});

it('a plan kept to the end gives up what it promised to give up; while it runs the law is shown as it is', async () => {
  const place = await shop();
  const { program, documentId } = place;
  await signed(place);
  // Late by law even once it is paid: the items are named, for a paid invoice is not in the usual list.
  const { instalments } = await program.ask('invoice.get', { documentId });
  const itemIds = instalments.map(({ itemId }) => itemId);
  const asked = async () => {
    const claim = await program.ask('claim.get', { customerId: place.customerId, itemIds, kind: null, on: null });
    return claim.total;
  };
  expect(await asked()).toBe(1_200_00 + 16_38 + 40_00);
  const { actionId } = await pay(place, '2026-05-11', 1_200_00);
  expect((await planOf(place)).state).toBe('kept');
  expect(await asked()).toBe(0);
  await program.ask('history.undo', { actionId: present(actionId, 'action'), reason: '' });
  expect(await asked()).toBe(1_200_00 + 16_38 + 40_00);
});

/** The notice of the instalment missed in June, printed on the 14th. */
async function noticed(place: Shop) {
  const planId = await signed(place);
  goTo(place.program, '2026-06-14');
  const { letterId } = await place.program.ask('plan.remind', { planId, step: 'plan_notice', how: 'dialog' });
  const [mail] = await place.program.ask('mail.list', {});
  return { planId, letterId, mail: present(mail, 'registered letter') };
}

it('the notice goes registered, through the desk: posted with its number, or given to the post there', async () => {
  const place = await shop();
  const { program } = place;
  const { letterId, mail, planId } = await noticed(place);
  expect(mail).toMatchObject({ letterId, letterKind: 'instalmentNotice', group: 'toPost', withReceipt: true });
  expect((await planOf(place)).printed).toMatchObject({ isRegistered: true });
  const posted = { planId, postedOn: plainDate('2026-06-14') };
  expect(await program.refused('plan.posted', { ...posted, number: '?' })).toMatch(/^mail\.number\./);
  const { actionId } = await program.ask('plan.posted', { ...posted, number: '2C 295 689 0484 1' });
  expect((await program.ask('mail.list', {}))[0]).toMatchObject({ group: 'waiting', number: '2C29568904841' });
  expect((await planOf(place)).notice).toEqual({ on: '2026-06-14', deadlineOn: '2026-06-22' });
  await program.ask('history.undo', { actionId: present(actionId, 'action'), reason: '' });
  expect((await program.ask('mail.list', {}))[0]).toMatchObject({ group: 'toPost', number: null });
  expect((await planOf(place)).notice).toBeNull();

  // Without a number it waits for it; given to the post at the desk it is posted as well.
  const { mailId } = mail;
  const deposit = {
    mailId,
    event: 'deposit',
    on: plainDate('2026-06-14'),
    number: '2C 295 689 0484 1',
    note: '',
  } as const;
  await program.ask('mail.record', deposit);
  expect((await planOf(place)).notice).toEqual({ on: '2026-06-14', deadlineOn: '2026-06-22' });
});

it('a notice that reached nobody breaks no plan, and is to be printed again', async () => {
  const place = await shop();
  const { program } = place;
  const { mail, planId } = await noticed(place);
  await program.ask('plan.posted', { planId, postedOn: plainDate('2026-06-14'), number: '2C 295 689 0484 1' });
  goTo(program, '2026-06-18');
  const back = {
    mailId: mail.mailId,
    event: 'returnUnknown',
    on: program.clock.today(),
    number: null,
    note: '',
  } as const;
  const { actionId } = await program.ask('mail.record', back);
  goTo(program, '2026-06-23');
  expect(await planOf(place)).toMatchObject({ state: 'missed', notice: null, printed: null, task: { kind: 'notice' } });
  await program.ask('history.undo', { actionId: present(actionId, 'action'), reason: '' });
  expect((await planOf(place)).state).toBe('broken');
});

it('the days of the reminders are the user’s own; what was signed keeps the days it printed', async () => {
  const place = await shop();
  const { program, customerId, documentId } = place;
  await signed(place);
  const { preferences } = await program.ask('settings.get', {});
  const own = { noteDays: 0, noticeAfterDays: 10, noticeDays: 20, isNoticeRegistered: false };
  await program.ask('settings.savePreferences', {
    ...preferences,
    planReminders: { ...preferences.planReminders, B2B: own },
  });
  expect((await program.ask('plan.prepare', { customerId, documentIds: [documentId] })).noticeDays).toBe(20);
  goTo(program, '2026-06-06');
  expect(await rows(program)).toEqual([]);
  goTo(program, '2026-06-19');
  expect(await rows(program)).not.toContain('plan today.planNotice');
  goTo(program, '2026-06-20');
  expect(await rows(program)).toContain('plan today.planNotice');
  const { planId } = await planOf(place);
  await program.ask('plan.remind', { planId, step: 'plan_notice', how: 'dialog' });
  await program.ask('plan.posted', { planId, postedOn: plainDate('2026-06-20') });
  expect(await program.ask('mail.list', {})).toEqual([]);
  // Eight days, as the agreement says; the 28th is a Sunday.
  expect((await planOf(place)).notice).toEqual({ on: '2026-06-20', deadlineOn: '2026-06-29' });
});
