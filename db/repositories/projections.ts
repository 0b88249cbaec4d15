import { rowInserter } from '#db/bulkRows';
import { bulkWork } from '#db/bulkWork';
import type { WriteDb } from '#db/database';
import type { Channel } from '#domain/followup/policy';

/** An instalment as lists show it. */
export type ItemStateRow = {
  readonly itemId: string;
  readonly documentId: string;
  readonly customerId: string;
  readonly dueOn: string;
  readonly openCents: number;
  readonly levelDone: number | null;
  readonly state: string;
  readonly nextOn: string | null;
  readonly nextLevel: number | null;
  /** Last day to sue; null: nothing is open. */
  readonly limitationOn: string | null;
  /** The warning about this day that the user saw. */
  readonly limitationSeen: string | null;
};

/** A step that was proposed, with what became of it. */
export const proposalStates = ['proposed', 'sent', 'ignored', 'resolved'] as const;
export type ProposalState = (typeof proposalStates)[number];
export type ProposalRow = {
  readonly itemId: string;
  readonly customerId: string;
  readonly level: number;
  /** The day for which the sequence planned the step. */
  readonly dueOn: string;
  readonly channel: Channel;
  readonly proposedOn: string;
  readonly openCents: number;
  readonly state: ProposalState;
  readonly actedOn: string | null;
};

/** A customer as lists and the board show him. Flags are 0 or 1. */
export type CustomerStateRow = {
  readonly customerId: string;
  readonly balanceCents: number;
  readonly claimsCents: number;
  readonly openCents: number;
  readonly creditCents: number;
  readonly oldestDueOn: string | null;
  /** Null when nothing is open. */
  readonly boardColumn: string | null;
  readonly nextOn: string | null;
  /** JSON text. */
  readonly nextAction: string | null;
  readonly hasPromise: 0 | 1;
  readonly hasDispute: 0 | 1;
  readonly isPaused: 0 | 1;
  readonly hasMail: 0 | 1;
  /** JSON text: a promise or an instalment that was not kept and waits for a call; null: none. */
  readonly alert: string | null;
  /** JSON text: what a plan asks for today; null: nothing. */
  readonly planTask: string | null;
};

/** Everything that is projected of one customer. */
export type CustomerProjection = {
  readonly customer: CustomerStateRow;
  readonly items: readonly ItemStateRow[];
  readonly proposals: readonly ProposalRow[];
};

/** By the name of a value, its column. */
type Columns<Row> = Readonly<Record<keyof Row, string>>;

const customerColumns: Columns<CustomerStateRow> = {
  customerId: 'customer_id',
  balanceCents: 'balance_cents',
  claimsCents: 'claims_cents',
  openCents: 'open_cents',
  creditCents: 'credit_cents',
  oldestDueOn: 'oldest_due_on',
  boardColumn: 'board_column',
  nextOn: 'next_on',
  nextAction: 'next_action',
  hasPromise: 'has_promise',
  hasDispute: 'has_dispute',
  isPaused: 'is_paused',
  hasMail: 'has_mail',
  alert: 'alert',
  planTask: 'plan_task',
};
const itemColumns: Columns<ItemStateRow> = {
  itemId: 'item_id',
  documentId: 'document_id',
  customerId: 'customer_id',
  dueOn: 'due_on',
  openCents: 'open_cents',
  levelDone: 'level_done',
  state: 'state',
  nextOn: 'next_on',
  nextLevel: 'next_level',
  limitationOn: 'limitation_on',
  limitationSeen: 'limitation_seen',
};
const proposalColumns: Columns<ProposalRow> = {
  itemId: 'item_id',
  customerId: 'customer_id',
  level: 'level',
  dueOn: 'due_on',
  channel: 'channel',
  proposedOn: 'proposed_on',
  openCents: 'open_cents',
  state: 'state',
  actedOn: 'acted_on',
};

const selected = (columns: Readonly<Record<string, string>>): string =>
  Object.entries(columns)
    .map(([name, column]) => `${column} AS ${name}`)
    .join(', ');

/** What is kept for speed. It can be thrown away and made again from the facts. */
export function projectionsRepository(db: WriteDb) {
  return { ...projectionsWriting(db), ...projectionsReading(db) };
}

const selectionsOf = (db: WriteDb) => ({
  selectItems: db.prepare<[string], ItemStateRow>(
    `SELECT ${selected(itemColumns)} FROM item_state WHERE customer_id = ? ORDER BY due_on, item_id`,
  ),
  selectProposals: db.prepare<[string], ProposalRow>(
    `SELECT ${selected(proposalColumns)} FROM proposal WHERE customer_id = ? ORDER BY proposed_on, item_id, level, due_on`,
  ),
});

function projectionsWriting(db: WriteDb) {
  const { selectItems, selectProposals } = selectionsOf(db);
  const deleteItem = db.prepare<[string]>('DELETE FROM item_state WHERE item_id = ?');
  const deleteProposal = db.prepare(
    'DELETE FROM proposal WHERE item_id = @itemId AND level = @level AND due_on = @dueOn',
  );
  const deleteAllOf = ['customer_state', 'item_state', 'proposal'].map((table) =>
    db.prepare<[string]>(`DELETE FROM ${table} WHERE customer_id = ?`),
  );
  const upsertCustomer = upsertOf<CustomerStateRow>(db, 'customer_state', customerColumns);
  const upsertItem = upsertOf<ItemStateRow>(db, 'item_state', itemColumns);
  const upsertProposal = upsertOf<ProposalRow>(db, 'proposal', proposalColumns);
  const insertFirst = firstProjections(db);

  /** Compares now what is projected of one customer with what was; what it gives back writes the difference. */
  const replacing = ({ customer, items, proposals }: CustomerProjection): (() => void) => {
    const { customerId } = customer;
    const changedItems = changes(selectItems.all(customerId), items, ({ itemId }) => itemId);
    const changedProposals = changes(
      selectProposals.all(customerId),
      proposals,
      ({ dueOn, itemId, level }) => `${itemId} ${level} ${dueOn}`,
    );
    return () => {
      upsertCustomer.run(customer);
      for (const { itemId } of changedItems.gone) deleteItem.run(itemId);
      for (const item of changedItems.written) upsertItem.run(item);
      for (const { dueOn, itemId, level } of changedProposals.gone) deleteProposal.run({ dueOn, itemId, level });
      for (const proposal of changedProposals.written) upsertProposal.run(proposal);
    };
  };

  return {
    replacing,

    /** Puts what is projected of one customer in the place of what was. Rows that stay as they are cost no writing. */
    replace(projection: CustomerProjection): void {
      if (bulkWork(db) === null) replacing(projection)();
      else insertFirst(projection);
    },

    /** Takes away what was projected of a customer who is no customer of his own any more, or is again. */
    remove(customerId: string): void {
      for (const remove of deleteAllOf) remove.run(customerId);
    },
  };
}

function projectionsReading(db: WriteDb) {
  const { selectItems, selectProposals } = selectionsOf(db);
  const selectCustomer = db.prepare<[string], CustomerStateRow>(
    `SELECT ${selected(customerColumns)} FROM customer_state WHERE customer_id = ?`,
  );
  const selectDue = db
    .prepare<[string], string>(
      'SELECT customer_id FROM customer_state WHERE next_on <= ? ORDER BY next_on, customer_id',
    )
    .pluck();

  return {
    /** What stands projected of a customer; null when he never was. */
    of(customerId: string): CustomerProjection | null {
      const customer = selectCustomer.get(customerId);
      if (customer === undefined) return null;
      return { customer, items: selectItems.all(customerId), proposals: selectProposals.all(customerId) };
    },

    /** Customers whose projection must be made again on `on` or before. */
    customersToVisit: (on: string): readonly string[] => selectDue.all(on),
  };
}

function upsertOf<Row extends object>(db: WriteDb, table: string, columns: Columns<Row>) {
  const values = Object.keys(columns).map((name) => `@${name}`);
  const names = Object.values(columns).join(', ');
  return db.prepare<[Row]>(`INSERT OR REPLACE INTO ${table} (${names}) VALUES (${values.join(', ')})`);
}

/** Inserts what is projected of customers of whom nothing was, while a ledger is written in bulk. */
function firstProjections(db: WriteDb): (projection: CustomerProjection) => void {
  const customers = insertOf<CustomerStateRow>(db, 'customer_state', customerColumns);
  const items = insertOf<ItemStateRow>(db, 'item_state', itemColumns);
  const proposals = insertOf<ProposalRow>(db, 'proposal', proposalColumns);
  return (projection) => {
    customers(projection.customer);
    for (const item of projection.items) items(item);
    for (const proposal of projection.proposals) proposals(proposal);
  };
}

function insertOf<Row extends Readonly<Record<keyof Row, string | number | null>>>(
  db: WriteDb,
  table: string,
  columns: Columns<Row>,
): (row: Row) => void {
  // Each of these tables lies in the order of its first column, which is an id.
  const insert = rowInserter(db, table, Object.values<string>(columns), 'byFirstColumn');
  const names = Object.keys(columns) as (keyof Row)[];
  return (row) => insert(names.map((name) => row[name]));
}

/** What must be deleted and written so that `before` becomes `after`. */
function changes<Row extends object>(before: readonly Row[], after: readonly Row[], keyOf: (row: Row) => string) {
  const left = new Map(before.map((row) => [keyOf(row), row]));
  const written = after.filter((row) => {
    const known = left.get(keyOf(row));
    left.delete(keyOf(row));
    return known === undefined || !isSameRow(known, row);
  });
  return { gone: [...left.values()], written };
}

function isSameRow<Row extends object>(a: Row, b: Row): boolean {
  return (Object.keys(b) as (keyof Row)[]).every((column) => a[column] === b[column]);
}
