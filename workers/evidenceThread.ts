import { Worker } from 'node:worker_threads';
import type { EvidenceAnswer, EvidenceQuestion } from '#workers/evidence.worker';
import type { BoundInfo, BoundPart, EvidencePaper } from '#workers/evidence/papers';

/** A paper of someone else gets this long and this much memory; then it is enclosed apart, unread. */
const measureMillisMax = 10_000;
const bindMillisMax = 120_000;
const megabytesMax = 1_024;

/** Papers measured and bound in a thread of its own, ended when its work is done. */
export function evidenceThread(file: string) {
  let nextId = 0;
  return {
    /** Pages of each paper; null for one that cannot be read, is locked, or takes too long. */
    async measurePapers(papers: readonly EvidencePaper[]): Promise<readonly (number | null)[]> {
      const pages: (number | null)[] = [];
      let worker = newWorker(file);
      for (const paper of papers) {
        nextId += 1;
        try {
          const reply = await ask(worker, { id: nextId, type: 'measure', papers: [paper] }, measureMillisMax);
          pages.push(reply.type === 'measured' ? (reply.pages[0] ?? null) : null);
        } catch {
          // The thread died of this paper, or was ended: the next one is measured in a new one.
          pages.push(null);
          void worker.terminate();
          worker = newWorker(file);
        }
      }
      void worker.terminate();
      return pages;
    },

    /** One PDF of all parts. @throws when it cannot be made */
    async bindPapers(parts: readonly BoundPart[], info: BoundInfo, on: string) {
      nextId += 1;
      const worker = newWorker(file);
      try {
        const reply = await ask(worker, { id: nextId, type: 'bind', parts, info, on }, bindMillisMax);
        if (reply.type !== 'bound') throw new Error(reply.type === 'failed' ? reply.error : 'not bound');
        return { bytes: reply.bytes, pages: reply.pages };
      } finally {
        void worker.terminate();
      }
    },
  };
}

function newWorker(file: string): Worker {
  const worker = new Worker(file, { resourceLimits: { maxOldGenerationSizeMb: megabytesMax } });
  worker.unref();
  return worker;
}

function ask(worker: Worker, question: EvidenceQuestion, millis: number): Promise<EvidenceAnswer> {
  return new Promise((resolve, fail) => {
    // Only what was put on is taken off: the same thread is asked again.
    const finish = (settled: () => void) => {
      clearTimeout(timer);
      worker.off('message', onMessage);
      worker.off('error', onError);
      worker.off('exit', onExit);
      settled();
    };
    const onMessage = (reply: EvidenceAnswer) => finish(() => resolve(reply));
    const onError = (error: Error) => finish(() => fail(error));
    const onExit = () => finish(() => fail(new Error('the thread ended')));
    const timer = setTimeout(() => finish(() => fail(new Error('too slow'))), millis);
    worker.on('message', onMessage);
    worker.on('error', onError);
    worker.on('exit', onExit);
    worker.postMessage(question);
  });
}
