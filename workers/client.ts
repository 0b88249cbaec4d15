import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { readAnswer, type PageLook } from '#workers/answers';
import type { PdfReply, PdfRequest } from '#workers/pdf/protocol';
import { refusedFile } from '#workers/read/fileReading';
import type { ReadMessage, ReadReply } from '#workers/read.worker';
import type { SheetsAnswer, SheetsQuestion } from '#workers/sheets.worker';
import type { LetterDocument } from '#domain/letters/model';
import type { ColumnMapping } from '#domain/imports/columns';
import type { Sheet } from '#domain/sheets/sheet';

type DrawnFile = { readonly bytes: Uint8Array; readonly pages: number };
type ReadRequest = {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly country: string;
  readonly mapping: ColumnMapping | null;
};

/** A file of others gets this long and this much memory; then its thread is ended. */
const readMillisMax = 10_000;
const readMegabytesMax = 512;

/**
 * The long work in threads, started when first asked for and kept for the next time.
 *
 * @param resources folder of the bundle: `workers/*.mjs` and `assets/fonts` lie in it
 */
export function threadWorkers({ resources }: { readonly resources: string }) {
  const fontsDir = join(resources, 'assets', 'fonts');
  const pdf = keptThread<PdfRequest, PdfReply>(join(resources, 'workers', 'pdf.mjs'));
  const sheets = keptThread<SheetsQuestion, SheetsAnswer>(join(resources, 'workers', 'sheets.mjs'));
  let nextId = 0;
  const newId = () => {
    nextId += 1;
    return nextId;
  };

  return {
    drawLetters(letters: readonly LetterDocument[], look: PageLook, merged: boolean) {
      const id = String(newId());
      const files: DrawnFile[] = [];
      return pdf.ask<{ files: readonly DrawnFile[]; merged: DrawnFile | null }>(
        { type: 'draw', id, letters, options: { fontsDir, ...look }, merged },
        (reply) => {
          if (reply.id !== id) return null;
          if (reply.type === 'letter') files[reply.index] = { bytes: reply.bytes, pages: reply.pages };
          if (reply.type === 'failed') throw new Error(`drawing failed: ${reply.message}`);
          return reply.type === 'done' ? { files, merged: reply.merged } : null;
        },
      );
    },

    drawSheets(list: readonly Sheet[]): Promise<DrawnFile> {
      const id = newId();
      return sheets.ask<DrawnFile>({ id, sheets: list, fontsDir }, (reply) => {
        if (reply.id !== id) return null;
        if (!reply.ok) throw new Error(`drawing failed: ${reply.error}`);
        return { bytes: reply.bytes, pages: reply.pages };
      });
    },

    readFile: (request: ReadRequest) => readInThread(join(resources, 'workers', 'read.mjs'), request, newId()),

    close(): void {
      pdf.close();
      sheets.close();
    },
  };
}

/** A thread that stays for the next question. One that dies fails its questions and is started again by the next. */
function keptThread<Question, Reply>(file: string) {
  let thread: Worker | null = null;
  const start = (): Worker => {
    const started = new Worker(file);
    started.setMaxListeners(0);
    // A program that wants to end does not wait for a thread that only waits for work.
    started.unref();
    started.once('exit', () => {
      if (thread === started) thread = null;
    });
    thread = started;
    return started;
  };

  return {
    /** Asks, and listens until `take` makes a value of a reply; what it throws is the answer. */
    ask<Value>(question: Question, take: (reply: Reply) => Value | null): Promise<Value> {
      const worker = thread ?? start();
      return new Promise<Value>((resolve, fail) => {
        const settle = (settled: () => void) => {
          worker.off('message', onMessage);
          worker.off('error', onError);
          settled();
        };
        const onError = (error: Error) => settle(() => fail(error));
        const onMessage = (reply: Reply) => {
          try {
            const value = take(reply);
            if (value !== null) settle(() => resolve(value));
          } catch (error) {
            settle(() => fail(error instanceof Error ? error : new Error(String(error))));
          }
        };
        worker.on('message', onMessage);
        worker.on('error', onError);
        worker.postMessage(question);
      });
    },
    close(): void {
      void thread?.terminate();
      thread = null;
    },
  };
}

// A thread of its own for each file: whatever the bytes do to it, it can be ended.
function readInThread(file: string, request: ReadRequest, id: number) {
  const { bytes, country, fileName, mapping } = request;
  const worker = new Worker(file, { resourceLimits: { maxOldGenerationSizeMb: readMegabytesMax } });
  return new Promise<ReturnType<typeof readAnswer>>((resolve, fail) => {
    const finish = (settled: () => void) => {
      clearTimeout(timer);
      worker.removeAllListeners();
      void worker.terminate();
      settled();
    };
    const refuse = (code: 'file.tooSlow' | 'file.tooLarge') =>
      finish(() => resolve(readAnswer(refusedFile(problem(code, request)))));
    const timer = setTimeout(() => refuse('file.tooSlow'), readMillisMax);
    worker.on('message', (reply: ReadReply) => {
      if (reply.id !== id) return;
      finish(() => (reply.ok ? resolve(readAnswer(reply.reading)) : fail(new Error(`reading failed: ${reply.error}`))));
    });
    worker.on('error', (error: Error & { readonly code?: string }) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') refuse('file.tooLarge');
      else finish(() => fail(error));
    });
    const options = { country, ...(mapping === null ? {} : { mapping }) };
    worker.postMessage({ id, fileName, bytes, options } satisfies ReadMessage);
  });
}

function problem(code: 'file.tooSlow' | 'file.tooLarge', { bytes, fileName }: ReadRequest) {
  const megabytes = Math.ceil(bytes.length / 1024 / 1024);
  return { line: null, column: null, field: null, code, params: { fileName: fileName.slice(-120), megabytes } };
}
