import { expect, it } from 'vitest';
import { shopWithReminders } from '#app/testShop';
import type { TestProgram } from '#app/testProgram';

const names = ['Aubert', 'Bonnet', 'Colin'];

async function begun(program: TestProgram): Promise<string> {
  const { runId } = await program.ask('run.start', {});
  return runId ?? '';
}

const print = (program: TestProgram, runId: string) => program.ask('run.print', { runId, how: 'dialog', which: 'all' });

it('is followed letter by letter, and over when the paper goes to the printer', async () => {
  const program = await shopWithReminders(names);
  const runId = await begun(program);
  const seen: unknown[] = [];
  program.desk.whileDrawing = async () => seen.push((await program.ask('run.drawing', {})).drawing);
  expect(await program.ask('run.drawing', {})).toEqual({ drawing: null });
  expect((await print(program, runId)).outcome).toBe('handedOver');
  expect(seen).toEqual([0, 1, 2].map((drawn) => ({ drawn, total: 3 })));
  expect(await program.ask('run.drawing', {})).toEqual({ drawing: null });
  expect(program.announced).toContain('drawing');
});

it('is stopped: nothing is issued or printed, the tour is what it was, and can be printed after all', async () => {
  const program = await shopWithReminders(names);
  const runId = await begun(program);
  const history = await program.ask('history.list', { limit: 50 });
  const { run: before } = await program.ask('run.get', {});
  program.desk.whileDrawing = async (index) => (index === 1 ? program.ask('run.stopDrawing', {}) : null);
  const stopped = await print(program, runId);
  expect(stopped).toEqual({ run: before, outcome: 'stopped', file: null });
  expect(program.desk.printed).toEqual([]);
  expect(await program.ask('history.list', { limit: 50 })).toEqual(history);
  expect(await program.ask('run.drawing', {})).toEqual({ drawing: null });

  program.desk.whileDrawing = null;
  const printed = await print(program, runId);
  expect(printed.run.job).toHaveLength(3);
  const letterId = printed.run.letters[0]?.letterId ?? '';
  expect((await program.ask('letter.pdf', { letterId, asCopy: false })).number).toMatch(/-0*1$/);
});
