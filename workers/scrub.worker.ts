import { parentPort, workerData } from 'node:worker_threads';
import { present } from '#domain/assert';
import { scrubDatabase, type ScrubAnswer } from '#workers/scrub/scrubDatabase';

// One file, once: the thread ends with its work.
const { file } = workerData as { readonly file: string };
const answer: ScrubAnswer = scrubDatabase(file);
present(parentPort, 'parent of the worker').postMessage(answer);
