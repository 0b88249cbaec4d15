import type { Context } from '#app/context';
import { loadCustomerFile } from '#app/customerFile';
import { isTrial, pageLook } from '#app/letters/pageLook';
import { paperComposers } from '#app/papers/composePapers';
import { printerFor } from '#app/runs/printChoices';
import { handOver } from '#app/runs/printRun';
import type { Session } from '#app/session';
import type { Output, Request } from '#contract/api';
import { present } from '#domain/assert';
import { checkPrintable } from '#domain/letters/printable';
import { ok, reject, type Result } from '#domain/result';

/** Prints a paper that is no step of a sequence: it starts no delay and is kept nowhere but in the hands of the user. */
export async function printPaper(
  session: Session,
  ctx: Context,
  { customerId, how, paper }: Request<'paper.print'>,
): Promise<Result<Output<'paper.print'>>> {
  const file = loadCustomerFile(ctx.ledger, customerId, ctx.clock.today());
  if (file === null) return reject('customer.unknown');
  const written = paperComposers[paper](ctx, file);
  const composed = written.ok ? checkPrintable(written.value) : written;
  if (!composed.ok) return composed;
  const documents = [composed.value];
  const look = pageLook(ctx, isTrial(ctx) ? 'trial' : null, documents, printerFor(ctx, how));
  const { files } = await session.parts.workers.drawLetters(documents, look, false);
  const name = `${composed.value.kind}-${file.customer.number}-${ctx.clock.today()}.pdf`;
  return ok(await handOver(session, how, name, present(files[0], 'drawn paper').bytes));
}
