import { loadCustomerFile } from '#app/customerFile';
import { catchUp } from '#app/schedule/catchUp';
import type { Call } from '#cli/call';
import { present } from '#domain/assert';
import { daysBetween } from '#domain/calendar/plainDate';
import { boardColumn, boardColumns, cardMarks } from '#domain/followup/board';
import { followedItem } from '#domain/followup/facts';
import { decimalText } from '#domain/format/decimal';
import { sumCents } from '#domain/money/cents';

/** `board`: the open files by stage, the largest amount first. */
export function board(call: Call) {
  const ctx = call.openLedger();
  catchUp(ctx, { isConfirmed: call.option('--today') !== null });
  const owing = ctx.ledger.db
    .prepare<[], string>('SELECT customer_id FROM customer_state WHERE open_cents > 0')
    .pluck()
    .all();
  const cards = owing
    .map((id) => present(loadCustomerFile(ctx.ledger, id, call.today), `customer ${id}`))
    .map(({ customer, facts }) => {
      const open = facts.items.filter(({ openCents }) => openCents > 0).map((item) => followedItem(facts, item));
      const late = open.filter(({ dueOn }) => dueOn < call.today);
      const [oldest] = late.map(({ dueOn }) => dueOn).toSorted();
      return {
        column: boardColumn(facts, call.today),
        client: customer.name,
        number: customer.number,
        open: sumCents(open.map(({ item }) => item.openCents)),
        overdue: sumCents(late.map(({ item }) => item.openCents)),
        daysLate: oldest === undefined ? 0 : daysBetween(oldest, call.today),
        marks: cardMarks(facts, call.today),
      };
    })
    .toSorted((a, b) => b.open - a.open);
  return {
    on: call.today,
    columns: boardColumns.map((column) => {
      const here = cards.filter((card) => card.column === column);
      return {
        column,
        clients: here.length,
        total: decimalText(sumCents(here.map(({ open }) => open))),
        cards: here.map(({ column: _column, open, overdue, ...card }) => ({
          ...card,
          open: decimalText(open),
          overdue: decimalText(overdue),
        })),
      };
    }),
  };
}
