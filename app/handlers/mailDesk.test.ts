import { expect, it } from 'vitest';
import type { TestProgram } from '#app/testProgram';
import { addTestCustomer, addTestInvoice, testShop } from '#app/testShop';
import { addDays, plainDate } from '#domain/calendar/plainDate';

/** A formal notice that was printed and posted on 12 May, with its number or without. */
async function withNotice(number: string | null): Promise<{ program: TestProgram; mailId: string }> {
  const program = await testShop({ today: '2026-05-11' });
  const customerId = await addTestCustomer(program, 'SCI Les Halles');
  const documentId = await addTestInvoice(program, { customerId, number: 'F-1', dueOn: '2026-02-28', euros: 860 });
  await program.ask('invoice.setReminded', {
    rows: [{ documentId, reached: 'reminder2', on: plainDate('2026-04-20') }],
  });
  program.clock.advance(1);
  program.tick();
  const { runId } = await program.ask('run.start', {});
  await program.ask('run.print', { runId: runId ?? '', how: 'dialog', which: 'registered' });
  const run = await program.ask('run.confirmPrinted', { runId: runId ?? '', from: null });
  const [letter] = run.letters;
  expect(letter).toMatchObject({ kind: 'formalNotice', channel: 'registered_letter' });
  await program.ask('run.post', {
    runId: run.runId,
    postedOn: program.clock.today(),
    letters: [{ key: letter?.key ?? '', number }],
  });
  return { program, mailId: letter?.mailId ?? '' };
}

it('follows a registered letter from the counter to the signature, with its proofs', async () => {
  const { program, mailId } = await withNotice('2C 295 689 0484 1');
  const [row] = await program.ask('mail.list', {});
  expect(row).toMatchObject({
    mailId,
    group: 'waiting',
    number: '2C29568904841',
    numberPrinted: '2C 295 689 0484 1',
    missingProofs: ['depositSlip'],
  });
  expect((await program.ask('search.find', { text: '2C295689', limit: 5 }))[0]).toMatchObject({
    kind: 'mail',
    ref: mailId,
  });

  program.clock.advance(2);
  const on = program.clock.today();
  const noticed = await program.ask('mail.record', { mailId, event: 'notice', on, number: null });
  expect(noticed.consequence).toEqual([]);
  program.clock.advance(9);
  expect(await program.ask('mail.get', { mailId })).toMatchObject({
    group: 'atPostOffice',
    days: { code: 'mail.held', params: { day: 9, of: 15 } },
    pickupUntil: addDays(on, 15),
  });
  const signed = await program.ask('mail.record', {
    mailId,
    event: 'deliver',
    on: program.clock.today(),
    number: null,
  });
  expect(signed.consequence.map(({ code }) => code)).toEqual([
    'mail.counts',
    'mail.next.scanReceipt',
    'mail.next.waitForDeadline',
  ]);
  expect(await program.ask('mail.get', { mailId })).toMatchObject({ group: 'receiptExpected', legalDate: { on } });

  const scan = new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d]);
  program.desk.pick = { fileName: 'accusé.pdf', bytes: scan, isTooLarge: false };
  const proof = await program.ask('mail.attachProof', { mailId, role: 'receipt' });
  expect(proof).not.toBeNull();
  await program.ask('mail.waiveProof', { mailId, role: 'depositSlip' });
  expect(await program.ask('mail.get', { mailId })).toMatchObject({ group: 'closed', missingProofs: [] });
  await program.ask('attachment.open', { attachmentId: proof?.attachmentId ?? '' });
});

it('waits for the number of a letter that was posted without it', async () => {
  const { program, mailId } = await withNotice(null);
  expect(await program.ask('mail.get', { mailId })).toMatchObject({ group: 'numberMissing', number: null });
  expect((await program.ask('today.get', {})).rows[0]?.why.code).toBe('today.mailNumber');
  const on = program.clock.today();
  expect(await program.refused('mail.record', { mailId, event: 'deposit', on, number: null })).toBe(
    'mail.numberMissing',
  );
  expect(await program.refused('mail.record', { mailId, event: 'deposit', on, number: 'no/number' })).toBe(
    'mail.number.shape',
  );
  await program.ask('mail.record', { mailId, event: 'deposit', on, number: '2C29568904841' });
  expect(await program.ask('mail.get', { mailId })).toMatchObject({ group: 'waiting' });
});

it.each([
  ['refuse', 'toDecide', 'mail.counts'],
  ['returnUnclaimed', 'toDecide', 'mail.counts'],
  ['returnUnknown', 'toDecide', 'mail.countsNot'],
] as const)('explains what follows from %s, until it was decided', async (event, group, first) => {
  const { program, mailId } = await withNotice('2C29568904841');
  program.clock.advance(3);
  const { actionId, consequence } = await program.ask('mail.record', {
    ...{ mailId, event, on: program.clock.today(), number: null },
  });
  expect(consequence[0]?.code).toBe(first);
  expect(await program.ask('mail.get', { mailId })).toMatchObject({ group });
  await program.ask('mail.waiveProof', { mailId, role: 'decision' });
  expect(await program.ask('mail.get', { mailId })).toMatchObject({ group: 'closed' });

  await program.ask('history.undo', { actionId, reason: '' });
  const back = await program.ask('mail.get', { mailId });
  expect(back.group).toBe('waiting');
  expect(back.events.filter(({ isUndone }) => isUndone).map((one) => one.event)).toEqual([event]);
});

it('refuses a paper that is none, or too large', async () => {
  const { program, mailId } = await withNotice('2C29568904841');
  program.desk.pick = { fileName: 'virus.exe', bytes: new Uint8Array([0x4d, 0x5a]), isTooLarge: false };
  expect(await program.refused('mail.attachProof', { mailId, role: 'receipt' })).toBe('file.notAPaper');
  program.desk.pick = { fileName: 'film.mp4', bytes: new Uint8Array(), isTooLarge: true };
  expect(await program.refused('mail.attachProof', { mailId, role: 'receipt' })).toBe('file.tooLarge');
  program.desk.pick = null;
  expect(await program.ask('mail.attachProof', { mailId, role: 'receipt' })).toBeNull();
});

it('reads a number as it is typed', async () => {
  const program = await testShop();
  const check = (number: string) => program.ask('mail.checkNumber', { carrier: 'laposte', number });
  expect(await check('2c 295 689 0484 1')).toMatchObject({ normalized: '2C29568904841', warning: null, refusal: null });
  expect(await check('2C29568904842')).toMatchObject({ warning: { code: 'mailNumber.key' } });
  expect(await check('')).toMatchObject({ normalized: null, refusal: { code: 'mailNumber.empty' } });
});

it('cannot take a posting back once the post has moved the letter', async () => {
  const { program, mailId } = await withNotice('2C29568904841');
  const { letterId } = await program.ask('mail.get', { mailId });
  program.clock.advance(1);
  await program.ask('mail.record', { mailId, event: 'notice', on: program.clock.today(), number: null });
  expect(await program.refused('letter.unpost', { letterId, reason: 'erreur' })).toBe('letter.mailUnderWay');
});
