import { describe, expect, it } from 'vitest';
import type { TestProgram } from '#app/testProgram';
import { shopWithReminders } from '#app/testShop';
import { giveWay } from '#app/slices';
import type { Input } from '#contract/api';

const names = ['Aubert', 'Bonnet', 'Colin', 'Duval'];

/** A tour that came out of the printer, and what says that it was posted. */
async function printedTour(program: TestProgram): Promise<Input<'run.post'>> {
  const { runId } = await program.ask('run.start', {});
  await program.ask('run.print', { runId: runId ?? '', how: 'dialog', which: 'all' });
  const { letters } = await program.ask('run.confirmPrinted', { runId: runId ?? '', from: null });
  const postedOn = program.clock.today();
  return { runId: runId ?? '', postedOn, letters: letters.map(({ key }) => ({ key, number: null })) };
}

async function logCall(program: TestProgram, customerId: string): Promise<void> {
  await program.ask('call.log', {
    ...{ customerId, outcome: 'message_left', note: '', promisedOn: null, promisedAmount: null, documentIds: [] },
  });
}

const customerOf = ({ letters }: Input<'run.post'>) => letters[0]?.key.split(':')[0] ?? '';

describe('work about many customers, prepared bit by bit', () => {
  it('is one action, undone as one, and the ledger stands', async () => {
    const program = await shopWithReminders(names, { isSlow: true });
    const posted = await program.ask('run.post', await printedTour(program));
    expect(posted.run.stage).toBe('closed');
    expect(await program.ask('ledger.check', {})).toMatchObject({ ok: true });
    await program.ask('history.undo', { actionId: posted.actionId, reason: '' });
    expect((await program.ask('run.get', {})).run).toMatchObject({ stage: 'post' });
    expect(await program.ask('ledger.check', {})).toMatchObject({ ok: true });
  });

  it('is decided again when someone writes meanwhile', async () => {
    const program = await shopWithReminders(names, { isSlow: true });
    const tour = await printedTour(program);
    const posting = program.ask('run.post', tour);
    await giveWay();
    await logCall(program, customerOf(tour));
    expect((await posting).run.stage).toBe('closed');
    expect(await program.ask('ledger.check', {})).toMatchObject({ ok: true });
  });

  it('is done at once when someone never stops writing', async () => {
    const program = await shopWithReminders(names, { isSlow: true });
    const tour = await printedTour(program);
    let isOver = false;
    const posting = program.ask('run.post', tour).finally(() => {
      isOver = true;
    });
    while (!isOver) {
      await logCall(program, customerOf(tour));
      await giveWay();
    }
    expect((await posting).run.letters.map(({ postedOn }) => postedOn)).toEqual(names.map(() => tour.postedOn));
    expect(await program.ask('ledger.check', {})).toMatchObject({ ok: true });
  });

  it('is undone bit by bit too: the window asks between, and what it writes stands', async () => {
    const many = Array.from({ length: 12 }, (_, index) => `Client ${String(index).padStart(2, '0')}`);
    const program = await shopWithReminders(many, { isSlow: true });
    const tour = await printedTour(program);
    const posted = await program.ask('run.post', tour);
    const lastDone = async () => (await program.ask('history.list', { limit: 1 }))[0];
    const before = await lastDone();
    const undoing = program.ask('history.undo', { actionId: posted.actionId, reason: '' });
    await giveWay();
    // In one piece it would be done by now.
    expect(await lastDone()).toEqual(before);
    await logCall(program, customerOf(tour));
    await undoing;
    const { run } = await program.ask('run.get', {});
    expect(run?.letters.map(({ postedOn }) => postedOn)).toEqual(many.map(() => null));
    expect(await program.ask('ledger.check', {})).toMatchObject({ ok: true });
    expect(await program.refused('history.undo', { actionId: posted.actionId, reason: '' })).toBe(
      'action.alreadyUndone',
    );
    await program.ask('history.redo', {});
    const again = (await program.ask('run.get', {})).run;
    expect(again?.letters.map(({ postedOn }) => postedOn) ?? []).not.toContain(null);
    expect(await program.ask('ledger.check', {})).toMatchObject({ ok: true });
  });

  it('writes nothing of a tour of which one letter is refused', async () => {
    const program = await shopWithReminders(names, { isSlow: true });
    const tour = await printedTour(program);
    const wrong = { ...tour, letters: [...tour.letters, { key: 'nobody', number: null }] };
    expect(await program.refused('run.post', wrong)).toBe('run.letterUnknown');
    const { run } = await program.ask('run.get', {});
    expect(run?.letters.map(({ postedOn }) => postedOn)).toEqual(names.map(() => null));
  });
});
