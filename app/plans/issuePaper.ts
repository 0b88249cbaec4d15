import type { Unit } from '#app/act';
import type { Context } from '#app/context';
import { isTrial, pageLook } from '#app/letters/pageLook';
import { openMail } from '#app/mailEvents';
import { printerFor } from '#app/runs/printChoices';
import type { Session } from '#app/session';
import type { DrawnFile } from '#app/workers';
import type { Request } from '#contract/api';
import { present } from '#domain/assert';
import { yearOf, type PlainDate } from '#domain/calendar/plainDate';
import type { LetterDocument } from '#domain/letters/model';
import type { Cents } from '#domain/money/cents';

/** Draws one paper as the way it is printed wants it; in trial mode with its word across the page. */
export async function drawPaper(
  session: Session,
  ctx: Context,
  paper: LetterDocument,
  how: Request<'paper.print'>['how'],
): Promise<DrawnFile> {
  const look = pageLook(ctx, isTrial(ctx) ? 'trial' : null, [paper], printerFor(ctx, how));
  const { files } = await session.parts.workers.drawLetters([paper], look, false);
  return present(files[0], 'drawn paper');
}

export type PaperToKeep = {
  readonly customerId: string;
  readonly itemIds: readonly string[];
  readonly total: Cents;
  readonly deadlineOn: PlainDate | null;
  /** A plain letter unless said. A registered one waits on the desk. */
  readonly channel?: 'letter' | 'registered_letter';
  readonly document: LetterDocument;
  readonly file: DrawnFile;
};

/**
 * Keeps a paper in the numbered list of letters: frozen text, and the exact PDF under its SHA-256. Gives its id; null in
 * trial mode, where nothing is kept.
 */
export function keepPaper(unit: Unit, paper: PaperToKeep): string | null {
  const { ctx, today } = unit;
  if (isTrial(ctx)) return null;
  const { channel = 'letter', customerId, deadlineOn, document, file, itemIds, total } = paper;
  const sha256 = ctx.hash(file.bytes);
  ctx.files.keep('letters', `${sha256}.pdf`, file.bytes);
  const id = ctx.newId();
  ctx.ledger.letters.append(
    {
      id,
      number: ctx.ledger.letters.nextNumber(yearOf(today)),
      customerId,
      kind: document.kind,
      channel,
      level: 0,
      language: document.language,
      datedOn: document.date,
      deadlineOn,
      itemIds,
      total,
      pages: file.pages,
      file: `${sha256}.pdf`,
      sha256,
      model: JSON.stringify(document),
      isTrial: false,
    },
    ctx.clock.now(),
  );
  if (channel === 'registered_letter') openMail(unit, id, customerId);
  return id;
}
