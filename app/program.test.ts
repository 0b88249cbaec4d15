import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { testProgram } from '#app/testProgram';
import { addTestCustomer, addTestInvoice, shopWithReminders, testShop } from '#app/testShop';

const shop = {
  folder: null,
  companyName: 'Martin / Fils: plomberie',
  country: 'FR',
  mainRelation: 'B2B',
  language: 'fr',
} as const;

it('makes a ledger in a folder of its own, finds it again, and keeps the last ones at hand', async () => {
  const program = testProgram();
  await program.ask('ledger.create', shop);
  const status = await program.ask('app.status', {});
  expect(status.ledger).toMatchObject({ isTrial: true, isEmpty: true, setupStep: 'company', country: 'FR' });
  expect(status.ledger?.folderName).toBe('Martin Fils plomberie');
  program.close();

  const again = testProgram({ folder: program.folder });
  again.start();
  expect(again.ledgerName()).toBe('Martin / Fils: plomberie');
  await again.ask('ledger.create', { ...shop, companyName: 'Autre', country: 'BE' });
  expect(again.recent().map(({ name }) => name)).toEqual(['Autre', 'Martin / Fils: plomberie']);
  expect((await again.openRecent(1)).ok).toBe(true);
  expect(again.ledgerName()).toBe('Martin / Fils: plomberie');
  again.close();
});

it('says that a ledger has gone, is none, or is open elsewhere, and keeps the one that is open', async () => {
  const program = testProgram();
  await program.ask('ledger.create', shop);
  const folder = program.recent()[0]?.folder ?? '';
  const other = testProgram({ folder: program.folder });
  expect(await other.openFolder(folder)).toMatchObject({ ok: false, error: { code: 'ledger.inUse' } });

  const empty = join(program.folder, 'vide');
  mkdirSync(empty);
  expect(await program.openFolder(empty)).toMatchObject({ ok: false, error: { code: 'ledger.notThere' } });
  writeFileSync(join(empty, 'dument.sqlite'), 'this is no database at all, but long enough to be read');
  expect(await program.openFolder(empty)).toMatchObject({ ok: false, error: { code: 'database.notADatabase' } });
  expect(program.ledgerName()).toBe(shop.companyName);

  program.close();
  renameSync(folder, `${folder} ailleurs`);
  const later = testProgram({ folder: program.folder });
  later.start();
  expect(later.ledgerName()).toBeNull();
  const { recent } = await later.ask('app.status', {});
  expect(recent).toMatchObject([{ isThere: false }]);
  expect(await later.refused('ledger.open', { token: recent[0]?.token ?? '' })).toBe('ledger.notThere');
});

it('forgets a damaged file of choices instead of failing', () => {
  const program = testProgram();
  writeFileSync(join(program.folder, 'user.json'), '{"language": "fr", "recent": [');
  expect(testProgram({ folder: program.folder, locale: 'nl-BE' }).look()).toEqual({ language: 'nl', theme: 'system' });
});

it('changes nothing when the clock goes back, and asks when it leaps', async () => {
  const program = await shopWithReminders(['Aubert']);
  const before = await program.ask('today.get', {});
  program.clock.set('2026-05-01');
  expect(program.tick().state).toBe('clockMovedBack');
  expect((await program.ask('app.status', {})).notices.map(({ code }) => code)).toEqual(['clock.movedBack']);

  program.clock.set('2027-05-12');
  expect(program.tick().state).toBe('clockJumped');
  expect((await program.ask('app.status', {})).notices.map(({ code }) => code)).toEqual(['clock.jumped']);
  await program.ask('app.confirmDate', {});
  expect((await program.ask('app.status', {})).notices).toEqual([]);
  expect((await program.ask('today.get', {})).letters).toBe(before.letters);
});

it('says in the morning what there is to do, once a day', async () => {
  const program = await shopWithReminders(['Aubert', 'Bonnet']);
  program.clock.advance(1);
  expect(program.tick().morning).toEqual({ title: 'Dûment\u00a0: à faire aujourd’hui', body: '2 lettres' });
  expect(program.tick().morning).toBeNull();
});

it('tells a newcomer what is missing, and nothing when all is there', async () => {
  const program = testProgram({ today: '2026-05-12' });
  await program.ask('ledger.create', shop);
  const day = await program.ask('today.get', {});
  expect(day).toMatchObject({ isEmptyBook: true, strip: [] });
  expect(day.rows.map(({ why }) => why.code)).toEqual(['today.repair.company']);

  const set = await testShop();
  expect((await set.ask('today.get', {})).rows).toEqual([]);
  const customerId = await addTestCustomer(set, 'Sans adresse', { street: '', postcode: '', city: '' });
  await addTestInvoice(set, { customerId, number: 'F-1', dueOn: '2026-05-10', euros: 10 });
  const codes = (await set.ask('today.get', {})).rows.map(({ why }) => why.code);
  expect(codes).toContain('today.repair.addressMissing');
});

it('opens an example full of life', async () => {
  const program = testProgram({ today: '2026-05-12' });
  await program.ask('ledger.createDemo', { country: 'BE', language: 'nl' });
  const status = await program.ask('app.status', {});
  expect(status).toMatchObject({ language: 'nl', ledger: { isDemo: true, setupStep: 'done', isEmpty: false } });
  const kinds = new Set((await program.ask('today.get', {})).rows.map(({ kind }) => kind));
  expect([...kinds]).toEqual(expect.arrayContaining(['brokenPromise', 'call', 'letters']));
  expect((await program.ask('ledger.check', {})).ok).toBe(true);
});
