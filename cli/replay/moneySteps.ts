import { allocateCredit } from '#app/commands/allocateCredit';
import { cancelInvoice } from '#app/commands/cancelInvoice';
import { cancelCreditNote, cancelPayment } from '#app/commands/cancelPayment';
import { createCreditNote } from '#app/commands/createCreditNote';
import { giveBack } from '#app/commands/giveBack';
import { recordPayment, type PaymentTarget } from '#app/commands/recordPayment';
import { refund } from '#app/commands/refund';
import { writeOff } from '#app/commands/writeOff';
import { claimsOfTheDay } from '#cli/replay/storyClaim';
import type { Stage } from '#cli/replay/stage';
import type { StepAnswer } from '#cli/replay/stepAnswer';
import type { Step } from '#cli/replay/story';
import { present } from '#domain/assert';
import { negateCents } from '#domain/money/cents';
import { ok, reject, type Result } from '#domain/result';

/** Money comes, or goes back when the amount is negative. */
export function payStep(stage: Stage, step: Step<'record_payment'>): StepAnswer {
  const invoiceId = step.invoice === undefined ? null : stage.invoices.get(step.invoice);
  if (invoiceId === undefined) return reject('invoice.unknown');
  const customerId = customerOf(stage, invoiceId, step.client);
  if (customerId === null) return reject('customer.unknown');
  if (step.client !== undefined && stage.clients.get(step.client) !== customerId)
    return reject('allocation.otherCustomer');
  if (step.withDiscount !== undefined && invoiceId === null) return reject('invoice.unknown');

  const on = step.dated ?? step.on;
  if (step.amount < 0) {
    return withoutValue(giveBack(stage.ctx, { customerId, invoiceId, amount: negateCents(step.amount), on }));
  }
  const allocate: PaymentTarget =
    invoiceId === null
      ? { to: step.allocate === 'oldest' ? 'oldest' : 'nothing' }
      : {
          to: 'invoices',
          invoiceIds: [invoiceId],
          ...(step.withDiscount === undefined ? {} : { discount: step.withDiscount }),
        };
  const ofTheDay = claimsOfTheDay(stage, customerId, invoiceId, on);
  const paid = recordPayment(stage.ctx, { customerId, amount: step.amount, on, allocate, claimsOfTheDay: ofTheDay });
  if (paid.ok && step.id !== undefined) stage.payments.set(step.id, paid.value.paymentId);
  return withoutValue(paid);
}

function customerOf(stage: Stage, documentId: string | null, client: string | undefined): string | null {
  if (documentId !== null) return present(stage.ctx.ledger.documents.get(documentId), 'document').customerId;
  return stage.clients.get(client ?? '') ?? null;
}

/** A payment is taken back. */
export function cancelPaymentStep(stage: Stage, { id }: Step<'cancel_payment'>): StepAnswer {
  const paymentId = stage.payments.get(id);
  return paymentId === undefined ? reject('payment.unknown') : withoutValue(cancelPayment(stage.ctx, { paymentId }));
}

/** A credit note is taken back. */
export function cancelCreditNoteStep(stage: Stage, { id }: Step<'cancel_credit_note'>): StepAnswer {
  const creditNoteId = stage.creditNotes.get(id);
  if (creditNoteId === undefined) return reject('creditNote.unknown');
  return withoutValue(cancelCreditNote(stage.ctx, { creditNoteId }));
}

/** A credit note, against an invoice or for later. */
export function creditNoteStep(stage: Stage, step: Step<'credit_note'>): StepAnswer {
  const againstId = step.against === undefined ? null : stage.invoices.get(step.against);
  if (againstId === undefined) return reject('invoice.unknown');
  const customerId = customerOf(stage, againstId, step.client);
  if (customerId === null) return reject('customer.unknown');
  const created = createCreditNote(stage.ctx, {
    customerId,
    number: step.id,
    issuedOn: step.on,
    amount: step.amount,
    ...(againstId === null ? {} : { againstId }),
  });
  if (created.ok) stage.creditNotes.set(step.id, created.value.creditNoteId);
  return withoutValue(created);
}

/** A credit (a credit note, or money not matched yet) pays an invoice. */
export function allocateCreditStep(stage: Stage, step: Step<'allocate_credit'>): StepAnswer {
  const sourceId = stage.creditNotes.get(step.credit) ?? stage.payments.get(step.credit);
  const invoiceId = stage.invoices.get(step.to);
  if (sourceId === undefined) return reject('creditNote.unknown');
  if (invoiceId === undefined) return reject('invoice.unknown');
  const amount = step.amount === undefined ? {} : { amount: step.amount };
  return withoutValue(allocateCredit(stage.ctx, { sourceId, invoiceId, ...amount }));
}

/** What a payment or a credit note has left goes back to the customer. */
export function refundStep(stage: Stage, step: Step<'refund'>): StepAnswer {
  const sourceId =
    step.payment === undefined ? stage.creditNotes.get(step.credit_note ?? '') : stage.payments.get(step.payment);
  if (sourceId === undefined) return reject(step.payment === undefined ? 'creditNote.unknown' : 'payment.unknown');
  return withoutValue(refund(stage.ctx, { sourceId, amount: step.amount, on: step.on }));
}

/** Money that will not come is given up. */
export function writeOffStep(stage: Stage, step: Step<'write_off'>): StepAnswer {
  const { amount } = step;
  const reason = step.reason === undefined ? {} : { reason: step.reason };
  if (step.invoice !== undefined) {
    const invoiceId = stage.invoices.get(step.invoice);
    if (invoiceId === undefined) return reject('invoice.unknown');
    return withoutValue(writeOff(stage.ctx, { invoiceId, amount, ...reason }));
  }
  const customerId = stage.clients.get(step.client ?? '');
  if (customerId === undefined) return reject('customer.unknown');
  return withoutValue(writeOff(stage.ctx, { customerId, amount, ...reason }));
}

/** An invoice that should not be is cancelled. */
export function cancelInvoiceStep(stage: Stage, { invoice }: Step<'cancel_invoice'>): StepAnswer {
  const invoiceId = stage.invoices.get(invoice);
  return invoiceId === undefined ? reject('invoice.unknown') : withoutValue(cancelInvoice(stage.ctx, { invoiceId }));
}

function withoutValue(result: Result<unknown>): StepAnswer {
  return result.ok ? ok(undefined) : result;
}
