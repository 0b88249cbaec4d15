import { present } from '#domain/assert';
import { expect, it } from 'vitest';
import { shopWithReminders, testShop } from '#app/testShop';
import { placedText } from '#workers/pdf/testdata/pageChecks';

it('has no heads of columns over nothing: a tour whose letters all stay is one list', async () => {
  const program = await shopWithReminders(['SCI Les Halles', 'Garage du Vieux Pont']);
  const { runId } = await program.ask('run.start', {});
  const id = present(runId, 'tour');
  const wordsOf = async () => {
    await program.ask('sheet.print', { sheet: 'checklist', runId: id, how: 'dialog' });
    const words = (await placedText(present(program.desk.printed.at(-1), 'sheet').bytes)).map(({ text }) => text);
    return { heads: words.filter((word) => word === 'Client').length, isLeft: words.includes('Laissées cette fois') };
  };
  const { run } = await program.ask('run.get', {});
  const [first, second] = present(run, 'tour').letters;
  const leave = (key: string) => program.ask('run.take', { runId: id, key, isTaken: false, reason: 'en vacances' });

  expect(await wordsOf()).toEqual({ heads: 1, isLeft: false });
  await leave(present(first, 'letter').key);
  expect(await wordsOf()).toEqual({ heads: 2, isLeft: true });
  await leave(present(second, 'letter').key);
  expect(await wordsOf()).toEqual({ heads: 1, isLeft: true });
});

it('is not printed when nothing is to be sent', async () => {
  const program = await testShop();
  expect(await program.refused('sheet.print', { sheet: 'checklist', runId: null, how: 'dialog' })).toBe(
    'run.nothingDue',
  );
});
