import type { Context } from '#app/context';
import { reading } from '#app/queries/reading';
import type { Output } from '#contract/api';
import type { ImportPlan } from '#domain/imports/plan';
import { plainDate, type PlainDate } from '#domain/calendar/plainDate';
import { cents } from '#domain/money/cents';

type Late = Output<'import.commit'>['lateInvoices'][number];

/** Invoices that just came in and are late already: were they reminded before? Customer by customer, the oldest due date first. */
export function lateInvoicesOf(ctx: Context, plan: ImportPlan): readonly Late[] {
  const numbers = plan.rows.flatMap(({ document }) => (document?.kind === 'invoice' ? [document.number] : []));
  const find = reading<
    { documentId: string; customerName: string; dueOn: string | null; open: number },
    [string, string]
  >(
    ctx,
    `SELECT document.id AS documentId, customer.name AS customerName, min(state.due_on) AS dueOn,
       sum(state.open_cents) AS open
     FROM document JOIN owner AS customer ON customer.recorded_id = document.customer_id
     JOIN item ON item.document_id = document.id JOIN item_state AS state ON state.item_id = item.id
     WHERE document.kind = 'invoice' AND document.number = ? AND state.open_cents > 0 AND state.due_on < ?
     GROUP BY document.id`,
  );
  const today = ctx.clock.today();
  const late = numbers.flatMap((number) =>
    find
      .all(number, today)
      .flatMap(({ documentId, customerName, dueOn, open }): Late[] =>
        dueOn === null ? [] : [{ documentId, number, customerName, dueOn: plainDate(dueOn), open: cents(open) }],
      ),
  );
  const oldest = new Map<string, PlainDate>();
  for (const { customerName, dueOn } of late) {
    const known = oldest.get(customerName);
    if (known === undefined || dueOn < known) oldest.set(customerName, dueOn);
  }
  const rank = ({ customerName, dueOn }: Late) => [oldest.get(customerName) ?? dueOn, customerName, dueOn].join('\n');
  const ranked = late.map((invoice) => ({ invoice, rank: rank(invoice) }));
  return ranked.toSorted((a, b) => (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : 0)).map(({ invoice }) => invoice);
}
