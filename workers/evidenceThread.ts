import { Worker } from 'node:worker_threads';
import type { EvidenceAnswer, EvidenceQuestion } from '#workers/evidence.worker';
import type { PaperToInsert } from '#workers/evidence/insertPapers';
import type { FacturXParts } from '#workers/evidence/facturX';
import type { BoundInfo, BoundPart, EvidencePaper } from '#workers/evidence/papers';
import type { PaperToStamp } from '#workers/evidence/stampPapers';

/** A paper of someone else gets this long and this much memory; then it is enclosed apart, unread. */
const measureMillisMax = 10_000;
/** Taking it in is more work than counting its pages. */
const tryMillisMax = 30_000;
const bindMillisMax = 120_000;
const megabytesMax = 1_024;
/** Whoever stops the work waits this long at most. */
const askedEveryMillis = 100;

/** Follows long work, and may stop it at any moment. */
type Watch = { readonly onDrawn: (count: number) => void; readonly isStopped: () => boolean };
const nobody: Watch = { onDrawn: () => undefined, isStopped: () => false };

/** The user stopped it: the thread was ended in the middle of its work. */
class Stopped extends Error {
  override readonly name = 'Stopped';
}

/**
 * Papers measured and bound in a thread of its own, ended when its work is done.
 *
 * @param fontsDir absolute path of the folder of the font files
 */
export function evidenceThread(file: string, fontsDir: string) {
  let nextId = 0;
  const newId = () => {
    nextId += 1;
    return nextId;
  };
  return {
    /** Pages of each paper; null for one that cannot be read, is locked, or takes too long. */
    async measurePapers(papers: readonly EvidencePaper[]): Promise<readonly (number | null)[]> {
      const measured = { type: 'measure', isTried: false } as const;
      const questions = papers.map((paper) => ({ ...measured, id: newId(), papers: [paper] }) as const);
      return (await askEach(file, questions, measureMillisMax, nobody)).map(pagesIn);
    },

    /**
     * Pages of each paper, which is read when its turn comes and really taken in; null for one that cannot be, is locked
     * or takes too long. Fewer answers than papers: it was stopped.
     */
    async tryPapers(papers: Iterable<EvidencePaper>, watch: Watch): Promise<readonly (number | null)[]> {
      const questions = function* () {
        for (const paper of papers) yield { id: newId(), type: 'measure', papers: [paper], isTried: true } as const;
      };
      return (await askEach(file, questions(), tryMillisMax, watch)).map(pagesIn);
    },

    /** Each paper on A4 with its stamp; null for one that cannot be read, is locked, or takes too long. */
    async stampPapers(papers: readonly PaperToStamp[]) {
      const replies = await askEach(
        file,
        papers.map((paper) => ({ id: newId(), type: 'stamp', paper, fontsDir }) as const),
        measureMillisMax,
        nobody,
      );
      return replies.map((reply) => (reply?.type === 'stamped' ? reply.file : null));
    },

    /** One PDF of all parts; null: it was stopped. @throws when it cannot be made */
    async bindPapers(parts: readonly BoundPart[], info: BoundInfo, on: string, isStopped: () => boolean) {
      try {
        return await made(file, { id: newId(), type: 'bind', parts, info, on, fontsDir }, isStopped);
      } catch (error) {
        if (error instanceof Stopped) return null;
        throw error;
      }
    },

    /** Finished papers one behind the other, each on a new sheet when `isTwoSided`. @throws when it cannot be made */
    joinPapers: (files: readonly Uint8Array[], info: BoundInfo, on: string, isTwoSided: boolean) =>
      made(file, { id: newId(), type: 'join', files, info, on, isTwoSided }),

    /** A page with the data of its invoice in it. @throws when it cannot be made */
    makeFacturX: (parts: FacturXParts) => made(file, { id: newId(), type: 'facturX', parts }),

    /** Papers of others between the pages of a file of ours. @throws when it cannot be made */
    insertPapers: (base: Uint8Array, papers: readonly PaperToInsert[], isTwoSided: boolean) =>
      made(file, { id: newId(), type: 'insert', base, papers, isTwoSided }),
  };
}

// One paper after the other in one thread; the paper that it dies of, or that takes too long, has no reply.
async function askEach(file: string, questions: Iterable<EvidenceQuestion>, millis: number, watch: Watch) {
  const replies: (EvidenceAnswer | null)[] = [];
  let worker = newWorker(file);
  for (const question of questions) {
    try {
      replies.push(await ask(worker, question, millis, watch.isStopped));
      watch.onDrawn(replies.length);
    } catch (error) {
      if (error instanceof Stopped) break;
      replies.push(null);
      void worker.terminate();
      worker = newWorker(file);
    }
  }
  void worker.terminate();
  return replies;
}

async function made(file: string, question: EvidenceQuestion, isStopped = nobody.isStopped) {
  const worker = newWorker(file);
  try {
    const reply = await ask(worker, question, bindMillisMax, isStopped);
    if (reply.type !== 'bound') throw new Error(reply.type === 'failed' ? reply.error : 'not bound');
    return { bytes: reply.bytes, pages: reply.pages };
  } finally {
    void worker.terminate();
  }
}

function pagesIn(reply: EvidenceAnswer | null): number | null {
  return reply?.type === 'measured' ? (reply.pages[0] ?? null) : null;
}

function newWorker(file: string): Worker {
  const worker = new Worker(file, { resourceLimits: { maxOldGenerationSizeMb: megabytesMax } });
  worker.unref();
  return worker;
}

function ask(
  worker: Worker,
  question: EvidenceQuestion,
  millis: number,
  isStopped: () => boolean,
): Promise<EvidenceAnswer> {
  return new Promise((resolve, fail) => {
    // Only what was put on is taken off: the same thread is asked again.
    const finish = (settled: () => void) => {
      clearTimeout(timer);
      clearInterval(asking);
      worker.off('message', onMessage);
      worker.off('error', onError);
      worker.off('exit', onExit);
      settled();
    };
    const onMessage = (reply: EvidenceAnswer) => finish(() => resolve(reply));
    const onError = (error: Error) => finish(() => fail(error));
    const onExit = () => finish(() => fail(new Error('the thread ended')));
    const timer = setTimeout(() => finish(() => fail(new Error('too slow'))), millis);
    const asking = setInterval(() => {
      if (isStopped()) finish(() => fail(new Stopped()));
    }, askedEveryMillis);
    worker.on('message', onMessage);
    worker.on('error', onError);
    worker.on('exit', onExit);
    worker.postMessage(question);
  });
}
