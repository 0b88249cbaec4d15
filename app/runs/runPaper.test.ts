import { describe, expect, it } from 'vitest';
import type { TestProgram } from '#app/testProgram';
import { addTestCustomer, addTestInvoice, shopWithReminders, testShop } from '#app/testShop';
import type { Output } from '#contract/api';
import { Failure } from '#db/failure';
import { plainDate } from '#domain/calendar/plainDate';
import { cents } from '#domain/money/cents';

type Run = NonNullable<Output<'run.get'>['run']>;

async function tour({ ask }: TestProgram): Promise<Run> {
  const { run } = await ask('run.get', {});
  if (run === null) throw new Error('nothing is due');
  return run;
}

async function begun(program: TestProgram): Promise<Run> {
  await program.ask('run.start', {});
  return tour(program);
}

function letterTo(run: Run, name: string): Run['letters'][number] {
  const letter = run.letters.find(({ customerName }) => customerName === name);
  if (letter === undefined) throw new Error(`no letter to ${name}`);
  return letter;
}

async function measured(program: TestProgram): Promise<Run> {
  const { runId } = await tour(program);
  for (let isComplete = false; !isComplete;) ({ isComplete } = await program.ask('run.measure', { runId }));
  return tour(program);
}

const print = (program: TestProgram, runId: string, which: 'all' | 'simple' | 'registered' = 'all') =>
  program.ask('run.print', { runId, how: 'dialog', which });

async function pay(program: TestProgram, { customerId, invoices, total }: Run['letters'][number]): Promise<void> {
  await program.ask('payment.record', {
    ...{ customerId, amount: total, paidOn: program.clock.today(), means: 'transfer', label: '' },
    allocations: invoices.map(({ documentId }) => ({ documentId, amount: null })),
  });
}

describe('the paper of a tour', () => {
  it('is not told before it was counted, and is then the same before and after printing', async () => {
    const program = await shopWithReminders(['Aubert', 'Bonnet', 'Colin']);
    expect(await begun(program)).toMatchObject({ sheets: null, postage: null, envelopes: 3 });
    const before = await measured(program);
    expect(before).toMatchObject({ sheets: 3, postage: { total: 3 * 152, isComplete: true } });
    const { run } = await print(program, before.runId);
    expect([run.sheets, run.postage]).toEqual([before.sheets, before.postage]);
  });

  it('counts a tour of which nothing is kept yet', async () => {
    const program = await shopWithReminders(['Aubert']);
    expect((await measured(program)).sheets).toBe(1);
    expect(program.announced).toContain('run');
  });

  it('has the invoices enclosed, named on the letter, and on both sides begins each on a new sheet', async () => {
    const program = await shopWithReminders(['Aubert', 'Bonnet']);
    const { runId } = await begun(program);
    const { key } = letterTo(await tour(program), 'Aubert');
    await program.ask('run.enclose', { runId, key, encloses: true });
    expect((await tour(program)).sheets).toBeNull();
    const run = await measured(program);
    expect(letterTo(run, 'Aubert')).toMatchObject({ encloses: true, pages: 1, enclosedPages: 1 });
    expect(run.sheets).toBe(3);
    await program.ask('print.choose', { printer: 'laser', isTwoSided: true, withFileCopy: true });
    expect((await tour(program)).sheets).toBe(5);

    await print(program, runId);
    const [job] = program.desk.printed;
    expect(job?.setting).toEqual({ printer: 'laser', isTwoSided: true, isDirect: false });
    const papers = JSON.parse(new TextDecoder().decode(job?.bytes)) as { content: { kind: string }[] };
    expect(papers.content.map(({ kind }) => kind)).toEqual([
      ...['reminder1', 'invoiceDuplicate', 'reminder1'],
      ...['reminder1', 'reminder1'],
    ]);
    expect(JSON.stringify(papers.content[0])).toMatch(/RAPPEL\s: facture n°\sF-1/);
    expect(await program.refused('run.enclose', { runId, key, encloses: false })).toBe('run.letterIssued');
  });

  it('costs what the user typed from the poster of his post office', async () => {
    const program = await shopWithReminders(['Aubert']);
    const tariff = { service: 'letter' as const, upTo: 20, price: cents(160), validFrom: plainDate('2026-05-01') };
    await program.ask('postage.save', { tariffs: [tariff] });
    expect((await measured(program)).postage?.total).toBe(160);
    expect(await program.ask('postage.get', {})).toEqual({ tariffs: [tariff], isOwn: true });
    await program.ask('postage.save', { tariffs: [] });
    expect((await tour(program)).postage?.total).toBe(152);
  });

  it('finds a word in any paragraph, whatever the accents', async () => {
    const program = await shopWithReminders(['Aubert', 'Bonnet']);
    const { runId } = await begun(program);
    const find = async (words: string) => (await program.ask('run.find', { runId, words })).keys.length;
    expect([await find('bonnet'), await find('reglement'), await find('F-1'), await find('zzz')]).toEqual([1, 2, 1, 0]);
  });
});

describe('what came out', () => {
  it('is asked of the letters of the last print only', async () => {
    const program = await shopWithReminders(['Aubert', 'Bonnet']);
    const { runId } = await begun(program);
    const { run } = await print(program, runId);
    expect(run.job).toEqual(run.letters.map(({ key }) => key));
    program.desk.print = 'cancelled';
    expect((await print(program, runId)).run.job).toEqual([]);
    program.desk.print = 'failed';
    const failed = await program.ask('run.print', { runId, how: 'dialog', which: 'all' });
    expect([failed.outcome, failed.run.job]).toEqual(['failed', []]);
    program.desk.print = 'noPrinter';
    const none = await print(program, runId);
    expect([none.outcome, none.run.job]).toEqual(['noPrinter', []]);
    expect(none.run.letters.map(({ isPrinted }) => isPrinted)).toEqual([false, false]);
  });

  it('is put in envelopes and posted: three facts', async () => {
    const program = await shopWithReminders(['Aubert', 'Bonnet']);
    const { letters, runId } = await begun(program);
    const keys = letters.map(({ key }) => key);
    const envelop = (isEnveloped: boolean) => ({ runId, keys, isEnveloped });
    expect(await program.refused('run.envelop', envelop(true))).toBe('run.notPrinted');
    await print(program, runId);
    await program.ask('run.confirmPrinted', { runId, from: null });
    await program.ask('run.envelop', envelop(true));
    const run = await tour(program);
    expect(run.letters.map(({ isEnveloped, isPrinted, postedOn }) => [isPrinted, isEnveloped, postedOn])).toEqual([
      [true, true, null],
      [true, true, null],
    ]);
    await program.ask('run.envelop', { runId, keys: keys.slice(0, 1), isEnveloped: false });
    expect((await tour(program)).letters.map(({ isEnveloped }) => isEnveloped)).toEqual([false, true]);

    const { customerId } = letterTo(run, 'Bonnet');
    const told = async () =>
      (await program.ask('customer.timeline', { customerId, kinds: ['letter'], limit: 10 }))
        .filter(({ what }) => what.code.startsWith('timeline.letter'))
        .map(({ isUndone, what }) => [what.code, isUndone]);
    expect(await told()).toEqual([
      ['timeline.letterEnveloped', false],
      ['timeline.letterPrinted', false],
    ]);
    // Neither printing nor the envelope is a step: only posting is.
    expect((await program.ask('customer.get', { customerId })).column).toBe('check');
    const undo = () => program.ask('history.undo', { actionId: null, reason: '' });
    expect((await undo()).undone.code).toBe('action.letters.unenveloped');
    expect((await undo()).undone.code).toBe('action.letters.enveloped');
    expect((await tour(program)).letters.map(({ isEnveloped }) => isEnveloped)).toEqual([false, false]);
    expect((await told())[0]).toEqual(['timeline.letterEnveloped', true]);
    expect(await program.ask('ledger.check', {})).toMatchObject({ ok: true });
  });

  it('is not printed again or posted when it was paid meanwhile, and the tour ends without it', async () => {
    const program = await shopWithReminders(['Aubert', 'Bonnet']);
    const { runId } = await begun(program);
    await print(program, runId);
    await pay(program, letterTo(await tour(program), 'Aubert'));
    expect(letterTo(await tour(program), 'Aubert').leftBecause?.code).toBe('run.left.paidSince');
    const again = await print(program, runId);
    expect(again.run.job).toEqual([letterTo(again.run, 'Bonnet').key]);
    await program.ask('run.confirmPrinted', { runId, from: null });
    const { key } = letterTo(await tour(program), 'Bonnet');
    const postedOn = program.clock.today();
    expect(await program.ask('run.post', { runId, postedOn, letters: [{ key, number: null }] })).toMatchObject({
      run: { stage: 'closed' },
    });
  });
});

describe('a letter that leaves late', () => {
  it('is offered with its new date, and printed again under a new number', async () => {
    const program = await shopWithReminders(['Aubert', 'Bonnet']);
    const { runId } = await begun(program);
    await print(program, runId);
    const out = await program.ask('run.confirmPrinted', { runId, from: null });
    expect(out.letters.map(({ realDeadlineOn }) => realDeadlineOn)).toEqual([null, null]);
    program.clock.advance(3);
    const late = letterTo(await tour(program), 'Aubert');
    expect(String(late.realDeadlineOn) > String(late.deadlineOn)).toBe(true);

    await program.ask('run.redate', { runId, keys: [late.key] });
    const waiting = await tour(program);
    expect(waiting.stage).toBe('print');
    expect(letterTo(waiting, 'Aubert')).toMatchObject({ letterId: null, deadlineOn: late.realDeadlineOn });
    const { run } = await print(program, runId);
    expect(run.job).toEqual([late.key]);
    expect(letterTo(run, 'Aubert')).toMatchObject({ deadlineOn: late.realDeadlineOn, realDeadlineOn: null });
    const { number } = await program.ask('letter.pdf', {
      letterId: letterTo(run, 'Aubert').letterId ?? '',
      asCopy: false,
    });
    expect(number).toMatch(/0*3$/);
  });

  it('is not taken back once it was posted', async () => {
    const program = await shopWithReminders(['Aubert']);
    const { runId } = await begun(program);
    expect(await program.refused('run.redate', { runId, keys: ['nobody'] })).toBe('run.letterUnknown');
    await print(program, runId);
    await program.ask('run.confirmPrinted', { runId, from: null });
    const { key } = letterTo(await tour(program), 'Aubert');
    await program.ask('run.post', { runId, postedOn: program.clock.today(), letters: [{ key, number: null }] });
    expect(await program.refused('run.redate', { runId, keys: [key] })).toBe('run.over');
  });
});

describe('two tours at once', () => {
  it('never issue the same letter: the one that waits to be posted is named', async () => {
    const program = await shopWithReminders(['Aubert', 'Bonnet']);
    const { runId } = await begun(program);
    const { customerId } = letterTo(await tour(program), 'Aubert');
    const single = await program.ask('letter.single', { customerId, kind: 'reminder1' });
    const shown = await tour(program);
    expect(shown.runId).toBe(single.runId);
    expect(shown.others).toMatchObject([{ runId, letters: 2, customerName: '' }]);

    await print(program, single.runId);
    const first = await program.ask('run.goTo', { runId, stage: 'choose' });
    expect(letterTo(first, 'Aubert').leftBecause?.code).toBe('run.left.elsewhere');
    const { run } = await print(program, runId);
    expect(run.job).toEqual([letterTo(run, 'Bonnet').key]);
    expect(await program.refused('letter.single', { customerId, kind: 'reminder1' })).toBe('letter.waitsToBePosted');

    await program.ask('run.abandon', { runId: single.runId });
    expect(letterTo(await tour(program), 'Aubert').leftBecause).toBeNull();
  });

  it('asked to print twice at the same moment, a tour gives each letter one number', async () => {
    const program = await shopWithReminders(['Aubert', 'Bonnet'], { isSlow: true });
    const { runId } = await begun(program);
    const [one, two] = await Promise.all([print(program, runId), print(program, runId)]);
    expect(new Set([...one.run.letters, ...two.run.letters].map(({ letterId }) => letterId)).size).toBe(2);
  });
});

it('a full disk in the middle: a sentence, no letter half written, and the same tour once there is room', async () => {
  const program = await testShop();
  for (const [index, name] of ['Aubert', 'Bonnet', 'Colin'].entries()) {
    const customerId = await addTestCustomer(program, name);
    await addTestInvoice(program, { customerId, number: `F-${index}`, dueOn: '2026-03-31', euros: 100 });
    const call = { outcome: 'asks_for_time' as const, note: '', promisedOn: null, promisedAmount: null };
    await program.ask('call.log', { customerId, ...call, documentIds: [] });
  }
  program.clock.advance(1);
  program.tick();
  const { runId } = await begun(program);
  let kept = 0;
  program.desk.beforeKeep = () => {
    kept += 1;
    if (kept === 2) throw new Failure('disk.full');
  };
  const call = await program.call('run.print', { runId, how: 'dialog', which: 'all' });
  expect(call).toMatchObject({ ok: false, error: { code: 'disk.full' } });
  const after = await tour(program);
  expect(after.letters.map(({ letterId }) => letterId)).toEqual([null, null, null]);
  expect(program.desk.printed).toEqual([]);
  expect(await program.ask('ledger.check', {})).toMatchObject({ ok: true });

  program.desk.beforeKeep = null;
  const { run } = await print(program, runId);
  const numbers = await Promise.all(
    run.letters.map(
      async ({ letterId }) => (await program.ask('letter.pdf', { letterId: letterId ?? '', asCopy: false })).number,
    ),
  );
  expect(numbers.map((number) => Number(number.slice(-5)))).toEqual([1, 2, 3]);
});
