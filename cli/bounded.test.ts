import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { isBounded, runBounded } from '#cli/bounded';
import { bytesOf } from '#cli/verbs/readVerb';
import { bytesMax } from '#workers/read/csv';
import { readFileOf } from '#workers/read/readFile';
import { readInThread } from '#workers/readThread';

const folder = mkdtempSync(join(tmpdir(), 'dument-bounded-'));

/** A program that does what a file makes it do. */
function programOf(name: string, text: string): string {
  const file = join(folder, `${name}.mjs`);
  writeFileSync(file, `import { parentPort } from 'node:worker_threads';\n${text}`);
  return file;
}

async function play(script: string, args: readonly string[], millis = 10_000) {
  const printed: string[] = [];
  const exit = await runBounded(script, args, (text) => printed.push(text), { megabytes: 24, millis });
  return { exit, printed: printed.join('') };
}

const endless = programOf('endless', `parentPort.postMessage('half of an answer'); for (;;) {}`);
const greedy = programOf('greedy', `const all = []; for (;;) all.push(new Array(10_000).fill(all.length));`);

it('prints what the thread answers, with its exit code', async () => {
  const script = programOf('sound', `parentPort.postMessage(process.argv[2] + '!\\n'); process.exitCode = 1;`);
  expect(await play(script, ['read'])).toEqual({ exit: 1, printed: 'read!\n' });
  expect([isBounded(['read', 'x']), isBounded(['due']), isBounded([])]).toEqual([true, false, false]);
});

it.each([
  ['takes for ever', endless, 200],
  ['takes all memory', greedy, 20_000],
])('refuses in words a file that %s, and prints nothing else', async (_, script, millis) => {
  const { exit, printed } = await play(script, ['read', 'list.csv', '--lang', 'en'], millis);
  expect(exit).toBe(1);
  expect(JSON.parse(printed)).toEqual({
    format: 'unknown',
    content: null,
    problems: [
      { code: 'file.tooSlow', message: 'This file takes too long or too much memory. Export a shorter list.' },
    ],
  });
});

it('tells of a bug instead of calling it a bad file', async () => {
  const script = programOf('broken', `throw new Error('a bug of ours');`);
  await expect(play(script, ['read', 'list.csv'])).rejects.toThrow('a bug of ours');
});

it('reads no more of a huge file than shows that it is one', () => {
  const file = join(folder, 'huge.csv');
  writeFileSync(file, Buffer.alloc(bytesMax + 1_000_000, 'Facture;Client\n'));
  const bytes = bytesOf(file);
  expect(bytes).toHaveLength(bytesMax + 1);
  expect(readFileOf('huge.csv', bytes).problems.map(({ code }) => code)).toEqual(['file.tooLarge']);
});

it('ends the thread of a file that takes all memory, for an import as well', async () => {
  const script = programOf(
    'thread',
    `parentPort.on('message', () => { const all = []; for (;;) all.push(new Array(1_000_000).fill(all.length)); });`,
  );
  const request = { fileName: 'list.csv', bytes: new Uint8Array([1]), options: {} };
  const reading = await readInThread(script, request);
  expect(reading).toMatchObject({ isRefused: true, problems: [{ code: 'file.tooSlow' }] });
}, 30_000);
