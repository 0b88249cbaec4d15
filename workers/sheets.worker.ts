import { parentPort } from 'node:worker_threads';
import { present } from '#domain/assert';
import type { Sheet } from '#domain/sheets/sheet';
import { drawSheets } from '#workers/sheets/drawSheets';

export type SheetsQuestion = { readonly id: number; readonly sheets: readonly Sheet[]; readonly fontsDir: string };
export type SheetsAnswer =
  | { readonly id: number; readonly ok: true; readonly bytes: Uint8Array; readonly pages: number }
  | { readonly id: number; readonly ok: false; readonly error: string };

const port = present(parentPort, 'parent of the worker');

port.on('message', ({ id, sheets, fontsDir }: SheetsQuestion) => {
  drawSheets(sheets, fontsDir).then(
    ({ bytes, pages }) =>
      port.postMessage({ id, ok: true, bytes, pages } satisfies SheetsAnswer, [bytes.buffer as ArrayBuffer]),
    (error: unknown) => port.postMessage({ id, ok: false, error: String(error) } satisfies SheetsAnswer),
  );
});
