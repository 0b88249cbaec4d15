import type { Context } from '#app/context';
import { readDb, type WriteDb } from '#db/database';

/** A prepared SELECT. */
export type Reading<Params extends readonly unknown[], Row> = {
  readonly all: (...params: Params) => Row[];
  readonly get: (...params: Params) => Row | undefined;
};

// Prepared once for each open ledger, and forgotten with it.
const prepared = new WeakMap<WriteDb, Map<string, unknown>>();

/** The statement of a query, prepared the first time it is asked for. A statement that writes is a bug. */
export function reading<Row, Params extends readonly unknown[] = []>(ctx: Context, sql: string): Reading<Params, Row> {
  const { db } = ctx.ledger;
  const known = prepared.get(db) ?? new Map<string, unknown>();
  prepared.set(db, known);
  const statement = known.get(sql) ?? readDb(db).prepare(sql);
  known.set(sql, statement);
  return statement as Reading<Params, Row>;
}
