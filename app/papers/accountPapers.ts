import type { Context } from '#app/context';
import type { CustomerFile } from '#app/customerFile';
import { documentOf } from '#app/customerFile';
import { paperFacts } from '#app/papers/paperFacts';
import { statementReport } from '#app/queries/statementReport';
import { storedPreferences } from '#app/settings';
import { followedItem } from '#domain/followup/facts';
import { standingEntries } from '#domain/ledger/customerAccount';
import { receiptMeans, type Receipt, type ReceiptMeans } from '#domain/letters/papers/receipt';
import type { MovementKind, Statement } from '#domain/letters/papers/statement';
import { cents, subtractCents, sumCents, zeroCents, type Cents } from '#domain/money/cents';
import { ok, reject, type Result } from '#domain/result';

const movementKinds: Readonly<Partial<Record<string, MovementKind>>> = {
  'statement.invoice': 'invoice',
  'statement.creditNote': 'creditNote',
  'statement.payment': 'payment',
  'statement.refund': 'refund',
};

/** The account of a customer as it stands today, to be sent to him. */
export function statementFacts(ctx: Context, file: CustomerFile): Result<Statement> {
  const report = statementReport(ctx, { customerId: file.customer.id, on: ctx.clock.today() });
  if (!report.ok) return report;
  const open = file.facts.items.filter(({ openCents }) => openCents > 0);
  const owed = sumCents(open.map(({ openCents }) => openCents));
  return ok({
    ...paperFacts(
      ctx,
      file,
      open.map(({ itemId }) => itemId),
    ),
    from: null,
    brought: zeroCents,
    movements: report.value.rows.map(({ credit, debit, label, number, on }) => ({
      on,
      kind: movementKinds[label.code] ?? (debit > 0 ? 'charge' : 'discount'),
      number,
      amount: subtractCents(debit, credit),
    })),
    open: open.map((item) => ({ dueOn: followedItem(file.facts, item).dueOn, amount: item.openCents })),
    // What is in his favour is what the balance lacks.
    credit: subtractCents(owed, report.value.balance),
    showQr: storedPreferences(ctx.ledger).qrCode ?? true,
  });
}

/** The receipt of the last payment: what it paid, what is left of it, what is left to pay. */
export function receiptFacts(ctx: Context, file: CustomerFile): Result<Receipt> {
  const standing = standingEntries(file.lines);
  const payment = file.lines
    .filter(({ account, entryId, itemId, kind }) => {
      return kind === 'payment' && account === 'customers' && itemId !== null && standing.has(entryId);
    })
    .toSorted((a, b) =>
      a.effectiveOn === b.effectiveOn ? a.entrySeq - b.entrySeq : a.effectiveOn < b.effectiveOn ? -1 : 1,
    )
    .at(-1);
  if (payment === undefined || payment.itemId === null) return reject('receipt.nothing');
  const amount = cents(-payment.amount);
  const given = file.lines.filter((line) => line.itemId === payment.itemId && line.entryId !== payment.entryId);
  const entries = new Set(given.map(({ entryId }) => entryId));
  const others = file.lines.filter((line) => entries.has(line.entryId) && line.itemId !== payment.itemId);
  const invoices = [...new Set(others.flatMap(({ documentId }) => (documentId === null ? [] : [documentId])))]
    .map((documentId) => ({
      number: documentOf(file, documentId).number,
      received: minus(others.filter((line) => line.documentId === documentId && line.account === 'customers')),
      openAfter: sumCents(
        file.facts.items.filter((item) => item.documentId === documentId).map(({ openCents }) => openCents),
      ),
    }))
    .filter(({ received }) => received > 0);
  const principal = sumCents(invoices.map(({ received }) => received));
  const used = sumCents(given.map((line) => line.amount));
  // What went to a claim beside the price is interest or an indemnity: told as one.
  const costs = cents(Math.max(0, used - principal));
  const credit = subtractCents(subtractCents(amount, principal), costs);
  return ok({
    ...paperFacts(ctx, file, []),
    reference: invoices.map(({ number }) => number).join(', '),
    receivedOn: payment.effectiveOn,
    amount,
    means: meansOf(file, payment.documentId),
    invoices,
    parts: { costs, interest: zeroCents, principal, credit },
    isAllSettled: file.account.balance === 0 && credit === 0 && file.claims.length === 0,
  });
}

/** How it was paid, as it was entered; a means that is not known is not named. */
function meansOf(file: CustomerFile, paymentId: string | null): ReceiptMeans {
  const means = paymentId === null ? null : documentOf(file, paymentId).means;
  return receiptMeans.find((one) => one === means) ?? 'other';
}

function minus(lines: readonly { readonly amount: Cents }[]): Cents {
  return cents(-sumCents(lines.map(({ amount }) => amount)));
}
