import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { readAnswer, type PageLook } from '#workers/answers';
import type { FacturXParts } from '#workers/evidence/facturX';
import { evidenceThread } from '#workers/evidenceThread';
import type { Binding, PdfReply, PdfRequest } from '#workers/pdf/protocol';
import type { ExportAnswer, ExportQuestion } from '#workers/exports.worker';
import type { TableWatch } from '#workers/exports/paper/drawTable';
import type { TablePaper } from '#domain/exports/tablePaper';
import { textInThread, withTexts } from '#workers/paperTextThread';
import { scrubInThread } from '#workers/scrubThread';
import { readInThread } from '#workers/readThread';
import type { SheetsAnswer, SheetsQuestion } from '#workers/sheets.worker';
import { present } from '#domain/assert';
import type { LetterDocument } from '#domain/letters/model';
import type { DateOrder } from '#domain/calendar/parseDate';
import type { ColumnMapping } from '#domain/imports/columns';
import type { ExportTable } from '#domain/exports/table';
import type { Sheet } from '#domain/sheets/sheet';

const rowsAtOnce = 2_000;

type Drawn = { readonly files: readonly DrawnFile[]; readonly merged: DrawnFile | null };
/** Hears of each drawn paper, and is asked whether to go on. */
type Watch = { readonly onDrawn: (count: number) => void; readonly isStopped: () => boolean };
type DrawnFile = { readonly bytes: Uint8Array; readonly pages: number };
type ReadRequest = {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly country: string;
  readonly mapping: ColumnMapping | null;
  readonly dateOrder?: DateOrder | null;
};

/**
 * The long work in threads, started when first asked for and kept for the next time.
 *
 * @param resources folder of the bundle: `workers/*.mjs` and `assets/fonts` lie in it
 */
export function threadWorkers({ resources }: { readonly resources: string }) {
  const fontsDir = join(resources, 'assets', 'fonts');
  const pdf = keptThread<PdfRequest, PdfReply>(join(resources, 'workers', 'pdf.mjs'));
  const sheets = keptThread<SheetsQuestion, SheetsAnswer>(join(resources, 'workers', 'sheets.mjs'));
  const exports = keptThread<ExportQuestion, ExportAnswer>(join(resources, 'workers', 'exports.mjs'));
  const evidence = evidenceThread(join(resources, 'workers', 'evidence.mjs'), fontsDir);
  let nextId = 0;
  const newId = () => {
    nextId += 1;
    return nextId;
  };

  const draw = drawer(pdf, fontsDir, newId);

  return {
    async drawLetters(letters: readonly LetterDocument[], look: PageLook, merged: boolean | Binding) {
      return present(await draw(letters, look, merged, null), 'drawing that nobody stops');
    },

    /** Null: it was stopped. */
    drawRun: (letters: readonly LetterDocument[], look: PageLook, binding: Binding | false, watch: Watch) =>
      draw(letters, look, binding, watch),

    drawSheets(list: readonly Sheet[]): Promise<DrawnFile> {
      const id = newId();
      return sheets.ask<DrawnFile>({ id, sheets: list, fontsDir }, (reply) => {
        if (reply.id !== id) return null;
        if (!reply.ok) throw new Error(`drawing failed: ${reply.error}`);
        return { bytes: reply.bytes, pages: reply.pages };
      });
    },

    ...lists(exports, fontsDir, newId),

    ...evidence,
    makeFacturX: (parts: Omit<FacturXParts, 'profile'>) =>
      evidence.makeFacturX({ ...parts, profile: readFileSync(join(resources, 'assets', 'colour', 'sRGB.icc')) }),

    scrub: (file: string) => scrubInThread(join(resources, 'workers', 'scrub.mjs'), file),

    async readFile({ bytes, country, dateOrder = null, fileName, mapping }: ReadRequest) {
      const options = {
        country,
        ...(mapping === null ? {} : { mapping }),
        ...(dateOrder === null ? {} : { dateOrder }),
      };
      const answer = readAnswer(
        await readInThread(join(resources, 'workers', 'read.mjs'), { fileName, bytes, options }),
      );
      return withTexts(answer, bytes, (paper) => textInThread(join(resources, 'workers', 'paperText.mjs'), paper));
    },

    close(): void {
      pdf.close();
      sheets.close();
      exports.close();
    },
  };
}

/** Lists in the thread for them. Sent in parts: a long one is copied from thread to thread, and the program goes on. */
function lists(exports: KeptThread<ExportQuestion, ExportAnswer>, fontsDir: string, newId: () => number) {
  const make = async (
    { rows, ...table }: ExportTable,
    paper: TablePaper | null,
    watch: TableWatch | null,
  ): Promise<{ readonly file: DrawnFile | null }> => {
    const id = newId();
    const starts = Math.max(0, Math.ceil(rows.length / rowsAtOnce) - 1);
    for (let part = 0; part < starts; part += 1) {
      exports.tell({ id, rows: rows.slice(part * rowsAtOnce, (part + 1) * rowsAtOnce), last: null });
      await new Promise((resolve) => setImmediate(resolve));
    }
    const last = { table, paper: paper === null ? null : { ...paper, fontsDir } };
    return exports.ask({ id, rows: rows.slice(starts * rowsAtOnce), last }, (reply) => {
      if (reply.id !== id) return null;
      if ('error' in reply) throw new Error(`writing failed: ${reply.error}`);
      if ('cancelled' in reply) return { file: null };
      if ('bytes' in reply) return { file: { bytes: reply.bytes, pages: reply.pages } };
      watch?.onRows(reply.rows);
      if (watch?.isStopped() === true) exports.tell({ id, cancel: true });
      return null;
    });
  };
  return {
    async writeWorkbook(table: ExportTable): Promise<Uint8Array> {
      return present((await make(table, null, null)).file, 'workbook that nobody stops').bytes;
    },
    /** Null: it was stopped. */
    async drawTable(table: ExportTable, paper: TablePaper, watch: TableWatch): Promise<DrawnFile | null> {
      return (await make(table, paper, watch)).file;
    },
  };
}

type KeptThread<Question, Reply> = ReturnType<typeof keptThread<Question, Reply>>;

/** Draws in the thread for it, paper by paper; null: it was stopped. */
function drawer(pdf: KeptThread<PdfRequest, PdfReply>, fontsDir: string, newId: () => number) {
  return async (
    letters: readonly LetterDocument[],
    look: PageLook,
    merged: boolean | Binding,
    watch: Watch | null,
  ): Promise<Drawn | null> => {
    const id = String(newId());
    const files: DrawnFile[] = [];
    const question = { type: 'draw', id, letters, options: { fontsDir, ...look }, merged } as const;
    const { drawn } = await pdf.ask<{ readonly drawn: Drawn | null }>(question, (reply) => {
      if (reply.id !== id) return null;
      if (reply.type === 'failed') throw new Error(`drawing failed: ${reply.message}`);
      if (reply.type === 'cancelled') return { drawn: null };
      if (reply.type === 'done') return { drawn: { files, merged: reply.merged } };
      files[reply.index] = { bytes: reply.bytes, pages: reply.pages };
      watch?.onDrawn(reply.index + 1);
      if (watch?.isStopped() === true) pdf.tell({ type: 'cancel', id });
      return null;
    });
    return drawn;
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
    /** Sends without waiting for an answer. */
    tell(question: Question): void {
      (thread ?? start()).postMessage(question);
    },
    close(): void {
      void thread?.terminate();
      thread = null;
    },
  };
}
