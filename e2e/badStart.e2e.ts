import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, expect, test } from 'vitest';
import { makeHome, startApp, type Home, type RunningApp } from '#e2e/running';
import { answerWelcome, plomberieMartin } from '#e2e/pages/start';
import { words } from '#e2e/pages/controls';

const running: RunningApp[] = [];
const homes: Home[] = [];
afterEach(async () => {
  for (const app of running.splice(0)) await app.close();
  for (const home of homes.splice(0)) home.remove();
});

async function start(home: Home): Promise<RunningApp> {
  const app = await startApp({ home });
  running.push(app);
  return app;
}

function newHome(): Home {
  const home = makeHome();
  homes.push(home);
  return home;
}

/** A ledger that was opened last time, so that the program tries it at start. */
function rememberLedger(home: Home, folder: string): void {
  writeFileSync(join(home.userData, 'dument.json'), JSON.stringify({ recent: [{ name: 'Martin', folder }] }));
}

/** A ledger folder whose database consists of these bytes. */
function brokenLedger(home: Home, content: string): string {
  const folder = join(home.documents, 'Martin');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'dument.sqlite'), content);
  rememberLedger(home, folder);
  return folder;
}

/** Makes a real ledger and gives its folder. */
async function makeLedger(home: Home): Promise<string> {
  const app = await startApp({ home });
  await answerWelcome(app, plomberieMartin.name);
  await app.close();
  const remembered = JSON.parse(readFileSync(join(home.userData, 'dument.json'), 'utf8')) as {
    readonly recent: readonly { readonly folder: string }[];
  };
  return remembered.recent[0]?.folder ?? '';
}

/** The sentence on the welcome screen; never a code. */
async function sentenceOf(app: RunningApp): Promise<string> {
  const alert = app.window.getByRole('alert').first();
  await alert.waitFor();
  await app.window.getByRole('heading', { name: app.text.start.title }).waitFor();
  const sentence = await words(alert);
  expect(sentence).not.toMatch(/^[a-z]+\.[a-zA-Z]+$/);
  expect(sentence).toMatch(/\p{L}.* .*\./u);
  return sentence;
}

test('a file that is no database: a sentence, the welcome screen, the file untouched', async () => {
  const home = newHome();
  const folder = brokenLedger(home, 'this is a shopping list, not a ledger\n'.repeat(200));
  const before = readFileSync(join(folder, 'dument.sqlite'));
  await sentenceOf(await start(home));
  expect(readFileSync(join(folder, 'dument.sqlite')).equals(before)).toBe(true);
});

test('a ledger of a newer program is refused with a sentence and stays as it is', async () => {
  const home = newHome();
  const folder = await makeLedger(home);
  const db = new Database(join(folder, 'dument.sqlite'));
  db.pragma('user_version = 900');
  db.close();
  const sentence = await sentenceOf(await start(home));
  expect(sentence).toMatch(/version/i);
  const after = new Database(join(folder, 'dument.sqlite'), { readonly: true });
  expect(after.pragma('user_version', { simple: true })).toBe(900);
  after.close();
});

test('a ledger whose pages are damaged does not stop the program', async () => {
  const home = newHome();
  const folder = await makeLedger(home);
  const file = join(folder, 'dument.sqlite');
  const bytes = readFileSync(file);
  bytes.fill(0xff, 100, 4_096);
  writeFileSync(file, bytes);
  rmSync(`${file}-wal`, { force: true });
  await sentenceOf(await start(home));
});

test('a ledger that another running program has is refused with a sentence', async () => {
  const firstHome = newHome();
  const folder = await makeLedger(firstHome);
  await start(firstHome);
  const secondHome = newHome();
  rememberLedger(secondHome, folder);
  const sentence = await sentenceOf(await start(secondHome));
  expect(sentence).toMatch(/déjà|autre/i);
});

test('a folder that is gone is named as such among the recent ones, and nothing stands in the way', async () => {
  const home = newHome();
  rememberLedger(home, join(home.folder, 'stick', 'Martin'));
  const app = await start(home);
  await app.window.getByRole('heading', { name: app.text.start.title }).waitFor();
  await app.window.getByText(app.text.start.gone).waitFor();
  expect(app.complaints).toEqual([]);
});

test('what this computer remembers was damaged: the program starts as if for the first time', async () => {
  const home = newHome();
  writeFileSync(join(home.userData, 'dument.json'), '{"recent": [[[');
  writeFileSync(join(home.userData, 'window.json'), '\u0000\u0001');
  const app = await start(home);
  await app.window.getByRole('heading', { name: app.text.start.title }).waitFor();
});

test('a second start by the same user ends by itself and leaves the first alone', async () => {
  const home = newHome();
  const first = await start(home);
  await expect(startApp({ home })).rejects.toThrow();
  expect(await first.window.title()).toBe('Dûment');
});

test('the ledger disappears while it is open (a stick pulled out): a sentence, the welcome screen, no white window', async () => {
  const home = newHome();
  const folder = await makeLedger(home);
  const app = await start(home);
  await app.window.getByRole('heading', { name: app.text.start.company }).waitFor();
  rmSync(folder, { recursive: true, force: true });
  await app.setToday('2026-11-24');
  await sentenceOf(app);
});

test('the folder for documents cannot take a ledger: a sentence where it was to be made', async () => {
  const home = newHome();
  rmSync(home.documents, { recursive: true });
  writeFileSync(home.documents, 'a file where a folder should be');
  const app = await start(home);
  await app.window.getByRole('textbox', { name: app.text.start.companyName }).fill('Plomberie Martin');
  await app.window.getByRole('button', { name: app.text.start.begin, exact: true }).click();
  await sentenceOf(app);
});
