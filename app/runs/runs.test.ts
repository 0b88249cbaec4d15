import { describe, expect, it } from 'vitest';
import type { TestProgram } from '#app/testProgram';
import { addTestCustomer, addTestInvoice, shopWithReminders, testShop } from '#app/testShop';
import type { Output } from '#contract/api';
import { addDays, plainDate, type PlainDate } from '#domain/calendar/plainDate';
import { cents } from '#domain/money/cents';

type Run = NonNullable<Output<'run.get'>['run']>;

async function start({ ask }: TestProgram): Promise<string> {
  const { runId } = await ask('run.start', {});
  if (runId === null) throw new Error('nothing to send');
  return runId;
}

function letterTo(run: Run, name: string): Run['letters'][number] {
  const letter = run.letters.find(({ customerName }) => customerName === name);
  if (letter === undefined) throw new Error(`no letter to ${name}`);
  return letter;
}

function leaveOut({ ask }: TestProgram, runId: string, key: string) {
  return ask('run.take', { runId, key, isTaken: false, reason: '' });
}

async function printAll(program: TestProgram, runId: string): Promise<Run> {
  await program.ask('run.print', { runId, how: 'dialog', which: 'all' });
  return program.ask('run.confirmPrinted', { runId, from: null });
}

async function postAll({ ask, clock }: TestProgram, run: Run, postedOn: PlainDate = clock.today()) {
  const letters = run.letters.filter(({ letterId }) => letterId !== null).map(({ key }) => ({ key, number: null }));
  return ask('run.post', { runId: run.runId, postedOn, letters });
}

describe('a tour of letters', () => {
  it('can be left at any step and found again', async () => {
    const program = await shopWithReminders(['Aubert', 'Bonnet']);
    const draft = (await program.ask('run.get', {})).run;
    expect(draft?.letters.map(({ customerName, kind, total }) => [customerName, kind, total])).toEqual([
      ['Aubert', 'reminder1', 100_000],
      ['Bonnet', 'reminder1', 100_100],
    ]);
    expect(draft).toMatchObject({ stage: 'choose', envelopes: 2, registered: 0 });

    const runId = await start(program);
    const taken = await leaveOut(program, runId, draft?.letters[0]?.key ?? '');
    expect(letterTo(taken, 'Aubert')).toMatchObject({ isTaken: false, leftBecause: { code: 'run.left.byUser' } });
    await program.ask('run.goTo', { runId, stage: 'preview' });
    program.tick();
    const found = (await program.ask('run.get', {})).run;
    expect(found).toMatchObject({ runId, stage: 'preview', envelopes: 1 });
    expect(await program.refused('run.goTo', { runId, stage: 'post' })).toBe('run.notPrinted');
  });

  it('is outlined before its letters are read', async () => {
    const program = await shopWithReminders(['Colin', 'aubert', 'Bonnet']);
    const outline = await program.ask('run.outline', {});
    expect(outline).toMatchObject({ customers: 3, read: 3 });
    const { run } = await program.ask('run.get', {});
    expect(outline.letters).toEqual(run?.letters);
    const runId = await start(program);
    await leaveOut(program, runId, outline.letters[1]?.key ?? '');
    expect((await program.ask('run.outline', {})).letters.map(({ isTaken }) => isTaken)).toEqual([true, false, true]);
    await postAll(program, await printAll(program, runId));
    expect(await program.ask('run.outline', {})).toMatchObject({ customers: 1, read: 1 });
  });

  it('issues numbered letters with their exact PDF, and counts nothing before they are posted', async () => {
    const program = await shopWithReminders(['Aubert', 'Bonnet']);
    const runId = await start(program);
    const printed = await program.ask('run.print', { runId, how: 'dialog', which: 'all' });
    expect(printed).toMatchObject({ outcome: 'handedOver', run: { stage: 'print' } });
    expect(program.desk.printed).toHaveLength(1);
    const customerId = letterTo(printed.run, 'Aubert').customerId;
    expect((await program.ask('customer.get', { customerId })).column).toBe('check');

    const run = await program.ask('run.confirmPrinted', { runId, from: null });
    const posted = await postAll(program, run);
    expect(posted).toMatchObject({ run: { stage: 'closed' }, late: [] });
    expect((await program.ask('customer.get', { customerId })).column).toBe('reminder1');

    const letterId = letterTo(posted.run, 'Aubert').letterId ?? '';
    const kept = await program.ask('letter.pdf', { letterId, asCopy: false });
    const copy = await program.ask('letter.pdf', { letterId, asCopy: true });
    expect(kept.number).toMatch(/^L-2026-0*1$/);
    expect(kept.pdf).not.toBe(copy.pdf);
    expect((await program.ask('run.get', {})).run).toBeNull();
  });

  it('takes a customer out who paid between the preview and the print, and says so', async () => {
    const program = await shopWithReminders(['Aubert', 'Bonnet']);
    const runId = await start(program);
    await program.ask('run.goTo', { runId, stage: 'preview' });
    const { run } = await program.ask('run.get', {});
    const aubert = letterTo(run as Run, 'Aubert');
    await program.ask('payment.record', {
      customerId: aubert.customerId,
      amount: cents(100_000),
      paidOn: program.clock.today(),
      means: 'transfer',
      allocations: aubert.invoices.map(({ documentId }) => ({ documentId, amount: null })),
      label: '',
    });
    const after = (await program.ask('run.get', {})).run as Run;
    expect(letterTo(after, 'Aubert')).toMatchObject({ isTaken: false, leftBecause: { code: 'run.left.paid' } });
    const printed = await program.ask('run.print', { runId, how: 'dialog', which: 'all' });
    expect(printed.run.letters.filter(({ letterId }) => letterId !== null)).toHaveLength(1);
  });

  it('asks for what is left after a part payment, recomputed at print', async () => {
    const program = await shopWithReminders(['Aubert']);
    const runId = await start(program);
    const { run } = await program.ask('run.get', {});
    const { customerId, invoices } = letterTo(run as Run, 'Aubert');
    await program.ask('payment.record', {
      customerId,
      amount: cents(40_000),
      paidOn: program.clock.today(),
      means: 'transfer',
      allocations: invoices.map(({ documentId }) => ({ documentId, amount: null })),
      label: '',
    });
    const printed = await program.ask('run.print', { runId, how: 'dialog', which: 'all' });
    expect(letterTo(printed.run, 'Aubert').total).toBe(60_000);
  });

  it('resumes after a jam without marking the others', async () => {
    const program = await shopWithReminders(['Aubert', 'Bonnet', 'Colin']);
    const runId = await start(program);
    await program.ask('run.print', { runId, how: 'dialog', which: 'all' });
    const jammed = await program.ask('run.confirmPrinted', { runId, from: 2 });
    expect(jammed.stage).toBe('print');
    expect(jammed.letters.map(({ isPrinted }) => isPrinted)).toEqual([true, false, false]);

    await program.ask('run.print', { runId, how: 'dialog', which: 'all' });
    const rest = await program.ask('run.confirmPrinted', { runId, from: null });
    expect(rest.letters.every(({ isPrinted }) => isPrinted)).toBe(true);
    // The letters kept their numbers: nothing was issued twice.
    expect(new Set(rest.letters.map(({ letterId }) => letterId)).size).toBe(3);
  });

  it('starts the deadline on the day of posting, and says when the paper shows another', async () => {
    const program = await shopWithReminders(['Aubert']);
    const runId = await start(program);
    const run = await printAll(program, runId);
    const onPaper = letterTo(run, 'Aubert').deadlineOn;
    program.clock.advance(3);
    const posted = await postAll(program, run);
    expect(posted.late).toHaveLength(1);
    expect(posted.late[0]).toMatchObject({ code: 'run.postedLate', params: { name: 'Aubert', printed: onPaper } });

    const { customerId } = letterTo(run, 'Aubert');
    const timeline = await program.ask('customer.timeline', { customerId, kinds: ['letter'], limit: 10 });
    const until = timeline.find(({ what }) => what.code === 'timeline.letterPosted')?.what.params['until'];
    expect(String(until) > String(onPaper)).toBe(true);
  });

  it('refuses a posting date in the future or before the letter', async () => {
    const program = await shopWithReminders(['Aubert']);
    const runId = await start(program);
    const run = await printAll(program, runId);
    const letters = run.letters.map(({ key }) => ({ key, number: null }));
    const today = program.clock.today();
    const post = (postedOn: PlainDate) => program.refused('run.post', { runId, postedOn, letters });
    expect(await post(addDays(today, 1))).toBe('date.inFuture');
    expect(await post(addDays(today, -1))).toBe('letter.postedBeforeDate');
  });

  it('takes a posting back by undo or by reason; the number is not used again', async () => {
    const program = await shopWithReminders(['Aubert']);
    const runId = await start(program);
    const run = await printAll(program, runId);
    const { customerId, letterId } = letterTo(run, 'Aubert');
    const posted = await postAll(program, run);

    const { undone } = await program.ask('history.undo', { actionId: posted.actionId, reason: '' });
    expect(undone.code).toBe('action.letters.posted');
    expect((await program.ask('run.get', {})).run).toMatchObject({ runId, stage: 'post' });
    expect((await program.ask('customer.get', { customerId })).column).toBe('check');
    await program.ask('history.redo', {});
    expect((await program.ask('customer.get', { customerId })).column).toBe('reminder1');

    await program.ask('letter.unpost', { letterId: letterId ?? '', reason: 'retrouvée dans la voiture' });
    expect((await program.ask('customer.get', { customerId })).column).toBe('check');
    const again = (await program.ask('run.get', {})).run as Run;
    expect(letterTo(again, 'Aubert')).toMatchObject({ letterId, postedOn: null });
    await postAll(program, again);
    expect((await program.ask('customer.get', { customerId })).column).toBe('reminder1');
    const timeline = await program.ask('customer.timeline', { customerId, kinds: ['letter'], limit: 10 });
    expect(timeline.map(({ isUndone }) => isUndone).filter(Boolean)).toHaveLength(1);
  });

  it('asks for a reason the third time a letter is left out', async () => {
    const program = await shopWithReminders(['Aubert', 'Bonnet']);
    for (let time = 1; time <= 2; time += 1) {
      const runId = await start(program);
      const run = (await program.ask('run.get', {})).run as Run;
      const aubert = letterTo(run, 'Aubert');
      await program.ask('run.take', { runId, key: aubert.key, isTaken: false, reason: '' });
      // Something else leaves, so that the tour ends.
      const other = run.letters.find(({ key }) => key !== aubert.key);
      if (other === undefined) break;
      await postAll(program, await printAll(program, runId));
      const customerId = await addTestCustomer(program, `Autre ${time}`);
      await addTestInvoice(program, { customerId, number: `A-${time}`, dueOn: '2026-03-31', euros: 50 });
      await program.ask('call.log', {
        ...{ customerId, outcome: 'asks_for_time', note: '', promisedOn: null, promisedAmount: null, documentIds: [] },
      });
      program.clock.advance(1);
      program.tick();
    }
    const runId = await start(program);
    const run = (await program.ask('run.get', {})).run as Run;
    const { key, timesLeft } = letterTo(run, 'Aubert');
    expect(timesLeft).toBe(2);
    expect(await program.refused('run.take', { runId, key, isTaken: false, reason: ' ' })).toBe('run.reasonNeeded');
    const left = await program.ask('run.take', { runId, key, isTaken: false, reason: 'voisin' });
    expect(letterTo(left, 'Aubert').leftBecause).toEqual({ code: 'run.left.reason', params: { reason: 'voisin' } });
  });
});

describe('one letter of a tour', () => {
  it('changes one paragraph of one letter only', async () => {
    const program = await shopWithReminders(['Aubert', 'Bonnet']);
    const runId = await start(program);
    const { letters } = (await program.ask('run.get', {})).run as Run;
    const [first, second] = letters;
    const key = first?.key ?? '';
    const before = await program.ask('run.previewLetter', { runId, key });
    const index = before.paragraphs[0]?.index ?? -1;
    const edited = await program.ask('run.editParagraph', {
      runId,
      key,
      index,
      text: 'Cher Monsieur, un mot en plus.',
    });
    expect(edited.letters.map(({ isEdited }) => isEdited)).toEqual([true, false]);
    const after = await program.ask('run.previewLetter', { runId, key });
    expect(after.paragraphs[0]?.text).toBe('Cher Monsieur, un mot en plus.');
    const untouched = await program.ask('run.previewLetter', { runId, key: second?.key ?? '' });
    expect(untouched.paragraphs[0]?.text).not.toContain('Cher Monsieur');

    expect(await program.refused('run.editParagraph', { runId, key, index: 999, text: 'x' })).toBe('run.notAParagraph');
    const reset = await program.ask('run.resetLetter', { runId, key });
    expect(reset.letters.some(({ isEdited }) => isEdited)).toBe(false);
  });

  it('stays at home when the address is missing, until it is repaired', async () => {
    const program = await shopWithReminders(['Aubert']);
    const runId = await start(program);
    const { customerId } = letterTo((await program.ask('run.get', {})).run as Run, 'Aubert');
    const { fields } = await program.ask('customer.get', { customerId });
    await program.ask('customer.update', { customerId, fields: { ...fields, street: '', postcode: '' } });
    const run = (await program.ask('run.get', {})).run as Run;
    expect(letterTo(run, 'Aubert')).toMatchObject({
      isTaken: false,
      leftBecause: { code: 'doubt.address.street' },
      doubts: [{ repair: 'customer' }],
    });
    expect(await program.refused('run.print', { runId, how: 'dialog', which: 'all' })).toBe('run.nothingToPrint');
    await program.ask('customer.update', { customerId, fields });
    const repaired = await program.ask('run.print', { runId, how: 'dialog', which: 'all' });
    expect(letterTo(repaired.run, 'Aubert').letterId).not.toBeNull();
  });

  it('names the mention of the sender that is missing', async () => {
    const program = await shopWithReminders(['Aubert']);
    const { company } = await program.ask('settings.get', {});
    await program.ask('settings.saveCompany', { ...company, iban: '' });
    const run = (await program.ask('run.get', {})).run as Run;
    expect(letterTo(run, 'Aubert').doubts[0]?.doubt).toMatchObject({
      code: 'doubt.letter.mentionMissing',
      params: { field: 'senderIban' },
    });
  });

  it('doubts money that pays nothing yet and an old bank', async () => {
    const program = await shopWithReminders(['Aubert']);
    const { customerId } = letterTo((await program.ask('run.get', {})).run as Run, 'Aubert');
    await program.ask('payment.record', {
      ...{ customerId, amount: cents(5_000), paidOn: program.clock.today(), means: 'cash', allocations: [], label: '' },
    });
    const run = (await program.ask('run.get', {})).run as Run;
    expect(letterTo(run, 'Aubert').doubts).toEqual([
      { doubt: { code: 'doubt.unmatched', params: { amount: 5_000 } }, repair: 'payment' },
    ]);
    program.clock.advance(10);
    program.tick();
    const later = (await program.ask('run.get', {})).run as Run;
    expect(later.generalDoubts.map(({ code }) => code)).toEqual(['doubt.bankOld']);
    await program.ask('settings.bankSeen', { on: program.clock.today() });
    expect(((await program.ask('run.get', {})).run as Run).generalDoubts).toEqual([]);
  });

  it('can be asked for by hand, in the order of the sequence only', async () => {
    const program = await shopWithReminders(['Aubert']);
    const customerId = letterTo((await program.ask('run.get', {})).run as Run, 'Aubert').customerId;
    expect(await program.refused('letter.single', { customerId, kind: 'formalNotice' })).toBe('step.noticeNeedsTrace');
    const { runId } = await program.ask('letter.single', { customerId, kind: 'reminder1' });
    const run = (await program.ask('run.get', {})).run as Run;
    expect(run).toMatchObject({ runId, stage: 'preview' });
    expect(run.letters).toHaveLength(1);
  });
});

it('writes ESSAI across trial letters and counts nothing of them', async () => {
  const program = await testShop({ isTrial: true });
  const customerId = await addTestCustomer(program, 'Aubert');
  await addTestInvoice(program, { customerId, number: 'F-1', dueOn: '2026-05-16', euros: 90 });
  const { run } = await program.ask('run.get', {});
  expect(run).toMatchObject({ isTrial: true, generalDoubts: [{ code: 'run.trial' }] });
  const runId = await start(program);
  const printed = await program.ask('run.print', { runId, how: 'dialog', which: 'all' });
  expect(printed.run.letters.map(({ letterId }) => letterId)).toEqual([null]);
  expect(program.desk.printed[0]?.name).toContain('ESSAI');
  expect(await program.ask('run.confirmPrinted', { runId, from: null })).toMatchObject({ stage: 'closed' });
  expect(await program.ask('history.list', { limit: 10 })).toHaveLength(1);
  await program.ask('trial.end', {});
  const real = (await program.ask('run.get', {})).run as Run;
  expect(real.letters).toHaveLength(1);
  expect(plainDate(real.startedOn)).toBe(program.clock.today());
});
