import { parentPort } from 'node:worker_threads';
import { present } from '#domain/assert';
import type { ExportTable, TableRow } from '#domain/exports/table';
import { drawTable } from '#workers/exports/paper/drawTable';
import type { TablePaper } from '#domain/exports/tablePaper';
import { xlsxTable } from '#workers/exports/xlsxTable';

/** A list on paper, and where its fonts are; null: a workbook. */
export type ExportPaper = TablePaper & { readonly fontsDir: string };
/** A long table comes in parts, so that the program which sends it never stands still; `last` ends it. */
export type ExportQuestion =
  | {
      readonly id: number;
      readonly rows: readonly TableRow[];
      readonly last: { readonly table: Omit<ExportTable, 'rows'>; readonly paper: ExportPaper | null } | null;
    }
  | { readonly id: number; readonly cancel: true };
/** `rows` comes while a list is drawn, then one of the others. */
export type ExportAnswer =
  | { readonly id: number; readonly rows: number }
  | { readonly id: number; readonly bytes: Uint8Array; readonly pages: number }
  | { readonly id: number; readonly cancelled: true }
  | { readonly id: number; readonly error: string };

const port = present(parentPort, 'parent of the worker');
const waiting = new Map<number, TableRow[]>();
const cancelled = new Set<number>();

port.on('message', (question: ExportQuestion) => {
  const { id } = question;
  if ('cancel' in question) {
    cancelled.add(id);
    return;
  }
  const all = waiting.get(id) ?? [];
  waiting.set(id, all);
  for (const row of question.rows) all.push(row);
  if (question.last === null) return;
  waiting.delete(id);
  const { paper, table } = question.last;
  made(id, { ...table, rows: all }, paper)
    .then(
      (answer) => port.postMessage(answer, 'bytes' in answer ? [answer.bytes.buffer as ArrayBuffer] : []),
      (error: unknown) => port.postMessage({ id, error: String(error) } satisfies ExportAnswer),
    )
    .finally(() => cancelled.delete(id));
});

async function made(id: number, table: ExportTable, paper: ExportPaper | null): Promise<ExportAnswer> {
  if (paper === null) return { id, bytes: await xlsxTable(table), pages: 0 };
  const drawn = await drawTable(table, paper, paper.fontsDir, {
    onRows: (rows) => port.postMessage({ id, rows } satisfies ExportAnswer),
    isStopped: () => cancelled.has(id),
  });
  return drawn === null ? { id, cancelled: true } : { id, ...drawn };
}
