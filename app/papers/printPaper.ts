import { act } from '#app/act';
import type { Context } from '#app/context';
import { loadCustomerFile, type CustomerFile } from '#app/customerFile';
import { base64Of } from '#app/handlers/base64';
import { isTrial, pageLook } from '#app/letters/pageLook';
import { paperComposers, type ComposedPaper } from '#app/papers/composePapers';
import { keepPaper } from '#app/plans/issuePaper';
import { printerFor } from '#app/runs/printChoices';
import { handOver } from '#app/runs/printRun';
import { nothingOut } from '#app/shell';
import type { Session } from '#app/session';
import type { DrawnFile } from '#app/workers';
import type { Output, Request } from '#contract/api';
import { present } from '#domain/assert';
import { checkPrintable } from '#domain/letters/printable';
import { ok, reject, type Result } from '#domain/result';

const fileNames: Readonly<Record<Request<'paper.print'>['paper'], string>> = {
  statement: 'releve',
  receipt: 'recu',
  phone: 'confirmation',
  proposal: 'proposition',
  conciliation: 'conciliation',
  courtesy: 'petit-mot',
  lastLetter: 'dernier-avis',
  interestAnnex: 'interets',
  exhibits: 'bordereau',
};

/**
 * Prints a paper that is no step of a sequence. It starts no delay; once it came out, it is kept in the file as it was
 * sent, unless this is a trial. The list of exhibits is for the user's own file and is kept nowhere.
 */
export async function printPaper(
  session: Session,
  ctx: Context,
  { customerId, how, paper }: Request<'paper.print'>,
): Promise<Result<Output<'paper.print'>>> {
  const made = await drawPaper(session, ctx, { customerId, paper }, printerFor(ctx, how));
  if (!made.ok) return made;
  const { drawn, file, written } = made.value;
  const name = `${fileNames[paper]}-${file.customer.number}-${ctx.clock.today()}.pdf`;
  const given = await handOver(session, how, name, drawn.bytes);
  const isOut = !nothingOut.includes(given.outcome);
  if (!isOut || paper === 'exhibits' || isTrial(ctx)) return ok(given);
  const kept = keepAsSent(ctx, file, written, drawn);
  return kept.ok ? ok(given) : kept;
}

/** The pages of such a paper as they would be printed today. Nothing of it is kept. */
export async function previewPaperPages(
  session: Session,
  ctx: Context,
  request: Request<'paper.preview'>,
): Promise<Result<Output<'paper.preview'>>> {
  const made = await drawPaper(session, ctx, request, printerFor(ctx, 'viewer'));
  return made.ok ? ok({ pdf: base64Of(made.value.drawn.bytes) }) : made;
}

type DrawnPaper = { readonly file: CustomerFile; readonly written: ComposedPaper; readonly drawn: DrawnFile };

async function drawPaper(
  session: Session,
  ctx: Context,
  { customerId, paper }: Request<'paper.preview'>,
  printer: ReturnType<typeof printerFor>,
): Promise<Result<DrawnPaper>> {
  const file = loadCustomerFile(ctx.ledger, customerId, ctx.clock.today());
  if (file === null) return reject('customer.unknown');
  const written = paperComposers[paper](ctx, file);
  if (!written.ok) return written;
  const composed = checkPrintable(written.value.document);
  if (!composed.ok) return composed;
  const documents = [composed.value];
  const look = pageLook(ctx, isTrial(ctx) ? 'trial' : null, documents, printer);
  const { files } = await session.parts.workers.drawLetters(documents, look, false);
  return ok({ file, written: written.value, drawn: present(files[0], 'drawn paper') });
}

// The same sheet printed again is the same paper.
function keepAsSent(
  ctx: Context,
  { customer: { id: customerId }, facts }: CustomerFile,
  { deadlineOn, document, total }: ComposedPaper,
  drawn: DrawnFile,
): Result<object> {
  const sha256 = ctx.hash(drawn.bytes);
  if (ctx.ledger.letters.ofCustomer(customerId).some((letter) => letter.sha256 === sha256)) return ok({});
  const itemIds = facts.items.filter(({ openCents }) => openCents > 0).map(({ itemId }) => itemId);
  return act(ctx, { name: 'paper.printed', customerId, params: { letter: document.kind } }, (unit) => {
    const letterId = keepPaper(unit, { customerId, itemIds, total, deadlineOn, document, file: drawn });
    if (letterId !== null) unit.record(customerId, { kind: 'paperPrinted', letterId });
    return ok({});
  });
}
