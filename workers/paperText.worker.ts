import { parentPort } from 'node:worker_threads';
import { paperText } from '#workers/read/paperText';

/** The words of a PDF; null when they cannot be had. */
export type PaperTextReply = { readonly text: string | null };

parentPort?.on('message', (bytes: Uint8Array) => {
  paperText(bytes).then(
    (text) => parentPort?.postMessage({ text } satisfies PaperTextReply),
    // A file of someone else may be anything: without its words it is looked for by its name.
    () => parentPort?.postMessage({ text: null } satisfies PaperTextReply),
  );
});
