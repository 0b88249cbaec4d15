import { bulkWork, type BulkValue, type WaitingRows } from '#db/bulkWork';
import type { WriteDb } from '#db/database';

/** So many rows with one statement: more gains nothing. */
const rowsAtOnce = 32;

/** In which order rows that wait for others are inserted. */
export type BulkOrder = 'asGiven' | 'byFirstColumn';

/**
 * Inserts rows into one table: each at once or, while a ledger is written in bulk, many with one statement. A row that
 * waits for others is not found by a query.
 *
 * @param columns their names, in the order in which a row gives its values
 * @param order `byFirstColumn` for a table that lies in the order of a text key: its rows wait until all are known,
 *   for one after the other is written much faster than here and there
 */
export function rowInserter(
  db: WriteDb,
  table: string,
  columns: readonly string[],
  order: BulkOrder = 'asGiven',
): (row: readonly BulkValue[]) => void {
  const statementOf = (rows: number) => {
    const places = `(${columns.map(() => '?').join(', ')})`;
    const values = Array.from({ length: rows }, () => places).join(', ');
    return db.prepare(`INSERT INTO ${table} (${columns.join(', ')}) VALUES ${values}`);
  };
  const insertOne = statementOf(1);

  const newWaiting = (): WaitingRows => {
    const insertMany = statementOf(rowsAtOnce);
    const insert = (rows: readonly (readonly BulkValue[])[]) => {
      const statement = rows.length === rowsAtOnce ? insertMany : statementOf(rows.length);
      const values: BulkValue[] = [];
      for (const row of rows) values.push(...row);
      statement.run(values);
    };
    const rows: (readonly BulkValue[])[] = [];
    return {
      add(row) {
        rows.push(row);
        if (order === 'asGiven' && rows.length === rowsAtOnce) insert(rows.splice(0));
      },
      insertAll() {
        const all = rows.splice(0);
        if (order === 'byFirstColumn') all.sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));
        for (let at = 0; at < all.length; at += rowsAtOnce) insert(all.slice(at, at + rowsAtOnce));
      },
    };
  };

  return (row) => {
    const work = bulkWork(db);
    if (work === null) {
      insertOne.run(row);
      return;
    }
    let waiting = work.waiting.get(table);
    if (waiting === undefined) {
      waiting = newWaiting();
      work.waiting.set(table, waiting);
    }
    waiting.add(row);
  };
}

/** Numbers rows of one table in the order in which they are appended, from 1. */
export function rowNumbers(db: WriteDb, table: string) {
  const select = db.prepare<[], number>(`SELECT coalesce(max(seq), 0) + 1 FROM ${table}`).pluck();
  return {
    /** The number of the row that is appended next. */
    next: (): number => bulkWork(db)?.nextNumbers.get(table) ?? select.get() ?? 1,

    /** Call when the row of this number is appended. */
    taken(seq: number): void {
      bulkWork(db)?.nextNumbers.set(table, seq + 1);
    },
  };
}
