import { parentPort } from 'node:worker_threads';
import type { FileReading, ReadFileOptions } from '#workers/read/fileReading';
import { readFileOf } from '#workers/read/readFile';

/** A file to read; the answer carries the same id. */
export type ReadMessage = {
  readonly id: number;
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly options: ReadFileOptions;
};

export type ReadReply =
  | { readonly id: number; readonly ok: true; readonly reading: FileReading }
  | { readonly id: number; readonly ok: false; readonly error: string };

parentPort?.on('message', (message: ReadMessage) => {
  parentPort?.postMessage(answer(message));
});

// Reading never throws on bytes; what is caught here is a bug, told to the other side instead of ending the thread.
function answer({ id, fileName, bytes, options }: ReadMessage): ReadReply {
  try {
    return { id, ok: true, reading: readFileOf(fileName, bytes, options) };
  } catch (error) {
    return { id, ok: false, error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
