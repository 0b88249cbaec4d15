import type { Context } from '#app/context';
import type { CustomerFile } from '#app/customerFile';
import type { Session } from '#app/session';
import type { DrawnFile, EvidencePaper, PaperToStamp } from '#app/workers';
import type { Attachment } from '#db/repositories/attachments';
import type { Language } from '#domain/country';
import { formatDateShort } from '#domain/format/date';
import type { DuplicateMark } from '#domain/letters/duplicateMark';
import { paperTexts } from '#domain/letters/texts/paperTexts';

/** A paper that was attached; `file` null: it cannot be read, and is opened instead. */
export type StampedPaper = {
  readonly attachment: Attachment;
  readonly bytes: Uint8Array;
  readonly file: DrawnFile | null;
};

/**
 * Papers attached to invoices, put on A4 with their mark on top: what an invoice looked like says more than its data
 * drawn again. Only the invoice itself reminds; papers beside it are duplicates. One that is gone from the folder is
 * left out.
 */
export async function stampedPapers(
  session: Session,
  ctx: Context,
  file: CustomerFile,
  attachments: readonly Attachment[],
  mark: DuplicateMark,
): Promise<readonly StampedPaper[]> {
  const found = attachments.flatMap((attachment) => {
    const toStamp = paperToStamp(ctx, attachment, file.customer.language, mark);
    return toStamp === null ? [] : [{ attachment, toStamp }];
  });
  const stamped = await session.parts.workers.stampPapers(found.map(({ toStamp }) => toStamp));
  return found.map(({ attachment, toStamp }, index) => ({
    ...{ attachment, bytes: toStamp.bytes, file: stamped[index] ?? null },
  }));
}

/**
 * A paper with what is stamped on it.
 *
 * @param mark null: it is put on A4 and nothing is stamped
 * @returns null when it is gone from the folder
 */
export function paperToStamp(
  ctx: Context,
  attachment: Attachment,
  language: Language,
  mark: DuplicateMark | null,
): PaperToStamp | null {
  const paper = readPaper(ctx, attachment);
  if (paper === null) return null;
  if (mark === null) return { ...paper, word: '', note: '' };
  const { printed, reminder, title } = paperTexts[language].invoiceDuplicate;
  const word = mark === 'reminder' && attachment.role === 'invoice' ? reminder : title;
  return { ...paper, word, note: printed({ date: formatDateShort(ctx.clock.today()) }) };
}

/** A paper as it lies beside the ledger; null when it is gone from the folder. */
export function readPaper(ctx: Context, { file }: Attachment): EvidencePaper | null {
  const bytes = ctx.files.read('attachments', file);
  return bytes === null ? null : { kind: file.endsWith('.png') ? 'png' : file.endsWith('.pdf') ? 'pdf' : 'jpg', bytes };
}
