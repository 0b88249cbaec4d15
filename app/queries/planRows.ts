import type { Context } from '#app/context';
import type { KeptPlanTask } from '#app/projections/projectCustomer';
import { daysLate } from '#app/queries/openInvoices';
import { reading } from '#app/queries/reading';
import { sentence } from '#app/queries/sentence';
import type { TodayRow } from '#app/queries/todayRow';
import type { PlainDate } from '#domain/calendar/plainDate';
import type { PlanTaskKind } from '#domain/followup/planTasks';

const codes: Readonly<Record<PlanTaskKind, string>> = {
  notice: 'today.planNotice',
  note: 'today.planNote',
  answer: 'today.planAnswer',
  broken: 'today.planBroken',
};

/** What plans ask for today, one line for each customer, with the day for which it was planned. */
export function planRows(ctx: Context, on: PlainDate): { readonly row: TodayRow; readonly plannedOn: PlainDate }[] {
  const found = reading<{ id: string; name: string; task: string }>(
    ctx,
    `SELECT customer.id, customer.name, state.plan_task AS task
     FROM customer_state AS state JOIN customer ON customer.id = state.customer_id
     WHERE state.plan_task IS NOT NULL`,
  ).all();
  return found.map(({ id, name, task }) => {
    const { amount, dueFirstOn, dueOn, kind, planId, rank } = JSON.parse(task) as KeptPlanTask;
    return {
      plannedOn: dueOn,
      row: {
        key: `plan-${id}`,
        kind: 'plan',
        customerId: id,
        customerName: name,
        amount,
        daysLate: kind === 'notice' ? daysLate(dueFirstOn, on) : 0,
        why: sentence(codes[kind], { rank: rank ?? 0, on: kind === 'note' || kind === 'notice' ? dueFirstOn : dueOn }),
        count: 1,
        ref: planId,
      },
    };
  });
}
