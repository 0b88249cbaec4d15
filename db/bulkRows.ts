import { bulkWork } from '#db/bulkWork';
import type { WriteDb } from '#db/database';

/** So many rows with one statement: more gains nothing. */
const rowsAtOnce = 32;

type Value = string | number | null;

/**
 * Inserts rows into one table: each at once or, while a ledger is written in bulk, many with one statement. A row that
 * waits for others is not found by a query.
 *
 * @param columns their names, in the order in which a row gives its values
 */
export function rowInserter(db: WriteDb, table: string, columns: readonly string[]): (row: readonly Value[]) => void {
  const statementOf = (rows: number) => {
    const places = `(${columns.map(() => '?').join(', ')})`;
    const values = Array.from({ length: rows }, () => places).join(', ');
    return db.prepare(`INSERT INTO ${table} (${columns.join(', ')}) VALUES ${values}`);
  };
  const insertOne = statementOf(1);

  return (row) => {
    const work = bulkWork(db);
    if (work === null) {
      insertOne.run(row);
      return;
    }
    let waiting = work.waiting.get(table);
    if (waiting === undefined) {
      const values: Value[] = [];
      const insertMany = statementOf(rowsAtOnce);
      const insertAll = () => {
        if (values.length === rowsAtOnce * columns.length) insertMany.run(values);
        else if (values.length > 0) statementOf(values.length / columns.length).run(values);
        values.length = 0;
      };
      waiting = { values, insertAll };
      work.waiting.set(table, waiting);
    }
    waiting.values.push(...row);
    if (waiting.values.length === rowsAtOnce * columns.length) waiting.insertAll();
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
