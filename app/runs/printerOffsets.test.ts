import { expect, it } from 'vitest';
import type { TestProgram } from '#app/testProgram';
import { shopWithReminders } from '#app/testShop';
import type { Input } from '#contract/api';

/** Where the window's shift stands on the paper that was printed last. */
function shiftPrinted({ desk }: TestProgram): unknown {
  const text = new TextDecoder().decode(desk.printed.at(-1)?.bytes);
  const { look } = JSON.parse(text) as { readonly look: { readonly offsetXmm: number; readonly offsetYmm: number } };
  return [look.offsetXmm, look.offsetYmm];
}

const print = (program: TestProgram, runId: string, how: Input<'run.print'>['how'] = 'dialog') =>
  program.ask('run.print', { runId, how, which: 'all' });

it('shifts the page for the printer that prints it, and for the others as always', async () => {
  const program = await shopWithReminders(['Aubert']);
  const { preferences } = await program.ask('settings.get', {});
  await program.ask('settings.savePreferences', { ...preferences, windowOffsetXmm: 1, windowOffsetYmm: -1 });
  const offset = { offsetXmm: 2.5, offsetYmm: 0 };
  await program.ask('print.offset', { printer: 'laser', offset });
  expect((await program.ask('print.choices', {})).offsets).toEqual([{ printer: 'laser', offset }]);

  const { runId } = await program.ask('run.start', {});
  await print(program, runId ?? '');
  expect(shiftPrinted(program)).toEqual([1, -1]);
  const choices = { isTwoSided: false, withFileCopy: false };
  await program.ask('print.choose', { ...choices, printer: 'laser' });
  await print(program, runId ?? '');
  expect(shiftPrinted(program)).toEqual([2.5, 0]);
  // A file goes to any printer.
  program.desk.save = '/somewhere/lettres.pdf';
  await print(program, runId ?? '', 'pdf');
  const { bytes } = program.desk.saved.at(-1) ?? {};
  expect(new TextDecoder().decode(bytes)).toContain('"offsetXmm":1,');

  await program.ask('print.offset', { printer: 'laser', offset: null });
  await print(program, runId ?? '');
  expect(shiftPrinted(program)).toEqual([1, -1]);
});

type Print = (program: TestProgram, customerId: string) => Promise<unknown>;
const ways: readonly (readonly [name: string, print: Print])[] = [
  [
    'the duplicates',
    ({ ask }, customerId) => ask('letter.duplicates', { customerId, mark: 'reminder', how: 'dialog' }),
  ],
  ['a statement', ({ ask }, customerId) => ask('paper.print', { customerId, paper: 'statement', how: 'dialog' })],
  ['the interest', ({ ask }, customerId) => ask('claim.annex', { customerId, itemIds: [], how: 'dialog' })],
];

it.each(ways)('shifts %s for the chosen printer too and no other', async (_, printWay) => {
  const program = await shopWithReminders(['Aubert']);
  await program.ask('print.offset', { printer: 'laser', offset: { offsetXmm: 2.5, offsetYmm: 0.5 } });
  await program.ask('print.choose', { printer: 'laser', isTwoSided: false, withFileCopy: false });
  const customerId = (await program.ask('run.get', {})).run?.letters[0]?.customerId ?? '';
  await printWay(program, customerId);
  expect(shiftPrinted(program)).toEqual([2.5, 0.5]);
  await program.ask('print.choose', { printer: 'jet', isTwoSided: false, withFileCopy: false });
  await printWay(program, customerId);
  expect(shiftPrinted(program)).toEqual([0, 0]);
});

it('shifts the labels for the chosen printer', async () => {
  const program = await shopWithReminders(['Aubert']);
  const labels = async () => {
    await program.ask('sheet.print', { sheet: 'labels', runId: null, how: 'dialog' });
    return Buffer.from(program.desk.printed.at(-1)?.bytes ?? []).toString('base64');
  };
  const before = await labels();
  expect(await labels()).toBe(before);
  await program.ask('print.offset', { printer: 'laser', offset: { offsetXmm: 2.5, offsetYmm: 0.5 } });
  await program.ask('print.choose', { printer: 'laser', isTwoSided: false, withFileCopy: false });
  expect(await labels()).not.toBe(before);
});

it('opens the dialog with the chosen printer, for a copy or the test sheet too', async () => {
  const program = await shopWithReminders(['Aubert']);
  await program.ask('print.choose', { printer: 'laser', isTwoSided: true, withFileCopy: false });
  const { runId } = await program.ask('run.start', {});
  const { run } = await print(program, runId ?? '');
  await program.ask('letter.print', { letterId: run.letters[0]?.letterId ?? '', how: 'dialog' });
  await program.ask('sheet.print', { sheet: 'envelope', runId: null, printer: 'jet', how: 'dialog' });
  expect(program.desk.printed.map(({ setting }) => [setting.printer, setting.isTwoSided])).toEqual([
    ['laser', true],
    ['laser', false],
    ['jet', false],
  ]);
});

it('takes half millimetres only', async () => {
  const program = await shopWithReminders(['Aubert']);
  const wrong = { printer: 'laser', offset: { offsetXmm: 0.3, offsetYmm: 0 } };
  expect(await program.refused('print.offset', wrong)).toBe('request.invalid');
});
