import type { Context } from '#app/context';
import { base64Of } from '#app/handlers/base64';
import { pageLook } from '#app/letters/pageLook';
import { printerFor } from '#app/runs/printChoices';
import { handOver } from '#app/runs/printRun';
import type { Session } from '#app/session';
import type { DrawnFile } from '#app/workers';
import type { Output, Request } from '#contract/api';
import type { Letter } from '#db/repositories/letters';
import { present } from '#domain/assert';
import type { LetterDocument } from '#domain/letters/model';
import { ok, reject, type Result } from '#domain/result';

/** The pages of an issued letter: the file that was kept, or a copy with its word across the page. */
export async function letterPdf(
  session: Session,
  ctx: Context,
  { asCopy, letterId }: Request<'letter.pdf'>,
): Promise<Result<Output<'letter.pdf'>>> {
  const letter = ctx.ledger.letters.get(letterId);
  if (letter === null) return reject('letter.unknown');
  if (asCopy) {
    const { bytes, pages } = await drawCopy(session, ctx, letter);
    return ok({ pdf: base64Of(bytes), number: letter.number, pages });
  }
  const bytes = ctx.files.read('letters', letter.file);
  if (bytes === null) return reject('letter.fileMissing', { number: letter.number });
  // What is shown is what was sent, to the byte.
  if (ctx.hash(bytes) !== letter.sha256) return reject('letter.fileChanged', { number: letter.number });
  return ok({ pdf: base64Of(bytes), number: letter.number, pages: letter.pages });
}

/** Prints an issued letter again. It is called a copy and counts as nothing. */
export async function printCopy(
  session: Session,
  ctx: Context,
  { how, letterId }: Request<'letter.print'>,
): Promise<Result<Output<'letter.print'>>> {
  const letter = ctx.ledger.letters.get(letterId);
  if (letter === null) return reject('letter.unknown');
  const { bytes } = await drawCopy(session, ctx, letter, printerFor(ctx, how));
  return ok(await handOver(session, how, `${letter.number}-copie.pdf`, bytes));
}

async function drawCopy(
  session: Session,
  ctx: Context,
  letter: Letter,
  printer: string | null = null,
): Promise<DrawnFile> {
  const document = JSON.parse(letter.model) as LetterDocument;
  const look = pageLook(ctx, 'copy', [document], printer);
  const { files } = await session.parts.workers.drawLetters([document], look, false);
  return present(files[0], 'drawn copy');
}
