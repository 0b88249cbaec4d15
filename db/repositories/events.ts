import { rowInserter, rowNumbers } from '#db/bulkRows';
import type { WriteDb } from '#db/database';
import { ownersOf, rowsOfCustomer } from '#db/repositories/owners';
import { assert } from '#domain/assert';
import { plainDate } from '#domain/calendar/plainDate';
import type { EventBody, FollowUpEvent } from '#domain/followup/event';

type EventRow = {
  readonly seq: number;
  readonly id: string;
  readonly customerId: string;
  readonly on: string;
  readonly recordedAt: string;
  readonly body: string;
  readonly hash: string;
};

/** An event with its place in the chain. */
export type StoredEvent = FollowUpEvent & { readonly recordedAt: string; readonly hash: string };

const columns = 'seq, id, customer_id AS customerId, happened_on AS "on", recorded_at AS recordedAt, body, hash';
const fromRow = (row: EventRow): StoredEvent => ({
  ...row,
  on: plainDate(row.on),
  body: JSON.parse(row.body) as EventBody,
});

/** Facts of the follow-up: appended, read in the order they were recorded. */
export function eventsRepository(db: WriteDb) {
  const numbers = rowNumbers(db, 'followup_event');
  const lastHash = db.prepare<[], string>('SELECT hash FROM followup_event ORDER BY seq DESC LIMIT 1').pluck();
  const insert = rowInserter(db, 'followup_event', [
    ...['seq', 'id', 'customer_id', 'kind', 'happened_on', 'recorded_at', 'body', 'undoes', 'hash'],
  ]);
  const selectOne = db.prepare<[string], EventRow>(`SELECT ${columns} FROM followup_event WHERE id = ?`);
  const selectOfCustomer = rowsOfCustomer<EventRow>(
    db,
    (isHis) => `SELECT ${columns} FROM followup_event WHERE customer_id ${isHis} ORDER BY seq`,
  );
  const selectPage = db.prepare<[number, number], EventRow>(
    `SELECT ${columns} FROM followup_event WHERE seq > ? ORDER BY seq LIMIT ?`,
  );
  const owners = ownersOf(db);
  const named = (row: EventRow): StoredEvent => ({ ...fromRow(row), customerId: owners.now(row.customerId) });
  const selectUndone = db.prepare<[string], string>('SELECT id FROM followup_event WHERE undoes = ?').pluck();

  return {
    /** Hash of the newest event; null when there is none. */
    lastHash: (): string | null => lastHash.get() ?? null,

    nextSeq: numbers.next,

    /** Appends one event; its `seq` must be the next one. Call inside the transaction of a command. */
    append({ body, customerId, id, on, seq }: FollowUpEvent, recordedAt: string, hash: string): void {
      assert(db.inTransaction, 'append outside a transaction');
      const undoes = body.kind === 'undone' ? body.undoes : null;
      insert([seq, id, customerId, body.kind, on, recordedAt, JSON.stringify(body), undoes, hash]);
      numbers.taken(seq);
    },

    get(id: string): StoredEvent | null {
      const row = selectOne.get(id);
      return row === undefined ? null : named(row);
    },

    /** Everything that happened with a customer, in the order it was recorded. */
    ofCustomer(customerId: string): readonly StoredEvent[] {
      const today = owners.now(customerId);
      return selectOfCustomer(customerId).map((row) => ({ ...fromRow(row), customerId: today }));
    },

    /** Events after `afterSeq` in the order of the chain, at most `limit`, word for word as they were sealed. */
    page: (afterSeq: number, limit: number): readonly StoredEvent[] => selectPage.all(afterSeq, limit).map(fromRow),

    /** The event that takes `id` back, or null. */
    undoOf: (id: string): string | null => selectUndone.get(id) ?? null,
  };
}
