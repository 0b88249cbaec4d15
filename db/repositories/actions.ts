import type { WriteDb } from '#db/database';
import { ownersOf, rowsOfCustomer } from '#db/repositories/owners';
import { plainDate, type PlainDate } from '#domain/calendar/plainDate';

/** Ids of the facts that one action appended, oldest first. */
export type ActionFacts = {
  readonly entries: readonly string[];
  readonly events: readonly string[];
  /** Facts of the whole business; absent when there is none. */
  readonly company?: readonly string[];
  /** What became of statements and movements of the bank; absent when there is none. */
  readonly bank?: readonly string[];
};

/** What one click did, so that it can be named and undone. */
export type Action = {
  readonly seq: number;
  readonly id: string;
  readonly name: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly customerId: string | null;
  readonly on: PlainDate;
  readonly recordedAt: string;
  readonly facts: ActionFacts;
  readonly undoes: string | null;
};
type ActionRow = Omit<Action, 'params' | 'facts' | 'on'> & {
  readonly params: string;
  readonly facts: string;
  readonly on: string;
};

const columns = `seq, id, name, params, customer_id AS customerId, happened_on AS "on", recorded_at AS recordedAt,
  facts, undoes`;
const fromRow = (row: ActionRow, customerId: string | null): Action => ({
  ...row,
  customerId,
  on: plainDate(row.on),
  params: JSON.parse(row.params) as Action['params'],
  facts: JSON.parse(row.facts) as ActionFacts,
});

/** The history of what the user did. */
export function actionsRepository(db: WriteDb) {
  const nextSeq = db.prepare<[], number>('SELECT coalesce(max(seq), 0) + 1 FROM action').pluck();
  const insert = db.prepare(`
    INSERT INTO action (seq, id, name, params, customer_id, happened_on, recorded_at, facts, undoes)
    VALUES (@seq, @id, @name, @params, @customerId, @on, @recordedAt, @facts, @undoes)
  `);
  const selectOne = db.prepare<[string], ActionRow>(`SELECT ${columns} FROM action WHERE id = ?`);
  const selectUndo = db.prepare<[string], string>('SELECT id FROM action WHERE undoes = ?').pluck();
  const selectLatest = db.prepare<[number], ActionRow>(`SELECT ${columns} FROM action ORDER BY seq DESC LIMIT ?`);
  const lastDay = db.prepare<[], string | null>('SELECT max(happened_on) FROM action').pluck();
  const selectOfCustomer = rowsOfCustomer<ActionRow>(
    db,
    (isHis) => `SELECT ${columns} FROM action WHERE customer_id ${isHis} ORDER BY seq`,
  );

  const owners = ownersOf(db);
  const named = (row: ActionRow) => fromRow(row, row.customerId === null ? null : owners.now(row.customerId));

  return {
    append(action: Omit<Action, 'seq'>): void {
      insert.run({
        ...action,
        seq: nextSeq.get() ?? 1,
        params: JSON.stringify(action.params),
        facts: JSON.stringify(action.facts),
      });
    },

    get(id: string): Action | null {
      const row = selectOne.get(id);
      return row === undefined ? null : named(row);
    },

    /** The action that undoes `id`, or null. */
    undoOf: (id: string): string | null => selectUndo.get(id) ?? null,

    /** The newest actions first. */
    latest: (limit: number): readonly Action[] => selectLatest.all(limit).map(named),

    /** The latest day on which something was done; null when nothing was. */
    lastDay(): PlainDate | null {
      const day = lastDay.get() ?? null;
      return day === null ? null : plainDate(day);
    },

    /** The actions on one customer, oldest first. */
    ofCustomer: (customerId: string): readonly Action[] => selectOfCustomer(customerId).map(named),
  };
}
