import { allocateCredit } from '#app/commands/allocateCredit';
import { allocatePayment } from '#app/commands/allocatePayment';
import { giveBack } from '#app/commands/giveBack';
import { recordPayment, type PaymentTarget } from '#app/commands/recordPayment';
import { refund } from '#app/commands/refund';
import { undoAction } from '#app/commands/undoAction';
import { creditOf, payableOf, sourceItemOf } from '#app/money/payables';
import type { StepAnswer } from '#cli/replay/stepAnswer';
import type { BankLine, Stage } from '#cli/replay/stage';
import type { Step } from '#cli/replay/story';
import { present } from '#domain/assert';
import { decimalText } from '#domain/format/decimal';
import { addCents, minCents, subtractCents, zeroCents, type Cents } from '#domain/money/cents';
import { ok, reject, type Result } from '#domain/result';

/** A transfer of the bank statement pays these invoices, less these credit notes. */
export function bankLineStep(stage: Stage, step: Step<'bank_line'>): StepAnswer {
  if (step.amount === 0) return reject('amount.zero');
  const id = step.id ?? `bank line ${stage.bankLines.size + 1}`;
  if (stage.bankLines.has(id)) return reject('bankLine.known', { id });
  const line: BankLine = { amount: step.amount, customerId: null, paymentId: null, actionIds: [], used: zeroCents };
  const matched = matchLine(stage, line, step.match, step.withDiscount);
  if (!matched.ok) return matched;
  stage.bankLines.set(id, line);
  return usedAndLeft(line);
}

/** More invoices for the same transfer. */
export function addToBankLineStep(stage: Stage, step: Step<'bank_line_add'>): StepAnswer {
  const line = stage.bankLines.get(step.id);
  if (line === undefined) return reject('bankLine.unknown', { id: step.id });
  const matched = matchLine(stage, line, step.match, step.withDiscount);
  return matched.ok ? usedAndLeft(line) : matched;
}

/** All that a transfer did is taken back; it can be matched again. */
export function undoBankLineStep(stage: Stage, step: Step<'undo_bank_line'>): StepAnswer {
  const line = stage.bankLines.get(step.id);
  if (line === undefined) return reject('bankLine.unknown', { id: step.id });
  for (const actionId of line.actionIds.toReversed()) {
    const undone = undoAction(stage.ctx, { actionId });
    if (!undone.ok) return undone;
  }
  Object.assign(line, { customerId: null, paymentId: null, actionIds: [], used: zeroCents });
  return usedAndLeft(line);
}

function usedAndLeft({ amount, used }: BankLine): StepAnswer {
  return ok({ used: decimalText(used), left: decimalText(subtractCents(amount, used)) });
}

function matchLine(stage: Stage, line: BankLine, match: readonly string[], discount: Cents | undefined): StepAnswer {
  const invoiceIds = match.flatMap((name) => stage.invoices.get(name) ?? []);
  const creditNoteIds = match.flatMap((name) => stage.creditNotes.get(name) ?? []);
  if (match.length === 0 || invoiceIds.length + creditNoteIds.length < match.length) return reject('invoice.unknown');
  return line.amount > 0
    ? receive(stage, line, {
        to: 'invoices',
        invoiceIds,
        creditNoteIds,
        ...(discount === undefined ? {} : { discount }),
      })
    : payOut(stage, line, invoiceIds, creditNoteIds);
}

function receive(stage: Stage, line: BankLine, allocate: Extract<PaymentTarget, { to: 'invoices' }>): StepAnswer {
  const { ctx } = stage;
  const [first = ''] = [...allocate.invoiceIds, ...(allocate.creditNoteIds ?? [])];
  const customerId = present(ctx.ledger.documents.get(first), 'matched document').customerId;
  if (line.paymentId === null) {
    const recorded = recordPayment(ctx, { customerId, amount: line.amount, on: stage.today(), allocate });
    if (!recorded.ok) return recorded;
    line.paymentId = recorded.value.paymentId;
    return booked(line, customerId, recorded.value.allocated, recorded.value.actionId);
  }
  const result = allocatePayment(ctx, { paymentId: line.paymentId, allocate });
  if (!result.ok) return result;
  return booked(line, customerId, addCents(line.used, result.value.allocated), result.value.actionId);
}

// Money that leaves: a credit note is paid out, or a payment of the invoice comes back.
function payOut(
  stage: Stage,
  line: BankLine,
  invoiceIds: readonly string[],
  creditNoteIds: readonly string[],
): StepAnswer {
  const { ctx } = stage;
  const netted = setOff(stage, line, invoiceIds, creditNoteIds);
  if (!netted.ok) return netted;
  for (const sourceId of creditNoteIds) {
    const { customerId } = present(ctx.ledger.documents.get(sourceId), 'credit note');
    const file = stage.file(customerId);
    const credit = creditOf(file, sourceItemOf(file, sourceId).id);
    const amount = minCents(credit, subtractCents(line.used, line.amount));
    if (amount <= zeroCents) continue;
    const done = refund(ctx, { sourceId, amount, on: stage.today() });
    if (!done.ok) return done;
    booked(line, customerId, subtractCents(line.used, amount), done.value.actionId);
  }
  for (const invoiceId of invoiceIds) {
    const amount = subtractCents(line.used, line.amount);
    if (amount <= zeroCents) continue;
    const { customerId } = present(ctx.ledger.documents.get(invoiceId), 'invoice');
    const done = giveBack(ctx, { customerId, invoiceId, amount, on: stage.today() });
    if (!done.ok) return done;
    booked(line, customerId, subtractCents(line.used, amount), done.value.actionId);
  }
  return ok(undefined);
}

// A credit note first pays the invoices matched with it: only their difference is paid out.
function setOff(
  stage: Stage,
  line: BankLine,
  invoiceIds: readonly string[],
  creditNoteIds: readonly string[],
): StepAnswer {
  for (const sourceId of creditNoteIds) {
    for (const invoiceId of invoiceIds) {
      const { customerId } = present(stage.ctx.ledger.documents.get(sourceId), 'credit note');
      const file = stage.file(customerId);
      if (creditOf(file, sourceItemOf(file, sourceId).id) === 0 || payableOf(file, invoiceId) === 0) continue;
      const done = allocateCredit(stage.ctx, { sourceId, invoiceId });
      if (!done.ok) return done;
      booked(line, customerId, line.used, done.value.actionId);
    }
  }
  return ok(undefined);
}

function booked(line: BankLine, customerId: string, used: Cents, actionId: string | null): Result<undefined> {
  line.customerId = customerId;
  line.used = used;
  if (actionId !== null) line.actionIds.push(actionId);
  return ok(undefined);
}
