import type { Context } from '#app/context';
import type { CustomerFile } from '#app/customerFile';
import { openOfItems, planPaperRole } from '#app/plans/planFrame';
import { invoiceNumbers } from '#app/queries/openInvoices';
import type { Output } from '#contract/api';
import type { PlainDate } from '#domain/calendar/plainDate';
import { openOfPlan } from '#domain/followup/plan';
import { addedCharges } from '#domain/followup/planDecisions';
import type { Bill, InstalmentPlan } from '#domain/followup/planState';
import { planStanding, type PlanStanding } from '#domain/followup/planStanding';
import { nextPlanStep, planTasks } from '#domain/followup/planTasks';
import { minCents, sumCents, zeroCents } from '#domain/money/cents';

type PlanView = Output<'customer.get'>['plans'][number];
type BillView = Output<'customer.get'>['bills'][number];

/** The plans of a customer, the newest first. Those that were given up stay in the thread only. */
export function plansView(ctx: Context, file: CustomerFile, today: PlainDate): PlanView[] {
  return file.facts.followUp.plans
    .filter(({ ended }) => ended === null || ended.reason === 'broken')
    .map((plan) => planView(ctx, file, plan, today))
    .toReversed();
}

function planView(ctx: Context, file: CustomerFile, plan: InstalmentPlan, today: PlainDate): PlanView {
  const standing = planStanding(file.facts, plan, today);
  const { agreedOn, instalments, planId, printed, proposedOn, signedOn, terms } = plan;
  const { answerBy, brokenOn, state } = standing;
  return {
    ...{ planId, state, agreedOn, proposedOn, signedOn, answerBy, brokenOn },
    isInWriting: terms !== null,
    chargeFate: terms?.chargeFate ?? null,
    charges: terms === null ? zeroCents : addedCharges(terms),
    total: sumCents(instalments.map(({ amount }) => amount)),
    open: openOfPlan(plan, file.facts),
    instalments: standing.instalments.map(({ amount, dueOn, open }) => ({ amount, dueOn, open })),
    invoiceNumbers: [...invoiceNumbers(file, plan.itemIds)],
    ...toDo(file, plan, today),
    printed:
      printed === null
        ? null
        : {
            step: printed.step,
            on: printed.on,
            isRegistered: ctx.ledger.letters.get(printed.letterId)?.channel === 'registered_letter',
          },
    notice: noticeOf(standing),
    letterId: terms?.paperId ?? null,
    papers: ctx.ledger.attachments
      .of('customer', file.customer.id)
      .filter(({ role }) => role === planPaperRole(planId))
      .map(({ fileName, id }) => ({ attachmentId: id, fileName })),
  };
}

function toDo(file: CustomerFile, plan: InstalmentPlan, today: PlainDate): Pick<PlanView, 'task' | 'nextStep'> {
  const task = planTasks(file.facts, today).find(({ planId }) => planId === plan.planId) ?? null;
  const later = nextPlanStep(file.facts, plan, today);
  return {
    task: task === null ? null : { kind: task.kind, amount: task.amount, dueOn: task.dueOn },
    nextStep: later === null || later.dueOn <= today ? null : { kind: later.kind, on: later.dueOn },
  };
}

function noticeOf({ notice }: PlanStanding): PlanView['notice'] {
  return notice === null || notice.deadlineOn === null ? null : { on: notice.on, deadlineOn: notice.deadlineOn };
}

/** The bills of exchange of a customer that were not given up, the newest first. */
export function billsView(file: CustomerFile, today: PlainDate): BillView[] {
  return file.facts.followUp.bills
    .filter(({ ended }) => ended?.reason !== 'cancelled')
    .map((bill): BillView => {
      const { acceptedOn, amount, billId, drawnOn, itemIds, maturityOn, paperId } = bill;
      const open = minCents(amount, openOfItems(file, itemIds));
      return {
        ...{ billId, amount, open, drawnOn, maturityOn, acceptedOn },
        state: billState(bill, open === zeroCents, today),
        invoiceNumbers: [...invoiceNumbers(file, itemIds)],
        letterId: paperId,
      };
    })
    .toReversed();
}

function billState({ acceptedOn, ended, maturityOn }: Bill, isPaid: boolean, today: PlainDate): BillView['state'] {
  if (ended !== null) return ended.reason;
  if (isPaid) return 'paid';
  if (maturityOn !== null && maturityOn < today) return 'due';
  return acceptedOn === null ? 'drawn' : 'accepted';
}
