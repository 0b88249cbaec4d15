import { drawLetters } from '#workers/pdf/drawLetter';
import { pdfMerger, type MergedInfo, type PdfMerger } from '#workers/pdf/mergePdf';
import type { LetterDocument } from '#domain/letters/model';
import type { DrawOptions } from '#workers/pdf/options';
import type { Binding, PdfReply, PdfRequest } from '#workers/pdf/protocol';

type Drawn = { readonly bytes: Uint8Array; readonly pages: number };
type DrawRequest = Extract<PdfRequest, { readonly type: 'draw' }>;

/**
 * Draws a run letter by letter, answering after each, so that it can be followed and stopped. Each is drawn once: the
 * file of the whole run is put together from them.
 *
 * @param isCancelled asked before each letter
 */
export async function drawRun(
  request: DrawRequest,
  reply: (message: PdfReply) => void,
  isCancelled: () => boolean,
): Promise<void> {
  const { id, letters, options } = request;
  const [first] = letters;
  const merger = request.merged !== false && first !== undefined ? pdfMerger(infoOf(first)) : null;
  let index: number | null = null;
  try {
    for (const [at, letter] of letters.entries()) {
      await nextTurn();
      if (isCancelled()) return reply({ type: 'cancelled', id });
      index = at;
      const drawn = await drawLetters([letter], markedAs(options, request.merged, at));
      if (merger !== null) bind(merger, drawn, request.merged);
      reply({ type: 'letter', id, index: at, total: letters.length, ...drawn });
    }
    index = null;
    await nextTurn();
    if (isCancelled()) return reply({ type: 'cancelled', id });
    reply({ type: 'done', id, merged: merger === null ? null : merger.finish() });
  } catch (error) {
    reply({ type: 'failed', id, index, message: error instanceof Error ? error.message : String(error) });
  }
}

/** The look of one paper of a run: a copy for the file carries its word, unless all of them carry another. */
export function markedAs(options: DrawOptions, merged: boolean | Binding, index: number): DrawOptions {
  const isCopy = typeof merged === 'object' && index >= merged.copiesFrom;
  return isCopy && options.stamp === null ? { ...options, stamp: 'copy' } : options;
}

/** Puts a paper behind the others; on both sides of the sheet the next one begins on a new sheet. */
export function bind(merger: PdfMerger, { bytes, pages }: Drawn, merged: boolean | Binding): void {
  merger.add(bytes);
  if (typeof merged === 'object' && merged.isTwoSided && pages % 2 === 1) merger.addBlank();
}

/** What the file of a run says of itself. */
export function infoOf({ language, sender, title }: LetterDocument): MergedInfo {
  return { title, author: sender.name, language };
}

/** Lets a message that waits (a cancel) be heard. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
