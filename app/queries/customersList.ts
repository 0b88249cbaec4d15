import type { Context } from '#app/context';
import { reading } from '#app/queries/reading';
import { cursorOf, cursorValues, searchPhrase } from '#app/queries/searchText';
import { overdueUnderPlans } from '#app/queries/underPlans';
import type { Output, Request } from '#contract/api';
import type { Customer } from '#db/repositories/customers';
import { LikenessIndex } from '#domain/imports/likeness';

type Page = Output<'customers.list'>;
type Row = Page['rows'][number];

const columns = `customer.id AS customerId, customer.number, customer.name, customer.city, customer.relation,
  state.open_cents AS open, state.credit_cents AS credit, coalesce(state.board_column, 'notDue') AS "column",
  (SELECT coalesce(sum(open_cents), 0) FROM item_state
   WHERE customer_id = customer.id AND open_cents > 0 AND due_on < @today) AS overdue`;
const conditions = {
  all: '1',
  owing: 'state.open_cents > 0',
  late: 'state.oldest_due_on < @today',
  credit: 'state.credit_cents > 0',
} as const;

function source(filter: Request<'customers.list'>['filter'], isSearch: boolean): string {
  return `FROM customer JOIN customer_state AS state ON state.customer_id = customer.id
    WHERE ${conditions[filter]} AND customer.erased_at IS NULL
    ${
      isSearch
        ? `AND customer.id IN (SELECT owner.id FROM search JOIN owner ON owner.recorded_id = search.ref
           WHERE search MATCH @phrase AND kind = 'customer')`
        : ''
    }`;
}

type Binding = {
  readonly today: string;
  readonly phrase?: string;
  readonly name?: string;
  readonly id?: string;
  readonly limit?: number;
};

/** Customers who may be the same as this one, the likeliest first: at most three. */
export function customersAlike(ctx: Context, { customerId }: Request<'customer.alike'>): Page['rows'] {
  const customer = ctx.ledger.customers.get(customerId);
  if (customer === null) return [];
  const index = new LikenessIndex<Customer>();
  for (const other of ctx.ledger.customers.all()) if (other.id !== customer.id) index.add(other);
  const row = reading<Row, [Binding]>(ctx, `SELECT ${columns} ${source('all', false)} AND customer.id = @id`);
  return index.alike(customer).flatMap(({ id }) => row.get({ today: ctx.clock.today(), id }) ?? []);
}

/** Customers by name, page by page. */
export function customersList(ctx: Context, { text, filter, after, limit }: Request<'customers.list'>): Page {
  const phrase = searchPhrase(text);
  const prefix = phrase === null ? text.trim() : '';
  const today = ctx.clock.today();
  const [name, id] = cursorValues(after, 2) ?? [prefix, ''];
  const from = source(filter, phrase !== null);
  // Too few letters for the index of three: the beginning of the name.
  const isPrefix = prefix === '' ? '' : `AND substr(customer.name, 1, ${prefix.length}) LIKE @prefix`;

  const page = reading<Row, [Binding & { readonly prefix?: string }]>(
    ctx,
    `SELECT ${columns} ${from} ${isPrefix} AND (customer.name, customer.id) > (@name, @id)
     ORDER BY customer.name, customer.id LIMIT @limit`,
  );
  const binding = {
    today,
    ...(phrase === null ? {} : { phrase }),
    ...(prefix === '' ? {} : { prefix }),
  };
  const start = prefix === '' || after !== null ? { name: String(name), id: String(id) } : { name: '', id: '' };
  const rows = page.all({ ...binding, ...start, limit: limit + 1 });
  const total = reading<{ n: number }, [typeof binding]>(ctx, `SELECT count(*) AS n ${from} ${isPrefix}`).get(binding);
  const planned = overdueUnderPlans(ctx);
  const shown = rows.slice(0, limit).map((row) => ({ ...row, overdue: planned.get(row.customerId) ?? row.overdue }));
  const last = shown.at(-1);
  return {
    rows: shown,
    after: rows.length > limit && last !== undefined ? cursorOf([last.name, last.customerId]) : null,
    total: total?.n ?? 0,
  };
}
