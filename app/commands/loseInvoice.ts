import { act, type Unit } from '#app/act';
import { noteProceedings } from '#app/commands/sayGone';
import { giveUpInvoice, type WriteOffRefusal } from '#app/commands/writeOff';
import type { Context } from '#app/context';
import { documentOf } from '#app/customerFile';
import { checkPrintedTexts } from '#app/letters/paperWords';
import { bookedVat, lossesOf, lostShares, type Loss } from '#app/lostDebt/losses';
import { refOf } from '#app/money/payables';
import { countryOf } from '#app/settings';
import { present } from '#domain/assert';
import type { PlainDate } from '#domain/calendar/plainDate';
import { lossVatEntry } from '#domain/ledger/entryDrafts';
import { vatTotals } from '#domain/ledger/vat';
import { zeroCents, type Cents } from '#domain/money/cents';
import { ok, reject, type Result } from '#domain/result';
import {
  groundsOf,
  isCollective,
  lossStanding,
  type LossFacts,
  type LossGround,
  type LossStanding,
} from '#domain/vat/lostDebt';

/** Why an invoice is lost, as the user says it. */
export type LossReason = {
  readonly ground: LossGround;
  readonly groundOn: PlainDate | null;
  /** Court and number, list of proofs: printed on the paper for the customer. */
  readonly detail: string;
  readonly hasProof: boolean;
  readonly isCashBasis: boolean;
};
type ReasonRefusal = 'vat.groundOfOtherCountry' | 'loss.groundInFuture' | 'loss.groundBeforeInvoice' | 'words.blocked';
export type LossRefusal = WriteOffRefusal | ReasonRefusal | 'loss.vatUnknown';
type Done = { readonly actionId: string | null };
type Lost = Result<{ readonly lossId: string }, LossRefusal>;

/** Gives up what will never be paid of an invoice, and keeps why: the VAT in it may come back. */
export function loseInvoice(
  ctx: Context,
  { amount, documentId, reason }: { readonly documentId: string; readonly amount: Cents; readonly reason: LossReason },
): Result<Done & { readonly lossId: string }, LossRefusal> {
  const invoice = ctx.ledger.documents.get(documentId);
  if (invoice?.kind !== 'invoice') return reject('invoice.unknown');
  const { customerId, number } = invoice;
  const checked = checkReason(ctx, customerId, reason);
  if (!checked.ok) return checked;
  const dated = checkGroundDay(reason, invoice);
  if (!dated.ok) return dated;

  return act(ctx, { name: 'loss.recorded', customerId, params: { amount, number } }, (unit): Lost => {
    const shares = lostShares(ctx.ledger, unit.file(customerId), documentId, amount);
    if (shares === null) return reject('loss.vatUnknown');
    const before = unit.appended().entries.length;
    const given = giveUpInvoice(unit, customerId, documentId, amount);
    if (!given.ok) return given;
    const lossId = ctx.newId();
    const { ground, groundOn, hasProof, isCashBasis } = reason;
    unit.record(customerId, {
      ...{ kind: 'debtLost', lossId, documentId, ground, groundOn, hasProof, isCashBasis, shares },
      noteId: unit.note(customerId, reason.detail),
      entryIds: unit.appended().entries.slice(before),
    });
    if (isCollective(ground)) noteProceedings(unit, customerId);
    ctx.ledger.settings.set('vatIsCashBasis', isCashBasis);
    return ok({ lossId });
  });
}

/** What was missing is known now. With everything there the VAT is booked at once. */
export function completeLoss(
  ctx: Context,
  { customerId, lossId, reason }: { readonly customerId: string; readonly lossId: string; readonly reason: LossReason },
): Result<Done, ReasonRefusal | 'customer.unknown' | 'loss.unknown'> {
  if (ctx.ledger.customers.get(customerId) === null) return reject('customer.unknown');
  const checked = checkReason(ctx, customerId, reason);
  if (!checked.ok) return checked;
  return act(ctx, { name: 'loss.completed', customerId }, (unit): Result<object, ReasonRefusal | 'loss.unknown'> => {
    const loss = lossIn(unit, customerId, lossId);
    if (loss === null) return reject('loss.unknown');
    const dated = checkGroundDay(reason, documentOf(unit.file(customerId), loss.documentId));
    if (!dated.ok) return dated;
    const { ground, groundOn, hasProof, isCashBasis } = reason;
    const noteId = unit.note(customerId, reason.detail);
    unit.record(customerId, { kind: 'lossCompleted', lossId, ground, groundOn, noteId, hasProof, isCashBasis });
    if (isCollective(ground)) noteProceedings(unit, customerId);
    bookWhenReady(unit, customerId, lossId);
    return ok({});
  });
}

/** The duplicate or the corrective document left on that day: when nothing else is missing the VAT is booked. */
export function sendLossPaper(
  ctx: Context,
  { customerId, lossId, on }: { readonly customerId: string; readonly lossId: string; readonly on: PlainDate },
): Result<
  Done,
  | 'customer.unknown'
  | 'loss.unknown'
  | 'loss.paperMissing'
  | 'loss.alreadySent'
  | 'loss.sentInFuture'
  | 'loss.sentBeforePaper'
> {
  if (ctx.ledger.customers.get(customerId) === null) return reject('customer.unknown');
  if (on > ctx.clock.today()) return reject('loss.sentInFuture', { on });
  return act(ctx, { name: 'loss.paperSent', customerId, params: { on } }, (unit) => {
    const loss = lossIn(unit, customerId, lossId);
    if (loss === null) return reject('loss.unknown');
    const [paper] = loss.papers;
    if (paper === undefined) return reject('loss.paperMissing');
    if (loss.sentOn !== null) return reject('loss.alreadySent');
    if (on < paper.on) return reject('loss.sentBeforePaper', { on: paper.on });
    // A summary leaves for all the invoices on it.
    const { letterId } = loss.papers.at(-1) ?? paper;
    const together = lossesOf(unit.file(customerId)).filter(
      (one) => one.sentOn === null && one.papers.at(-1)?.letterId === letterId,
    );
    for (const one of together) {
      unit.record(customerId, { kind: 'lossPaperSent', lossId: one.lossId }, on);
      bookWhenReady(unit, customerId, one.lossId);
    }
    return ok({});
  });
}

/** Whether the VAT of a loss may be taken back on a day, and what is missing. */
export function standingOfLoss(
  ctx: Context,
  loss: Pick<Loss, 'ground' | 'groundOn' | 'hasProof' | 'isCashBasis' | 'sentOn'>,
  today: PlainDate,
  isBooked = true,
): LossStanding {
  const { ground, groundOn, hasProof, isCashBasis, sentOn } = loss;
  const facts: LossFacts = {
    ...{ country: countryOf(ctx.ledger), ground, groundOn, hasProof, isCashBasis, isBooked },
    correctionSentOn: sentOn,
  };
  return lossStanding(facts, today);
}

// Never twice: what was taken back once, and became due again with money, stays as it is.
function bookWhenReady(unit: Unit, customerId: string, lossId: string): void {
  const loss = present(lossIn(unit, customerId, lossId), `loss ${lossId}`);
  const { isRecoverable } = standingOfLoss(unit.ctx, loss, unit.today);
  const { vat } = vatTotals(loss.shares);
  if (!isRecoverable || loss.booked.length > 0 || vat <= zeroCents || bookedVat(loss) !== zeroCents) return;
  const entryId = unit.post(
    lossVatEntry(
      targetOf(unit, customerId, loss.documentId),
      loss.shares.map((share) => share.vat),
      unit.today,
    ),
  );
  unit.record(customerId, { kind: 'lossVatBooked', lossId, entryId, shares: loss.shares });
}

/** The instalment that stands for the invoice in entries about its VAT. */
export function targetOf(unit: Unit, customerId: string, documentId: string) {
  const item = unit.file(customerId).items.find((one) => one.documentId === documentId && one.dueOn !== null);
  return refOf(present(item, `item of ${documentId}`));
}

function lossIn(unit: Unit, customerId: string, lossId: string): Loss | null {
  return lossesOf(unit.file(customerId)).find((loss) => loss.lossId === lossId) ?? null;
}

// What made the debt lost happened after there was a debt.
function checkGroundDay(
  { groundOn }: LossReason,
  { issuedOn }: { readonly issuedOn: PlainDate },
): Result<object, 'loss.groundBeforeInvoice'> {
  if (groundOn === null || groundOn >= issuedOn) return ok({});
  return reject('loss.groundBeforeInvoice', { on: groundOn, issued: issuedOn });
}

function checkReason(
  ctx: Context,
  customerId: string,
  { detail, ground, groundOn }: LossReason,
): Result<object, ReasonRefusal> {
  const { clock, ledger } = ctx;
  if (!groundsOf(countryOf(ledger)).includes(ground)) return reject('vat.groundOfOtherCountry');
  if (groundOn !== null && groundOn > clock.today()) return reject('loss.groundInFuture', { on: groundOn });
  return checkPrintedTexts(ctx, ledger.customers.get(customerId)?.relation ?? 'B2B', [{ text: detail }]);
}
