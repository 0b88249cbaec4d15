import { drawLetters } from '#workers/pdf/drawLetter';
import { pdfMerger, type MergedInfo } from '#workers/pdf/mergePdf';
import type { LetterDocument } from '#domain/letters/model';
import type { PdfReply, PdfRequest } from '#workers/pdf/protocol';

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
  const merger = request.merged && first !== undefined ? pdfMerger(infoOf(first)) : null;
  let index: number | null = null;
  try {
    for (const [at, letter] of letters.entries()) {
      await nextTurn();
      if (isCancelled()) return reply({ type: 'cancelled', id });
      index = at;
      const drawn = await drawLetters([letter], options);
      merger?.add(drawn.bytes);
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

/** What the file of a run says of itself. */
export function infoOf({ language, sender, title }: LetterDocument): MergedInfo {
  return { title, author: sender.name, language };
}

/** Lets a message that waits (a cancel) be heard. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
