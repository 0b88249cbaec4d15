import { describe, expect, it } from 'vitest';
import { addTestCustomer, addTestInvoice, testShop } from '#app/testShop';
import type { TestProgram } from '#app/testProgram';
import { plainDate } from '#domain/calendar/plainDate';
import type { Country, Relation } from '#domain/country';
import { cents } from '#domain/money/cents';

async function shopWithInvoice(options: { today: string; dueOn: string; relation: Relation; country?: Country }) {
  const { country = 'FR', dueOn, relation, today } = options;
  const program = await testShop({ today, country });
  const address = country === 'BE' ? { country, postcode: '5000', city: 'Namur' } : {};
  const customerId = await addTestCustomer(program, 'Mme Morel', { relation, ...address });
  const documentId = await addTestInvoice(program, { customerId, number: 'F-7', dueOn, euros: 1_200 });
  return { program, customerId, documentId };
}

const limitationRow = async (program: TestProgram) => {
  program.tick();
  const { rows } = await program.ask('today.get', {});
  return rows.find(({ kind }) => kind === 'limitation') ?? null;
};
const sound = async (program: TestProgram) => {
  const { checks } = await program.ask('ledger.check', {});
  expect(checks.filter(({ ok }) => !ok)).toEqual([]);
};

describe('the last day to sue', () => {
  it('is counted from the works of the invoice, and says what it guessed', async () => {
    const { program, documentId } = await shopWithInvoice({
      today: '2026-05-11',
      dueOn: '2026-03-31',
      relation: 'B2C',
    });
    const guessed = await program.ask('limitation.get', { documentId });
    expect(guessed).toMatchObject({
      subject: 'works',
      subjectFrom: 'default',
      startFrom: 'issued',
      startOn: '2026-03-01',
      lastDay: '2028-03-01',
      article: 'art. L218-2 C. conso.',
      warning: null,
    });
    expect(guessed.cautions.map(({ code }) => code)).toEqual(['limitation.startGuessed.worksCompleted']);

    const choice = { documentId, subject: 'works', startOn: plainDate('2026-02-10') } as const;
    const { actionId } = await program.ask('limitation.choose', { ...choice, scope: 'invoice' });
    const chosen = await program.ask('limitation.get', { documentId });
    expect(chosen).toMatchObject({ startFrom: 'typed', lastDay: '2028-02-10', subjectFrom: 'invoice', cautions: [] });

    await program.ask('history.undo', { actionId: actionId ?? '', reason: '' });
    await sound(program);
    expect(await program.ask('limitation.get', { documentId })).toEqual(guessed);
  });

  it('takes the habit of the customer, then of the company', async () => {
    const { program, documentId } = await shopWithInvoice({
      today: '2026-05-11',
      dueOn: '2026-03-31',
      relation: 'B2C',
      country: 'BE',
    });
    const choose = (scope: 'company' | 'customer', subject: 'goods' | 'periodic') =>
      program.ask('limitation.choose', { documentId, scope, subject, startOn: null });
    const standing = async () => {
      const { lastDay, subject, subjectFrom } = await program.ask('limitation.get', { documentId });
      return [subjectFrom, subject, lastDay];
    };
    expect(await standing()).toEqual(['default', 'works', '2036-03-01']);
    const { actionId } = await choose('company', 'goods');
    expect(await standing()).toEqual(['company', 'goods', '2027-03-01']);
    await sound(program);
    await program.ask('history.undo', { actionId, reason: '' });
    expect(await standing()).toEqual(['default', 'works', '2036-03-01']);
    await sound(program);
    await program.ask('history.redo', {});
    expect(await standing()).toEqual(['company', 'goods', '2027-03-01']);
    await choose('customer', 'periodic');
    expect(await standing()).toEqual(['customer', 'periodic', '2031-03-31']);
    await sound(program);
  });

  it('moves with what interrupts, not with a registered letter, and back when it is taken back', async () => {
    const { program, customerId, documentId } = await shopWithInvoice({
      today: '2026-05-11',
      dueOn: '2026-03-31',
      relation: 'B2C',
    });
    const record = (what: 'ownRegisteredLetter' | 'acknowledgement', on: string) =>
      program.ask('limitation.record', {
        ...{ customerId, documentIds: [documentId], what, on: plainDate(on), endedOn: null, note: 'signée' },
      });
    await record('ownRegisteredLetter', '2026-04-15');
    await record('acknowledgement', '2026-05-02');
    const moved = await program.ask('limitation.get', { documentId });
    expect(moved.lastDay).toBe('2028-05-02');
    expect(moved.steps.map(({ effect, lastDay, note }) => [effect, lastDay, note])).toEqual([
      ['nothing', '2028-03-01', 'signée'],
      ['interrupts', '2028-05-02', 'signée'],
    ]);
    await program.ask('limitation.takeBack', { factId: moved.steps[1]?.factId ?? '' });
    expect((await program.ask('limitation.get', { documentId })).lastDay).toBe('2028-03-01');
    expect(await program.refused('limitation.takeBack', { factId: moved.steps[1]?.factId ?? '' })).toBe(
      'limitation.factUnknown',
    );
  });

  it('starts again with a part payment, by itself', async () => {
    const { program, customerId, documentId } = await shopWithInvoice({
      today: '2026-05-11',
      dueOn: '2026-03-31',
      relation: 'B2C',
    });
    const { paymentId } = await program.ask('payment.record', {
      ...{ customerId, amount: cents(200_00), paidOn: plainDate('2026-05-04'), label: '' },
      means: 'transfer',
      allocations: [{ documentId, amount: null }],
    });
    const paid = await program.ask('limitation.get', { documentId });
    expect(paid.steps).toMatchObject([{ kind: 'partPayment', on: '2026-05-04', origin: 'money', factId: null }]);
    expect(paid.lastDay).toBe('2028-05-04');
    await program.ask('payment.cancel', { paymentId, reason: 'erreur' });
    expect((await program.ask('limitation.get', { documentId })).lastDay).toBe('2028-03-01');
  });

  it('starts again with the signature under a plan, not with words on the phone', async () => {
    const { program, customerId, documentId } = await shopWithInvoice({
      today: '2026-05-11',
      dueOn: '2026-03-31',
      relation: 'B2C',
    });
    const halves = ['2026-06-10', '2026-07-10'].map((on) => ({ dueOn: plainDate(on), amount: cents(600_00) }));
    const { planId } = await program.ask('plan.propose', {
      ...{ customerId, documentIds: [documentId], instalments: halves, chargeFate: 'waived', how: 'dialog' },
    });
    expect((await program.ask('limitation.get', { documentId })).lastDay).toBe('2028-03-01');
    await program.ask('plan.sign', { planId, signedOn: plainDate('2026-05-11') });
    const signed = await program.ask('limitation.get', { documentId });
    expect(signed.steps).toMatchObject([{ kind: 'signedPlan', origin: 'plan', effect: 'interrupts' }]);
    expect(signed.lastDay).toBe('2028-05-11');
    await sound(program);
  });

  it.each([
    ['failure', 'timeline.mediationEnded.failure'],
    ['agreement', 'timeline.mediationEnded.agreement'],
  ] as const)('stands still while a mediation lasts and runs again after its end: %s', async (outcome, told) => {
    const shop = await shopWithInvoice({ today: '2026-05-11', dueOn: '2026-03-31', relation: 'B2C' });
    const { program, customerId, documentId } = shop;
    const look = () => program.ask('limitation.get', { documentId });
    await program.ask('limitation.record', {
      ...{ customerId, documentIds: [documentId], what: 'agreedMediation', note: '' },
      ...{ on: plainDate('2026-04-01'), endedOn: null },
    });
    const running = await look();
    expect(running.cautions.map(({ code }) => code)).toContain('limitation.mediationRuns');
    expect(running.steps).toMatchObject([{ isRunning: true, end: null, lastDay: '2028-03-01' }]);
    const factId = running.steps[0]?.factId ?? '';
    const end = { customerId, factId, outcome, note: 'CM Limoges' };
    const day = (on: string) => ({ ...end, on: plainDate(on) });
    expect(await program.refused('limitation.endMediation', day('2026-03-31'))).toBe('limitation.endsBefore');
    expect(await program.refused('limitation.endMediation', day('2026-05-12'))).toBe('limitation.eventInFuture');
    const { actionId } = await program.ask('limitation.endMediation', day('2026-05-01'));
    const over = await look();
    // Thirty days stood still.
    expect(over.steps).toMatchObject([
      { isRunning: false, endedOn: '2026-05-01', end: { outcome, note: 'CM Limoges' }, lastDay: '2028-03-31' },
    ]);
    expect(over.cautions.map(({ code }) => code)).not.toContain('limitation.mediationRuns');
    expect(await program.refused('limitation.endMediation', day('2026-05-02'))).toBe('limitation.alreadyEnded');
    const rows = await program.ask('customer.timeline', { customerId, kinds: [], limit: 50 });
    expect(rows.map(({ what }) => what.code)).toContain(told);
    await sound(program);
    await program.ask('history.undo', { actionId, reason: '' });
    expect((await look()).steps).toEqual(running.steps);
    await program.ask('limitation.endMediation', day('2026-05-02'));
    const endId = (await look()).steps[0]?.end?.factId ?? '';
    await program.ask('limitation.takeBack', { factId: endId });
    expect((await look()).steps).toEqual(running.steps);
  });

  it('finds in the list of invoices what soon cannot be sued for', async () => {
    const { program } = await shopWithInvoice({ today: '2026-05-11', dueOn: '2026-03-31', relation: 'B2C' });
    const old = async () =>
      (await program.ask('invoices.list', { text: '', filter: 'old', after: null, limit: 50 })).rows.length;
    expect(await old()).toBe(0);
    program.clock.set('2027-09-01');
    expect(await old()).toBe(1);
  });

  it.each([
    ['limitation.eventInFuture', { on: '2026-06-01' }],
    ['limitation.beforeInvoice', { on: '2026-01-01' }],
    ['limitation.endsBefore', { on: '2026-04-02', endedOn: '2026-04-01' }],
  ])('refuses an impossible event: %s', async (code, { on, endedOn }: { on: string; endedOn?: string }) => {
    const { program, customerId, documentId } = await shopWithInvoice({
      today: '2026-05-11',
      dueOn: '2026-03-31',
      relation: 'B2B',
    });
    const end = endedOn === undefined ? null : plainDate(endedOn);
    const event = { customerId, documentIds: [documentId], note: '' };
    expect(
      await program.refused('limitation.record', {
        ...event,
        what: 'agreedMediation',
        on: plainDate(on),
        endedOn: end,
      }),
    ).toBe(code);
  });
});

describe('the day’s list', () => {
  it('warns at six, three and one months and when it is passed, each until it is read', async () => {
    // Two years from 1 March 2026.
    const { program, customerId } = await shopWithInvoice({
      today: '2026-05-11',
      dueOn: '2026-03-31',
      relation: 'B2C',
    });
    expect(await limitationRow(program)).toBeNull();
    const degrees = [
      ['2027-09-01', 'sixMonths'],
      ['2027-12-01', 'threeMonths'],
      ['2028-02-01', 'oneMonth'],
      ['2028-03-02', 'passed'],
    ] as const;
    for (const [on, warning] of degrees) {
      program.clock.set(on);
      await program.ask('app.confirmDate', {});
      expect((await limitationRow(program))?.why, on).toEqual({
        code: `today.limitation.${warning}`,
        params: { number: 'F-7', on: '2028-03-01', count: 1 },
      });
      await program.ask('limitation.seen', { customerId });
      expect(await limitationRow(program), on).toBeNull();
    }
  });

  it('puts the last month before everything else of the day', async () => {
    const { program } = await shopWithInvoice({ today: '2026-05-11', dueOn: '2026-03-31', relation: 'B2C' });
    program.clock.set('2028-02-15');
    await program.ask('app.confirmDate', {});
    program.tick();
    const { rows } = await program.ask('today.get', {});
    expect(rows.map(({ kind }) => kind).indexOf('limitation')).toBe(0);
    expect(rows.length).toBeGreaterThan(1);
  });

  it('says nothing of an invoice that was paid', async () => {
    const { program, customerId, documentId } = await shopWithInvoice({
      today: '2026-05-11',
      dueOn: '2026-03-31',
      relation: 'B2C',
    });
    await program.ask('payment.record', {
      ...{ customerId, amount: cents(1_200_00), paidOn: plainDate('2026-05-04'), label: '' },
      means: 'transfer',
      allocations: [{ documentId, amount: null }],
    });
    program.clock.set('2028-02-15');
    expect(await limitationRow(program)).toBeNull();
  });
});
