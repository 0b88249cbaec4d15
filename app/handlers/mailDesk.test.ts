import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import type { TestProgram } from '#app/testProgram';
import { addTestCustomer, addTestInvoice, testShop } from '#app/testShop';
import { addDays, plainDate } from '#domain/calendar/plainDate';
import { cents } from '#domain/money/cents';

/** Formal notices to these customers, printed on the day after `today` and still to be posted. */
async function printedNotices(names: readonly string[], { today = '2026-05-11', postcode = '87000' } = {}) {
  const program = await testShop({ today });
  for (const [index, name] of names.entries()) {
    const customerId = await addTestCustomer(program, name, { postcode });
    const dueOn = addDays(plainDate(today), -72);
    const documentId = await addTestInvoice(program, { customerId, number: `F-${index + 1}`, dueOn, euros: 860 });
    await program.ask('invoice.setReminded', {
      rows: [{ documentId, reached: 'reminder2', on: addDays(plainDate(today), -21) }],
    });
  }
  program.clock.advance(1);
  program.tick();
  const { runId } = await program.ask('run.start', {});
  await program.ask('run.print', { runId: runId ?? '', how: 'dialog', which: 'registered' });
  const run = await program.ask('run.confirmPrinted', { runId: runId ?? '', from: null });
  const post = { runId: run.runId, postedOn: program.clock.today() };
  return { program, letters: run.letters, post };
}

/** A formal notice that was printed and posted on the day after `today`, with its number or without. */
async function withNotice(
  number: string | null,
  place: { readonly today?: string; readonly postcode?: string } = {},
): Promise<{ program: TestProgram; mailId: string }> {
  const { letters, post, program } = await printedNotices(['SCI Les Halles'], place);
  const [letter] = letters;
  expect(letter).toMatchObject({ kind: 'formalNotice', channel: 'registered_letter' });
  await program.ask('run.post', { ...post, letters: [{ key: letter?.key ?? '', number }] });
  return { program, mailId: letter?.mailId ?? '' };
}

it.each([
  ['87000', '2026-04-07'],
  // Good Friday, 3 April, is a holiday in Strasbourg: the post works two days later.
  ['67000', '2026-04-08'],
])('estimates the presentation by the holidays of where the letter goes: %s, %s', async (postcode, presentationOn) => {
  const { program, mailId } = await withNotice('2C 295 689 0484 1', { today: '2026-04-01', postcode });
  const { legalDate } = await program.ask('mail.get', { mailId });
  expect(legalDate).toEqual({ on: '2026-04-02', basis: 'deposit', presentationOn });
});

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
  const noticed = await program.ask('mail.record', { mailId, event: 'notice', on, number: null, note: '' });
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
    note: '',
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
  expect(await program.refused('mail.record', { mailId, event: 'deposit', on, number: null, note: '' })).toBe(
    'mail.numberMissing',
  );
  expect(await program.refused('mail.record', { mailId, event: 'deposit', on, number: 'no/number', note: '' })).toBe(
    'mail.number.shape',
  );
  await program.ask('mail.record', { mailId, event: 'deposit', on, number: '2C29568904841', note: '' });
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
    ...{ mailId, event, on: program.clock.today(), number: null, note: 'étiquette jaune' },
  });
  expect(consequence[0]?.code).toBe(first);
  expect(await program.ask('mail.get', { mailId })).toMatchObject({ group });
  await program.ask('mail.waiveProof', { mailId, role: 'decision' });
  expect(await program.ask('mail.get', { mailId })).toMatchObject({ group: 'closed' });
  await program.ask('history.undo', { actionId: null, reason: '' });
  expect(await program.ask('mail.get', { mailId })).toMatchObject({ group });

  await program.ask('history.undo', { actionId, reason: '' });
  const back = await program.ask('mail.get', { mailId });
  expect(back.group).toBe('waiting');
  expect(back.events.filter(({ isUndone }) => isUndone).map((one) => [one.event, one.note])).toEqual([
    [event, 'étiquette jaune'],
  ]);
});

it('reads the number in the words of a scan, while the list goes on, and keeps the same scan once', async () => {
  const { program, mailId } = await withNotice('2C29568904841');
  const { folder } = await program.ask('inbox.list', {});
  const file = await PDFDocument.create();
  file.addPage().drawText('Preuve de depot 2C 295 689 0484 1', { x: 50, y: 700 });
  const bytes = await file.save();
  writeFileSync(join(folder ?? '', 'IMG_2034.pdf'), bytes);
  const proposal = async () => (await program.ask('inbox.list', {})).files[0]?.proposal ?? null;
  expect(await proposal()).toBeNull();
  await expect.poll(proposal, { timeout: 20_000 }).toEqual({ mailId, role: 'depositSlip', foundIn: 'text' });

  const filing = { name: 'IMG_2034.pdf', mailId, role: 'depositSlip' } as const;
  const { attachmentId } = await program.ask('inbox.file', filing);
  const again = {
    mailId,
    role: 'depositSlip',
    fileName: 'encore.pdf',
    bytes: Buffer.from(bytes).toString('base64'),
  } as const;
  expect(await program.ask('mail.attachBytes', again)).toEqual({ attachmentId });
  expect((await program.ask('mail.get', { mailId })).proofs).toHaveLength(1);
});

it.each([
  ['vide.pdf', '', 'file.empty'],
  ['IMG_1.HEIC', '\0\0\0\x18ftypheic\0\0\0\0', 'file.heic'],
  ['photo.jpg', '\0\0\0\x18ftypmif1heic', 'file.heic'],
  ['scan.pdf', 'bonjour', 'file.notAPaper'],
])('says what %s is', async (fileName, content, code) => {
  const { program, mailId } = await withNotice('2C29568904841');
  program.desk.pick = { fileName, bytes: Buffer.from(content, 'latin1'), isTooLarge: false };
  expect(await program.refused('mail.attachProof', { mailId, role: 'receipt' })).toBe(code);
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
  await program.ask('mail.record', { mailId, event: 'notice', on: program.clock.today(), number: null, note: '' });
  expect(await program.refused('letter.unpost', { letterId, reason: 'erreur' })).toBe('letter.mailUnderWay');
});

it('keeps what the slip of the counter says, and a proof that will not come until that is taken back', async () => {
  const { program, mailId } = await withNotice('2C29568904841');
  const slip = { level: 'R2', price: cents(9_20), office: 'Limoges Carnot' } as const;
  await program.ask('mail.counter', { mailId, ...slip });
  expect((await program.ask('mail.get', { mailId })).counter).toEqual(slip);
  expect(await program.refused('mail.counter', { mailId, ...slip, price: cents(-1) })).toBe('amount.notPositive');

  await program.ask('mail.waiveProof', { mailId, role: 'depositSlip' });
  expect((await program.ask('mail.get', { mailId })).missingProofs).toEqual([]);
  const undone = await program.ask('history.undo', { actionId: null, reason: '' });
  expect(undone.undone.code).toBe('action.mail.proofWaived');
  expect((await program.ask('mail.get', { mailId })).missingProofs).toEqual(['depositSlip']);
});

it('sends again what reached nobody: the step counts as not done until the second letter is posted', async () => {
  const { program, mailId } = await withNotice('2C29568904841');
  const { customerId } = await program.ask('mail.get', { mailId });
  const column = async () => (await program.ask('customer.get', { customerId })).column;
  expect(await column()).toBe('formalNotice');
  expect(await program.refused('mail.sendAgain', { mailId })).toBe('mail.notToSendAgain');
  program.clock.advance(3);
  const on = program.clock.today();
  await program.ask('mail.record', { mailId, event: 'returnUnknown', on, number: null, note: '' });
  expect(await program.ask('mail.get', { mailId })).toMatchObject({ group: 'toDecide', canSendAgain: true });

  const { runId } = await program.ask('mail.sendAgain', { mailId });
  expect(await column()).toBe('reminder2');
  await program.ask('run.print', { runId, how: 'dialog', which: 'registered' });
  const run = await program.ask('run.confirmPrinted', { runId, from: null });
  const [letter] = run.letters;
  expect(letter).toMatchObject({ kind: 'formalNotice', customerId });
  await program.ask('run.post', {
    runId,
    postedOn: on,
    letters: [{ key: letter?.key ?? '', number: '1A00915820380' }],
  });
  expect(await column()).toBe('formalNotice');
  const rows = await program.ask('mail.list', {});
  expect(rows.map(({ group, state }) => `${group} ${state}`).sort()).toEqual([
    'closed unknownAddress',
    'waiting deposited',
  ]);
  expect(await program.refused('mail.sendAgain', { mailId })).toBe('mail.notToSendAgain');
});

it('offers a scan to the letter whose number is in its name, files it, and loses nothing', async () => {
  const { program, mailId } = await withNotice('2C29568904841');
  const { folder } = await program.ask('inbox.list', {});
  expect((await program.ask('inbox.list', {})).files).toEqual([]);
  const scan = new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d]);
  for (const name of ['2C 295 689 0484 1.pdf', 'vacances.pdf']) writeFileSync(join(folder ?? '', name), scan);
  writeFileSync(join(folder ?? '', 'faux.pdf'), 'bonjour');
  expect((await program.ask('inbox.list', {})).files).toEqual([
    { name: '2C 295 689 0484 1.pdf', proposal: { mailId, role: 'depositSlip', foundIn: 'name' } },
    { name: 'faux.pdf', proposal: null },
    { name: 'vacances.pdf', proposal: null },
  ]);
  const look = await program.ask('inbox.look', { name: 'vacances.pdf' });
  expect(look).toEqual({ kind: 'pdf', bytes: Buffer.from(scan).toString('base64') });

  const filing = { name: '2C 295 689 0484 1.pdf', mailId, role: 'depositSlip' } as const;
  const { attachmentId } = await program.ask('inbox.file', filing);
  expect(await program.ask('attachment.look', { attachmentId })).toEqual(look);
  expect(await program.ask('mail.get', { mailId })).toMatchObject({ missingProofs: [] });
  expect(readdirSync(join(folder ?? '', 'Classés'))).toEqual([filing.name]);
  expect(await program.refused('inbox.file', filing)).toBe('inbox.gone');
  expect(await program.refused('inbox.file', { ...filing, name: 'faux.pdf' })).toBe('file.notAPaper');
  expect((await program.ask('inbox.list', {})).files.map(({ name }) => name)).toEqual(['faux.pdf', 'vacances.pdf']);
});

describe('a number', () => {
  const number = '2C29568904841';

  it('is given once: refused with the name of the letter that has it, until that posting is taken back', async () => {
    const { letters, post, program } = await printedNotices(['Garage Dupont', 'SCI Les Halles']);
    const [first, second] = letters.map(({ key, mailId }) => ({ key, mailId: mailId ?? '' }));
    const posting = await program.ask('run.post', { ...post, letters: [{ key: first?.key ?? '', number }] });
    const told = { code: 'mailNumber.taken', params: { letter: 'L-2026-00001', customer: 'Garage Dupont' } };
    const check = await program.ask('mail.checkNumber', { carrier: 'laposte', number: '2C 295 689 0484 1' });
    expect(check.refusal).toMatchObject(told);

    const late = { ...post, letters: [{ key: second?.key ?? '', number: '2C 295 689 0484 1' }] };
    expect(await program.refused('run.post', late)).toBe('mail.number.taken');
    await program.ask('run.post', { ...late, letters: [{ key: second?.key ?? '', number: null }] });
    const on = post.postedOn;
    const deposit = { mailId: second?.mailId ?? '', event: 'deposit', on, number, note: '' } as const;
    expect(await program.refused('mail.record', deposit)).toBe('mail.number.taken');
    expect(await program.ask('mail.get', { mailId: deposit.mailId })).toMatchObject({
      ...{ group: 'numberMissing', tickedOn: on, days: { code: 'mail.ticked', params: { on } } },
    });

    await program.ask('history.undo', { actionId: posting.actionId, reason: 'erreur' });
    await program.ask('mail.record', deposit);
    expect(await program.ask('mail.get', { mailId: deposit.mailId })).toMatchObject({ group: 'waiting', number });
  });

  it('stands once in a tour', async () => {
    const { letters, post, program } = await printedNotices(['Garage Dupont', 'SCI Les Halles']);
    const numbers = [number, '2C 295 689 0484 1'];
    const twice = letters.map(({ key }, index) => ({ key, number: numbers[index] ?? null }));
    expect(await program.refused('run.post', { ...post, letters: twice })).toBe('mail.number.twice');
    expect((await program.ask('mail.list', {})).map(({ group }) => group)).toEqual(['toPost', 'toPost']);
  });
});

it('keeps the first presentation that the envelope tells, the copy sent beside, and where the letter went', async () => {
  const { mailId, program } = await withNotice('2C29568904841');
  const sentTo = ['SCI Les Halles', '3 PLACE DE LA MOTTE', '87000 LIMOGES'];
  expect(await program.ask('mail.get', { mailId })).toMatchObject({
    sentTo,
    deadlineOn: '2026-05-26',
    copySentOn: null,
  });
  program.clock.advance(20);
  const on = program.clock.today();
  const returned = { mailId, event: 'returnUnclaimed', on, number: null, note: '' } as const;
  expect(await program.refused('mail.record', { ...returned, presentedOn: addDays(on, 1) })).toBe('mail.inTheFuture');
  expect(await program.refused('mail.record', { ...returned, presentedOn: plainDate('2026-05-11') })).toBe(
    'mail.dateGoesBack',
  );
  await program.ask('mail.record', { ...returned, presentedOn: plainDate('2026-05-14') });
  expect(await program.ask('mail.get', { mailId })).toMatchObject({
    state: 'unclaimed',
    legalDate: { on: '2026-05-14', basis: 'firstPresentation' },
  });
  await program.ask('mail.copySent', { mailId, on });
  expect(await program.ask('mail.get', { mailId })).toMatchObject({ copySentOn: on });
  await program.ask('history.undo', { actionId: null, reason: '' });
  expect(await program.ask('mail.get', { mailId })).toMatchObject({ copySentOn: null, state: 'unclaimed' });
});
