import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { folderInbox } from '#db/inbox';

const home = mkdtempSync(join(tmpdir(), 'dument-inbox-'));
const folder = join(home, 'À classer');
const names = [{ waiting: 'À classer', done: 'Classés' }];
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('lists papers only, and is empty before its folder is made', () => {
  const inbox = folderInbox(home, names);
  expect(inbox.list()).toEqual([]);
  inbox.prepare();
  for (const name of ['b.PDF', 'a.jpg', 'notes.txt', '.hidden.pdf']) writeFileSync(join(folder, name), 'x');
  mkdirSync(join(folder, 'folder.pdf'));
  expect(inbox.list()).toEqual([
    { name: 'a.jpg', size: 1 },
    { name: 'b.PDF', size: 1 },
  ]);
});

it('reads what it lists and nothing beside it', () => {
  const inbox = folderInbox(home, names);
  inbox.prepare();
  writeFileSync(join(home, 'secret.pdf'), 'secret');
  writeFileSync(join(folder, 'a.pdf'), 'paper');
  expect(Buffer.from(inbox.read('a.pdf') ?? []).toString()).toBe('paper');
  expect(inbox.read('../secret.pdf')).toBeNull();
  expect(inbox.read('gone.pdf')).toBeNull();
  symlinkSync(join(home, 'nowhere.pdf'), join(folder, 'broken.pdf'));
  expect(inbox.list().map(({ name }) => name)).toEqual(['a.pdf']);
});

it('keeps what was filed, two of one name too', () => {
  const inbox = folderInbox(home, names);
  inbox.prepare();
  for (const _ of [1, 2]) {
    writeFileSync(join(folder, 'a.pdf'), 'paper');
    inbox.putAway('a.pdf');
  }
  expect(inbox.list()).toEqual([]);
  expect(readdirSync(join(folder, 'Classés'))).toEqual(['a (2).pdf', 'a.pdf']);
});

it('keeps the name it was made with when the language changes', () => {
  folderInbox(home, names).prepare();
  expect(folderInbox(home, [{ waiting: 'To file', done: 'Filed' }, ...names]).folder).toBe(folder);
});
