import { describe, expect, it } from 'vitest';
import type { TestProgram } from '#app/testProgram';
import { addTestCustomer, addTestInvoice, shopWithReminders } from '#app/testShop';
import type { Output } from '#contract/api';
import { cents } from '#domain/money/cents';

type Run = NonNullable<Output<'run.get'>['run']>;

const names = ['Aubert', 'Bonnet', 'Colin', 'Duval'];

async function tourOf(program: TestProgram): Promise<Run> {
  const { run } = await program.ask('run.get', {});
  if (run === null) throw new Error('nothing is due');
  return run;
}

function letterTo(run: Run, name: string): Run['letters'][number] {
  const letter = run.letters.find(({ customerName }) => customerName === name);
  if (letter === undefined) throw new Error(`no letter to ${name}`);
  return letter;
}

function payOf({ customerId, invoices }: Run['letters'][number], program: TestProgram) {
  return program.ask('payment.record', {
    ...{ customerId, amount: cents(40_000), paidOn: program.clock.today(), means: 'transfer', label: '' },
    allocations: invoices.map(({ documentId }) => ({ documentId, amount: null })),
  });
}

/** A whole tour: left out, printed with a jam, posted, taken back, given again, taken back by its reason, given up. */
async function wholeTour(program: TestProgram): Promise<readonly unknown[]> {
  const { ask } = program;
  const told: unknown[] = [await ask('run.get', {})];
  const { runId } = await ask('run.start', {});
  if (runId === null) throw new Error('nothing is due');
  const { letters } = await tourOf(program);
  const keyOf = (index: number) => letters[index]?.key ?? '';
  told.push(await ask('run.take', { runId, key: keyOf(1), isTaken: false, reason: '' }));
  told.push(await ask('run.goTo', { runId, stage: 'preview' }));
  for (const { key } of letters) told.push(await ask('run.previewLetter', { runId, key }));
  await payOf(letterTo(await tourOf(program), 'Colin'), program);
  told.push(await ask('run.print', { runId, how: 'dialog', which: 'all' }));
  told.push(await ask('run.confirmPrinted', { runId, from: 2 }));
  told.push(await ask('run.print', { runId, how: 'dialog', which: 'all' }));
  const printed = await ask('run.confirmPrinted', { runId, from: null });
  const toPost = printed.letters.filter(({ letterId }) => letterId !== null);
  const posted = await ask('run.post', {
    runId,
    postedOn: program.clock.today(),
    letters: toPost.map(({ key }) => ({ key, number: null })),
  });
  told.push(posted);
  told.push(await ask('history.undo', { actionId: posted.actionId, reason: '' }), await ask('run.get', {}));
  told.push(await ask('history.redo', {}), await ask('run.get', {}));
  told.push(await ask('letter.unpost', { letterId: toPost[0]?.letterId ?? '', reason: 'oubliée' }));
  told.push(await ask('run.get', {}), await ask('run.abandon', { runId }), await ask('run.get', {}));
  return told;
}

describe('a tour read in slices', () => {
  it('is the tour read at once', async () => {
    const [atOnce, inSlices] = [await shopWithReminders(names), await shopWithReminders(names, { isSlow: true })];
    const told = await wholeTour(atOnce);
    expect(told).toHaveLength(19);
    expect(await wholeTour(inSlices)).toEqual(told);
    expect(inSlices.desk.printed).toEqual(atOnce.desk.printed);
  });

  it('is read again when someone writes in between', async () => {
    const program = await shopWithReminders(names, { isSlow: true });
    const letter = letterTo(await tourOf(program), 'Bonnet');
    const asked = program.ask('run.get', {});
    await payOf(letter, program);
    const { run } = await asked;
    expect(run === null ? null : letterTo(run, 'Bonnet').total).toBe(letter.total - 40_000);
  });

  it('prints what is owed at the moment of printing, whatever is written meanwhile', async () => {
    const program = await shopWithReminders(names, { isSlow: true });
    const { runId } = await program.ask('run.start', {});
    const letter = letterTo(await tourOf(program), 'Bonnet');
    const printing = program.ask('run.print', { runId: runId ?? '', how: 'dialog', which: 'all' });
    await payOf(letter, program);
    expect(letterTo((await printing).run, 'Bonnet').total).toBe(letter.total - 40_000);
  });

  it('is not printed any more once it was given up', async () => {
    const program = await shopWithReminders(names, { isSlow: true });
    const { runId } = await program.ask('run.start', {});
    const printing = program.call('run.print', { runId, how: 'dialog', which: 'all' });
    await program.ask('run.abandon', { runId: runId ?? '' });
    expect(await printing).toMatchObject({ ok: false, error: { code: 'run.over' } });
    expect(program.desk.printed).toHaveLength(0);
  });
});

describe('one letter looked at', () => {
  it('may have become due since the tour was kept', async () => {
    const program = await shopWithReminders(['Aubert']);
    const { runId } = await program.ask('run.start', {});
    const customerId = await addTestCustomer(program, 'Nouveau');
    await addTestInvoice(program, { customerId, number: 'N-1', dueOn: '2026-03-31', euros: 70 });
    await program.ask('call.log', {
      ...{ customerId, outcome: 'asks_for_time', note: '', promisedOn: null, promisedAmount: null, documentIds: [] },
    });
    program.clock.advance(1);
    program.tick();
    const run = await tourOf(program);
    expect(run.letters.map(({ customerName }) => customerName)).toEqual(['Aubert', 'Nouveau']);
    const { key } = letterTo(run, 'Nouveau');
    const { pages, paragraphs } = await program.ask('run.previewLetter', { runId: runId ?? '', key });
    expect(pages).toBe(1);
    expect(paragraphs.length).toBeGreaterThan(0);
  });

  it('is refused when the tour has no such letter, is over or unknown', async () => {
    const program = await shopWithReminders(['Aubert']);
    const { key } = letterTo(await tourOf(program), 'Aubert');
    const preview = (runId: string, of = key) => program.refused('run.previewLetter', { runId, key: of });
    expect(await preview('draft', `${key}x`)).toBe('run.letterUnknown');
    expect(await preview('nobody')).toBe('run.unknown');
    const { runId } = await program.ask('run.start', {});
    await program.ask('run.abandon', { runId: runId ?? '' });
    expect(await preview(runId ?? '')).toBe('run.over');
  });
});
