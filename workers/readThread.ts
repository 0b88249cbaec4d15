import { Worker } from 'node:worker_threads';
import type { ReadMessage, ReadReply } from '#workers/read.worker';
import { refusedFile, type FileReading } from '#workers/read/fileReading';

/** A file of others gets this long and this much memory; then its thread is ended. */
export const readMillisMax = 10_000;
const readMegabytesMax = 512;

/**
 * Reads a file in a thread of its own: whatever its bytes do to it, it can be ended. A file that takes too long or too
 * much memory is refused like one that is damaged.
 *
 * @param script the bundle of the thread
 */
export function readInThread(script: string, request: Omit<ReadMessage, 'id'>): Promise<FileReading> {
  const worker = new Worker(script, { resourceLimits: { maxOldGenerationSizeMb: readMegabytesMax } });
  return new Promise<FileReading>((resolve, fail) => {
    const finish = (settled: () => void) => {
      clearTimeout(timer);
      worker.removeAllListeners();
      void worker.terminate();
      settled();
    };
    const refuse = () => finish(() => resolve(tooSlow(request.fileName)));
    const timer = setTimeout(refuse, readMillisMax);
    worker.on('message', (reply: ReadReply) =>
      finish(() => (reply.ok ? resolve(reply.reading) : fail(new Error(`reading failed: ${reply.error}`)))),
    );
    worker.on('error', (error: Error & { readonly code?: string }) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') refuse();
      else finish(() => fail(error));
    });
    worker.postMessage({ id: 1, ...request } satisfies ReadMessage);
  });
}

/** A file whose reading was ended: it took too long, or too much memory. */
export function tooSlow(fileName: string): FileReading {
  const params = { fileName: fileName.slice(-120) };
  return refusedFile({ line: null, column: null, field: null, code: 'file.tooSlow', params });
}
