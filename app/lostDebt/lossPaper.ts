import { act } from '#app/act';
import type { Context } from '#app/context';
import { documentOf, loadCustomerFile, type CustomerFile } from '#app/customerFile';
import { lawNow } from '#app/law';
import { addresseeOf } from '#app/letters/composeFor';
import { isTrial, pageLook } from '#app/letters/pageLook';
import { readPaper } from '#app/letters/stampedPapers';
import { senderOf } from '#app/letters/sender';
import { invoiceToLose, lossesOf, lostAmount, type Loss } from '#app/lostDebt/losses';
import { reasonOf } from '#app/lostDebt/lossViews';
import { grouped } from '#app/queries/grouped';
import { printerFor } from '#app/runs/printChoices';
import { handOver } from '#app/runs/printRun';
import type { Session } from '#app/session';
import { countryOf } from '#app/settings';
import type { DrawnFile } from '#app/workers';
import type { Output, Request } from '#contract/api';
import { present } from '#domain/assert';
import { yearOf } from '#domain/calendar/plainDate';
import { vatTotals } from '#domain/ledger/vat';
import { defaultLawChoices } from '#domain/company/lawPoints';
import type { LetterDocument } from '#domain/letters/model';
import {
  composeCorrectiveDocument,
  composeVatDuplicate,
  vatOverprint,
  type LostInvoice,
  type LostVatPaper,
  type PaperGround,
} from '#domain/letters/papers/lostVat';
import { paperTexts } from '#domain/letters/texts/paperTexts';
import { checkPrintable } from '#domain/letters/printable';
import { sumCents } from '#domain/money/cents';
import { ok, reject, type Result } from '#domain/result';

/**
 * The paper that must reach the customer before the VAT may be taken back: the duplicate of the invoice in France, or one
 * summary of several; the corrective document in Belgium, one for each invoice. It is kept as every letter is, byte for
 * byte, unless this is a trial.
 */
export async function printLossPaper(
  session: Session,
  ctx: Context,
  { customerId, how, lossIds }: Request<'loss.print'>,
): Promise<Result<Output<'loss.print'>>> {
  const file = loadCustomerFile(ctx.ledger, customerId, ctx.clock.today());
  const losses = file === null ? [] : lossesWith(file, lossIds);
  if (file === null || losses.length === 0 || losses.length < lossIds.length) return reject('loss.unknown');
  const written = composePaper(ctx, file, losses);
  const composed = written.ok ? checkPrintable(written.value) : written;
  if (!composed.ok) return composed;

  const look = pageLook(ctx, isTrial(ctx) ? 'trial' : null, [composed.value], printerFor(ctx, how));
  const { files } = await session.parts.workers.drawLetters([composed.value], look, false);
  const drawn = await withOriginals(session, ctx, file, losses, present(files[0], 'drawn paper'));
  const kept = isTrial(ctx)
    ? ok({ letterId: null, number: 'ESSAI' })
    : keepPaper(ctx, file, losses, composed.value, drawn);
  if (!kept.ok) return kept;
  const { letterId, number } = kept.value;
  return ok({ letterId, ...(await handOver(session, how, `${number}-TVA.pdf`, drawn.bytes)) });
}

// The duplicate of the law is the invoice itself with the mention on it: where it was attached it follows, stamped.
async function withOriginals(
  { parts: { workers } }: Session,
  ctx: Context,
  { customer }: CustomerFile,
  losses: readonly Loss[],
  drawn: DrawnFile,
): Promise<DrawnFile> {
  if (countryOf(ctx.ledger) !== 'FR') return drawn;
  const { title } = paperTexts[customer.language].invoiceDuplicate;
  const papers = losses.flatMap((loss) => {
    // The narrow space of amounts is no sign of the fonts that every reader has.
    const note = vatOverprint(vatTotals(loss.shares)).replaceAll('\u202f', '\u00a0');
    const attached = ctx.ledger.attachments.of('document', loss.documentId).filter(({ role }) => role === 'invoice');
    return attached.flatMap((attachment) => {
      const paper = readPaper(ctx, attachment);
      return paper === null ? [] : [{ ...paper, word: title, note }];
    });
  });
  const stamped = (await workers.stampPapers(papers)).filter((one) => one !== null);
  if (stamped.length === 0) return drawn;
  const { name } = senderOf(ctx);
  const info = { title, author: name, language: customer.language };
  return workers.joinPapers([drawn.bytes, ...stamped.map(({ bytes }) => bytes)], info, ctx.clock.today(), false);
}

function lossesWith(file: Pick<CustomerFile, 'facts'>, lossIds: readonly string[]): readonly Loss[] {
  return lossesOf(file).filter(({ lossId }) => lossIds.includes(lossId));
}

function composePaper(ctx: Context, file: CustomerFile, losses: readonly Loss[]): Result<LetterDocument> {
  const invoices: LostInvoice[] = [];
  for (const loss of losses) {
    const { issuedOn, number } = documentOf(file, loss.documentId);
    if (loss.groundOn === null) return reject('loss.dateMissing', { number });
    // One summary is about VAT that was paid: what is due on payment has nothing to give back.
    if (losses.length > 1 && loss.isCashBasis) return reject('loss.vatWasNeverPaid', { number });
    const invoice = invoiceToLose(ctx.ledger, file, loss.documentId, lostAmount(loss));
    if (invoice === null) return reject('loss.vatUnknown');
    const description = ctx.ledger.documents.detail(loss.documentId)?.label ?? '';
    invoices.push({ number, issuedOn, description, ...invoice });
  }
  const country = countryOf(ctx.ledger);
  const phrase = lawNow(ctx).choices.beVatPhrase;
  const facts: LostVatPaper = {
    language: file.customer.language,
    country,
    relation: file.customer.relation,
    today: ctx.clock.today(),
    sender: senderOf(ctx),
    addressee: addresseeOf(ctx, file),
    reference: invoices.length === 1 ? (invoices[0]?.number ?? '') : file.customer.number,
    invoices,
    grounds: groundsOf(ctx, file, losses),
    phrase: phrase === defaultLawChoices.beVatPhrase ? null : phrase,
  };
  return country === 'FR' ? composeVatDuplicate(facts) : composeCorrectiveDocument(facts);
}

// Each reason once, with the invoices that it is about.
function groundsOf(ctx: Context, file: CustomerFile, losses: readonly Loss[]): readonly PaperGround[] {
  const known = losses.flatMap((loss) => {
    const { detail, ground, groundOn } = reasonOf(ctx, loss);
    const { number } = documentOf(file, loss.documentId);
    return groundOn === null ? [] : [{ detail, ground, on: groundOn, number }];
  });
  return [...grouped(known, ({ detail, ground, on }) => `${ground} ${on} ${detail}`).values()].flatMap((own) => {
    const [first] = own;
    if (first === undefined) return [];
    const { detail, ground, on } = first;
    return [{ detail, ground, on, numbers: own.map(({ number }) => number) }];
  });
}

// The file is there before any row speaks of it.
function keepPaper(
  ctx: Context,
  { customer }: CustomerFile,
  losses: readonly Loss[],
  document: LetterDocument,
  { bytes, pages }: DrawnFile,
): Result<{ readonly letterId: string; readonly number: string }> {
  const sha256 = ctx.hash(bytes);
  const file = `${sha256}.pdf`;
  ctx.files.keep('letters', file, bytes);
  return act(ctx, { name: 'loss.paperMade', customerId: customer.id }, (unit) => {
    const now = unit.file(customer.id);
    const standing = new Map(lossesOf(now).map((loss) => [loss.lossId, lostAmount(loss)]));
    // Undone, or paid in part, while it was drawn.
    if (losses.some((loss) => standing.get(loss.lossId) !== lostAmount(loss))) return reject('loss.unknown');
    const letterId = ctx.newId();
    const number = ctx.ledger.letters.nextNumber(yearOf(unit.today));
    const documentIds = new Set(losses.map(({ documentId }) => documentId));
    ctx.ledger.letters.append(
      {
        ...{ id: letterId, number, customerId: customer.id, kind: document.kind, channel: 'letter', level: 0 },
        ...{ language: document.language, datedOn: document.date, deadlineOn: null },
        total: sumCents(losses.map(lostAmount)),
        itemIds: now.items
          .filter((item) => documentIds.has(item.documentId) && item.dueOn !== null)
          .map(({ id }) => id),
        ...{ pages, file, sha256, model: JSON.stringify(document), isTrial: false },
      },
      ctx.clock.now(),
    );
    for (const { lossId } of losses) unit.record(customer.id, { kind: 'lossPaperMade', lossId, letterId });
    return ok({ letterId, number });
  });
}
