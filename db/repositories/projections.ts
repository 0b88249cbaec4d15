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

const customerColumns = `customer_id AS customerId, balance_cents AS balanceCents, claims_cents AS claimsCents,
  open_cents AS openCents, credit_cents AS creditCents, oldest_due_on AS oldestDueOn, board_column AS boardColumn,
  next_on AS nextOn, next_action AS nextAction, has_promise AS hasPromise, has_dispute AS hasDispute,
  is_paused AS isPaused, has_mail AS hasMail, alert, plan_task AS planTask`;
const itemColumns = `item_id AS itemId, document_id AS documentId, customer_id AS customerId, due_on AS dueOn,
  open_cents AS openCents, level_done AS levelDone, state, next_on AS nextOn, next_level AS nextLevel,
  limitation_on AS limitationOn, limitation_seen AS limitationSeen`;
const proposalColumns = `item_id AS itemId, customer_id AS customerId, level, due_on AS dueOn, channel,
  proposed_on AS proposedOn, open_cents AS openCents, state, acted_on AS actedOn`;

/** What is kept for speed. It can be thrown away and made again from the facts. */
export function projectionsRepository(db: WriteDb) {
  return { ...projectionsWriting(db), ...projectionsReading(db) };
}

const selectionsOf = (db: WriteDb) => ({
  selectItems: db.prepare<[string], ItemStateRow>(
    `SELECT ${itemColumns} FROM item_state WHERE customer_id = ? ORDER BY due_on, item_id`,
  ),
  selectProposals: db.prepare<[string], ProposalRow>(
    `SELECT ${proposalColumns} FROM proposal WHERE customer_id = ? ORDER BY proposed_on, item_id, level, due_on`,
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
  const upsertCustomer = db.prepare(`
    INSERT OR REPLACE INTO customer_state (customer_id, balance_cents, claims_cents, open_cents, credit_cents,
      oldest_due_on, board_column, next_on, next_action, has_promise, has_dispute, is_paused, has_mail,
      alert, plan_task)
    VALUES (@customerId, @balanceCents, @claimsCents, @openCents, @creditCents,
      @oldestDueOn, @boardColumn, @nextOn, @nextAction, @hasPromise, @hasDispute, @isPaused, @hasMail,
      @alert, @planTask)
  `);
  const upsertItem = db.prepare(`
    INSERT OR REPLACE INTO item_state (item_id, document_id, customer_id, due_on, open_cents, level_done, state, next_on,
      next_level, limitation_on, limitation_seen)
    VALUES (@itemId, @documentId, @customerId, @dueOn, @openCents, @levelDone, @state, @nextOn,
      @nextLevel, @limitationOn, @limitationSeen)
  `);
  const upsertProposal = db.prepare(`
    INSERT OR REPLACE INTO proposal (item_id, customer_id, level, due_on, channel, proposed_on, open_cents, state, acted_on)
    VALUES (@itemId, @customerId, @level, @dueOn, @channel, @proposedOn, @openCents, @state, @actedOn)
  `);

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
      replacing(projection)();
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
    `SELECT ${customerColumns} FROM customer_state WHERE customer_id = ?`,
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
