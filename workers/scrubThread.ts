import { Worker } from 'node:worker_threads';
import type { ScrubAnswer } from '#workers/scrub/scrubDatabase';

/** Writes a database anew in a thread of its own, ended when its work is done. */
export function scrubInThread(script: string, file: string): Promise<ScrubAnswer> {
  return new Promise((resolve, fail) => {
    const worker = new Worker(script, { workerData: { file } });
    worker.once('message', (answer: ScrubAnswer) => resolve(answer));
    worker.once('error', fail);
    worker.once('exit', () => fail(new Error('the thread ended')));
  });
}
