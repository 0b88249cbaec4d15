import { endPlan } from '#app/commands/acceptPlan';
import type { Context } from '#app/context';
import type { Handlers } from '#app/dispatch';
import { fromLedger, fromLedgerLater } from '#app/handlers/answer';
import { attachFile } from '#app/handlers/attachments';
import { done } from '#app/handlers/followUpHandlers';
import { drawBill, markBill, prepareBill } from '#app/plans/drawBill';
import { planPaperRole } from '#app/plans/planFrame';
import { preparePlan, proposePlan, signPlan } from '#app/plans/proposePlan';
import { postReminder, remindInstalment } from '#app/plans/remindInstalment';
import { ownerOf } from '#app/queries/owners';
import type { Session } from '#app/session';
import type { planApi } from '#contract/schemas/planSchemas';
import { reject, type Result } from '#domain/result';

/** What the window asks about payment in several parts and bills of exchange. */
export function planHandlers(session: Session): Pick<Handlers, keyof typeof planApi> {
  return {
    'plan.prepare': fromLedger(session, preparePlan),
    'plan.propose': fromLedgerLater(session, (ctx, request) => proposePlan(session, ctx, request)),
    'plan.sign': fromLedger(session, (ctx, { planId, signedOn }) =>
      ofPlan(ctx, planId, (customerId) => done(signPlan(ctx, { customerId, planId, signedOn }))),
    ),
    'plan.attach': fromLedgerLater(session, async (ctx, { planId }) => {
      const customerId = planOwner(ctx, planId);
      if (customerId === null) return reject('plan.unknown', { planId });
      const owner = { ownerKind: 'customer', ownerId: customerId, role: planPaperRole(planId) } as const;
      return attachFile(session, ctx, owner, 'attachment');
    }),
    'plan.remind': fromLedgerLater(session, async (ctx, request) => {
      const customerId = planOwner(ctx, request.planId);
      if (customerId === null) return reject('plan.unknown', { planId: request.planId });
      return remindInstalment(session, ctx, customerId, request);
    }),
    'plan.posted': fromLedger(session, (ctx, request) =>
      ofPlan(ctx, request.planId, (customerId) => done(postReminder(ctx, customerId, request))),
    ),
    'plan.end': fromLedger(session, (ctx, { planId, reason }) =>
      ofPlan(ctx, planId, (customerId) => done(endPlan(ctx, { customerId, planId, reason }))),
    ),
    'bill.prepare': fromLedger(session, prepareBill),
    'bill.draw': fromLedgerLater(session, (ctx, request) => drawBill(session, ctx, request)),
    'bill.mark': fromLedger(session, (ctx, request) => {
      const customerId = ownerOf(ctx, 'billDrawn', request.billId);
      return customerId === null
        ? reject('bill.unknown', { billId: request.billId })
        : done(markBill(ctx, customerId, request));
    }),
  };
}

/** Whose plan this is, printed to sign or agreed by word of mouth; null when there is none of that id. */
export function planOwner(ctx: Context, planId: string): string | null {
  return ownerOf(ctx, 'planProposed', planId) ?? ownerOf(ctx, 'planAgreed', planId);
}

function ofPlan<Value>(ctx: Context, planId: string, work: (customerId: string) => Result<Value>): Result<Value> {
  const customerId = planOwner(ctx, planId);
  return customerId === null ? reject('plan.unknown', { planId }) : work(customerId);
}
