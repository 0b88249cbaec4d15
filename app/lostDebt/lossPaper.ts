import { act } from '#app/act';
import type { Context } from '#app/context';
import { documentOf, loadCustomerFile, type CustomerFile } from '#app/customerFile';
import { lawNow } from '#app/law';
import { addresseeOf } from '#app/letters/composeFor';
import { isTrial, pageLook } from '#app/letters/pageLook';
import { senderOf } from '#app/letters/sender';
import { invoiceToLose, lossesOf, lostAmount, type Loss } from '#app/lostDebt/losses';
import { reasonOf } from '#app/lostDebt/lossViews';
import { handOver } from '#app/runs/printRun';
import type { Session } from '#app/session';
import { countryOf } from '#app/settings';
import type { DrawnFile } from '#app/workers';
import type { Output, Request } from '#contract/api';
import { present } from '#domain/assert';
import { yearOf } from '#domain/calendar/plainDate';
import { defaultLawChoices } from '#domain/company/lawPoints';
import type { LetterDocument } from '#domain/letters/model';
import { composeCorrectiveDocument, composeVatDuplicate, type LostVatPaper } from '#domain/letters/papers/lostVat';
import { checkPrintable } from '#domain/letters/printable';
import { ok, reject, type Result } from '#domain/result';

/**
 * The paper that must reach the customer before the VAT may be taken back: the duplicate of the invoice in France, the
 * corrective document in Belgium. It is kept as every letter is, byte for byte, unless this is a trial.
 */
export async function printLossPaper(
  session: Session,
  ctx: Context,
  { customerId, how, lossId }: Request<'loss.print'>,
): Promise<Result<Output<'loss.print'>>> {
  const file = loadCustomerFile(ctx.ledger, customerId, ctx.clock.today());
  const loss = file === null ? undefined : lossesOf(file).find((one) => one.lossId === lossId);
  if (file === null || loss === undefined) return reject('loss.unknown');
  const written = composePaper(ctx, file, loss);
  const composed = written.ok ? checkPrintable(written.value) : written;
  if (!composed.ok) return composed;

  const look = pageLook(ctx, isTrial(ctx) ? 'trial' : null, [composed.value]);
  const { files } = await session.parts.workers.drawLetters([composed.value], look, false);
  const drawn = present(files[0], 'drawn paper');
  const kept = isTrial(ctx)
    ? ok({ letterId: null, number: 'ESSAI' })
    : keepPaper(ctx, file, loss, composed.value, drawn);
  if (!kept.ok) return kept;
  const { letterId, number } = kept.value;
  return ok({ letterId, ...(await handOver(session, how, `${number}-TVA.pdf`, drawn.bytes)) });
}

function composePaper(ctx: Context, file: CustomerFile, loss: Loss): Result<LetterDocument> {
  const { detail, ground, groundOn } = reasonOf(ctx, loss);
  if (groundOn === null) return reject('loss.dateMissing');
  const invoice = invoiceToLose(ctx.ledger, file, loss.documentId, lostAmount(loss));
  if (invoice === null) return reject('loss.vatUnknown');
  const { issuedOn, number } = documentOf(file, loss.documentId);
  const country = countryOf(ctx.ledger);
  const phrase = lawNow(ctx).choices.beVatPhrase;
  const facts: LostVatPaper = {
    language: file.customer.language,
    country,
    relation: file.customer.relation,
    today: ctx.clock.today(),
    sender: senderOf(ctx),
    addressee: addresseeOf(ctx, file),
    reference: number,
    invoices: [
      { number, issuedOn, description: ctx.ledger.documents.detail(loss.documentId)?.label ?? '', ...invoice },
    ],
    ...{ ground, groundOn, groundDetail: detail },
    phrase: phrase === defaultLawChoices.beVatPhrase ? null : phrase,
  };
  return country === 'FR' ? composeVatDuplicate(facts) : composeCorrectiveDocument(facts);
}

// The file is there before any row speaks of it.
function keepPaper(
  ctx: Context,
  { customer }: CustomerFile,
  loss: Loss,
  document: LetterDocument,
  { bytes, pages }: DrawnFile,
): Result<{ readonly letterId: string; readonly number: string }> {
  const sha256 = ctx.hash(bytes);
  const file = `${sha256}.pdf`;
  ctx.files.keep('letters', file, bytes);
  return act(ctx, { name: 'loss.paperMade', customerId: customer.id }, (unit) => {
    const standing = lossesOf(unit.file(customer.id)).find(({ lossId }) => lossId === loss.lossId);
    // Undone, or paid in part, while it was drawn.
    if (standing === undefined || lostAmount(standing) !== lostAmount(loss)) return reject('loss.unknown');
    const letterId = ctx.newId();
    const number = ctx.ledger.letters.nextNumber(yearOf(unit.today));
    ctx.ledger.letters.append(
      {
        ...{ id: letterId, number, customerId: customer.id, kind: document.kind, channel: 'letter', level: 0 },
        ...{ language: document.language, datedOn: document.date, deadlineOn: null, total: lostAmount(loss) },
        itemIds: unit
          .file(customer.id)
          .items.filter((item) => item.documentId === loss.documentId && item.dueOn !== null)
          .map(({ id }) => id),
        ...{ pages, file, sha256, model: JSON.stringify(document), isTrial: false },
      },
      ctx.clock.now(),
    );
    unit.record(customer.id, { kind: 'lossPaperMade', lossId: loss.lossId, letterId });
    return ok({ letterId, number });
  });
}
