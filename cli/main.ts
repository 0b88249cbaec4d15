import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isMainThread } from 'node:worker_threads';
import { isBounded, outputOf, runBounded } from '#cli/bounded';
import { runCall } from '#cli/runCall';
import { plainDate } from '#domain/calendar/plainDate';

const here = dirname(fileURLToPath(import.meta.url));

/** The date where the computer stands: the user's day, not the one of Greenwich. */
function localToday() {
  const now = new Date();
  const pad = (part: number) => String(part).padStart(2, '0');
  return plainDate(`${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`);
}

// Whoever reads the answer may stop early (`| head`): that is his right and no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const args = process.argv.slice(2);
const write = (text: string) => void process.stdout.write(text);
const isAsked = isMainThread && isBounded(args);
process.exitCode = isAsked ? await runBounded(fileURLToPath(import.meta.url), args, write) : await runHere();

function runHere() {
  return runCall(args, {
    out: outputOf(write),
    say: (line) => process.stderr.write(`${line}\n`),
    stdin: () => readFileSync(0, 'utf8'),
    today: localToday,
    resources: {
      migrations: existsSync(join(here, 'migrations'))
        ? join(here, 'migrations')
        : join(here, '..', 'db', 'migrations'),
      fonts: join(here, 'assets', 'fonts'),
      readThread: join(here, 'workers', 'read.mjs'),
    },
  });
}
