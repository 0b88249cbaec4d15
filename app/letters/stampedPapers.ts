import type { Context } from '#app/context';
import type { CustomerFile } from '#app/customerFile';
import type { Session } from '#app/session';
import type { DrawnFile, EvidencePaper } from '#app/workers';
import type { Attachment } from '#db/repositories/attachments';
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
  const { printed, reminder, title } = paperTexts[file.customer.language].invoiceDuplicate;
  const note = printed({ date: formatDateShort(ctx.clock.today()) });
  const found = attachments.flatMap((attachment) => {
    const bytes = ctx.files.read('attachments', attachment.file);
    return bytes === null ? [] : [{ attachment, bytes }];
  });
  const stamped = await session.parts.workers.stampPapers(
    found.map(({ attachment, bytes }) => ({
      kind: kindOf(attachment),
      bytes,
      word: mark === 'reminder' && attachment.role === 'invoice' ? reminder : title,
      note,
    })),
  );
  return found.map((paper, index) => ({ ...paper, file: stamped[index] ?? null }));
}

function kindOf({ file }: Attachment): EvidencePaper['kind'] {
  return file.endsWith('.png') ? 'png' : file.endsWith('.pdf') ? 'pdf' : 'jpg';
}
