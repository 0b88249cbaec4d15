import { loadCustomerFile } from '#app/customerFile';
import { catchUp } from '#app/schedule/catchUp';
import type { Call } from '#cli/call';
import { present } from '#domain/assert';
import { inTodaysOrder, tasksOf } from '#domain/followup/order';
import { decimalText } from '#domain/format/decimal';

/** `due`: what there is to do on the day, most urgent first, as the screen Today shows it. */
export function due(call: Call) {
  const ctx = call.openLedger();
  const clock = catchUp(ctx, { isConfirmed: call.option('--today') !== null });
  const { db } = ctx.ledger;
  const owing = db.prepare<[], string>('SELECT customer_id FROM customer_state WHERE open_cents > 0').pluck().all();
  const files = owing.map((id) => present(loadCustomerFile(ctx.ledger, id, call.today), `customer ${id}`));
  const byId = new Map(files.map((file) => [file.customer.id, file]));
  const tasks = inTodaysOrder(files.flatMap(({ facts }) => tasksOf(facts, call.today)));
  return {
    on: call.today,
    clock,
    count: tasks.length,
    tasks: tasks.map(({ amount, customerId, dueOn, itemIds, kind }) => {
      const file = present(byId.get(customerId), `customer ${customerId}`);
      const items = file.facts.items.filter(({ itemId }) => itemIds.includes(itemId));
      return {
        kind,
        client: file.customer.name,
        clientNumber: file.customer.number,
        invoices: [...new Set(items.map(({ documentNumber }) => documentNumber))],
        amount: decimalText(amount),
        dueOn,
      };
    }),
  };
}
