import type { WriteDb } from '#db/database';
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
  const nextSeq = db.prepare<[], number>('SELECT coalesce(max(seq), 0) + 1 FROM followup_event').pluck();
  const lastHash = db.prepare<[], string>('SELECT hash FROM followup_event ORDER BY seq DESC LIMIT 1').pluck();
  const insert = db.prepare(`
    INSERT INTO followup_event (seq, id, customer_id, kind, happened_on, recorded_at, body, undoes, hash)
    VALUES (@seq, @id, @customerId, @kind, @on, @recordedAt, @body, @undoes, @hash)
  `);
  const selectOne = db.prepare<[string], EventRow>(`SELECT ${columns} FROM followup_event WHERE id = ?`);
  const selectOfCustomer = db.prepare<[string], EventRow>(
    `SELECT ${columns} FROM followup_event WHERE customer_id = ? ORDER BY seq`,
  );
  const selectPage = db.prepare<[number, number], EventRow>(
    `SELECT ${columns} FROM followup_event WHERE seq > ? ORDER BY seq LIMIT ?`,
  );
  const selectUndone = db.prepare<[string], string>('SELECT id FROM followup_event WHERE undoes = ?').pluck();

  return {
    /** Hash of the newest event; null when there is none. */
    lastHash: (): string | null => lastHash.get() ?? null,

    nextSeq: (): number => nextSeq.get() ?? 1,

    /** Appends one event; its `seq` must be the next one. Call inside the transaction of a command. */
    append(event: FollowUpEvent, recordedAt: string, hash: string): void {
      assert(db.inTransaction, 'append outside a transaction');
      insert.run({
        seq: event.seq,
        id: event.id,
        customerId: event.customerId,
        kind: event.body.kind,
        on: event.on,
        recordedAt,
        body: JSON.stringify(event.body),
        undoes: event.body.kind === 'undone' ? event.body.undoes : null,
        hash,
      });
    },

    get(id: string): StoredEvent | null {
      const row = selectOne.get(id);
      return row === undefined ? null : fromRow(row);
    },

    /** Everything that happened with a customer, in the order it was recorded. */
    ofCustomer: (customerId: string): readonly StoredEvent[] => selectOfCustomer.all(customerId).map(fromRow),

    /** Events after `afterSeq` in the order of the chain, at most `limit`. */
    page: (afterSeq: number, limit: number): readonly StoredEvent[] => selectPage.all(afterSeq, limit).map(fromRow),

    /** The event that takes `id` back, or null. */
    undoOf: (id: string): string | null => selectUndone.get(id) ?? null,
  };
}
