import { join } from 'node:path';
import { createProgram } from '#app/program';
import type { Shell } from '#app/shell';
import { fixedClock, testMigrations } from '#app/testContext';
import type { Workers } from '#app/workers';
import type { EndpointName, Input, Output } from '#contract/api';
import { folderFiles } from '#db/files';
import { sha256, uuidv7 } from '#db/identity';
import { openLedger } from '#db/open';
import { assert } from '#domain/assert';

// A program of its own that prints and posts the tour of a ledger, and is killed as by a power cut at the nth thing it
// asks of the world. Arguments: folder of the ledger, day, n (0: never).

const [folder = '', day = '', at = '0'] = process.argv.slice(2);
let asked = 0;

function live<Value>(value: Value): Value {
  asked += 1;
  if (asked === Number(at)) process.kill(process.pid, 'SIGKILL');
  return value;
}

const clock = fixedClock(day);
const nobody = new Proxy({}, { get: () => () => Promise.resolve(null) }) as Shell;
const drawn = (letters: readonly unknown[]) => {
  const draw = (content: unknown) => ({ bytes: new TextEncoder().encode(JSON.stringify(content)), pages: 1 });
  return Promise.resolve(live({ files: letters.map(draw), merged: draw(letters) }));
};
const drawing = { drawLetters: drawn, drawRun: drawn } as unknown as Workers;

const program = createProgram({
  ...{ version: '0.0.0-test', platform: 'test', documentsFolder: folder, systemLanguage: 'fr-FR' },
  userFile: join(folder, 'user.json'),
  openContext: (path, { create }) => {
    const files = folderFiles(path);
    return {
      ledger: openLedger(path, { migrations: testMigrations, create }),
      clock: { ...clock, now: () => live(clock.now()) },
      newId: () => live(uuidv7()),
      hash: sha256,
      log: () => undefined,
      files: { ...files, keep: (...paper) => files.keep(...live(paper)) },
    };
  },
  today: clock.today,
  newId: uuidv7,
  millis: () => 0,
  log: () => undefined,
  report: (error) => {
    process.stderr.write(String(error));
    return 'R-1';
  },
  shell: {
    ...nobody,
    watchFolder: () => () => undefined,
    printPdf: () => Promise.resolve(live('handedOver' as const)),
  },
  workers: drawing,
  announce: () => undefined,
});

async function ask<Name extends EndpointName>(name: Name, input: Input<Name>): Promise<Output<Name>> {
  const reply = await program.call(name, input);
  assert(reply.ok, `${name} is accepted: ${JSON.stringify(reply)}`);
  return reply.value as Output<Name>;
}

await program.openFolder(folder);
asked = 0;
const { runId } = await ask('run.start', {});
if (runId !== null) {
  const { run } = await ask('run.get', {});
  if (run?.letters.some(({ isPrinted }) => !isPrinted) === true) {
    await ask('run.print', { runId, how: 'dialog', which: 'all' });
    await ask('run.confirmPrinted', { runId, from: null });
  }
  const letters = run?.letters.map(({ key }) => ({ key, number: null })) ?? [];
  await ask('run.post', { runId, postedOn: clock.today(), letters });
}
program.close();
