import { act } from '#app/act';
import type { Context } from '#app/context';
import { appendFacts, follow } from '#app/follow';
import { withFile } from '#app/handlers/followUpHandlers';
import { paperWording } from '#app/letters/wordings';
import { drawPaper, keepPaper } from '#app/plans/issuePaper';
import { openOfItems, paperFacts } from '#app/plans/planFrame';
import { itemIdsOf } from '#app/queries/openInvoices';
import { handOver } from '#app/runs/printRun';
import type { Session } from '#app/session';
import type { Output, Request } from '#contract/api';
import { decideBill, decideDrawBill } from '#domain/followup/planDecisions';
import { composeBillOfExchange } from '#domain/letters/papers/billOfExchange';
import { checkPrintable } from '#domain/letters/printable';
import { ok, type Result } from '#domain/result';

/** What the dialog of a bill of exchange starts from: every mention the program knows already. */
export function prepareBill(ctx: Context, request: Request<'bill.prepare'>): Result<Output<'bill.prepare'>> {
  return withFile(ctx, request.customerId, (file) => {
    const itemIds = itemIdsOf(file, request.documentIds);
    const { addressee, sender } = paperFacts(ctx, file, itemIds);
    return ok({
      relation: file.customer.relation,
      open: openOfItems(file, itemIds),
      beneficiary: sender.name,
      drawee: addressee.name,
      placeOfPayment: addressee.lines.slice(1).join(', '),
      createdAt: sender.city,
      drawer: sender.signatory,
    });
  });
}

/**
 * Prints a bill of exchange and keeps it. Refused for a consumer, for more than is owed, and when one of the eight
 * mentions is missing, which is then named.
 */
export async function drawBill(
  session: Session,
  ctx: Context,
  request: Request<'bill.draw'>,
): Promise<Result<Output<'bill.draw'>>> {
  const { amount, customerId, maturityOn } = request;
  const billId = ctx.newId();
  const composed = withFile(ctx, customerId, (file) => {
    const itemIds = itemIdsOf(file, request.documentIds);
    const bill = { billId, itemIds, amount, maturityOn, paperId: null };
    const allowed = decideDrawBill(file.facts, bill, ctx.clock.today());
    if (!allowed.ok) return allowed;
    const { beneficiary, placeOfPayment } = request;
    const facts = paperFacts(ctx, file, itemIds);
    const paper = composeBillOfExchange(
      { ...facts, amount, maturityOn, placeOfPayment, beneficiary },
      paperWording(ctx, 'billOfExchange', facts),
    );
    return paper.ok ? ok({ bill, document: paper.value }) : paper;
  });
  if (!composed.ok) return composed;
  const { bill, document } = composed.value;
  const printable = checkPrintable(document);
  if (!printable.ok) return printable;
  const drawn = await drawPaper(session, ctx, document, request.how);
  const done = act(ctx, { name: 'bill.drawn', customerId, params: { amount } }, (unit) => {
    const paper = { customerId, itemIds: bill.itemIds, total: amount, deadlineOn: maturityOn, document, file: drawn };
    const letterId = keepPaper(unit, paper);
    const decided = decideDrawBill(unit.file(customerId).facts, { ...bill, paperId: letterId }, unit.today);
    if (!decided.ok) return decided;
    appendFacts(unit, customerId, decided.value);
    return ok({ letterId });
  });
  if (!done.ok) return done;
  const given = await handOver(session, request.how, `lettre-de-change-${ctx.clock.today()}.pdf`, drawn.bytes);
  return ok({ billId, ...done.value, ...given });
}

/** The bill was accepted, came back unpaid, or was given up. */
export function markBill(ctx: Context, customerId: string, { billId, on, what }: Request<'bill.mark'>) {
  const name = what === 'accepted' ? 'bill.accepted' : 'bill.ended';
  return follow(ctx, { name, customerId, params: { what, on } }, (facts, unit) =>
    decideBill(facts, { billId, on, what }, unit.today),
  );
}
