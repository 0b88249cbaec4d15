import { standingOfLoss, type LossReason } from '#app/commands/loseInvoice';
import { paysOfLoss } from '#app/commands/moneyForLoss';
import type { Context } from '#app/context';
import { documentOf, loadCustomerFile, type CustomerFile } from '#app/customerFile';
import { bookedVat, lossesOf, lostAmount, lostShares, openOf, type Loss } from '#app/lostDebt/losses';
import { sentence } from '#app/queries/sentence';
import { countryOf } from '#app/settings';
import type { Output, Request } from '#contract/api';
import { vatTotals } from '#domain/ledger/vat';
import { ok, reject, type Result } from '#domain/result';
import { groundsOf, type LossStanding } from '#domain/vat/lostDebt';

type View = Output<'loss.get'>;
type LossView = View['losses'][number];

/** What was given up of an invoice and why, and what could be. */
export function lossView(ctx: Context, { documentId }: Request<'loss.get'>): Result<View> {
  const file = fileOfInvoice(ctx, documentId);
  if (file === null) return reject('invoice.unknown');
  const document = documentOf(file, documentId);
  const country = countryOf(ctx.ledger);
  const open = openOf(file, documentId);
  return ok({
    documentId,
    customerId: file.customer.id,
    customerName: file.customer.name,
    number: document.number,
    country,
    open,
    grounds: [...groundsOf(country)],
    isCashBasis: usualCashBasis(ctx),
    isVatKnown: lostShares(ctx.ledger, file, documentId, open) !== null,
    losses: lossesOf(file)
      .filter((loss) => loss.documentId === documentId)
      .map((loss) => viewOf(ctx, loss)),
    waiting: paysOfLoss(file, documentId),
  });
}

/** What a customer will never pay, oldest first: the paper about several invoices is made of it. */
export function lossesOfCustomer(
  ctx: Context,
  { customerId }: Request<'loss.ofCustomer'>,
): Result<Output<'loss.ofCustomer'>> {
  const file = loadCustomerFile(ctx.ledger, customerId, ctx.clock.today());
  if (file === null) return reject('customer.unknown');
  const losses = lossesOf(file).filter((loss) => lostAmount(loss) > 0);
  return ok({
    customerName: file.customer.name,
    canBeSummarised: countryOf(ctx.ledger) === 'FR',
    losses: losses.map((loss) => {
      const { documentId, ground, groundOn, isCashBasis, lossId, papers, sentOn } = loss;
      const { issuedOn, number } = documentOf(file, documentId);
      const letter = papers.at(-1);
      const letterNumber = letter === undefined ? '' : (ctx.ledger.letters.get(letter.letterId)?.number ?? '');
      const { net, vat } = vatTotals(loss.shares);
      return { lossId, documentId, number, issuedOn, ground, groundOn, net, vat, isCashBasis, letterNumber, sentOn };
    }),
  });
}

/** What would be lost for this reason, and what would still be missing. */
export function lossPreview(
  ctx: Context,
  { amount, documentId, reason }: Request<'loss.preview'>,
): Result<Output<'loss.preview'>> {
  const file = fileOfInvoice(ctx, documentId);
  if (file === null) return reject('invoice.unknown');
  const shares = lostShares(ctx.ledger, file, documentId, amount);
  if (shares === null) return reject('loss.vatUnknown');
  return ok({ shares: [...shares], ...told(standingOfLoss(ctx, { ...reason, sentOn: null }, ctx.clock.today())) });
}

/** The file of the customer of an invoice; null when there is no such invoice. */
export function fileOfInvoice(ctx: Context, documentId: string): CustomerFile | null {
  const document = ctx.ledger.documents.get(documentId);
  return document?.kind === 'invoice' ? loadCustomerFile(ctx.ledger, document.customerId, ctx.clock.today()) : null;
}

/** The reason of a loss as the form shows it. */
export function reasonOf(ctx: Context, loss: Loss): LossReason {
  const { ground, groundOn, hasProof, isCashBasis, noteId } = loss;
  const detail = noteId === null ? '' : (ctx.ledger.notes.get(noteId)?.text ?? '');
  return { ground, groundOn, detail, hasProof, isCashBasis };
}

function viewOf(ctx: Context, loss: Loss): LossView {
  const standing = standingOfLoss(ctx, loss, ctx.clock.today());
  const booked = bookedVat(loss);
  return {
    ...{ shares: [...loss.shares], ...told(standing), lossId: loss.lossId, lostOn: loss.lostOn },
    reason: reasonOf(ctx, loss),
    amount: lostAmount(loss),
    papers: loss.papers.map(({ letterId, on }) => ({
      ...{ letterId, on, number: ctx.ledger.letters.get(letterId)?.number ?? '' },
    })),
    sentOn: loss.sentOn,
    bookedVat: booked,
    bookedOn: loss.booked[0]?.on ?? null,
  };
}

/** What is missing, in sentences. */
export function told({ article, isLastDayConfirmed, lastDay, missing }: LossStanding) {
  return {
    missing: missing.map((condition) => sentence(`loss.missing.${condition}`)),
    ...{ article, lastDay, isLastDayConfirmed },
  };
}

function usualCashBasis({ ledger }: Context): boolean | null {
  const answer = ledger.settings.get('vatIsCashBasis');
  return typeof answer === 'boolean' ? answer : null;
}
