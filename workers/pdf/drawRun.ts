import { drawLetters, type DrawnPdf } from '#workers/pdf/drawLetter';
import type { PdfReply, PdfRequest } from '#workers/pdf/protocol';

type DrawRequest = Extract<PdfRequest, { readonly type: 'draw' }>;

/**
 * Draws a run letter by letter, answering after each, so that it can be followed and stopped.
 *
 * @param isCancelled asked before each letter
 */
export async function drawRun(
  request: DrawRequest,
  reply: (message: PdfReply) => void,
  isCancelled: () => boolean,
): Promise<void> {
  const { id, letters, options } = request;
  let index: number | null = null;
  try {
    for (const [at, letter] of letters.entries()) {
      await nextTurn();
      if (isCancelled()) return reply({ type: 'cancelled', id });
      index = at;
      reply({ type: 'letter', id, index: at, total: letters.length, ...(await drawLetters([letter], options)) });
    }
    index = null;
    await nextTurn();
    if (isCancelled()) return reply({ type: 'cancelled', id });
    const merged: DrawnPdf | null = request.merged && letters.length > 0 ? await drawLetters(letters, options) : null;
    reply({ type: 'done', id, merged });
  } catch (error) {
    reply({ type: 'failed', id, index, message: error instanceof Error ? error.message : String(error) });
  }
}

/** Lets a message that waits (a cancel) be heard. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
