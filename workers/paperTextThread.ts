import { Worker } from 'node:worker_threads';
import type { PaperTextReply } from '#workers/paperText.worker';

/** A PDF of others gets this long and this much memory; then its thread is ended, and it is known by its name only. */
const textMillisMax = 10_000;
const textMegabytesMax = 256;

/** The words of a PDF, read in a thread that can be ended; empty when they cannot be had. */
export function textInThread(script: string, bytes: Uint8Array): Promise<string> {
  // What pdfjs says of a missing package to draw with is for nobody: words need no drawing.
  const worker = new Worker(script, { resourceLimits: { maxOldGenerationSizeMb: textMegabytesMax }, stderr: true });
  return new Promise((resolve) => {
    const finish = (text: string) => {
      clearTimeout(timer);
      worker.removeAllListeners();
      void worker.terminate();
      resolve(text);
    };
    const timer = setTimeout(() => finish(''), textMillisMax);
    worker.on('message', ({ text }: PaperTextReply) => finish(text ?? ''));
    worker.on('error', () => finish(''));
    worker.postMessage(bytes);
  });
}

type Answer = {
  readonly problems: readonly { readonly code: string }[];
  readonly members: readonly { readonly bytes: Uint8Array; readonly answer: Answer }[];
};

/**
 * What was read of a file, with the words of every PDF in it that holds no data: they may name an invoice.
 *
 * @param textOf the words of a PDF; empty when they cannot be had
 */
export async function withTexts<Read extends Answer>(
  answer: Read,
  bytes: Uint8Array,
  textOf: (bytes: Uint8Array) => Promise<string>,
): Promise<Read & { readonly text: string }> {
  const isPaper = answer.problems.some(({ code }) => code === 'pdf.noInvoice') && answer.members.length === 0;
  const members: Answer['members'][number][] = [];
  for (const member of answer.members) {
    members.push({ ...member, answer: await withTexts(member.answer, member.bytes, textOf) });
  }
  return { ...answer, members, text: isPaper ? await textOf(bytes) : '' };
}
