import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addTestCustomer, addTestInvoice, testShop } from '#app/testShop';
import { plainDate } from '#domain/calendar/plainDate';
import { languages } from '#domain/country';
import { cents } from '#domain/money/cents';

describe('undo and redo', () => {
  it('takes back the last things in order, names each, and does them again', async () => {
    const program = await testShop();
    const customerId = await addTestCustomer(program, 'SCI Les Halles');
    const documentId = await addTestInvoice(program, { customerId, number: 'F-1', dueOn: '2026-04-08', euros: 100 });
    await program.ask('payment.record', {
      ...{ customerId, amount: cents(10_000), paidOn: program.clock.today(), means: 'transfer', label: '' },
      allocations: [{ documentId, amount: null }],
    });
    const open = async () => (await program.ask('customer.get', { customerId })).open;
    const undo = () => program.ask('history.undo', { actionId: null, reason: '' });
    expect(await open()).toBe(0);

    expect((await undo()).undone).toEqual({
      code: 'action.payment.recorded',
      params: { amount: 10_000, on: '2026-05-11', customer: 'SCI Les Halles' },
    });
    expect(await open()).toBe(10_000);
    expect((await undo()).undone.code).toBe('action.invoice.created');
    expect(await program.refused('history.undo', { actionId: null, reason: '' })).toBe('history.nothingToUndo');

    expect((await program.ask('history.redo', {})).redone.code).toBe('action.invoice.created');
    expect(await open()).toBe(10_000);
    expect((await program.ask('history.redo', {})).redone.code).toBe('action.payment.recorded');
    expect(await open()).toBe(0);
    const history = await program.ask('history.list', { limit: 10 });
    expect(history.map(({ what, isUndone }) => [what.code, isUndone])).toEqual([
      ['action.payment.recorded', false],
      ['action.invoice.created', false],
    ]);
    expect(await program.refused('history.redo', {})).toBe('history.nothingToRedo');
  });

  it('brings the reminder back at the level it had when a payment is cancelled', async () => {
    const program = await testShop();
    const customerId = await addTestCustomer(program, 'SCI Les Halles');
    const documentId = await addTestInvoice(program, { customerId, number: 'F-1', dueOn: '2026-03-08', euros: 100 });
    await program.ask('invoice.setReminded', {
      rows: [{ documentId, reached: 'reminder1', on: plainDate('2026-04-10') }],
    });
    const column = async () => (await program.ask('customer.get', { customerId })).column;
    expect(await column()).toBe('reminder1');
    const { paymentId } = await program.ask('payment.record', {
      ...{ customerId, amount: cents(10_000), paidOn: program.clock.today(), means: 'cash', label: '' },
      allocations: [{ documentId, amount: null }],
    });
    expect((await program.ask('today.get', {})).rows).toEqual([]);
    await program.ask('payment.cancel', { paymentId, reason: 'chèque sans provision' });
    expect(await column()).toBe('reminder1');
    expect((await program.ask('today.get', {})).rows.map(({ kind }) => kind)).toEqual(['call']);
  });
});

it('passes over what is due with its reason, and takes that back', async () => {
  const program = await testShop({ today: '2026-05-11' });
  const customerId = await addTestCustomer(program, 'SCI Les Halles');
  await addTestInvoice(program, { customerId, number: 'F-1', dueOn: '2026-04-08', euros: 100 });
  const skip = { customerId, documentIds: [], reason: 'vu au marché' };
  const next = async () => (await program.ask('customer.get', { customerId })).next;
  const before = await next();
  const { actionId } = await program.ask('step.ignore', skip);
  expect((await next())?.level).not.toBe(before?.level);
  const thread = await program.ask('customer.timeline', { customerId, kinds: ['step'], limit: 10 });
  expect(thread.map(({ note }) => note)).toContain('vu au marché');
  await program.ask('history.undo', { actionId, reason: '' });
  expect(await next()).toEqual(before);
  expect(await program.refused('step.ignore', { ...skip, customerId: await addTestCustomer(program, 'Neuf') })).toBe(
    'step.nothingProposed',
  );
});

it('keeps a paper whose bytes the window sends, and only a paper', async () => {
  const program = await testShop();
  const customerId = await addTestCustomer(program, 'SCI Les Halles');
  const documentId = await addTestInvoice(program, { customerId, number: 'F-1', dueOn: '2026-04-08', euros: 100 });
  const paper = { documentId, role: 'photo', fileName: 'chantier.png' } as const;
  await program.ask('invoice.attachBytes', { ...paper, bytes: 'iVBORw0KGgo=' });
  const { attachments } = await program.ask('invoice.get', { documentId });
  expect(attachments).toMatchObject([{ role: 'photo', fileName: 'chantier.png' }]);
  expect(await program.refused('invoice.attachBytes', { ...paper, bytes: 'Ym9uam91cg==' })).toBe('file.notAPaper');
  const gone = { ...paper, documentId: 'none', bytes: 'iVBORw0KGgo=' };
  expect(await program.refused('invoice.attachBytes', gone)).toBe('invoice.unknown');
});

describe('moving a card', () => {
  it('goes one column at a time and says which one comes first', async () => {
    const program = await testShop();
    const customerId = await addTestCustomer(program, 'SCI Les Halles');
    const documentId = await addTestInvoice(program, { customerId, number: 'F-1', dueOn: '2026-04-08', euros: 100 });
    const move = { customerId, note: 'remise en main propre' } as const;
    expect(await program.refused('board.move', { ...move, to: 'reminder2', fact: 'letterHandedOver' })).toBe(
      'board.stepsBetween',
    );
    const moved = await program.ask('board.move', { ...move, to: 'reminder1', fact: 'letterHandedOver' });
    const column = async () => (await program.ask('customer.get', { customerId })).column;
    expect(await column()).toBe('reminder1');
    await program.ask('board.move', { ...move, to: 'check', fact: 'back' });
    expect(await column()).toBe('check');
    await program.ask('board.move', { ...move, to: 'dispute', fact: 'dispute' });
    expect(await column()).toBe('dispute');
    await program.ask('board.move', { ...move, to: 'check', fact: 'back' });
    expect(await column()).toBe('check');
    expect(await program.refused('board.move', { ...move, to: 'plan', fact: 'plan' })).toBe('board.needsPlan');
    expect(moved.actionId).not.toBeNull();
    expect((await program.ask('invoice.get', { documentId })).open).toBe(10_000);
  });
});

describe('settings', () => {
  it('keeps what the user chose, and looks at every file again when the rules change', async () => {
    const program = await testShop();
    const customerId = await addTestCustomer(program, 'SCI Les Halles');
    await addTestInvoice(program, { customerId, number: 'F-1', dueOn: '2026-04-08', euros: 100 });
    const { preferences } = await program.ask('settings.get', {});
    expect(preferences).toMatchObject({ minimumGapDays: 7, windowProfile: 'FR', mainRelation: 'B2B' });
    expect((await program.ask('today.get', {})).calls).toBe(1);

    const pausedUntil = plainDate('2026-06-01');
    await program.ask('settings.savePreferences', { ...preferences, pausedUntil, theme: 'dark' });
    expect((await program.ask('today.get', {})).calls).toBe(0);
    expect(program.look().theme).toBe('dark');
    expect((await program.ask('settings.get', {})).preferences).toMatchObject({ pausedUntil, theme: 'dark' });
  });

  it('refuses a sequence that the law forbids, and previews one that it allows', async () => {
    const program = await testShop({ country: 'BE' });
    const policies = await program.ask('policies.list', {});
    const consumer = policies.find(({ relation, isDefault }) => relation === 'B2C' && isDefault);
    if (consumer === undefined) throw new Error('no sequence');
    const withoutFree = { ...consumer, steps: consumer.steps.filter(({ letter }) => letter !== 'reminder1') };
    expect(await program.refused('policies.save', withoutFree)).toBe('policy.firstReminderFirst');
    const preview = await program.ask('policies.preview', { policy: consumer, exampleDueOn: plainDate('2026-06-01') });
    expect(preview.dates.length).toBeGreaterThan(3);
    expect(preview.dates.every(({ on }, index) => index === 0 || on > (preview.dates[index - 1]?.on ?? ''))).toBe(true);
    await program.ask('policies.save', { ...consumer, name: 'La mienne' });
    expect((await program.ask('policies.list', {})).map(({ name }) => name)).toContain('La mienne');
  });

  it('names every holiday in each language', async () => {
    for (const country of ['FR', 'BE'] as const) {
      const program = await testShop({ country, today: '2026-05-11' });
      for (const language of languages) {
        await program.ask('app.setLook', { language });
        const { holidays } = await program.ask('settings.get', {});
        expect(holidays.filter(({ name }) => name === '')).toEqual([]);
        expect(holidays.map(({ on }) => on)).toEqual(holidays.map(({ on }) => on).toSorted());
      }
      const { holidays } = await program.ask('settings.get', {});
      expect(holidays).toContainEqual({ on: '2026-05-14', name: 'Ascension Day' });
      expect(holidays).toHaveLength(country === 'FR' ? 22 : 20);
    }
  });

  it('counts the customers who follow a sequence, not those who have another', async () => {
    const program = await testShop();
    const policies = await program.ask('policies.list', {});
    const usual = policies.find(({ relation, isDefault }) => relation === 'B2B' && isDefault);
    const other = policies.find(({ relation, isDefault }) => relation === 'B2B' && !isDefault);
    if (usual === undefined || other === undefined) throw new Error('two sequences are offered');
    const files = async (policy: typeof usual) =>
      (await program.ask('policies.preview', { policy, exampleDueOn: plainDate('2026-06-01') })).files;
    const changes = [{}, {}, { policyId: other.id }, { relation: 'B2C' as const }];
    for (const [index, change] of changes.entries()) {
      const customerId = await addTestCustomer(program, `Client ${index}`, change);
      await addTestInvoice(program, { customerId, number: `F-${index}`, dueOn: '2026-04-08', euros: 100 });
      await addTestInvoice(program, { customerId, number: `G-${index}`, dueOn: '2026-04-08', euros: 100 });
    }
    expect([await files(usual), await files(other)]).toEqual([2, 1]);
  });

  it('takes a picture as logo, and nothing else', async () => {
    const program = await testShop();
    const png = new Uint8Array(readFileSync(join(import.meta.dirname, '..', '..', 'assets', 'icons', 'icon.png')));
    program.desk.pick = { fileName: 'logo.png', bytes: png, isTooLarge: false };
    const { image } = await program.ask('settings.pickImage', { what: 'logo' });
    expect(image).toMatch(/^data:image\/png;base64,/);
    program.desk.pick = { fileName: 'logo.pdf', bytes: new Uint8Array([0x25, 0x50, 0x44, 0x46]), isTooLarge: false };
    expect(await program.refused('settings.pickImage', { what: 'logo' })).toBe('file.notAnImage');
    await program.ask('settings.removeImage', { what: 'logo' });
    expect((await program.ask('settings.get', {})).logo).toBeNull();
  });

  it('shows a letterhead that is only half typed', async () => {
    const program = await testShop();
    const { company } = await program.ask('settings.get', {});
    const half = { ...company, iban: '', signatory: '', companyNumber: '', street: '', postcode: '', city: '' };
    for (const kind of ['reminder1', 'formalNotice', 'courtesy']) {
      const { pdf } = await program.ask('settings.previewLetter', { company: half, language: 'fr', kind });
      expect(pdf.length).toBeGreaterThan(100);
    }
  });

  it('refuses two accounts of one number', async () => {
    const program = await testShop();
    const { accounts } = await program.ask('settings.get', {});
    const same = accounts.map((account) => ({ ...account, code: '411000' }));
    expect(await program.refused('settings.saveAccounts', { accounts: same })).toBe('accounts.codeTwice');
    const longer = accounts.map((account) => ({ ...account, code: `${account.code}9` }));
    await program.ask('settings.saveAccounts', { accounts: longer });
    expect((await program.ask('settings.get', {})).accounts.map(({ code }) => code)).toEqual(
      longer.map(({ code }) => code).toSorted(),
    );
  });
});

describe('a Belgian consumer', () => {
  it('is asked for nothing by phone before the free reminder', async () => {
    const program = await testShop({ country: 'BE' });
    const customerId = await addTestCustomer(program, 'Jan Peeters', {
      ...{ relation: 'B2C', country: 'BE', language: 'nl', street: 'Kerkstraat 1', postcode: '9000', city: 'Gent' },
    });
    await addTestInvoice(program, { customerId, number: 'F-1', dueOn: '2026-04-08', euros: 100 });
    const panel = await program.ask('call.prepare', { customerId });
    expect(panel.guardrails).toMatchObject([
      { rule: 'beConsumerCallBeforeReminder', severity: 'blocks', instead: 'sendFirstReminder' },
    ]);
    expect(panel.warning).toBeNull();
    const run = (await program.ask('run.get', {})).run;
    expect(run?.letters.map(({ kind }) => kind)).toEqual(['reminder1']);
  });
});

it('prints the calls of the day and the test of the envelope on paper', async () => {
  const program = await testShop();
  const calls = { sheet: 'callSheets', runId: null, how: 'dialog' } as const;
  expect(await program.refused('sheet.print', calls)).toBe('print.noCalls');
  const customerId = await addTestCustomer(program, 'SCI Les Halles');
  await addTestInvoice(program, { customerId, number: 'F-1', dueOn: '2026-04-08', euros: 100 });
  expect(await program.ask('sheet.print', calls)).toMatchObject({
    outcome: 'handedOver',
  });
  await program.ask('sheet.print', { sheet: 'callSheets', runId: null, customerId, how: 'dialog' });
  await program.ask('sheet.print', { sheet: 'envelope', runId: null, how: 'dialog' });
  expect(program.desk.printed.map(({ bytes }) => Buffer.from(bytes.subarray(0, 5)).toString())).toEqual([
    '%PDF-',
    '%PDF-',
    '%PDF-',
  ]);
});

it('prints the call sheet of one customer on any day, and of nobody else', async () => {
  const program = await testShop();
  const customerId = await addTestCustomer(program, 'SCI Les Halles');
  await addTestInvoice(program, { customerId, number: 'F-1', dueOn: '2026-06-08', euros: 100 });
  const wanted = { sheet: 'callSheets', runId: null, how: 'dialog' } as const;
  expect(await program.refused('sheet.print', wanted)).toBe('print.noCalls');
  await program.ask('sheet.print', { ...wanted, customerId });
  expect(program.desk.printed.map(({ name }) => name)).toEqual(['fiche-appel-2026-05-11.pdf']);
  expect(await program.refused('sheet.print', { ...wanted, customerId: 'nobody' })).toBe('customer.unknown');
});
