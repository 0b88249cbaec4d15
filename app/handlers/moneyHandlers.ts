import { allocateCredit } from '#app/commands/allocateCredit';
import { cancelPayment } from '#app/commands/cancelPayment';
import { giveBack } from '#app/commands/giveBack';
import { undoAllocation } from '#app/commands/undoAllocation';
import { recordPayment, type PaymentTarget } from '#app/commands/recordPayment';
import { writeOff } from '#app/commands/writeOff';
import type { Context } from '#app/context';
import { standingOf, type CustomerFile } from '#app/customerFile';
import type { Handlers } from '#app/dispatch';
import { fromLedger, fromLedgerLater } from '#app/handlers/answer';
import { done, withFile } from '#app/handlers/followUpHandlers';
import { lossesOf, lostAmount } from '#app/lostDebt/losses';
import { agingReport } from '#app/queries/agingReport';
import { paymentSuggestions } from '#app/queries/paymentSuggestions';
import { sentence, type Sentence } from '#app/queries/sentence';
import { statementReport } from '#app/queries/statementReport';
import type { Session } from '#app/session';
import type { Output, Request } from '#contract/api';
import { minCents, subtractCents, sumCents, zeroCents, type Cents } from '#domain/money/cents';
import { ok, reject, type Result } from '#domain/result';

type Names =
  | 'payment.suggest'
  | 'payment.record'
  | 'payment.cancel'
  | 'credit.allocate'
  | 'allocation.undo'
  | 'refund.record'
  | 'writeOff.record'
  | 'report.aging'
  | 'report.statement';

/** What the window asks about money that came, went back or will not come. */
export function moneyHandlers(session: Session): Pick<Handlers, Names> {
  return {
    'payment.suggest': fromLedgerLater(session, async (ctx, request) =>
      ok(await paymentSuggestions(ctx, request, session.parts.millis)),
    ),
    'payment.record': fromLedger(session, (ctx, request) =>
      withFile(ctx, request.customerId, (file) => payment(ctx, file, request)),
    ),
    'payment.cancel': fromLedger(session, (ctx, { paymentId }) => done(cancelPayment(ctx, { paymentId }))),
    'credit.allocate': fromLedger(session, (ctx, request) =>
      withFile(ctx, request.customerId, (file) => allocate(ctx, file, request)),
    ),
    'allocation.undo': fromLedger(session, (ctx, { entryId }) => done(undoAllocation(ctx, { entryId }))),
    'refund.record': fromLedger(session, (ctx, { customerId, amount, paidOn }) =>
      done(giveBack(ctx, { customerId, invoiceId: null, amount, on: paidOn })),
    ),
    'writeOff.record': fromLedger(session, (ctx, { documentId, amount, reason }) =>
      done(writeOff(ctx, { invoiceId: documentId, amount, reason })),
    ),
    'report.aging': fromLedgerLater(session, async (ctx, request) =>
      ok(await agingReport(ctx, request, session.parts.millis)),
    ),
    'report.statement': fromLedger(session, statementReport),
  };
}

type Payment = Request<'payment.record'>;

function payment(ctx: Context, file: CustomerFile, request: Payment): Result<Output<'payment.record'>> {
  const { amount, customerId, label, means, paidOn } = request;
  const recorded = recordPayment(ctx, {
    customerId,
    amount,
    on: paidOn,
    means,
    reference: label,
    allocate: targetOf(file, request),
  });
  if (!recorded.ok) return recorded;
  const { paymentId, actionId, left } = recorded.value;
  return ok({ paymentId, actionId, result: [...resultOf(ctx, request, left)] });
}

// In this order, each as far as the money goes unless an amount is given.
function targetOf(file: CustomerFile, { allocations, amount }: Payment): PaymentTarget {
  if (allocations.length === 0) return { to: 'nothing' };
  if (allocations.every((part) => part.amount === null)) {
    const ids = allocations.map(({ documentId }) => documentId);
    const isNote = (id: string) => file.documents.find((document) => document.id === id)?.kind === 'creditNote';
    return { to: 'invoices', invoiceIds: ids.filter((id) => !isNote(id)), creditNoteIds: ids.filter(isNote) };
  }
  let left = amount;
  const parts = allocations.flatMap(({ documentId, amount: asked }) => {
    const part = asked ?? minCents(openOf(file, documentId), left);
    left = subtractCents(left, minCents(part, left));
    return part === zeroCents ? [] : [{ invoiceId: documentId, amount: part }];
  });
  return { to: 'parts', parts };
}

function openOf(file: CustomerFile, documentId: string): Cents {
  const items = file.items.filter((item) => item.documentId === documentId && item.dueOn !== null);
  return sumCents(items.map(({ id }) => standingOf(file, id).open));
}

function resultOf(ctx: Context, { allocations, customerId, paidOn }: Payment, left: Cents): readonly Sentence[] {
  const told: Sentence[] = [];
  withFile(ctx, customerId, (file) => {
    for (const { documentId } of allocations) {
      const document = file.documents.find(({ id }) => id === documentId);
      if (document?.kind !== 'invoice') continue;
      const open = openOf(file, documentId);
      const code = open === 0 ? 'payment.settled' : 'payment.partly';
      told.push(sentence(code, { invoice: document.number, open, gross: document.gross }));
      // Money before the invoice: a deposit more often than a slip of the finger, so it is taken and told of.
      if (paidOn < document.issuedOn) {
        told.push(sentence('payment.beforeInvoice', { invoice: document.number, on: document.issuedOn }));
      }
    }
    return ok({});
  });
  if (left === 0) return told;
  withFile(ctx, customerId, (file) => {
    const lost = lossesOf(file).find((loss) => lostAmount(loss) > 0);
    const number = file.documents.find(({ id }) => id === lost?.documentId)?.number;
    if (number !== undefined) told.push(sentence('payment.lossWaits', { invoice: number }));
    return ok({});
  });
  return [...told, sentence('payment.kept', { amount: left })];
}

/** Gives what the customer has in advance to an invoice: the oldest money first. */
function allocate(
  ctx: Context,
  file: CustomerFile,
  { amount, documentId }: Request<'credit.allocate'>,
): Result<{ readonly actionId: string | null }> {
  const sources = file.items.filter(({ dueOn, id }) => dueOn === null && standingOf(file, id).open < 0);
  const [first] = sources;
  if (first === undefined) return reject('allocation.nothingLeft');
  // One source is one fact to undo; what is asked beyond it is refused with what it has.
  const source = sources.find(({ id }) => amount !== null && -standingOf(file, id).open >= amount) ?? first;
  return done(
    allocateCredit(ctx, { sourceId: source.documentId, invoiceId: documentId, ...(amount === null ? {} : { amount }) }),
  );
}
