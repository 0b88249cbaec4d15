import { parentPort } from 'node:worker_threads';
import { present } from '#domain/assert';
import { drawRun } from '#workers/pdf/drawRun';
import type { PdfReply, PdfRequest } from '#workers/pdf/protocol';

const port = present(parentPort, 'thread of the main program');
const cancelled = new Set<string>();

// One run after the other: two at once would only make both slower.
let last: Promise<void> = Promise.resolve();

port.on('message', (request: PdfRequest) => {
  if (request.type === 'cancel') {
    cancelled.add(request.id);
    return;
  }
  const reply = (message: PdfReply) => port.postMessage(message);
  last = last
    .then(() => drawRun(request, reply, () => cancelled.has(request.id)))
    .finally(() => cancelled.delete(request.id));
});
