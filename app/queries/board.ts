import type { Context } from '#app/context';
import { reading } from '#app/queries/reading';
import { searchPhrase } from '#app/queries/searchText';
import { overdueUnderPlans } from '#app/queries/underPlans';
import type { Output, Request } from '#contract/api';
import { boardColumns } from '#contract/schemas/common';
import { daysBetween, laterOf, plainDate, type PlainDate } from '#domain/calendar/plainDate';
import { cents } from '#domain/money/cents';

type Board = Output<'board.get'>;
type Card = Board['columns'][number]['cards'][number];

type Found = {
  readonly customerId: string;
  readonly name: string;
  readonly relation: 'B2B' | 'B2C';
  readonly column: Card['column'];
  readonly open: number;
  readonly overdue: number;
  readonly oldestDueOn: string | null;
  readonly nextAction: string | null;
  readonly hasPromise: 0 | 1;
  readonly hasDispute: 0 | 1;
  readonly isPaused: 0 | 1;
  readonly hasMail: 0 | 1;
  readonly hasAlert: 0 | 1;
};
type Binding = Readonly<Record<string, string | number>>;

const columns = `customer.id AS customerId, customer.name, customer.relation, state.board_column AS "column",
  state.open_cents AS open, state.oldest_due_on AS oldestDueOn, state.next_action AS nextAction,
  state.has_promise AS hasPromise, state.has_dispute AS hasDispute, state.is_paused AS isPaused,
  state.has_mail AS hasMail, (state.alert IS NOT NULL) AS hasAlert,
  (SELECT coalesce(sum(open_cents), 0) FROM item_state
   WHERE customer_id = customer.id AND open_cents > 0 AND due_on < @today) AS overdue`;

/** Every open file by stage, late ones on top. A card is a customer. */
export function board(ctx: Context, { perColumn, filter }: Request<'board.get'>): Board {
  const phrase = searchPhrase(filter);
  const from = `FROM customer_state AS state JOIN customer ON customer.id = state.customer_id
    WHERE state.board_column = @column AND state.open_cents > 0
    ${phrase === null ? '' : `AND customer.id IN (SELECT ref FROM search WHERE search MATCH @phrase AND kind = 'customer')`}`;
  const binding: Binding = phrase === null ? {} : { phrase };
  const today = ctx.clock.today();
  const totals = reading<{ customers: number; total: number }, [Binding]>(
    ctx,
    `SELECT count(*) AS customers, coalesce(sum(state.open_cents), 0) AS total ${from}`,
  );
  const cards = reading<Found, [Binding]>(
    ctx,
    `SELECT ${columns} ${from} ORDER BY (state.oldest_due_on < @today) DESC, state.open_cents DESC, customer.id LIMIT @perColumn`,
  );
  const planned = overdueUnderPlans(ctx);
  return {
    columns: boardColumns.map((column) => {
      const total = totals.get({ ...binding, column });
      return {
        column,
        customers: total?.customers ?? 0,
        total: cents(total?.total ?? 0),
        cards: cards.all({ ...binding, column, today, perColumn }).map((found) => {
          return cardOf({ ...found, overdue: planned.get(found.customerId) ?? found.overdue }, today);
        }),
      };
    }),
  };
}

function cardOf(found: Found, today: PlainDate): Card {
  const dueOn = found.oldestDueOn === null ? today : plainDate(found.oldestDueOn);
  return {
    customerId: found.customerId,
    name: found.name,
    relation: found.relation,
    column: found.column,
    open: cents(found.open),
    overdue: cents(found.overdue),
    daysLate: daysBetween(dueOn, laterOf(dueOn, today)),
    next: found.nextAction === null ? null : (JSON.parse(found.nextAction) as NonNullable<Card['next']>),
    flags: flagsOf(found),
  };
}

function flagsOf(found: Found): Card['flags'] {
  const flags: [Card['flags'][number], 0 | 1][] = [
    ['promise', found.hasPromise],
    ['pause', found.isPaused],
    ['dispute', found.hasDispute],
    ['registered', found.hasMail],
    ['brokenPromise', found.hasAlert],
  ];
  return flags.filter(([, isSet]) => isSet === 1).map(([flag]) => flag);
}
