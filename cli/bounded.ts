import { basename } from 'node:path';
import { parentPort, Worker } from 'node:worker_threads';
import { answerOf } from '#cli/verbs/read';
import { languages } from '#domain/country';
import { readMillisMax, tooSlow } from '#workers/readThread';

/** With the program itself and the bytes of the file beside it, all together stays under 512. */
const megabytesMax = 240;

/** Bounds of a call, smaller in a test. */
export type Bounds = { readonly millis: number; readonly megabytes: number };

/** A verb that reads what others wrote is played in a thread that can be ended. */
export function isBounded(args: readonly string[]): boolean {
  return args[0] === 'read';
}

/**
 * Plays a call in a thread of its own, with a bound of time and of memory. Beyond them the thread is ended and the file
 * refused in words, like one that is damaged. Nothing of a thread that was ended is printed.
 *
 * @param script the bundle of this program; in a thread it plays the call and hands over what it would print
 * @returns the exit code
 */
export function runBounded(
  script: string,
  args: readonly string[],
  out: (text: string) => void,
  { megabytes, millis }: Bounds = { megabytes: megabytesMax, millis: readMillisMax },
): Promise<number> {
  const worker = new Worker(script, { argv: [...args], resourceLimits: limitsOf(megabytes) });
  return new Promise<number>((resolve, fail) => {
    let text = '';
    let isOver = false;
    const finish = (settle: () => void) => {
      if (isOver) return;
      isOver = true;
      clearTimeout(timer);
      settle();
    };
    const refuse = () =>
      finish(() => {
        void worker.terminate();
        out(`${JSON.stringify(refusal(args))}\n`);
        resolve(1);
      });
    const timer = setTimeout(refuse, millis);
    worker.on('message', (part: string) => (text += part));
    worker.on('error', (error: Error & { readonly code?: string }) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') refuse();
      else finish(() => fail(error));
    });
    worker.on('exit', (code) =>
      finish(() => {
        out(text);
        resolve(code);
      }),
    );
  });
}

// Left to itself the youngest part of the memory alone takes a hundred megabytes.
function limitsOf(megabytes: number) {
  return { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: 32 };
}

/** Where a call prints to: standard output, or the thread that asked for it. */
export function outputOf(write: (text: string) => void): (text: string) => void {
  const port = parentPort;
  return port === null ? write : (text) => port.postMessage(text);
}

function refusal(args: readonly string[]) {
  const path = args.slice(1).find((word) => !word.startsWith('--')) ?? '';
  const wanted = args.includes('--lang') ? args[args.indexOf('--lang') + 1] : undefined;
  const language = languages.find((known) => known === wanted) ?? 'fr';
  const { exitCode, ...answer } = answerOf(tooSlow(basename(path)), language);
  return answer;
}
