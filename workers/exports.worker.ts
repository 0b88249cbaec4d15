import { parentPort } from 'node:worker_threads';
import { present } from '#domain/assert';
import type { ExportTable, TableRow } from '#domain/exports/table';
import { xlsxTable } from '#workers/exports/xlsxTable';

/** A long table comes in parts, so that the program which sends it never stands still; `last` ends it. */
export type ExportQuestion = {
  readonly id: number;
  readonly rows: readonly TableRow[];
  readonly last: Omit<ExportTable, 'rows'> | null;
};
export type ExportAnswer =
  | { readonly id: number; readonly ok: true; readonly bytes: Uint8Array }
  | { readonly id: number; readonly ok: false; readonly error: string };

const port = present(parentPort, 'parent of the worker');
const waiting = new Map<number, TableRow[]>();

port.on('message', ({ id, last, rows }: ExportQuestion) => {
  const all = waiting.get(id) ?? [];
  waiting.set(id, all);
  for (const row of rows) all.push(row);
  if (last === null) return;
  waiting.delete(id);
  xlsxTable({ ...last, rows: all }).then(
    (bytes) => port.postMessage({ id, ok: true, bytes } satisfies ExportAnswer, [bytes.buffer as ArrayBuffer]),
    (error: unknown) => port.postMessage({ id, ok: false, error: String(error) } satisfies ExportAnswer),
  );
});
